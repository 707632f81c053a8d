import { createTranslator } from '../../shared/messages/translator.ts';
import { mount } from '../state/mount.tsx';
import { WelcomePage } from './WelcomePage.tsx';

void mount(<WelcomePage />, createTranslator);
