import { describe, expect, it } from 'vitest';
import { createPostureCheck } from '../../../electron/check/posture-check.ts';
import type { Status } from '../../../shared/breaks/status.ts';
import type { Answers } from '../../../shared/ergonomics/audit/question.ts';
import { questionById } from '../../../shared/ergonomics/audit/questions.ts';
import { announced, running, statusWith } from '../../fakes/status.ts';

const over: Status['phase'] = {
  ...{ type: 'over', breakId: 'a', kind: 'move', lengthMs: 120_000, share: 1 },
  outcome: 'taken',
};

function checkWith(about: Partial<Status> = {}, answers: Answers = {}) {
  const did: string[] = [];
  const note = (text: string) => () => void did.push(text);
  const status = statusWith(about);
  const check = createPostureCheck({
    window: { open: note('open'), close: note('close') },
    prompt: { close: note('prompt away') },
    look: note('look'),
    status: () => status,
    act: ({ type }) => void did.push(type),
    answers: () => answers,
  });
  return { check, did };
}

describe('the posture check', () => {
  it('opens on a fresh look, in place of an offer to take a skip back', () => {
    const { check, did } = checkWith({ undo: { kind: 'move', remainingMs: 9 } });
    expect(check.open()).toBe(true);
    expect(did).toEqual(['look', 'prompt away', 'open']);
  });

  it('closes the break that is over', () => {
    const { check, did } = checkWith({ phase: over });
    expect(check.open()).toBe(true);
    expect(did).toEqual(['look', 'closeBreak', 'prompt away', 'open']);
  });

  it.each([[{ phase: running() }], [{ phase: announced() }], [{ ask: 'stand' }]] as const)(
    'leaves a break or a prompt alone: %j',
    (about) => {
      const { check, did } = checkWith(about);
      expect(check.open()).toBe(false);
      expect(did).toEqual(['look']);
    },
  );

  it.each<[what: string, about: Partial<Status>, does: readonly string[]]>([
    ['stays while nothing happens', {}, []],
    ['stays in a flare-up', { flareUp: true }, []],
    ['makes way for a prompt', { phase: announced() }, ['close']],
    ['makes way for a break', { phase: running() }, ['close']],
    ['makes way for a change of posture', { ask: 'stand' }, ['close']],
    ['goes when the screen is locked', { presence: 'away', awayCause: 'lock' }, ['close']],
    ['goes when the computer sleeps', { presence: 'away', awayCause: 'sleep' }, ['close']],
  ])('%s', (_what, about, does) => {
    const { check, did } = checkWith();
    check.follow(statusWith(about));
    expect(did).toEqual(does);
  });

  it('begins with what the last audit found, in the words of the moment', () => {
    const low = questionById('screenHeight').options.find(({ finds }) =>
      finds.includes('screenLow'),
    )!;
    const { check } = checkWith({ flareUp: true }, { screenHeight: [low.id] });
    const [first, , back] = check.steps();
    expect(first).toMatchObject({ id: 'screen', weak: true });
    expect(back).toMatchObject({ id: 'back', how: 'postureCheck.backSore' });
  });
});
