// What lives here: names of the score's sections and parts, what its bands are called, and what to say with it.
// What does not: the score (../rosa, score-audit.ts), what was found (finding-words.ts).
// To add a note: its words in messages `audit` and its line in SCORE_NOTES.
import type { MessageKey } from '../../messages/translator.ts';
import type { RosaPart, RosaSection } from '../rosa/items.ts';
import type { RosaBand } from '../rosa/result.ts';

/** The three sections by name. */
export const SECTION_WORDS = {
  chair: 'audit.sectionChair',
  screen: 'audit.sectionScreen',
  inputs: 'audit.sectionInputs',
} as const satisfies Readonly<Record<RosaSection, MessageKey>>;

/** The parts of the sheet by name. */
export const PART_WORDS = {
  chairHeight: 'audit.partChairHeight',
  seatDepth: 'audit.partSeatDepth',
  armrests: 'audit.partArmrests',
  backSupport: 'audit.partBackSupport',
  monitor: 'audit.partMonitor',
  telephone: 'audit.partTelephone',
  mouse: 'audit.partMouse',
  keyboard: 'audit.partKeyboard',
} as const satisfies Readonly<Record<RosaPart, MessageKey>>;

/** What a band is called, and a sentence about it. */
export const BAND_WORDS = {
  good: { name: 'audit.bandGood', text: 'audit.bandGoodText' },
  improvable: { name: 'audit.bandImprovable', text: 'audit.bandImprovableText' },
  changeNow: { name: 'audit.bandChangeNow', text: 'audit.bandChangeNowText' },
  first: { name: 'audit.bandFirst', text: 'audit.bandFirstText' },
} as const satisfies Readonly<
  Record<RosaBand, { readonly name: MessageKey; readonly text: MessageKey }>
>;

/** What a shown score says about itself, under `audit.notesTitle`; never left out of a report. */
export const SCORE_NOTES = [
  'audit.noteMethod',
  'audit.noteWorst',
  'audit.noteFive',
  'audit.noteSelf',
  'audit.noteCharts',
  'audit.noteCannot',
] as const satisfies readonly MessageKey[];
