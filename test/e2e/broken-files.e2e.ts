import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../shared/messages/translator.ts';
import { readJournal } from './driver/journal.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { close, textOf, waitFor, workUntilPrompt } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { MINUTE } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();
const inData = (userData: string, name: string): string => path.join(userData, name);
const filesLike = (userData: string, pattern: RegExp): readonly string[] =>
  readdirSync(userData).filter((name) => pattern.test(name));

/** Today says in words what is wrong, what still works and what to do. */
async function isTold(sitwell: Sitwell, ...keys: readonly MessageKey[]): Promise<void> {
  const windows = await sitwell.windows();
  if (!windows.some(({ kind }) => kind === 'dashboard')) await sitwell.choose(t('tray.today'));
  const today = await sitwell.page('dashboard');
  await today.getByRole('region', { name: t('dashboard.problems') }).waitFor();
  const text = await textOf(today);
  for (const key of keys) expect(text).toContain(t(key));
}

describe('a broken file at the start', () => {
  it('settings.json: the last good copy is used, the file kept, the person told', async () => {
    const sitwell = await start({ settings: { moveIntervalMinutes: 45 } });
    await sitwell.choose(t('tray.settings'));
    await sitwell.quit();
    writeFileSync(inData(sitwell.userData, 'settings.json'), '{"version":1,"val');
    writeFileSync(
      inData(sitwell.userData, 'settings.last-good.json'),
      JSON.stringify({ version: 1, values: { welcomed: true, moveIntervalMinutes: 45 } }),
    );
    await sitwell.launch();
    await isTold(sitwell, 'problems.settingsRestored', 'problems.settingsRestoredWorks');
    expect(filesLike(sitwell.userData, /^settings\.broken-/u)).toHaveLength(1);
    expect((await sitwell.tray()).toolTip).toContain('45');
  });

  it('settings.json without a copy: the usual settings, and the person told', async () => {
    const sitwell = await start({
      before: (userData) => writeFileSync(inData(userData, 'settings.json'), 'not settings'),
    });
    await sitwell.page('welcome');
    await isTold(sitwell, 'problems.settingsReset', 'problems.settingsResetAdvice');
    expect(filesLike(sitwell.userData, /^settings\.broken-/u)).toHaveLength(1);
  });

  it('settings.json with wild values: the good ones kept, the file set aside', async () => {
    const values = { welcomed: true, moveIntervalMinutes: -5, snoozeMinutes: 10, colour: 'red' };
    const sitwell = await start({
      before: (userData) =>
        writeFileSync(inData(userData, 'settings.json'), JSON.stringify({ version: 1, values })),
    });
    await isTold(sitwell, 'problems.settingsRestored');
    expect((await sitwell.tray()).toolTip).toContain('30');
  });

  it('workplaces.json that is garbage: set aside, a workplace to go on with, the person told', async () => {
    const sitwell = await start({
      before: (userData) => writeFileSync(inData(userData, 'workplaces.json'), '{"version":1,'),
    });
    await isTold(sitwell, 'problems.workplacesDamaged', 'problems.workplacesDamagedAdvice');
    expect(filesLike(sitwell.userData, /^workplaces\.broken-/u)).toHaveLength(1);
  });

  it('journal that is garbage: set aside, a new one begun, the person told, everything works', async (context) => {
    needs(context, 'computer');
    const sitwell = await start({
      before: (userData) => writeFileSync(inData(userData, 'journal.sqlite'), 'x'.repeat(9000)),
    });
    await isTold(sitwell, 'problems.journalReset', 'problems.journalResetAdvice');
    expect(filesLike(sitwell.userData, /^journal\.damaged-.*\.sqlite$/u)).toHaveLength(1);
    await close(sitwell, 'dashboard');
    await workUntilPrompt(sitwell);
    await sitwell.computer.lock();
    await sitwell.computer.advance(6 * MINUTE);
    await sitwell.computer.unlock();
    expect(readJournal(sitwell.userData).breaks).toHaveLength(1);
  });

  it('journal cut short: put back from the backup, and the person told', async (context) => {
    needs(context, 'computer');
    const sitwell = await start();
    await sitwell.computer.advance(20 * MINUTE);
    await sitwell.computer.lock();
    await sitwell.computer.advance(6 * MINUTE);
    await sitwell.computer.unlock();
    await sitwell.quit();
    const before = readJournal(sitwell.userData);
    expect(before.breaks).toHaveLength(1);
    // The daily backup holds the day so far once the next one begins.
    await sitwell.computer.advance(24 * 60 * MINUTE);
    await sitwell.launch();
    await sitwell.quit();
    truncateSync(inData(sitwell.userData, 'journal.sqlite'), 5000);
    await sitwell.launch();
    await isTold(sitwell, 'problems.journalRestored', 'problems.journalRestoredAdvice');
    expect(readJournal(sitwell.userData).breaks[0]).toEqual(before.breaks[0]);
  });

  it('snapshot that is garbage: counting begins again without a word', async (context) => {
    needs(context, 'computer');
    const sitwell = await start({
      before: (userData) => writeFileSync(inData(userData, 'now.json'), '12\n{"now":'),
    });
    await waitFor(sitwell, 'prompt', 31 * MINUTE);
  });
});
