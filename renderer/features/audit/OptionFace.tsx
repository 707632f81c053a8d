import type { Question } from '../../../shared/ergonomics/audit/question.ts';
import type { Diagram } from '../../../shared/ergonomics/diagrams/diagram.ts';
import { useWords } from '../../state/context.ts';
import { StretchFigure } from '../figure/StretchFigure.tsx';
import styles from './OptionChoice.module.css';

interface OptionFaceProps {
  readonly words: string;
  readonly kind: Question['kind'];
  /** The key that chooses it, or null. */
  readonly number: number | null;
  readonly diagram: Diagram | null;
  readonly isMeasured: boolean;
}

/** How an option looks: its picture, its key, a mark for being chosen, its words. */
export function OptionFace({ words, kind, number, diagram, isMeasured }: OptionFaceProps) {
  const { t } = useWords();
  return (
    <>
      {diagram && (
        <span className={styles.picture}>
          <StretchFigure script={diagram.script} pose={diagram.pose} className={styles.figure} />
        </span>
      )}
      <span className={styles.line}>
        <svg className={styles.mark} viewBox="0 0 20 20" aria-hidden="true">
          {kind === 'one' ? (
            <>
              <circle cx="10" cy="10" r="8.5" />
              <circle className={styles.dot} cx="10" cy="10" r="4.5" />
            </>
          ) : (
            <>
              <rect x="1.5" y="1.5" width="17" height="17" rx="4" />
              <path d="M5 10.5l3.5 3.5L15 7" />
            </>
          )}
        </svg>
        <span className={styles.words}>
          {words}
          {isMeasured && <span className={styles.measured}>{t('auditing.fromPicture')}</span>}
        </span>
        {number !== null && (
          <span className={styles.number} aria-hidden="true">
            {number}
          </span>
        )}
      </span>
    </>
  );
}
