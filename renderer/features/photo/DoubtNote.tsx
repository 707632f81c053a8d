import type { MarkerId } from '../../../shared/ergonomics/photo/measure.ts';
import type { Doubt } from '../../../shared/ergonomics/photo/plausible.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './DoubtNote.module.css';
import { nameOf } from './handles.ts';

interface DoubtNoteProps {
  readonly doubts: readonly Doubt[];
  readonly onLook: (marker: MarkerId) => void;
}

/** Markers that can hardly lie where they do, each a way to it. */
export function DoubtNote({ doubts, onLook }: DoubtNoteProps) {
  const { t } = useWords();
  return (
    <div className={styles.doubts} role="status">
      {doubts.length > 0 && (
        <>
          <h2 className={styles.title}>{t('photo.doubtTitle')}</h2>
          <ul className={styles.list}>
            {doubts.map(({ type, marker, other }) => (
              <li key={marker}>
                <Button className={styles.way} look="quiet" onClick={() => onLook(marker)}>
                  {t(`photo.doubt_${type}`, { marker: t(nameOf(marker)), other: t(nameOf(other)) })}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
