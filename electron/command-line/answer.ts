// What lives here: carrying out a command in the running Sitwell, and what is said about it.
// What does not: the rules and the words (shared/command-line), the socket (listen.ts).
// To add a command: shared/command-line/command.ts; a new kind of doing has its case here.
import type { Action } from '../../shared/breaks/facts.ts';
import type { BreakKindId } from '../../shared/breaks/words.ts';
import { stateLines } from '../../shared/breaks/state-lines.ts';
import type { Reader } from '../../shared/breaks/state-lines.ts';
import type { Status } from '../../shared/breaks/status.ts';
import type { Command } from '../../shared/command-line/command.ts';
import type { Answer } from '../../shared/command-line/exchange.ts';
import { planOf } from '../../shared/command-line/plan.ts';
import type { Doing, Situation } from '../../shared/command-line/plan.ts';
import { shortLine } from '../../shared/command-line/short-line.ts';
import { statusJson } from '../../shared/command-line/status-json.ts';
import { toldOf } from '../../shared/command-line/told.ts';
import type { Section } from '../../shared/ipc/contract.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import type { Water } from '../hydration/water.ts';

export interface AnswerParts {
  readonly status: () => Status;
  readonly kinds: () => readonly BreakKindId[];
  readonly settings: { readonly get: () => Settings };
  readonly water: Pick<Water, 'get' | 'change'>;
  readonly reader: () => Reader;
  readonly act: (action: Action) => void;
  readonly open: (section: Section) => void;
}

/** Carries a command out. May throw what the parts throw. */
export function answer(command: Command, parts: AnswerParts): Answer {
  const reader = parts.reader();
  const { t } = reader.translator;
  if (command.name === 'status')
    return { exit: 'done', text: statusText(command.form, situationOf(parts), reader) };
  const plan = planOf(command, situationOf(parts), reader.translator);
  if (plan.type === 'refuse') return { exit: plan.exit, text: t(plan.why.key, plan.why.values) };
  for (const doing of plan.doings)
    if (!carryOut(doing, parts)) return { exit: 'failed', text: t('commandLine.notSaved') };
  return toldOf(command, situationOf(parts), plan.doings, reader);
}

function situationOf({ status, kinds, settings, water }: AnswerParts): Situation {
  const { countedMl, goalMl } = water.get();
  return {
    ...{ status: status(), kinds: kinds(), drinks: { countedMl, goalMl } },
    settings: settings.get(),
  };
}

function statusText(
  form: Extract<Command, { readonly name: 'status' }>['form'],
  situation: Situation,
  reader: Reader,
): string {
  switch (form) {
    case 'words':
      return stateLines(situation.status, reader).join('\n');
    case 'short':
      return shortLine(situation.status, reader);
    case 'json':
      return JSON.stringify(statusJson(situation, stateLines(situation.status, reader), reader));
  }
}

/** False: it was not done, since the disk refused. */
function carryOut(doing: Doing, { act, open, water }: AnswerParts): boolean {
  switch (doing.type) {
    case 'act':
      act(doing.action);
      return true;
    case 'open':
      open(doing.section);
      return true;
    case 'drink': {
      const { ml } = doing;
      return water.change({ type: 'log', ml, drink: 'water', source: 'command' }) === 'changed';
    }
  }
}
