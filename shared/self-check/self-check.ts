// What lives here: what "Does it work here?" looks at, and what it can find.
// What does not: looking (electron/self-check), judging what was seen (findings.ts), words (../messages).
// To add a thing to look at: its id here, its finding in findings.ts, its words.

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
  readonly because: string;
  /** What the system said, to show as it is. */
  readonly detail?: string;
  /** The person can try it now, and say whether they saw or heard it. */
  readonly canTry: boolean;
}

/** All findings. */
export interface SelfCheckView {
  readonly findings: readonly Finding[];
  /** Wall-clock ms of the last look. */
  readonly at: number;
  /** What is being tried now and waits for the person's word. */
  readonly trying: CheckId | null;
}
