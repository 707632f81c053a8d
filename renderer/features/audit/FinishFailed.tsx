import { useWords } from '../../state/context.ts';
import notes from '../../ui/Note.module.css';
import type { UseFinish } from './use-finish.ts';

/** Says that there is no result yet, and that nothing is lost. */
export function FinishFailed({ finish }: { readonly finish: UseFinish }) {
  const { t } = useWords();
  if (!finish.hasFailed) return null;
  return (
    <p className={notes.alert} role="alert">
      {t('auditing.finishFailed')}
    </p>
  );
}
