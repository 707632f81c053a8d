// What lives here: what a person can do with their data as a whole: copy it, take a copy in, go back, come from
// another app, delete all of it. What does not: doing it (electron/data), single settings (../settings).
// To add a deed: its card here; its call in shared/ipc/contract.ts.
import { useWords } from '../../state/context.ts';
import { BackupsCard } from './BackupsCard.tsx';
import styles from './data.module.css';
import { EraseCard } from './EraseCard.tsx';
import { ExportCard } from './ExportCard.tsx';
import { ImportCard } from './ImportCard.tsx';
import { OtherAppsCard } from './OtherAppsCard.tsx';

/** The cards about the person's data, at the end of Settings. */
export function DataSection() {
  const { t } = useWords();
  return (
    <section className={styles.section} aria-label={t('data.title')}>
      <ExportCard />
      <ImportCard />
      <BackupsCard />
      <OtherAppsCard />
      <EraseCard />
    </section>
  );
}
