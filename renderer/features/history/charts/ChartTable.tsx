import { utcOf } from '../../../../shared/insights/period.ts';
import { useWords } from '../../../state/context.ts';
import folds from '../../../ui/Fold.module.css';
import styles from '../../../ui/FoldedTable.module.css';
import type { Chart } from './layer.ts';
import { saidOf } from './use-point-name.ts';
import { useSay } from './use-say.ts';

/** The numbers of a chart as a table, for reading and for screen readers; folded away until asked for. */
export function ChartTable({ chart, label }: { readonly chart: Chart; readonly label: string }) {
  const { t, date: dateWords } = useWords();
  const say = useSay();
  const layers = chart.plots.flatMap((plot) => plot.layers.map((layer) => ({ plot, layer })));
  return (
    <details className={folds.fold}>
      <summary>{t('history.tableShow')}</summary>
      <div
        className={styles.scroll}
        role="region"
        tabIndex={0}
        aria-label={t('history.tableTitle', { chart: label })}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('history.tableDay')}</th>
              {layers.map(({ layer }) => (
                <th key={layer.id} scope="col">
                  {t(layer.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chart.days
              .filter(({ date }) => date <= chart.today)
              .map((day) => (
                <tr key={day.date}>
                  <td>
                    {t(day.date === chart.today ? 'history.lookedToday' : 'history.looked', {
                      date: dateWords(utcOf(day.date), 'UTC'),
                    })}
                  </td>
                  {layers.map(({ plot, layer }) => (
                    <td key={layer.id}>{saidOf(plot, layer, day, say) ?? t('history.noValue')}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
