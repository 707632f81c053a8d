// What lives here: the prompt to drink in the corner, for somebody who writes drinks down.
// What does not: its window (electron/windows), when it is there (electron/hydration), the row of drinks (features/water).
// To add something to it: a component here, and its place in DrinkPage.
import { createLightTranslator } from '../../shared/messages/light.ts';
import { mount } from '../state/mount.tsx';
import { DrinkPage } from './DrinkPage.tsx';

void mount(<DrinkPage />, createLightTranslator);
