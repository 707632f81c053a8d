import type { Translator } from '../../../shared/messages/translator.ts';
import type { Sitwell } from './sitwell.ts';
import { close } from './steps.ts';
import type { Visit } from './visit.ts';

/** The small window, turned on in Settings and off again. */
export async function visitMini(sitwell: Sitwell, { t }: Translator, visit: Visit): Promise<void> {
  await sitwell.choose(t('tray.settings'));
  const settings = await sitwell.page('dashboard');
  const toggle = settings.getByRole('switch', { name: t('settings.smallWindow') });
  await toggle.press(' ');
  await visit({ name: 'mini', kind: 'mini', page: await sitwell.page('mini') });
  await toggle.press(' ');
  await sitwell.gone('mini');
  await close(sitwell, 'dashboard');
}
