import type { Section } from '../../shared/ipc/contract.ts';
import { useShared, useWords } from '../state/context.ts';
import { SectionIcon } from '../ui/SectionIcon.tsx';
import styles from './Navigation.module.css';
import { SECTION_IDS } from './sections.tsx';

interface NavigationProps {
  readonly current: Section;
  readonly onChoose: (section: Section) => void;
}

/** The sections of the dashboard, as a column beside or a row above. */
export function Navigation({ current, onChoose }: NavigationProps) {
  const { t } = useWords();
  const { info } = useShared();
  return (
    <nav className={styles.navigation} aria-label={t('dashboard.navigation')}>
      <div className={styles.inner}>
        <p className={styles.name}>{t('app.name')}</p>
        <ul className={styles.list}>
          {SECTION_IDS.map((section) => (
            <li key={section}>
              <button
                type="button"
                className={styles.link}
                aria-current={section === current ? 'page' : undefined}
                onClick={() => onChoose(section)}
              >
                <SectionIcon section={section} />
                {t(`dashboard.${section}`)}
              </button>
            </li>
          ))}
        </ul>
        <p className={styles.version}>{t('dashboard.version', { version: info.version })}</p>
      </div>
    </nav>
  );
}
