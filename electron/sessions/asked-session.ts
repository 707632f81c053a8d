// What lives here: the session that a person asked for by name or by length.
// What does not: starting its break (keeper.ts).
// To add something to ask for: its member in shared/ipc/session-start.ts, its case here.
import type { SessionStart } from '../../shared/ipc/session-start.ts';
import type { Routine } from '../../shared/routines/routine.ts';
import { routineEntries } from '../../shared/routines/routine-entries.ts';
import { buildSession } from '../../shared/sessions/build.ts';
import { floorSession } from '../../shared/sessions/floor.ts';
import type { SessionRequest } from '../../shared/sessions/request.ts';
import type { Session } from '../../shared/sessions/session.ts';
import { chosenSession } from '../../shared/sessions/timeline.ts';
import { stretchById } from '../../shared/stretches/library.ts';

/** How long what was asked for takes, as far as it says so, minutes. */
export function minutesOf(what: SessionStart): number {
  switch (what.what) {
    case 'floor':
    case 'build':
      return what.minutes;
    case 'stretch':
    case 'routine':
      return 0;
  }
}

/** What was asked for, or null where there is no such thing, or nothing in it. */
export function askedSession(
  what: SessionStart,
  request: SessionRequest,
  routine: (id: string) => Routine | null,
): Session | null {
  const session = sessionFor(what, request, routine);
  return session && session.items.length > 0 ? session : null;
}

function sessionFor(
  what: SessionStart,
  request: SessionRequest,
  routine: (id: string) => Routine | null,
): Session | null {
  switch (what.what) {
    case 'stretch': {
      const stretch = stretchById(what.id);
      if (!stretch) return null;
      const content = { kind: 'stretch', stretch } as const;
      const entry = { content, seconds: null, why: null };
      return chosenSession(request.seed, { key: stretch.name }, [entry]);
    }
    case 'routine': {
      const found = routine(what.id);
      if (!found) return null;
      return chosenSession(request.seed, { text: found.name }, routineEntries(found));
    }
    case 'floor':
      return floorSession(what.minutes, request);
    case 'build':
      return buildSession(request);
  }
}
