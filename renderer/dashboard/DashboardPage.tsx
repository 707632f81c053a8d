import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { listen } from '../api.ts';
import { useShared, useWords } from '../state/context.ts';
import { goTo, usePlace } from '../state/place.ts';
import { useTitle } from '../state/use-title.ts';
import { FailureNote } from '../ui/FailureNote.tsx';
import styles from './DashboardPage.module.css';
import { Navigation } from './Navigation.tsx';
import { SECTION_PAGES } from './sections.tsx';

/** The dashboard: sections beside, one of them open. Main can turn to another by an event. */
export function DashboardPage() {
  const { t, direction } = useWords();
  const { info } = useShared();
  const { section } = usePlace();
  useTitle(`${t(`dashboard.${section}`)} · ${t('app.name')}`);
  useEffect(() => listen('section', (wanted) => goTo(wanted)), []);
  const Page = SECTION_PAGES[section];

  return (
    <I18nProvider locale={direction === 'rtl' ? 'ar-u-nu-latn' : info.language}>
      <div className={styles.frame}>
        <div className={styles.dashboard}>
          <Navigation current={section} onChoose={goTo} />
          <main className={styles.main}>
            <FailureNote />
            <Page key={section} />
          </main>
        </div>
      </div>
    </I18nProvider>
  );
}
