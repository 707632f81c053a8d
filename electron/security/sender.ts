// What lives here: who is speaking, decided from what Electron says and never from what the page says.
// What does not: whether that window may make that call (electron/ipc/calls.ts).
// Advice: https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages
import type { WindowKind } from '../../shared/ipc/contract.ts';
import { PAGE_ORIGIN } from './page-path.ts';

/** The parts of an IPC event that tell its sender. */
export interface SenderEvent {
  readonly sender: { readonly id: number; readonly mainFrame: unknown };
  readonly senderFrame: { readonly url: string } | null;
}

/** The kind of window that sent this, or null unless it is the main frame of one of our own pages. */
export function senderKind(
  event: SenderEvent,
  kindOf: (contentsId: number) => WindowKind | null,
): WindowKind | null {
  const { sender, senderFrame } = event;
  if (senderFrame === null || senderFrame !== sender.mainFrame) return null;
  const kind = kindOf(sender.id);
  const home = `${PAGE_ORIGIN}/${String(kind)}/`;
  return kind !== null && senderFrame.url.startsWith(home) ? kind : null;
}
