// What lives here: whether a value may stand in a setting, from the setting's own definition.
// What does not: the settings (definitions.ts), files (electron/store/settings).
// To add a shape of setting: its case in valueSchema; the compiler asks for it.
import { z } from 'zod';
import type {
  AmountsSetting,
  HoursSetting,
  ListSetting,
  NamesSetting,
  NumberSetting,
  SettingDefinition,
} from './definition.ts';
import { DEFAULT_SETTINGS, SETTINGS } from './definitions.ts';
import type { SettingName, Settings } from './definitions.ts';

/** Why a value was refused: no such setting, not this kind of value, or outside its bounds. */
export type Refusal = 'unknown' | 'type' | 'range';

/** A value that was refused. */
export interface RefusedSetting {
  readonly name: string;
  readonly reason: Refusal;
}

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;
const endOfDay = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/;
const range = z
  .strictObject({ from: z.string().regex(clockTime), to: z.string().regex(endOfDay) })
  .refine(({ from, to }) => from < to);
const dayRanges = z
  .array(range)
  .max(12)
  .refine((ranges) =>
    ranges.every(({ from }, index) => index === 0 || (ranges[index - 1]?.to ?? '') <= from),
  );
const week = z.array(dayRanges).length(7);

function numberSchema({ min, max }: NumberSetting): z.ZodType {
  return z.number().min(min).max(max);
}

const anyId = z.string().regex(/^[a-zA-Z0-9-]{1,60}$/);

function listSchema({ options }: ListSetting): z.ZodType {
  return z
    .array(options ? z.enum(options) : anyId)
    .max(200)
    .refine((ids) => new Set(ids).size === ids.length);
}

function amountsSchema({ min, max, most }: AmountsSetting): z.ZodType {
  return z
    .array(z.int().min(min).max(max))
    .max(most)
    .refine((amounts) =>
      amounts.every((amount, index) => index === 0 || (amounts[index - 1] ?? 0) < amount),
    );
}

/** Names as they are kept: nothing around them, and each once, whatever its case. */
function namesSchema({ most, longest }: NamesSetting): z.ZodType {
  const name = z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}]*$/u)
    .refine((text) => text === text.trim());
  return z
    .array(name)
    .max(most)
    .refine((all) => new Set(all.map((text) => text.toLowerCase())).size === all.length);
}

/** The values a setting takes. */
export function valueSchema(definition: SettingDefinition): z.ZodType {
  switch (definition.shape) {
    case 'toggle':
      return z.boolean();
    case 'number':
      return numberSchema(definition);
    case 'choice':
      return z.enum(definition.options);
    case 'text':
      return z.string().max(100).regex(definition.pattern);
    case 'hours':
      return week;
    case 'list':
      return listSchema(definition);
    case 'amounts':
      return amountsSchema(definition);
    case 'names':
      return namesSchema(definition);
  }
}

/** Values of the right kind, whatever their bounds: tells `type` from `range`. */
function looseSchema(definition: SettingDefinition): z.ZodType {
  switch (definition.shape) {
    case 'toggle':
      return z.boolean();
    case 'number':
      return z.number();
    case 'choice':
    case 'text':
      return z.string();
    case 'hours':
      return looseWeek;
    case 'list':
    case 'names':
      return z.array(z.string());
    case 'amounts':
      return z.array(z.number());
  }
}

const looseWeek: z.ZodType<HoursSetting['default']> = z.array(
  z.array(z.object({ from: z.string(), to: z.string() })),
);

const SCHEMAS = new Map<string, { readonly exact: z.ZodType; readonly loose: z.ZodType }>(
  Object.entries(SETTINGS).map(([name, definition]) => [
    name,
    { exact: valueSchema(definition), loose: looseSchema(definition) },
  ]),
);

/** Whether there is a setting of this name. */
export function isSettingName(name: string): name is SettingName {
  return SCHEMAS.has(name);
}

/** Why this value may not stand in this setting, or null when it may. */
export function refusalOf(name: string, value: unknown): Refusal | null {
  const schemas = SCHEMAS.get(name);
  if (!schemas) return 'unknown';
  if (schemas.exact.safeParse(value).success) return null;
  return schemas.loose.safeParse(value).success ? 'range' : 'type';
}

/** Settings with the given values put in; what may not stand is left as it was and named. */
export function changeSettings(
  settings: Settings,
  values: Readonly<Record<string, unknown>>,
): { readonly settings: Settings; readonly refused: readonly RefusedSetting[] } {
  const next: Record<string, unknown> = { ...settings };
  const refused: RefusedSetting[] = [];
  for (const [name, value] of Object.entries(values)) {
    const reason = refusalOf(name, value);
    if (reason) refused.push({ name, reason });
    else next[name] = value;
  }
  return { settings: next as unknown as Settings, refused };
}

/** The settings that differ from their defaults: all that needs to be kept. */
export function changedFromDefault(settings: Settings): Readonly<Record<string, unknown>> {
  const same = (name: SettingName): boolean =>
    JSON.stringify(settings[name]) === JSON.stringify(DEFAULT_SETTINGS[name]);
  return Object.fromEntries(
    Object.entries(settings).filter(([name]) => isSettingName(name) && !same(name)),
  );
}
