import { rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { WindowKind } from '../../../shared/ipc/contract.ts';
import { startDesktop } from '../../desktop/desktop.ts';
import type { Desktop } from '../../desktop/desktop.ts';
import type { Rectangle } from '../../desktop/shared/facts.ts';
import type { WindowView } from '../../desktop/shared/view.ts';
import { listenToPage } from './complaints.ts';
import type { Heard } from './complaints.ts';
import { previewComputer } from './preview-computer.ts';
import { previewTray } from './preview-tray.ts';
import type { OpenWindow, Sitwell, StartOptions } from './sitwell.ts';
import { ABILITIES } from './target.ts';
import { makeUserData } from './user-data.ts';
import { TIME_ZONE, wallAt } from './time.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Room the desktop page needs beside and around the screen, so that it is shown one to one. */
const ROOM = { width: 276 + 2 * 24, height: 2 * 24 };
/** Compiled once, every further start of the app's process is a good deal quicker. */
const COMPILE_CACHE = path.join(os.tmpdir(), 'sitwell-e2e-compile-cache');
/** Real ms after which something that should have happened at once did not. */
const PATIENCE = 15_000;

const kindOf = ({ url }: WindowView): WindowKind =>
  (new URL(url).pathname.split('/')[1] ?? '') as WindowKind;

/** Starts Sitwell on a preview desktop of its own, shown in a page of this browser. */
export async function startOnPreview(browser: Browser, options: StartOptions): Promise<Sitwell> {
  const { width, height } = options.screen ?? { width: 1280, height: 800 };
  const userData = makeUserData(options);
  const desktop = await startDesktop({
    appDirectory: process.env['SITWELL_E2E_APP'] ?? ROOT,
    userData,
    startAt: wallAt(options.at),
    speed: 0,
    displays: [{ id: 1, label: 'Screen 1', bounds: { x: 0, y: 0, width, height }, scaleFactor: 1 }],
    person: 'active',
    locale: 'en-GB',
    env: { TZ: TIME_ZONE, NODE_COMPILE_CACHE: COMPILE_CACHE },
    ...(options.dark && { darkTheme: true }),
    launch: false,
  });
  const context = await browser.newContext({
    viewport: options.shownIn ?? { width: width + ROOM.width, height: height + ROOM.height },
    timezoneId: TIME_ZONE,
    locale: 'en-GB',
    // Nothing needs to move for a test, and drawing sixty frames a second is what costs most here.
    reducedMotion: options.moving ? 'no-preference' : 'reduce',
    colorScheme: options.dark ? 'dark' : 'light',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const heard = listenToPage(() =>
    desktop.log().flatMap(({ what, text }) => (what === 'uncaught' ? [`main: ${text}`] : [])),
  );
  await heard.listen(page);
  await page.goto(desktop.url);
  await desktop.control.launchAgain();
  return onPreview({ desktop, page, userData, heard });
}

interface Parts {
  readonly desktop: Desktop;
  readonly page: Page;
  readonly userData: string;
  readonly heard: Heard;
}

function onPreview({ desktop, page, userData, heard }: Parts): Sitwell {
  const { control } = desktop;
  const find = (kind: WindowKind): WindowView | undefined =>
    desktop.windows().find((window) => window.url !== '' && kindOf(window) === kind);
  const shown = async (kind: WindowKind): Promise<WindowView> => {
    await control.settle();
    return desktop.until((): WindowView | undefined => {
      const window = find(kind);
      return window?.visible === true ? window : undefined;
    }, PATIENCE);
  };
  const frameOf = async (kind: WindowKind): Promise<Frame> => {
    const { id } = await shown(kind);
    const frame = page.frame({ name: `preview-window-${String(id)}` });
    if (frame === null) throw new Error(`The window "${kind}" has no frame.`);
    return frame;
  };
  const keyboard = async (act: () => Promise<void>): Promise<void> => {
    await act();
    await control.settle();
  };
  return {
    abilities: ABILITIES.preview,
    userData,
    computer: previewComputer(desktop, page),
    ...previewTray(desktop, page),
    windows: async () => {
      await control.settle();
      return desktop.windows().map((window): OpenWindow => ({
        kind: kindOf(window),
        visible: window.visible,
        focused: window.focused,
        bounds: window.bounds,
      }));
    },
    page: frameOf,
    gone: async (kind) => {
      await control.settle();
      await desktop.until(() => find(kind) === undefined, PATIENCE);
    },
    place: async (kind, bounds: Rectangle) => {
      const { id } = await shown(kind);
      await control.act({ type: 'place-window', window: id, bounds });
      await page.evaluate(() => new Promise(requestAnimationFrame));
    },
    picture: async (what) => {
      if (what === 'everything') return page.screenshot();
      if (what === 'corner') return corner(page);
      const { id } = await shown(what);
      return page.locator(`[data-window="${String(id)}"]`).screenshot();
    },
    saveAs: async (file, ask) => {
      await ask();
      const question = page.locator('#dialogs .dialog');
      await question.getByRole('textbox').fill(file);
      await question.getByRole('button').last().click();
      await control.settle();
    },
    press: async (...keys) => {
      for (const key of keys) await keyboard(() => page.keyboard.press(key));
    },
    keyDown: (key) => keyboard(() => page.keyboard.down(key)),
    keyUp: (key) => keyboard(() => page.keyboard.up(key)),
    settle: () => control.settle(),
    kill: () => control.kill(),
    launch: (words) => control.launchAgain(words),
    run: (...words) => control.run(words),
    quit: () => control.quit(),
    isRunning: () => desktop.isRunning(),
    ...heard,
    stop: async () => {
      await desktop.stop();
      await page.context().close();
      rmSync(userData, { recursive: true, force: true });
    },
  };
}

/** The lower right corner of the first screen, where the prompt and the tray are. */
async function corner(page: Page): Promise<Buffer> {
  const box = await page.locator('.screen').first().boundingBox();
  if (box === null) throw new Error('The first screen is not in sight.');
  const width = Math.min(600, box.width);
  const height = Math.min(340, box.height);
  const clip = { x: box.x + box.width - width, y: box.y + box.height - height, width, height };
  return page.screenshot({ clip });
}
