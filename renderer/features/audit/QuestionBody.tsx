import type { AuditFacts } from '../../../shared/ergonomics/audit/audit.ts';
import type { Answer, Question } from '../../../shared/ergonomics/audit/question.ts';
import { photoAnswers } from '../../../shared/ergonomics/photo/suggest.ts';
import { HowToCheck } from './HowToCheck.tsx';
import { OptionChoice } from './OptionChoice.tsx';

interface QuestionBodyProps {
  /** In the words that fit the answers. */
  readonly question: Question;
  readonly facts: AuditFacts;
  readonly hasNumbers?: boolean;
  readonly isHowOpen: boolean;
  readonly onHow: (isOpen: boolean) => void;
  readonly onAnswer: (answer: Answer | null) => void;
}

/** How to check a question, and its options. */
export function QuestionBody(props: QuestionBodyProps) {
  const { question, facts, hasNumbers = false, isHowOpen, onHow, onAnswer } = props;
  const { answers, photo } = facts;
  const measured = photo && photoAnswers(photo.angles, photo.errors, answers);
  return (
    <>
      <HowToCheck question={question} isOpen={isHowOpen} onOpen={onHow} />
      <OptionChoice
        question={question}
        answers={answers}
        measured={
          measured?.find(({ question: of, unseen }) => of === question.id && !unseen)?.option
        }
        hasNumbers={hasNumbers}
        onAnswer={onAnswer}
      />
    </>
  );
}
