import { beforeEach, describe, expect, it } from 'vitest';
import { misfits, setTextSize } from './driver/fit.ts';
import { readJournal } from './driver/journal.ts';
import { button, click, restUntilBreak, shown, textOf, waitFor, workUntilPrompt } from './driver/steps.ts'; // prettier-ignore
import { needs } from './driver/target.ts';
import { MINUTE, SECOND, wallAt } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { duration, t } from './driver/words.ts';

const start = useSitwell();

describe('the prompt', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('comes half a minute before the break is due, in a corner, without taking the keyboard', async () => {
    const sitwell = await start();
    await sitwell.computer.advance(29 * MINUTE);
    expect(await sitwell.windows()).toEqual([]);
    await sitwell.computer.advance(31 * SECOND);
    const [prompt, ...others] = await sitwell.windows();
    expect(prompt).toMatchObject({ kind: 'prompt', visible: true, focused: false });
    expect(prompt?.bounds).toMatchObject({ width: 368, height: 208 });
    expect(others).toEqual([]);
  });

  it('opens the break at the first pause in typing once it is due', async () => {
    const sitwell = await start();
    await workUntilPrompt(sitwell);
    await sitwell.computer.advance(32 * SECOND);
    expect(await shown(sitwell)).toEqual(['prompt']);
    await restUntilBreak(sitwell);
    expect(await shown(sitwell)).toEqual(['break']);
  });

  it('opens the break a minute after it was due for someone who never pauses', async () => {
    const sitwell = await start();
    await workUntilPrompt(sitwell);
    await sitwell.computer.advance(92 * SECOND);
    expect(await shown(sitwell)).toEqual(['break']);
  });

  it('starts the break at once with "Start now"', async () => {
    const sitwell = await start();
    const prompt = await workUntilPrompt(sitwell);
    await click(sitwell, prompt, 'prompt.start');
    await sitwell.page('break');
    expect(await shown(sitwell)).toEqual(['break']);
  });

  it('comes back five minutes after the first snooze, and then offers a whole quiet interval', async () => {
    const sitwell = await start();
    const prompt = await workUntilPrompt(sitwell);
    await click(sitwell, prompt, 'prompt.snooze', { time: duration(5 * MINUTE) });
    await sitwell.gone('prompt');
    await sitwell.computer.advance(4 * MINUTE);
    expect(await sitwell.windows()).toEqual([]);
    const again = await waitFor(sitwell, 'prompt', 90 * SECOND);
    await click(sitwell, again, 'prompt.snoozeLast', { time: duration(30 * MINUTE) });
    await sitwell.computer.advance(29 * MINUTE);
    expect(await shown(sitwell)).toEqual([]);
    expect(readJournal(sitwell.userData).breaks).toMatchObject([
      { kind: 'move', outcome: 'skipped', snoozes: 2 },
    ]);
  });

  it('is quiet for one interval after "Skip", then asks again', async () => {
    const sitwell = await start();
    const prompt = await workUntilPrompt(sitwell);
    const skippedAt = sitwell.computer.now();
    await click(sitwell, prompt, 'prompt.skip');
    await sitwell.computer.advance(70 * SECOND);
    expect(await sitwell.windows()).toEqual([]);
    expect(readJournal(sitwell.userData).breaks).toMatchObject([{ outcome: 'skipped' }]);
    await workUntilPrompt(sitwell, 28 * MINUTE);
    expect(sitwell.computer.now() - skippedAt).toBeGreaterThanOrEqual(30 * MINUTE);
  });

  it('can be brought back for a minute after "Skip"', async () => {
    const sitwell = await start();
    const prompt = await workUntilPrompt(sitwell);
    await click(sitwell, prompt, 'prompt.skip');
    expect(await textOf(prompt)).toContain(t('prompt.undoTitle'));
    await click(sitwell, prompt, 'prompt.undo');
    await button(prompt, 'prompt.start').waitFor();
    await restUntilBreak(sitwell);
    await sitwell.computer.advance(3 * MINUTE);
    expect(readJournal(sitwell.userData).breaks).toMatchObject([{ outcome: 'taken' }]);
  });

  it('offers no undo any more when the minute is over', async () => {
    const sitwell = await start();
    const prompt = await workUntilPrompt(sitwell);
    await click(sitwell, prompt, 'prompt.skip');
    await sitwell.computer.advance(61 * SECOND);
    const { entries } = await sitwell.tray();
    expect(entries.map(({ label }) => label)).not.toContain(t('tray.undoSkip'));
  });

  it('counts "I already moved" as a break that was taken', async () => {
    const sitwell = await start();
    const prompt = await workUntilPrompt(sitwell);
    await click(sitwell, prompt, 'prompt.alreadyMoved');
    await sitwell.gone('prompt');
    expect(readJournal(sitwell.userData).breaks).toMatchObject([
      { outcome: 'taken', by: 'person' },
    ]);
    await sitwell.computer.advance(29 * MINUTE);
    expect(await sitwell.windows()).toEqual([]);
  });

  it('waits for someone who says "I am standing", and lets five minutes of it count', async () => {
    const sitwell = await start();
    const prompt = await workUntilPrompt(sitwell);
    const stoodUpAt = sitwell.computer.now();
    await click(sitwell, prompt, 'prompt.amStanding');
    await sitwell.gone('prompt');
    await sitwell.computer.advance(5 * MINUTE + 15 * SECOND);
    expect(await sitwell.windows()).toEqual([]);
    const { breaks, spans } = readJournal(sitwell.userData);
    expect(breaks).toMatchObject([{ outcome: 'taken', by: 'standing', snoozes: 0 }]);
    expect(spans).toMatchObject([
      { is: 'sitting', start: wallAt(), end: stoodUpAt },
      { is: 'standing', start: stoodUpAt },
    ]);
  });

  it('says how long it is until the break, and counts down', async () => {
    const sitwell = await start();
    const prompt = await workUntilPrompt(sitwell);
    const title = prompt.getByRole('heading', { level: 1 });
    const before = await title.innerText();
    await sitwell.computer.advance(10 * SECOND);
    expect(await title.innerText()).not.toBe(before);
    await sitwell.computer.advance(20 * SECOND);
    expect(await title.innerText()).toBe(t('prompt.pauseMove'));
  });

  it('keeps its answers in sight with text twice as large; the words above them scroll', async () => {
    const sitwell = await start();
    const prompt = await workUntilPrompt(sitwell);
    await setTextSize(prompt, 2);
    const bottoms = await prompt.evaluate(() =>
      [...document.querySelectorAll('button')].map(
        (answer) => answer.getBoundingClientRect().bottom - window.innerHeight,
      ),
    );
    expect(bottoms.slice(0, 3).every((below) => below <= 0)).toBe(true);
    expect(await misfits(prompt)).toEqual([]);
  });
});
