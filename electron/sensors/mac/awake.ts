// What lives here: who keeps a Mac's display awake.
// What does not: asking (mac-sensors.ts), reading (assertions.ts), leaving out tools that only keep it awake
// (shared/sensing).
import { programName } from '../../../shared/sensing/program-name.ts';
import type { Source } from '../../../shared/sensing/signs.ts';
import { sourceOf } from '../sources.ts';
import type { Assertion } from './assertions.ts';

/** The two names of the same wish: of now, and of programs made long ago. */
const TYPES = new Set(['PreventUserIdleDisplaySleep', 'NoDisplaySleepAssertion']);

/** The programs that keep it awake, with what they say about it, such as "Video Wake Lock". */
export function displayHeldBy(assertions: readonly Assertion[], own: string): readonly Source[] {
  return assertions
    .filter(({ type, owner }) => TYPES.has(type) && programName(owner) !== programName(own))
    .map(({ owner, name }) => sourceOf(owner.replace(/ Helper( \(.*\))?$/u, ''), name));
}
