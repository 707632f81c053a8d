import type { DaySpan } from '../../../shared/insights/day.ts';
import type { MessageKey } from '../../../shared/messages/translator.ts';
import type { SpanKind } from '../../../shared/presence/types.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { pieceName, pieceReason } from './piece-words.ts';
import type { Piece } from './pieces.ts';
import styles from './PieceDetails.module.css';

const WAS: Readonly<Record<SpanKind, MessageKey>> = {
  sitting: 'today.wasSitting',
  standing: 'today.wasStanding',
  away: 'today.wasAway',
};
const SPAN_KINDS = Object.keys(WAS) as readonly SpanKind[];

interface PieceDetailsProps {
  readonly piece: Piece;
  readonly onCorrect: (span: DaySpan, as: SpanKind) => void;
}

/** One piece of the day in words, and the ways to set it right. */
export function PieceDetails({ piece, onCorrect }: PieceDetailsProps) {
  const words = useWords();
  const { info } = useShared();
  return (
    <div className={styles.details} role="group" aria-label={words.t('today.details')}>
      <div role="status">
        <p className={styles.name}>{pieceName(words, info.timeZone, piece)}</p>
        <p>
          {pieceReason(words, piece)}
          {piece.type === 'break' && piece.settled.outcome === 'partial' && (
            <> {words.t('today.share', { share: words.percent(piece.settled.share) })}</>
          )}
        </p>
      </div>
      {piece.type === 'span' && <Corrections span={piece.span} onCorrect={onCorrect} />}
    </div>
  );
}

interface CorrectionsProps {
  readonly span: DaySpan;
  readonly onCorrect: PieceDetailsProps['onCorrect'];
}

function Corrections({ span, onCorrect }: CorrectionsProps) {
  const { t } = useWords();
  if (span.cause === 'sleep') return <p>{t('today.sleepFixed')}</p>;
  if (!span.correctable) return null;
  return (
    <div className={styles.corrections}>
      <p>{t('today.correct')}</p>
      {SPAN_KINDS.filter((kind) => kind !== span.is).map((kind) => (
        <Button key={kind} onClick={() => onCorrect(span, kind)}>
          {t(WAS[kind])}
        </Button>
      ))}
    </div>
  );
}
