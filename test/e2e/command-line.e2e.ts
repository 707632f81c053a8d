import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesHere } from '../../electron/command-line/here.ts';
import { connectTo } from '../../electron/command-line/connect.ts';
import { statusJsonSchema } from '../../shared/command-line/status-json.ts';
import type { StatusJson } from '../../shared/command-line/status-json.ts';
import { startDesktop } from '../desktop/desktop.ts';
import { readJournal } from './driver/journal.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { shown, workUntilPrompt } from './driver/steps.ts';
import { needs, TARGET } from './driver/target.ts';
import { MINUTE, SECOND } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

const said = (text: string): object => ({ code: 0, out: `${text}\n`, err: '' });
const refused = (code: number, text: string): object => ({ code, out: '', err: `${text}\n` });

async function json(sitwell: Sitwell): Promise<StatusJson> {
  const { out } = await sitwell.run('status', '--json');
  return statusJsonSchema.parse(JSON.parse(out));
}

const checked = async (sitwell: Sitwell, label: string): Promise<boolean | undefined> =>
  (await sitwell.tray()).entries.find(({ enabled, label: words }) => enabled && words === label)
    ?.checked;

/** A connection of somebody's own to the Sitwell that runs. */
async function connected(userData: string): Promise<Socket> {
  for (const place of placesHere(userData)) {
    const socket = await connectTo(place);
    if (socket) return socket;
  }
  throw new Error('Nobody listens.');
}

describe('a command in a terminal', () => {
  it('pauses and resumes', async (context) => {
    needs(context, 'computer');
    const sitwell = await start();
    expect(await sitwell.run('pause', '1h')).toEqual(said(t('commandLine.pausedUntil', { time: '10:00' }))); // prettier-ignore
    expect((await sitwell.tray()).toolTip).toContain(t('tray.holdPausedUntil', { time: '10:00' }));
    expect(await json(sitwell)).toMatchObject({
      state: 'paused',
      paused: { until: '2026-11-23T10:00:00.000+01:00' },
    });
    expect(await sitwell.run('resume')).toEqual(said(t('commandLine.resumed')));
    expect(await sitwell.run('resume')).toEqual(refused(4, t('commandLine.notPaused')));
    expect(await json(sitwell)).toMatchObject({ state: 'sitting', paused: null });
  });

  it('starts a break, of the kind that was named, and no second one', async () => {
    const sitwell = await start();
    expect(await sitwell.run('break', 'eyes')).toEqual(refused(4, t('commandLine.kindIsOff')));
    expect(await sitwell.run('break', 'long')).toEqual(said(t('commandLine.breakBegan')));
    await sitwell.page('break');
    expect(await sitwell.run('break')).toEqual(refused(4, t('commandLine.breakRuns')));
    expect(await json(sitwell)).toMatchObject({ state: 'break', break: { kind: 'long' } });
  });

  it('skips the break that is announced', async (context) => {
    needs(context, 'computer');
    const sitwell = await start();
    expect(await sitwell.run('skip')).toEqual(refused(4, t('commandLine.nothingToSkip')));
    await workUntilPrompt(sitwell);
    expect(await json(sitwell)).toMatchObject({ state: 'due', prompted: { kind: 'move' } });
    expect(await sitwell.run('skip')).toEqual(said(t('commandLine.skipped')));
    await sitwell.computer.advance(70 * SECOND);
    expect(await shown(sitwell)).toEqual([]);
    expect(readJournal(sitwell.userData).breaks).toMatchObject([{ outcome: 'skipped' }]);
  });

  it('takes down posture, meeting and drinks', async () => {
    const sitwell = await start();
    expect(await sitwell.run('posture', 'stand')).toEqual(said(t('commandLine.nowStanding')));
    expect(await checked(sitwell, t('tray.standing'))).toBe(true);
    expect(await sitwell.run('meeting', 'on')).toEqual(said(t('commandLine.meetingBegan')));
    expect(await checked(sitwell, t('tray.meeting'))).toBe(true);
    expect(await sitwell.run('meeting', 'off')).toEqual(said(t('commandLine.meetingEnded')));
    expect(await checked(sitwell, t('tray.meeting'))).toBe(false);
    expect(await sitwell.run('drink', '250ml')).toMatchObject({ code: 0 });
    expect(await sitwell.run('drink', '8', 'oz')).toMatchObject({ code: 0 });
    expect(await sitwell.run('drink', '9l')).toMatchObject({ code: 2, out: '' });
    expect(readJournal(sitwell.userData).drinks).toMatchObject([
      { ml: 250, drink: 'water', source: 'command' },
      { ml: 237, drink: 'water', source: 'command' },
    ]);
    expect(await json(sitwell)).toMatchObject({ posture: 'standing', drinks: { ml: 487 } });
  });

  it('says in words what the tray says', async (context) => {
    needs(context, 'computer');
    const sitwell = await start();
    await sitwell.computer.advance(10 * MINUTE);
    const { out } = await sitwell.run('status');
    expect(out).toContain(t('tray.stateSitting', { time: '10 mins' }));
    expect(out).toContain(t('tray.nextMove', { time: '20 mins' }));
    expect(await sitwell.run('status', '--short')).toEqual(said(t('commandLine.shortNext', { time: '20m' }))); // prettier-ignore
  });

  it('opens a page, and starts Sitwell for it', async () => {
    const sitwell = await start();
    const heading = (section: 'history' | 'settings') => ({
      level: 1,
      name: t(`${section}.title`),
    });
    expect(await sitwell.run('open', 'history')).toEqual(said(t('commandLine.opened')));
    const page = await sitwell.page('dashboard');
    await page.getByRole('heading', heading('history')).waitFor();
    await sitwell.quit();
    expect(await sitwell.run('status')).toEqual(refused(3, t('commandLine.notRunning')));
    await sitwell.launch(['open', 'settings']);
    const again = await sitwell.page('dashboard');
    await again.getByRole('heading', heading('settings')).waitFor();
  });

  it('says what is wrong with it, and how it goes', async () => {
    const sitwell = await start();
    const typo = await sitwell.run('pasue');
    expect(typo).toMatchObject({ code: 2, out: '' });
    expect(typo.err).toContain(t('commandLine.didYouMean', { word: 'pause' }));
    expect(await sitwell.run('--help')).toMatchObject({ code: 0, err: '' });
    expect((await sitwell.run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect(await shown(sitwell)).toEqual([]);
  });

  it('is answered beside another one', async () => {
    const sitwell = await start();
    const [drink, status] = await Promise.all([
      sitwell.run('drink', '200ml'),
      sitwell.run('status', '--json'),
    ]);
    expect([drink.code, status.code]).toEqual([0, 0]);
    statusJsonSchema.parse(JSON.parse(status.out));
  });
});

describe('the socket of a running Sitwell', () => {
  it('lets nobody stop it from answering', async (context) => {
    needs(context, 'computer');
    const sitwell = await start();
    const silent = await connected(sitwell.userData);
    const hungUpOn = once(silent, 'close');
    const garbage = await connected(sitwell.userData);
    garbage.end(Buffer.from([0, 255, 10]));
    const endless = await connected(sitwell.userData);
    endless.write('x'.repeat(1_000_000));
    expect(await sitwell.run('status')).toMatchObject({ code: 0 });
    await sitwell.computer.advance(3 * SECOND);
    await hungUpOn;
    endless.destroy();
    expect(await sitwell.run('status')).toMatchObject({ code: 0 });
  });

  it('is there again after Sitwell was killed', async () => {
    const sitwell = await start();
    await sitwell.kill();
    expect(await sitwell.run('status')).toEqual(refused(3, t('commandLine.notRunning')));
    await sitwell.launch();
    expect(await sitwell.run('status')).toMatchObject({ code: 0, err: '' });
  });

  it.skipIf(TARGET !== 'preview')('is found where the data lie too deep for one', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sitwell-e2e-'));
    const userData = path.join(folder, 'deep/'.repeat(25));
    const temporary = path.join(folder, 'tmp');
    mkdirSync(temporary);
    const desktop = await startDesktop({
      appDirectory: process.env['SITWELL_E2E_APP'] ?? path.resolve(import.meta.dirname, '../..'),
      userData,
      env: { XDG_RUNTIME_DIR: '', TMPDIR: temporary },
    });
    try {
      expect(await desktop.control.run(['status'])).toMatchObject({ code: 0, err: '' });
    } finally {
      await desktop.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
