// What lives here: one contract test per stand-in, each noting the documented behaviour of Electron that it follows.
// What does not: tests of the app itself (test/electron, test/renderer, test/e2e).
// How to add one: a file named after the module; `stage()` gives it a machine that only listens.
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setLaunch } from '../process/launch.ts';
import { connectLink, receive } from '../process/link.ts';
import { machineFacts, setMachineFacts } from '../process/machine-facts.ts';
import { currentView } from '../process/view.ts';
import type { Facts } from '../shared/facts.ts';
import { FIRST_FACTS } from '../shared/facts.ts';
import type { FrameMessage } from '../shared/frame-message.ts';
import type { FromProcess } from '../shared/process-message.ts';
import type { UserAction } from '../shared/user-action.ts';
import type { AppView } from '../shared/view.ts';

/** The fixture app's folder. */
export const FIXTURE = fileURLToPath(new URL('../fixture', import.meta.url));

/** A machine made of nothing: it keeps what it is told and says what the test wants. */
export interface Stage {
  readonly told: FromProcess[];
  readonly userData: string;
  /** Everything of one type that the stand-in has told. */
  of<Type extends FromProcess['type']>(type: Type): Extract<FromProcess, { type: Type }>[];
  change(facts: Partial<Facts>): void;
  user(action: UserAction): void;
  frame(window: number, message: FrameMessage): void;
  view(): AppView;
}

/** Prepares the stand-ins for a test. Each test file has its own, since Vitest gives each its own modules. */
export function stage(options: { readonly secondInstance?: boolean } = {}): Stage {
  const told: FromProcess[] = [];
  const userData = mkdtempSync(path.join(os.tmpdir(), 'preview-contract-'));
  connectLink((message) => told.push(message));
  setMachineFacts(FIRST_FACTS);
  setLaunch({
    type: 'start',
    appDirectory: FIXTURE,
    userData,
    argv: ['--hidden'],
    facts: FIRST_FACTS,
    clock: { wall: 0, monotonic: 0, up: 0, realAt: 0, speed: 0 },
    secondInstance: options.secondInstance ?? false,
    loginItem: false,
  });
  return {
    told,
    userData,
    of: (type) => told.filter((message) => message.type === type) as never,
    change: (facts) => {
      setMachineFacts({ ...machineFacts(), ...facts });
    },
    user: (action) => {
      receive({ type: 'user', action });
    },
    frame: (window, message) => {
      receive({ type: 'frame', window, message });
    },
    view: currentView,
  };
}

/** Lets everything that was put off to the end of the current work happen. */
export async function soon(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
