import { useMemo } from 'react';
import { FLOOR_MINUTES, floorSession } from '../../../shared/sessions/floor.ts';
import type { FloorMinutes } from '../../../shared/sessions/floor.ts';
import type { Session } from '../../../shared/sessions/session.ts';
import { MINUTE } from '../../../shared/time/moment.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { RoutineItems } from './RoutineItems.tsx';
import styles from './Routines.module.css';

interface FloorRoutinesProps {
  readonly onOpen: (id: string) => void;
  readonly onStart: (minutes: FloorMinutes) => void;
}

/** The routines for the mat, each with what is in it for this person. */
export function FloorRoutines({ onOpen, onStart }: FloorRoutinesProps) {
  const { t } = useWords();
  const { settings } = useShared();
  const routines = useFloorRoutines();
  const isAdapted = settings.cautions.length > 0 || settings.hiddenStretches.length > 0;
  return (
    <>
      <p className={styles.lead}>
        {t(isAdapted ? 'library.floorLeadAdapted' : 'library.floorLead')}
      </p>
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
    </>
  );
}

const titleOf = ({ title }: Session, t: ReturnType<typeof useWords>['t']): string => {
  if (!title) return '';
  return 'key' in title ? t(title.key, title.values) : title.text;
};

/** As main would make them now, but for the journal, which only matters where something is replaced. */
function useFloorRoutines() {
  const { settings, status } = useShared();
  const { cautions, hiddenStretches, favouriteStretches } = settings;
  const { flareUp } = status;
  return useMemo(
    () =>
      FLOOR_MINUTES.map((minutes) => ({
        minutes,
        session: floorSession(minutes, {
          seed: 'library',
          length: minutes * MINUTE,
          kind: 'long',
          now: 0,
          dayStart: 0,
          floor: true,
          cautions,
          favourites: favouriteStretches,
          notForMe: hiddenStretches,
          past: [],
          gentle: flareUp,
        }),
      })),
    [cautions, hiddenStretches, favouriteStretches, flareUp],
  );
}
