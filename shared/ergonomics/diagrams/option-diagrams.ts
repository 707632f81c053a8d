import type { QuestionId } from '../audit/question.ts';
import type { Diagram } from './diagram.ts';
import { AROUND_SCENES } from './options/around.ts';
import { CHAIR_SCENES } from './options/chair.ts';
import { INPUTS_SCENES } from './options/inputs.ts';
import { PHONE_SCENES } from './options/phone.ts';
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

/** The picture of an option; the same one each time. Null where words say it better. */
export function optionDiagram(question: QuestionId, option: string): Diagram | null {
  const facts = SCENES[question]?.[option];
  if (!facts) return null;
  const known = drawn.get(facts);
  if (known) return known;
  const diagram = scene(facts);
  drawn.set(facts, diagram);
  return diagram;
}
