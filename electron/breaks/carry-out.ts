// What lives here: doing what the scheduler asks for, each thing guarded, so that one failure stops nothing else.
// What does not: how it is done (presenter.ts, store/journal).
// To carry out a new effect: its case here; the compiler asks for it.
import type { Effect } from '../../shared/breaks/effects.ts';
import type { JournalEntry } from '../../shared/journal/entries.ts';
import type { Log } from '../system/log.ts';
import type { Presenter } from './presenter.ts';

/** What effects act upon. */
export interface Stage {
  readonly presenter: Presenter;
  /** Hears of everything first; what it returns is recorded along, in the same transaction. */
  readonly hear: (effects: readonly Effect[]) => readonly JournalEntry[];
  readonly append: (entries: readonly JournalEntry[]) => void;
  readonly log: Log;
}

/** Carries out one step's effects: first what must be remembered, in one transaction, then what is shown. */
export function carryOut(effects: readonly Effect[], stage: Stage): void {
  const recorded = effects.flatMap((effect) => (effect.type === 'record' ? [effect.entry] : []));
  const entries = [...recorded, ...stage.hear(effects)];
  guarded(stage, () => {
    if (entries.length > 0) stage.append(entries);
  });
  for (const effect of effects) guarded(stage, () => perform(effect, stage.presenter));
}

function guarded({ log }: Stage, act: () => void): void {
  try {
    act();
  } catch (reason) {
    log('effect', reason);
  }
}

function perform(effect: Effect, presenter: Presenter): void {
  switch (effect.type) {
    case 'announce':
      return presenter.announce(effect);
    case 'withdrawAnnounce':
      return presenter.withdrawAnnounce();
    case 'open':
      return presenter.open(effect);
    case 'over':
      return presenter.over(effect);
    case 'close':
      return presenter.close();
    case 'askPosture':
      return presenter.askPosture(effect.ask);
    case 'withdrawPosture':
      return presenter.withdrawPosture();
    case 'askMeeting':
      return presenter.askMeeting();
    case 'askFlareUp':
      return presenter.askFlareUp();
    // Recorded above, together; saved by the conductor, after everything else.
    case 'record':
    case 'save':
      return;
  }
}
