// What lives here: the break window: a guided movement against the time, and what became of it.
// What does not: the movements (shared/stretches), the one end time (shared/breaks), the window (electron).
// To add something to a break: a component here, and its place in RunningBreak or OverBreak.
import { createLightTranslator } from '../../shared/messages/light.ts';
import { mount } from '../state/mount.tsx';
import { BreakPage } from './BreakPage.tsx';

void mount(<BreakPage />, createLightTranslator);
