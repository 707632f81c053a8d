import { useState } from 'react';
import type { Stretch } from '../../../shared/stretches/stretch.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './StretchPage.module.css';
import type { UseChoices } from './use-choices.ts';

interface StretchActionsProps {
  readonly stretch: Stretch;
  readonly choices: UseChoices;
  readonly onStart: () => void;
}

/** Start it, make it a favourite, or put it away. */
export function StretchActions({ stretch, choices, onStart }: StretchActionsProps) {
  const { t } = useWords();
  const [said, setSaid] = useState<'away' | 'back' | null>(null);
  const name = t(stretch.name);
  const isFavourite = choices.favourites.includes(stretch.id);
  const isAway = choices.notForMe.includes(stretch.id);

  const putAway = (is: boolean): void => {
    setSaid(is ? 'away' : 'back');
    choices.setNotForMe(stretch.id, is);
  };
  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        <Button look="primary" aria-label={t('library.startNamed', { name })} onClick={onStart}>
          {t('library.start')}
        </Button>
        <Button
          aria-pressed={isFavourite}
          onClick={() => choices.setFavourite(stretch.id, !isFavourite)}
        >
          {t('library.favouriteOne')}
        </Button>
        <Button aria-pressed={isAway} onClick={() => putAway(!isAway)}>
          {t('library.notForMe')}
        </Button>
      </div>
      <div role="status">
        {isAway && (
          <p className={styles.away}>
            {t('library.notForMeNow', { name })}
            <Button look="quiet" onClick={() => putAway(false)}>
              {t('app.undo')}
            </Button>
          </p>
        )}
        {said === 'back' && !isAway && <p>{t('library.broughtBack', { name })}</p>}
      </div>
    </div>
  );
}
