import { createTranslator } from '../../shared/messages/translator.ts';
import { mount } from '../state/mount.tsx';
import { DashboardPage } from './DashboardPage.tsx';

void mount(<DashboardPage />, createTranslator);
