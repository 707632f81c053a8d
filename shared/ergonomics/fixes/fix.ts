// What lives here: the shape of something to do about a finding.
// What does not: the fixes (one list in fixes.ts), their order (rank.ts), what became of them (../workplaces).
import type { MessageKey } from '../../messages/translator.ts';
import type { Finding, QuestionId } from '../audit/question.ts';
import type { RosaSection } from '../rosa/items.ts';

/** free: with what is there. small: a cheap thing, or half an hour. buy: furniture or a device. */
export const FIX_COSTS = ['free', 'small', 'buy'] as const;
export type FixCost = (typeof FIX_COSTS)[number];

/** An option that somebody chose. */
export interface Chosen {
  readonly question: QuestionId;
  readonly option: string;
}

/** Something to do. Ids are permanent: they are written in people's journals. */
export interface Fix {
  readonly id: string;
  /** What to do, in a few words: "Raise the screen on books". */
  readonly title: MessageKey;
  /** How, in two or three short sentences. */
  readonly how: MessageKey;
  /** How to see that it worked. */
  readonly check: MessageKey;
  /** What it takes away. Any of them makes the fix worth showing. */
  readonly solves: readonly Finding[];
  readonly cost: FixCost;
  /** 1: a minute. 2: half an hour. 3: a day or somebody's help. */
  readonly effort: 1 | 2 | 3;
  /** The questions to ask again when it is done: those of what it takes away, then those of what it may upset. */
  readonly recheck: readonly QuestionId[];
  /** Makes sense only where this was chosen: a stand for a laptop. */
  readonly only?: Chosen;
  /** Makes no sense where one of these was chosen: moving armrests that are not there, or do not move. */
  readonly not?: readonly Chosen[];
}

/** What a person did about a fix. */
export const FIX_STATES = ['open', 'planned', 'done', 'impossible'] as const;
export type FixState = (typeof FIX_STATES)[number];

/** A fix that applies to a workplace, with what it would do to the score. */
export interface RankedFix {
  readonly fix: Fix;
  /** The findings of this workplace that it takes away. */
  readonly solves: readonly Finding[];
  readonly state: FixState;
  /** Total now and without these findings. */
  readonly total: { readonly now: number; readonly then: number };
  /** The section that it moves most, now and then; null where it moves none. */
  readonly section: {
    readonly section: RosaSection;
    readonly now: number;
    readonly then: number;
  } | null;
}
