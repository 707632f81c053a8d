import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findBrowser } from '../../../scripts/browser/find.ts';
import { startInElectron } from './electron.ts';
import { startOnPreview } from './preview.ts';
import type { Sitwell, StartOptions } from './sitwell.ts';
import { TARGET } from './target.ts';

/** Starts a Sitwell for the running test; it is stopped, and asked for its complaints, after it. */
export type Start = (options?: StartOptions) => Promise<Sitwell>;

/** As root, Chromium refuses its own sandbox. */
const ROOT_SWITCHES = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const SWITCHES = ['--disable-gpu', '--autoplay-policy=no-user-gesture-required', ...ROOT_SWITCHES];

async function openBrowser(more: readonly string[]): Promise<Browser> {
  const program = process.env['CHROME_PATH'] ?? findBrowser();
  if (program === undefined) throw new Error('No Chrome, Chromium or Edge found; see npm test.');
  return chromium.launch({ executablePath: program, args: [...SWITCHES, ...more] });
}

/** One browser for a test file, and one Sitwell at a time in it. `switches`: more of Chromium's, on the preview. */
export function useSitwell(switches: readonly string[] = []): Start {
  let browser: Browser | undefined;
  const running: Sitwell[] = [];
  beforeAll(async () => {
    if (TARGET === 'preview') browser = await openBrowser(switches);
  });
  afterEach(async () => {
    const ended = running.splice(0);
    for (const sitwell of ended) await sitwell.stop();
    expect(ended.flatMap((sitwell) => sitwell.complaints())).toEqual([]);
  });
  afterAll(() => browser?.close());
  return async (options = {}) => {
    const sitwell =
      browser === undefined
        ? await startInElectron(options)
        : await startOnPreview(browser, options);
    running.push(sitwell);
    return sitwell;
  };
}
