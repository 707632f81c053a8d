// What lives here: the words of every stretch, for the part of the break page that is loaded after its first paint.
// What does not: looking words up (light.ts), the words (en/). To add a place's words: one line in `areas`.
import { breaks } from './en/breaks.ts';
import { library } from './en/library.ts';
import { sessions } from './en/sessions.ts';
import { stretchesChair } from './en/stretchesChair.ts';
import { stretchesFloor } from './en/stretchesFloor.ts';
import { stretchesStanding } from './en/stretchesStanding.ts';
import { lightTranslator } from './light.ts';

/** A translator for the player: names and cues of the stretches, and its own words. */
export const createStretchTranslator = lightTranslator({
  breaks,
  library,
  sessions,
  stretchesChair,
  stretchesFloor,
  stretchesStanding,
});
