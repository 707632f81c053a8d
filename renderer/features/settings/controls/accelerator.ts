// What lives here: a pressed key as the text Electron calls an accelerator.
// What does not: the recorder (ShortcutControl.tsx), comparing and printing it (shared/settings/shortcuts.ts).

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
export function acceleratorOf(
  pressed: Pressed,
  platform: 'windows' | 'mac' | 'linux',
): string | null {
  const [, , letter, digit, functionKey] = USABLE.exec(pressed.code) ?? [];
  const key = letter ?? digit ?? functionKey;
  const isMac = platform === 'mac';
  const helpers = [
    (isMac ? pressed.metaKey : pressed.ctrlKey) ? 'CommandOrControl' : '',
    isMac && pressed.ctrlKey ? 'Control' : '',
    !isMac && pressed.metaKey ? 'Super' : '',
    pressed.altKey ? 'Alt' : '',
    pressed.shiftKey ? 'Shift' : '',
  ].filter(Boolean);
  const onlyShift = !pressed.ctrlKey && !pressed.metaKey && !pressed.altKey;
  if (key === undefined || onlyShift) return null;
  return [...helpers, key].join('+');
}
