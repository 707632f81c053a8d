/**
 * "Does it work here?": each finding's sentence under its reason's name (shared/self-check/reasons.ts), and under
 * `…Advice` what to do. Honest: what Sitwell has not seen work, it does not say works.
 */
export const selfCheck = {
  title: 'Does it work here?',
  lead: 'Desktops differ. This is what Sitwell has seen on yours, what it does where something is missing, and what helps.',
  look: 'Look again',
  looking: 'Looking …',
  looked: 'Looked at {{time}}',
  answered: '{{thing}}: {{verdict}}. {{because}}',
  works: 'Works',
  fallBack: 'Works in another way',
  fails: 'Does not work',
  unsure: 'Not sure',
  allWell: 'Everything that could be looked at works, or works in another way.',
  notAll_one: '{{count}} thing does not work.',
  notAll_other: '{{count}} things do not work.',
  details: 'Details: {{detail}}',
  try: 'Try it',
  tryNamed: 'Try it: {{thing}}',
  mend: 'Put it right',
  mendNamed: 'Put it right: {{thing}}',
  yes: 'Yes',
  no: 'No',

  idle: 'Noticing that you rest',
  tray: 'The icon in the tray',
  prompt: 'The prompt in the corner',
  overlay: 'The break over everything',
  notifications: 'Notifications',
  autostart: 'Starting with the computer',
  sound: 'Sounds',
  calls: 'Noticing calls',
  fullScreen: 'Noticing slides and films',
  doNotDisturb: 'Noticing do not disturb',

  trying_tray: 'Do you see Sitwell’s icon beside the clock?',
  trying_prompt: 'A small window should have come up in the corner. Did you see it?',
  trying_overlay:
    'A dark window should have covered a screen for three seconds. Was it over everything else?',
  trying_notifications: 'A notification should have come up. Did you see it?',
  trying_sound: 'A chime should have sounded. Did you hear it?',

  news_one: '{{things}}: this does not work here as it should.',
  news_other: '{{things}}: these do not work here as they should.',
  newsOpen: 'See what to do',
  problemOpen: 'Does it work here?',
  welcomeNote:
    'Not everything works on this desktop as it should. Later, Settings says what helps, under “Does it work here?”',

  trialNotice: 'This is how notifications come up',
  trialNoticeText: 'Only a try. Nothing needs to be done.',

  idleMoves: 'Sitwell has seen keyboard and mouse rest here, and begin again.',
  idleWaiting: 'Sitwell has not seen keyboard and mouse rest and begin again since it started.',
  idleWaitingAdvice: 'Take your hands off for 15 seconds, then look again.',
  idleOther: 'The usual signal cannot be trusted here, so Sitwell asks the desktop itself.',
  idleStuck:
    'This desktop does not tell Sitwell when keyboard and mouse rest. Breaks still come, and the end of each one asks whether you took it.',
  idleStuckAdvice:
    'On Linux, signing in to the other kind of session, Wayland or X11, often helps. Times away can be corrected on Today.',

  trayThere: 'This desktop shows tray icons, and Sitwell’s is among them.',
  traySeen: 'You have seen the icon here.',
  trayUnsure: 'The icon is set up. Sitwell has not seen yet whether this desktop shows it.',
  trayUnsureWindows:
    'The icon is set up. Windows may keep it behind the small arrow beside the clock.',
  trayUnsureWindowsAdvice:
    'To have it always in sight, drag it from there onto the taskbar, or switch it on under Settings, Personalisation, Taskbar, Other system tray icons.',
  trayHiddenWindows: 'You have not seen the icon. Everything else can be done in this window.',
  trayHiddenWindowsAdvice:
    'Look behind the small arrow beside the clock, and drag the icon onto the taskbar. Starting Sitwell again opens this window.',
  trayHiddenMac: 'You have not seen the icon. Everything else can be done in this window.',
  trayHiddenMacAdvice:
    'A full menu bar hides what does not fit: closing a program with an icon there makes room. Opening Sitwell again brings this window.',
  trayHiddenLinux: 'You have not seen the icon. Everything else can be done in this window.',
  trayHiddenLinuxAdvice:
    'Some panels need a part for tray icons to be added. Starting Sitwell again opens this window, and “A small window that stays”, under This computer, keeps one in sight.',
  traySmallWindow: 'This desktop shows no tray icons. The small window is there in its place.',
  trayMissing:
    'This desktop shows no tray icons. Starting Sitwell again opens this window at any time.',
  trayMissingAdvice:
    'On GNOME, the AppIndicator extension brings the icon. Or switch on “A small window that stays”, under This computer.',

  promptAsNotification: 'You have chosen notifications for prompts.',
  promptNotPlaced:
    'On this desktop no window can choose its corner without taking the keyboard, so prompts come as notifications.',
  promptFailed: 'The small window could not be opened, so prompts come as notifications.',
  promptUntried: 'Sitwell has not seen this work here yet.',
  promptSeen: 'You have seen it come up, and it left the keyboard alone.',
  promptTookKeyboard: 'It came up, but it took the keyboard away from what you were doing.',
  promptTookKeyboardAdvice:
    'Choose “Notification” under Prompts, so that nothing you type is lost.',
  promptMissed: 'You have not seen it come up.',
  promptMissedAdvice: 'Choose “Notification” under Prompts, then try notifications here.',

  overlayNotNeeded: 'You have chosen a break that need not lie over everything.',
  overlayNotOnTop:
    'On this desktop no window can keep itself on top. The break opens in front and asks for attention, and a notification says so.',
  overlayBelow:
    'Another window stayed in front of the last break. A notification and a signal in the task bar call instead.',
  overlayFailed: 'The break window could not be shown. Breaks come as notifications meanwhile.',
  overlayFailedAdvice: 'Try it here. If it fails again, choose another style under Break window.',
  overlayUntried: 'Sitwell has not seen this work here yet.',
  overlaySeen: 'You have seen it lie over everything.',
  overlayMissed: 'Something stayed on top of it, or it did not come. Breaks still come, and sound.',
  overlayMissedAdvice: 'Choose “Notification” or “Window” under Break window.',

  notificationsShown: 'This desktop says that it has shown one.',
  notificationsSeen: 'You have seen one here.',
  notificationsUntried: 'Sitwell has not seen this work here yet.',
  notificationsQuiet: 'Do not disturb is on, so none is shown now.',
  notificationsQuietAdvice: 'Try again once it is off.',
  notificationsSilent:
    'This desktop took a notification and never said that it showed it. Prompts and breaks with their own window still come.',
  notificationsSilentAdvice: 'See whether notifications are allowed for Sitwell, then try it here.',
  notificationsFailed:
    'This desktop did not show the last notification. Prompts and breaks with their own window still come.',
  notificationsFailedAdvice:
    'Allow notifications for Sitwell in the settings of your desktop, then try it here.',
  notificationsMissedWindows:
    'You have not seen one. Prompts and breaks with their own window still come.',
  notificationsMissedWindowsAdvice:
    'In the settings of Windows, under System, Notifications, switch them on, also for Sitwell, and see whether do not disturb is on.',
  notificationsMissedMac:
    'You have not seen one. Prompts and breaks with their own window still come.',
  notificationsMissedMacAdvice:
    'In System Settings, under Notifications, allow them for Sitwell, and see whether a Focus is on.',
  notificationsMissedLinux:
    'You have not seen one. Prompts and breaks with their own window still come.',
  notificationsMissedLinuxAdvice:
    'Allow them in the settings of your desktop. Sway, i3 and the like need a program such as mako or dunst for them.',

  autostartOff: 'Off, as chosen under This computer: Sitwell starts when you open it.',
  autostartThere: 'It is set up and starts this Sitwell.',
  autostartUnsure: 'It is switched on. This desktop does not say whether that is set up.',
  autostartMissing: 'It is switched on in Sitwell, but this computer has no entry for it.',
  autostartMissingAdvice: 'Something else has removed it. Sitwell can set it up again.',
  autostartElsewhere: 'This computer starts another Sitwell than the one that runs now.',
  autostartElsewhereAdvice: 'If this is the one you want, Sitwell can put that right.',
  autostartDisabled:
    'It is switched on in Sitwell, and switched off in the settings of this computer.',
  autostartDisabledAdvice:
    'Sitwell can try to switch it on. Else, look among the startup programs.',
  autostartStray: 'It is switched off in Sitwell, but this computer still starts it.',
  autostartStrayAdvice: 'Sitwell can remove that entry.',

  soundOff: 'Sounds are switched off.',
  soundUntried: 'Sitwell cannot hear itself. Only you can say.',
  soundHeard: 'You have heard a chime here.',
  soundMissed: 'You have not heard the chime. Breaks say everything on the screen as well.',
  soundMissedAdvice:
    'See which loudspeaker is chosen and how loud it is, and the volume under Sound.',

  callsTold: 'This desktop tells when a microphone or camera is in use. Prompts wait for the end.',
  callsOff: 'You have chosen that calls make no difference.',
  callsWaiting: 'Sitwell has not asked this desktop yet.',
  callsMicrophoneOnly: 'This desktop tells when a microphone is in use, but not a camera.',
  callsMicrophoneOnlyAdvice:
    'For a call with the camera only, choose “In a meeting” in the tray or on Today.',
  callsCameraOnly: 'This desktop tells when a camera is in use, but not a microphone.',
  callsCameraOnlyAdvice:
    'For a call without the camera, choose “In a meeting” in the tray or on Today.',
  callsUnknown: 'This desktop does not tell Sitwell about calls.',
  callsUnknownAdvice: 'Choose “In a meeting” in the tray or on Today before one.',

  fullScreenTold: 'This desktop tells when a program fills the screen.',
  fullScreenOff: 'You have chosen that full screen makes no difference.',
  fullScreenWaiting: 'Nothing has called for asking this desktop yet.',
  fullScreenUnknown: 'This desktop does not tell Sitwell what fills the screen.',
  fullScreenUnknownAdvice:
    'Before slides or a film, choose “In a meeting” or a pause, in the tray or on Today.',

  doNotDisturbTold: 'This desktop tells when you want no notifications.',
  doNotDisturbOff: 'You have chosen that do not disturb makes no difference.',
  doNotDisturbWaiting: 'Sitwell has not asked this desktop yet.',
  doNotDisturbUnknown: 'This desktop does not tell Sitwell about do not disturb.',
  doNotDisturbUnknownAdvice:
    'When nothing should come up, choose a pause, in the tray or on Today.',
} as const;
