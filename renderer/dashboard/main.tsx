// What lives here: the dashboard: its frame and navigation.
// What does not: the sections themselves (../features), the window (electron/windows).
// To add a section: its id in SECTIONS (shared/ipc/sections.ts), its words, its line in sections.tsx.
import { createTranslator } from '../../shared/messages/translator.ts';
import { mount } from '../state/mount.tsx';
import { DashboardPage } from './DashboardPage.tsx';

void mount(<DashboardPage />, createTranslator);
