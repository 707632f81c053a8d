// What lives here: everything that Sitwell knows to do about a workplace, and finding one by its id.
// What does not: the fixes themselves (a file per subject beside this one), their order (rank.ts), whom one fits (fits.ts).
// To add one: an entry in its subject's file, and its three texts in messages `fixes`; free ones first.
import { worded } from './fix-plan.ts';
import type { Fix } from './fix.ts';
import { AROUND_FIXES } from './around.ts';
import { BACK_FIXES } from './back.ts';
import { DESK_FIXES } from './desk.ts';
import { INPUTS_FIXES } from './inputs.ts';
import { LIGHT_FIXES } from './light.ts';
import { PHONE_FIXES } from './phone.ts';
import { SCREEN_FIXES } from './screen.ts';
import { SEAT_FIXES } from './seat.ts';

/** All of them. */
export const FIXES: readonly Fix[] = [
  ...SEAT_FIXES,
  ...BACK_FIXES,
  ...DESK_FIXES,
  ...SCREEN_FIXES,
  ...LIGHT_FIXES,
  ...INPUTS_FIXES,
  ...PHONE_FIXES,
  ...AROUND_FIXES,
].map(worded);

const BY_ID = new Map(FIXES.map((fix) => [fix.id, fix]));

/** The fix of an id; undefined for one that this Sitwell does not know (any more). */
export const fixById = (id: string): Fix | undefined => BY_ID.get(id);
