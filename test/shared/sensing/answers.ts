// What lives here: short ways to say what sensors answer and what is set, for tests.
import type { SensingSurroundings } from '../../../shared/sensing/judge.ts';
import type { SensingRules } from '../../../shared/sensing/meanings.ts';
import type { Answer } from '../../../shared/sensing/signs.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';

export const NO: Answer = { is: 'no' };
export const UNKNOWN: Answer = { is: 'unknown', why: 'a test' };

/** Yes, by these programs; by nobody named without any. */
export const by = (...programs: readonly string[]): Answer => ({
  is: 'yes',
  by: programs.map((program) => ({ program, reason: '' })),
});

/** Everything as it is set at first, but for `changes`. */
export const rulesWith = (changes: Partial<SensingRules> = {}): SensingRules => ({
  ...DEFAULT_SETTINGS,
  ...changes,
});

/** One display of its own. */
export const AT_HOME: SensingSurroundings = { mirrored: false, outside: false, own: ['sitwell'] };
