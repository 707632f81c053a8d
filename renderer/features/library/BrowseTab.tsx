import { useRef } from 'react';
import type { BrowseFilter } from '../../../shared/stretches/browse.ts';
import { browse } from '../../../shared/stretches/browse.ts';
import type { Stretch } from '../../../shared/stretches/stretch.ts';
import { useWords } from '../../state/context.ts';
import styles from './BrowseTab.module.css';
import { Filters } from './Filters.tsx';
import { FoundLine, isNarrowed } from './FoundLine.tsx';
import { GentleNote } from './GentleNote.tsx';
import { LeftOutNote } from './LeftOutNote.tsx';
import { PoseGroups } from './PoseGroups.tsx';
import { PutAway } from './PutAway.tsx';
import { StretchTile } from './StretchTile.tsx';
import type { UseChoices } from './use-choices.ts';
import { useTiles } from './use-tiles.ts';

interface BrowseTabProps {
  readonly choices: UseChoices;
  readonly filter: BrowseFilter;
  readonly onFilter: (filter: BrowseFilter) => void;
  readonly onOpen: (id: string) => void;
  /** The tile that the Tab key reaches at first. */
  readonly reachedAtFirst: string | null;
}

/** All stretches that may be shown: the seven poses and the others, or what fits a search. */
export function BrowseTab({ choices, filter, onFilter, onOpen, reachedAtFirst }: BrowseTabProps) {
  const { t } = useWords();
  const { arranged, favourites, setFavourite } = choices;
  const found = browse(arranged.shown, filter, favourites, t);
  const isSearching = isNarrowed(filter);
  const { area, reachable, onReach, onKeyDown } = useTiles(
    found.map(({ id }) => id),
    reachedAtFirst,
  );
  const search = useRef<HTMLDivElement>(null);
  const showAll = (all: BrowseFilter): void => {
    onFilter(all);
    search.current?.querySelector('input')?.focus();
  };

  const tile = (stretch: Stretch) => (
    <StretchTile
      key={stretch.id}
      stretch={stretch}
      isFavourite={favourites.includes(stretch.id)}
      isReachable={stretch.id === reachable}
      describedBy="library-keys"
      onOpen={() => onOpen(stretch.id)}
      onReach={() => onReach(stretch.id)}
      onFavourite={(is) => setFavourite(stretch.id, is)}
    />
  );

  return (
    <div className={styles.browse}>
      <div ref={search} className={styles.search}>
        <Filters filter={filter} onChange={onFilter} />
        <FoundLine filter={filter} count={found.length} onClear={showAll} />
      </div>
      <GentleNote isGentle={filter.gentle} onChange={(gentle) => onFilter({ ...filter, gentle })} />
      <LeftOutNote count={arranged.leftOut.length} />
      <p id="library-keys" className="visuallyHidden">
        {t('library.keys')}
      </p>
      <div ref={area} className={styles.browse} onKeyDown={onKeyDown}>
        {isSearching ? (
          <ul className={styles.grid}>{found.map(tile)}</ul>
        ) : (
          <PoseGroups stretches={found} tile={tile} />
        )}
      </div>
      {found.length === 0 && <p className={styles.none}>{t(noneWords(filter, choices))}</p>}
      <PutAway choices={choices} onOpen={onOpen} />
    </div>
  );
}

function noneWords(filter: BrowseFilter, { arranged, favourites }: UseChoices) {
  if (arranged.shown.length === 0) return 'library.allLeftOut';
  return filter.favourites && favourites.length === 0 ? 'library.noneFavourites' : 'library.none';
}
