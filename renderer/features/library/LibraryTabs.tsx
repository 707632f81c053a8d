import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { BrowseFilter } from '../../../shared/stretches/browse.ts';
import { useWords } from '../../state/context.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { BrowseTab } from './BrowseTab.tsx';
import { ChoicesTab } from './ChoicesTab.tsx';
import styles from './LibraryTabs.module.css';
import { TABS, openTab } from './paths.ts';
import type { Tab as TabId } from './paths.ts';
import { RoutinesTab } from './RoutinesTab.tsx';
import type { UseChoices } from './use-choices.ts';
import { useReturn } from './use-return.ts';
import type { ReturnTo } from './use-return.ts';

interface LibraryTabsProps {
  readonly tab: TabId;
  readonly choices: UseChoices;
  readonly filter: BrowseFilter;
  readonly onFilter: (filter: BrowseFilter) => void;
  readonly onOpen: (id: string) => void;
  /** The stretch that one comes back from. */
  readonly returnTo: ReturnTo | null;
}

const NAMES = {
  browse: 'library.tabBrowse',
  routines: 'library.tabRoutines',
  choices: 'library.tabChoices',
} as const;

/** The lists of the section, one at a time. */
export function LibraryTabs(props: LibraryTabsProps) {
  const { tab, choices, filter, onFilter, onOpen, returnTo } = props;
  const { t } = useWords();
  useReturn(returnTo);
  return (
    <>
      <SectionHeading title={t('library.title')} lead={t('library.lead')} />
      <Tabs
        className={styles.tabs ?? ''}
        selectedKey={tab}
        onSelectionChange={(key) => openTab(key as TabId)}
      >
        <TabList className={styles.list ?? ''} aria-label={t('library.title')}>
          {TABS.map((id) => (
            <Tab key={id} id={id} className={styles.tab ?? ''}>
              {t(NAMES[id])}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="browse" className={styles.panel ?? ''}>
          <BrowseTab
            choices={choices}
            filter={filter}
            onFilter={onFilter}
            onOpen={onOpen}
            reachedAtFirst={returnTo?.id ?? null}
          />
        </TabPanel>
        <TabPanel id="routines" className={styles.panel ?? ''}>
          <RoutinesTab onOpen={onOpen} />
        </TabPanel>
        <TabPanel id="choices" className={styles.panel ?? ''}>
          <ChoicesTab choices={choices} onOpen={onOpen} />
        </TabPanel>
      </Tabs>
    </>
  );
}
