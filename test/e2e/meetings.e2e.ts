import { beforeEach, describe, expect, it } from 'vitest';
import { readJournal } from './driver/journal.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { click, restUntilBreak, shown, startBreak, textOf, waitFor, workUntilPrompt } from './driver/steps.ts'; // prettier-ignore
import { needs } from './driver/target.ts';
import { MINUTE, SECOND, wallAt } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

/** From the end of a sign to the prompt: it is over after two looks without it, and then comes the 20 s rule. */
const UNTIL_PROMPT = MINUTE;

const toolTip = async (sitwell: Sitwell): Promise<string> => (await sitwell.tray()).toolTip;

/** A call of this length that somebody listens to; nothing may be shown in any minute of it. */
async function listenTo(sitwell: Sitwell, minutes: number): Promise<void> {
  await sitwell.computer.still();
  await sitwell.computer.call(true);
  for (let left = minutes; left > 0; left -= 10) {
    await sitwell.computer.advance(Math.min(10, left) * MINUTE);
    expect(await shown(sitwell)).toEqual([]);
  }
  await sitwell.computer.call(false);
  await sitwell.computer.active();
}

describe('a call', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('is silent, says in the tray what is owed, and is followed by one prompt with the time that was sat', async () => {
    const sitwell = await start();
    await sitwell.computer.advance(4 * MINUTE);
    const { icon } = await sitwell.tray();
    await sitwell.computer.still();
    await sitwell.computer.call(true);
    await sitwell.computer.advance(70 * MINUTE);
    expect(await sitwell.windows()).toEqual([]);
    const held = await sitwell.tray();
    const words = t('tray.heldOwed', { hold: t('tray.holdMeeting'), count: 2 });
    expect(held.toolTip).toContain(words);
    expect(held.icon.equals(icon)).toBe(false);
    await sitwell.computer.call(false);
    await sitwell.computer.active();
    await sitwell.computer.advance(30 * SECOND);
    expect(await sitwell.windows()).toEqual([]);
    const prompt = await waitFor(sitwell, 'prompt', UNTIL_PROMPT);
    expect(await textOf(prompt)).toMatch(/1 hr,? 1[45] mins/u);
    const [hold, ...more] = readJournal(sitwell.userData).holds;
    expect([hold?.hold, more]).toEqual(['meeting', []]);
    expect(Math.round(((hold?.start ?? 0) - wallAt()) / MINUTE)).toBe(4);
  });

  it('that drops for ten seconds is one call', async () => {
    const sitwell = await start();
    await sitwell.computer.call(true);
    await sitwell.computer.advance(40 * MINUTE);
    await sitwell.computer.call(false);
    await sitwell.computer.advance(10 * SECOND);
    await sitwell.computer.call(true);
    await sitwell.computer.advance(10 * MINUTE);
    expect(await sitwell.windows()).toEqual([]);
    await sitwell.computer.call(false);
    await click(sitwell, await waitFor(sitwell, 'prompt', UNTIL_PROMPT), 'prompt.skip');
    await sitwell.computer.advance(10 * MINUTE);
    const { holds, breaks } = readJournal(sitwell.userData);
    expect([holds, breaks].map(({ length }) => length)).toEqual([1, 1]);
    expect((holds[0]?.end ?? 0) - (holds[0]?.start ?? 0)).toBeGreaterThan(50 * MINUTE);
  });

  it.each([
    ['in the 30 s before a break', 5 * SECOND],
    ['while the prompt waits for a pause', 40 * SECOND],
  ])('accepted %s takes the prompt away, and the break comes after it', async (_, later) => {
    const sitwell = await start();
    await workUntilPrompt(sitwell);
    await sitwell.computer.advance(later);
    expect(await shown(sitwell)).toEqual(['prompt']);
    await sitwell.computer.call(true);
    await sitwell.computer.advance(SECOND);
    expect(await shown(sitwell)).toEqual([]);
    await sitwell.computer.advance(10 * MINUTE);
    expect(await shown(sitwell)).toEqual([]);
    await sitwell.computer.call(false);
    await waitFor(sitwell, 'prompt', UNTIL_PROMPT);
    await restUntilBreak(sitwell);
    await sitwell.computer.advance(6 * MINUTE);
    expect(readJournal(sitwell.userData).breaks).toMatchObject([{ outcome: 'taken' }]);
  });

  it('in a break lets the break go on to its end', async () => {
    const sitwell = await start();
    await startBreak(sitwell);
    await sitwell.computer.still();
    await sitwell.computer.advance(30 * SECOND);
    await sitwell.computer.call(true);
    await sitwell.computer.advance(30 * SECOND);
    expect(await shown(sitwell)).toEqual(['break']);
    await sitwell.computer.call(false);
    await sitwell.computer.advance(3 * MINUTE);
    expect(readJournal(sitwell.userData).breaks).toMatchObject([{ outcome: 'taken' }]);
  });

  it('counts as sitting for three hours without any input', async () => {
    const sitwell = await start();
    await listenTo(sitwell, 175);
    await waitFor(sitwell, 'prompt', UNTIL_PROMPT);
    expect(await toolTip(sitwell)).toContain(t('tray.stateSitting', { time: '2 hrs, 55 mins' }));
    const { spans } = readJournal(sitwell.userData);
    expect(spans.every(({ is }) => is === 'sitting')).toBe(true);
  });

  it('of which nobody can tell any more is believed for five minutes, and no longer', async () => {
    const sitwell = await start();
    await sitwell.computer.call(true);
    await sitwell.computer.advance(40 * MINUTE);
    await sitwell.computer.sign('microphone', 'unknown');
    await sitwell.computer.advance(4 * MINUTE);
    expect(await sitwell.windows()).toEqual([]);
    await waitFor(sitwell, 'prompt', 3 * MINUTE);
  });

  it('is found out before anything is shown where the desktop does not tell of it', async () => {
    const sitwell = await start();
    await sitwell.computer.desktop({ tellsSigns: false });
    await sitwell.computer.advance(20 * MINUTE);
    await sitwell.computer.call(true);
    await sitwell.computer.advance(15 * MINUTE);
    expect(await sitwell.windows()).toEqual([]);
    expect(await toolTip(sitwell)).toContain(t('tray.holdMeeting'));
    await sitwell.computer.call(false);
    await waitFor(sitwell, 'prompt', 90 * SECOND);
  });

  it('goes on over a restart of Sitwell, which shows nothing in between', async () => {
    const sitwell = await start();
    await sitwell.computer.call(true);
    await sitwell.computer.advance(35 * MINUTE);
    await sitwell.kill();
    await sitwell.launch();
    await sitwell.computer.advance(10 * MINUTE);
    expect(await sitwell.windows()).toEqual([]);
    expect(await toolTip(sitwell)).toContain(t('tray.holdMeeting'));
    await sitwell.computer.call(false);
    await click(sitwell, await waitFor(sitwell, 'prompt', UNTIL_PROMPT), 'prompt.skip');
    await sitwell.computer.advance(10 * MINUTE);
    expect(readJournal(sitwell.userData).breaks).toHaveLength(1);
  });

  it('set by hand too is over when both are', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.meeting'));
    await sitwell.computer.call(true);
    await sitwell.computer.advance(40 * MINUTE);
    await sitwell.computer.call(false);
    await sitwell.computer.advance(5 * MINUTE);
    expect(await sitwell.windows()).toEqual([]);
    await sitwell.choose(t('tray.meeting'));
    await waitFor(sitwell, 'prompt', UNTIL_PROMPT);
  });
});

describe('a call that is no reason to wait', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('because Settings say so still counts as sitting', async () => {
    const sitwell = await start({ settings: { holdInCalls: false } });
    await sitwell.computer.still();
    await sitwell.computer.call(true);
    await sitwell.computer.advance(29 * MINUTE);
    expect(await shown(sitwell)).toEqual([]);
    await waitFor(sitwell, 'prompt', 2 * MINUTE);
  });

  it('because its program was left out is no sign of anything', async () => {
    const sitwell = await start({ settings: { ignoredPrograms: ['Zoom.exe'] } });
    await sitwell.computer.call(true);
    await sitwell.computer.advance(29 * MINUTE);
    expect(await shown(sitwell)).toEqual([]);
    await waitFor(sitwell, 'prompt', 2 * MINUTE);
    await sitwell.computer.still();
    await sitwell.computer.advance(12 * MINUTE);
    expect(await toolTip(sitwell)).toContain(t('tray.stateAway'));
  });
});

describe('a day with five meetings', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('is never broken into, has a rest or a break after each meeting, and adds up', async () => {
    const sitwell = await start();
    for (const minutes of [45, 30, 60, 30]) {
      await sitwell.computer.active();
      await sitwell.computer.advance(15 * MINUTE);
      await listenTo(sitwell, minutes);
      await sitwell.computer.lock();
      await sitwell.computer.advance(6 * MINUTE);
      await sitwell.computer.unlock();
    }
    await sitwell.computer.active();
    await sitwell.computer.advance(15 * MINUTE);
    await listenTo(sitwell, 45);
    await click(sitwell, await waitFor(sitwell, 'prompt', UNTIL_PROMPT), 'prompt.start');
    await sitwell.computer.still();
    await sitwell.computer.advance(6 * MINUTE);
    await sitwell.computer.active();
    await sitwell.computer.advance(MINUTE);
    const { holds, breaks, spans } = readJournal(sitwell.userData);
    expect(holds.map(({ hold }) => hold)).toEqual(['meeting', 'meeting', 'meeting', 'meeting', 'meeting']); // prettier-ignore
    expect(breaks.map(({ outcome }) => outcome)).toEqual(['natural', 'natural', 'natural', 'natural', 'taken']); // prettier-ignore
    const overlaps = breaks.some((one) => holds.some((hold) => one.start < hold.end && one.end > hold.start)); // prettier-ignore
    expect(overlaps).toBe(false);
    const sat = spans.filter(({ is }) => is === 'sitting').reduce((sum, { start: from, end }) => sum + end - from, 0); // prettier-ignore
    expect(Math.abs(sat - 285 * MINUTE)).toBeLessThan(3 * MINUTE);
  });
});
