import { WORKPLACE_BOUNDS } from './command.ts';
import type { BookState } from './state.ts';

/**
 * What is kept here together with what was kept elsewhere: workplaces by their id. Where both know one, its name and
 * its draft are those of here; a draft of an audit that was finished since (`isFinished`) is not taken. Null where
 * there would be more workplaces than there may be. Taking the same twice is taking it once.
 */
export function mergeStates(
  here: BookState,
  other: BookState,
  isFinished: (audit: string) => boolean,
): BookState | null {
  const known = new Set(here.workplaces.map(({ id }) => id));
  const added = other.workplaces.filter(({ id }) => !known.has(id));
  const workplaces = [...here.workplaces, ...added];
  if (workplaces.length > WORKPLACE_BOUNDS.workplaces) return null;
  const unfinished = Object.entries(other.drafts).filter(([, { id }]) => !isFinished(id));
  return {
    workplaces,
    current: here.current,
    drafts: { ...Object.fromEntries(unfinished), ...here.drafts },
    putOff: latest(here.putOff, other.putOff),
    tipOn: [here.tipOn ?? '', other.tipOn ?? ''].sort().at(-1) || null,
  };
}

type Moments = BookState['putOff'];

const latest = (one: Moments, other: Moments): Moments =>
  Object.fromEntries(
    Object.keys({ ...one, ...other }).map((id) => [id, Math.max(one[id] ?? 0, other[id] ?? 0)]),
  );
