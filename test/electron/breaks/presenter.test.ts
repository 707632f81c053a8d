import { describe, expect, it } from 'vitest';
import { statusWith } from '../../fakes/status.ts';
import { announce, stage } from './presenter-stage.ts';

describe('a prompt', () => {
  it('is a window in the corner', () => {
    const { presenter, windows, said } = stage();
    presenter.announce(announce);
    expect([windows.prompt, said()]).toEqual([true, []]);
    presenter.withdrawAnnounce();
    presenter.follow(statusWith());
    expect(windows.prompt).toBe(false);
  });

  it('is a notification if set so, and choosing it starts the break', () => {
    const { presenter, windows, said, notes, act } = stage({ promptStyle: 'notification' });
    presenter.announce(announce);
    expect(windows.prompt).toBe(false);
    expect(said()).toEqual([
      'Stand up soon. You have been seated 30 mins. Choose this to start now.',
    ]);
    notes.get('break')!.onClick();
    expect(act).toHaveBeenCalledWith({ type: 'start' });
    presenter.withdrawAnnounce();
    expect(said()).toEqual([]);
  });

  it('is a notification where windows cannot be placed, and says so', () => {
    const { presenter, said, problems } = stage({}, { placesWindows: false });
    presenter.announce({ ...announce, owed: true });
    expect(said()).toEqual([
      'You have been seated 30 mins. A break waited while you were busy. Choose this to start it.',
    ]);
    expect(problems.ids()).toEqual(['promptFailed']);
  });

  it('is a notification when its window fails or its page crashes', () => {
    const failing = stage({}, { fails: true });
    failing.presenter.announce(announce);
    expect(failing.said()).toHaveLength(1);
    expect(failing.problems.ids()).toEqual(['promptFailed']);
    const crashing = stage();
    crashing.presenter.announce(announce);
    crashing.presenter.promptCrashed();
    expect(crashing.said()).toHaveLength(1);
  });

  it('stays while it has another reason', () => {
    const { presenter, windows } = stage();
    presenter.announce(announce);
    presenter.askPosture('stand');
    presenter.withdrawAnnounce();
    presenter.follow(statusWith({ ask: 'stand' }));
    expect(windows.prompt).toBe(true);
    presenter.withdrawPosture();
    presenter.follow(statusWith());
    expect(windows.prompt).toBe(false);
  });

  it('offers a skip its way back for a few seconds, then leaves', () => {
    const { presenter, windows, clocks } = stage();
    presenter.announce(announce);
    presenter.withdrawAnnounce();
    presenter.follow(statusWith({ undo: { kind: 'move', remainingMs: 60_000 } }));
    presenter.follow(statusWith({ undo: { kind: 'move', remainingMs: 59_000 } }));
    expect(windows.prompt).toBe(true);
    clocks.pass(8_000);
    expect(windows.prompt).toBe(false);
  });

  it('asks about the meeting until that is answered', () => {
    const { presenter, windows } = stage();
    presenter.askMeeting();
    presenter.follow(statusWith({ askMeeting: true }));
    expect(windows.prompt).toBe(true);
    presenter.follow(statusWith());
    expect(windows.prompt).toBe(false);
  });
});

it('hints at standing in a call without a sound, whatever the sounds are set to', () => {
  const { presenter, notes, act } = stage({ promptStyle: 'notification', sounds: true });
  presenter.askPosture('standListening');
  expect(notes.get('posture')).toMatchObject({ silent: true });
  notes.get('posture')?.onClick();
  expect(act).toHaveBeenCalledWith({ type: 'posture', posture: 'standing' });
});

it('asks after a sore back by a notification, which goes with the answer', () => {
  const { presenter, said } = stage();
  presenter.askFlareUp();
  presenter.follow(statusWith({ flareUp: true, askFlareUp: true }));
  expect(said()).toEqual([expect.stringContaining('Is your back still sore?')]);
  presenter.follow(statusWith({ flareUp: true }));
  expect(said()).toEqual([]);
});

it('notifications are silent when sounds are off', () => {
  const { presenter, notes } = stage({ promptStyle: 'notification', sounds: false });
  presenter.announce(announce);
  expect(notes.get('break')!.silent).toBe(true);
});
