import { beforeEach, describe, expect, it } from 'vitest';
import type { BreakEntry, SpanEntry } from '../../shared/journal/entries.ts';
import { tabTo } from './driver/focus.ts';
import { readJournal } from './driver/journal.ts';
import type { Sitwell } from './driver/sitwell.ts';
import {
  button,
  click,
  close,
  restUntilBreak,
  shown,
  textOf,
  waitFor,
  workUntilPrompt,
} from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { MINUTE, SECOND, wallAt } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { duration, t } from './driver/words.ts';

const start = useSitwell();

/** The first run, by keyboard: three steps, everything as it comes. */
async function welcome(sitwell: Sitwell): Promise<void> {
  const page = await sitwell.page('welcome');
  for (const name of [t('welcome.next'), t('welcome.next'), t('welcome.acknowledge')]) {
    await tabTo(sitwell, page, name);
    await sitwell.press(name === t('welcome.acknowledge') ? ' ' : 'Enter');
  }
  await tabTo(sitwell, page, t('welcome.finish'));
  await sitwell.press('Enter');
  await sitwell.gone('welcome');
  await close(sitwell, 'dashboard');
}

/** Takes the hands off, rests for the whole break and its end screen, and comes back to the keys. */
async function takeBreak(sitwell: Sitwell, length: number): Promise<void> {
  const page = await restUntilBreak(sitwell);
  // Who walked off at the prompt began then, so the end may come half a minute sooner.
  await sitwell.computer.advance(length - 45 * SECOND);
  const end = button(page, 'app.close');
  while ((await end.count()) === 0) await sitwell.computer.advance(10 * SECOND);
  expect(await textOf(page)).toContain(t('breaks.overTaken'));
  await sitwell.computer.advance(25 * SECOND);
  expect(await shown(sitwell)).toEqual([]);
  await sitwell.computer.active();
}

const passUntil = (sitwell: Sitwell, timeOfDay: string): Promise<void> =>
  sitwell.computer.advance(wallAt(`2026-11-23T${timeOfDay}`) - sitwell.computer.now());

/** Nine in the morning to the evening. Returns what a witness would say became of each break. */
async function liveThroughTheDay(sitwell: Sitwell): Promise<readonly string[]> {
  const { computer } = sitwell;
  await welcome(sitwell);

  await workUntilPrompt(sitwell, 20 * MINUTE);
  await takeBreak(sitwell, 2 * MINUTE);

  const snoozed = await workUntilPrompt(sitwell, 20 * MINUTE);
  await click(sitwell, snoozed, 'prompt.snooze', { time: duration(5 * MINUTE) });
  await waitFor(sitwell, 'prompt', 6 * MINUTE);
  await takeBreak(sitwell, 5 * MINUTE);

  const skipped = await workUntilPrompt(sitwell, 20 * MINUTE);
  await click(sitwell, skipped, 'prompt.skip');
  await click(sitwell, skipped, 'prompt.undo');
  await takeBreak(sitwell, 2 * MINUTE);

  await sitwell.choose(t('tray.meeting'));
  await computer.advance(50 * MINUTE);
  expect(await sitwell.windows()).toEqual([]);
  await sitwell.choose(t('tray.meeting'));
  expect(await textOf(await waitFor(sitwell, 'prompt', MINUTE))).toContain('50 mins');
  await takeBreak(sitwell, 5 * MINUTE);

  await computer.advance(12 * MINUTE);
  await computer.lock();
  await computer.advance(45 * MINUTE);
  await computer.unlock();

  await computer.advance(15 * MINUTE);
  await computer.still();
  await computer.sleep(20 * MINUTE);
  await computer.active();

  await computer.advance(10 * MINUTE);
  await sitwell.kill();
  await sitwell.launch();

  await computer.plugSecondScreen();
  const prompt = await workUntilPrompt(sitwell, 15 * MINUTE);
  await click(sitwell, prompt, 'prompt.start');
  await sitwell.page('dim');
  await computer.pullScreen(2);
  expect(await shown(sitwell)).toEqual(['break']);
  await computer.still();
  await computer.advance(2 * MINUTE + 30 * SECOND);
  await computer.active();

  const last = await workUntilPrompt(sitwell, 20 * MINUTE);
  await click(sitwell, last, 'prompt.skip');
  await computer.advance(10 * MINUTE);
  await computer.lock();
  await passUntil(sitwell, '17:00');
  await computer.unlock();
  await computer.advance(30 * SECOND);
  return ['taken', 'taken', 'taken', 'taken', 'natural', 'natural', 'taken', 'skipped', 'natural'];
}

const sum = (spans: readonly SpanEntry[], is: SpanEntry['is']): number =>
  spans.filter((span) => span.is === is).reduce((total, { start: from, end }) => total + end - from, 0); // prettier-ignore

describe('a working day', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('is recorded as it was, and Today says the same as the journal', async () => {
    const sitwell = await start({ at: '2026-11-23T08:55', settings: { welcomed: false } });
    const witness = await liveThroughTheDay(sitwell);

    const { spans, breaks } = readJournal(sitwell.userData);
    expect(breaks.map(({ outcome }: BreakEntry) => outcome)).toEqual(witness);
    for (const [index, span] of spans.slice(1).entries())
      expect(span.start).toBe(spans[index]?.end);
    expect(spans[0]?.start).toBe(wallAt('2026-11-23T08:55'));
    expect(sum(spans, 'sitting') + sum(spans, 'away')).toBe(wallAt('2026-11-23T17:00') - wallAt('2026-11-23T08:55')); // prettier-ignore

    await sitwell.choose(t('tray.today'));
    const page = await sitwell.page('dashboard');
    const figure = (name: string): Promise<string> =>
      page.locator('dl > div', { hasText: name }).locator('dd').innerText();
    expect(await figure(t('today.seated'))).toBe(duration(sum(spans, 'sitting') + 30 * SECOND));
    const became = (what: string): number => witness.filter((outcome) => outcome === what).length;
    const [taken, own] = [became('taken'), became('natural')];
    expect(await figure(t('today.breaks'))).toBe(t('insights.breaksOfAndOwn', { taken, cameUp: taken + became('skipped'), own })); // prettier-ignore
    expect(await page.getByRole('list', { name: t('today.timeline') }).getByRole('button').count()).toBeGreaterThan(15); // prettier-ignore
  });
});
