import type { DayStretch } from '../../../../shared/insights/day.ts';
import { stretchById } from '../../../../shared/stretches/library.ts';
import { useWords } from '../../../state/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { openStretch } from '../../library/paths.ts';
import styles from './details.module.css';

/** The stretches of one go, each with the way to its page. */
export function StretchDetails({ stretches }: { readonly stretches: readonly DayStretch[] }) {
  const { t } = useWords();
  const known = [...new Set(stretches.map(({ stretch }) => stretch))].flatMap(
    (id) => stretchById(id) ?? [],
  );
  return (
    <ul className={styles.stretches}>
      {known.map(({ id, name }) => (
        <li key={id}>
          <Button look="quiet" onClick={() => openStretch(id)}>
            {t(name)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
