import styles from './Glass.module.css';

/** The inside of the glass in its own field: half widths at rim and foot around the middle, and the two heights. */
const MIDDLE = 50;
const RIM = { half: 40, y: 12 };
const FOOT = { half: 30, y: 114 };

/** How wide half of the glass is inside at a height. */
function halfAt(y: number): number {
  return RIM.half + ((FOOT.half - RIM.half) * (y - RIM.y)) / (FOOT.y - RIM.y);
}

/** A glass that fills with the day's drinks; at the goal it is full. A picture only: the words beside it say it. */
export function Glass({ share }: { readonly share: number }) {
  const level = FOOT.y - Math.min(1, Math.max(0, share)) * (FOOT.y - RIM.y);
  const half = halfAt(level);
  return (
    <svg className={styles.glass} viewBox="0 0 100 122" aria-hidden="true">
      {share > 0 && (
        <path
          className={styles.water}
          d={`M${MIDDLE - half} ${level}H${MIDDLE + half}L${MIDDLE + FOOT.half} ${FOOT.y}H${MIDDLE - FOOT.half}Z`}
        />
      )}
      <path className={styles.wall} d="M6 4 17 112.5Q17.6 118 23 118H77Q82.4 118 83 112.5L94 4" />
    </svg>
  );
}
