import { readFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { en } from '../../../shared/messages/en.ts';
import type { MessageKey } from '../../../shared/messages/translator.ts';
import { readRoutine } from '../../../shared/routines/read-routine.ts';
import { routineSchema } from '../../../shared/routines/schema.ts';
import { stretchById, STRETCHES } from '../../../shared/stretches/library.ts';

const docs = (name: string): string => path.join(import.meta.dirname, '../../../docs', name);
const explained = readFileSync(docs('routines.md'), 'utf8');

/** The English text of a message. */
function english(key: MessageKey): string {
  const [area = '', name = ''] = key.split('.');
  return (en as Readonly<Record<string, Readonly<Record<string, string>>>>)[area]?.[name] ?? '';
}

describe('what is published about routines', () => {
  it('has an example that can be imported', () => {
    const example = /```json\n(.*?)```/su.exec(explained)?.[1] ?? '';
    const { routine, faults } = readRoutine(example, (id) => stretchById(id) !== undefined);
    expect(faults).toBeNull();
    expect(routine?.steps).toHaveLength(4);
  });

  it('explains every field there is, and no other', () => {
    const [library, own] = routineSchema.shape.steps.element.options;
    const fields = [routineSchema, library, own].flatMap(({ shape }) => Object.keys(shape));
    const told = [...explained.matchAll(/^\| `(\w+)`/gmu)].map(([, field]) => field);
    expect(told).toEqual(fields);
  });

  // Old after a change of shared/routines/schema.ts: `npx vitest run test/shared/routines -u` makes it anew.
  it('includes a JSON schema of the form that is in force', async () => {
    const schema = { title: 'A routine for Sitwell', ...z.toJSONSchema(routineSchema) };
    const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 });
    await expect(text).toMatchFileSnapshot(docs('routine.schema.json'));
  });

  // Old after a new stretch: the same command makes it anew.
  it('includes the ids of all stretches', async () => {
    const rows = STRETCHES.map(({ id, name, place, sides }) => `| \`${id}\` | ${english(name)} | ${english(`library.place_${place}` as MessageKey)} | ${sides} |`); // prettier-ignore
    const text = [
      '# Stretches by id',
      'For [routines of your own](routines.md). Ids are permanent. Made from the library by a test.',
      ['| Id | Name | Place | Sides |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    ].join('\n\n');
    const formatted = await format(text, { parser: 'markdown', printWidth: 100 });
    await expect(formatted).toMatchFileSnapshot(docs('stretches.md'));
  });
});
