import { isBreakTimer, readBreakTimer } from './break-timer.ts';
import type { ForeignFile, ForeignSettings } from './foreign.ts';
import { isStretchly, readStretchly } from './stretchly.ts';

/** What another app's file comes to, or null where it is of none that is known. Never throws. */
export function readForeign(text: string): ForeignSettings | null {
  const file = fileIn(text);
  if (file === null) return null;
  if (isStretchly(file)) return readStretchly(file);
  const inner = file['settings'];
  const settings = isRecord(inner) ? inner : file;
  return isBreakTimer(settings) ? readBreakTimer(settings) : null;
}

function fileIn(text: string): ForeignFile | null {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRecord(json) ? json : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is ForeignFile =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
