import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readRoutine } from '../../shared/routines/read-routine.ts';
import { isLibraryStep } from '../../shared/routines/routine.ts';
import type { Routine } from '../../shared/routines/routine.ts';
import { routineText } from '../../shared/routines/write-routine.ts';
import { stretchById } from '../../shared/stretches/library.ts';
import { sampleRoutine } from '../shared/routines/sample-routines.ts';
import { axeViolations } from './driver/axe.ts';
import { drop } from './driver/drop.ts';
import { focused, tabTo } from './driver/focus.ts';
import type { Sitwell } from './driver/sitwell.ts';
import { close, textOf } from './driver/steps.ts';
import { SECOND } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

const HIPS = sampleRoutine();
const NAMED = { name: HIPS.name };

/** Starts with these routines kept, and opens the tab they are on. */
async function open(...routines: readonly Routine[]): Promise<[Sitwell, Frame]> {
  const sitwell = await start({
    before: (userData) => {
      mkdirSync(folderOf(userData));
      for (const routine of routines)
        writeFileSync(fileOf(userData, routine.id), routineText(routine));
    },
  });
  await sitwell.choose(t('tray.today'));
  const page = await sitwell.page('dashboard');
  await page.getByRole('button', { name: t('dashboard.stretch'), exact: true }).click();
  await page.getByRole('tab', { name: t('library.tabRoutines') }).click();
  await page.getByRole('heading', { name: t('routines.title') }).waitFor();
  return [sitwell, page];
}

const folderOf = (userData: string): string => path.join(userData, 'routines');
const fileOf = (userData: string, id: string): string =>
  path.join(folderOf(userData), `routine-${id}.json`);
/** Everything that is kept, read as Sitwell reads it. */
const kept = ({ userData }: Sitwell): readonly (Routine | null)[] =>
  readdirSync(folderOf(userData)).map(
    (name) => readRoutine(readFileSync(path.join(folderOf(userData), name), 'utf8')).routine,
  );
const titles = (routine: Routine | null | undefined): readonly string[] =>
  routine?.steps.map((step) => (isLibraryStep(step) ? step.stretch : step.title)) ?? [];
const stretchName = (id: string): string => t(stretchById(id)?.name ?? 'app.name');

const named = (page: Frame, key: 'start' | 'edit' | 'export' | 'remove', name = HIPS.name) =>
  page.getByRole('button', { name: t(`routines.${key}Named`, { name }), exact: true });
const says = (page: Frame, words: string): Promise<void> =>
  page.getByText(words, { exact: true }).waitFor();
const chooseFile = (page: Frame, name: string, text: string): Promise<void> =>
  page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** The keys that write plain words. */
const keysOf = (words: string): readonly string[] => words.split('');

describe("a routine of one's own", () => {
  it('is made by keyboard alone: named, filled from the library, ordered', async () => {
    const [sitwell, page] = await open();
    await tabTo(sitwell, page, t('routines.create'));
    await sitwell.press('Enter');
    await page.getByRole('heading', { name: t('routines.editTitle') }).waitFor();
    await tabTo(sitwell, page, t('routines.name'));
    await sitwell.press(...keysOf('Evening'));
    await tabTo(sitwell, page, t('routines.addStretch'));
    for (const id of ['bridge', 'pigeon', 'cobra']) {
      await sitwell.press(...keysOf(stretchName(id)), 'ArrowDown', 'Enter');
      await page
        .getByRole('row')
        .filter({ hasText: stretchName(id) })
        .waitFor();
      expect((await focused(page)).name).toBe(t('routines.addStretch'));
    }
    await page.getByRole('row').last().focus();
    // The last step is taken by its handle, led to the top, and put down.
    await sitwell.press('ArrowRight', 'Enter', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter');
    await expect
      .poll(() => page.getByRole('row').first().innerText())
      .toContain(stretchName('cobra'));
    // The list lets go of the keyboard a moment after the step was put down.
    if (sitwell.abilities.computer) await sitwell.computer.advance(SECOND);
    await tabTo(sitwell, page, t('routines.backToList'));
    await sitwell.press('Enter');
    await named(page, 'start', 'Evening').waitFor();
    await sitwell.settle();
    expect(kept(sitwell)).toMatchObject([{ name: 'Evening' }]);
    expect(titles(kept(sitwell)[0])).toEqual(['cobra', 'bridge', 'pigeon']);
  });

  it('takes steps in own words with a picture, drawn small, and keeps them by itself', async () => {
    const [sitwell, page] = await open(HIPS);
    await named(page, 'edit').click();
    await page.getByRole('button', { name: t('routines.addOwn') }).click();
    await page.getByRole('textbox', { name: t('routines.ownTitle') }).fill('Foam roller');
    const picture = await page.evaluate(() => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 2_000, height: 500 });
      canvas.getContext('2d')?.fillRect(0, 0, 900, 400);
      return canvas.toDataURL('image/png');
    });
    await page.locator('input[type="file"]').setInputFiles({
      name: 'roller.png',
      mimeType: 'image/png',
      buffer: Buffer.from(picture.split(',')[1] ?? '', 'base64'),
    });
    const shown = page.getByRole('img', { name: 'Foam roller' });
    await shown.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const size = await shown.evaluate((image: HTMLImageElement) =>
      image.decode().then(() => [image.naturalWidth, image.naturalHeight]),
    );
    expect(size).toEqual([800, 200]);
    await page.getByRole('button', { name: t('routines.backToList') }).click();
    await named(page, 'start').waitFor();
    const last = kept(sitwell)[0]?.steps.at(-1);
    expect(last).toMatchObject({ title: 'Foam roller', seconds: 30, sides: 'together' });
    expect(last && 'picture' in last && last.picture).toMatch(/^data:image\/webp;base64,/u);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('keeps a change whose window is closed at once', async () => {
    const [sitwell, page] = await open(HIPS);
    await named(page, 'edit').click();
    await page.getByRole('textbox', { name: t('routines.name') }).fill('Half a name');
    await close(sitwell, 'dashboard');
    await expect.poll(() => kept(sitwell)[0]?.name).toBe('Half a name');
  });

  it('is ordered by dragging', async () => {
    const [sitwell, page] = await open(HIPS);
    await named(page, 'edit').click();
    const rows = page.getByRole('row');
    await rows.nth(3).dragTo(rows.nth(0), { targetPosition: { x: 60, y: 4 } });
    await expect.poll(() => rows.first().innerText()).toContain('Band pull');
    await page.getByRole('button', { name: t('routines.backToList') }).click();
    await named(page, 'start').waitFor();
    expect(titles(kept(sitwell)[0])).toEqual(['Band pull', 'breathReset', 'catCow', 'Towel roll']);
  });

  it('is exported, deleted, brought back, deleted, and imported again', async () => {
    const [sitwell, page] = await open(HIPS);
    const file = path.join(sitwell.userData, 'exported.json');
    await sitwell.saveAs(file, () => named(page, 'export').click());
    await says(page, t('routines.exported', NAMED));
    expect(readFileSync(file, 'utf8')).toBe(routineText(HIPS));

    await named(page, 'remove').click();
    await says(page, t('routines.removed', NAMED));
    expect(kept(sitwell)).toEqual([]);
    await page.getByRole('button', { name: t('app.undo') }).click();
    await says(page, t('routines.restored', NAMED));
    expect(kept(sitwell)).toEqual([HIPS]);

    await named(page, 'remove').click();
    await says(page, t('routines.none'));
    await page.locator('input[type="file"]').setInputFiles(file);
    await says(page, t('routines.imported', NAMED));
    expect(kept(sitwell)).toEqual([HIPS]);
  });

  it('that is there already is replaced or kept beside the new one, as the person says', async () => {
    const [sitwell, page] = await open(HIPS);
    const theirs = { ...HIPS, name: 'From a friend' };
    await chooseFile(page, 'friend.json', routineText(theirs));
    await says(page, t('routines.there', { file: 'friend.json', name: HIPS.name }));
    expect(kept(sitwell)).toEqual([HIPS]);
    await page.getByRole('button', { name: t('routines.keepBoth') }).click();
    await says(page, t('routines.imported', { name: 'From a friend (2)' }));
    expect(kept(sitwell)).toHaveLength(2);
    await chooseFile(page, 'friend.json', routineText(theirs));
    await page.getByRole('button', { name: t('routines.replace') }).click();
    await says(page, t('routines.imported', { name: 'From a friend' }));
    expect(
      kept(sitwell)
        .map((routine) => routine?.name)
        .toSorted(),
    ).toEqual(['From a friend', 'From a friend (2)']);
  });

  it('in a bad file is refused with its line, and nothing changes', async () => {
    const [sitwell, page] = await open(HIPS);
    const bad = routineText({ ...HIPS, id: 'bad' }).replace('"seconds": 40', '"seconds": 4');
    await chooseFile(page, 'bad.json', bad);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    const words = (await alert.innerText()).replaceAll(/\s+/gu, ' ');
    expect(words).toContain(t('routines.refused', { file: 'bad.json' }));
    expect(words).toContain('12');
    expect(words).toContain(t('routines.faultTooSmall', { field: 'seconds', limit: 5 }));
    await chooseFile(page, 'broken.json', bad.slice(0, 100));
    await page.getByText('broken.json').waitFor();
    expect(kept(sitwell)).toEqual([HIPS]);
  });

  it('is imported by dropping its file', async () => {
    const [sitwell, page] = await open();
    const file = path.join(sitwell.userData, 'dropped.json');
    writeFileSync(file, routineText(HIPS));
    await drop(page, file, page.getByText(t('routines.importLead')));
    await says(page, t('routines.imported', NAMED));
    expect(kept(sitwell)).toEqual([HIPS]);
  });

  it('is played: its own words, in its own order', async () => {
    const steps = [
      { title: 'Towel roll', text: 'Lie on it.', seconds: 60, sides: 'together' },
    ] as const;
    const [sitwell, page] = await open({ ...HIPS, steps });
    await named(page, 'start').click();
    const player = await sitwell.page('break');
    await player.getByText('Towel roll').first().waitFor();
    expect(await textOf(player)).toContain('Lie on it.');
  });
});
