import { useState } from 'react';
import { answersAfter } from '../../../shared/ergonomics/audit/answers-after.ts';
import type { Audit, AuditFacts, Hours } from '../../../shared/ergonomics/audit/audit.ts';
import type { Answer, Answers, QuestionId } from '../../../shared/ergonomics/audit/question.ts';
import type { RosaSubject } from '../../../shared/ergonomics/rosa/exposure.ts';
import { openAudit } from './paths.ts';
import type { UseFacts } from './use-facts.ts';
import { factsWith } from './unsaved.ts';

/** A second look while it goes on. */
interface UseRecheck {
  /** The last audit with what is new. */
  readonly facts: AuditFacts;
  /** What was answered now: what was true last time is not chosen by itself. */
  readonly fresh: Answers;
  readonly answer: (question: QuestionId, answer: Answer | null) => void;
  readonly setTime: (subject: RosaSubject, time: NonNullable<Hours['chair']>) => void;
  readonly save: () => Promise<void>;
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
}

/** New answers to questions of the last audit, and keeping them as an audit of their own. */
export function useRecheck(last: Audit, change: UseFacts['change']): UseRecheck {
  const [fresh, setFresh] = useState<Answers>({});
  const [hours, setHours] = useState<Hours>({});
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  return {
    facts: { ...factsWith(last, { hours }), answers: answersAfter(last.answers, fresh) },
    fresh,
    answer: (question, answer) => {
      const others = Object.entries(fresh).filter(([id]) => id !== question);
      setFresh(Object.fromEntries(answer === null ? others : [...others, [question, answer]]));
    },
    setTime: (subject, time) => setHours({ ...hours, [subject]: time }),
    save: async () => {
      setState('busy');
      const command = { type: 'recheck', answers: { ...fresh }, hours: { ...hours } } as const;
      const result = await change(command).catch(() => ({ type: 'failed' }) as const);
      if (result.type === 'changed') openAudit();
      else setState('failed');
    },
    isBusy: state === 'busy',
    hasFailed: state === 'failed',
  };
}
