// What lives here: the desktop as people and browser tests see it: screens, windows, task bar, toasts, strip.
// What does not: the scripts inside the app's pages (../frame) and everything on Node (../machine, ../process).
// How to add one: a part of the desktop gets a file with one `show…(state)` function and a line in `show` below.
import type { DesktopState, ToPage } from '../shared/page-message.ts';
import { connect, tellMachine } from './connection.ts';
import { showDialogs } from './dialogs.ts';
import { byId } from './element.ts';
import { applyFocus } from './focus.ts';
import { settleFrames, tellFrame, tellFramesTheTime } from './frames.ts';
import { keepTime } from './live-clock.ts';
import { showLock } from './lock-screen.ts';
import { showPopups } from './popups.ts';
import { showScreens } from './screens.ts';
import { listenForShortcuts, setShortcuts } from './shortcuts.ts';
import { showStrip } from './strip.ts';
import { showTaskBars } from './task-bar.ts';
import { showToasts } from './toasts.ts';
import { reportPointer } from './pointer.ts';
import { showWindows } from './windows.ts';

let latest: DesktopState | undefined;

function show(state: DesktopState): void {
  latest = state;
  keepTime(state);
  document.documentElement.dataset['theme'] = state.facts.darkTheme ? 'dark' : 'light';
  showScreens(state);
  showWindows(state);
  applyFocus(state);
  tellFramesTheTime(state);
  showTaskBars(state);
  showPopups(state);
  showToasts(state);
  showDialogs(state);
  showLock(state);
  setShortcuts(state.view.shortcuts);
  showStrip(state);
}

function hear(message: ToPage): void {
  switch (message.type) {
    case 'state':
      show(message.state);
      return;
    case 'to-frame':
      tellFrame(message.window, message.message);
      return;
    case 'settle':
      void settleFrames(message.request, message.clock).then((settled) => {
        tellMachine({ type: 'settled', request: message.request, ...settled });
      });
      return;
    case 'replaced':
      byId('replaced').hidden = false;
      return;
  }
}

setInterval(() => {
  if (latest === undefined || latest.speed === 0) return;
  showTaskBars(latest);
  showStrip(latest);
}, 250);
reportPointer();
listenForShortcuts();
connect(hear, () => {
  document.documentElement.dataset['lost'] = 'true';
});
