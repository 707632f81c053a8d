// What lives here: the calm dark surface on the other screens during a break.
// What does not: the break itself (../break). To add anything: better not; it is there to be nothing.
import { createLightTranslator } from '../../shared/messages/light.ts';
import { mount } from '../state/mount.tsx';
import { DimPage } from './DimPage.tsx';

void mount(<DimPage />, createLightTranslator);
