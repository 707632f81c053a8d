import type { QuestionId } from '../../../shared/ergonomics/audit/question.ts';
import type { Diagram } from '../../../shared/ergonomics/diagrams/diagram.ts';

/** The picture of an option, or null where none helps. */
export const optionDiagram = (_question: QuestionId, _option: string): Diagram | null => null;
