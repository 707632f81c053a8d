// What lives here: the timeline of a day with everything around it: details, setting right, adding, the table.
// What does not: the pieces and their words (pieces.ts, piece-words.ts), what is done about each (details/).
// To let something else be added by hand: its entry in adding/additions.ts and its form in adding/AddForm.tsx.
import { useRef, useState } from 'react';
import type { DayView } from '../../../shared/insights/day.ts';
import { useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import { UndoLine } from '../../ui/UndoLine.tsx';
import { AddForm } from './adding/AddForm.tsx';
import { AddMenu } from './adding/AddMenu.tsx';
import type { Addition } from './adding/additions.ts';
import styles from './DayCard.module.css';
import { DayTable } from './DayTable.tsx';
import { DayTimeline } from './DayTimeline.tsx';
import { Legend } from './Legend.tsx';
import { PieceDetails } from './PieceDetails.tsx';
import { piecesOf } from './pieces.ts';
import { useChanges } from './use-changes.ts';
import type { Amend } from './use-day.ts';
import { useReturn } from './use-return.ts';

interface DayCardProps {
  readonly day: DayView;
  /** Wall-clock ms on the day that is still going on; null for a past day. */
  readonly now: number | null;
  readonly amend: Amend;
}

/** What is open below the timeline: one thing at a time. */
type Open =
  | { readonly type: 'piece'; readonly id: string; readonly fromTable: boolean }
  | { readonly type: 'addition'; readonly addition: Addition };

/** A day, and everything a person may want to see or set right in it. */
export function DayCard({ day, now, amend }: DayCardProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<Open | null>(null);
  const changes = useChanges(amend);
  const pieces = piecesOf(day);
  const list = useRef<HTMLOListElement>(null);
  const returnTo = useReturn(list, pieces);
  const piece = open?.type === 'piece' ? pieces.find(({ id }) => id === open.id) : undefined;

  const close = (wall?: number): void => {
    setOpen(null);
    returnTo(wall);
  };
  const show = (next: Open | null): void => {
    changes.forget();
    setOpen(next);
  };
  const choose = (id: string | null, fromTable = false): void =>
    show(id === null ? null : { type: 'piece', id, fromTable });
  const hint =
    pieces.length > 0
      ? 'today.timelineHint'
      : now === null
        ? 'today.timelinePast'
        : 'today.timelineEmpty';
  const undo = (): void => {
    changes.undo?.();
    close();
  };
  const shared = { day, now, changes, onChanged: close };
  return (
    <Card heading={t('today.timeline')}>
      {pieces.length > 0 && (
        <DayTimeline
          pieces={pieces}
          now={now}
          chosen={piece?.id ?? null}
          list={list}
          onChoose={choose}
        />
      )}
      <div className={styles.line}>
        <div className={styles.said}>
          {open === null && changes.said === null && <p className={styles.hint}>{t(hint)}</p>}
          <UndoLine said={changes.said} onUndo={changes.undo && undo} />
        </div>
        <AddMenu onChoose={(addition) => show({ type: 'addition', addition })} />
      </div>
      {piece && open?.type === 'piece' && (
        <PieceDetails
          piece={piece}
          takesFocus={open.fromTable}
          onClose={() => close(piece.start)}
          {...shared}
        />
      )}
      {open?.type === 'addition' && (
        <AddForm
          key={open.addition}
          addition={open.addition}
          onCancel={() => close(now ?? day.start)}
          {...shared}
        />
      )}
      {pieces.length > 0 && <Legend pieces={pieces} />}
      {pieces.length > 0 && <DayTable pieces={pieces} onChoose={(id) => choose(id, true)} />}
    </Card>
  );
}
