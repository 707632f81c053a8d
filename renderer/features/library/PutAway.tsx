import { useState } from 'react';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { PutAwayList } from './PutAwayList.tsx';
import styles from './PutAway.module.css';
import type { UseChoices } from './use-choices.ts';

interface PutAwayProps {
  readonly choices: UseChoices;
  readonly onOpen: (id: string) => void;
}

/** Behind a button: what the person put away as not for them, with the way back. */
export function PutAway({ choices, onOpen }: PutAwayProps) {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  const count = choices.arranged.notForMe.length;
  if (count === 0) return null;
  return (
    <div className={styles.away}>
      <Button look="quiet" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? t('library.notForMeHide') : t('library.notForMeShow', { count })}
      </Button>
      {isShown && <PutAwayList choices={choices} onOpen={onOpen} />}
    </div>
  );
}
