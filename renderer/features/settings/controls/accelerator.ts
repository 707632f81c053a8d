// What lives here: a pressed key as the text Electron calls an accelerator, and that text for people.
// What does not: the recorder (ShortcutControl.tsx), registering it (electron/windows).

/** Letters, digits and function keys: what every keyboard has in the same sense. */
const USABLE = /^(Key([A-Z])|Digit([0-9])|(F\d{1,2}))$/;

interface Pressed {
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The accelerator of a pressed key with its helpers, or null while it is not one yet. */
export function acceleratorOf(pressed: Pressed): string | null {
  const [, , letter, digit, functionKey] = USABLE.exec(pressed.code) ?? [];
  const key = letter ?? digit ?? functionKey;
  const helpers = [
    pressed.ctrlKey || pressed.metaKey ? 'CommandOrControl' : '',
    pressed.altKey ? 'Alt' : '',
    pressed.shiftKey ? 'Shift' : '',
  ].filter(Boolean);
  const onlyShift = !pressed.ctrlKey && !pressed.metaKey && !pressed.altKey;
  if (key === undefined || onlyShift) return null;
  return [...helpers, key].join('+');
}

/** The keys of an accelerator as they are printed on the keyboard of a platform. */
export function keysOf(accelerator: string, platform: 'windows' | 'mac' | 'linux'): string[] {
  const isMac = platform === 'mac';
  const printed = new Map([
    ['CommandOrControl', isMac ? '⌘' : 'Ctrl'],
    ['Alt', isMac ? '⌥' : 'Alt'],
    ['Shift', isMac ? '⇧' : 'Shift'],
  ]);
  return accelerator.split('+').map((key) => printed.get(key) ?? key);
}
