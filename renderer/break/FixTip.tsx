import type { FixTip as Tip } from '../../shared/ergonomics/workplaces/answers.ts';
import { call } from '../api.ts';
import { useAct, useAsk, useWords } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';
import styles from './FixTip.module.css';

/** The one most useful thing to change at the desk, at the end of a break, and the way to it. */
export function FixTip({ tip }: { readonly tip: Tip }) {
  const { t } = useWords();
  const act = useAct();
  const ask = useAsk();
  return (
    <p className={styles.tip}>
      {t('breaks.tip', { title: tip.title })}
      <Button
        look="quiet"
        onClick={() => {
          ask(call('app.openDashboard', 'audit'));
          act({ type: 'closeBreak' });
        }}
      >
        {t('breaks.tipShow')}
      </Button>
    </p>
  );
}
