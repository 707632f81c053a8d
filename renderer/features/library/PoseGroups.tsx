import type { ReactNode } from 'react';
import { POSE_IDS } from '../../../shared/stretches/stretch.ts';
import type { PoseId, Stretch } from '../../../shared/stretches/stretch.ts';
import { useWords } from '../../state/context.ts';
import grid from './BrowseTab.module.css';
import styles from './PoseGroups.module.css';

interface PoseGroupsProps {
  readonly stretches: readonly Stretch[];
  readonly tile: (stretch: Stretch) => ReactNode;
}

/** The seven poses, each with its forms side by side, and then everything else. */
export function PoseGroups({ stretches, tile }: PoseGroupsProps) {
  const { t } = useWords();
  const groups = POSE_IDS.map((pose) => ({
    pose,
    forms: stretches.filter((stretch) => stretch.pose === pose),
  }))
    .filter(({ forms }) => forms.length > 0)
    // Pairs stand beside each other; a pose with more forms has a row of its own after them.
    .toSorted((one, other) => Number(one.forms.length > 2) - Number(other.forms.length > 2));
  const others = stretches.filter(({ pose }) => pose === undefined);
  return (
    <>
      {groups.length > 0 && (
        <section className={styles.section} aria-labelledby="library-poses">
          <div>
            <h2 id="library-poses" className={styles.heading}>
              {t('library.poses')}
            </h2>
            <p className={styles.lead}>{t('library.posesLead')}</p>
          </div>
          <ul className={styles.groups}>
            {groups.map(({ pose, forms }) => (
              <li key={pose} className={styles.group}>
                <PoseNames pose={pose} />
                <ul className={styles.forms}>{forms.map(tile)}</ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section className={styles.section} aria-labelledby="library-more">
          <h2 id="library-more" className={styles.heading}>
            {t('library.more')}
          </h2>
          <ul className={grid.grid}>{others.map(tile)}</ul>
        </section>
      )}
    </>
  );
}

function PoseNames({ pose }: { readonly pose: PoseId }) {
  const { t } = useWords();
  return (
    <div className={styles.names}>
      <h3>{t(`library.pose_${pose}`)}</h3>
      <p className={styles.sanskrit} lang="sa-Latn">
        {t(`library.pose_${pose}Sanskrit`)}
      </p>
    </div>
  );
}
