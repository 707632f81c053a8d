// What lives here: what "Does it work here?" looks at, and what pages get of it.
// What does not: what can be found (reasons.ts), looking (electron/self-check), judging (findings.ts), words (../messages).
// To add a thing to look at: its id here, its reasons in reasons.ts, a function in findings.ts, its words.
import type { Reason } from './reasons.ts';

/** What is looked at, in the order in which it is shown. */
export const CHECK_IDS = [
  'idle',
  'tray',
  'prompt',
  'overlay',
  'notifications',
  'autostart',
  'sound',
  'calls',
  'fullScreen',
  'doNotDisturb',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** `fallBack`: it works in another way. `unsure`: only the person can say, or nothing was seen yet. */
export type Verdict = 'works' | 'fallBack' | 'fails' | 'unsure';

/** What was found about one thing. */
export interface Finding {
  readonly id: CheckId;
  readonly verdict: Verdict;
  /** Names the sentence that says what is so, and the one that says what to do; see messages `selfCheck`. */
  readonly because: Reason;
  /** What the system said, to show as it is. */
  readonly detail?: string;
  /** `show`: the person can try it and say whether they noticed. `mend`: Sitwell can put it right. */
  readonly offer: 'show' | 'mend' | null;
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
