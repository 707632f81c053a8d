import {
  CheckboxButton,
  CheckboxField,
  RadioButton,
  RadioField,
  RadioGroup,
} from 'react-aria-components';
import type { Answer, Answers, Question } from '../../../shared/ergonomics/audit/question.ts';
import { optionDiagram } from '../../../shared/ergonomics/diagrams/option-diagrams.ts';
import { useWords } from '../../state/context.ts';
import { choicesOf, pressed, tickedOf } from './choice.ts';
import type { Choice } from './choice.ts';
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
  const pictured = picturedOf(question, choices);
  const plain = choices.slice(pictured.length);
  const label = t(question.title);

  const field = (choice: Choice) => {
    const { id, words } = choice;
    const face = (
      <OptionFace
        words={t(words)}
        kind={question.kind}
        number={hasNumbers ? choices.indexOf(choice) + 1 : null}
        diagram={pictured.includes(choice) ? optionDiagram(question.id, id, answers) : null}
        isMeasured={id === measured}
      />
    );
    return question.kind === 'one' ? (
      <RadioField key={id} value={id} className={styles.field ?? ''}>
        <RadioButton className={styles.option ?? ''}>{face}</RadioButton>
      </RadioField>
    ) : (
      <CheckboxField
        key={id}
        className={styles.field ?? ''}
        isSelected={ticked.includes(id)}
        onChange={() => press(id)}
      >
        <CheckboxButton className={styles.option ?? ''}>{face}</CheckboxButton>
      </CheckboxField>
    );
  };
  const fields = (
    <>
      {pictured.length > 0 && <div className={styles.pictured}>{pictured.map(field)}</div>}
      <div className={styles.plain}>{plain.map(field)}</div>
    </>
  );
  return question.kind === 'one' ? (
    <RadioGroup
      className={styles.options ?? ''}
      aria-label={label}
      value={ticked[0] ?? null}
      onChange={press}
    >
      {fields}
    </RadioGroup>
  ) : (
    <div role="group" aria-label={label} className={styles.options}>
      {fields}
    </div>
  );
}

/**
 * The choices that are shown with their pictures: those at the beginning. Were one further down to have a
 * picture, it would stand above what comes before it, so then none is shown.
 */
function picturedOf({ id }: Question, choices: readonly Choice[]): readonly Choice[] {
  const withPicture = choices.filter((choice) => optionDiagram(id, choice.id) !== null);
  const areFirst = withPicture.every((choice, index) => choice === choices[index]);
  return areFirst ? withPicture : [];
}
