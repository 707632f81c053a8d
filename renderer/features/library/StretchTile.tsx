import type { Stretch } from '../../../shared/stretches/stretch.ts';
import { useWords } from '../../state/context.ts';
import { Portrait } from './Portrait.tsx';
import { StarButton } from './StarButton.tsx';
import styles from './StretchTile.module.css';
import { areaWords, timeWords } from './stretch-words.ts';

interface StretchTileProps {
  readonly stretch: Stretch;
  readonly isFavourite: boolean;
  /** Whether the Tab key reaches it; the arrow keys reach the others. */
  readonly isReachable: boolean;
  /** Id of a hint about moving between tiles. */
  readonly describedBy?: string;
  readonly onOpen: () => void;
  readonly onReach?: () => void;
  readonly onFavourite: (isFavourite: boolean) => void;
}

/** A stretch among others: its drawing, its name, where, how long and what for. */
export function StretchTile(props: StretchTileProps) {
  const { stretch, isFavourite, isReachable, describedBy, onOpen, onReach, onFavourite } = props;
  const words = useWords();
  const name = words.t(stretch.name);
  return (
    <li className={styles.tile}>
      <button
        type="button"
        className={styles.open}
        data-stretch={stretch.id}
        tabIndex={isReachable ? 0 : -1}
        onFocus={onReach}
        aria-describedby={describedBy}
        onClick={onOpen}
      >
        <span className={styles.picture}>
          <Portrait className={styles.figure} stretch={stretch} />
        </span>
        <span className={styles.name}>{name}</span>
        <span className={styles.facts}>
          {words.t('library.facts', {
            place: words.t(`library.place_${stretch.place}`),
            time: timeWords(words, stretch),
          })}
        </span>
        <span className={styles.areas}>{areaWords(words, stretch)}</span>
      </button>
      <span className={styles.star}>
        <StarButton
          name={name}
          isFavourite={isFavourite}
          isReachable={isReachable}
          onChange={onFavourite}
        />
      </span>
    </li>
  );
}
