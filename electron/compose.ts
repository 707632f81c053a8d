// What lives here: how Sitwell is put together, as a list. Nothing is decided here.
// What does not: anything that does something; each line names the file that does.
// To add a part: make it in its folder out of values passed in, and a line here.
import { restoreState, initialState } from '../shared/breaks/state.ts';
import { statusOf } from '../shared/breaks/status-of.ts';
import { step } from '../shared/breaks/step.ts';
import { nextWake } from '../shared/breaks/wake.ts';
import type { Section } from '../shared/ipc/contract.ts';
import { carryOut } from './breaks/carry-out.ts';
import { createCareTimer } from './care/care-timer.ts';
import { createPostureCheck } from './check/posture-check.ts';
import { openCommandLine } from './command-line/command-line.ts';
import { placesHere } from './command-line/here.ts';
import { createConductor } from './breaks/conductor.ts';
import { liveBreakSettings } from './breaks/live-settings.ts';
import { createNotices } from './breaks/notices.ts';
import { openPresenter } from './breaks/open-presenter.ts';
import { tellCarriedOut } from './data/carry-out-request.ts';
import type { CarriedOut } from './data/carry-out-request.ts';
import { pageEvents } from './ipc/events.ts';
import { createHandlers } from './ipc/handlers.ts';
import { answerPages } from './ipc/ipc-main.ts';
import { openKeepers } from './keepers.ts';
import type { ElectronParts } from './parts.ts';
import { createCameraPass } from './security/camera-pass.ts';
import { lockDown } from './security/lock-down.ts';
import { servePages } from './security/serve-pages.ts';
import { idleSensor } from './sensors/idle.ts';
import { openSenses } from './sensors/open-senses.ts';
import { idleMonitors } from './sensors/linux/idle-monitors.ts';
import { followSession } from './sensors/session.ts';
import { openSelfCheck } from './self-check/open-self-check.ts';
import { createSessionKeeper } from './sessions/keeper.ts';
import type { Calendar } from './store/days.ts';
import { openStores } from './store/open-stores.ts';
import { createKeys } from './shortcuts/keys.ts';
import { openShortcuts } from './shortcuts/open-shortcuts.ts';
import { appInfo } from './system/app-info.ts';
import { setMenuBar } from './system/app-menu.ts';
import { applyAutostart, HIDDEN_ARGUMENT, launchOf } from './system/autostart.ts';
import { cameraAccess } from './system/camera-access.ts';
import { systemClocks as clocks } from './system/clocks.ts';
import { followSettings } from './system/follow-settings.ts';
import { followLanguage } from './system/language.ts';
import type { Log } from './system/log.ts';
import { createNotifications, notificationMaker } from './system/notifications.ts';
import { openBuses } from './system/open-buses.ts';
import type { Paths } from './system/paths.ts';
import { timeZoneNow } from './system/platform.ts';
import type { Desktop } from './system/platform.ts';
import { createProblems } from './system/problems.ts';
import { savesElsewhere } from './system/save-elsewhere.ts';
import { statusFeed } from './system/status-feed.ts';
import { openTray } from './tray/open-tray.ts';
import type { Reader } from '../shared/breaks/state-lines.ts';
import { createCornerWindow } from './windows/corner-window.ts';
import { openDashboard } from './windows/dashboard-window.ts';
import { openMini } from './windows/open-mini.ts';
import { createPages } from './windows/pages.ts';
import { openWelcome } from './windows/welcome-window.ts';

export interface Foundations {
  readonly electron: ElectronParts;
  readonly paths: Paths;
  readonly desktop: Desktop;
  readonly log: Log;
  /** What was done before anything was opened. */
  readonly carriedOut: CarriedOut;
  /** The page that Sitwell was started with. */
  readonly section: Section | null;
}

/** Puts Sitwell together and starts it. The returned function opens it for a person who asks. */
export function compose(foundations: Foundations): () => void {
  const { electron, paths, desktop, log, carriedOut, section } = foundations;
  const { app, nativeTheme, powerMonitor, screen } = electron;
  const wall = (): number => clocks.now().wall;
  // Started with the session: nobody asked to see anything.
  const hidden = process.argv.includes(HIDDEN_ARGUMENT);

  // The ground
  const problems = createProblems(log, wall);
  tellCarriedOut(carriedOut, problems);
  const camera = createCameraPass(clocks, cameraAccess(desktop, electron.systemPreferences));
  lockDown(app, electron.session.defaultSession, camera);
  servePages(electron.protocol, paths.pages);
  setMenuBar(electron.Menu, desktop);
  if (desktop.platform === 'mac') app.dock?.hide();

  // What is remembered
  const stores = openStores(paths, clocks, problems, log);
  const { settings, journal, snapshot, sessionFile, careFile, routines } = stores;
  const language = followLanguage(app, settings.get);
  const title = (): string => language.translator().t('app.name');
  const reader = (): Reader => ({ translator: language.translator(), timeZone: timeZoneNow() });

  // What is sensed
  const buses = openBuses(desktop, log);
  const idle = idleSensor({
    ...{ preview: desktop.preview, monitor: powerMonitor, screen, clocks, problems },
    ...{ others: idleMonitors(buses, clocks), own: () => pages.anyFocused() },
  });
  const breakSettings = liveBreakSettings(settings.get, timeZoneNow, idle.isTrusted);

  // What is shown
  const pages = createPages({
    ...{ preload: paths.preload, clocks, problems },
    make: (options) => new electron.BrowserWindow(options),
    onHand: () => idle.saw('hand'),
  });
  const events = pageEvents(pages);
  const showDashboard = (section: Section): void =>
    openDashboard(pages, title(), section, (there) => events.tell('section', there));
  const reopen = (): void =>
    settings.get().welcomed ? showDashboard('today') : openWelcome(pages, title());
  const openPage = (there: Section): void =>
    settings.get().welcomed ? showDashboard(there) : reopen();
  const keys = createKeys({
    ...{ shortcuts: electron.globalShortcut, settings, problems, clocks, desktop },
  });
  const corner = {
    ...{ pages, screen, desktop, clocks, problems, title },
    keys,
    shortcut: () => settings.get().promptShortcut,
  };
  const checkWindow = createCornerWindow({ ...corner, kind: 'check' });
  const notifications = createNotifications(notificationMaker(electron), problems);
  const notices = createNotices(language.translator, settings.get);
  const showToday = (): void => showDashboard('today');
  const { presenter, prompt, breakWindows } = openPresenter({
    ...{ app, corner, pages, screen, desktop, clocks, title, problems, notifications, notices },
    ...{ settings: settings.get, openToday: showToday, conductor: () => conductor },
    isAsked: () => sessions.isAsked(),
  });

  const restored = restoreState(snapshot.read());
  const senses = openSenses({
    ...{ electron, desktop, buses, clocks, settings, idle, camera, log },
    isResumed: restored !== null,
    conductor: () => conductor,
    ...{ isBreakShown: breakWindows.isOpen, isOwnInput: pages.anyFocused },
    tell: (view) => events.tell('senses', view),
  });

  // The loop
  const conductor = createConductor({
    scheduler: { initialState, step, nextWake, statusOf },
    clocks,
    ...{ restored, settings: breakSettings },
    ...senses.looking,
    carryOut: (effects) =>
      carryOut(effects, { presenter, hear: sessions.hear, append: remember, log }),
    save: snapshot.write,
    log,
  });
  const remember: typeof journal.append = (entries) => {
    journal.append(entries);
    journalChanged();
  };
  const journalChanged = (): void => {
    events.tell('journal', null);
    void journal.backUp();
  };
  const calendar = (): Calendar => ({
    timeZone: timeZoneNow(),
    dayStartHour: settings.get().dayStartHour,
  });
  const sessions = createSessionKeeper({
    sources: { settings: settings.get, journal, calendar, wall },
    routine: routines.get,
    areShown: () => settings.get().breakStyle !== 'notification',
    file: sessionFile,
    ...{ act: conductor.act, status: conductor.status, log },
    tell: (session) => events.tell('session', session),
  });
  const care = createCareTimer({
    file: careFile,
    clocks,
    tell: (timer) => events.tell('care', timer),
    remind: (pack) => notifications.show('care', notices.care(pack, showToday)),
  });
  const check = createPostureCheck({
    window: checkWindow,
    prompt: {
      close: () => {
        prompt.close();
        water.closePrompt();
      },
    },
    answers: () => workplaces.book().audits.at(-1)?.answers ?? {},
    ...{ look: conductor.look, status: conductor.status, act: conductor.act },
  });
  const { history, amender, week, water, comfort, workplaces, data } = openKeepers({
    ...{ stores, paths, clocks, calendar, problems, log, conductor, events, journalChanged },
    ...{ corner, notifications, notices, showDashboard, app, dialog: electron.dialog },
    translator: language.translator,
    kinds: () => breakSettings().kinds,
    isKnown: senses.isKnown,
  });
  // Before whatever hears of problems, and asks whether the tray is there.
  const tray = openTray({
    ...{ electron, desktop, problems, settings, water, reader },
    ...{ bus: buses.session, status: conductor.status, clocks, hidden },
    targets: {
      ...{ act: conductor.act, open: showDashboard, stretch: sessions.start, check: check.open },
      ...{ water: water.carryOut, quit: () => app.quit() },
    },
    onMissing: () => mini.standIn(),
    onUsed: () => idle.saw('tray'),
  });
  const mini = openMini({
    ...{ pages, screen, desktop, clocks, settings, notifications, hidden, reopen },
    ...{ translator: language.translator, popUp: tray.popUp },
  });
  const selfCheck = openSelfCheck({
    ...{ electron, desktop, clocks, pages, title, settings, problems, notifications, idle },
    ...{ file: stores.selfCheckFile, translator: language.translator },
    trayHost: () => tray.isShown(),
    senses,
    tell: (view) => events.tell('selfCheck', view),
  });

  const shortcuts = openShortcuts({
    ...{ keys, settings, conductor, water, notifications, notices, desktop, showToday },
    stretch: sessions.start,
  });

  // What pages may ask
  answerPages({
    kindOf: (contentsId) => pages.byContents(contentsId)?.kind ?? null,
    apology: () => language.translator().t('problems.callFailed'),
    onFailure: (name, reason) => log(`call ${name}`, reason),
    handlers: createHandlers({
      ...{ settings, problems, routines, sessions, care, check, comfort },
      ...{ amender, week, water, ...history },
      ...{ status: conductor.status, act: conductor.act },
      ...{ workplaces, camera, data, selfCheck, senses, shortcuts },
      ...savesElsewhere({
        ...{ app, log, routines, dialog: electron.dialog, translator: language.translator },
      }),
      info: () => appInfo(app, desktop, language),
      page: pages.byContents,
      miniMenu: (at, window) => mini.menu(at, window),
      onReady: (page) => {
        page.ready();
        events.flush(page);
      },
      openDashboard: showDashboard,
      finishWelcome: (safetyNoteVersion) => {
        settings.change({ welcomed: true, safetyNoteVersion });
        pages.of('welcome')?.destroy();
        showDashboard('today');
      },
    }),
  });

  // What follows what
  const launch = launchOf(app, process.execPath, process.env);
  followSettings(settings, {
    theme: nativeTheme,
    problems,
    autostart: (on) => applyAutostart(on, desktop, launch, app),
  });
  settings.listen((change) => {
    events.tell('settings', change.settings);
    comfort.retell();
    conductor.look();
  });
  problems.listen((list) => events.tell('problems', list));
  followSession(powerMonitor, idle, conductor.tell, () => app.quit(), buses.session);

  for (const { follow } of [senses, sessions, presenter, check, comfort, water, shortcuts])
    conductor.listen(follow);
  conductor.listen(statusFeed((status) => events.tell('status', status)));
  conductor.listen(tray.show);
  water.listen(tray.show);
  water.listen((drinks) => events.tell('water', drinks));
  openCommandLine({
    ...{ app, clocks, log, settings, water, reader, places: placesHere(paths.userData) },
    ...{ act: conductor.act, status: conductor.status, open: openPage },
    kinds: () => breakSettings().kinds.map(({ id }) => id),
  });

  // Begin and end
  app.on('before-quit', breakWindows.close);
  app.on('before-quit', mini.close);
  app.on('will-quit', () => {
    conductor.stop();
    journal.close();
  });
  conductor.start();
  void journal.backUp();
  const isToBeSeen = !settings.get().welcomed || carriedOut.did !== 'nothing';
  if (section) openPage(section);
  else if (isToBeSeen && !hidden) reopen();
  return reopen;
}
