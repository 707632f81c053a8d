// What lives here: everything the scheduler can ask the shell to do. Values, never calls.
// What does not: doing it (electron/breaks).
// To add an effect: one member of Effect; the shell will not compile until it carries it out.
import type { JournalEntry } from '../journal/entries.ts';
import type { BreakKindId, Outcome } from './words.ts';

/** What a posture prompt proposes. `standListening`: to stand during a call, without a sound. */
export type PostureAsk = 'stand' | 'sit' | 'sitOrWalk' | 'standListening';

export type Effect =
  /** Show the small prompt (without taking focus) for the break that is due soon. */
  | {
      readonly type: 'announce';
      readonly breakId: string;
      readonly kind: BreakKindId;
      readonly seatedMs: number;
      readonly owed: boolean;
    }
  /** Take the prompt away. */
  | { readonly type: 'withdrawAnnounce' }
  /** The break is running: open its windows. Also after a restart. */
  | {
      readonly type: 'open';
      readonly breakId: string;
      readonly kind: BreakKindId;
      /** How long it takes, ms. */
      readonly lengthMs: number;
      readonly gentle: boolean;
    }
  /** The break's time is up or it was ended: show the end screen. Always wakes the person. */
  | {
      readonly type: 'over';
      readonly breakId: string;
      readonly kind: BreakKindId;
      readonly outcome: Outcome | null;
      /** How long it ran, pauses left out, ms. */
      readonly elapsedMs: number;
    }
  /** Take the break windows away. */
  | { readonly type: 'close' }
  | { readonly type: 'askPosture'; readonly ask: PostureAsk }
  | { readonly type: 'withdrawPosture' }
  /** "Still in the meeting?", after two hours. */
  | { readonly type: 'askMeeting' }
  /** "Is your back still sore?", after two days. */
  | { readonly type: 'askFlareUp' }
  /** Append to the journal. */
  | { readonly type: 'record'; readonly entry: JournalEntry }
  /** Write the snapshot now: something happened that must survive. */
  | { readonly type: 'save' };
