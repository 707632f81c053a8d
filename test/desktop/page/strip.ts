import type { DesktopState } from '../shared/page-message.ts';
export function showStrip(_state: DesktopState): void {
  /* soon */
}
