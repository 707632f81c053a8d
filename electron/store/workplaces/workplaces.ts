// What lives here: everything about workplaces that main keeps, put together.
// What does not: its parts, one file each beside this one; what audits, fixes and commands mean (shared/ergonomics).
// To keep something more of a workplace: shared/ergonomics/workplaces/state.ts; what is history goes into the journal.
import { randomUUID } from 'node:crypto';
import { scoreAudit } from '../../../shared/ergonomics/audit/score-audit.ts';
import type { FixTip } from '../../../shared/ergonomics/workplaces/answers.ts';
import type { Translator } from '../../../shared/messages/translator.ts';
import type { Clocks } from '../../system/clocks.ts';
import type { Paths } from '../../system/paths.ts';
import { dayAt } from '../days.ts';
import type { Calendar } from '../days.ts';
import type { History } from '../history.ts';
import { measuredDays } from '../measured-days.ts';
import { createBookStore } from './book-store.ts';
import type { BookParts, BookStore } from './book-store.ts';
import { fixTips } from './fix-tip.ts';
import { mostUseful } from './most-useful.ts';
import { pictureFolder } from './pictures.ts';

interface WorkplaceParts extends Pick<BookParts, 'journal' | 'problems' | 'tell'> {
  readonly paths: Pick<Paths, 'workplaces' | 'pictures'>;
  readonly clocks: Pick<Clocks, 'now'>;
  readonly calendar: () => Calendar;
  readonly history: Pick<History, 'days'>;
  readonly translator: () => Translator;
  readonly tipsAreOn: () => boolean;
  readonly isFlareUp: () => boolean;
}

/** The book, and the tip at the end of a break. */
export interface Workplaces extends BookStore {
  readonly tip: () => FixTip | null;
}

/** Opens the workplaces. Never throws. */
export function openWorkplaces(parts: WorkplaceParts): Workplaces {
  const { paths, clocks, calendar, history, translator } = parts;
  const wall = (): number => clocks.now().wall;
  const store = createBookStore({
    ...parts,
    file: paths.workplaces,
    pictures: pictureFolder(paths.pictures),
    wall,
    newId: randomUUID,
    firstName: () => translator().t('workplaces.firstName'),
    score: scoreAudit,
    measured: measuredDays({ history, calendar, wall }),
  });
  const tip = fixTips({
    ...{ store, mostUseful, translator },
    isOn: parts.tipsAreOn,
    isFlareUp: parts.isFlareUp,
    today: () => dayAt(wall(), calendar()).date,
    now: () => clocks.now().mono,
  });
  return { ...store, tip };
}
