/** What another program says in JSON. Throws where it is none. */
export function readJson(text: string): unknown {
  return JSON.parse(text);
}

/** A value inside others, or undefined where the way there does not exist. */
export function at(value: unknown, ...way: readonly string[]): unknown {
  let here = value;
  for (const key of way) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Readonly<Record<string, unknown>>)[key];
  }
  return here;
}

/** A text inside others; empty where there is none. */
export function textAt(value: unknown, ...way: readonly string[]): string {
  const found = at(value, ...way);
  return typeof found === 'string' ? found : '';
}

/** A list, or none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
