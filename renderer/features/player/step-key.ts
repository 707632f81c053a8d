import type { SessionItem, SessionStep } from '../../../shared/sessions/session.ts';
import { nameOf } from '../../../shared/sessions/speech.ts';

/** Tells steps apart that begin in the same moment, as they do when somebody goes on and back in a pause. */
export const stepKey = (
  item: SessionItem,
  { kind, start, side, cue, round }: SessionStep,
): string => JSON.stringify([nameOf(item), kind, start, side, cue, round]);
