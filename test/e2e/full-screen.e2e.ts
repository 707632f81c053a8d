import { beforeEach, describe, expect, it } from 'vitest';
import { by } from '../desktop/shared/signs.ts';
import { readJournal } from './driver/journal.ts';
import { click, shown, textOf, waitFor } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { HOUR, MINUTE, SECOND } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

/** From the end of a sign to the prompt. */
const UNTIL_PROMPT = MINUTE;

describe('what fills the screen', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('slides are not broken into, and the break comes after them', async () => {
    const sitwell = await start();
    await sitwell.computer.slides(true);
    await sitwell.computer.advance(50 * MINUTE);
    expect(await sitwell.windows()).toEqual([]);
    const words = t('tray.heldOwed', { hold: t('tray.holdPresenting'), count: 1 });
    expect((await sitwell.tray()).toolTip).toContain(words);
    await sitwell.computer.slides(false);
    await waitFor(sitwell, 'prompt', UNTIL_PROMPT);
    expect(readJournal(sitwell.userData).holds).toMatchObject([{ hold: 'presenting' }]);
  });

  it('a film in the evening is left alone, and counts as sitting', async () => {
    const sitwell = await start({ at: '2026-11-23T20:00' });
    await sitwell.computer.film(true);
    await sitwell.computer.still();
    await sitwell.computer.advance(100 * MINUTE);
    expect(await sitwell.windows()).toEqual([]);
    const { toolTip } = await sitwell.tray();
    expect(toolTip).toContain(t('tray.holdFullScreen'));
    expect(toolTip).toContain(t('tray.stateSitting', { time: '1 hr, 40 mins' }));
  });

  it('a film is broken into where Settings say so', async () => {
    const sitwell = await start({ settings: { holdInFilms: false } });
    await sitwell.computer.film(true);
    await sitwell.computer.still();
    await sitwell.computer.advance(29 * MINUTE);
    expect(await shown(sitwell)).toEqual([]);
    await waitFor(sitwell, 'prompt', 2 * MINUTE);
  });

  it('an editor is work like any other, unless Settings say that every full screen is to be left alone', async () => {
    const sitwell = await start();
    await sitwell.computer.sign('fullScreen', by('code'));
    await sitwell.computer.advance(29 * MINUTE);
    expect(await shown(sitwell)).toEqual([]);
    await waitFor(sitwell, 'prompt', 2 * MINUTE);
    const other = await start({ settings: { holdInFullScreen: true } });
    await other.computer.sign('fullScreen', by('code'));
    await other.computer.advance(HOUR);
    expect(await other.windows()).toEqual([]);
  });
});

describe('what else keeps Sitwell quiet', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('do not disturb', async () => {
    const sitwell = await start();
    await sitwell.computer.doNotDisturb(true);
    await sitwell.computer.advance(HOUR);
    expect(await sitwell.windows()).toEqual([]);
    expect((await sitwell.tray()).toolTip).toContain(t('tray.holdDoNotDisturb'));
    await sitwell.computer.doNotDisturb(false);
    await waitFor(sitwell, 'prompt', 3 * MINUTE);
  });

  it('a program that was named, while it runs', async () => {
    const sitwell = await start({ settings: { quietPrograms: ['OBS'] } });
    await sitwell.computer.sign('program', { by: [{ program: 'obs', reason: '' }] });
    await sitwell.computer.advance(HOUR);
    expect(await sitwell.windows()).toEqual([]);
    await sitwell.computer.sign('program', { by: [{ program: 'code', reason: '' }] });
    await waitFor(sitwell, 'prompt', 3 * MINUTE);
  });
});

describe('in a call', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('whoever wants to be prompted anyway is, and not before they say so', async () => {
    const sitwell = await start();
    await sitwell.computer.call(true);
    await sitwell.computer.advance(40 * MINUTE);
    expect(await sitwell.windows()).toEqual([]);
    await sitwell.choose(t('tray.promptAnyway'));
    await waitFor(sitwell, 'prompt', 30 * SECOND);
  });

  it('whoever asked for it is told without a sound that one can stand and listen', async () => {
    const sitwell = await start({ settings: { hintInCalls: true } });
    await sitwell.computer.call(true);
    await sitwell.computer.advance(29 * MINUTE);
    expect(await shown(sitwell)).toEqual([]);
    const hint = await waitFor(sitwell, 'prompt', 2 * MINUTE);
    expect(await textOf(hint)).toContain(t('prompt.standListeningTitle'));
    expect((await sitwell.windows()).map(({ focused }) => focused)).toEqual([false]);
    expect(sitwell.sounds()).toBe(0);
    await click(sitwell, hint, 'prompt.standConfirm');
    await sitwell.gone('prompt');
    await sitwell.computer.advance(20 * MINUTE);
    expect(await shown(sitwell)).toEqual([]);
  });
});
