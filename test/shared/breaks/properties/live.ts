// What lives here: living through a random day with the real scheduler in a simulated shell.
// What does not: what must be true of it (the tests in this folder).
// To let something new happen: a case in `carryOut`.
import type { Effect } from '../../../../shared/breaks/effects.ts';
import type { Action, Fact, SessionAction } from '../../../../shared/breaks/facts.ts';
import { breakSettingsOf } from '../../../../shared/breaks/settings.ts';
import type { BreakSettings } from '../../../../shared/breaks/settings.ts';
import { initialState, restoreState } from '../../../../shared/breaks/state.ts';
import type { State } from '../../../../shared/breaks/state.ts';
import { statusOf } from '../../../../shared/breaks/status-of.ts';
import type { RecordedState } from '../../../../shared/replay/recording.ts';
import { createSimulatedShell } from '../../../../shared/replay/simulated-shell.ts';
import type { Posture } from '../../../../shared/presence/types.ts';
import { createAgenda } from './agenda.ts';
import type { Day, Deed } from './day.ts';
import { secondsOf } from './day.ts';
import { toBreak, toPrompt } from './habits.ts';
import type { Reaction } from './habits.ts';
import { createHoldBook } from './hold-book.ts';
import type { Heard, Life } from './life.ts';
import { createMachine } from './machine.ts';
import { NIGHT, secondsLived } from './seconds-lived.ts';

/** How to live through a day. */
export interface LiveOptions {
  /** Sample this often instead of when asked, ms. */
  readonly everyMs?: number;
  /** After every so many facts, write the state as JSON and go on from what is read back. */
  readonly rewriteEvery?: number;
}

/** Lives through a day. Throws what the scheduler or the simulated shell throws. */
export function live(day: Day, options: LiveOptions = {}): Life {
  const machine = createMachine(day);
  const agenda = createAgenda();
  const holds = createHoldBook(day.timeZone, day.settings.dayStartHour);
  const heard: Heard[] = [];
  const postures: { second: number; posture: Posture }[] = [];
  const surroundings = { timeZone: day.timeZone, idleTrusted: day.idleTrusted };
  const restarts = day.deeds.some(({ deed }) => deed.type === 'restart');
  let appSettings = day.settings;
  let settings = breakSettingsOf(appSettings, surroundings);
  let prompts = 0;
  let breaks = 0;
  let now = 0;
  let running = true;
  let locked = false;
  let saved: string | null = null;

  const listen = (effect: Effect, fact: Fact, state: State): null => {
    const { at } = fact;
    heard.push({
      time: now,
      mono: at.mono,
      fact,
      effect,
      state: machine.state(),
      settings,
      held: holds.held(at.wall),
      inMeeting: holds.inMeeting(at.wall),
    });
    if (effect.type === 'save' && restarts) saved = JSON.stringify(state);
    if (effect.type !== 'announce' && effect.type !== 'open') return null;
    const { phase } = statusOf(state, settings, at);
    const delay = day.reactionSeconds * 1_000;
    if (effect.type === 'announce' && phase.type === 'announced') {
      const habit = day.promptHabits[prompts % day.promptHabits.length] ?? 'ignore';
      prompts += 1;
      react(toPrompt(habit, delay, phase.lengthMs));
    }
    if (effect.type === 'open' && phase.type === 'running') {
      const habit = day.breakHabits[breaks % day.breakHabits.length] ?? 'ignore';
      breaks += 1;
      react(toBreak(habit, delay, phase.remainingMs));
    }
    return null;
  };

  // The simulated shell keeps its own time; `now` follows it, so that effects know when they were.
  const shell = createSimulatedShell({
    machine: {
      moment: (time) => {
        now = time;
        return machine.moment(time);
      },
      sample: machine.sample,
    },
    settings,
    state: initialState(machine.moment(0)),
    heard: listen,
    ...(options.everyMs === undefined ? {} : { everyMs: options.everyMs }),
  });

  const tell = (fact: Fact, changed?: BreakSettings): void => {
    if (!running) return;
    holds.note(fact);
    if (options.rewriteEvery && shell.facts() % options.rewriteEvery === 0)
      shell.replace(reread(JSON.stringify(shell.state())));
    shell.tell(fact, changed);
  };
  const reread = (json: string): State => {
    const state = restoreState(JSON.parse(json) as unknown);
    if (state === null) throw new Error('restoreState refused a state of its own');
    return state;
  };

  function react({ restMs, actions }: Reaction): void {
    if (restMs > 0 && machine.state() === 'active') machine.rest(now, now + restMs);
    for (const { afterMs, action } of actions)
      agenda.add(now + afterMs, () => {
        if (machine.state() === 'active') act(action);
      });
  }

  function act(action: Action | SessionAction): void {
    if (!running) return;
    machine.click(now);
    if (action.type === 'posture')
      postures.push({ second: Math.round(now / 1_000), posture: action.posture });
    tell({ type: 'action', at: machine.moment(now), action });
  }

  function carryOut(deed: Deed): void {
    const at = machine.moment(now);
    switch (deed.type) {
      case 'action':
        if (machine.state() === 'active' && !machine.resting(now)) act(deed.action);
        return;
      case 'correct': {
        if (machine.state() !== 'active' || machine.resting(now)) return;
        const start = at.wall - deed.secondsAgo * 1_000;
        const end = Math.min(at.wall, start + deed.seconds * 1_000);
        if (end > start) act({ type: 'correct', start, end, as: deed.as });
        return;
      }
      case 'hold':
        tell({ type: deed.on ? 'holdBegan' : 'holdEnded', at, hold: deed.hold });
        return;
      case 'settings':
        appSettings = { ...appSettings, ...deed.settings };
        settings = breakSettingsOf(appSettings, { ...surroundings, timeZone: settings.timeZone });
        tell({ type: 'settingsChanged', at }, settings);
        return;
      case 'zone':
        settings = { ...settings, timeZone: deed.timeZone };
        tell({ type: 'settingsChanged', at }, settings);
        return;
      case 'wallJump':
        machine.jump(deed.ms);
        return;
      case 'restart':
        stop(deed.afterSeconds, deed.rebooted);
    }
  }

  function stop(afterSeconds: number, rebooted: boolean): void {
    if (!running) return;
    running = false;
    agenda.add(now + afterSeconds * 1_000, () => start(rebooted));
  }

  function start(rebooted: boolean): void {
    if (machine.state() === 'asleep') {
      agenda.add(now + 60_000, () => start(rebooted));
      return;
    }
    running = true;
    if (rebooted) machine.reboot(now);
    const at = machine.moment(now);
    shell.replace(saved === null ? initialState(at) : reread(saved));
    tell({ type: 'started', at }, settings);
    if (locked) tell({ type: 'lock', at, idleMs: machine.idleMs(now) });
  }

  function turn(next: RecordedState, announced: boolean): void {
    const before = machine.state();
    machine.turn(next, now);
    const at = machine.moment(now);
    if (before === 'asleep' && next !== 'asleep' && announced) tell({ type: 'resume', at });
    if (locked && next !== 'locked' && next !== 'asleep') {
      locked = false;
      machine.unlocked(now);
      tell({ type: 'unlock', at });
    }
    if (!locked && next === 'locked') {
      locked = true;
      tell({ type: 'lock', at, idleMs: machine.idleMs(now) });
    }
    if (before !== 'asleep' && next === 'asleep' && announced)
      tell({ type: 'suspend', at, idleMs: machine.idleMs(now) });
  }

  /** Runs to the next thing on the agenda, or to `end`. */
  function proceed(end: number): void {
    const next = (): number => Math.min(end, agenda.nextTime() ?? end);
    if (machine.state() === 'asleep') {
      const until = next();
      machine.sleepTo(now, until);
      shell.sleepTo(until);
      now = until;
      return;
    }
    if (running) while (shell.wakeBefore(next()));
    const until = next();
    shell.passTo(until);
    machine.reach(until);
    now = until;
  }

  let clock = 0;
  const stretches = [...day.stretches, ...NIGHT];
  stretches.forEach((stretch, index) => {
    const asleep = stretch.state === 'asleep' ? stretch : stretches[index - 1];
    const start = clock;
    agenda.add(start, () => turn(stretch.state, asleep?.announced ?? true));
    clock += stretch.seconds * 1_000;
  });
  for (const { second, deed } of day.deeds)
    if (second < secondsOf(day)) agenda.add(second * 1_000, () => carryOut(deed));

  tell({ type: 'started', at: machine.moment(0) });
  while (now < clock) {
    for (const due of agenda.takeUntil(now)) due();
    proceed(clock);
  }

  return {
    heard,
    seconds: secondsLived(day, machine.rests, machine.clicks),
    postures,
    wall: day.wall,
    samples: shell.samples(),
    state: shell.state(),
    settings,
  };
}
