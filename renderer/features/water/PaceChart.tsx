import { countedMl } from '../../../shared/hydration/drinks.ts';
import type { WaterView } from '../../../shared/hydration/water-view.ts';
import { useShared, useWords } from '../../state/context.ts';
import { drawPace } from './pace-chart.ts';
import styles from './PaceChart.module.css';
import { useAmount } from './use-amount.ts';

interface PaceChartProps {
  readonly view: WaterView;
  /** Wall-clock ms. */
  readonly now: number;
}

/** The day's drinks as a stair beside the quiet line. The sentence says the same, and the list below has each drink. */
export function PaceChart({ view, now }: PaceChartProps) {
  const words = useWords();
  const { t } = words;
  const amount = useAmount();
  const { info, settings } = useShared();
  const { timeZone } = info;
  const { ticks, mark, line, stair, area, from, to } = drawPace(view, now, settings.drinkUnit);
  const { goalMl, pace } = view;
  const counting = view.drinks.filter((drink) => countedMl(drink) > 0).length;
  const others = view.drinks.length - counting;
  const time = (wall: number): string => words.time(wall, timeZone);

  return (
    <div className={styles.chart}>
      <div className={styles.plot} aria-hidden="true">
        <div className={styles.field}>
          <p
            className={styles.mark}
            data-at={mark.nameAt}
            style={{ insetBlockEnd: `${100 - mark.y}%` }}
          >
            {goalMl === null ? amount(mark.ml) : t('water.chartGoal', { amount: amount(goalMl) })}
          </p>
          <svg className={styles.drawing} viewBox="0 0 100 100" preserveAspectRatio="none">
            <path className={styles.base} d="M0 100H100" />
            <path className={styles.top} d={`M0 ${mark.y}H100`} />
            <path className={styles.area} d={area} />
            {line !== null && <path className={styles.line} d={line} />}
            <path className={styles.stair} d={stair} />
          </svg>
        </div>
        <div className={styles.ticks}>
          {ticks.map((tick) => (
            <span
              key={tick}
              style={{ insetInlineStart: `${(100 * (tick - from)) / (to - from)}%` }}
            >
              {time(tick)}
            </span>
          ))}
        </div>
      </div>
      <p className={styles.summary}>
        {view.drinks.length === 0
          ? t('water.summaryNone')
          : t('water.summary', { count: counting, amount: amount(view.countedMl) })}
        {others > 0 && <> {t('water.summaryOthers', { count: others })}</>}
        {pace && goalMl !== null && (
          <> {t('water.summaryPace', { from: time(pace.from), to: time(pace.to) })}</>
        )}
      </p>
    </div>
  );
}
