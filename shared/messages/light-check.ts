// What lives here: the words of the posture check's page, which has few.
// What does not: looking words up (light.ts), the words (en/). To give it another area: one line.
import { app } from './en/app.ts';
import { postureCheck } from './en/postureCheck.ts';
import { lightTranslator } from './light.ts';

/** A translator for the posture check. */
export const createCheckTranslator = lightTranslator({ app, postureCheck });
