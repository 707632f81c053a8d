import { useId, useState } from 'react';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import folds from '../../ui/Fold.module.css';
import tables from '../../ui/FoldedTable.module.css';
import styles from './DayTable.module.css';
import { usePieceWords } from './piece-words.ts';
import type { Piece } from './pieces.ts';

interface DayTableProps {
  readonly pieces: readonly Piece[];
  readonly onChoose: (id: string) => void;
}

/** The timeline as a table, folded away until asked for. Every piece can be chosen here as well. */
export function DayTable({ pieces, onChoose }: DayTableProps) {
  const { t } = useWords();
  // Its rows are made once it is wanted: today's day is drawn again every second.
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={folds.fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('today.tableShow')}</summary>
      {isOpen && <Table pieces={pieces} onChoose={onChoose} />}
    </details>
  );
}

function Table({ pieces, onChoose }: DayTableProps) {
  const { t } = useWords();
  return (
    <div className={tables.scroll} role="region" tabIndex={0} aria-label={t('today.tableTitle')}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{t('today.tableFrom')}</th>
            <th scope="col">{t('today.tableTo')}</th>
            <th scope="col">{t('today.tableWhat')}</th>
            <th scope="col">{t('today.tableTime')}</th>
            <th scope="col">{t('today.tableHow')}</th>
          </tr>
        </thead>
        <tbody>
          {pieces.map((piece) => (
            <Row key={piece.id} piece={piece} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ piece, onChoose }: Omit<DayTableProps, 'pieces'> & { readonly piece: Piece }) {
  const { time, duration } = useWords();
  const { timeZone } = useShared().info;
  const { what, reason } = usePieceWords();
  const { id, start, end } = piece;
  const [fromId, whatId] = [useId(), useId()];
  return (
    <tr>
      <td id={fromId} className={styles.time}>
        {time(start, timeZone)}
      </td>
      <td className={styles.time}>{end > start && time(end, timeZone)}</td>
      <td>
        <Button
          id={whatId}
          look="quiet"
          className={styles.choose}
          aria-labelledby={`${whatId} ${fromId}`}
          onClick={() => onChoose(id)}
        >
          {what(piece)}
        </Button>
      </td>
      <td>{end > start && duration(end - start)}</td>
      <td>{reason(piece)}</td>
    </tr>
  );
}
