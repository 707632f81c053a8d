import type { Hours } from '../../../shared/ergonomics/audit/audit.ts';
import { timedSubjects } from '../../../shared/ergonomics/audit/findings.ts';
import type { MeasuredHours } from '../../../shared/ergonomics/audit/measured-hours.ts';
import { factsWith } from './unsaved.ts';
import { useWords } from '../../state/context.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { AuditFoot } from './AuditFoot.tsx';
import { AuditProgress } from './AuditProgress.tsx';
import { FinishFailed } from './FinishFailed.tsx';
import { PictureLost } from './PictureLost.tsx';
import styles from './HoursPage.module.css';
import { openAudit, openQuestion } from './paths.ts';
import { SavedNote } from './SavedNote.tsx';
import { timeName, timeNote } from './time-words.ts';
import { TimeChoice } from './TimeChoice.tsx';
import { useAuditKeys } from './use-audit-keys.ts';
import type { UseFacts } from './use-facts.ts';
import type { UseFinish } from './use-finish.ts';
import { isAllKnown, lastQuestion } from './way.ts';

interface HoursPageProps {
  readonly measured: MeasuredHours | null;
  readonly audit: UseFacts;
  readonly finish: UseFinish;
}

/** How long each thing is used, proposed from what was measured. What is left as proposed is taken over on going on. */
export function HoursPage({ measured, audit, finish }: HoursPageProps) {
  const words = useWords();
  const { t, direction } = words;
  const { facts, keeping, keeper } = audit;
  const subjects = timedSubjects(facts.answers);
  const proposed: Hours = measured?.proposed ?? {};
  const shown = Object.fromEntries(
    subjects
      .map((id) => [id, facts.hours[id] ?? proposed[id]] as const)
      .filter(([, time]) => time !== undefined),
  ) as Hours;
  const isWhole = isAllKnown(factsWith(facts, { hours: shown }));

  const goOn = (): void => {
    keeper.change({ hours: shown });
    if (isWhole) void finish.finish();
    else openAudit('summary');
  };
  const goBack = (): void => openQuestion(lastQuestion(facts.answers));
  useAuditKeys({ count: 0, onNumber: () => undefined, onNext: goOn, onBack: goBack }, direction);

  return (
    <>
      <AuditProgress facts={facts} current="times" />
      <SectionHeading title={t('auditing.hoursTitle')} lead={t('auditing.hoursLead')} />
      <div className={styles.measured}>
        <p>{measured ? measuredWords(words, measured) : t('auditing.hoursUnmeasured')}</p>
        <p>
          {measured && t('auditing.hoursProposed')} {t('auditing.hoursHigher')}
        </p>
      </div>
      <div className={styles.rows}>
        {subjects.map((id) => (
          <TimeChoice
            key={id}
            name={timeName(words, id, facts.answers)}
            value={shown[id]}
            note={
              facts.hours[id] === undefined && proposed[id] !== undefined
                ? timeNote(words, id)
                : undefined
            }
            onChange={(time) => keeper.change({ hours: { [id]: time } })}
          />
        ))}
      </div>
      <PictureLost finish={finish} />
      <FinishFailed finish={finish} />
      <AuditFoot
        isReady
        isBusy={finish.isBusy}
        nextWords={t(isWhole ? 'auditing.finish' : 'auditing.next')}
        onNext={goOn}
        onBack={goBack}
      >
        <SavedNote keeping={keeping} onTry={() => void keeper.flush()} />
      </AuditFoot>
    </>
  );
}

const measuredWords = (
  { t, duration }: ReturnType<typeof useWords>,
  { days, seatedMs, atDeskMs, longestMs }: MeasuredHours,
): string =>
  t('auditing.hoursMeasured', {
    count: days,
    seated: duration(seatedMs),
    atDesk: duration(atDeskMs),
    longest: duration(longestMs),
  });
