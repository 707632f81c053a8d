// What lives here: no page embeds another.
// Advice: https://www.electronjs.org/docs/latest/tutorial/security#12-verify-webview-options-before-creation
import type { WebContents } from 'electron';

/** Refuses every `<webview>`. */
export function denyWebviews(contents: Pick<WebContents, 'on'>): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
