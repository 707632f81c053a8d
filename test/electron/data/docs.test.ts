import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ENTRY_TYPES, TABLES } from '../../../electron/store/journal/tables.ts';
import { sampleExport } from '../../shared/data/sample-export.ts';

const guide = readFileSync(path.join(import.meta.dirname, '../../../docs/data.md'), 'utf8');
const row = (name: string): string =>
  guide.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? '';

it.each(Object.keys(sampleExport()))('docs/data.md tells what %s is', (field) => {
  expect(row(field)).not.toBe('');
});

it.each(ENTRY_TYPES)('docs/data.md tells every field of %s', (type) => {
  for (const column of TABLES[type]) expect(row(type)).toContain(`\`${column}\``);
});
