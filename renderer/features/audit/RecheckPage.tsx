import { useState } from 'react';
import type { Audit, Hours } from '../../../shared/ergonomics/audit/audit.ts';
import { hasAnswered } from '../../../shared/ergonomics/audit/has-answered.ts';
import type { Answer, Answers, QuestionId } from '../../../shared/ergonomics/audit/question.ts';
import { questionById } from '../../../shared/ergonomics/audit/questions.ts';
import { wordedFor } from '../../../shared/ergonomics/audit/worded.ts';
import { useWords } from '../../state/context.ts';
import notes from '../../ui/Note.module.css';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { AuditFoot } from './AuditFoot.tsx';
import { choicesOf, pressed, tickedOf } from './choice.ts';
import { openAudit } from './paths.ts';
import { QuestionBody } from './QuestionBody.tsx';
import { RecheckMore } from './RecheckMore.tsx';
import styles from './RecheckPage.module.css';
import { useRemembered } from './session-memory.ts';
import { useAuditKeys } from './use-audit-keys.ts';
import type { UseFacts } from './use-facts.ts';
import { factsWith } from './unsaved.ts';

interface RecheckPageProps {
  readonly id: QuestionId;
  /** The workplace's last audit. */
  readonly last: Audit;
  readonly change: UseFacts['change'];
}

/** One question asked again, with what was answered last time beside it. */
export function RecheckPage({ id, last, change }: RecheckPageProps) {
  const words = useWords();
  const { t, direction } = words;
  const [isHowOpen, setHowOpen] = useRemembered('how');
  const [answers, setAnswers] = useState<Readonly<Partial<Record<QuestionId, Answer>>>>({});
  const [hours, setHours] = useState<Hours>({});
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const facts = factsWith(last, { answers, hours });
  const question = wordedFor(questionById(id), facts.answers);
  // Nothing is chosen until the person does: what was true last time is written above.
  const now: Answers = { ...facts.answers, [id]: answers[id] };
  const before = tickedOf(question, last.answers[id]);
  const choices = choicesOf(question, facts.answers);
  const isReady = answers[id] !== undefined;

  const answer = (of: QuestionId, given: Answer | null): void => {
    const others = Object.entries(answers).filter(([known]) => known !== of);
    setAnswers(Object.fromEntries(given === null ? others : [...others, [of, given]]));
  };
  const press = (index: number): void => {
    const choice = choices[index];
    if (choice) answer(id, pressed(question, answers[id], choice.id));
  };
  const save = async (): Promise<void> => {
    if (!isReady || state === 'busy') return;
    setState('busy');
    const command = { type: 'recheck', answers: { ...answers }, hours: { ...hours } } as const;
    const result = await change(command).catch(() => ({ type: 'failed' }) as const);
    if (result.type === 'changed') openAudit();
    else setState('failed');
  };
  useAuditKeys(
    {
      count: choices.length,
      onNumber: press,
      onNext: () => void save(),
      onBack: () => openAudit(),
    },
    direction,
  );

  return (
    <>
      <SectionHeading title={t(question.title)} lead={t('auditing.recheckLead')} />
      {before.length > 0 && (
        <p className={styles.before}>
          {t('auditing.before', {
            answer: choices
              .filter((choice) => before.includes(choice.id))
              .map((choice) => t(choice.words))
              .join(' · '),
          })}
        </p>
      )}
      <QuestionBody
        question={question}
        facts={{ ...facts, answers: now, photo: null }}
        hasNumbers
        isHowOpen={isHowOpen}
        onHow={setHowOpen}
        onAnswer={(given) => answer(id, given)}
      />
      <RecheckMore
        last={last}
        facts={facts}
        hasTouchpad={hasAnswered(facts.answers, 'pointer', 'touchpad')}
        onAnswer={answer}
        onTime={(subject, time) => setHours({ ...hours, [subject]: time })}
      />
      {state === 'failed' && (
        <p role="alert" className={notes.alert}>
          {t('auditing.recheckFailed')}
        </p>
      )}
      <AuditFoot
        isReady
        isBusy={!isReady || state === 'busy'}
        nextWords={t('auditing.recheckSave')}
        onNext={() => void save()}
        onBack={() => openAudit()}
        hint={t('auditing.keys', { count: choices.length })}
      />
    </>
  );
}
