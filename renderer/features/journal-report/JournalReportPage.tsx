// What lives here: the report on some days for a physiotherapist, on the screen and on paper.
// What does not: the sheet and its printing (../report), reading the days (../history/use-range.ts).
// To add a part: a component beside this one and its place below.
import { useState } from 'react';
import { daysAfter } from '../../../shared/insights/period.ts';
import type { Dates } from '../../../shared/insights/period.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { useRange } from '../history/use-range.ts';
import { ReportTools } from '../report/ReportTools.tsx';
import { chosenDays } from './chosen-days.ts';
import type { Choice } from './chosen-days.ts';
import { DaysChoice } from './DaysChoice.tsx';
import { JournalSheet } from './JournalSheet.tsx';
import styles from './JournalReportPage.module.css';
import { PartsChoice } from './PartsChoice.tsx';
import { useDatesWords } from './use-dates-words.ts';

/** Days that are proposed when a person would rather choose their own. */
const PROPOSED_DAYS = 28;

interface JournalReportPageProps {
  /** Today's date. */
  readonly today: string;
  readonly onBack: () => void;
}

/** Chooses the days and what is left out, shows the sheet, prints or saves it. Nothing of it is kept. */
export function JournalReportPage({ today, onBack }: JournalReportPageProps) {
  const { t } = useWords();
  const [person, setPerson] = useState('');
  const [choice, setChoice] = useState<Choice>('lastMonth');
  const [typed, setTyped] = useState<Dates>({
    from: daysAfter(today, 1 - PROPOSED_DAYS),
    to: today,
  });
  const [parts, setParts] = useState({ water: true, notes: true });
  const chosen = chosenDays(choice, typed, today);
  const [dates, fault] = typeof chosen === 'string' ? [null, chosen] : [chosen, null];
  const view = useRange(dates);
  const datesWords = useDatesWords();
  return (
    <>
      <Button look="quiet" className={styles.back} onClick={onBack}>
        {t('app.back')}
      </Button>
      <SectionHeading title={t('journalReport.title')} lead={t('journalReport.lead')} />
      <DaysChoice
        choice={choice}
        typed={typed}
        fault={fault}
        today={today}
        onChoose={setChoice}
        onType={setTyped}
      />
      <PartsChoice parts={parts} onChange={setParts} />
      {view && (
        <>
          <ReportTools
            person={person}
            onPerson={setPerson}
            fileName={t('journalReport.fileName', { from: view.from, to: view.to })}
          />
          <JournalSheet
            view={view}
            heading={t('journalReport.heading', { dates: datesWords(view) })}
            person={person}
            parts={parts}
            today={today}
          />
        </>
      )}
    </>
  );
}
