import type { AwayCause, DeskCause, Posture, SpanKind } from '../../../shared/presence/types.ts';
import type { RecordedState } from '../../../shared/replay/recording.ts';

/** What one second was. */
export interface Label {
  readonly is: SpanKind;
  readonly cause: AwayCause | DeskCause;
}

/** A break that was taken or partial, in seconds from the start of the day. */
export interface RestedBreak {
  readonly start: number;
  readonly end: number;
}

/** A day as somebody who saw all of it would tell it. All numbers are seconds. */
export interface SeenDay {
  readonly seconds: readonly RecordedState[];
  readonly posture: (second: number) => Posture;
  readonly breaks: readonly RestedBreak[];
  readonly unsureAfter: number;
  readonly awayAfter: number;
  readonly engagedLimit: number;
}
