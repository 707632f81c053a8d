// What lives here: doing at the start, before anything is open, what was asked for before it.
// What does not: the deeds (restore.ts, erase.ts), asking for them (data.ts).
// A request goes last: a power cut before that has it carried out again at the next start.
import type { Log } from '../system/log.ts';
import type { Paths } from '../system/paths.ts';
import type { Problems } from '../system/problems.ts';
import { erasing } from './erase.ts';
import { readRequest, removeRequest } from './request.ts';
import type { Request } from './request.ts';
import { restoring } from './restore.ts';

/** What became of a request. `failed`: nothing is lost, and `detail` says what stands in the way. */
export type CarriedOut =
  | { readonly did: 'nothing' | 'restore' | 'erase' }
  | { readonly did: 'failed'; readonly what: Request['do']; readonly detail: string };

type Places = Pick<Paths, 'userData' | 'request' | 'journal' | 'backups'>;

/** Carries out what was asked for, if anything was. Never throws, and never tries twice what cannot be done. */
export function carryOutRequest(places: Places, log: Log): CarriedOut {
  const request = readRequest(places.request);
  const done = request ? attempt(request, places, log) : ({ did: 'nothing' } as const);
  try {
    removeRequest(places.request);
  } catch (reason) {
    log('request', reason);
  }
  return done;
}

/** Tells the person what could not be done. */
export function tellCarriedOut(done: CarriedOut, problems: Pick<Problems, 'report'>): void {
  if (done.did !== 'failed') return;
  const { what, detail } = done;
  problems.report(what === 'restore' ? 'dataNotRestored' : 'dataNotErased', detail, detail);
}

function attempt(request: Request, places: Places, log: Log): CarriedOut {
  try {
    switch (request.do) {
      case 'restore':
        return finish(restoring(request, places))
          ? { did: 'restore' }
          : { did: 'failed', what: 'restore', detail: request.backup };
      case 'erase': {
        const left = finish(erasing(places));
        if (left.length === 0) return { did: 'erase' };
        return { did: 'failed', what: 'erase', detail: left.join(', ') };
      }
    }
  } catch (reason) {
    log(request.do, reason);
    return { did: 'failed', what: request.do, detail: String(reason) };
  }
}

function finish<Result>(steps: Generator<string, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
