import { photoDiagram } from '../../../shared/ergonomics/diagrams/photo-diagram.ts';
import { useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import { StretchFigure } from '../figure/StretchFigure.tsx';
import styles from './HowToTake.module.css';

const POINTS = ['photo.howSide', 'photo.howLevel', 'photo.howWhole', 'photo.howUsual'] as const;

/** How the picture is taken, in words and in a drawing from above. */
export function HowToTake() {
  const { t } = useWords();
  const { script, pose } = photoDiagram();
  return (
    <Card heading={t('photo.howTitle')}>
      <div className={styles.how}>
        <StretchFigure className={styles.drawing} script={script} pose={pose} />
        <ul className={styles.points}>
          {POINTS.map((point) => (
            <li key={point}>{t(point)}</li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
