/** Electron's global shortcuts, on a keyboard that a test presses. */
export interface FakeKeyboard {
  readonly register: (accelerator: string, press: () => void) => boolean;
  readonly unregister: (accelerator: string) => void;
  readonly press: (accelerator: string) => void;
  readonly held: () => readonly string[];
  /** Keys another program has. */
  readonly taken: Set<string>;
  /** Keys that make Electron throw. */
  readonly unknown: Set<string>;
}

export function fakeKeyboard(): FakeKeyboard {
  const held = new Map<string, () => void>();
  const taken = new Set<string>();
  const unknown = new Set<string>();
  return {
    register: (accelerator, press) => {
      if (unknown.has(accelerator)) throw new TypeError(`no keys: ${accelerator}`);
      if (taken.has(accelerator) || held.has(accelerator)) return false;
      held.set(accelerator, press);
      return true;
    },
    unregister: (accelerator) => void held.delete(accelerator),
    press: (accelerator) => held.get(accelerator)?.(),
    held: () => [...held.keys()],
    taken,
    unknown,
  };
}
