import { useEffect, useState } from 'react';
import type { ComfortChange } from '../../../shared/comfort/check-in.ts';
import type { WaterChange } from '../../../shared/hydration/command.ts';
import type { Amendment } from '../../../shared/insights/amendment.ts';
import { MINUTE } from '../../../shared/time/moment.ts';
import { call } from '../../api.ts';
import { useAsk, useWords } from '../../state/context.ts';
import { undoWords as checkInWords } from '../comfort/change-words.ts';
import { undoWords as drinkWords } from '../water/drink-words.ts';
import { useAmount } from '../water/use-amount.ts';
import { refused } from './change-words.ts';
import type { Amend } from './use-day.ts';

/** How long a change is told of, as long as drinks and check-ins can be taken back. */
const TOLD = MINUTE;

interface Told {
  readonly said: string;
  readonly undo: (() => Promise<string>) | null;
}

/** What was changed last, and changing. */
export interface Changes {
  /** In words; null where there is nothing to tell. */
  readonly said: string | null;
  readonly undo: (() => void) | null;
  /** Resolves to true where it was done; why not is in `said`. */
  readonly amend: (amendment: Amendment, said: string) => Promise<boolean>;
  /** What cannot be taken back need not be told on, once something else is opened. */
  readonly forget: () => void;
  /** Main was told to change a drink or a check-in, and this was its answer. */
  readonly drink: (answer: WaterChange) => Promise<boolean>;
  readonly checkIn: (answer: ComfortChange) => Promise<boolean>;
}

/** Changes to one day, whatever is changed: told and taken back in one way. */
export function useChanges(amendDay: Amend): Changes {
  const words = useWords();
  const amount = useAmount();
  const ask = useAsk();
  const [told, setTold] = useState<Told | null>(null);
  const { t } = words;

  useEffect(() => {
    if (told === null) return undefined;
    const timer = setTimeout(() => setTold(null), TOLD);
    return () => clearTimeout(timer);
  }, [told]);

  const tell = (said: string, undo: Told['undo'] = null): void => setTold({ said, undo });
  const refuse = (answer: string): false => {
    tell(t(refused(answer)));
    return false;
  };
  const takenBack = (answer: string): string =>
    answer === 'changed' ? t('today.undone') : t(refused(answer));
  const undo = told?.undo ?? null;

  return {
    said: told?.said ?? null,
    undo: undo && (() => ask(undo().then((said) => tell(said)))),
    forget: () => setTold((last) => (last?.undo ? last : null)),
    amend: async (amendment, said) => {
      const answer = await amendDay(amendment);
      if (answer?.type !== 'changed') return refuse(answer?.type ?? 'failed');
      const change = answer.undo;
      const takeBack = async () =>
        takenBack((await amendDay({ do: 'undo', amendment: change ?? '' }))?.type ?? 'failed');
      tell(said, change === null ? null : takeBack);
      return true;
    },
    drink: async (answer) => {
      if (answer !== 'changed') return refuse(answer);
      const last = (await call('water.get')).undo;
      if (last)
        tell(drinkWords(words, amount, last), async () =>
          takenBack(await call('water.change', { type: 'undo', change: last.change })),
        );
      return true;
    },
    checkIn: async (answer) => {
      if (answer !== 'changed') return refuse(answer);
      const last = (await call('comfort.get')).undo;
      if (last)
        tell(checkInWords(words, last), async () =>
          takenBack(await call('comfort.change', { type: 'undo', change: last.change })),
        );
      return true;
    },
  };
}
