import { MARKERS } from '../../../shared/ergonomics/photo/measure.ts';
import type { Translator } from '../../../shared/messages/translator.ts';
import { rasterised, sidePicture } from '../../shared/ergonomics/photo/side-picture.ts';
import { openWorkstation } from './audit.ts';
import type { Visit } from './visit.ts';
import type { Sitwell } from './sitwell.ts';

/** The photo measure: before there is a picture, with the first marker, and with all its angles. */
export async function visitPhoto(sitwell: Sitwell, { t }: Translator, visit: Visit): Promise<void> {
  const page = await openWorkstation(sitwell, t('tray.audit'));
  const look = async (name: string): Promise<void> => {
    await sitwell.settle();
    await visit({ name, kind: 'dashboard', page });
  };
  const press = (name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).click();
  await page.evaluate(() => {
    window.location.hash = '#audit/photo';
  });
  await page.getByRole('heading', { level: 1, name: t('photo.title') }).waitFor();
  await look('photo-take');
  const { png } = rasterised(sidePicture({}));
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: png });
  await page.getByRole('group', { name: t('photo.stage') }).waitFor();
  await look('photo-mark');
  for (let count = 0; count < MARKERS.length; count += 1) await press(t('photo.guideNext'));
  await press(t('photo.verticalAdd'));
  await look('photo-angles');
  await press(t('photo.cancel'));
}
