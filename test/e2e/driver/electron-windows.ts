import type { ElectronApplication } from 'playwright-core';
import type { WindowKind } from '../../../shared/ipc/contract.ts';
import type { OpenWindow, Sitwell } from './sitwell.ts';

/** The kind of window whose page has this address, app://sitwell/KIND/index.html. */
export const kindOfAddress = (url: string): WindowKind =>
  (new URL(url).pathname.split('/')[1] ?? '') as WindowKind;

/** The windows of real Electron, as its main process tells them. */
export function electronWindows(
  app: () => ElectronApplication | undefined,
): Pick<Sitwell, 'windows' | 'place'> {
  const windows = async (): Promise<readonly OpenWindow[]> => {
    const found = await app()?.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => ({
        url: window.webContents.getURL(),
        visible: window.isVisible(),
        focused: window.isFocused(),
        bounds: window.getBounds(),
      })),
    );
    return (found ?? []).map(({ url, ...window }) => ({ kind: kindOfAddress(url), ...window }));
  };
  return {
    windows,
    place: async (kind, bounds) => {
      await app()?.evaluate(
        ({ BrowserWindow }, [wanted, place]) => {
          const window = BrowserWindow.getAllWindows().find((candidate) =>
            candidate.webContents.getURL().includes(`/${wanted}/`),
          );
          window?.setContentBounds(place);
        },
        [kind, bounds] as const,
      );
    },
  };
}
