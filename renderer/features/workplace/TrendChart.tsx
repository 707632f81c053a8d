import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { ACTION_LEVEL } from '../../../shared/ergonomics/rosa/result.ts';
import { pointsOf } from '../../../shared/ergonomics/workplaces/trend.ts';
import type { TrendLine } from '../../../shared/ergonomics/workplaces/trend.ts';
import { useShared, useWords } from '../../state/context.ts';
import styles from './TrendChart.module.css';
import { heightOf, stepPath } from './trend-line.ts';

interface TrendChartProps {
  readonly audits: readonly Audit[];
  readonly line: TrendLine;
}

/** The line of a score, audit by audit. An ornament for assistive tools: sentence and table say the same. */
export function TrendChart({ audits, line }: TrendChartProps) {
  const { t, fullDate } = useWords();
  const { info } = useShared();
  const points = pointsOf(audits, line);
  const width = 100 / points.length;
  const [first, last] = [points[0], points.at(-1)];
  return (
    <div className={styles.chart} aria-hidden="true">
      <div className={styles.scale}>
        <Mark score={10} words={t('workplaces.historyWorst')} />
        <Mark score={ACTION_LEVEL} words={t('workplaces.historyAction')} />
        <Mark score={1} words={t('workplaces.historyBest')} />
      </div>
      <svg className={styles.field} viewBox="0 0 100 100" preserveAspectRatio="none">
        <path className={styles.frame} d="M0 0H100M0 100H100" />
        <path className={styles.action} d={`M0 ${heightOf(ACTION_LEVEL)}H100`} />
        {points.map(({ audit, low, high }, index) => (
          <path
            key={audit}
            className={styles.perhaps}
            d={`M${(index + 0.5) * width} ${heightOf(high)}V${heightOf(low)}`}
          />
        ))}
        <path className={styles.line} d={stepPath(points.map(({ low }) => heightOf(low)))} />
        {points.map(({ audit, low }, index) => (
          <path
            key={audit}
            className={styles.dot}
            d={`M${(index + 0.5) * width} ${heightOf(low)}h0`}
          />
        ))}
      </svg>
      <div className={styles.dates}>
        {first && <span>{fullDate(first.at, info.timeZone)}</span>}
        {last && <span>{fullDate(last.at, info.timeZone)}</span>}
      </div>
    </div>
  );
}

/** A score at its height beside the field. */
function Mark({ score, words }: { readonly score: number; readonly words: string }) {
  return (
    <p style={{ insetBlockStart: `${heightOf(score)}%` }}>
      <span className={styles.words}>{words}</span>
      <span>{score}</span>
    </p>
  );
}
