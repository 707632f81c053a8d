import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { ANGLES } from '../../../shared/ergonomics/photo/measure.ts';
import { useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import { valueWords } from '../photo/angle-words.ts';
import { KeptPicture } from './KeptPicture.tsx';
import styles from './PhotoCard.module.css';
import type { WorkplaceProps } from './workplace-props.ts';

interface PhotoCardProps {
  /** Oldest first; the picture of the last one that has any is shown. */
  readonly audits: readonly Audit[];
  readonly change: WorkplaceProps['change'];
}

/** What a picture from the side measured, and the picture itself where it was kept. */
export function PhotoCard({ audits, change }: PhotoCardProps) {
  const { t } = useWords();
  const measured = audits.findLast(({ photo, kind }) => photo !== null && kind === 'full');
  const photo = measured?.photo;
  if (!photo) return null;
  return (
    <Card heading={t('workplaces.photo')}>
      <dl className={styles.angles} aria-label={t('workplaces.photoAngles')}>
        {ANGLES.map((angle) => (
          <div key={angle} className={styles.angle}>
            <dt>{t(`photo.angle_${angle}`)}</dt>
            <dd>{valueWords(t, angle, photo.angles, photo.errors)}</dd>
          </div>
        ))}
      </dl>
      {photo.kept ? (
        <KeptPicture audit={measured.id} photo={photo} change={change} />
      ) : (
        <p className={styles.soft}>{t('workplaces.photoNotKept')}</p>
      )}
    </Card>
  );
}
