import type { ReactNode } from 'react';
import type { Section } from '../../shared/ipc/contract.ts';
import { LibrarySection } from '../features/library/LibrarySection.tsx';
import { SafetySection } from '../features/safety/SafetySection.tsx';
import { SettingsSection } from '../features/settings/SettingsSection.tsx';
import { TodaySection } from '../features/today/TodaySection.tsx';
import { WaterSection } from '../features/water/WaterSection.tsx';
import { LaterAudit } from './LaterAudit.tsx';
import { LaterHistory } from './LaterHistory.tsx';

/** What each section shows, in the order of the navigation. */
export const SECTION_PAGES: Readonly<Record<Section, () => ReactNode>> = {
  today: TodaySection,
  stretch: LibrarySection,
  audit: LaterAudit,
  water: WaterSection,
  history: LaterHistory,
  settings: SettingsSection,
  safety: SafetySection,
};

/** The sections in order. */
export const SECTION_IDS = Object.keys(SECTION_PAGES) as readonly Section[];
