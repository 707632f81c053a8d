import type { Frame } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../shared/sessions/session.ts';
import { readJournal } from './driver/journal.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { click, startBreak, waitFor, workUntilPrompt } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { MINUTE, SECOND, wallAt } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

/** The session as its page gets it. */
const sessionIn = (page: Frame): Promise<Session | null> =>
  page.evaluate(async () => {
    const { sitwell } = window as unknown as {
      readonly sitwell: { readonly call: (name: string) => Promise<Session | null> };
    };
    return sitwell.call('session.get');
  });

const idsOf = (session: Session | null): readonly string[] =>
  session?.items.map(({ content }) => (content.kind === 'stretch' ? content.stretch.id : '')) ?? [];

/** How long the break has run, ms, as its page counts it. */
const elapsedIn = (page: Frame): Promise<number> =>
  page.evaluate(async () => {
    const { sitwell } = window as unknown as {
      readonly sitwell: {
        readonly call: (name: string) => Promise<{
          readonly phase: { readonly lengthMs: number; readonly remainingMs: number };
        }>;
      };
    };
    const { phase } = await sitwell.call('status.get');
    return phase.lengthMs - phase.remainingMs;
  });

const timeLeft = async (page: Frame): Promise<string> =>
  page.getByRole('timer', { name: t('breaks.left') }).innerText();

/** The break's page once more from the beginning, as after a crash of its process. */
async function reload(sitwell: Sitwell): Promise<Frame> {
  const page = await sitwell.page('break');
  await page.evaluate(() => window.location.reload());
  await page.getByRole('timer', { name: t('breaks.left') }).waitFor();
  await sitwell.settle();
  return sitwell.page('break');
}

/** Lets time pass until after the end screen. */
async function finish(sitwell: Sitwell, length: number): Promise<void> {
  await sitwell.computer.advance(length);
  await sitwell.gone('break');
}

describe('a session from the tray', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('is a break of its length, and every stretch of it is in the journal', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.floor6'));
    const page = await sitwell.page('break');
    await sitwell.computer.still();
    const session = await sessionIn(page);
    expect(session?.length).toBe(6 * MINUTE);
    expect(await timeLeft(page)).toBe('6:00');
    await finish(sitwell, 6 * MINUTE + 25 * SECOND);
    const { breaks, stretches } = readJournal(sitwell.userData);
    expect(breaks).toMatchObject([{ kind: 'long', outcome: 'taken' }]);
    expect(stretches.map(({ stretch }) => stretch)).toEqual(idsOf(session));
    expect(stretches.every(({ share, followed }) => share === 1 && Number(followed) === 1)).toBe(
      true,
    );
    expect(stretches[0]?.start).toBe(wallAt() + 5 * SECOND);
  });

  it('fills the time that was asked for, at the desk', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.stretch2'));
    const page = await sitwell.page('break');
    const session = await sessionIn(page);
    expect(session?.length).toBe(2 * MINUTE);
    const places = session?.items.map(({ content }) =>
      content.kind === 'stretch' ? content.stretch.place : '',
    );
    expect(places).not.toContain('floor');
  });

  it('is offered whenever no break runs', async () => {
    const sitwell = await start();
    const labels = async () => (await sitwell.tray()).entries.map(({ label }) => label);
    expect(await labels()).toContain(t('tray.stretchNow'));
    await sitwell.choose(t('tray.stretch5'));
    await sitwell.page('break');
    expect(await labels()).not.toContain(t('tray.stretchNow'));
  });
});

describe('the session of a break', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('survives a reload of its page, at the very same moment', async () => {
    const sitwell = await start();
    const page = await startBreak(sitwell);
    await sitwell.computer.still();
    await sitwell.computer.advance(47 * SECOND);
    const before = await sessionIn(page);
    const again = await reload(sitwell);
    expect(await sessionIn(again)).toEqual(before);
    expect(await timeLeft(again)).toMatch(/^1:1[23]$/u);
  });

  it('survives the death of the process, and with it what was left out', async () => {
    const sitwell = await start();
    await sitwell.choose(t('tray.floor10'));
    const page = await sitwell.page('break');
    await sitwell.computer.still();
    await sitwell.computer.advance(30 * SECOND);
    await click(sitwell, page, 'sessions.skip');
    const before = await sessionIn(page);
    expect(before?.length).toBeLessThan(10 * MINUTE);
    const elapsed = await elapsedIn(page);
    await sitwell.kill();
    await sitwell.launch();
    const again = await sitwell.page('break');
    expect(await sessionIn(again)).toEqual(before);
    expect(await elapsedIn(again)).toBe(elapsed);
    await finish(sitwell, 10 * MINUTE);
    const { stretches } = readJournal(sitwell.userData);
    expect(stretches[0]?.share).toBeLessThan(1);
    expect(new Set(stretches.map(({ id }) => id)).size).toBe(stretches.length);
  });

  it('that was only shown is told apart in the journal, and a skipped one is not in it', async () => {
    const sitwell = await start();
    await workUntilPrompt(sitwell);
    await sitwell.computer.still();
    await waitFor(sitwell, 'break', 2 * MINUTE);
    await finish(sitwell, 2 * MINUTE + 25 * SECOND);
    const { stretches } = readJournal(sitwell.userData);
    expect(stretches.length).toBeGreaterThan(0);
    expect(stretches.some(({ followed }) => Number(followed) === 1)).toBe(false);
    await sitwell.choose(t('tray.startBreak'));
    await sitwell.computer.advance(10 * SECOND);
    await sitwell.choose(t('tray.endBreak'));
    await sitwell.gone('break');
    expect(readJournal(sitwell.userData).stretches).toEqual(stretches);
  });

  it('gets longer with a minute more', async () => {
    const sitwell = await start();
    const page = await startBreak(sitwell);
    await sitwell.computer.still();
    await sitwell.computer.advance(20 * SECOND);
    await click(sitwell, page, 'breaks.more');
    expect((await sessionIn(page))?.length).toBe(3 * MINUTE);
    expect(await timeLeft(page)).toMatch(/^2:(39|40)$/u);
  });
});
