import { SORE_BACK } from '../../../shared/comfort/sore-back.ts';
import { call } from '../../api.ts';
import { useAct, useAsk, useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './SoreBack.module.css';

/** The way from any stretch to a day for a sore back: gentle breaks, ice and heat, the warning signs. */
export function SoreBack() {
  const { t } = useWords();
  const { status } = useShared();
  const act = useAct();
  const ask = useAsk();
  const begin = (): void => {
    // First, since the page that asks may be the break that ends.
    ask(call('app.openDashboard', 'today'));
    for (const action of SORE_BACK) act(action);
  };
  return (
    <div className={styles.sore}>
      <Button onClick={begin}>{t(status.flareUp ? 'safety.soreShow' : 'safety.sore')}</Button>
      <p className={styles.soft}>{t('safety.soreText')}</p>
    </div>
  );
}
