// What lives here: the script put in front of every page of the app, which makes a frame one of its windows.
// What does not: the desktop page around the frames (../page).
// How to add one: a renderer module of Electron gets a file and a line in preload.ts.
import { hearPermission, letAppDecide } from './camera.ts';
import { configuration } from './configuration.ts';
import { hearApp } from './ipc-renderer.ts';
import { followClock, installPageClock, realTimers, untilNextDue } from './page-clock.ts';
import { connect, postSettled } from './port.ts';
import type { FrameEvent } from './port.ts';
import { runPreload } from './preload.ts';
import { installTheme, setTheme } from './theme.ts';
import { behaveAsWindow, setShortcuts } from './window-habits.ts';

/** Lets the page draw and talk once, then says that it is in time. */
function settle(request: number): void {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    realTimers.setTimeout(() => {
      postSettled(request, untilNextDue());
    }, 0);
  };
  channel.port2.postMessage(null);
}

function hear(event: FrameEvent): void {
  switch (event.type) {
    case 'clock':
      followClock(event, event.speed);
      if (event.request > 0) settle(event.request);
      return;
    case 'shortcuts':
      setShortcuts(event.shortcuts);
      return;
    case 'theme':
      setTheme(event.dark);
      return;
    case 'permission':
      hearPermission(event);
      return;
    case 'message':
    case 'answer':
      hearApp(event);
      return;
  }
}

installPageClock(configuration.clock, configuration.speed);
installTheme(configuration.dark);
connect(hear);
behaveAsWindow();
letAppDecide();
runPreload();
