// What lives here: what sensors answer, made from what they read; and asking so that a failure is an answer too.
// What does not: what follows from an answer (shared/sensing).
import { programName } from '../../shared/sensing/program-name.ts';
import type { Answer, Answers, SignId, Source } from '../../shared/sensing/signs.ts';
import { eachOnce } from './sources.ts';

/** The sign is there if somebody is behind it. */
export function answerOf(by: readonly Source[]): Answer {
  return by.length === 0 ? { is: 'no' } : { is: 'yes', by: eachOnce(by) };
}

/** It cannot be told, and why, in words for the log and for whoever looks closely. */
export function unknown(why: string): Answer {
  return { is: 'unknown', why };
}

/** What went wrong, in one short line. */
export function whyOf(reason: unknown): string {
  const [line = ''] = (reason instanceof Error ? reason.message : String(reason)).split('\n');
  return line.slice(0, 200);
}

/** Those of the programs that run which the person named. */
export function namedAmong(running: readonly string[], named: readonly string[]): Answer {
  const wanted = new Set(named.map(programName));
  const found = running.map(programName).filter((name) => name !== '' && wanted.has(name));
  return answerOf(found.map((program) => ({ program, reason: '' })));
}

/** Answers about those of `wanted` that are among `signs`; an error makes each of them unknown. */
export async function answerAbout(
  signs: readonly SignId[],
  wanted: readonly SignId[],
  ask: (about: readonly SignId[]) => Promise<Answers>,
): Promise<Answers> {
  const about = signs.filter((sign) => wanted.includes(sign));
  if (about.length === 0) return {};
  try {
    return await ask(about);
  } catch (reason) {
    return Object.fromEntries(about.map((sign) => [sign, unknown(whyOf(reason))]));
  }
}
