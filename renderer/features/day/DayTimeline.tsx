import type { DayView } from '../../../shared/insights/day.ts';
import { useShared, useWords } from '../../state/context.ts';
import styles from './DayTimeline.module.css';
import { pieceName } from './piece-words.ts';
import { along, axisOf } from './pieces.ts';
import type { Axis, Piece } from './pieces.ts';
import { useRoving } from './use-roving.ts';

interface DayTimelineProps {
  readonly day: DayView;
  readonly pieces: readonly Piece[];
  /** Wall-clock ms, on the day that is still going on; null for a past day. */
  readonly now: number | null;
  /** Id of the piece that is looked at. */
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** A day as a strip: sitting half high, standing full, away a line; breaks as marks above. */
export function DayTimeline({ day, pieces, now, chosen, onChoose }: DayTimelineProps) {
  const words = useWords();
  const { info } = useShared();
  const axis = axisOf(day, now);
  const { list, reachable, onKeyDown, onReach } = useRoving(pieces.length);

  return (
    <div className={styles.timeline}>
      <ol
        ref={list}
        className={styles.strip}
        aria-label={words.t('today.timeline')}
        onKeyDown={onKeyDown}
      >
        {pieces.map((piece, index) => (
          <li key={piece.id}>
            <button
              type="button"
              className={classOf(piece)}
              style={placeOf(axis, piece)}
              tabIndex={index === reachable ? 0 : -1}
              aria-label={pieceName(words, info.timeZone, piece)}
              aria-pressed={piece.id === chosen}
              onClick={() => {
                onReach(index);
                onChoose(piece.id === chosen ? null : piece.id);
              }}
            />
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

function placeOf(axis: Axis, piece: Piece) {
  if (piece.type === 'break') return { insetInlineStart: along(axis, piece.settled.start) };
  const { start, end } = piece.span;
  const share = (end - start) / (axis.to - axis.from);
  return { insetInlineStart: along(axis, start), inlineSize: `${(100 * share).toFixed(3)}%` };
}

function classOf(piece: Piece): string {
  if (piece.type === 'span') return `${styles.span} ${styles[piece.span.is]}`;
  const { outcome } = piece.settled;
  const look = outcome === 'skipped' || outcome === 'missed' ? styles.not : styles.taken;
  return `${styles.mark} ${look}`;
}
