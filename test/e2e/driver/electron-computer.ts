import type { ElectronApplication } from 'playwright-core';
import type { Computer } from './sitwell.ts';

const cannot = (): Promise<never> =>
  Promise.reject(new Error('A real computer does not let a test do that; ask `needs` first.'));

/** The little of a real computer that a test can see and set. */
export function electronComputer(app: () => ElectronApplication): Computer {
  return {
    now: () => Date.now(),
    theme: async (dark) => {
      await app().evaluate(({ nativeTheme }, isDark) => {
        nativeTheme.themeSource = isDark ? 'dark' : 'light';
      }, dark);
    },
    advance: cannot,
    active: cannot,
    still: cannot,
    lock: cannot,
    unlock: cannot,
    sleep: cannot,
    call: cannot,
    playing: cannot,
    film: cannot,
    slides: cannot,
    doNotDisturb: cannot,
    sign: cannot,
    desktop: cannot,
    idleSignal: cannot,
    plugSecondScreen: cannot,
    pullScreen: cannot,
    pointer: cannot,
  };
}
