import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../shared/settings/schema.ts';

describe('names of programs', () => {
  it.each<[unknown, string | null]>([
    [[], null],
    [['zoom', 'OBS Studio', 'документ'], null],
    [['zoom', 'Zoom'], 'range'],
    [[''], 'range'],
    [[' zoom'], 'range'],
    [['zo\nom'], 'range'],
    [['x'.repeat(61)], 'range'],
    [Array.from({ length: 31 }, (_, index) => `p${index}`), 'range'],
    [['zoom', 7], 'type'],
    ['zoom', 'type'],
  ])('%j: %s', (value, refusal) => expect(refusalOf('ignoredPrograms', value)).toBe(refusal));
});
