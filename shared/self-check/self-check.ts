// What lives here: what "Does it work here?" looks at, and how it can stand with each.
// What does not: what can be found (reasons.ts), what pages get (finding.ts), looking (electron/self-check), judging (findings.ts), words (../messages).
// To add a thing to look at: its id here, its reasons in reasons.ts, a function in findings.ts, its words.
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

/** `show`: the person can try it and say whether they noticed. `mend`: Sitwell can put it right. */
export type Offer = 'show' | 'mend';
