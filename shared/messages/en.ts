// What lives here: the list of message areas in English, the language every other one is made from.
// What does not: the words themselves (one file per area in en/), or how they are looked up (translator.ts).
// To add an area: a file in en/ and a line here. To add a language: docs in CONTRIBUTING.md.
import { app } from './en/app.ts';
import { breaks } from './en/breaks.ts';
import { dashboard } from './en/dashboard.ts';
import { history } from './en/history.ts';
import { notifications } from './en/notifications.ts';
import { problems } from './en/problems.ts';
import { prompt } from './en/prompt.ts';
import { safety } from './en/safety.ts';
import { settings } from './en/settings.ts';
import { stretches } from './en/stretches.ts';
import { today } from './en/today.ts';
import { tray } from './en/tray.ts';
import { welcome } from './en/welcome.ts';

/** All English messages: area → name → text. `{{value}}` is filled in; `_one`/`_other` are plural forms. */
export const en = {
  app,
  breaks,
  dashboard,
  history,
  notifications,
  problems,
  prompt,
  safety,
  settings,
  stretches,
  today,
  tray,
  welcome,
} as const;
