import { askedQuestions } from '../../../../shared/ergonomics/audit/asked.ts';
import type { Audit } from '../../../../shared/ergonomics/audit/audit.ts';
import {
  chosenOptions,
  troublesOf,
  unknownHours,
  unknownQuestions,
} from '../../../../shared/ergonomics/audit/findings.ts';
import type { Option, Question } from '../../../../shared/ergonomics/audit/question.ts';
import { wordedFor } from '../../../../shared/ergonomics/audit/worded.ts';
import { useWords } from '../../../state/context.ts';
import styles from '../../report/report.module.css';
import { ReportPart } from '../../report/ReportPart.tsx';

/** The answers that found something, what was not known, and that all else is in order. */
export function ReportFindings({ audit }: { readonly audit: Audit }) {
  const { t } = useWords();
  const { answers } = audit;
  const troubled = troubledAnswers(audit);
  const unknown = unknownQuestions(audit).map((question) => wordedFor(question, answers).title);
  const hours = unknownHours(audit);
  const fine = askedQuestions(answers).length - troubled.length - unknown.length;
  return (
    <>
      <ReportPart heading={t('report.found')}>
        {troubled.length === 0 ? (
          <p>{t(unknown.length === 0 ? 'report.nothingFound' : 'workplaces.foundNothing')}</p>
        ) : (
          <>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('report.question')}</th>
                  <th scope="col">{t('report.answer')}</th>
                </tr>
              </thead>
              <tbody>
                {troubled.map(({ question, options }) => (
                  <tr key={question.id}>
                    <th scope="row">{t(question.title)}</th>
                    <td>{options.map(({ words }) => t(words)).join(' · ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {fine > 0 && <p>{t('report.restFine', { count: fine })}</p>}
          </>
        )}
      </ReportPart>
      {unknown.length + hours.length > 0 && (
        <ReportPart heading={t('report.unknown')}>
          <ul className={styles.notes}>
            {unknown.map((title) => (
              <li key={title}>{t(title)}</li>
            ))}
            {hours.map((subject) => (
              <li key={subject}>{t(`workplaces.hours_${subject}`)}</li>
            ))}
          </ul>
        </ReportPart>
      )}
    </>
  );
}

/** Questions, in the person's words, with the options among their answers that found something. */
function troubledAnswers({
  answers,
}: Audit): readonly { readonly question: Question; readonly options: readonly Option[] }[] {
  const troubles = troublesOf(answers);
  return askedQuestions(answers).flatMap((asked) => {
    const question = wordedFor(asked, answers);
    const options = chosenOptions(question, answers).filter(({ finds }) =>
      finds.some((finding) => troubles.includes(finding)),
    );
    return options.length === 0 ? [] : [{ question, options }];
  });
}
