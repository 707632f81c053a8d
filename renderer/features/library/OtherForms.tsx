import type { Stretch } from '../../../shared/stretches/stretch.ts';
import { useWords } from '../../state/context.ts';
import { openStretch } from './paths.ts';
import styles from './PoseGroups.module.css';
import grid from './BrowseTab.module.css';
import { StretchTile } from './StretchTile.tsx';
import type { UseChoices } from './use-choices.ts';

interface OtherFormsProps {
  readonly stretch: Stretch;
  readonly choices: UseChoices;
}

/** The other forms of the same pose that may be shown. */
export function OtherForms({ stretch, choices }: OtherFormsProps) {
  const { t } = useWords();
  const { arranged, favourites, setFavourite } = choices;
  const forms = arranged.shown.filter(
    ({ id, pose }) => pose !== undefined && pose === stretch.pose && id !== stretch.id,
  );
  if (forms.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="library-forms">
      <h2 id="library-forms" className={styles.heading}>
        {t('library.otherForm')}
      </h2>
      <ul className={grid.grid}>
        {forms.map((form) => (
          <StretchTile
            key={form.id}
            stretch={form}
            isFavourite={favourites.includes(form.id)}
            isReachable
            onOpen={() => openStretch(form.id)}
            onFavourite={(is) => setFavourite(form.id, is)}
          />
        ))}
      </ul>
    </section>
  );
}
