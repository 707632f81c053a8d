import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Frame } from 'playwright-core';
import type { Angles } from '../../shared/ergonomics/photo/measure.ts';
import { ANGLES, MARKERS } from '../../shared/ergonomics/photo/measure.ts';
import { rasterised, sidePicture, SIZE } from '../shared/ergonomics/photo/side-picture.ts';
import { axeViolations } from './driver/axe.ts';
import { drop } from './driver/drop.ts';
import { chooseFile, dragTo, openPhoto, pressTo, stageOf } from './driver/photo.ts';
import type { ChosenFile } from './driver/photo.ts';
import { textOf } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

/** A camera that shows a test picture, and a browser that asks nobody; Sitwell's own refusal comes before it. */
const start = useSitwell(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']);

const SITTING: Angles = { elbow: 102, knee: 93, trunk: 9, neck: 6, forearm: 3, eyeLine: -19 };

const file = (name: string, mimeType: string, buffer: Buffer): ChosenFile => ({
  name,
  mimeType,
  buffer,
});
/** The degrees that the list says of an angle. */
const degreesOf = async (page: Frame, angle: keyof Angles): Promise<number> => {
  const words = await page.locator(`[data-angle="${angle}"] dd`).first().innerText();
  return Number(/\d+/u.exec(words)?.[0]);
};

/** What of the guide and the picture is out of sight. */
const cutOff = (page: Frame): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('[role="status"]:has(h2), [role="group"]:has(canvas)')]
        .map((element) => ({ role: element.role, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.top < 0 || box.bottom > window.innerHeight)
        .map(({ role, box }) => `${role}: ${box.top} to ${box.bottom}`),
  ); // prettier-ignore

/** A JPEG whose camera was held on its side: upright, its red half is on top (EXIF orientation 6). */
async function turnedJpeg(page: Frame): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 300 });
    const context = canvas.getContext('2d');
    for (const [colour, from] of [['#f00', 0], ['#00f', 200]] as const) {
      if (!context) continue;
      context.fillStyle = colour;
      context.fillRect(from, 0, 200, 300);
    }
    return canvas.toDataURL('image/jpeg');
  }); // prettier-ignore
  const jpeg = Buffer.from(url.split(',')[1] ?? '', 'base64');
  const tiff = [
    0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0,
  ];
  const exif = Buffer.from([0xff, 0xe1, 0, tiff.length + 8, ...Buffer.from('Exif\0\0'), ...tiff]);
  return Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]);
}

/** Whether a page may have the camera now: the kind of what it gets, or the name of the refusal. */
const askForCamera = (page: Frame): Promise<string> =>
  page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ video: true }).then(
      (stream) => {
        for (const track of stream.getTracks()) track.stop();
        return 'video';
      },
      (reason: unknown) => (reason instanceof DOMException ? reason.name : String(reason)),
    ),
  );

describe('the photo measure', () => {
  it('tells the angles of a picture whose markers are dragged and keyed, and gives answers', async () => {
    const sitwell = await start({ screen: { width: 1280, height: 900 } });
    const page = await openPhoto(sitwell);
    expect(await axeViolations(page)).toEqual([]);
    const picture = sidePicture(SITTING, { facing: 'left' });
    await chooseFile(page, file('me.png', 'image/png', rasterised(picture).png));
    await stageOf(page);
    expect(await cutOff(page)).toEqual([]);
    for (const id of MARKERS) {
      if (id === 'wrist') await pressTo(sitwell, page, id, picture.markers);
      else await dragTo(page, id, picture.markers, SIZE);
    }
    await page.getByRole('heading', { name: t('photo.guideDone') }).waitFor();
    for (const angle of ANGLES) {
      const off = Math.abs((await degreesOf(page, angle)) - Math.abs(SITTING[angle]));
      expect(off, angle).toBeLessThanOrEqual(2);
    }
    expect(await page.getByText(t('photo.doubtTitle')).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);

    const before = await degreesOf(page, 'elbow');
    await dragTo(page, 'wrist', { ...picture.markers, wrist: { x: 500, y: 300 } }, SIZE);
    expect(await degreesOf(page, 'elbow')).not.toBe(before);
    await sitwell.press('Control+z');
    await expect.poll(() => degreesOf(page, 'elbow')).toBe(before);

    // No marker lies on the floor.
    await page.getByRole('checkbox', { name: t('audit.chairHeight') }).check();
    await page.getByRole('checkbox', { name: t('photo.keep') }).check();
    await page.getByRole('button', { name: t('photo.done') }).click();
    await page.getByRole('heading', { level: 1, name: t('photo.title') }).waitFor({ state: 'detached' }); // prettier-ignore
    await sitwell.settle();
    const book = await page.evaluate(() => window.sitwell.call('audit.book', undefined));
    expect(book).toMatchObject({
      draft: {
        answers: { chairHeight: ['right'], screenHeight: ['low'], elbows: ['right'] },
        photo: { width: SIZE, height: SIZE, kept: true, vertical: null },
      },
    });
  });

  it('refuses what it cannot read in clear words, and turns a picture upright', async () => {
    const sitwell = await start();
    const page = await openPhoto(sitwell);
    const says = (key: 'empty' | 'heic' | 'broken' | 'video' | 'drawing' | 'unknown') =>
      page.getByText(t(`photo.refused_${key}`), { exact: true }).waitFor();
    const refusals = [
      ['empty', file('a.jpg', 'image/jpeg', Buffer.alloc(0))],
      ['heic', file('a.heic', 'image/heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'))],
      ['broken', file('a.jpg', 'image/jpeg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]))],
      ['video', file('a.jpg', 'image/jpeg', Buffer.from('\0\0\0\x18ftypisom\0\0\0\0'))],
      ['drawing', file('a.svg', 'image/svg+xml', Buffer.from('<svg xmlns="x"></svg>'))],
      ['unknown', file('a.png', 'image/png', Buffer.from('Dear Sir or Madam'))],
    ] as const;
    for (const [why, refused] of refusals) {
      await chooseFile(page, refused);
      await says(why);
    }
    const turned = path.join(sitwell.userData, 'turned.jpg');
    writeFileSync(turned, await turnedJpeg(page));
    await drop(page, turned, page.getByText(t('photo.chooseLead')));
    await stageOf(page);
    const colours = await page
      .getByRole('img', { name: t('photo.picture') })
      .evaluate((canvas: HTMLCanvasElement) => {
        const at = (y: number) => [
          ...(canvas.getContext('2d')?.getImageData(150, y, 1, 1).data ?? []),
        ];
        return { size: [canvas.width, canvas.height], top: at(50), bottom: at(350) };
      });
    expect(colours.size).toEqual([300, 400]);
    expect(colours.top[0]).toBeGreaterThan(200);
    expect(colours.bottom[2]).toBeGreaterThan(200);
  });

  it('uses the camera for one picture, and may not before or after', async (context) => {
    needs(context, 'computer');
    const sitwell = await start();
    const page = await openPhoto(sitwell);
    expect(await askForCamera(page)).toBe('NotAllowedError');
    await page.getByRole('button', { name: t('photo.cameraUse') }).click();
    const now = page.getByRole('button', { name: t('photo.cameraNow') });
    await now.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await expect
      .poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.videoWidth))
      .toBeGreaterThan(0);
    await now.click();
    await stageOf(page);
    expect(await page.locator('video').count()).toBe(0);
    expect(await askForCamera(page)).toBe('NotAllowedError');
    expect(await textOf(page)).toContain(t('photo.hint_eye'));
  });
});
