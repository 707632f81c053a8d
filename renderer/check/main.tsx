// What lives here: the posture check in the corner: five things to look at, half a minute.
// What does not: its window (electron/windows), when it is there (electron/check), its steps (shared/ergonomics/check).
// To add something to it: a component here, and its place in CheckPage.
import { createCheckTranslator } from '../../shared/messages/light-check.ts';
import { mount } from '../state/mount.tsx';
import { CheckPage } from './CheckPage.tsx';

void mount(<CheckPage />, createCheckTranslator);
