import type { RegionId } from '../../../shared/comfort/regions.ts';
import type { Translator } from '../../../shared/messages/translator.ts';

/** The name of a place. */
export const regionName = ({ t }: Pick<Translator, 't'>, region: RegionId): string =>
  t(`checkIn.region_${region}`);

/** The names of places as one list, from head to foot; empty for none. */
export const regionNames = (
  words: Pick<Translator, 't' | 'list'>,
  regions: readonly RegionId[],
): string => words.list(regions.map((region) => regionName(words, region)));
