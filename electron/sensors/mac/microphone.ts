// What lives here: who records sound on a Mac. coreaudiod keeps the Mac awake for whoever does, and says for whom.
// What does not: asking (mac-sensors.ts), reading (assertions.ts).
import type { Source } from '../../../shared/sensing/signs.ts';
import { sourceOf } from '../sources.ts';
import type { Assertion } from './assertions.ts';

/** What listens all day for its own name, which is nobody's call. */
const ALWAYS_LISTENING = new Set([
  'corespeechd',
  'siriactionsd',
  'com.apple.speechrecognitioncore',
]);

/** What is held for those who record. */
export function recorders(assertions: readonly Assertion[]): readonly Assertion[] {
  return assertions.filter(
    ({ owner, resources }) => owner === 'coreaudiod' && resources.includes('audio-in'),
  );
}

/** Their names, where the same list or `names` tells them; a recorder without a name is still one. */
export function recordingBy(
  assertions: readonly Assertion[],
  names: ReadonlyMap<number, string>,
): readonly Source[] {
  const listed = new Map(assertions.map(({ pid, owner }) => [pid, owner]));
  return recorders(assertions)
    .map(({ createdFor }) => names.get(createdFor ?? -1) ?? listed.get(createdFor ?? -1) ?? '')
    .map((name) => sourceOf(name))
    .filter(({ program }) => !ALWAYS_LISTENING.has(program));
}
