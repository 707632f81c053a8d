import type { Translator } from '../../../shared/messages/translator.ts';
import { SETTINGS } from '../../../shared/settings/definitions.ts';
import type { ShownSetting } from './setting-list.ts';
import type { Refusal } from './use-settings.ts';

/** Why a value was refused, in words that say what would do. */
export function refusalWords(words: Translator, name: ShownSetting, refusal: Refusal): string {
  const definition = SETTINGS[name];
  if (refusal === 'unknown') return words.t('settings.refusedUnknown');
  if (definition.shape === 'hours') return words.t('settings.refusedHours');
  if (definition.shape === 'number' && refusal === 'range')
    return words.t('settings.refusedRange', { min: definition.min, max: definition.max });
  return words.t('settings.refusedType');
}
