import type { Status } from '../../../shared/breaks/status.ts';
import { useAct, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import note from '../../ui/Note.module.css';
import styles from './FlareUp.module.css';

/** After two days of gentle mode, and every two days after a yes: is the back still sore? */
export function FlareUpQuestion({ status }: { readonly status: Status }) {
  const { t } = useWords();
  const act = useAct();
  if (!status.askFlareUp) return null;
  return (
    <div className={note.note} role="status">
      <div>
        <p>{t('flareUp.ask')}</p>
        <p className={styles.soft}>{t('flareUp.askHint')}</p>
      </div>
      <Button onClick={() => act({ type: 'flareUp', on: true })}>{t('flareUp.askYes')}</Button>
      <Button onClick={() => act({ type: 'flareUp', on: false })}>{t('flareUp.askNo')}</Button>
    </div>
  );
}
