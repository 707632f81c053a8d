import { useEffect, useState } from 'react';
import type { FixTip as Tip } from '../../shared/ergonomics/workplaces/answers.ts';
import { call } from '../api.ts';
import { useAct, useAsk, useWords } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';
import styles from './FixTip.module.css';

/** The one most useful thing to change at the desk, at the end of a break, and the way to it. Main says whether. */
export function FixTip() {
  const { t } = useWords();
  const act = useAct();
  const ask = useAsk();
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    let isWanted = true;
    // A tip that cannot be had is not missed: the break is over all the same.
    call('audit.tip').then(
      (found) => {
        if (isWanted) setTip(found);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  if (!tip) return null;
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
