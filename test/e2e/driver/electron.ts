// The same driver on real Electron, by Playwright. It has never been run where it was written, since
// Electron's runtime could not be fetched there; the workflow in .github runs it on three systems.
// Clock, idleness, lock, sleep and screens of a real computer are not a test's to set: what needs
// them is skipped by `needs` (target.ts), with the reason printed.
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Frame, Page } from 'playwright-core';
import type { WindowKind } from '../../../shared/ipc/contract.ts';
import { listenToPage } from './complaints.ts';
import { electronComputer } from './electron-computer.ts';
import { electronTray } from './electron-tray.ts';
import { electronWindows, kindOfAddress } from './electron-windows.ts';
import type { Sitwell, StartOptions } from './sitwell.ts';
import { ABILITIES } from './target.ts';
import { makeUserData } from './user-data.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Notes what the app gives its tray, which Electron offers no way to ask for. */
const RECORDER = path.join(import.meta.dirname, 'electron-recorder.cjs');
const PATIENCE = 15_000;

/** Polls in real time; for real Electron only, which has no moment of rest to wait for. */
async function eventually<Result>(
  look: () => Promise<Result | undefined>,
  what: string,
): Promise<Result> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Starts the built, unfused Sitwell in Electron. */
export async function startInElectron(options: StartOptions): Promise<Sitwell> {
  const userData = makeUserData(options);
  const heard = listenToPage();
  let app: ElectronApplication | undefined;

  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const env = { ...(process.env as Record<string, string>), SITWELL_USER_DATA: userData };
  const launch = (words: readonly string[] = []): Promise<ElectronApplication> =>
    _electron.launch({
      ...(process.env['SITWELL_ELECTRON'] && { executablePath: process.env['SITWELL_ELECTRON'] }),
      args: [...switches, '--require', RECORDER, ROOT, ...words],
      env,
      ...(options.dark && { colorScheme: 'dark' as const }),
    });
  let program = '';
  const open = async (words?: readonly string[]): Promise<void> => {
    app = await launch(words);
    program = app.process().spawnfile;
    app.on('close', () => (app = undefined));
    app.on('window', (page) => void heard.listen(page));
    for (const page of app.windows()) await heard.listen(page);
  };
  const running = (): ElectronApplication => {
    if (app === undefined) throw new Error('Sitwell does not run.');
    return app;
  };
  const pageOf = (kind: WindowKind): Page | undefined =>
    app?.windows().find((page) => kindOfAddress(page.url()) === kind);
  const windows = electronWindows(() => app);
  const page = (kind: WindowKind): Promise<Frame> =>
    eventually(async () => {
      const shown = (await windows.windows()).some((window) => window.kind === kind && window.visible); // prettier-ignore
      return shown ? pageOf(kind)?.mainFrame() : undefined;
    }, `the window "${kind}"`);
  const focusedPage = async (): Promise<Page> => {
    const focused = (await windows.windows()).find((window) => window.focused);
    const found = focused && pageOf(focused.kind);
    if (!found) throw new Error('No window has the keyboard.');
    return found;
  };

  await open();
  return {
    abilities: ABILITIES.electron,
    userData,
    computer: electronComputer(running),
    ...windows,
    ...electronTray(running),
    page,
    gone: (kind) =>
      eventually(async () => {
        const there = (await windows.windows()).some((window) => window.kind === kind);
        return there ? undefined : null;
      }, `"${kind}" to go`).then(() => undefined),
    picture: async (what) => {
      if (what === 'everything' || what === 'corner')
        throw new Error('Electron shows no whole desktop to a test.');
      await page(what);
      return (pageOf(what) as Page).screenshot();
    },
    saveAs: async (file, ask) => {
      await running().evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
      }, file);
      await ask();
    },
    press: async (...keys) => {
      for (const key of keys) await (await focusedPage()).keyboard.press(key);
    },
    keyDown: async (key) => (await focusedPage()).keyboard.down(key),
    keyUp: async (key) => (await focusedPage()).keyboard.up(key),
    settle: () => Promise.resolve(),
    kill: async () => {
      const closed = app?.waitForEvent('close');
      app?.process().kill('SIGKILL');
      await closed;
    },
    run: (...words) =>
      new Promise((resolve) => {
        const child = execFile(
          program,
          [...switches, ROOT, ...words],
          { env },
          (_error, out, err) => resolve({ code: child.exitCode, out, err }),
        );
      }),
    launch: async (words) => {
      if (app === undefined) return open(words);
      // A second instance hands over and ends, which Playwright reports as a failed launch.
      await launch(words).then((second) => second.close(), () => undefined); // prettier-ignore
    },
    quit: async () => app?.close(),
    isRunning: () => app !== undefined,
    ...heard,
    stop: async () => {
      await app?.close();
      rmSync(userData, { recursive: true, force: true });
    },
  };
}
