import type { DaysView } from '../../../shared/insights/days-view.ts';
import { useShared, useWords } from '../../state/context.ts';
import { ReportSheet } from '../report/ReportSheet.tsx';
import { AuditsPart } from './AuditsPart.tsx';
import { CheckInsPart } from './CheckInsPart.tsx';
import { DaysPart } from './DaysPart.tsx';
import { NumbersPart } from './NumbersPart.tsx';
import type { Parts } from './PartsChoice.tsx';
import { StretchesPart } from './StretchesPart.tsx';
import { WhatPart } from './WhatPart.tsx';

interface JournalSheetProps {
  readonly view: DaysView;
  readonly heading: string;
  /** The person's name; empty for none. */
  readonly person: string;
  readonly parts: Parts;
  /** Today's date. */
  readonly today: string;
}

/** The report itself. */
export function JournalSheet({ view, heading, person, parts, today }: JournalSheetProps) {
  const { t, fullDate } = useWords();
  const { info, status } = useShared();
  const isEmpty =
    view.checkIns.length === 0 &&
    view.days.every(({ totals }) => totals.seatedMs + totals.standingMs + totals.drinks === 0);
  return (
    <ReportSheet
      label={t('journalReport.title')}
      heading={heading}
      facts={[
        { name: t('report.person'), value: person.trim() },
        { name: t('journalReport.made'), value: fullDate(status.wall, info.timeZone) },
      ]}
    >
      {isEmpty ? (
        <p>{t('journalReport.empty')}</p>
      ) : (
        <>
          <NumbersPart view={view} withWater={parts.water} today={today} />
          <CheckInsPart view={view} withNotes={parts.notes} />
          <DaysPart view={view} withWater={parts.water} today={today} />
          <StretchesPart view={view} />
          <AuditsPart view={view} />
        </>
      )}
      <WhatPart />
    </ReportSheet>
  );
}
