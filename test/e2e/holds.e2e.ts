import { beforeEach, describe, expect, it } from 'vitest';
import { readJournal } from './driver/journal.ts';
import { button, click, shown, textOf, waitFor, workUntilPrompt } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { HOUR, MINUTE, SECOND } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

describe('holding back', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('says nothing during a meeting, and asks 20 s after it with the time that was sat', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.meeting'));
    await sitwell.computer.advance(50 * MINUTE);
    expect(await sitwell.windows()).toEqual([]);
    expect((await sitwell.tray()).toolTip).toContain(t('tray.holdMeeting'));
    await sitwell.choose(t('tray.meeting'));
    await sitwell.computer.advance(15 * SECOND);
    expect(await sitwell.windows()).toEqual([]);
    const prompt = await waitFor(sitwell, 'prompt', 20 * SECOND);
    expect(await textOf(prompt)).toContain('50 mins');
    await click(sitwell, prompt, 'prompt.start');
    await sitwell.page('break');
    await sitwell.computer.still();
    await sitwell.computer.advance(3 * MINUTE);
    expect(readJournal(sitwell.userData).breaks).toMatchObject([{ outcome: 'taken' }]);
  });

  it('asks after two hours whether the meeting is still on', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.meeting'));
    await sitwell.computer.advance(2 * HOUR - MINUTE);
    expect(await sitwell.windows()).toEqual([]);
    const prompt = await waitFor(sitwell, 'prompt', 2 * MINUTE);
    await button(prompt, 'prompt.meetingYes').waitFor();
    await click(sitwell, prompt, 'prompt.meetingNo');
    await sitwell.computer.advance(25 * SECOND);
    expect(await textOf(await sitwell.page('prompt'))).toContain('2 hrs');
  });

  it('is quiet while paused, over a restart too, and says until when', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.pause1h'));
    await sitwell.computer.advance(10 * MINUTE);
    await sitwell.kill();
    await sitwell.launch();
    expect((await sitwell.tray()).toolTip).toContain(t('tray.holdPausedUntil', { time: '10:00' }));
    await sitwell.computer.advance(49 * MINUTE);
    expect(await sitwell.windows()).toEqual([]);
    await waitFor(sitwell, 'prompt', 2 * MINUTE);
  });

  it('prompts again as soon as a pause is ended by hand', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.pauseUntilResumed'));
    await sitwell.computer.advance(40 * MINUTE);
    await sitwell.choose(t('tray.resume'));
    await waitFor(sitwell, 'prompt', 30 * SECOND);
  });

  it('keeps to working hours: counts outside them, and never prompts', async () => {
    const sitwell = await start({
      at: '2026-11-23T18:00',
      settings: { workingHoursEnabled: true },
    });
    await sitwell.computer.advance(90 * MINUTE);
    expect(await sitwell.windows()).toEqual([]);
    expect((await sitwell.tray()).toolTip).toContain(t('tray.holdHours'));
  });

  it('shows an announced break no more when a meeting begins, and settles it once', async () => {
    const sitwell = await start();
    await workUntilPrompt(sitwell);
    await sitwell.choose(t('tray.meeting'));
    await sitwell.computer.advance(5 * MINUTE);
    expect(await shown(sitwell)).toEqual([]);
    await sitwell.choose(t('tray.meeting'));
    const prompt = await waitFor(sitwell, 'prompt', 40 * SECOND);
    await click(sitwell, prompt, 'prompt.skip');
    await sitwell.computer.advance(70 * SECOND);
    expect(readJournal(sitwell.userData).breaks).toMatchObject([{ outcome: 'skipped' }]);
  });
});
