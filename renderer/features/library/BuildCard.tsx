import { MINUTE } from '../../../shared/time/moment.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import styles from './Routines.module.css';

const MINUTES = [2, 5, 10] as const;

interface BuildCardProps {
  readonly lead: string;
  readonly onStart: (minutes: number) => void;
}

/** A routine of so many minutes, put together at the moment it starts. */
export function BuildCard({ lead, onStart }: BuildCardProps) {
  const { t, duration } = useWords();
  return (
    <Card heading={t('library.buildTitle')}>
      <p className={styles.lead}>{lead}</p>
      <div className={styles.buttons}>
        {MINUTES.map((minutes) => (
          <Button key={minutes} onClick={() => onStart(minutes)}>
            {t('library.buildName', { time: duration(minutes * MINUTE, 'long') })}
          </Button>
        ))}
      </div>
    </Card>
  );
}
