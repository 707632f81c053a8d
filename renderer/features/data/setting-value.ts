import { SETTINGS } from '../../../shared/settings/definitions.ts';
import type { TakenSetting } from '../../../shared/settings/foreign/foreign.ts';
import type { MessageKey, Translator } from '../../../shared/messages/translator.ts';

const UNITS = { minutes: 'minute', seconds: 'second', percent: 'percent' } as const;

/** The value of a setting in words. */
export function settingValue(words: Translator, { name, value }: TakenSetting): string {
  if (typeof value === 'boolean') return words.t(value ? 'otherApps.on' : 'otherApps.off');
  const definition = SETTINGS[name];
  if (definition.shape === 'number' && typeof value === 'number') {
    const unit = UNITS[definition.unit as keyof typeof UNITS] as string | undefined;
    if (unit === undefined) return words.number(value);
    return new Intl.NumberFormat(words.language, { style: 'unit', unit, unitDisplay: 'long' }).format(value); // prettier-ignore
  }
  if (definition.shape === 'choice' && typeof value === 'string')
    return words.t(`settings.${name}_is_${value}` as MessageKey);
  return words.t('otherApps.hours');
}
