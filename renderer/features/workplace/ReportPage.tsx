// What lives here: the page about an audit for an employer or a physiotherapist, on the screen and on paper.
// What does not: the result one works with (ResultPage.tsx), writing the PDF (electron/ipc).
// To add a part: a component in report/ and its place below.
import { useState } from 'react';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import { openAudit } from '../audit/paths.ts';
import { ReportActions } from './report/ReportActions.tsx';
import { ReportAngles } from './report/ReportAngles.tsx';
import { ReportFindings } from './report/ReportFindings.tsx';
import { ReportFixes } from './report/ReportFixes.tsx';
import { ReportHours } from './report/ReportHours.tsx';
import { ReportScore } from './report/ReportScore.tsx';
import { ReportWhat } from './report/ReportWhat.tsx';
import styles from './ReportPage.module.css';
import type { WorkplaceProps } from './workplace-props.ts';

/** A person's name on a report: longer than any, shorter than a line. */
const NAME_LENGTH = 80;

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
      <div className={styles.tools}>
        <WordsField
          label={t('report.nameField')}
          hint={t('report.nameHint')}
          value={person}
          longest={NAME_LENGTH}
          onChange={setPerson}
        />
        <ReportActions fileName={t('report.fileName', { name, date })} />
      </div>
      <article className={styles.sheet} data-report="" aria-label={t('report.title')}>
        <header className={styles.head}>
          <h2 className={styles.title}>{t('report.heading', { name })}</h2>
          <dl className={styles.facts}>
            {person.trim() !== '' && <Fact name={t('report.person')} value={person.trim()} />}
            <Fact name={t('report.workplace')} value={name} />
            <Fact name={t('report.date')} value={date} />
          </dl>
        </header>
        <ReportScore audit={audit} />
        <ReportHours audit={audit} />
        <ReportFindings audit={audit} />
        <ReportFixes audit={audit} notes={book.fixes} />
        <ReportAngles audit={audit} />
        <ReportWhat />
      </article>
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
