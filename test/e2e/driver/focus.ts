import type { Frame } from 'playwright-core';
import type { Sitwell } from './sitwell.ts';

/** What has the keyboard in a page. */
export interface Focused {
  /** Its label or words. */
  readonly name: string;
  /** Whether a person can see that it has it. */
  readonly visible: boolean;
}

/** Looks at the element with the keyboard. Runs in the page. */
function lookAtFocus(): Focused {
  const element = document.activeElement ?? document.body;
  // Past its last control a page gives the keyboard to what is around its window.
  if (element === document.body) return { name: '', visible: true };
  const labelled = element as HTMLInputElement;
  const words = element.getAttribute('aria-label') ?? (labelled.labels?.[0]?.innerText || element.textContent); // prettier-ignore
  const around = [element, element.parentElement, element.nextElementSibling, element.closest('label'), element.closest('label')?.firstElementChild]; // prettier-ignore
  const visible = around.some((candidate) => {
    if (!candidate) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  return { name: words.replaceAll(/\s+/gu, ' ').trim(), visible };
}

/** The element with the keyboard. */
export const focused = (page: Frame): Promise<Focused> => page.evaluate(lookAtFocus);

/** Presses Tab until the element with this name has the keyboard; returns everything on the way. */
export async function tabTo(
  sitwell: Sitwell,
  page: Frame,
  name: string | RegExp,
  atMost = 60,
): Promise<readonly Focused[]> {
  const seen: Focused[] = [];
  while (seen.length < atMost) {
    await sitwell.press('Tab');
    const here = await focused(page);
    seen.push(here);
    if (typeof name === 'string' ? here.name === name : name.test(here.name)) return seen;
  }
  throw new Error(`Tab never led to ${String(name)}, only to: ${seen.map((item) => item.name).join(' | ')}`); // prettier-ignore
}
