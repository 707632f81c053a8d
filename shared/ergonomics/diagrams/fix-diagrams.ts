import type { Diagram } from './diagram.ts';
import { AROUND_FIXES } from './fixes/around.ts';
import { DESK_FIXES } from './fixes/desk.ts';
import { INPUTS_FIXES } from './fixes/inputs.ts';
import { SCREEN_FIXES } from './fixes/screen.ts';
import { SEAT_FIXES } from './fixes/seat.ts';
import { scene } from './scene.ts';
import type { SceneFacts } from './scene.ts';

const SCENES: Readonly<Record<string, SceneFacts>> = {
  ...SEAT_FIXES,
  ...DESK_FIXES,
  ...SCREEN_FIXES,
  ...INPUTS_FIXES,
  ...AROUND_FIXES,
};

const drawn = new WeakMap<SceneFacts, Diagram>();

/** The picture of a fix when it is done, by its id; the same one each time. Null where words say it better. */
export function fixDiagram(fix: string): Diagram | null {
  const facts = SCENES[fix];
  if (!facts) return null;
  const known = drawn.get(facts) ?? scene(facts);
  drawn.set(facts, known);
  return known;
}

/** The ids that have a picture. */
export const DRAWN_FIXES: readonly string[] = Object.keys(SCENES);
