import type { QuestionId } from '../audit/question.ts';
import type { SceneFacts } from './scene.ts';

/** What the pictures of some questions show, by question and option. */
export type OptionScenes = Readonly<
  Partial<Record<QuestionId, Readonly<Record<string, SceneFacts>>>>
>;
