// What lives here: the page about an audit for an employer or a physiotherapist, on the screen and on paper.
// What does not: the result one works with (ResultPage.tsx), writing the PDF (electron/ipc).
// To add a part: a component in report/ and its place below.
import { useState } from 'react';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { openAudit } from '../audit/paths.ts';
import { ReportSheet } from '../report/ReportSheet.tsx';
import { ReportTools } from '../report/ReportTools.tsx';
import { ReportAngles } from './report/ReportAngles.tsx';
import { ReportFindings } from './report/ReportFindings.tsx';
import { ReportFixes } from './report/ReportFixes.tsx';
import { ReportHours } from './report/ReportHours.tsx';
import { ReportScore } from './report/ReportScore.tsx';
import { ReportWhat } from './report/ReportWhat.tsx';
import styles from './ReportPage.module.css';
import type { WorkplaceProps } from './workplace-props.ts';

/** The report of the chosen workplace's last audit. */
export function ReportPage({ book }: WorkplaceProps) {
  const { t, fullDate } = useWords();
  const { info } = useShared();
  const [person, setPerson] = useState('');
  const audit = book.audits.at(-1);
  const name = book.workplaces.find(({ id }) => id === book.current)?.name ?? '';
  const back = (
    <Button look="quiet" className={styles.back} onClick={() => openAudit()}>
      {t('report.back')}
    </Button>
  );
  if (!audit)
    return (
      <>
        {back}
        <SectionHeading title={t('report.title')} lead={t('report.none', { name })} />
      </>
    );

  const date = fullDate(audit.at, info.timeZone);
  return (
    <>
      {back}
      <SectionHeading title={t('report.title')} />
      <ReportTools
        person={person}
        onPerson={setPerson}
        fileName={t('report.fileName', { name, date })}
      />
      <ReportSheet
        label={t('report.title')}
        heading={t('report.heading', { name })}
        facts={[
          { name: t('report.person'), value: person.trim() },
          { name: t('report.workplace'), value: name },
          { name: t('report.date'), value: date },
        ]}
      >
        <ReportScore audit={audit} />
        <ReportHours audit={audit} />
        <ReportFindings audit={audit} />
        <ReportFixes audit={audit} notes={book.fixes} />
        <ReportAngles audit={audit} />
        <ReportWhat />
      </ReportSheet>
    </>
  );
}
