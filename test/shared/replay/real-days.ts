import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { breakSettingsOf } from '../../../shared/breaks/settings.ts';
import type { Happening } from '../../../shared/replay/happening.ts';
import type { Person } from '../../../shared/replay/person.ts';
import { createPlayer } from '../../../shared/replay/player.ts';
import { readRecordedSpan } from '../../../shared/replay/recording.ts';
import type { RecordedSpan } from '../../../shared/replay/recording.ts';
import type { Summary } from '../../../shared/replay/tally.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { PRESETS } from '../../../shared/settings/presets.ts';
import type { PresetId } from '../../../shared/settings/presets.ts';

/** Where recordings of real people's days may lie. They are not ours to keep in the repository. */
const FOLDER =
  process.env['SITWELL_TRACES'] ?? path.join(import.meta.dirname, '../../../../shared/traces');

/** The recordings there are, by name. */
export const recordings: readonly string[] = existsSync(FOLDER)
  ? readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'))
  : [];

/** Reads a recording. Throws for a line that cannot be understood. */
export function readRecording(name: string): readonly RecordedSpan[] {
  const spans: RecordedSpan[] = [];
  for (const line of readFileSync(path.join(FOLDER, name), 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const reading = readRecordedSpan(line, spans.at(-1) ?? null, 'UTC');
    if (!reading.ok) throw new Error(reading.reason);
    spans.push(reading.span);
  }
  return spans;
}

/** Plays a recording with a preset. */
export function playRecording(
  spans: readonly RecordedSpan[],
  preset: PresetId,
  person: Person,
): { readonly lines: readonly Happening[]; readonly summary: Summary } {
  const settings = breakSettingsOf(
    { ...DEFAULT_SETTINGS, ...PRESETS[preset] },
    { timeZone: 'UTC', idleTrusted: true },
  );
  const player = createPlayer({ settings, person });
  const lines = spans.flatMap((span) => player.play(span));
  const { happenings, summary } = player.finish();
  if (!summary) throw new Error('an empty recording');
  return { lines: [...lines, ...happenings], summary };
}
