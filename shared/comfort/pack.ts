// What lives here: what can be laid on a sore back, and the timer of it.
// What does not: the facts about both (packs.ts), where the timer is (pack-timer.ts), its keeper (electron/care).
/** What can be laid on a sore back for a while. */
export const CARE_PACKS = ['ice', 'heat'] as const;
export type CarePack = (typeof CARE_PACKS)[number];

/** The ice or heat timer while it runs. */
export interface CareTimer {
  readonly pack: CarePack;
  /** When it is over, wall-clock ms. */
  readonly ending: number;
}
