import { EMPTY_VIEW } from '../shared/view.ts';
import type { AppView } from '../shared/view.ts';
import { tell } from './link.ts';

type Parts = { [Part in keyof AppView]?: () => AppView[Part] };

const parts: Parts = {};
let planned = false;

/** Says how one part of what the app shows is read. Each part has one owner. */
export function showPart<Part extends keyof AppView>(part: Part, read: () => AppView[Part]): void {
  Object.assign(parts, { [part]: read });
}

/** What the app shows now. */
export function currentView(): AppView {
  const entries = Object.entries(parts).map(([part, read]) => [part, read()] as const);
  return { ...EMPTY_VIEW, ...Object.fromEntries(entries) };
}

/** Sends the view to the machine once the code that changes it has finished. */
export function viewChanged(): void {
  if (planned) return;
  planned = true;
  queueMicrotask(() => {
    planned = false;
    tell({ type: 'view', view: currentView() });
  });
}
