import type { DayCheckIn } from '../../../shared/comfort/check-in.ts';
import type { DaysView } from '../../../shared/insights/days-view.ts';
import { useShared, useWords } from '../../state/context.ts';
import { regionNames } from '../comfort/region-words.ts';
import styles from '../report/report.module.css';
import { ReportPart } from '../report/ReportPart.tsx';
import dense from './dense.module.css';
import { groupKind } from './grouped.ts';
import { useDayWords } from './use-day-words.ts';

interface CheckInsPartProps {
  readonly view: DaysView;
  readonly withNotes: boolean;
}

/** The check-ins with their places and notes; of many days only those with a note. */
export function CheckInsPart({ view, withNotes }: CheckInsPartProps) {
  const { t } = useWords();
  const { days, checkIns } = view;
  const dayWords = useDayWords(view);
  const isLong = groupKind(days.length) !== 'day';
  const told = isLong ? checkIns.filter(({ note }) => withNotes && note !== '') : checkIns;
  if (told.length === 0) return null;
  return (
    <ReportPart heading={t(isLong ? 'journalReport.checkInsNoted' : 'journalReport.checkIns')}>
      <p className={styles.small}>{t('journalReport.scale')}</p>
      <table className={`${styles.table} ${dense.dense}`}>
        <thead>
          <tr>
            <th scope="col">{t('history.tableDay')}</th>
            <th scope="col">{t('journalReport.level')}</th>
            <th scope="col">{t('journalReport.where')}</th>
            {withNotes && <th scope="col">{t('journalReport.note')}</th>}
          </tr>
        </thead>
        <tbody>
          {told.map((checkIn) => (
            <Row key={checkIn.id} checkIn={checkIn} withNotes={withNotes} dayWords={dayWords} />
          ))}
        </tbody>
      </table>
    </ReportPart>
  );
}

interface RowProps {
  readonly checkIn: DayCheckIn;
  readonly withNotes: boolean;
  readonly dayWords: (wall: number, timeZone: string) => string;
}

function Row({ checkIn: { at, level, regions, note }, withNotes, dayWords }: RowProps) {
  const words = useWords();
  const { info } = useShared();
  return (
    <tr>
      <th scope="row">{dayWords(at, info.timeZone)}</th>
      <td>{words.number(level)}</td>
      <td>{regionNames(words, regions) || words.t('history.noValue')}</td>
      {withNotes && <td>{note}</td>}
    </tr>
  );
}
