import type { KeyboardEvent } from 'react';
import type { Spot } from '../../../shared/ergonomics/photo/measure.ts';
import { useWords } from '../../state/context.ts';
import { isMarker, nameOf } from './handles.ts';
import type { HandleId, PictureSize } from './handles.ts';
import styles from './MarkerHandle.module.css';

interface MarkerHandleProps {
  readonly handle: HandleId;
  /** Where it lies in the picture, and in the frame. */
  readonly spot: Spot;
  readonly at: Spot;
  readonly size: PictureSize;
  /** The guide asks for it. */
  readonly isAsked: boolean;
  readonly isPlaced: boolean;
  /** The angles it decides, in words. */
  readonly told: string;
  /** The id of what says how keys move it. */
  readonly help: string;
  readonly onMove: (to: Spot) => void;
  readonly onPlace: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

const STEPS: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** One marker: dragged by a hand, moved by arrow keys. For screen readers, a slider whose value is a place. */
export function MarkerHandle(props: MarkerHandleProps) {
  const { handle, spot, at, size, isAsked, isPlaced, told, help, onMove, onPlace } = props;
  const { t } = useWords();
  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const far = event.shiftKey ? 10 : 1;
    if (step) onMove({ x: spot.x + step.x * far, y: spot.y + step.y * far });
    else if (event.key === 'Enter' || event.key === ' ') onPlace();
    else return;
    event.preventDefault();
  };
  const place = t('photo.markerAt', { x: Math.round(spot.x), y: Math.round(spot.y) });
  const look = [
    styles.handle,
    isMarker(handle) ? '' : styles.vertical,
    isAsked ? styles.asked : '',
    isPlaced || !isMarker(handle) ? '' : styles.waiting,
  ];
  return (
    <div
      className={look.filter(Boolean).join(' ')}
      style={{ transform: `translate(${at.x}px, ${at.y}px)` }}
      data-handle={handle}
      role="slider"
      tabIndex={0}
      aria-label={t(nameOf(handle))}
      aria-roledescription={t('photo.marker')}
      aria-describedby={help}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={size.width}
      aria-valuenow={Math.round(spot.x)}
      aria-valuetext={told === '' ? place : `${place}. ${told}`}
      onKeyDown={press}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
    >
      <span className={styles.dot} />
    </div>
  );
}
