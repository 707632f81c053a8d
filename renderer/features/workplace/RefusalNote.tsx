import { WORKPLACE_BOUNDS } from '../../../shared/ergonomics/workplaces/command.ts';
import { useWords } from '../../state/context.ts';
import notes from '../../ui/Note.module.css';
import type { Refusal } from './use-change.ts';

/** Why something about a workplace could not be done, beside what was pressed. */
export function RefusalNote({ refusal }: { readonly refusal: Refusal | null }) {
  const { t } = useWords();
  if (!refusal) return null;
  return (
    <p className={notes.alert} role="alert">
      {t(`workplaces.${refusal}`, { count: WORKPLACE_BOUNDS.workplaces })}
    </p>
  );
}
