// What lives here: choosing places of the body on a drawing of it.
// What does not: where they are on it (shared/comfort/region-places.ts), the drawing (../figure).
// To add a place: shared/comfort/regions.ts.
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { BODY_BACK } from '../../../shared/comfort/body-back.ts';
import {
  PICTURE_ASPECT,
  REGION_PLACES,
  regionBeside,
} from '../../../shared/comfort/region-places.ts';
import type { RegionId } from '../../../shared/comfort/regions.ts';
import { useWords } from '../../state/context.ts';
import { StretchFigure } from '../figure/StretchFigure.tsx';
import { regionName, regionNames } from './region-words.ts';
import styles from './RegionPicker.module.css';

interface RegionPickerProps {
  readonly regions: readonly RegionId[];
  readonly onToggle: (region: RegionId) => void;
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** Where: a body seen from behind, with its places as buttons on it. Arrow keys walk from one to the next. */
export function RegionPicker({ regions, onToggle }: RegionPickerProps) {
  const words = useWords();
  const { t } = words;
  const picture = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState<RegionId>(regions[0] ?? 'lowerBack');
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = regionBeside(reached, event.key);
    if (to === null) return;
    event.preventDefault();
    picture.current?.querySelector<HTMLElement>(`[data-region=${to}]`)?.focus();
  };
  return (
    <div className={styles.picker}>
      {/* Left is left, whichever way one reads. */}
      <div
        ref={picture}
        className={styles.picture}
        style={{ aspectRatio: PICTURE_ASPECT }}
        role="group"
        aria-label={t('comfort.places')}
        onKeyDown={onKeyDown}
      >
        <div className={styles.drawing} aria-hidden="true">
          <StretchFigure script={BODY_BACK} pose="start" className={styles.figure} />
        </div>
        <span className={styles.left} aria-hidden="true">
          {t('comfort.left')}
        </span>
        <span className={styles.right} aria-hidden="true">
          {t('comfort.right')}
        </span>
        {REGION_PLACES.map(({ region, left, top, width }) => (
          <button
            key={region}
            type="button"
            className={styles.place}
            data-region={region}
            style={{ left: percent(left), top: percent(top), width: percent(width) }}
            title={regionName(words, region)}
            aria-label={regionName(words, region)}
            aria-pressed={regions.includes(region)}
            tabIndex={region === reached ? 0 : -1}
            onFocus={() => setReached(region)}
            onClick={() => onToggle(region)}
          />
        ))}
      </div>
      <p className={styles.soft}>{t('comfort.seenFrom')}</p>
      <p role="status">
        {regions.length === 0
          ? t('comfort.noneChosen')
          : t('comfort.chosen', { places: regionNames(words, regions) })}
      </p>
    </div>
  );
}
