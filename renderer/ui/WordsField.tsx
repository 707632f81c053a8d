import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import styles from './WordsField.module.css';

interface WordsFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** At most so many characters. */
  readonly longest: number;
  /** What stands there until something is written. */
  readonly placeholder?: string;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly onChange: (value: string) => void;
}

/** A field for words, on one line or several. */
export function WordsField(props: WordsFieldProps) {
  const { label, hint, value, longest, placeholder = '', isLong = false, onChange } = props;
  return (
    <TextField className={styles.field ?? ''} value={value} maxLength={longest} onChange={onChange}>
      <Label className={styles.label ?? ''}>{label}</Label>
      {isLong ? (
        <TextArea className={`${styles.input} ${styles.area}`} rows={3} placeholder={placeholder} />
      ) : (
        <Input className={styles.input ?? ''} placeholder={placeholder} />
      )}
      {hint !== undefined && (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      )}
    </TextField>
  );
}
