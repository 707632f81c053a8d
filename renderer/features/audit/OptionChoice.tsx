import {
  CheckboxButton,
  CheckboxField,
  RadioButton,
  RadioField,
  RadioGroup,
} from 'react-aria-components';
import { UNKNOWN } from '../../../shared/ergonomics/audit/question.ts';
import type { Answer, Answers, Question } from '../../../shared/ergonomics/audit/question.ts';
import { optionDiagram } from '../../../shared/ergonomics/diagrams/option-diagrams.ts';
import { useWords } from '../../state/context.ts';
import { choicesOf, NONE, pressed, tickedOf } from './choice.ts';
import styles from './OptionChoice.module.css';
import { OptionFace } from './OptionFace.tsx';

interface OptionChoiceProps {
  readonly question: Question;
  readonly answers: Answers;
  /** The option that a measured picture says. */
  readonly measured: string | undefined;
  /** Whether the number keys work here, and are shown. */
  readonly hasNumbers: boolean;
  readonly onAnswer: (answer: Answer | null) => void;
}

/** The options of a question, with their pictures side by side where there are any. */
export function OptionChoice(props: OptionChoiceProps) {
  const { question, answers, measured, hasNumbers, onAnswer } = props;
  const { t } = useWords();
  const answer = answers[question.id];
  const ticked = tickedOf(question, answer);
  const press = (id: string): void => onAnswer(pressed(question, answer, id));
  const choices = choicesOf(question, answers);
  const hasPictures = choices.some(({ id }) => optionDiagram(question.id, id) !== null);
  const label = t(question.title);
  const className = hasPictures ? styles.pictured : styles.plain;

  const fields = choices.map(({ id, words }, index) => {
    const face = (
      <OptionFace
        words={t(words)}
        kind={question.kind}
        number={hasNumbers ? index + 1 : null}
        diagram={optionDiagram(question.id, id)}
        isMeasured={id === measured}
      />
    );
    const field = id === NONE || id === UNKNOWN ? styles.aside : styles.field;
    return question.kind === 'one' ? (
      <RadioField key={id} value={id} className={field ?? ''}>
        <RadioButton className={styles.option ?? ''}>{face}</RadioButton>
      </RadioField>
    ) : (
      <CheckboxField
        key={id}
        className={field ?? ''}
        isSelected={ticked.includes(id)}
        onChange={() => press(id)}
      >
        <CheckboxButton className={styles.option ?? ''}>{face}</CheckboxButton>
      </CheckboxField>
    );
  });
  return question.kind === 'one' ? (
    <RadioGroup
      className={className ?? ''}
      aria-label={label}
      value={ticked[0] ?? null}
      onChange={press}
    >
      {fields}
    </RadioGroup>
  ) : (
    <div role="group" aria-label={label} className={className}>
      {fields}
    </div>
  );
}
