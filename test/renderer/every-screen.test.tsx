import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { SCREENS } from './fakes/screens.tsx';
import { showPage } from './fakes/render-page.tsx';

/** Numbers, times, durations and printed keys are the same in every language. */
const WORDLESS =
  /^[\d\s:.,%·–/~()'?→←-]*$|^[\d:.,\s]*(am|pm|hrs?|mins?|secs?|h|m|,|\d|\s|:)+$|^(Ctrl|Alt|Shift|[A-Z])$/iu;
/** Weekdays and dates come from Intl, which knows no pseudo-language. */
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December)';
const SHORT = '(Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const DATES = [
  `((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(, ${MONTH} \\d+)?`,
  `${MONTH} \\d+, \\d{4}`,
  `${MONTH} \\d{4}`,
  // From one day to another.
  `${MONTH} \\d+(, \\d{4})?\\s–\\s(${MONTH} )?\\d+, \\d{4}`,
  `${SHORT}(, [A-Z][a-z]{2} \\d+)?`,
];
const DATE = new RegExp(`^(${DATES.join('|')})$`, 'u');

/** What react-aria says by itself about lists and dragging, in thirty languages, of which ours is none. */
const OF_REACT_ARIA: readonly string[] = [
  'Dismiss',
  'Click to start dragging.',
  'Press Enter to start dragging.',
];
const ANNOUNCEMENTS = '[data-live-announcer]';

const READ_ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'alt', 'aria-valuetext'];

/** Everything that is read from a screen, seen or heard. */
function readTexts(): readonly string[] {
  const texts: string[] = [document.title];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode())
    if (!walk.currentNode.parentElement?.closest(ANNOUNCEMENTS))
      texts.push(walk.currentNode.textContent ?? '');
  for (const element of document.body.querySelectorAll('*'))
    for (const name of READ_ATTRIBUTES) texts.push(element.getAttribute(name) ?? '');
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

const isDisguised = (text: string): boolean =>
  text.startsWith('[') && text.endsWith(']') && !/\]\s*[A-Za-z]{2,}\s*\[/u.test(text);

const isFromMessages = (text: string): boolean =>
  isDisguised(text) || WORDLESS.test(text) || DATE.test(text) || OF_REACT_ARIA.includes(text);

describe.each(Object.entries(SCREENS))('%s', (_, { page, options = {}, go }) => {
  it('takes every word from the messages', async () => {
    const { user } = await showPage(page, {
      ...options,
      settings: { ...options.settings, language: 'en-XA' },
    });
    await go?.(user);
    expect(readTexts().filter((text) => !isFromMessages(text))).toEqual([]);
  });

  it('has nothing that axe finds wrong', async () => {
    const { user } = await showPage(page, options);
    await go?.(user);
    const { violations } = await axe.run(document.documentElement, {
      // jsdom draws nothing, so contrast cannot be seen here; the end-to-end tests look at it.
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
