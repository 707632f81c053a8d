// What lives here: the small prompt in the corner: a break that is due, a posture to change, a question.
// What does not: its window (electron/windows) or when it shows (shared/breaks).
// To add a kind of prompt: a component like PosturePrompt, its case in PromptPage.
import { createLightTranslator } from '../../shared/messages/light.ts';
import { mount } from '../state/mount.tsx';
import { PromptPage } from './PromptPage.tsx';

void mount(<PromptPage />, createLightTranslator);
