// What lives here: what an audit can find that the published score has no points for.
// To add one: its id here, the option that finds it (questions/), its words; a fix may name it (../fixes).

/** Findings without points. They are told and can be fixed, and never move the score. */
export const CONCERNS = [
  'screenNear',
  'laptopFlat',
  'lensesTipHead',
  'keyboardLow',
  'keyboardReach',
  'lightBehindScreen',
  'lightDim',
  'standingDeskLow',
  'standingDeskHigh',
  'eyeTestOld',
  'noise',
  'draught',
  'clutter',
] as const;
export type Concern = (typeof CONCERNS)[number];
