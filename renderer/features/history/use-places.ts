import { REGION_IDS } from '../../../shared/comfort/regions.ts';
import type { DaysView } from '../../../shared/insights/days-view.ts';
import { useWords } from '../../state/context.ts';

/** So many places are named; more would be no sentence. */
const MOST = 3;

/** Names the places that were named most often: "Lower back (4), Neck (2)"; empty where none was. */
export function usePlaces(): (regions: DaysView['regions'], most?: number) => string {
  const { t, number } = useWords();
  return (regions, most = MOST) =>
    regions
      .flatMap(({ region, times }) => {
        const id = REGION_IDS.find((one) => one === region);
        return id === undefined
          ? []
          : [t('history.place', { place: t(`checkIn.region_${id}`), times: number(times) })];
      })
      .slice(0, most)
      .join(', ');
}
