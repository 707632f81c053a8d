import type { ReactNode } from 'react';
import type { Status } from '../../../shared/breaks/status.ts';
import { call } from '../../api.ts';
import { useAsk, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { NextRing } from './NextRing.tsx';
import styles from './NowCard.module.css';
import { stateWords } from './state-words.ts';

interface NowCardProps {
  readonly status: Status;
  /** What can be done now. */
  readonly children: ReactNode;
}

/** What is so now: a sentence, the ring to the next break, and what can be done. */
export function NowCard({ status, children }: NowCardProps) {
  const words = useWords();
  const { title, text } = stateWords(words, status);
  return (
    <Card heading={title} isHeadingHidden>
      <div className={styles.now}>
        <NextRing status={status} />
        <div className={styles.words}>
          <p className={styles.title} aria-hidden="true">
            {title}
          </p>
          <p className={styles.text}>{text}</p>
          {status.cycleStep !== null && (
            <p className={styles.text}>{words.t(CYCLE[status.cycleStep])}</p>
          )}
          {status.flareUp && <GentleNote />}
          {children}
        </div>
      </div>
    </Card>
  );
}

/** Gentle mode is on; the warning signs are one press away. */
function GentleNote() {
  const { t } = useWords();
  const ask = useAsk();
  return (
    <p className={styles.gentle}>
      {t('today.flareUp')}
      <Button look="quiet" onClick={() => ask(call('app.openDashboard', 'safety'))}>
        {t('safety.signsTitle')}
      </Button>
    </p>
  );
}

const CYCLE = {
  sit: 'today.cycleSit',
  stand: 'today.cycleStand',
  move: 'today.cycleMove',
} as const;
