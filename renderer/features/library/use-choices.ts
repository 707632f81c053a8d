import { useMemo } from 'react';
import { arrange } from '../../../shared/stretches/browse.ts';
import type { Arranged } from '../../../shared/stretches/browse.ts';
import { STRETCHES } from '../../../shared/stretches/library.ts';
import type { CautionId } from '../../../shared/stretches/stretch.ts';
import { useShared } from '../../state/context.ts';
import { useSettings } from '../settings/use-settings.ts';

/** What the person has said about stretches, and what follows from it. */
export interface UseChoices {
  readonly arranged: Arranged;
  readonly favourites: readonly string[];
  readonly cautions: readonly CautionId[];
  readonly notForMe: readonly string[];
  readonly setFavourite: (id: string, is: boolean) => void;
  readonly setNotForMe: (id: string, is: boolean) => void;
  readonly setCautions: (cautions: readonly CautionId[]) => void;
}

const withOrWithout = (ids: readonly string[], id: string, is: boolean): readonly string[] => {
  const others = ids.filter((known) => known !== id);
  return is ? [...others, id] : others;
};

/** Reads and changes favourites, what is not for the person, and what to be careful with. */
export function useChoices(): UseChoices {
  const { settings } = useShared();
  const { change } = useSettings();
  const { favouriteStretches, hiddenStretches, cautions } = settings;
  const arranged = useMemo(
    () => arrange(STRETCHES, { cautions, notForMe: hiddenStretches }),
    [cautions, hiddenStretches],
  );
  return {
    arranged,
    favourites: favouriteStretches,
    cautions,
    notForMe: hiddenStretches,
    setFavourite: (id, is) =>
      change({ favouriteStretches: withOrWithout(favouriteStretches, id, is) }),
    setNotForMe: (id, is) => change({ hiddenStretches: withOrWithout(hiddenStretches, id, is) }),
    setCautions: (next) => change({ cautions: next }),
  };
}
