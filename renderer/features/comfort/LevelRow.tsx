import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { LEVELS } from '../../../shared/comfort/limits.ts';
import { useWords } from '../../state/context.ts';
import { arrowsOf } from '../../ui/arrows.ts';
import styles from './LevelRow.module.css';

interface LevelRowProps {
  /** What is asked, for screen readers. */
  readonly label: string;
  /** null while none is chosen. */
  readonly level: number | null;
  readonly onPick: (level: number) => void;
}

/**
 * The levels from 0 to 10, all alike: no colour says which is better. Arrow keys walk along, and Space or Enter
 * chooses: a choice is written down at once, and walking past a level is none.
 */
export function LevelRow({ label, level, onPick }: LevelRowProps) {
  const { t, direction, number } = useWords();
  const row = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<number>(LEVELS.min);
  const onKeyDown = (event: KeyboardEvent): void => {
    const [back, next] = arrowsOf(direction);
    const to = new Map<string, number>([
      [back, reached - 1],
      ['ArrowUp', reached - 1],
      [next, reached + 1],
      ['ArrowDown', reached + 1],
      ['Home', LEVELS.min],
      ['End', LEVELS.max],
    ]).get(event.key);
    if (to === undefined) return;
    event.preventDefault();
    const there = Math.max(LEVELS.min, Math.min(LEVELS.max, to));
    setReached(there);
    row.current?.querySelectorAll('button')[there - LEVELS.min]?.focus();
  };
  return (
    <div className={styles.levels}>
      <div
        ref={row}
        className={styles.row}
        role="radiogroup"
        aria-label={`${label} ${t('checkIn.scale')}`}
        onKeyDown={onKeyDown}
      >
        {ALL.map((each) => (
          <button
            key={each}
            type="button"
            role="radio"
            className={styles.level}
            aria-checked={each === level}
            tabIndex={each === reached ? 0 : -1}
            onFocus={() => setReached(each)}
            onClick={() => onPick(each)}
          >
            {number(each)}
          </button>
        ))}
      </div>
      <p className={styles.ends} aria-hidden="true">
        <span>{t('checkIn.lowEnd')}</span>
        <span>{t('checkIn.highEnd')}</span>
      </p>
    </div>
  );
}

const ALL = Array.from({ length: LEVELS.max - LEVELS.min + 1 }, (_, index) => LEVELS.min + index);
