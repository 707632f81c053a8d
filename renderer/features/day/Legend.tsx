import type { MessageKey } from '../../../shared/messages/translator.ts';
import { useWords } from '../../state/context.ts';
import styles from './Legend.module.css';
import type { Piece } from './pieces.ts';

const LOOKS = {
  sitting: 'today.legendSitting',
  standing: 'today.legendStanding',
  away: 'today.legendAway',
  taken: 'today.legendTaken',
  not: 'today.legendNot',
  drink: 'today.legendDrink',
  stretches: 'today.legendStretches',
  checkIn: 'today.legendCheckIn',
} as const satisfies Readonly<Record<string, MessageKey>>;
type Look = keyof typeof LOOKS;

/** What the shapes of the timeline stand for, as far as they are there. */
export function Legend({ pieces }: { readonly pieces: readonly Piece[] }) {
  const { t } = useWords();
  const there = new Set(pieces.map(lookOf));
  return (
    <ul className={styles.legend}>
      {(Object.keys(LOOKS) as readonly Look[])
        .filter((look) => there.has(look))
        .map((look) => (
          <li key={look} className={styles[look]}>
            {t(LOOKS[look])}
          </li>
        ))}
    </ul>
  );
}

function lookOf(piece: Piece): Look {
  switch (piece.type) {
    case 'span':
      return piece.span.is;
    case 'break': {
      const { outcome } = piece.settled;
      return outcome === 'skipped' || outcome === 'missed' ? 'not' : 'taken';
    }
    case 'drink':
    case 'stretches':
    case 'checkIn':
      return piece.type;
  }
}
