// What lives here: a process that runs the real main bundle on the preview's stand-in for Electron and its
// clock, with nothing else around: no desktop page, no messages, so that what is measured is the app.
// What does not: starting it (run-bundle.ts), the person (person.ts).
// To measure something else of it: a field in DayUsage.
import { registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';
import { projectFolder } from '../../../scripts/tools/project.ts';
import { ProcessClock } from '../../desktop/process/clock.ts';
import { setLaunch } from '../../desktop/process/launch.ts';
import { setMachineFacts, useClock } from '../../desktop/process/machine-facts.ts';
import { answerQuestions } from '../../desktop/process/questions.ts';
import { realTime } from '../../desktop/process/real-time.ts';
import { showPart } from '../../desktop/process/view.ts';
import { FIRST_FACTS } from '../../desktop/shared/facts.ts';
import { EMPTY_VIEW } from '../../desktop/shared/view.ts';
import { DAY_START } from '../desk-day.ts';
import type { DayUsage, Plan } from './messages.ts';
import { createPerson } from './person.ts';

const HOUR = 3_600_000;

/** The app's "electron" is the stand-in. */
function standInForElectron(): void {
  const standIn = new URL('../../desktop/electron/electron.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron'
        ? { url: standIn, format: 'module-typescript', shortCircuit: true }
        : next(specifier, context),
  });
}

/** Nobody looks at this desktop: nothing is drawn for anybody. */
function drawNothing(): void {
  for (const [part, empty] of Object.entries(EMPTY_VIEW))
    showPart(part as keyof typeof EMPTY_VIEW, () => empty as never);
}

async function startApp(plan: Plan): Promise<ProcessClock> {
  const start = { wall: DAY_START, monotonic: HOUR, up: HOUR, realAt: 0, speed: 0 };
  const facts = { ...FIRST_FACTS, lastInputUp: HOUR };
  const { userData } = plan;
  setLaunch({
    ...{ type: 'start', appDirectory: projectFolder, userData, argv: [], facts, clock: start },
    ...{ secondInstance: false, loginItem: false },
  });
  setMachineFacts(facts);
  const clock = new ProcessClock(start);
  useClock(() => clock.read());
  answerQuestions();
  process.env['SITWELL_PREVIEW'] = '1';
  process.env['SITWELL_USER_DATA'] = userData;
  const entry = path.join(projectFolder, 'out/main/main.js');
  process.argv = [process.execPath, entry];
  standInForElectron();
  const { becomeReady } = await import('../../desktop/electron/app.ts');
  await import('../../desktop/electron/electron.ts');
  drawNothing();
  await import(pathToFileURL(entry).href);
  becomeReady();
  await clock.runDue();
  return clock;
}

const processorMs = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
};

function heapBytes(): number {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

process.on('message', (plan: Plan) => {
  void (async () => {
    const clock = await startApp(plan);
    const person = createPerson(clock);
    const days: DayUsage[] = [];
    for (let day = 1; day <= plan.days; day += 1) {
      const morning = process.cpuUsage();
      const breaks = await person.live(day, plan.spans);
      days.push({ processorMs: processorMs(morning), heapBytes: heapBytes(), breaks });
      await person.sleepUntilMorning();
    }
    process.send?.(days);
    realTime.setTimeout(() => process.exit(0), 50);
  })();
});
