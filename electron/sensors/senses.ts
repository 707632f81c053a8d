// What lives here: the keeper of what is sensed: asks sensors when the plan says so, and tells what follows.
// What does not: when to ask and what follows (shared/sensing), reading signs (one folder for each platform).
// To let it learn of something new: a sign (shared/sensing/signs.ts), and a sensor that speaks of it.
import type { Status } from '../../shared/breaks/status.ts';
import type { FactNow } from '../breaks/conductor.ts';
import { judge, whatCounts } from '../../shared/sensing/judge.ts';
import type { Judgement, SensingSurroundings } from '../../shared/sensing/judge.ts';
import type { SensingRules } from '../../shared/sensing/meanings.ts';
import { whatMatters, whatToAsk } from '../../shared/sensing/plan.ts';
import type { AskFacts } from '../../shared/sensing/plan.ts';
import { NO_SENSOR, NOT_ASKED } from '../../shared/sensing/senses-view.ts';
import type { SensesView } from '../../shared/sensing/senses-view.ts';
import { SIGN_IDS } from '../../shared/sensing/signs.ts';
import type { Answer, SignId } from '../../shared/sensing/signs.ts';
import { believed, forget, lasting, takeIn } from '../../shared/sensing/steady.ts';
import type { SeenSigns } from '../../shared/sensing/steady.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { MINUTE } from '../../shared/time/moment.ts';
import type { Clocks } from '../system/clocks.ts';
import { createSignal } from '../system/signal.ts';
import { createAsker } from './asker.ts';
import type { Sensor } from './sensor.ts';

/** What is sensed, kept. */
export interface Senses {
  /** Something other than input says that a person is at the screen. */
  readonly isEngaged: () => boolean;
  readonly view: () => SensesView;
  /** Asks what is worth asking now. Null if that is nothing. What was learnt is told before it resolves; never rejects. */
  readonly refresh: (why: AskFacts['why']) => Promise<void> | null;
  /** Asks everything anew, also what no setting needs. Never rejects. */
  readonly ask: () => Promise<SensesView>;
  readonly listen: (listener: (view: SensesView) => void) => () => void;
  /** The idle time that a look found, ms. */
  readonly noteIdle: (idleMs: number) => void;
  /** The status changed: of somebody who has gone, nothing is known until they are back. */
  readonly follow: (status: Status) => void;
  /** Settings changed. */
  readonly reckon: () => void;
}

export interface SensesParts {
  /** Sitwell ran before: what went on then may go on still. */
  readonly isResumed: boolean;
  readonly sensors: readonly Sensor[];
  readonly clocks: Clocks;
  readonly settings: () => Settings;
  readonly surroundings: () => SensingSurroundings;
  /** Sitwell itself shows this sign now: where nobody is named behind it, nobody else is. */
  readonly isOwn: (sign: SignId) => boolean;
  readonly status: () => Status;
  readonly tell: (fact: FactNow) => void;
  /** Looks at the person at once: whether they are engaged has changed. */
  readonly look: () => void;
  /** A listener failed, or what was told did. */
  readonly onFailure: (reason: unknown) => void;
}

/** What changes by itself is asked about this long after the first word of it, so that many words are one question, ms. */
const WORDS_SETTLE = 300;

const personOf = ({ presence, awayCause }: Status): AskFacts['person'] =>
  presence !== 'away' ? 'atDesk' : awayCause === 'break' ? 'inBreak' : 'gone';

/** A keeper that knows nothing yet, and listens. */
export function createSenses(parts: SensesParts): Senses {
  const { sensors, clocks, status } = parts;
  const changed = createSignal<SensesView>(parts.onFailure);
  const can = SIGN_IDS.filter((sign) => sensors.some(({ signs }) => signs.includes(sign)));
  let seen: SeenSigns = {};
  let now: Judgement = { engaged: false, holds: [] };
  let lastInput = -Infinity;
  let shown = '';
  let wasGone = true;
  /** What went on when Sitwell ended, or when somebody left, may go on still. */
  let mayGoOn = parts.isResumed;
  let isReckoning = false;
  let mayHaveChanged = false;
  const heard = new Set<SignId>();

  const rules = (): SensingRules => parts.settings();
  const mono = (): number => clocks.now().mono;
  const facts = (why: AskFacts['why']): AskFacts => {
    const { holds, owed } = status();
    return {
      ...{ now: mono(), why, lastInput, can },
      unsureAfterMs: parts.settings().unsureAfterMinutes * MINUTE,
      person: personOf(status()),
      isPaused: holds.includes('paused') || holds.includes('hours'),
      owes: owed !== null,
    };
  };
  const view = (): SensesView => {
    const { mono: monoNow, wall } = clocks.now();
    const answers = believed(seen);
    return {
      signs: SIGN_IDS.map((sign) => {
        const why = can.includes(sign) ? NOT_ASKED : NO_SENSOR;
        const known = seen[sign];
        return {
          sign,
          answer: answers[sign] ?? { is: 'unknown', why },
          at: known ? Math.round(wall - (monoNow - known.at)) : null,
        };
      }),
      ...now,
    };
  };
  /** Tells what follows from what is known. */
  const reckon = (): void => {
    mayHaveChanged = true;
    // What is told may come back as something else to reckon with: it waits its turn.
    if (isReckoning) return;
    isReckoning = true;
    try {
      while (mayHaveChanged) {
        mayHaveChanged = false;
        reckonOnce();
      }
    } finally {
      isReckoning = false;
    }
  };
  const reckonOnce = (): void => {
    const before = now;
    seen = forget(seen, whatMatters(seen, rules(), facts('look')));
    now = judge(lasting(seen), rules(), parts.surroundings());
    const had = new Set(before.holds.map(({ hold }) => hold));
    const has = new Set(now.holds.map(({ hold }) => hold));
    // A hold that takes another's place begins first: in between, nothing may be shown.
    for (const hold of has) if (!had.has(hold)) parts.tell({ type: 'holdBegan', hold });
    for (const hold of had) if (!has.has(hold)) parts.tell({ type: 'holdEnded', hold });
    if (now.engaged !== before.engaged) parts.look();
    const next = view();
    const shape = JSON.stringify({
      ...next,
      signs: next.signs.map(({ sign, answer }) => [sign, answer]),
    });
    if (shape === shown) return;
    shown = shape;
    changed.tell(next);
  };
  const isOurs = (sign: SignId, answer: Answer): boolean =>
    answer.is === 'yes' && answer.by.every(({ program }) => program === '') && parts.isOwn(sign);
  const take = (sign: SignId, answer: Answer, at: number): void => {
    // It came so late that there is a newer one.
    if ((seen[sign]?.at ?? -Infinity) > at) return;
    const counted = whatCounts(sign, answer, rules(), parts.surroundings().own);
    seen = {
      ...seen,
      [sign]: takeIn(seen[sign], isOurs(sign, counted) ? { is: 'no' } : counted, at),
    };
    reckon();
  };
  const asker = createAsker(sensors, clocks, take, parts.onFailure);
  const refresh = (why: AskFacts['why']): Promise<void> | null => {
    const wanted = whatToAsk(seen, rules(), facts(why));
    if (wanted.length === 0) return null;
    // What was learnt may make something else worth asking.
    return asker.ask(wanted).then(() => asker.ask(whatToAsk(seen, rules(), facts(why))));
  };
  const askAboutHeard = (): void => {
    const matter = whatMatters(seen, rules(), facts('look')).filter((sign) => heard.has(sign));
    heard.clear();
    if (personOf(status()) !== 'gone') void asker.ask(matter);
  };
  for (const sensor of sensors)
    sensor.listen?.((signs) => {
      if (heard.size === 0) clocks.after(WORDS_SETTLE, askAboutHeard);
      for (const sign of signs) heard.add(sign);
    });

  return {
    isEngaged: () => now.engaged,
    view,
    refresh,
    ask: () => asker.ask(can).then(view),
    listen: changed.listen,
    noteIdle: (idleMs) => {
      lastInput = mono() - idleMs;
    },
    follow: (latest) => {
      const isGone = personOf(latest) === 'gone';
      const hasLeft = isGone && !wasGone;
      const isBack = !isGone && wasGone;
      wasGone = isGone;
      if (isBack && mayGoOn) void refresh('prompt');
      if (!hasLeft) return;
      mayGoOn = now.engaged || now.holds.length > 0;
      seen = {};
      reckon();
    },
    reckon,
  };
}
