import type { DaySummary } from '../../../shared/insights/day.ts';
import type { DaysView } from '../../../shared/insights/days-view.ts';
import { utcOf } from '../../../shared/insights/period.ts';
import { useWords } from '../../state/context.ts';
import type { Layer } from '../history/charts/layer.ts';
import { useSay } from '../history/charts/use-say.ts';
import styles from '../report/report.module.css';
import { ReportPart } from '../report/ReportPart.tsx';
import { COLUMNS } from './columns.ts';
import dense from './dense.module.css';
import { grouped, groupKind } from './grouped.ts';
import type { Group, GroupKind } from './grouped.ts';
import { useDatesWords } from './use-dates-words.ts';

interface DaysPartProps {
  readonly view: DaysView;
  readonly withWater: boolean;
  /** Today's date. */
  readonly today: string;
}

/** The days as a table; weeks or months where there are many. Those without anything are left out. */
export function DaysPart({ view, withWater, today }: DaysPartProps) {
  const { t } = useWords();
  const say = useSay();
  const kind = groupKind(view.days.length);
  const { seated, longest, standing, taken, prompted, own, water, comfort } = COLUMNS;
  const columns = [
    { layer: seated, name: 'history.seated', unit: 'ms' },
    { layer: longest, name: 'history.longest', unit: 'ms' },
    { layer: standing, name: 'history.standing', unit: 'ms' },
    { layer: taken, name: taken.name, unit: 'count' },
    { layer: prompted, name: 'journalReport.cameUp', unit: 'count' },
    { layer: own, name: 'journalReport.own', unit: 'count' },
    ...(withWater ? [{ layer: water, name: 'history.water', unit: 'ml' } as const] : []),
    { layer: comfort, name: 'journalReport.checkIn', unit: 'level' },
  ] as const;
  const heading = t(`journalReport.table_${kind}`);
  const valueOf = (layer: Layer, days: readonly DaySummary[]): number | null =>
    layer.together(days);
  const rows = grouped(
    view.days.filter(({ date }) => date <= today),
    kind,
  ).filter(({ days }) => columns.some(({ layer }) => valueOf(layer, days) !== null));
  return (
    <ReportPart heading={heading}>
      <div className={dense.scroll} role="group" tabIndex={0} aria-label={heading}>
        <table className={`${styles.table} ${dense.dense} ${dense.days}`}>
          <thead>
            <tr>
              <th scope="col">{t(`journalReport.column_${kind}`)}</th>
              {columns.map(({ layer, name }) => (
                <th key={layer.id} scope="col">
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((group) => (
              <tr key={group.from}>
                <RowName group={group} kind={kind} today={today} />
                {columns.map(({ layer, unit }) => {
                  const value = valueOf(layer, group.days);
                  return (
                    <td key={layer.id}>
                      {value === null ? t('history.noValue') : say(unit, value, 'little')}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.small}>{t(`journalReport.tableNote_${kind}`)}</p>
    </ReportPart>
  );
}

interface RowNameProps {
  readonly group: Group;
  readonly kind: GroupKind;
  readonly today: string;
}

function RowName({ group: { from, to }, kind, today }: RowNameProps) {
  const { t, shortDate, month } = useWords();
  const datesWords = useDatesWords();
  const words = {
    day: () => shortDate(utcOf(from), 'UTC'),
    week: () => datesWords({ from, to }),
    month: () => month(utcOf(from), 'UTC'),
  }[kind]();
  return (
    <th scope="row">
      {t(to === today ? 'history.lookedToday' : 'history.looked', { date: words })}
    </th>
  );
}
