// What lives here: the shape of a question of the audit, and the ids of all of them.
// What does not: the questions themselves (questions/), which are asked when (asked.ts), pictures (../diagrams).
// To add one: its id in QUESTION_IDS, its entry in a file of questions/, its words in messages `audit`.
import type { MessageKey } from '../../messages/translator.ts';
import type { RosaItem } from '../rosa/items.ts';
import type { Concern } from './concerns.ts';

/** All questions, in the order in which they are asked; those of a group follow one another. Ids are permanent: they are written in people's audits. */
export const QUESTION_IDS = [
  'chairHeight',
  'legRoom',
  'seatDepth',
  'backSupport',
  'armrests',
  'armrestTrouble',
  'chairFixed',
  'device',
  'lenses',
  'screenHeight',
  'screenDistance',
  'screenTwist',
  'glare',
  'papers',
  'pointer',
  'pointerTrouble',
  'elbows',
  'deskHeight',
  'wrists',
  'keyboardTrouble',
  'phone',
  'phoneTrouble',
  'standingDesk',
  'light',
  'eyeTest',
  'surroundings',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** Where a question belongs: one group is one stretch of the audit. */
export const QUESTION_GROUPS = ['chair', 'screen', 'inputs', 'phone', 'around'] as const;
export type QuestionGroup = (typeof QUESTION_GROUPS)[number];

/** What an answer can find: an item of the published score, or a concern without points. */
export type Finding = RosaItem | Concern;

/** One answer to choose. Ids are permanent and unique within their question. */
export interface Option {
  readonly id: string;
  readonly words: MessageKey;
  /** None: all is well. */
  readonly finds: readonly Finding[];
}

/**
 * Who is asked some questions in other words: those with a laptop and nothing else, those with progressive
 * lenses, and among them those who said already that they tip their head back to read.
 */
export type Situation = 'laptop' | 'lenses' | 'tipping';

/** Other words for a question, where the usual ones would not fit. What is left out stays as it is. */
export interface Rewording {
  readonly situation: Situation;
  readonly title?: MessageKey;
  readonly check?: MessageKey;
  /** By option id. */
  readonly options?: Readonly<Record<string, MessageKey>>;
}

/** A question. `one`: one option is chosen. `several`: any number, or "none of these" (an empty answer). */
export interface Question {
  readonly id: QuestionId;
  readonly group: QuestionGroup;
  readonly kind: 'one' | 'several';
  /** The question in the person's words. */
  readonly title: MessageKey;
  /** How to check it, in a sentence or two that need no jargon. */
  readonly check: MessageKey;
  /** The good one first, if there is one. */
  readonly options: readonly Option[];
  /** Why it matters, or what the number is from, where there is a source to name. */
  readonly source?: MessageKey;
  /** What "none of these" is called here, where it says more than that. */
  readonly none?: MessageKey;
  /** The first that fits is used (worded.ts). */
  readonly rewordings?: readonly Rewording[];
}

/** "I don't know": the answer that any question takes. */
export const UNKNOWN = 'unknown';

/** Chosen option ids; empty is "none of these" where several may be chosen. */
export type Answer = readonly string[] | typeof UNKNOWN;

/** Answers so far. A question without one has not been answered; one that is not asked has no meaning. */
export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>;
