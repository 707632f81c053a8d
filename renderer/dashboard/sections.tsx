import type { ReactNode } from 'react';
import type { Section } from '../../shared/ipc/contract.ts';
import { TodaySection } from '../features/today/TodaySection.tsx';
import { later } from '../state/later.tsx';

/** The sections that the first paint does not wait for: all but the one it opens with. */
export const LATER_SECTIONS = {
  stretch: later(
    async () => (await import('../features/library/LibrarySection.tsx')).LibrarySection,
  ),
  audit: later(async () => (await import('../features/audit/AuditSection.tsx')).AuditSection),
  water: later(async () => (await import('../features/water/WaterSection.tsx')).WaterSection),
  history: later(
    async () => (await import('../features/history/HistorySection.tsx')).HistorySection,
  ),
  settings: later(
    async () => (await import('../features/settings/SettingsSection.tsx')).SettingsSection,
  ),
  safety: later(async () => (await import('../features/safety/SafetySection.tsx')).SafetySection),
} as const;

/** What each section shows, in the order of the navigation. */
export const SECTION_PAGES: Readonly<Record<Section, () => ReactNode>> = {
  today: TodaySection,
  ...LATER_SECTIONS,
};

/** The sections in order. */
export const SECTION_IDS = Object.keys(SECTION_PAGES) as readonly Section[];
