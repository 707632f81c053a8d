import { useShared, useWords } from '../../../state/context.ts';
import styles from './chart.module.css';
import type { Chart, Plot } from './layer.ts';
import { greatestOf, heightOf, pathOf, piecesOf } from './paths.ts';
import type { Piece } from './paths.ts';
import { scaleOf } from './scale.ts';
import type { Scale } from './scale.ts';
import { useSay } from './use-say.ts';

/** Lines above 0, at most: of a plot alone, and of one among several, which is half as high. */
const LINES = 4;
const FEW_LINES = 2;

interface PlotFieldProps {
  readonly plot: Plot;
  readonly chart: Chart;
}

/** One plot: its axis and what stands on it. An ornament for assistive tools: buttons and table say the same. */
export function PlotField({ plot, chart: { days, today, plots } }: PlotFieldProps) {
  const { t, number } = useWords();
  const say = useSay();
  const { settings } = useShared();
  const pieces = piecesOf(plot, days);
  const most = plots.length > 1 ? FEW_LINES : LINES;
  const scale = scaleOf(plot.unit, greatestOf(pieces), { most, drinkUnit: settings.drinkUnit });
  return (
    <>
      {plot.name && (
        <p className={styles.plotName} aria-hidden="true">
          {t(plot.name)}
        </p>
      )}
      <div className={styles.scale} aria-hidden="true">
        {scale.ticks.map((tick) => (
          <span key={tick} style={{ insetBlockStart: `${heightOf(tick, scale)}%` }}>
            {tick === 0 ? number(tick) : say(plot.unit, tick, 'little')}
          </span>
        ))}
      </div>
      <div className={styles.field} aria-hidden="true">
        <svg viewBox={`0 0 ${days.length} 100`} preserveAspectRatio="none">
          {scale.ticks.map((tick) => (
            <path
              key={tick}
              className={tick === 0 ? styles.ground : styles.line}
              d={`M0 ${heightOf(tick, scale).toFixed(2)}H${days.length}`}
            />
          ))}
          {pieces.map((piece) => (
            <Shape
              key={`${piece.index} ${piece.layer.id}`}
              piece={piece}
              path={pathOf(piece, scale) ?? ''}
              isOpen={days[piece.index]?.date === today}
            />
          ))}
        </svg>
        {pieces
          .filter(({ layer }) => layer.shape === 'tag')
          .map((piece) => (
            <Tag key={piece.index} piece={piece} scale={scale} count={days.length} />
          ))}
      </div>
    </>
  );
}

interface ShapeProps {
  readonly piece: Piece;
  readonly path: string;
  /** Its day is not over. */
  readonly isOpen: boolean;
}

/** A bar or a mark. A tick has an edge around it, since it may lie over a bar of any colour. */
function Shape({ piece: { layer }, path, isOpen }: ShapeProps) {
  return (
    <>
      {layer.shape === 'tick' && <path className={styles.edge} d={path} />}
      <path
        className={`${styles[layer.shape]} ${styles[layer.tone]}`}
        data-open={isOpen || undefined}
        d={path}
      />
    </>
  );
}

interface TagProps {
  readonly piece: Piece;
  readonly scale: Scale;
  /** Of days. */
  readonly count: number;
}

/** A number that stands at its height. */
function Tag({ piece: { index, to }, scale, count }: TagProps) {
  const { number } = useWords();
  return (
    <span
      className={styles.tag}
      style={{
        insetInlineStart: `${((index + 0.5) * 100) / count}%`,
        insetBlockStart: `${heightOf(to, scale)}%`,
      }}
    >
      {number(to)}
    </span>
  );
}
