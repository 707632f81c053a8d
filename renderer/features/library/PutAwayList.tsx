import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { StretchLine } from './StretchLine.tsx';
import styles from './StretchLine.module.css';
import type { UseChoices } from './use-choices.ts';

interface PutAwayListProps {
  readonly choices: UseChoices;
  readonly onOpen: (id: string) => void;
}

/** The stretches that are not for this person, each with its way back. */
export function PutAwayList({ choices, onOpen }: PutAwayListProps) {
  const { t } = useWords();
  return (
    <ul className={styles.lines}>
      {choices.arranged.notForMe.map((stretch) => (
        <StretchLine key={stretch.id} stretch={stretch} onOpen={onOpen}>
          <Button
            aria-label={t('library.bringBackNamed', { name: t(stretch.name) })}
            onClick={() => choices.setNotForMe(stretch.id, false)}
          >
            {t('library.bringBack')}
          </Button>
        </StretchLine>
      ))}
    </ul>
  );
}
