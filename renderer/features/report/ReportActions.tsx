import { useState } from 'react';
import type { ReportSaved } from '../../../shared/ergonomics/workplaces/answers.ts';
import { call } from '../../api.ts';
import { useAsk, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import notes from '../../ui/Note.module.css';
import styles from './ReportActions.module.css';

/** Printing the report, and writing it to a file. */
export function ReportActions({ fileName }: { readonly fileName: string }) {
  const { t } = useWords();
  const ask = useAsk();
  const [said, setSaid] = useState<ReportSaved | 'saving' | null>(null);
  const save = (): void => {
    setSaid('saving');
    ask(call('report.save', { name: fileName }).then(setSaid, () => setSaid('failed')));
  };
  return (
    <div className={styles.actions}>
      <Button look="primary" onClick={() => window.print()}>
        {t('report.print')}
      </Button>
      <Button disabled={said === 'saving'} onClick={save}>
        {t(said === 'saving' ? 'report.saving' : 'report.save')}
      </Button>
      <p role="status" className={said === 'failed' ? notes.alert : undefined}>
        {(said === 'saved' || said === 'failed') && t(`report.${said}`)}
      </p>
    </div>
  );
}
