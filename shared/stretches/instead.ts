// What lives here: what takes the place of a stretch that somebody may not or does not want to do.
// What does not: what is allowed (allowed.ts), what fits into a routine (../sessions).
import { isAllowed } from './allowed.ts';
import type { Choices } from './allowed.ts';
import { stretchById } from './library.ts';
import type { Stretch } from './stretch.ts';

/** The form that takes its place, or the one that takes the place of that one, and so on, until one is right. */
export function insteadOf(
  wanted: Stretch,
  isRight: (stretch: Stretch) => boolean,
  find: (id: string) => Stretch | undefined,
): Stretch | null {
  const seen = new Set([wanted.id]);
  for (let id = wanted.instead; id !== undefined && !seen.has(id);) {
    seen.add(id);
    const other = find(id);
    if (!other) return null;
    if (isRight(other)) return other;
    id = other.instead;
  }
  return null;
}

/** Whether a stretch does the same work as another: for its main area, or one of its targets. */
const standsInFor = ({ areas, targets }: Stretch, wanted: Stretch): boolean =>
  areas.some((area) => area === wanted.areas[0]) ||
  targets.some((target) => wanted.targets.includes(target));

/** What takes the place of a stretch that is not allowed, if anything that is allowed does the same work. */
export function replacementOf(
  stretch: Stretch,
  choices: Choices,
  find: (id: string) => Stretch | undefined = stretchById,
): Stretch | null {
  const isRight = (other: Stretch): boolean =>
    isAllowed(other, choices) && standsInFor(other, stretch);
  return insteadOf(stretch, isRight, find);
}
