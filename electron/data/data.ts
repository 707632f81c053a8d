// What lives here: everything a person can do with their data as a whole, put together.
// What does not: each deed, one file each beside this one; single entries, settings and routines (store).
// To add a deed: its file, a member of Data, its call in shared/ipc/contract.ts.
import type { App, Dialog } from 'electron';
import path from 'node:path';
import type {
  Backup,
  Exported,
  ExportKind,
  ImportDone,
  ImportLook,
} from '../../shared/data/answers.ts';
import type { Translator } from '../../shared/messages/translator.ts';
import { offsetMinutes } from '../../shared/time/calendar.ts';
import type { Stores } from '../store/open-stores.ts';
import { pictureFolder } from '../store/workplaces/pictures.ts';
import type { Workplaces } from '../store/workplaces/workplaces.ts';
import type { Log } from '../system/log.ts';
import type { Paths } from '../system/paths.ts';
import { timeZoneNow } from '../system/platform.ts';
import { startAnew } from '../system/start-anew.ts';
import { fileStamp } from '../system/whole-file.ts';
import { exporter } from './exports.ts';
import { lookAt, takeIn } from './imports.ts';
import { isoTime } from '../../shared/time/iso-time.ts';
import { writeRequest } from './request.ts';
import { isSoundJournal, listRestorable } from './restorable.ts';

interface DataParts {
  readonly paths: Pick<Paths, 'userData' | 'backups' | 'pictures' | 'request'>;
  readonly stores: Pick<Stores, 'journal' | 'settings' | 'routines'>;
  readonly workplaces: Workplaces;
  readonly translator: () => Translator;
  readonly wall: () => number;
  readonly dialog: Pick<Dialog, 'showSaveDialog'>;
  readonly app: Pick<App, 'getVersion' | 'relaunch' | 'quit'>;
  readonly log: Log;
  /** Has the time that is not yet in the journal written down. */
  readonly writeDown: () => void;
  /** Told when entries came into the journal. */
  readonly onTaken: () => void;
}

/** The person's data as a whole. */
export interface Data {
  readonly export: (kind: ExportKind) => Promise<Exported>;
  readonly look: (text: string) => Promise<ImportLook>;
  readonly take: (text: string, withSettings: boolean) => Promise<ImportDone>;
  /** The folder in which everything lies. */
  readonly place: () => string;
  /** Throws where the folder cannot be read. */
  readonly backups: () => readonly Backup[];
  /** Has a journal put in the place of this one, and starts Sitwell anew. False: it is not there or not sound. */
  readonly restore: (backup: string) => boolean;
  /** Has everything deleted, and starts Sitwell anew. Throws where that cannot be written down. */
  readonly erase: () => void;
}

/** All deeds over what is kept. */
export function createData(parts: DataParts): Data {
  const { paths, stores, workplaces, translator, wall, dialog, app, log } = parts;
  const { journal, settings, routines } = stores;
  const pictures = pictureFolder(paths.pictures);
  const targets = { journal, settings, routines, workplaces, pictures, log };
  const sources = { ...targets, settings: settings.get, version: app.getVersion(), wall };
  const today = (): string => isoTime(wall(), offsetMinutes(wall(), timeZoneNow())).slice(0, 10);
  /** One after the other: two at once would both find the same things missing. */
  let last: Promise<unknown> = Promise.resolve();
  return {
    export: exporter({
      sources,
      writeDown: parts.writeDown,
      dialog,
      translator,
      timeZone: timeZoneNow,
      today,
      log,
    }),
    look: (text) => lookAt(text, targets),
    take: (text, withSettings) => {
      const taken = last.then(async () => {
        const done = await takeIn(text, withSettings, targets);
        if (done.type === 'imported') parts.onTaken();
        return done;
      });
      // One that failed must not keep the next from its turn.
      last = taken.catch(() => undefined);
      return taken;
    },
    place: () => paths.userData,
    backups: () => listRestorable(paths.backups),
    restore: (backup) => {
      const isListed = listRestorable(paths.backups).some(({ id }) => id === backup);
      if (!isListed || !isSoundJournal(path.join(paths.backups, backup))) return false;
      writeRequest(paths.request, { do: 'restore', backup, stamp: fileStamp(wall()) });
      startAnew(app, process);
      return true;
    },
    erase: () => {
      writeRequest(paths.request, { do: 'erase' });
      // What the system was told must go too, and only this Sitwell can tell it.
      settings.reset(['startAtLogin']);
      startAnew(app, process);
    },
  };
}
