import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import styles from './ChipGroup.module.css';

interface Chip<Id extends string> {
  readonly id: Id;
  readonly words: string;
}

interface ChipGroupProps<Id extends string> {
  readonly label: string;
  readonly chips: readonly Chip<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
}

/** One of a few, all in view; the arrow keys choose. */
export function ChipGroup<Id extends string>(props: ChipGroupProps<Id>) {
  const { label, chips, value, onChange } = props;
  return (
    <RadioGroup
      className={styles.chips ?? ''}
      orientation="horizontal"
      aria-label={label}
      value={value}
      onChange={(id) => onChange(id as Id)}
    >
      {chips.map(({ id, words }) => (
        <RadioField key={id} value={id}>
          <RadioButton className={styles.chip ?? ''}>{words}</RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
