// What lives here: the stretch library: browsing, one stretch opened, routines, and what to be careful with.
// What does not: the stretches (shared/stretches), which may be shown (browse.ts there), own routines (../routines).
// To add a tab: paths.ts and its panel in LibraryTabs.tsx.
import { useState } from 'react';
import { NO_FILTER } from '../../../shared/stretches/browse.ts';
import { stretchById } from '../../../shared/stretches/library.ts';
import { useShared } from '../../state/context.ts';
import { usePlace } from '../../state/place.ts';
import { LibraryTabs } from './LibraryTabs.tsx';
import { openStretch, openTab, stretchOf, tabOf } from './paths.ts';
import type { Tab } from './paths.ts';
import { StretchPage } from './StretchPage.tsx';
import { useChoices } from './use-choices.ts';

/** Where in which list a stretch was opened: going back leads there. */
interface Visit {
  readonly tab: Tab;
  readonly id: string;
  readonly top: number | null;
}

/** Every stretch there is, to look at and to start. What was looked for stays while one is opened. */
export function LibrarySection() {
  const { path } = usePlace();
  const { status } = useShared();
  const choices = useChoices();
  const [filter, setFilter] = useState({ ...NO_FILTER, gentle: status.flareUp });
  const [visit, setVisit] = useState<Visit | null>(null);
  const stretch = stretchById(stretchOf(path) ?? '');

  const open = (id: string): void => {
    setVisit({ tab: tabOf(path), id, top: window.scrollY });
    openStretch(id);
  };
  const goBack = (): void => {
    if (!visit && stretch) setVisit({ tab: 'browse', id: stretch.id, top: null });
    openTab(visit?.tab ?? 'browse');
  };
  if (stretch)
    return <StretchPage key={stretch.id} stretch={stretch} choices={choices} onBack={goBack} />;
  return (
    <LibraryTabs
      tab={tabOf(path)}
      choices={choices}
      filter={filter}
      onFilter={setFilter}
      onOpen={open}
      returnTo={visit}
    />
  );
}
