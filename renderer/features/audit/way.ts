// What lives here: where one is on the way through the questions: groups, neighbours, what is still open.
// What does not: which questions are asked (shared/ergonomics/audit/asked.ts), showing any of it.
import { askedQuestions } from '../../../shared/ergonomics/audit/asked.ts';
import type { AuditFacts } from '../../../shared/ergonomics/audit/audit.ts';
import { timedSubjects, unknownHours } from '../../../shared/ergonomics/audit/findings.ts';
import { QUESTION_GROUPS, UNKNOWN } from '../../../shared/ergonomics/audit/question.ts';
import type {
  Answers,
  Question,
  QuestionGroup,
  QuestionId,
} from '../../../shared/ergonomics/audit/question.ts';
import type { RosaSubject } from '../../../shared/ergonomics/rosa/exposure.ts';

/** One stretch of the audit. */
export interface Part {
  readonly group: QuestionGroup;
  /** At least one. */
  readonly questions: readonly Question[];
  readonly answered: number;
}

/** The groups with what is asked in them, in order. */
export function partsOf(answers: Answers): readonly Part[] {
  const asked = askedQuestions(answers);
  return QUESTION_GROUPS.map((group) => {
    const questions = asked.filter((question) => question.group === group);
    return {
      group,
      questions,
      answered: questions.filter(({ id }) => answers[id] !== undefined).length,
    };
  }).filter(({ questions }) => questions.length > 0);
}

/** A question's place among those that are asked. */
export interface WayPoint {
  /** 1 for the first; 0 for one that is not asked. */
  readonly number: number;
  readonly all: number;
  readonly before: QuestionId | null;
  readonly after: QuestionId | null;
}

/** Where a question stands, given these answers. */
export function wayPointOf(question: QuestionId, answers: Answers): WayPoint {
  const asked = askedQuestions(answers);
  const index = asked.findIndex(({ id }) => id === question);
  return {
    number: index + 1,
    all: asked.length,
    before: asked[index - 1]?.id ?? null,
    after: asked[index + 1]?.id ?? null,
  };
}

/** What an audit does not know yet. */
export interface StillOpen {
  /** Asked and not answered. */
  readonly questions: readonly Question[];
  /** Answered with "I don't know". */
  readonly unknown: readonly Question[];
  readonly times: readonly RosaSubject[];
}

/** Everything that is still open. */
export function stillOpen(facts: AuditFacts): StillOpen {
  const { answers } = facts;
  const asked = askedQuestions(answers);
  return {
    questions: asked.filter(({ id }) => answers[id] === undefined),
    unknown: asked.filter(({ id }) => answers[id] === UNKNOWN),
    times: unknownHours(facts),
  };
}

/** Where to go on: the first open question, else the times, else the summary. */
export function goOnAt({ answers, hours }: AuditFacts): QuestionId | 'hours' | 'summary' {
  const question = askedQuestions(answers).find(({ id }) => answers[id] === undefined);
  if (question) return question.id;
  const isUntimed = timedSubjects(answers).some((id) => hours[id] === undefined);
  return isUntimed ? 'hours' : 'summary';
}

/** Whether nothing is open and nothing is unknown: the result is a number and no range. */
export function isAllKnown(facts: AuditFacts): boolean {
  const { questions, unknown, times } = stillOpen(facts);
  return questions.length === 0 && unknown.length === 0 && times.length === 0;
}

/** The last question that is asked. */
export const lastQuestion = (answers: Answers): QuestionId =>
  askedQuestions(answers).at(-1)?.id ?? 'surroundings';
