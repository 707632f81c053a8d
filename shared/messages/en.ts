// What lives here: the list of message areas in English, the language every other one is made from.
// What does not: the words themselves (one file per area in en/), or how they are looked up (translator.ts).
// To add an area: a file in en/ and a line here. To add a language: docs in CONTRIBUTING.md.
import { app } from './en/app.ts';
import { audit } from './en/audit.ts';
import { auditing } from './en/auditing.ts';
import { breaks } from './en/breaks.ts';
import { checkIn } from './en/checkIn.ts';
import { comfort } from './en/comfort.ts';
import { commandLine } from './en/commandLine.ts';
import { dashboard } from './en/dashboard.ts';
import { data } from './en/data.ts';
import { drinks } from './en/drinks.ts';
import { fixes } from './en/fixes.ts';
import { flareUp } from './en/flareUp.ts';
import { history } from './en/history.ts';
import { insights } from './en/insights.ts';
import { journalReport } from './en/journalReport.ts';
import { library } from './en/library.ts';
import { mini } from './en/mini.ts';
import { notifications } from './en/notifications.ts';
import { otherApps } from './en/otherApps.ts';
import { photo } from './en/photo.ts';
import { postureCheck } from './en/postureCheck.ts';
import { problems } from './en/problems.ts';
import { prompt } from './en/prompt.ts';
import { report } from './en/report.ts';
import { routines } from './en/routines.ts';
import { safety } from './en/safety.ts';
import { selfCheck } from './en/selfCheck.ts';
import { senses } from './en/senses.ts';
import { sessions } from './en/sessions.ts';
import { settings } from './en/settings.ts';
import { stretchesChair } from './en/stretchesChair.ts';
import { stretchesFloor } from './en/stretchesFloor.ts';
import { stretchesStanding } from './en/stretchesStanding.ts';
import { tables } from './en/tables.ts';
import { today } from './en/today.ts';
import { tray } from './en/tray.ts';
import { water } from './en/water.ts';
import { week } from './en/week.ts';
import { welcome } from './en/welcome.ts';
import { workplaces } from './en/workplaces.ts';

/** All English messages: area → name → text. `{{value}}` is filled in; `_one`/`_other` are plural forms. */
export const en = {
  app,
  audit,
  auditing,
  breaks,
  checkIn,
  comfort,
  commandLine,
  dashboard,
  data,
  drinks,
  fixes,
  flareUp,
  history,
  insights,
  journalReport,
  library,
  mini,
  notifications,
  otherApps,
  photo,
  postureCheck,
  problems,
  prompt,
  report,
  routines,
  safety,
  selfCheck,
  senses,
  sessions,
  settings,
  stretchesChair,
  stretchesFloor,
  stretchesStanding,
  tables,
  today,
  tray,
  water,
  week,
  welcome,
  workplaces,
} as const;
