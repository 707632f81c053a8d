// What lives here: where in the dashboard one is, kept in the address, so that a reloaded page is there again.
// What does not: what is shown there (../dashboard/sections.tsx and the sections themselves).
// To give a section places of its own: paths that it reads from `usePlace().path`.
import { useSyncExternalStore } from 'react';
import type { Section } from '../../shared/ipc/contract.ts';
import { SECTIONS } from '../../shared/ipc/sections.ts';

/** A section and, within it, a path of its own, such as "of/chairTwist"; empty at its beginning. */
export interface Place {
  readonly section: Section;
  readonly path: string;
}

const listeners = new Set<() => void>();

/** Goes to a section, at its beginning or at a path within it. */
export function goTo(section: Section, path = ''): void {
  const address = path === '' ? `#${section}` : `#${section}/${path}`;
  window.history.replaceState(null, '', address);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', listener);
  };
}

/** Where one is now; an address that means nothing is the beginning of Today. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const [wanted, ...path] = hash.slice(1).split('/');
  const section = SECTIONS.find((id) => id === wanted);
  return section ? { section, path: path.join('/') } : { section: 'today', path: '' };
}
