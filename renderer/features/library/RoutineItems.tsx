import type { Session } from '../../../shared/sessions/session.ts';
import { useWords } from '../../state/context.ts';
import { Portrait } from './Portrait.tsx';
import styles from './Routines.module.css';

interface RoutineItemsProps {
  readonly session: Session;
  readonly onOpen: (id: string) => void;
}

/** What a session is made of, in order, each stretch with its drawing and the way to it. */
export function RoutineItems({ session, onOpen }: RoutineItemsProps) {
  const { t } = useWords();
  return (
    <ol className={styles.items} aria-label={t('library.contains')}>
      {session.items.map(({ content, start }) => {
        if (content.kind === 'own') return null;
        const { stretch } = content;
        return (
          <li key={start}>
            <button
              type="button"
              className={styles.item}
              data-stretch={stretch.id}
              onClick={() => onOpen(stretch.id)}
            >
              <Portrait className={styles.figure} stretch={stretch} />
              {t(stretch.name)}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
