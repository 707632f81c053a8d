import { useEffect, useState } from 'react';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import type { DaysView } from '../../../shared/insights/days-view.ts';
import { utcOf } from '../../../shared/insights/period.ts';
import { call } from '../../api.ts';
import { useAsk, useWords } from '../../state/context.ts';
import styles from '../report/report.module.css';
import { ReportPart } from '../report/ReportPart.tsx';
import { shortRange } from '../workplace/score-words.ts';

/** The audits of these days, each with its workplace and score. */
export function AuditsPart({ view: { audits } }: { readonly view: DaysView }) {
  const { t, fullDate } = useWords();
  const nameOf = useWorkplaceNames();
  if (audits.length === 0) return null;
  return (
    <ReportPart heading={t('journalReport.audits')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('history.tableDay')}</th>
            <th scope="col">{t('report.workplace')}</th>
            <th scope="col">{t('journalReport.score')}</th>
          </tr>
        </thead>
        <tbody>
          {audits.map(({ at, date, workplace, low, high }) => (
            <tr key={`${workplace} ${at}`}>
              <th scope="row">{fullDate(utcOf(date), 'UTC')}</th>
              <td>{nameOf(workplace)}</td>
              <td>{shortRange(low, high)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ReportPart>
  );
}

/** Workplaces by name; empty until the names are there. */
function useWorkplaceNames(): (id: string) => string {
  const [workplaces, setWorkplaces] = useState<AuditBook['workplaces']>([]);
  const ask = useAsk();
  useEffect(() => {
    ask(call('audit.book').then((book) => setWorkplaces(book.workplaces)));
  }, [ask]);
  return (id) => workplaces.find((workplace) => workplace.id === id)?.name ?? '';
}
