import { hasAnswered } from '../audit/has-answered.ts';
import type { Answers, QuestionId } from '../audit/question.ts';
import type { Diagram } from './diagram.ts';
import { AROUND_SCENES } from './options/around.ts';
import { CHAIR_SCENES } from './options/chair.ts';
import { INPUTS_SCENES } from './options/inputs.ts';
import { PHONE_SCENES } from './options/phone.ts';
import { HEIGHT_FOR_LENSES, HEIGHT_OF_LAPTOP } from './options/screen-height.ts';
import { SCREEN_SCENES } from './options/screen.ts';
import type { OptionScenes } from './option-scenes.ts';
import { scene } from './scene.ts';
import type { SceneFacts } from './scene.ts';

const SCENES: OptionScenes = {
  ...CHAIR_SCENES,
  ...SCREEN_SCENES,
  ...INPUTS_SCENES,
  ...PHONE_SCENES,
  ...AROUND_SCENES,
};

const drawn = new WeakMap<SceneFacts, Diagram>();

/** The pictures for these answers: those with other glasses, or a laptop alone, see their own screen. */
function scenesFor(question: QuestionId, answers: Answers): OptionScenes[QuestionId] {
  if (question !== 'screenHeight') return SCENES[question];
  if (hasAnswered(answers, 'device', 'laptop')) return HEIGHT_OF_LAPTOP;
  const isProgressive =
    hasAnswered(answers, 'lenses', 'progressive') ||
    hasAnswered(answers, 'lenses', 'progressiveTipping');
  return isProgressive ? HEIGHT_FOR_LENSES : SCENES[question];
}

/**
 * The picture of an option; the same one each time. Null where words say it better. `answers`: what was
 * answered before, since some see another picture.
 */
export function optionDiagram(
  question: QuestionId,
  option: string,
  answers: Answers = {},
): Diagram | null {
  const facts = scenesFor(question, answers)?.[option];
  if (!facts) return null;
  const known = drawn.get(facts);
  if (known) return known;
  const diagram = scene(facts);
  drawn.set(facts, diagram);
  return diagram;
}
