import { NO_FILTER } from '../../../shared/stretches/browse.ts';
import type { BrowseFilter } from '../../../shared/stretches/browse.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './FoundLine.module.css';

interface FoundLineProps {
  readonly filter: BrowseFilter;
  readonly count: number;
  /** Shows all again; the keyboard goes with it, since the button goes away. */
  readonly onClear: (filter: BrowseFilter) => void;
}

/** How many stretches there are, and the way back to all of them. It is always as high, so that nothing jumps. */
export function FoundLine({ filter, count, onClear }: FoundLineProps) {
  const { t } = useWords();
  return (
    <div className={styles.found}>
      <p role="status">{t('library.found', { count })}</p>
      {isNarrowed(filter) && (
        <Button look="quiet" onClick={() => onClear({ ...NO_FILTER, gentle: filter.gentle })}>
          {t('library.filtersClear')}
        </Button>
      )}
    </div>
  );
}

/** Whether anything is looked for; gentleness is the day's, not a search. */
export const isNarrowed = ({ query, area, place, upTo, favourites }: BrowseFilter): boolean =>
  query.trim() !== '' || area !== null || place !== null || upTo !== null || favourites;
