import { expect, it } from 'vitest';
import * as electron from '../electron/electron.ts';
import { stage } from './stage.ts';

stage();

it('modules that the preview does not have are refused by name at first use', () => {
  for (const name of ['crashReporter', 'safeStorage', 'autoUpdater', 'desktopCapturer'] as const) {
    expect(() => (electron[name] as { start: unknown }).start).toThrow(`Electron's ${name}.start`);
  }
  expect(() => new electron.BaseWindow()).toThrow("Electron's BaseWindow");
  expect(() => (electron.default as unknown as { ImageView: unknown }).ImageView).toThrow("Electron's electron.ImageView"); // prettier-ignore
});

it('looking at a stand-in as tools do is no use of Electron', async () => {
  expect(await Promise.resolve(electron.app)).toBe(electron.app);
  expect(JSON.stringify(electron.crashReporter)).toBe('{}');
});

it('small modules: clipboard, power-save blocker, system preferences', async () => {
  await electron.clipboard.writeText('hello');
  expect(await electron.clipboard.readText()).toBe('hello');
  const id = electron.powerSaveBlocker.start();
  expect([electron.powerSaveBlocker.isStarted(id), electron.powerSaveBlocker.stop(id), electron.powerSaveBlocker.isStarted(id)]).toEqual([true, true, false]); // prettier-ignore
  expect(electron.systemPreferences.getAnimationSettings().prefersReducedMotion).toBe(false);
  expect(electron.webContents.getAllWebContents()).toEqual([]);
});
