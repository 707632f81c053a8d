import { useEffect, useRef, useState } from 'react';
import { WORKPLACE_BOUNDS } from '../../../shared/ergonomics/workplaces/command.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { WordsField } from '../../ui/WordsField.tsx';
import styles from './NameForm.module.css';

interface NameFormProps {
  readonly label: string;
  readonly hint?: string;
  readonly name: string;
  /** What other workplaces are called: two of one name cannot be told apart. */
  readonly taken: readonly string[];
  readonly onKeep: (name: string) => void;
  readonly onCancel: () => void;
}

/** The name of a workplace, written in place. Enter keeps it, Esc leaves it. */
export function NameForm({ label, hint, name, taken, onKeep, onCancel }: NameFormProps) {
  const { t } = useWords();
  const [text, setText] = useState(name);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, []);
  const trimmed = text.trim();
  const isTaken = taken.some((other) => isSame(other, trimmed));
  const canKeep = trimmed !== '' && !isTaken;
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (canKeep) onKeep(trimmed);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <WordsField
        label={label}
        {...(hint !== undefined && { hint })}
        value={text}
        longest={WORKPLACE_BOUNDS.name}
        onChange={setText}
      />
      <p role="status">{isTaken && t('workplaces.taken')}</p>
      <div className={styles.answers}>
        <Button type="submit" look="primary" disabled={!canKeep}>
          {t('workplaces.save')}
        </Button>
        <Button onClick={onCancel}>{t('app.cancel')}</Button>
      </div>
    </form>
  );
}

const isSame = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase() === other.toLocaleLowerCase();
