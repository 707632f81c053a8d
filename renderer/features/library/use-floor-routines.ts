import { useMemo } from 'react';
import { isFloorFit } from '../../../shared/sessions/candidates.ts';
import { FLOOR_MINUTES, floorSession } from '../../../shared/sessions/floor.ts';
import type { FloorMinutes } from '../../../shared/sessions/floor.ts';
import type { Session } from '../../../shared/sessions/session.ts';
import { STRETCHES } from '../../../shared/stretches/library.ts';
import type { CautionId } from '../../../shared/stretches/stretch.ts';
import { MINUTE } from '../../../shared/time/moment.ts';
import { useShared } from '../../state/context.ts';

/** What makes the floor routines other than they would be for someone who ticked nothing. */
export interface FloorAdapted {
  /** `onChair`: too little is left on the floor. `gentle`: the back is in spasm, so only rest is left. */
  readonly how: 'asPlanned' | 'swapped' | 'onChair' | 'gentle';
  /** The ticked cautions that leave floor stretches out. */
  readonly because: readonly CautionId[];
}

interface UseFloorRoutines {
  readonly routines: readonly { readonly minutes: FloorMinutes; readonly session: Session }[];
  readonly adapted: FloorAdapted;
}

/** As main would make them now, but for the journal, which only matters where something is replaced. */
export function useFloorRoutines(): UseFloorRoutines {
  const { settings, status } = useShared();
  const { cautions, hiddenStretches: notForMe, favouriteStretches: favourites } = settings;
  const { flareUp: gentle } = status;
  return useMemo(() => {
    const choices = { cautions, notForMe, gentle };
    const session = (minutes: FloorMinutes): Session =>
      floorSession(minutes, {
        seed: 'library',
        length: minutes * MINUTE,
        kind: 'long',
        now: 0,
        dayStart: 0,
        floor: true,
        favourites,
        past: [],
        ...choices,
      });
    return {
      routines: FLOOR_MINUTES.map((minutes) => ({ minutes, session: session(minutes) })),
      adapted: adaptedFor(choices),
    };
  }, [cautions, notForMe, favourites, gentle]);
}

function adaptedFor(choices: Parameters<typeof isFloorFit>[0]): FloorAdapted {
  const onFloor = STRETCHES.filter(({ place }) => place === 'floor');
  const because = choices.cautions.filter((id) =>
    onFloor.some((stretch) => stretch.cautions.some((caution) => caution.id === id)),
  );
  const isHidden = onFloor.some(({ id }) => choices.notForMe.includes(id));
  if (choices.gentle) return { how: 'gentle', because };
  if (!isFloorFit(choices, STRETCHES)) return { how: 'onChair', because };
  return { how: because.length > 0 || isHidden ? 'swapped' : 'asPlanned', because };
}
