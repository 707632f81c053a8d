// What lives here: how settings kept by an older Sitwell become today's. One numbered step per change of form.
// What does not: reading and writing the file (electron/store/settings).
// To add a step: append one; never edit or remove an old one. A new setting needs none, only a renamed or reshaped one.

/** Values by name as some version kept them. */
export type KeptValues = Readonly<Record<string, unknown>>;

/** Step `n` (from 0) turns the values of version `n + 1` into those of version `n + 2`. */
const MIGRATIONS: readonly ((values: KeptValues) => KeptValues)[] = [];

/** The version this Sitwell writes. */
export const SETTINGS_VERSION = MIGRATIONS.length + 1;

/** Values of a version, brought to today's. A version from the future is left as it is. */
export function migrateSettings(
  version: number,
  values: KeptValues,
  steps: readonly ((values: KeptValues) => KeptValues)[] = MIGRATIONS,
): KeptValues {
  return steps.slice(version - 1).reduce((kept, step) => step(kept), values);
}
