import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { LanguageId } from '../../../shared/messages/languages.ts';
import { axeViolations } from './axe.ts';
import { visitEveryScreen } from './every-screen.ts';
import { misfits, setTextSize } from './fit.ts';
import { ABILITIES, TARGET, needs } from './target.ts';
import { useSitwell } from './use-sitwell.ts';
import { wordsIn } from './words.ts';

/** A folder for a picture of every screen looked at, if anybody wants them. */
const pictures = process.env['SITWELL_E2E_PICTURES'];

/** How the screens are looked at. */
interface Variant {
  readonly name: string;
  readonly dark: boolean;
  readonly language: LanguageId;
  /** 1 is as it comes, 2 is twice as large. */
  readonly textSize: number;
  /** Size of dashboard and welcome. */
  readonly width: number;
  readonly height: number;
}

/** Every screen of Sitwell in this variant: all are there, axe objects to none, and nothing is cut off. */
export function describeEveryScreen(variant: Variant): void {
  const start = useSitwell();
  const { dark, language, textSize, width, height } = variant;
  const seen: string[] = [];
  const violations: string[] = [];
  const unfit: string[] = [];

  beforeAll(async () => {
    if (!ABILITIES[TARGET].computer) return;
    const sitwell = await start({ dark, settings: { welcomed: false, language } });
    await visitEveryScreen(sitwell, wordsIn(language), async ({ name, kind, page }) => {
      if (kind === 'dashboard' || kind === 'welcome') {
        await sitwell.place(kind, { x: 0, y: 34, width, height });
      }
      await setTextSize(page, textSize);
      seen.push(name);
      violations.push(...(await axeViolations(page)).map((line) => `${name}: ${line}`));
      unfit.push(...(await misfits(page)).map((line) => `${name}: ${line}`));
      if (pictures === undefined) return;
      const file = `${variant.name}-${name}.png`.replaceAll(/[ ,]+/gu, '-');
      writeFileSync(path.join(pictures, file), await sitwell.picture(kind));
    });
  }, 240_000);
  beforeEach((context) => needs(context, 'computer'));

  it('is there', () => {
    expect(seen).toHaveLength(49);
  });
  it('has nothing that axe objects to', () => {
    expect(violations).toEqual([]);
  });
  it('has nothing that is cut off or out of reach', () => {
    expect(unfit).toEqual([]);
  });
}
