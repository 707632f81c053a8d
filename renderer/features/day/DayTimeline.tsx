import type { CSSProperties, Ref } from 'react';
import { useShared, useWords } from '../../state/context.ts';
import { along, axisOf, shareOf } from './axis.ts';
import type { Axis } from './axis.ts';
import styles from './DayTimeline.module.css';
import { lanesOf } from './lanes.ts';
import { usePieceWords } from './piece-words.ts';
import type { Piece } from './pieces.ts';
import { useRoving } from './use-roving.ts';

interface DayTimelineProps {
  readonly pieces: readonly Piece[];
  /** Wall-clock ms, on the day that is still going on; null for a past day. */
  readonly now: number | null;
  /** Id of the piece that is looked at. */
  readonly chosen: string | null;
  /** The list of pieces, each with its id as `data-piece`. */
  readonly list: Ref<HTMLOListElement>;
  readonly onChoose: (id: string | null) => void;
}

/**
 * A day as a strip: sitting half high, standing full, away a line; breaks as marks above, drinks,
 * stretches and check-ins below. One Tab stop; arrow keys go through all of it in order of time.
 */
export function DayTimeline({ pieces, now, chosen, list, onChoose }: DayTimelineProps) {
  const words = useWords();
  const { name } = usePieceWords();
  const { info } = useShared();
  const axis = axisOf(pieces, now);
  const lanes = lanesOf(pieces, axis);
  const { reachable, onKeyDown, onReach } = useRoving(pieces.length);

  return (
    <div className={styles.timeline} style={{ '--rows': lanes.rows } as CSSProperties}>
      <ol
        ref={list}
        className={styles.strip}
        data-breaks={lanes.breakRows > 1 ? 'close' : undefined}
        aria-label={words.t('today.timeline')}
        onKeyDown={onKeyDown}
      >
        {pieces.map((piece, index) => (
          <li key={piece.id}>
            <button
              type="button"
              data-piece={piece.id}
              className={classOf(piece)}
              style={placeOf(axis, piece, lanes.rowOf.get(piece.id))}
              tabIndex={index === reachable ? 0 : -1}
              aria-label={name(piece)}
              aria-pressed={piece.id === chosen}
              onFocus={() => onReach(index)}
              onClick={() => onChoose(piece.id === chosen ? null : piece.id)}
            >
              {piece.type === 'checkIn' && words.number(piece.checkIn.level)}
            </button>
          </li>
        ))}
      </ol>
      {now !== null && (
        <div
          className={styles.now}
          style={{ insetInlineStart: along(axis, now) }}
          aria-hidden="true"
        />
      )}
      <ul className={styles.hours} aria-hidden="true">
        {axis.ticks.map((tick) => (
          <li key={tick} style={{ insetInlineStart: along(axis, tick) }}>
            {words.time(tick, info.timeZone)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function placeOf(axis: Axis, piece: Piece, row = 0): CSSProperties {
  const insetInlineStart = along(axis, piece.start);
  if (piece.type !== 'span') return { insetInlineStart, '--of-row': row } as CSSProperties;
  const share = shareOf(axis, piece.end) - shareOf(axis, piece.start);
  return { insetInlineStart, inlineSize: `${(100 * share).toFixed(3)}%` };
}

function classOf(piece: Piece): string {
  switch (piece.type) {
    case 'span':
      return `${styles.span} ${styles[piece.span.is]}`;
    case 'break': {
      const { outcome } = piece.settled;
      const look = outcome === 'skipped' || outcome === 'missed' ? styles.not : styles.taken;
      return `${styles.mark} ${styles.break} ${look}`;
    }
    case 'drink':
    case 'stretches':
      return `${styles.mark} ${styles[piece.type]}`;
    case 'checkIn':
      return styles.checkIn ?? '';
  }
}
