// What lives here: a desk to try the scheduler's rules at: time passes, a person does things, effects are kept.
// What does not: random days (properties/) or recorded ones (../replay).
// To add something a person can do: one method.
import { breakSettingsOf } from '../../../shared/breaks/settings.ts';
import type { BreakSettings } from '../../../shared/breaks/settings.ts';
import { initialState, restoreState } from '../../../shared/breaks/state.ts';
import type { State } from '../../../shared/breaks/state.ts';
import { statusOf } from '../../../shared/breaks/status-of.ts';
import type { Status } from '../../../shared/breaks/status.ts';
import { step } from '../../../shared/breaks/step.ts';
import { nextWake } from '../../../shared/breaks/wake.ts';
import type { Effect } from '../../../shared/breaks/effects.ts';
import type { AnyAction, Fact } from '../../../shared/breaks/facts.ts';
import type { SensedHold } from '../../../shared/breaks/words.ts';
import type { BreakEntry, JournalEntry, SpanEntry } from '../../../shared/journal/entries.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { MINUTE, SECOND } from '../../../shared/time/moment.ts';
import type { Moment } from '../../../shared/time/moment.ts';

/** A Monday, nine in the morning, in UTC. */
export const MONDAY_NINE = Date.UTC(2026, 0, 5, 9);
export const minutes = (count: number): number => count * MINUTE;
export const seconds = (count: number): number => count * SECOND;

/** An effect and the minutes since nine at which it came. */
export type Happening = Effect & { readonly minute: number };

/** A desk with a person. Starts at nine on a Monday, UTC, with the person just arrived and sitting. */
export class Desk {
  settings: BreakSettings;
  state: State;
  readonly happenings: Happening[] = [];
  private clock: Moment = { mono: 1_000, up: 50_000, wall: MONDAY_NINE };
  private lastInput = 0;
  private readonly appSettings: Settings;
  private idleTrusted = true;
  engaged = false;
  /** Input goes to Sitwell's own windows. */
  own = false;

  constructor(changes: Partial<Settings> = {}, idleTrusted = true) {
    this.appSettings = { ...DEFAULT_SETTINGS, ...changes };
    this.idleTrusted = idleTrusted;
    this.settings = breakSettingsOf(this.appSettings, { timeZone: 'UTC', idleTrusted });
    this.state = initialState(this.clock);
    this.tell({ type: 'started', at: this.clock });
    this.look(true);
  }

  /** Time since nine, ms. */
  get elapsed(): number {
    return this.clock.wall - MONDAY_NINE;
  }

  /** A person who types or moves the mouse all the time. */
  active(ms: number): this {
    return this.pass(ms, true);
  }

  /** Nobody touches anything. */
  still(ms: number): this {
    return this.pass(ms, false);
  }

  lock(): this {
    return this.tell({ type: 'lock', at: this.clock, idleMs: this.idleMs() });
  }

  unlock(): this {
    this.lastInput = this.clock.mono;
    return this.tell({ type: 'unlock', at: this.clock });
  }

  /** The machine sleeps: only up-time and wall clock go on. */
  sleep(ms: number, how: 'announced' | 'unannounced' = 'announced'): this {
    if (how === 'announced') this.tell({ type: 'suspend', at: this.clock, idleMs: this.idleMs() });
    this.clock = { ...this.clock, up: this.clock.up + ms, wall: this.clock.wall + ms };
    if (how === 'announced') this.tell({ type: 'resume', at: this.clock });
    return this;
  }

  /** The wall clock jumps; nothing else does. */
  wallJump(ms: number): this {
    this.clock = { ...this.clock, wall: this.clock.wall + ms };
    return this;
  }

  does(action: AnyAction): this {
    this.lastInput = this.clock.mono;
    return this.tell({ type: 'action', at: this.clock, action });
  }

  hold(hold: SensedHold, on: boolean): this {
    return this.tell({ type: on ? 'holdBegan' : 'holdEnded', at: this.clock, hold });
  }

  change(changes: Partial<Settings>): this {
    this.settings = breakSettingsOf(
      { ...this.appSettings, ...changes },
      { timeZone: 'UTC', idleTrusted: this.idleTrusted },
    );
    return this.tell({ type: 'settingsChanged', at: this.clock });
  }

  /** Sitwell stops, `ms` pass, and it starts from its snapshot. The machine stays on, or reboots. */
  restart(ms: number, machine: 'same' | 'rebooted' = 'same', idleMs = 0): this {
    const snapshot = restoreState(JSON.parse(JSON.stringify(this.state)));
    if (!snapshot) throw new Error('the snapshot cannot be restored');
    this.state = snapshot;
    const up = machine === 'same' ? this.clock.up + ms : 20_000;
    this.clock = { mono: 5, up, wall: this.clock.wall + ms };
    this.lastInput = 5 - idleMs;
    this.tell({ type: 'started', at: this.clock });
    return this;
  }

  status(): Status {
    return statusOf(this.state, this.settings, this.clock);
  }

  /** Effects of one type, with their minutes. */
  all<Type extends Effect['type']>(type: Type): (Happening & { readonly type: Type })[] {
    return this.happenings.filter(
      (each): each is Happening & { readonly type: Type } => each.type === type,
    );
  }

  entries<Type extends JournalEntry['type']>(
    type: Type,
  ): (JournalEntry & { readonly type: Type })[] {
    return this.all('record')
      .map((each) => each.entry)
      .filter((entry): entry is JournalEntry & { readonly type: Type } => entry.type === type);
  }

  /** "move taken", "long natural" … in the order in which they became final. */
  outcomes(): string[] {
    return this.entries('break').map((entry: BreakEntry) => `${entry.kind} ${entry.outcome}`);
  }

  /** "sitting 0-30 input": closed spans in minutes since nine. */
  spans(): string[] {
    const minute = (wall: number): number => Math.round((wall - MONDAY_NINE) / SECOND / 0.6) / 100;
    return this.entries('span').map(
      (span: SpanEntry) => `${span.is} ${minute(span.start)}-${minute(span.end)} ${span.cause}`,
    );
  }

  private pass(ms: number, touching: boolean): this {
    const end = this.clock.mono + ms;
    while (this.clock.mono < end) {
      const wake = nextWake(this.state, this.settings) ?? Infinity;
      const next = Math.min(end, this.clock.mono + wake);
      const passed = next - this.clock.mono;
      this.clock = { mono: next, up: this.clock.up + passed, wall: this.clock.wall + passed };
      if (wake === Infinity) return this;
      this.look(touching);
    }
    return this;
  }

  private look(touching: boolean): this {
    if (touching) this.lastInput = this.clock.mono;
    const { engaged, own } = this;
    return this.tell({ type: 'sample', at: this.clock, idleMs: this.idleMs(), engaged, own });
  }

  private idleMs(): number {
    return this.clock.mono - this.lastInput;
  }

  private tell(fact: Fact): this {
    const { state, effects } = step(this.state, fact, this.settings);
    this.state = state;
    const minute = Math.round(this.elapsed / SECOND) / 60;
    this.happenings.push(...effects.map((effect) => ({ ...effect, minute })));
    return this;
  }
}
