import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components';
import type { Hours } from '../../../shared/ergonomics/audit/audit.ts';
import { UNKNOWN } from '../../../shared/ergonomics/audit/question.ts';
import { EXPOSURES } from '../../../shared/ergonomics/rosa/exposure.ts';
import { useWords } from '../../state/context.ts';
import styles from './TimeChoice.module.css';

type Time = NonNullable<Hours['chair']>;

interface TimeChoiceProps {
  /** What is timed, in words. */
  readonly name: string;
  readonly value: Time | undefined;
  /** Where the chosen one is from, if the person did not choose it. */
  readonly note?: string | undefined;
  readonly onChange: (time: Time) => void;
}

/** How long one thing is used: three steps, or "I don't know". */
export function TimeChoice({ name, value, note, onChange }: TimeChoiceProps) {
  const { t } = useWords();
  return (
    <RadioGroup
      className={styles.row ?? ''}
      value={value ?? null}
      onChange={(time) => onChange(time as Time)}
    >
      <div className={styles.head}>
        <Label className={styles.name ?? ''}>{name}</Label>
        {note !== undefined && (
          <Text slot="description" className={styles.note ?? ''}>
            {note}
          </Text>
        )}
      </div>
      <div className={styles.steps}>
        {EXPOSURES.map((id) => (
          <RadioField key={id} value={id} className={styles.field ?? ''}>
            <RadioButton className={styles.step ?? ''}>
              <span className={styles.day}>{t(`auditing.exposure_${id}`)}</span>
              <span className={styles.go}>{t(`auditing.exposure_${id}Text`)}</span>
            </RadioButton>
          </RadioField>
        ))}
        <RadioField value={UNKNOWN} className={styles.unknown ?? ''}>
          <RadioButton className={styles.step ?? ''}>
            <span className={styles.day}>{t('audit.unknown')}</span>
          </RadioButton>
        </RadioField>
      </div>
    </RadioGroup>
  );
}
