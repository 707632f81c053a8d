// What lives here: what a test does with the photo measure: open it, hand it a file, put markers where they belong.
// What does not: what is expected of it (photo-measure.e2e.ts), the pictures (test/shared/ergonomics/photo).
import type { Frame } from 'playwright-core';
import type { MarkerId, Markers, Spot } from '../../../shared/ergonomics/photo/measure.ts';
import { openWorkstation } from './audit.ts';
import type { Sitwell } from './sitwell.ts';
import { t } from './words.ts';

/** A file as a person would choose it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Opens the photo measure in a window as large as the screen allows. */
export async function openPhoto(sitwell: Sitwell): Promise<Frame> {
  const page = await openWorkstation(sitwell);
  await page.evaluate(() => {
    window.location.hash = '#audit/photo';
  });
  await page.getByRole('heading', { level: 1, name: t('photo.title') }).waitFor();
  return page;
}

/** Chooses a file, as from the system's dialog. */
export const chooseFile = (page: Frame, file: ChosenFile): Promise<void> =>
  page.locator('input[type="file"]').setInputFiles(file);

/** The picture with its markers, once it is there. */
export async function stageOf(page: Frame): Promise<void> {
  const stage = page.getByRole('group', { name: t('photo.stage') });
  await stage.waitFor();
  await stage.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

/** Where a place of a picture of this width is on the screen. */
async function onScreen(page: Frame, spot: Spot, width: number): Promise<Spot> {
  const box = await page.getByRole('img', { name: t('photo.picture') }).boundingBox();
  if (!box) throw new Error('no picture is shown');
  const scale = box.width / width;
  return { x: box.x + spot.x * scale, y: box.y + spot.y * scale };
}

/** Drags a marker to its place with the mouse. */
export async function dragTo(
  page: Frame,
  id: MarkerId,
  markers: Markers,
  width: number,
): Promise<void> {
  const box = await page.getByRole('slider', { name: t(`photo.${id}`) }).boundingBox();
  if (!box) throw new Error(`no marker ${id} is shown`);
  const to = await onScreen(page, markers[id], width);
  const { mouse } = page.page();
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 3 });
  await mouse.up();
}

/** Moves a marker to its place with the arrow keys alone, and says that it lies well. */
export async function pressTo(
  sitwell: Sitwell,
  page: Frame,
  id: MarkerId,
  markers: Markers,
): Promise<void> {
  const marker = page.getByRole('slider', { name: t(`photo.${id}`) });
  await marker.focus();
  const words = (await marker.getAttribute('aria-valuetext')) ?? '';
  const [x = 0, y = 0] = [...words.matchAll(/\d+/gu)].map(([number]) => Number(number));
  const keys = (by: number, more: string, less: string): string[] => {
    const way = by > 0 ? more : less;
    const whole = Math.abs(Math.round(by));
    return [
      ...Array.from({ length: Math.floor(whole / 10) }, () => `Shift+${way}`),
      ...Array.from({ length: whole % 10 }, () => way),
    ];
  };
  await sitwell.press(
    ...keys(markers[id].x - x, 'ArrowRight', 'ArrowLeft'),
    ...keys(markers[id].y - y, 'ArrowDown', 'ArrowUp'),
    'Enter',
  );
}
