// What lives here: the run-time check of answers, times and measured pictures, as pages send and files hold them.
// What does not: their meaning (audit.ts). Options are not checked against the questions: an audit of an older
// Sitwell may hold some that are no longer asked, and scoring passes over them.
import { z } from 'zod';
import { ANGLES, MARKERS } from '../photo/measure.ts';
import type { PhotoMeasure } from '../photo/measure.ts';
import { EXPOSURES, ROSA_SUBJECTS } from '../rosa/exposure.ts';
import type { AuditFacts, Hours } from './audit.ts';
import { QUESTION_IDS, UNKNOWN } from './question.ts';
import type { Answers } from './question.ts';

const option = z.string().regex(/^[a-zA-Z0-9]{1,40}$/);
const answer = z.union([z.literal(UNKNOWN), z.array(option).max(12).readonly()]);
const coordinate = z.number().min(-20_000).max(20_000);
const spot = z.strictObject({ x: coordinate, y: coordinate });
const angle = z.number().min(-360).max(360);

export const answersSchema = z.partialRecord(
  z.enum(QUESTION_IDS),
  answer,
) satisfies z.ZodType<Answers>;

export const hoursSchema = z.partialRecord(
  z.enum(ROSA_SUBJECTS),
  z.enum([...EXPOSURES, UNKNOWN]),
) satisfies z.ZodType<Hours>;

export const photoSchema = z.strictObject({
  width: z.int().min(1).max(20_000),
  height: z.int().min(1).max(20_000),
  markers: z.record(z.enum(MARKERS), spot),
  vertical: z.tuple([spot, spot]).readonly().nullable(),
  angles: z.record(z.enum(ANGLES), angle),
  errors: z.record(z.enum(ANGLES), angle),
  kept: z.boolean(),
}) satisfies z.ZodType<PhotoMeasure>;

/** What a page sends of an audit that is being answered. */
export const draftFactsSchema = z.strictObject({
  answers: answersSchema,
  hours: hoursSchema,
  photo: photoSchema.nullable(),
}) satisfies z.ZodType<AuditFacts>;
