import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LanguageId } from '../../shared/messages/languages.ts';
import { visitEveryScreen } from './driver/every-screen.ts';
import { needs } from './driver/target.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { wordsIn } from './driver/words.ts';

const start = useSitwell();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against a page, one line for each element. */
async function violations(page: Frame): Promise<readonly string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
}

interface Variant {
  readonly name: string;
  readonly dark: boolean;
  readonly language: LanguageId;
}

const VARIANTS: readonly Variant[] = [
  { name: 'in light colours', dark: false, language: 'en' },
  { name: 'in dark colours', dark: true, language: 'en' },
  { name: 'in a long, accented language', dark: false, language: 'en-XA' },
  { name: 'in a language written from right to left', dark: true, language: 'en-XB' },
];

describe('every screen, by axe', () => {
  beforeEach((context) => needs(context, 'computer'));

  it.each(VARIANTS)('$name', async ({ dark, language }) => {
    const sitwell = await start({ dark, settings: { welcomed: false, language } });
    const found: string[] = [];
    const seen: string[] = [];
    await visitEveryScreen(sitwell, wordsIn(language), async ({ name, page }) => {
      seen.push(name);
      found.push(...(await violations(page)).map((line) => `${name}: ${line}`));
    });
    expect(seen).toHaveLength(16);
    expect(found).toEqual([]);
  });
});
