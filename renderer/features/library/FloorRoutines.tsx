import type { Translator } from '../../../shared/messages/translator.ts';
import type { FloorMinutes } from '../../../shared/sessions/floor.ts';
import type { Session } from '../../../shared/sessions/session.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { RoutineItems } from './RoutineItems.tsx';
import styles from './Routines.module.css';
import { cautionWords } from './stretch-words.ts';
import { useFloorRoutines } from './use-floor-routines.ts';
import type { FloorAdapted } from './use-floor-routines.ts';

const HEADINGS = {
  asPlanned: 'library.floorTitle',
  swapped: 'library.floorTitle',
  onChair: 'library.floorTitleChair',
  gentle: 'library.floorTitleGentle',
} as const;

interface FloorRoutinesProps {
  readonly onOpen: (id: string) => void;
  readonly onStart: (minutes: FloorMinutes) => void;
}

/** The routines for the mat, each with what is in it for this person; on a chair where the floor is not for them. */
export function FloorRoutines({ onOpen, onStart }: FloorRoutinesProps) {
  const words = useWords();
  const { t } = words;
  const { routines, adapted } = useFloorRoutines();
  return (
    <Card heading={t(HEADINGS[adapted.how])}>
      <p className={styles.lead}>{leadWords(words, adapted)}</p>
      <ul className={styles.routines}>
        {routines.map(({ minutes, session }) => (
          <li key={minutes} className={styles.routine}>
            <div className={styles.head}>
              <h3 className={styles.name}>{titleOf(session, t)}</h3>
              {session.items.length > 0 && (
                <Button
                  aria-label={t('library.startNamed', { name: titleOf(session, t) })}
                  onClick={() => onStart(minutes)}
                >
                  {t('library.start')}
                </Button>
              )}
            </div>
            {session.items.length > 0 ? (
              <RoutineItems session={session} onOpen={onOpen} />
            ) : (
              <p>{t('library.routineNone')}</p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const titleOf = ({ title }: Session, t: ReturnType<typeof useWords>['t']): string => {
  if (!title) return '';
  return 'key' in title ? t(title.key, title.values) : title.text;
};

/** Where it is done, and why it is not as it would be for others. */
function leadWords(words: Translator, { how, because }: FloorAdapted): string {
  const { t } = words;
  switch (how) {
    case 'asPlanned':
      return t('library.floorLead');
    case 'swapped':
      return t('library.floorLeadAdapted');
    case 'gentle':
      return t('library.floorLeadGentle');
    case 'onChair':
      return because.length > 0
        ? t('library.floorLeadChair', { cautions: cautionWords(words, because) })
        : t('library.floorLeadChairHidden');
  }
}
