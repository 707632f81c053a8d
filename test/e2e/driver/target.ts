import type { TestContext } from 'vitest';
import type { Abilities, Sitwell } from './sitwell.ts';

/** What the suite drives. `npm run e2e:electron` sets the variable. */
export const TARGET = process.env['SITWELL_E2E_TARGET'] === 'electron' ? 'electron' : 'preview';

const REASONS: Readonly<Record<keyof Abilities, string>> = {
  computer: 'real Electron follows the real clock, keyboard and screens, which a test cannot set',
  notifications: 'the notifications of a real desktop cannot be read by a test',
};

/** What each target can do; known before one is started, so that a test can be skipped early. */
export const ABILITIES: Readonly<Record<typeof TARGET, Abilities>> = {
  preview: { computer: true, notifications: true },
  electron: { computer: false, notifications: false },
};

/** Skips a test, with the reason printed, where the target cannot do what it needs. */
export function needs(
  context: TestContext,
  ...wanted: readonly (keyof Sitwell['abilities'])[]
): void {
  const missing = wanted.find((ability) => !ABILITIES[TARGET][ability]);
  if (missing !== undefined) context.skip(REASONS[missing]);
}
