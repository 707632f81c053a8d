// What lives here: the three steps of the first run: rhythm, hours, safety.
// What does not: the controls (../features), keeping what was chosen (electron/store).
// To add a step: a component and its place in STEPS; keep it short, nobody came for this.
import { createTranslator } from '../../shared/messages/translator.ts';
import { mount } from '../state/mount.tsx';
import { WelcomePage } from './WelcomePage.tsx';

void mount(<WelcomePage />, createTranslator);
