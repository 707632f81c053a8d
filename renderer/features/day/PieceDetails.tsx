import { useEffect, useRef } from 'react';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { BreakDetails } from './details/BreakDetails.tsx';
import { CheckInDetails } from './details/CheckInDetails.tsx';
import type { DetailsProps } from './details/details-props.ts';
import { DrinkDetails } from './details/DrinkDetails.tsx';
import { SpanDetails } from './details/SpanDetails.tsx';
import { StretchDetails } from './details/StretchDetails.tsx';
import { usePieceWords } from './piece-words.ts';
import styles from './PieceDetails.module.css';
import type { Piece } from './pieces.ts';

interface PieceDetailsProps extends DetailsProps {
  readonly piece: Piece;
  /** It was chosen elsewhere than on the timeline above: the focus comes here. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}

/** One piece of the day in words, and the ways to set it right. */
export function PieceDetails({ piece, takesFocus, onClose, ...rest }: PieceDetailsProps) {
  const { t } = useWords();
  const { name, reason } = usePieceWords();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) group.current?.focus();
  }, [takesFocus, piece.id]);
  return (
    <div
      ref={group}
      className={styles.details}
      role="group"
      tabIndex={-1}
      aria-label={t('today.details')}
    >
      <div className={styles.head}>
        <div role="status" className={styles.words}>
          <p className={styles.name}>{name(piece)}</p>
          <p>{reason(piece)}</p>
        </div>
        <Button look="quiet" onClick={onClose}>
          {t('app.close')}
        </Button>
      </div>
      <Body piece={piece} {...rest} />
    </div>
  );
}

function Body({ piece, ...rest }: DetailsProps & { readonly piece: Piece }) {
  switch (piece.type) {
    case 'span':
      return <SpanDetails key={piece.id} span={piece.span} {...rest} />;
    case 'break':
      return <BreakDetails settled={piece.settled} {...rest} />;
    case 'stretches':
      return <StretchDetails stretches={piece.stretches} />;
    case 'drink':
      return <DrinkDetails key={piece.id} drink={piece.drink} {...rest} />;
    case 'checkIn':
      return <CheckInDetails key={piece.id} checkIn={piece.checkIn} {...rest} />;
  }
}
