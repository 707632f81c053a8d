import { isAsked } from '../../../shared/ergonomics/audit/asked.ts';
import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import type { QuestionId } from '../../../shared/ergonomics/audit/question.ts';
import { questionById } from '../../../shared/ergonomics/audit/questions.ts';
import { wordedFor } from '../../../shared/ergonomics/audit/worded.ts';
import { useWords } from '../../state/context.ts';
import notes from '../../ui/Note.module.css';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { AskedAgain } from './AskedAgain.tsx';
import { AuditFoot } from './AuditFoot.tsx';
import { choicesOf, pressed } from './choice.ts';
import { openAudit } from './paths.ts';
import { RecheckMore } from './RecheckMore.tsx';
import { useAuditKeys } from './use-audit-keys.ts';
import type { UseFacts } from './use-facts.ts';
import { useRecheck } from './use-recheck.ts';

interface RecheckPageProps {
  /** At least one. */
  readonly questions: readonly QuestionId[];
  /** The workplace's last audit. */
  readonly last: Audit;
  readonly change: UseFacts['change'];
}

/** A question asked again, or a few that belong together, with what was answered last time. */
export function RecheckPage({ questions: ids, last, change }: RecheckPageProps) {
  const { t, direction } = useWords();
  const recheck = useRecheck(last, change);
  const { facts, fresh, answer, isBusy } = recheck;
  const questions = ids
    .filter((id) => isAsked(id, facts.answers))
    .map((id) => wordedFor(questionById(id), facts.answers));
  const [only] = questions.length === 1 ? questions : [];
  const choices = only ? choicesOf(only, facts.answers) : [];
  const canSave = !isBusy && questions.every(({ id }) => fresh[id] !== undefined);
  const save = (): void => {
    if (canSave) void recheck.save();
  };
  const press = (index: number): void => {
    const choice = choices[index];
    if (only && choice) answer(only.id, pressed(only, fresh[only.id], choice.id));
  };
  const goBack = (): void => openAudit();
  useAuditKeys({ count: choices.length, onNumber: press, onNext: save, onBack: goBack }, direction);

  return (
    <>
      <SectionHeading
        title={t(only ? only.title : 'auditing.recheckTitle')}
        lead={t('auditing.recheckLead')}
      />
      {questions.map((question) => (
        <AskedAgain
          key={question.id}
          question={question}
          before={last}
          facts={{ ...facts, answers: { ...facts.answers, [question.id]: fresh[question.id] } }}
          isOnly={question === only}
          onAnswer={(given) => answer(question.id, given)}
        />
      ))}
      <RecheckMore
        last={last}
        facts={facts}
        fresh={fresh}
        known={ids}
        onAnswer={answer}
        onTime={recheck.setTime}
      />
      {recheck.hasFailed && (
        <p role="alert" className={notes.alert}>
          {t('auditing.recheckFailed')}
        </p>
      )}
      <AuditFoot
        isReady
        isBusy={!canSave}
        nextWords={t('auditing.recheckSave')}
        onNext={save}
        onBack={goBack}
        {...(only && { hint: t('auditing.keys', { count: choices.length }) })}
      />
    </>
  );
}
