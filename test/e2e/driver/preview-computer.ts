import type { Page } from 'playwright-core';
import type { Desktop } from '../../desktop/desktop.ts';
import type { Computer } from './sitwell.ts';

/** The pretended computer of a preview desktop. */
export function previewComputer(desktop: Desktop, page: Page): Computer {
  const { control } = desktop;
  return {
    advance: (milliseconds) => control.advance(milliseconds),
    now: () => desktop.now(),
    active: () => control.setPerson('active'),
    still: (forMilliseconds = 0) => control.setIdle(forMilliseconds),
    lock: () => control.lock(),
    unlock: () => control.unlock(),
    sleep: (milliseconds) => control.sleep(milliseconds),
    call: (on) => control.scene('call', on),
    playing: (on) => control.scene('playing', on),
    film: (on) => control.scene('film', on),
    slides: (on) => control.scene('slides', on),
    doNotDisturb: (on) => control.scene('doNotDisturb', on),
    sign: (name, fact) => control.setSign(name, fact),
    desktop: (habits) => control.setDesktop(habits),
    idleSignal: (is) => control.setIdleSignal(is),
    plugSecondScreen: () =>
      control.plugDisplay({
        id: 2,
        label: 'Screen 2',
        bounds: { x: 1280, y: 0, width: 1600, height: 900 },
        scaleFactor: 2,
      }),
    pullScreen: (number) => control.unplugDisplay(number),
    pointer: (x, y) => control.setPointer(x, y),
    theme: async (dark) => {
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      await control.setTheme({ dark });
    },
  };
}
