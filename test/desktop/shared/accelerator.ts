const MODIFIERS: Readonly<Record<string, string>> = {
  commandorcontrol: 'Control',
  cmdorctrl: 'Control',
  control: 'Control',
  ctrl: 'Control',
  command: 'Meta',
  cmd: 'Meta',
  super: 'Meta',
  meta: 'Meta',
  alt: 'Alt',
  option: 'Alt',
  altgr: 'Alt',
  shift: 'Shift',
};

const ORDER = ['Control', 'Alt', 'Shift', 'Meta'];

const KEYS: Readonly<Record<string, string>> = {
  plus: '+',
  space: ' ',
  esc: 'escape',
  return: 'enter',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
};

/** One spelling for each of Electron's accelerators; throws on one without a key. */
export function normalAccelerator(accelerator: string): string {
  const parts = accelerator.split('+').filter((part) => part !== '');
  const modifiers = new Set<string>();
  let key = '';
  for (const part of parts) {
    const lower = part.toLowerCase();
    const modifier = MODIFIERS[lower];
    if (modifier === undefined) key = KEYS[lower] ?? lower;
    else modifiers.add(modifier);
  }
  if (key === '') throw new TypeError(`'${accelerator}' is not an accelerator with a key`);
  return [...ORDER.filter((modifier) => modifiers.has(modifier)), key].join('+');
}

/** The parts of a keyboard event that make an accelerator. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** The accelerator of a pressed key, in the same spelling. */
export function acceleratorOf(event: PressedKey): string {
  const modifiers = [
    event.ctrlKey ? 'Control' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey ? 'Shift' : '',
    event.metaKey ? 'Meta' : '',
  ];
  return [...modifiers.filter((name) => name !== ''), event.key.toLowerCase()].join('+');
}
