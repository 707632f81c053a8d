import { useShared, useWords } from '../../state/context.ts';
import folds from '../../ui/Fold.module.css';
import styles from '../../ui/FoldedTable.module.css';
import { KIND_WORDS, OUTCOME_WORDS, SPAN_WORDS, pieceReason } from './piece-words.ts';
import type { Piece } from './pieces.ts';

/** The timeline as a table, for reading and for screen readers; folded away until asked for. */
export function DayTable({ pieces }: { readonly pieces: readonly Piece[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <details className={folds.fold}>
      <summary>{t('today.tableShow')}</summary>
      <div className={styles.scroll} role="region" tabIndex={0} aria-label={t('today.tableTitle')}>
        <table className={styles.table}>
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
              <Row key={piece.id} piece={piece} />
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function Row({ piece }: { readonly piece: Piece }) {
  const words = useWords();
  const { info } = useShared();
  const { start, end } = piece.type === 'span' ? piece.span : piece.settled;
  const what =
    piece.type === 'span'
      ? words.t(SPAN_WORDS[piece.span.is])
      : `${words.t(KIND_WORDS[piece.settled.kind])} · ${words.t(OUTCOME_WORDS[piece.settled.outcome])}`;
  return (
    <tr>
      <td>{words.time(start, info.timeZone)}</td>
      <td>{words.time(end, info.timeZone)}</td>
      <td>{what}</td>
      <td>{words.duration(end - start)}</td>
      <td>{pieceReason(words, piece)}</td>
    </tr>
  );
}
