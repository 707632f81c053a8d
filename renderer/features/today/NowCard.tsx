import type { ReactNode } from 'react';
import type { Status } from '../../../shared/breaks/status.ts';
import { useWords } from '../../state/context.ts';
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
          {status.flareUp && <p className={styles.gentle}>{words.t('today.flareUp')}</p>}
          {children}
        </div>
      </div>
    </Card>
  );
}

const CYCLE = {
  sit: 'today.cycleSit',
  stand: 'today.cycleStand',
  move: 'today.cycleMove',
} as const;
