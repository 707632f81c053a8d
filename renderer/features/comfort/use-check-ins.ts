import { useEffect, useRef, useState } from 'react';
import type { ComfortChange, ComfortView, DayCheckIn } from '../../../shared/comfort/check-in.ts';
import { MINUTE } from '../../../shared/time/moment.ts';
import { changeOf } from './change-of.ts';
import { useComfort } from './use-comfort.ts';

/** What is open: the levels, the rest of the check-in that was just made, or the form of one. */
export type Open =
  | { readonly what: 'levels' | 'justNow' | 'earlier' }
  | { readonly what: 'edit'; readonly id: string };

type Said = Pick<DayCheckIn, 'level' | 'regions' | 'note'>;

interface UseCheckIns {
  /** null until it has been read. */
  readonly view: ComfortView | null;
  readonly open: Open | null;
  /** The check-in that was just made and is still told about. */
  readonly current: DayCheckIn | null;
  /** The last change made here, while it can be taken back. */
  readonly undoable: ComfortView['undo'];
  /** What became of the last command. */
  readonly answer: ComfortChange;
  readonly show: (next: Open | null) => void;
  /** A level for now: a new check-in, or another level for the one that was just made. */
  readonly pick: (level: number) => void;
  /** Where, and a note, for the one that was just made. */
  readonly tell: (about: (said: Said) => Partial<Said>) => void;
  readonly remove: (id: string) => void;
  readonly undo: () => void;
  /** A form made a change. */
  readonly onFormDone: (answer: ComfortChange) => void;
}

/** Check-ins as the card on Today shows them, and what is open of them. */
export function useCheckIns(now: number): UseCheckIns {
  const { view, own, canUndo, change, claim } = useComfort();
  const [open, setOpen] = useState<Open | null>(null);
  const [answer, setAnswer] = useState<ComfortChange>('changed');
  /** A second tap on a level changes the check-in of the first, even before that one is answered. */
  const isOneCheckIn = useRef(false);

  // At the end of a break somebody wanted to say more: where.
  const made = view?.undo?.what === 'added' ? view.undo.checkIn : null;
  const isFromBreak =
    !own && made !== null && made.regions.length === 0 && Math.abs(now - made.at) < MINUTE;
  useEffect(() => {
    if (!isFromBreak || isOneCheckIn.current) return;
    void claim().then(() => {
      isOneCheckIn.current = true;
      setOpen({ what: 'justNow' });
    });
  }, [isFromBreak, claim]);

  const show = (next: Open | null): void => {
    isOneCheckIn.current = false;
    setOpen(next);
    setAnswer('changed');
  };
  return {
    ...{ view, open, answer, show },
    current: open?.what === 'justNow' && own ? own.checkIn : null,
    undoable: canUndo ? own : null,
    pick: (level) => {
      const isSame = isOneCheckIn.current;
      isOneCheckIn.current = true;
      // The levels stay where they are, and keep the focus, while main answers.
      setOpen((was) => (was?.what === 'justNow' ? was : { what: 'levels' }));
      void change((latest) =>
        isSame && latest
          ? changeOf(latest.checkIn, { level })
          : { type: 'checkIn', level, regions: [], note: '' },
      ).then((result) => {
        setAnswer(result);
        if (result === 'changed') setOpen({ what: 'justNow' });
        else isOneCheckIn.current = isSame;
      });
    },
    tell: (about) => {
      void change((latest) => latest && changeOf(latest.checkIn, about(latest.checkIn))).then(
        setAnswer,
      );
    },
    remove: (id) => {
      show(null);
      void change({ type: 'remove', id }).then(setAnswer);
    },
    undo: () => {
      show(null);
      void change((latest) => latest && { type: 'undo', change: latest.change }).then(setAnswer);
    },
    onFormDone: (result) => {
      show(null);
      setAnswer(result);
      if (result === 'changed') void claim();
    },
  };
}
