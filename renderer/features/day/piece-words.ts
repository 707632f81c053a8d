// What lives here: every piece of a day in words: its name, and how Sitwell knows of it.
// What does not: the texts (messages/en/today.ts), what can be done with a piece (details/).
import type { BreakKindId, Outcome } from '../../../shared/breaks/words.ts';
import { amountWords } from '../../../shared/hydration/amount-words.ts';
import type { DrinkUnit } from '../../../shared/hydration/units.ts';
import type { DaySpan } from '../../../shared/insights/day.ts';
import type { MessageKey, Translator } from '../../../shared/messages/translator.ts';
import type { SpanKind } from '../../../shared/presence/types.ts';
import { useShared, useWords } from '../../state/context.ts';
import { kindWords } from '../water/drink-words.ts';
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

/** Pieces in the person's language, time zone and unit. */
export interface PieceWords {
  /** What it is, without its time. */
  readonly what: (piece: Piece) => string;
  /** One sentence that names it: what, when, how long. */
  readonly name: (piece: Piece) => string;
  /** How Sitwell knows. */
  readonly reason: (piece: Piece) => string;
}

export function usePieceWords(): PieceWords {
  const words = useWords();
  const { info, settings } = useShared();
  const place = { timeZone: info.timeZone, unit: settings.drinkUnit };
  return {
    what: (piece) => pieceWhat(words, piece, place.unit),
    name: (piece) => pieceName(words, piece, place),
    reason: (piece) => pieceReason(words, piece),
  };
}

function pieceWhat(words: Translator, piece: Piece, unit: DrinkUnit): string {
  const { t } = words;
  switch (piece.type) {
    case 'span':
      return t(SPAN_WORDS[piece.span.is]);
    case 'break':
      return `${t(KIND_WORDS[piece.settled.kind])} · ${t(OUTCOME_WORDS[piece.settled.outcome])}`;
    case 'stretches':
      return t('today.stretches', { count: piece.stretches.length });
    case 'drink':
      return t('today.drink', {
        drink: kindWords(words, piece.drink.drink),
        amount: amountWords(words, piece.drink.ml, unit),
      });
    case 'checkIn':
      return t('today.checkIn', { level: words.number(piece.checkIn.level) });
  }
}

function pieceName(
  words: Translator,
  piece: Piece,
  { timeZone, unit }: { readonly timeZone: string; readonly unit: DrinkUnit },
): string {
  const { t, time, duration } = words;
  const at = time(piece.start, timeZone);
  switch (piece.type) {
    case 'span':
      return t(PIECE_WORDS[piece.span.is], {
        from: at,
        to: time(piece.end, timeZone),
        time: duration(piece.end - piece.start),
      });
    case 'break':
      return t('today.breakPiece', {
        kind: t(KIND_WORDS[piece.settled.kind]),
        from: at,
        outcome: t(OUTCOME_WORDS[piece.settled.outcome]),
      });
    case 'stretches':
    case 'drink':
    case 'checkIn':
      return t('today.pieceAt', { what: pieceWhat(words, piece, unit), at });
  }
}

function pieceReason({ t }: Translator, piece: Piece): string {
  switch (piece.type) {
    case 'span':
      return t(causeKey(piece.span));
    case 'break':
      return t(`today.by_${piece.settled.by}`);
    case 'stretches':
      return t(
        piece.stretches.some(({ followed }) => followed)
          ? 'today.stretchesFollowed'
          : 'today.stretchesShown',
      );
    case 'drink':
    case 'checkIn':
      return t('today.by_you');
  }
}

const causeKey = (span: DaySpan): MessageKey =>
  `today.cause_${span.corrected ? 'person' : span.cause}`;
