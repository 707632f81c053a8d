import type { Frame } from 'playwright-core';

/** Runs in the page: everything that a person cannot read or reach because it does not fit. */
function findMisfits(): readonly string[] {
  const found: string[] = [];
  const root = document.documentElement;
  const say = (what: string, element: Element): void => {
    const words = element.textContent.replaceAll(/\s+/gu, ' ').trim().slice(0, 60);
    found.push(`${what}: <${element.tagName.toLowerCase()} class="${element.className}"> ${words}`); // prettier-ignore
  };
  const hidden = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 || height <= 1 || element.closest('.visuallyHidden, [aria-hidden="true"]') !== null; // prettier-ignore
  };
  /** Something above it can be scrolled along, so it is within reach. */
  const scrolls = (element: Element): boolean => {
    for (
      let above = element.parentElement;
      above !== null && above !== root;
      above = above.parentElement
    ) {
      if (['auto', 'scroll'].includes(getComputedStyle(above).overflowX)) return true;
    }
    return false;
  };
  if (root.scrollWidth > root.clientWidth + 1) found.push(`the page is ${String(root.scrollWidth - root.clientWidth)} px too wide`); // prettier-ignore
  const cut = ['hidden', 'clip'];
  const page = getComputedStyle(document.body);
  if (root.scrollHeight > root.clientHeight + 1 && [page.overflowY, getComputedStyle(root).overflowY].some((value) => cut.includes(value))) found.push('the page is too high and cannot be scrolled'); // prettier-ignore
  for (const element of document.body.querySelectorAll('*')) {
    if (hidden(element) || element.closest('svg') !== null) continue;
    const { left, right } = element.getBoundingClientRect();
    if ((left < -1 || right > root.clientWidth + 1) && !scrolls(element)) say('beyond the edge', element); // prettier-ignore
    const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
    const across = element.scrollWidth > element.clientWidth + 1;
    const down = element.scrollHeight > element.clientHeight + 1;
    if (across && (cut.includes(overflowX) || textOverflow === 'ellipsis')) say('cut off across', element); // prettier-ignore
    if (down && cut.includes(overflowY)) say('cut off below', element);
    if (across && overflowX === 'visible' && element.matches('button, a, [role=button], label, h1, h2, h3, dd, dt')) say('words leave their box', element); // prettier-ignore
  }
  const dialog = [...document.querySelectorAll('[role=dialog]')].find((one) =>
    one.checkVisibility(),
  );
  if (dialog !== undefined) {
    // What lies inert under a dialog cannot be hit, yet would be painted over it if it were above.
    const inert = [...document.querySelectorAll('[inert]')];
    for (const element of inert) element.removeAttribute('inert');
    for (const element of dialog.querySelectorAll('p, li, h1, h2, h3, button')) {
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (hit !== null && !dialog.contains(hit) && !hit.contains(dialog)) say('lies under something', element); // prettier-ignore
    }
    for (const element of inert) element.setAttribute('inert', '');
  }
  return [...new Set(found)];
}

/** What does not fit in a page; nothing, where everything does. */
export const misfits = (page: Frame): Promise<readonly string[]> => page.evaluate(findMisfits);

/** Sets the size of all text, 1 being as it is. */
export const setTextSize = (page: Frame, size: number): Promise<void> =>
  page.evaluate((share) => {
    document.documentElement.style.fontSize = share === 1 ? '' : `${String(share * 100)}%`;
  }, size);
