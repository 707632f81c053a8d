// What lives here: holds that sensors see begin and end, and the person's word against them.
// What does not: sensing (electron/sensors), what a sign means (../sensing), what a hold does (holds.ts).
import { changeHolds, endHold } from './holds.ts';
import type { Holds, SensedNow } from './state.ts';
import type { Turn } from './turn.ts';
import type { SensedHold } from './words.ts';

/** Lets prompts come in spite of what sensors see now, until that ends; or holds them back again. */
export function promptAnyway(turn: Turn, on: boolean): void {
  overrule(turn, on, () => true);
}

/** The same for some of them. */
export function overrule(turn: Turn, on: boolean, which: (hold: SensedHold) => boolean): void {
  const { draft } = turn;
  const turned = draft.holds.sensed.filter(
    ({ hold, overruled }) => which(hold) && (overruled ?? false) !== on,
  );
  if (turned.length === 0) return;
  const sensed = draft.holds.sensed.map((one): SensedNow => {
    if (!turned.includes(one)) return one;
    if (!on) return { hold: one.hold, since: draft.now };
    endHold(turn, one.hold, one.since);
    return { ...one, overruled: true };
  });
  changeHolds(turn, { sensed });
}

/** A hold that a sensor saw begin or end. */
export function sense(turn: Turn, hold: SensedHold, on: boolean): void {
  const { draft } = turn;
  const known = draft.holds.sensed.find((sensed) => sensed.hold === hold);
  if (on === (known !== undefined)) return;
  if (known && !known.overruled) endHold(turn, hold, known.since);
  const others = draft.holds.sensed.filter((sensed) => sensed.hold !== hold);
  changeHolds(turn, { sensed: on ? [...others, { hold, since: draft.now }] : others });
}

/** Sitwell was not running from `at` on (core time, ms): what was sensed held until then, and is sensed anew. */
export function forgetSensed(turn: Turn, at: number): void {
  const { draft } = turn;
  for (const { hold, since, overruled } of draft.holds.sensed)
    if (!overruled) endHold(turn, hold, since, at);
  draft.holds = { ...draft.holds, sensed: [] };
}

/** What sensors see and the person overruled. */
export function overruledHolds({ sensed }: Holds): readonly SensedHold[] {
  return sensed.filter(({ overruled }) => overruled).map(({ hold }) => hold);
}
