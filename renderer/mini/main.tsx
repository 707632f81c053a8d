// What lives here: the small window that is always there, for desktops without a tray.
// What does not: its window and place (electron/windows), its menu, which is the tray's (electron/tray).
// To add anything: better to the menu; there is no room here.
import { createMiniTranslator } from '../../shared/messages/light-mini.ts';
import { mount } from '../state/mount.tsx';
import { MiniPage } from './MiniPage.tsx';

void mount(<MiniPage />, createMiniTranslator);
