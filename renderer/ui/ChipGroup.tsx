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
  /** The one that says that nothing was chosen yet: it looks it, also where it stands. */
  readonly rest?: Id;
  readonly onChange: (id: Id) => void;
}

/** One of a few, all in view; the arrow keys choose. */
export function ChipGroup<Id extends string>(props: ChipGroupProps<Id>) {
  const { label, chips, value, rest, onChange } = props;
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
          <RadioButton className={styles.chip ?? ''} data-rest={id === rest || undefined}>
            {words}
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
