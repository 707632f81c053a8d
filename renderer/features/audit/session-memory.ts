// What lives here: small things that the section remembers until its window is closed, also through a reload.
// What does not: answers that main has (keeper.ts).
import { useState } from 'react';
import type { Unsaved } from './keeper.ts';

const UNSAVED = 'audit.unsaved';

/** A choice of how something is shown, such as all questions on one page. */
export function useRemembered(name: 'list' | 'how'): readonly [boolean, (is: boolean) => void] {
  const key = `audit.${name}`;
  const [is, setIs] = useState(() => sessionStorage.getItem(key) === 'yes');
  const set = (next: boolean): void => {
    sessionStorage.setItem(key, next ? 'yes' : 'no');
    setIs(next);
  };
  return [is, set];
}

/** Answers that main had not confirmed when the page was left; none where that cannot be read. */
export function readUnsaved(): Unsaved {
  try {
    return JSON.parse(sessionStorage.getItem(UNSAVED) ?? '{}') as Unsaved;
  } catch {
    return {};
  }
}

export function rememberUnsaved(unsaved: Unsaved): void {
  sessionStorage.setItem(UNSAVED, JSON.stringify(unsaved));
}
