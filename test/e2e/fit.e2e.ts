import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LanguageId } from '../../shared/messages/languages.ts';
import { visitEveryScreen } from './driver/every-screen.ts';
import { misfits, setTextSize } from './driver/fit.ts';
import { needs } from './driver/target.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { wordsIn } from './driver/words.ts';

const start = useSitwell();
/** Where to put a picture of every screen looked at, if anywhere. */
const pictures = process.env['SITWELL_E2E_PICTURES'];

interface Variant {
  readonly name: string;
  readonly language: LanguageId;
  readonly textSize: number;
  readonly width: number;
  readonly height: number;
}

const VARIANTS: readonly Variant[] = [
  { name: 'with text twice as large', language: 'en', textSize: 2, width: 1280, height: 726 },
  { name: 'in a small window', language: 'en', textSize: 1, width: 800, height: 600 },
  { name: 'with long words', language: 'en-XA', textSize: 1, width: 1000, height: 700 },
  { name: 'from right to left', language: 'en-XB', textSize: 1, width: 1000, height: 700 },
];

describe('every screen fits', () => {
  beforeEach((context) => needs(context, 'computer'));

  it.each(VARIANTS)('$name', async ({ name: variant, language, textSize, width, height }) => {
    const sitwell = await start({ settings: { welcomed: false, language } });
    const found: string[] = [];
    await visitEveryScreen(sitwell, wordsIn(language), async ({ name, kind, page }) => {
      if (kind === 'dashboard' || kind === 'welcome') {
        await sitwell.place(kind, { x: 0, y: 34, width, height });
      }
      await setTextSize(page, textSize);
      found.push(...(await misfits(page)).map((line) => `${name}: ${line}`));
      if (pictures === undefined) return;
      const file = `${variant}-${name}.png`.replaceAll(' ', '-');
      writeFileSync(path.join(pictures, file), await sitwell.picture(kind));
    });
    expect(found).toEqual([]);
  });
});
