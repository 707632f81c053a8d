import { acceleratorOf } from '../shared/accelerator.ts';
import { act } from './connection.ts';

let shortcuts: readonly string[] = [];

/** Takes over the combinations that the app has registered. */
export function setShortcuts(next: readonly string[]): void {
  shortcuts = next;
}

/** Triggers them from anywhere on the desktop page; frames do the same for keys pressed inside them. */
export function listenForShortcuts(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const accelerator = acceleratorOf(event);
      if (!shortcuts.includes(accelerator)) return;
      event.preventDefault();
      event.stopPropagation();
      act({ type: 'shortcut', accelerator });
    },
    { capture: true },
  );
}
