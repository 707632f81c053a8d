// What lives here: the app on a preview desktop that a real browser shows, for benches that need frames.
// What does not: what is measured (benches/).
// To do something else with it: the desktop and the browser's page are yours.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browser/find.ts';
import { buildIfChanged } from '../../scripts/build/build.ts';
import { projectFolder } from '../../scripts/tools/project.ts';
import { createTranslator } from '../../shared/messages/translator.ts';
import type { MessageKey } from '../../shared/messages/translator.ts';
import { startDesktop } from '../desktop/desktop.ts';
import type { Desktop } from '../desktop/desktop.ts';
import { DAY_START } from './desk-day.ts';
import { writeWelcomedSettings } from './welcomed.ts';

/** A desktop with nothing on it but the tray, shown in a browser. Its clock stands. */
export interface ShownDesktop {
  readonly desktop: Desktop;
  readonly page: Page;
  /** Chooses an entry of the tray menu by its message. */
  readonly choose: (key: MessageKey) => Promise<void>;
  /** Closes the window of this page the way a person does, and what comes after it, until it is gone. */
  readonly close: (kind: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const { t } = createTranslator('en');
/** As root, Chromium refuses its own sandbox. */
const rootSwitches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Builds if needed and starts app and browser. Rejects where there is no browser. */
export async function openShownDesktop(): Promise<ShownDesktop> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chrome, Chromium or Edge was found.');
  const { ok, output } = await buildIfChanged();
  if (!ok) throw new Error(`The build failed:\n${output}`);
  const userData = mkdtempSync(path.join(os.tmpdir(), 'sitwell-bench-'));
  writeWelcomedSettings(userData);
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-gpu', ...rootSwitches],
  });
  const desktop = await startDesktop({
    appDirectory: projectFolder,
    userData,
    startAt: DAY_START,
    person: 'active',
    env: { SITWELL_USER_DATA: userData },
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(desktop.url);
  await desktop.control.advance(60_000);
  const windowOf = (kind: string): number | undefined =>
    desktop.windows().find(({ url }) => url.includes(`/${kind}/`))?.id;
  return {
    desktop,
    page,
    choose: (key) => desktop.control.chooseFromTray(t(key)),
    close: async (kind) => {
      for (let window = windowOf(kind); window !== undefined; window = windowOf(kind))
        await desktop.control.act({ type: 'close-window', window });
    },
    stop: async () => {
      await desktop.stop();
      await browser.close();
      rmSync(userData, { recursive: true, force: true });
    },
  };
}
