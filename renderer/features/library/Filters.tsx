import type { BrowseFilter } from '../../../shared/stretches/browse.ts';
import { AREAS } from '../../../shared/stretches/stretch.ts';
import { MINUTE, SECOND } from '../../../shared/time/moment.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import styles from './Filters.module.css';
import { FilterSelect } from '../../ui/FilterSelect.tsx';

const PLACES = ['chair', 'standing', 'floor'] as const;
const MINUTES = [1, 2, 5] as const;
const ANY = 'any';

interface FiltersProps {
  readonly filter: BrowseFilter;
  readonly onChange: (filter: BrowseFilter) => void;
}

/** What to look for: words, a place, a time, favourites, an area. */
export function Filters({ filter, onChange }: FiltersProps) {
  const { t } = useWords();
  const set = (change: Partial<BrowseFilter>): void => onChange({ ...filter, ...change });
  return (
    <div className={styles.filters} role="search">
      <div className={styles.row}>
        <SearchField
          label={t('library.search')}
          clearLabel={t('library.searchClear')}
          query={filter.query}
          onChange={(query) => set({ query })}
        />
        <PlaceAndTime filter={filter} set={set} />
        <Button
          aria-pressed={filter.favourites}
          onClick={() => set({ favourites: !filter.favourites })}
        >
          {t('library.favourites')}
        </Button>
      </div>
      <ChipGroup
        label={t('library.filterArea')}
        value={filter.area ?? ANY}
        chips={[
          { id: ANY, words: t('library.anyArea') },
          ...AREAS.map((id) => ({ id, words: t(`library.area_${id}`) })),
        ]}
        onChange={(area) => set({ area: area === ANY ? null : area })}
      />
    </div>
  );
}

interface PlaceAndTimeProps {
  readonly filter: BrowseFilter;
  readonly set: (change: Partial<BrowseFilter>) => void;
}

function PlaceAndTime({ filter, set }: PlaceAndTimeProps) {
  const { t, duration } = useWords();
  return (
    <>
      <FilterSelect
        label={t('library.filterPlace')}
        value={filter.place ?? ANY}
        isSet={filter.place !== null}
        options={[
          { id: ANY, words: t('library.anyPlace') },
          ...PLACES.map((id) => ({ id, words: t(`library.place_${id}`) })),
        ]}
        onChange={(place) => set({ place: place === ANY ? null : place })}
      />
      <FilterSelect
        label={t('library.filterTime')}
        value={filter.upTo === null ? ANY : String(filter.upTo)}
        isSet={filter.upTo !== null}
        options={[
          { id: ANY, words: t('library.anyTime') },
          ...MINUTES.map((minutes) => ({
            id: String((minutes * MINUTE) / SECOND),
            words: t('library.upTo', { time: duration(minutes * MINUTE) }),
          })),
        ]}
        onChange={(upTo) => set({ upTo: upTo === ANY ? null : Number(upTo) })}
      />
    </>
  );
}
