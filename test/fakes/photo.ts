import type { AuditFacts } from '../../shared/ergonomics/audit/audit.ts';
import { ANGLES, MARKERS } from '../../shared/ergonomics/photo/measure.ts';

const each = <Key extends string, Value>(keys: readonly Key[], value: Value) =>
  Object.fromEntries(keys.map((key) => [key, value])) as Readonly<Record<Key, Value>>;

/** What a person said of a desk, with a measured picture that is to be kept. */
export const photographed = {
  answers: { chairHeight: ['low'], glare: 'unknown', phone: ['none'] },
  hours: { chair: 'long' },
  photo: {
    ...{ width: 800, height: 600, vertical: null, kept: true },
    markers: each(MARKERS, { x: 1, y: 2 }),
    angles: each(ANGLES, 90),
    errors: each(ANGLES, 3),
  },
} as const satisfies AuditFacts;
