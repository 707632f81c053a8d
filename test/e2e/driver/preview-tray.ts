import type { Page } from 'playwright-core';
import type { Desktop } from '../../desktop/desktop.ts';
import type { MenuItemView, TrayView } from '../../desktop/shared/view.ts';
import type { Sitwell, TrayEntry } from './sitwell.ts';

/** Tray and notifications of a preview desktop. */
export function previewTray(
  desktop: Desktop,
  page: Page,
): Pick<Sitwell, 'tray' | 'choose' | 'notifications' | 'clickNotification'> {
  const { control } = desktop;
  return {
    tray: async () => {
      await control.settle();
      const tray = await desktop.until((): TrayView | undefined => desktop.trays()[0]);
      const [image] = [...tray.images].sort((one, other) => one.scaleFactor - other.scaleFactor);
      return {
        toolTip: tray.toolTip,
        icon: Buffer.from(image?.dataUrl.split(',')[1] ?? '', 'base64'),
        entries: entriesOf(tray.menu ?? []),
      };
    },
    choose: async (label) => {
      await control.settle();
      await control.chooseFromTray(label);
    },
    notifications: async () => {
      await control.settle();
      return desktop.notifications().map(({ title, body }) => ({ title, body }));
    },
    clickNotification: async (title) => {
      await page.locator('#toasts').getByText(title, { exact: true }).click();
      await control.settle();
    },
  };
}

/** Every entry with words, those of submenus after their own. */
function entriesOf(items: readonly MenuItemView[]): readonly TrayEntry[] {
  return items
    .filter(({ visible, type }) => visible && type !== 'separator')
    .flatMap(({ label, enabled, checked, submenu }) => [
      { label, enabled, checked },
      ...entriesOf(submenu),
    ]);
}
