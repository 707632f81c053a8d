import { showPart, viewChanged } from '../process/view.ts';

let origin = '';

showPart('origin', () => origin);

/** Scheme and host of the app's pages, for instance "app://sitwell". */
export function pagesOrigin(): string {
  return origin;
}

/** Notes where a window's page comes from; throws on a second origin, since the preview serves one. */
export function notePagesOrigin(url: string): void {
  const { protocol, host } = new URL(url);
  const next = `${protocol}//${host}`;
  if (origin !== '' && origin !== next) {
    throw new Error(`The preview desktop shows pages of one origin; ${next} came after ${origin}.`);
  }
  if (origin === next) return;
  origin = next;
  viewChanged();
}
