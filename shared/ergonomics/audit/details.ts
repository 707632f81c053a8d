// What lives here: what an audit's journal entry holds beside its totals, as text and back.
// What does not: the entry (../../journal/entries.ts), what answers mean (audit.ts).
import { z } from 'zod';
import { ROSA_PARTS, ROSA_SECTIONS } from '../rosa/items.ts';
import { ROSA_SUBJECTS } from '../rosa/exposure.ts';
import type { RosaResult } from '../rosa/result.ts';
import type { AuditFacts, AuditScore } from './audit.ts';
import { QUESTION_IDS } from './question.ts';
import { answersSchema, hoursSchema, photoSchema } from './schema.ts';

/** The answers and the score, and what the workplace was called: a lost list of workplaces is written anew from it. */
export interface AuditDetails extends AuditFacts {
  readonly score: AuditScore;
  readonly name: string;
}

const points = z.int().min(0).max(12);
const result = z.object({
  total: points,
  sections: z.record(z.enum(ROSA_SECTIONS), points),
  parts: z.record(z.enum(ROSA_PARTS), points),
  drivers: z.array(z.enum(ROSA_SECTIONS)),
}) satisfies z.ZodType<RosaResult>;

/** Passes over what this Sitwell does not know, such as a question of a later one. */
const knownOnly = <Schema extends z.ZodType>(keys: readonly string[], schema: Schema) =>
  z.preprocess(
    (value) =>
      typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)))
        : value,
    schema,
  );

const details = z.object({
  answers: knownOnly(QUESTION_IDS, answersSchema),
  hours: knownOnly(ROSA_SUBJECTS, hoursSchema),
  // A picture that was measured in another way than today's is left out, and the audit stays.
  photo: photoSchema.nullable().catch(null),
  score: z.object({ low: result, high: result }),
  name: z.string(),
});

/** The text of an audit's details. */
export function detailsText({ answers, hours, photo, score, name }: AuditDetails): string {
  return JSON.stringify({ answers, hours, photo, score, name });
}

/** The details in a text, or null where it holds none that can be read. */
export function readDetails(text: string): AuditDetails | null {
  try {
    return details.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
