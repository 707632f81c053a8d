import type { Answers, Question } from '../../../../shared/ergonomics/audit/question.ts';
import { questionById, QUESTIONS } from '../../../../shared/ergonomics/audit/questions.ts';
import { CHECK_STEPS } from '../../../../shared/ergonomics/check/steps.ts';
import { checkDiagram } from '../../../../shared/ergonomics/diagrams/check-diagrams.ts';
import type { Diagram } from '../../../../shared/ergonomics/diagrams/diagram.ts';
import { fixDiagram } from '../../../../shared/ergonomics/diagrams/fix-diagrams.ts';
import { optionDiagram } from '../../../../shared/ergonomics/diagrams/option-diagrams.ts';
import { photoDiagram } from '../../../../shared/ergonomics/diagrams/photo-diagram.ts';
import { FIXES } from '../../../../shared/ergonomics/fixes/fixes.ts';

/** A picture and whose it is. */
export interface NamedDiagram {
  readonly name: string;
  readonly diagram: Diagram;
}

const named = (name: string, diagram: Diagram | null): NamedDiagram[] =>
  diagram ? [{ name, diagram }] : [];

/** The pictures of a question's options, in their order. */
export const picturesOf = (question: Question, answers: Answers = {}): NamedDiagram[] =>
  question.options.flatMap(({ id }) =>
    named(
      `${question.id}: ${id}${Object.keys(answers).join()}`,
      optionDiagram(question.id, id, answers),
    ),
  );

const SCREEN_HEIGHT = questionById('screenHeight');
/** Those who see other pictures of the screen's height. */
const SITUATIONS: readonly Answers[] = [{ device: ['laptop'] }, { lenses: ['progressive'] }];

/** Every picture of the audit, its fixes and the posture check. */
export const ALL_DIAGRAMS: readonly NamedDiagram[] = [
  ...QUESTIONS.flatMap((question) => picturesOf(question)),
  ...SITUATIONS.flatMap((answers) => picturesOf(SCREEN_HEIGHT, answers)),
  ...FIXES.flatMap(({ id }) => named(`fix ${id}`, fixDiagram(id))),
  ...CHECK_STEPS.flatMap((step) => [
    ...named(`check ${step}`, checkDiagram(step)),
    ...named(`check ${step}, standing`, checkDiagram(step, 'standing')),
  ]),
  ...named('photo', photoDiagram()),
];
