import { useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import styles from './HowToTake.module.css';

const POINTS = ['photo.howSide', 'photo.howLevel', 'photo.howWhole', 'photo.howUsual'] as const;

/** How the picture is taken, in words and in a small drawing of it. */
export function HowToTake() {
  const { t } = useWords();
  return (
    <Card heading={t('photo.howTitle')}>
      <div className={styles.how}>
        <svg className={styles.drawing} viewBox="0 0 240 140" aria-hidden="true">
          <rect className={styles.sheet} x="20" y="8" width="144" height="124" rx="6" />
          <path
            className={styles.thing}
            d="M92 78h62M146 78v46M142 42v36M70 74v-30M58 92h44M62 92v32M96 92v32"
          />
          <circle className={styles.head} cx="82" cy="34" r="10" />
          <path className={styles.body} d="M80 46L76 88H108V120H118M79 54L84 76H106" />
          <path className={styles.level} d="M164 70H206" />
          <rect className={styles.camera} x="206" y="58" width="14" height="24" rx="3" />
          <circle className={styles.lens} cx="206" cy="70" r="4" />
        </svg>
        <ul className={styles.points}>
          {POINTS.map((point) => (
            <li key={point}>{t(point)}</li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
