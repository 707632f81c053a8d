// What lives here: what was found about one thing, and all of it as pages get it.
// What does not: which reason is so (findings.ts), the reasons there are (reasons.ts).
import { REASONS } from './reasons.ts';
import type { About, Reason } from './reasons.ts';
import type { CheckId, Offer, Verdict } from './self-check.ts';

/** What was found about one thing. */
export interface Finding {
  readonly id: CheckId;
  readonly verdict: Verdict;
  /** Names the sentence that says what is so, and the one that says what to do; see messages `selfCheck`. */
  readonly because: Reason;
  /** What the system said, to show as it is. */
  readonly detail?: string;
  readonly offer: Offer | null;
}

/** All findings. */
export interface SelfCheckView {
  readonly findings: readonly Finding[];
  /** Wall-clock ms of the last look. */
  readonly at: number;
  /** What is being tried now and waits for the person's word. */
  readonly trying: CheckId | null;
  /** What fails and was told nowhere yet: by no problem, and the person has not read this list since. */
  readonly news: readonly CheckId[];
}

/** The finding that has this reason. */
export function findingOf(because: Reason, detail?: string): Finding {
  const { id, verdict, offer }: About = REASONS[because];
  return { id, verdict, because, offer: offer ?? null, ...(detail ? { detail } : {}) };
}
