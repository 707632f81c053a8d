import { ROSA_SUBJECTS } from '../../../../shared/ergonomics/rosa/exposure.ts';
import type { Exposure, Exposures } from '../../../../shared/ergonomics/rosa/exposure.ts';
import { ROSA_ITEMS } from '../../../../shared/ergonomics/rosa/items.ts';
import type { RosaItem, RosaPart } from '../../../../shared/ergonomics/rosa/items.ts';

/** Everything used as long, but for what is said. */
export const usedFor = (exposure: Exposure, but: Partial<Exposures> = {}): Exposures => ({
  ...(Object.fromEntries(ROSA_SUBJECTS.map((subject) => [subject, exposure])) as Exposures),
  ...but,
});

export const ALL_ITEMS = Object.keys(ROSA_ITEMS) as readonly RosaItem[];

/** What can be found of one part. */
export const itemsOfPart = (part: RosaPart): readonly RosaItem[] =>
  ALL_ITEMS.filter((item) => ROSA_ITEMS[item].part === part);
