import styles from './FilterSelect.module.css';

interface FilterSelectProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly words: string }[];
  readonly value: Id;
  /** Whether it narrows anything now: it looks pressed then. */
  readonly isSet: boolean;
  readonly onChange: (id: Id) => void;
}

/** One of a few, folded up. */
export function FilterSelect<Id extends string>(props: FilterSelectProps<Id>) {
  const { label, options, value, isSet, onChange } = props;
  return (
    <select
      className={isSet ? `${styles.select} ${styles.set}` : styles.select}
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = options.find(({ id }) => id === event.target.value);
        if (chosen) onChange(chosen.id);
      }}
    >
      {options.map(({ id, words }) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  );
}
