import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetRefusal, refusedLately, rememberRefusal } from '../../scripts/electron/refusal.ts';

const hour = 3_600_000;
const noon = Date.parse('2026-11-23T12:00:00Z');

describe('remembering that Electron could not be fetched', () => {
  let note = '';
  beforeEach(() => {
    note = path.join(mkdtempSync(path.join(os.tmpdir(), 'sitwell-refusal-')), 'deep', 'note');
  });

  it('asks when nothing is known', () => {
    expect(refusedLately(noon, note)).toBe(false);
  });

  it('does not ask again for a day', () => {
    rememberRefusal(noon, note);
    expect(refusedLately(noon + 23 * hour, note)).toBe(true);
    expect(refusedLately(noon + 25 * hour, note)).toBe(false);
  });

  it('asks again when told to', () => {
    rememberRefusal(noon, note);
    forgetRefusal(note);
    expect(refusedLately(noon, note)).toBe(false);
  });

  it('asks when the note is nonsense or from the future', () => {
    rememberRefusal(noon, note);
    expect(refusedLately(noon - hour, note)).toBe(false);
    writeFileSync(note, 'nonsense');
    expect(refusedLately(noon, note)).toBe(false);
  });
});
