import type { DaySpan } from '../../../shared/insights/day.ts';
import type { BreakKindId, Outcome } from '../../../shared/breaks/words.ts';
import type { MessageKey, Translator } from '../../../shared/messages/translator.ts';
import type { SpanKind } from '../../../shared/presence/types.ts';
import type { Piece } from './pieces.ts';

/** The names of break kinds. */
export const KIND_WORDS: Readonly<Record<BreakKindId, MessageKey>> = {
  eyes: 'app.kindEyes',
  move: 'app.kindMove',
  long: 'app.kindLong',
};

/** The names of outcomes. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, MessageKey>> = {
  taken: 'app.outcomeTaken',
  partial: 'app.outcomePartial',
  natural: 'app.outcomeNatural',
  skipped: 'app.outcomeSkipped',
  missed: 'app.outcomeMissed',
};

/** What a stretch of time can have been. */
export const SPAN_WORDS: Readonly<Record<SpanKind, MessageKey>> = {
  sitting: 'app.sitting',
  standing: 'app.standing',
  away: 'app.away',
};

const PIECE_WORDS: Readonly<Record<SpanKind, MessageKey>> = {
  sitting: 'today.pieceSitting',
  standing: 'today.pieceStanding',
  away: 'today.pieceAway',
};

/** One sentence that names a piece: what, when, how long. */
export function pieceName(words: Translator, timeZone: string, piece: Piece): string {
  const { t, time, duration } = words;
  switch (piece.type) {
    case 'span': {
      const { start, end, is } = piece.span;
      return t(PIECE_WORDS[is], {
        from: time(start, timeZone),
        to: time(end, timeZone),
        time: duration(end - start),
      });
    }
    case 'break': {
      const { kind, start, outcome } = piece.settled;
      return t('today.breakPiece', {
        kind: t(KIND_WORDS[kind]),
        from: time(start, timeZone),
        outcome: t(OUTCOME_WORDS[outcome]),
      });
    }
  }
}

/** How Sitwell knows what a piece says. */
export function pieceReason(words: Translator, piece: Piece): string {
  switch (piece.type) {
    case 'span':
      return words.t(causeKey(piece.span));
    case 'break':
      return words.t(`today.by_${piece.settled.by}`);
  }
}

function causeKey(span: DaySpan): MessageKey {
  return `today.cause_${span.corrected ? 'person' : span.cause}`;
}
