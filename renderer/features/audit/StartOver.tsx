import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import notes from '../../ui/Note.module.css';

interface StartOverProps {
  readonly onYes: () => Promise<void>;
  readonly onNo: () => void;
}

/** Asks before answers are thrown away. */
export function StartOver({ onYes, onNo }: StartOverProps) {
  const { t } = useWords();
  return (
    <div role="alert" className={notes.alert}>
      <p>{t('auditing.startOverAsk')}</p>
      <Button onClick={onNo}>{t('auditing.startOverNo')}</Button>
      <Button look="quiet" onClick={() => void onYes()}>
        {t('auditing.startOverYes')}
      </Button>
    </div>
  );
}
