// What lives here: taking in an export, whole or not at all, and telling before what that would do.
// What does not: reading the text (shared/data/read-export.ts), telling pages of the change (the caller).
// Order of writing: pictures and routines, which can be taken away again; the journal in one transaction; then what
// follows from the journal.
import type { ExportFile } from '../../shared/data/export-file.ts';
import { readExport } from '../../shared/data/read-export.ts';
import type { ImportDone, ImportLook, ImportRefusal } from '../../shared/data/answers.ts';
import { DEFAULT_SETTINGS } from '../../shared/settings/definitions.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { readSettings } from '../../shared/settings/file.ts';
import { ROUTINE_BOUNDS } from '../../shared/routines/routine.ts';
import type { Routine } from '../../shared/routines/routine.ts';
import type { BookState } from '../../shared/ergonomics/workplaces/state.ts';
import type { Journal } from '../store/journal/open-journal.ts';
import type { RoutineStore } from '../store/routines/routines.ts';
import type { SettingsStore } from '../store/settings/settings.ts';
import type { Pictures } from '../store/workplaces/pictures.ts';
import type { Workplaces } from '../store/workplaces/workplaces.ts';
import type { Log } from '../system/log.ts';
import { inTurns } from './in-turns.ts';
import { missingEntries } from './missing-entries.ts';
import type { MissingEntries } from './missing-entries.ts';
import { routinesToAdd } from './routines-to-add.ts';

/** Where what comes in is kept. */
export interface ImportTargets {
  readonly journal: Pick<Journal, 'page' | 'waiting' | 'appendNow'>;
  readonly settings: Pick<SettingsStore, 'get' | 'change'>;
  readonly routines: Pick<RoutineStore, 'list' | 'add' | 'remove'>;
  readonly workplaces: Pick<Workplaces, 'state' | 'withOther' | 'goOnWith'>;
  readonly pictures: Pick<Pictures, 'has' | 'keep' | 'remove'>;
  readonly log: Log;
}

/** What would be done. */
interface Plan {
  readonly file: ExportFile;
  readonly missing: readonly MissingEntries[];
  readonly routines: readonly Routine[];
  readonly workplaces: BookState;
  readonly settings: Partial<Settings>;
}

/** What an export holds that is not here, before anything is done. Never rejects. */
export async function lookAt(text: string, to: ImportTargets): Promise<ImportLook> {
  const plan = await planFor(text, to);
  if ('type' in plan) return plan;
  const here = new Set(to.workplaces.state().workplaces.map(({ id }) => id));
  return {
    type: 'found',
    exportedAt: plan.file.exportedAt,
    entries: plan.missing.map(({ entry, added, known }) => ({ entry, added: added.length, known })),
    routines: plan.routines.length,
    workplaces: plan.workplaces.workplaces.filter(({ id }) => !here.has(id)).length,
    settings: Object.keys(plan.settings).length,
  };
}

/** Takes an export in, with its settings if so told. Nothing was changed where it is refused. Never rejects. */
export async function takeIn(
  text: string,
  withSettings: boolean,
  to: ImportTargets,
): Promise<ImportDone> {
  const plan = await planFor(text, to);
  if ('type' in plan) return plan;
  const entries = plan.missing.flatMap(({ added }) => added);
  const undo: (() => void)[] = [];
  try {
    for (const [audit, picture] of Object.entries(plan.file.pictures)) {
      if (to.pictures.has(audit)) continue;
      undo.push(() => to.pictures.remove(audit));
      to.pictures.keep(audit, picture);
    }
    for (const routine of plan.routines) {
      const added = to.routines.add(routine);
      if (added.type !== 'saved') throw new Error(`routine: ${added.type}`);
      undo.push(() => to.routines.remove(added.routine.id));
    }
    if (!to.journal.appendNow(entries)) throw new Error('the journal did not take it');
  } catch (reason) {
    to.log('import', reason);
    for (const takeBack of undo) attempt(takeBack, to.log);
    return { type: 'refused', reason: 'failed', where: '' };
  }
  to.workplaces.goOnWith(plan.workplaces);
  if (withSettings) to.settings.change(plan.settings);
  return { type: 'imported', added: entries.length };
}

async function planFor(text: string, to: ImportTargets): Promise<Plan | ImportRefusal> {
  const read = await inTurns(readExport(text));
  if (read.type === 'refused') return read;
  const { file } = read;
  try {
    const missing = await missingEntries(file.journal, to.journal);
    const here = to.routines.list();
    const routines = routinesToAdd(file.routines, here);
    if (here.length + routines.length > ROUTINE_BOUNDS.routines)
      return { type: 'refused', reason: 'full', where: 'routines' };
    const workplaces = to.workplaces.withOther(file.workplaces);
    if (!workplaces) return { type: 'refused', reason: 'full', where: 'workplaces' };
    return {
      file,
      missing,
      routines,
      workplaces,
      settings: otherSettings(file, to.settings.get()),
    };
  } catch (reason) {
    to.log('import', reason);
    return { type: 'refused', reason: 'failed', where: '' };
  }
}

/** Said to this Sitwell by its person, whatever another one was told. */
const OWN: ReadonlySet<string> = new Set(['welcomed', 'safetyNoteVersion']);

/** The settings of the file that differ from those here. */
function otherSettings(file: ExportFile, here: Settings): Partial<Settings> {
  const found = readSettings(file.settings)?.settings ?? DEFAULT_SETTINGS;
  const now = new Map<string, unknown>(Object.entries(here));
  return Object.fromEntries(
    Object.entries(found).filter(
      ([name, value]) => !OWN.has(name) && JSON.stringify(value) !== JSON.stringify(now.get(name)),
    ),
  );
}

function attempt(work: () => void, log: Log): void {
  try {
    work();
  } catch (reason) {
    log('import', reason);
  }
}
