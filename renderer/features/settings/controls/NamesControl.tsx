import { useId, useRef, useState } from 'react';
import type { NamesSetting } from '../../../../shared/settings/definition.ts';
import { useWords } from '../../../state/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './Chips.module.css';
import fields from './fields.module.css';

interface NamesControlProps {
  readonly label: string;
  readonly describedBy: string;
  readonly definition: NamesSetting;
  readonly value: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
}

/** Names of programs, each with a way to remove it, and a field for one more. */
export function NamesControl(props: NamesControlProps) {
  const { label, describedBy, definition, value, onChange } = props;
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const isFull = value.length >= definition.most;

  const remove = (name: string): void => {
    // The button that was pressed goes: the keyboard stays with the list.
    list.current?.focus();
    onChange(value.filter((other) => other !== name));
  };

  return (
    <div className={styles.chips} role="group" aria-label={label} aria-describedby={describedBy}>
      <ul ref={list} className={styles.list} tabIndex={-1} aria-label={label}>
        {value.map((name) => (
          <li key={name} className={styles.chip}>
            <bdi className={styles.name}>{name}</bdi>
            <IconButton
              icon="close"
              label={t('settings.namesRemove', { program: name })}
              onClick={() => remove(name)}
            />
          </li>
        ))}
      </ul>
      {isFull ? (
        <p className={fields.note}>{t('settings.namesFull', { count: definition.most })}</p>
      ) : (
        <NewName {...props} />
      )}
    </div>
  );
}

/** A field for one more. A name that is there already stays in it, and is said to be there. */
function NewName({ label, definition, value, onChange }: NamesControlProps) {
  const { t } = useWords();
  const faultId = useId();
  const [typed, setTyped] = useState('');
  const [there, setThere] = useState<string | null>(null);

  const add = (): void => {
    const name = typed.trim();
    if (name === '') return;
    const same = value.find((other) => other.toLowerCase() === name.toLowerCase());
    setThere(same ?? null);
    if (same !== undefined) return;
    setTyped('');
    onChange([...value, name]);
  };

  return (
    <form
      className={fields.group}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={definition.longest}
        className={`${fields.field} ${styles.field} ${styles.wide}`}
        placeholder={t('settings.namesNew')}
        aria-label={t('settings.namesNewNamed', { name: label })}
        aria-invalid={there !== null}
        aria-describedby={there === null ? undefined : faultId}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setThere(null);
        }}
      />
      <Button type="submit" aria-label={t('settings.namesAddNamed', { name: label })}>
        {t('settings.namesAdd')}
      </Button>
      <p id={faultId} className={styles.fault} role="status">
        {there !== null && t('settings.namesThere', { program: there })}
      </p>
    </form>
  );
}
