import { mount } from '../state/mount.tsx';
import { WelcomePage } from './WelcomePage.tsx';

void mount(<WelcomePage />);
