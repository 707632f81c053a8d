// What lives here: what a person answered that main has not confirmed yet, laid over what it has.
// What does not: sending it (keeper.ts).
import type { AnswersChange } from '../../../shared/ergonomics/audit/answers-after.ts';
import type { AuditFacts, Hours } from '../../../shared/ergonomics/audit/audit.ts';
import type { PhotoMeasure } from '../../../shared/ergonomics/photo/measure.ts';

/** Changes of an audit; null takes an answer back. */
export interface FactsChange {
  readonly answers?: AnswersChange;
  readonly hours?: Hours;
  readonly photo?: PhotoMeasure | null;
}

/** An audit in which nothing has been answered. */
export const NO_FACTS: AuditFacts = { answers: {}, hours: {}, photo: null };

/** What is known with the changes over it. */
export function factsWith(known: AuditFacts | null, change: FactsChange): AuditFacts {
  const { answers, hours, photo } = known ?? NO_FACTS;
  const all = Object.entries({ ...answers, ...change.answers });
  return {
    answers: Object.fromEntries(all.filter(([, answer]) => answer !== null)),
    hours: { ...hours, ...change.hours },
    photo: change.photo === undefined ? photo : change.photo,
  };
}

/** Two changes as one: where both say something, the later counts. */
export function together(earlier: FactsChange, later: FactsChange): FactsChange {
  const photo = later.photo === undefined ? earlier.photo : later.photo;
  return {
    answers: { ...earlier.answers, ...later.answers },
    hours: { ...earlier.hours, ...later.hours },
    ...(photo !== undefined && { photo }),
  };
}

/** What is left to be confirmed when `sent` has been: what was changed again meanwhile stays. */
export function withoutSent(change: FactsChange, sent: FactsChange): FactsChange {
  return {
    answers: without(change.answers ?? {}, sent.answers ?? {}),
    hours: without(change.hours ?? {}, sent.hours ?? {}),
    ...(change.photo !== undefined && change.photo !== sent.photo && { photo: change.photo }),
  };
}

/** Whether there is nothing to send. */
export const isNoChange = ({ answers = {}, hours = {}, photo }: FactsChange): boolean =>
  photo === undefined && Object.keys(answers).length === 0 && Object.keys(hours).length === 0;

const without = <Values extends object>(values: Values, sent: object): Partial<Values> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => (sent as Readonly<Record<string, unknown>>)[name] !== value,
    ),
  ) as Partial<Values>;
