// What lives here: who knows on this desktop whether tray icons are shown.
// What does not: asking on Linux (tray-host.ts).
import type { Bus } from '../system/bus.ts';
import type { Desktop } from '../system/platform.ts';
import { previewDesktop } from '../system/preview-desktop.ts';
import type { PreviewProcess } from '../system/preview-desktop.ts';
import { watchTrayHost } from './tray-host.ts';
import type { TrayHost } from './tray-host.ts';

/** Watches for a tray, on the preview desktop its own. */
export function findTrayHost(
  desktop: Desktop,
  bus: Bus | null,
  around: PreviewProcess = process as unknown as PreviewProcess,
): TrayHost {
  if (!desktop.preview) return watchTrayHost(desktop, bus);
  const preview = previewDesktop(around);
  return { there: () => Promise.resolve(preview.hasTrayHost()), listen: preview.onTrayHost };
}
