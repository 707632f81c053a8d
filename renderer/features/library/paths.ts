// What lives here: the places within the Stretch section, as paths of its address.
// What does not: the address itself (renderer/state/place.ts), what is shown there (LibrarySection.tsx).
// To add a tab: its id in TABS, its words `library.tab<Id>`, its panel in LibrarySection.tsx.
import { goTo } from '../../state/place.ts';

/** The tabs in order; the first is at the section's beginning. */
export const TABS = ['browse', 'routines', 'choices'] as const;
export type Tab = (typeof TABS)[number];

/** The tab of a path; browsing where it is none. */
export const tabOf = (path: string): Tab => TABS.find((tab) => tab === path) ?? 'browse';

/** The id of the stretch that a path opens, or null. */
export const stretchOf = (path: string): string | null =>
  path.startsWith('of/') ? path.slice('of/'.length) : null;

export const openTab = (tab: Tab): void => goTo('stretch', tab === 'browse' ? '' : tab);
export const openStretch = (id: string): void => goTo('stretch', `of/${id}`);
