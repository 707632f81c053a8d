import type { ElectronApplication } from 'playwright-core';
import type { Sitwell, TrayLook } from './sitwell.ts';

/** What electron-recorder.cjs has put on the main process's global object. */
interface Recorded {
  readonly sitwellTestTray: {
    readonly toolTip: string;
    readonly icon: string;
    readonly menu: Electron.Menu | null;
  };
}

/** The tray of real Electron, as far as its recorder saw it. */
export function electronTray(
  app: () => ElectronApplication,
): Pick<Sitwell, 'tray' | 'choose' | 'notifications' | 'clickNotification'> {
  return {
    tray: async (): Promise<TrayLook> => {
      const { icon, ...look } = await app().evaluate(() => {
        const { toolTip, icon: png, menu } = (globalThis as unknown as Recorded).sitwellTestTray;
        type Entry = TrayLook['entries'][number];
        const entriesOf = (items: readonly Electron.MenuItem[]): readonly Entry[] =>
          items
            .filter(({ visible, type }) => visible && type !== 'separator')
            .flatMap(({ label, enabled, checked, submenu }) => [
              { label, enabled, checked },
              ...entriesOf(submenu?.items ?? []),
            ]);
        return { toolTip, icon: png, entries: entriesOf(menu?.items ?? []) };
      });
      return { ...look, icon: Buffer.from(icon, 'base64') };
    },
    choose: async (label) => {
      await app().evaluate((_electron, wanted) => {
        const find = (items: readonly Electron.MenuItem[]): Electron.MenuItem | undefined =>
          items.find((item) => item.label === wanted && item.enabled && item.visible) ??
          items.map((item) => find(item.submenu?.items ?? [])).find((item) => item !== undefined);
        const { menu } = (globalThis as unknown as Recorded).sitwellTestTray;
        const item = find(menu?.items ?? []);
        if (!item) throw new Error(`The tray menu has no "${wanted}".`);
        (item.click as (this: Electron.MenuItem) => void).call(item);
      }, label);
    },
    notifications: () => Promise.resolve([]),
    clickNotification: () => Promise.reject(new Error('Notifications cannot be clicked here.')),
  };
}
