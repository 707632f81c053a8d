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
  readonly onKeep: (name: string) => void;
  readonly onCancel: () => void;
}

/** The name of a workplace, written in place. Enter keeps it, Esc leaves it. */
export function NameForm({ label, hint, name, onKeep, onCancel }: NameFormProps) {
  const { t } = useWords();
  const [text, setText] = useState(name);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const field = form.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, []);
  const trimmed = text.trim();
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (trimmed !== '') onKeep(trimmed);
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
      <div className={styles.answers}>
        <Button type="submit" look="primary" disabled={trimmed === ''}>
          {t('workplaces.save')}
        </Button>
        <Button onClick={onCancel}>{t('app.cancel')}</Button>
      </div>
    </form>
  );
}
