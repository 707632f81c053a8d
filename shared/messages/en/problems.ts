/**
 * What does not work here and now. `<id>`: what. `<id>Works`: what still works. `<id>Advice`: what to do.
 * A file or reason is shown with it by the page.
 */
export const problems = {
  trayFailed: 'This desktop shows no tray icon.',
  trayFailedWorks: 'Counting and breaks go on as usual.',
  trayFailedAdvice:
    'Start Sitwell again at any time to open this window, or have a small one that stays. On GNOME, the AppIndicator extension brings the icon.',

  breakWindowFailed: 'The break window could not be shown.',
  breakWindowFailedWorks: 'The break went on, announced by a notification.',
  breakWindowFailedAdvice:
    'If it happens again, choose another style under Settings, Break window.',

  breakWindowBelow: 'The break window could not come before the others.',
  breakWindowBelowWorks:
    'A notification says that it is there, and choosing it brings the break forward.',
  breakWindowBelowAdvice:
    'On Wayland, starting Sitwell with --ozone-platform=x11 often helps. Or choose notifications under Settings, Break window.',

  promptFailed: 'This desktop does not let a small window open without taking the keyboard.',
  promptFailedWorks: 'Prompts come as notifications instead.',
  promptFailedAdvice: 'Nothing needs to be done.',

  idleSignalStuck: 'This desktop does not tell Sitwell when keyboard and mouse rest.',
  idleSignalStuckWorks: 'Breaks still come, and the end of each one asks whether you took it.',
  idleSignalStuckAdvice:
    'On Linux, signing in to a Wayland session, or to an X11 one, often helps. Times away can be corrected on Today.',

  notificationsFailed: 'This desktop shows no notifications.',
  notificationsFailedWorks: 'Prompts and breaks that have their own window still come.',
  notificationsFailedAdvice: 'Allow notifications for Sitwell in the settings of your desktop.',

  settingsRestored: 'Some of the settings could not be read.',
  settingsRestoredWorks: 'Everything that could be read is in force.',
  settingsRestoredAdvice:
    'Have a look at Settings. The file as it was is kept under the name below.',

  settingsReset: 'The settings could not be read.',
  settingsResetWorks: 'Sitwell goes on with the usual ones.',
  settingsResetAdvice: 'Have a look at Settings. The file as it was is kept under the name below.',

  settingsNotSaved: 'The settings could not be saved.',
  settingsNotSavedWorks: 'They are in force until Sitwell ends.',
  settingsNotSavedAdvice: 'See whether the disk is full or the folder is read-only.',

  journalRestored: 'The journal was damaged and has been put back from a backup.',
  journalRestoredWorks: 'What could still be read of the damaged one was added to it.',
  journalRestoredAdvice:
    'Today may lack an hour or two. The damaged file is kept under the name below.',

  journalReset: 'The journal could not be read, and there was no backup of it.',
  journalResetWorks: 'A new one has begun, with what could still be read of the old one.',
  journalResetAdvice: 'The old file is kept under the name below.',

  journalNotSaved: 'The journal could not be written to.',
  journalNotSavedWorks: 'What happens is kept in memory and written as soon as the disk allows.',
  journalNotSavedAdvice: 'See whether the disk is full or the folder is read-only.',

  backupFailed: 'Today’s backup of the journal could not be made.',
  backupFailedWorks: 'The journal itself is fine.',
  backupFailedAdvice: 'See whether the disk is full. Sitwell tries again at the next start.',

  routinesDamaged: 'One of your routines could not be read.',
  routinesDamagedWorks: 'The others are all there.',
  routinesDamagedAdvice: 'Its file is kept under the name below. If you have a copy, import it.',

  routinesNotSaved: 'Your routines could not be changed on this computer.',
  routinesNotSavedWorks: 'They are as they were before.',
  routinesNotSavedAdvice: 'See whether the disk is full or the folder is read-only.',

  workplacesDamaged: 'The list of your workplaces could not be read.',
  workplacesDamagedWorks: 'Finished audits are in the journal, and their workplaces are back.',
  workplacesDamagedAdvice:
    'An audit that was not finished has to be begun again. The file as it was is kept under the name below.',

  workplacesNotSaved: 'The last change to your workplaces could not be saved.',
  workplacesNotSavedWorks: 'Everything is as it was before.',
  workplacesNotSavedAdvice: 'See whether the disk is full or the folder is read-only.',

  autostartFailed: 'Starting at login could not be changed.',
  autostartFailedWorks: 'Everything else works.',
  autostartFailedAdvice: 'Add Sitwell to the startup programs in the settings of your desktop.',

  shortcutTaken: 'Something else on this computer has keys that you set in Sitwell.',
  shortcutTakenWorks: 'Everything can be done by mouse, and from the tray.',
  shortcutTakenAdvice: 'Choose other keys under Settings, or free these in the other program.',

  snapshotFailed: 'Sitwell could not note where it stands.',
  snapshotFailedWorks: 'Counting goes on. After a restart it would begin again.',
  snapshotFailedAdvice: 'See whether the disk is full or the folder is read-only.',

  dataNotRestored: 'The backup could not be put in place.',
  dataNotRestoredWorks: 'Everything is as it was before.',
  dataNotRestoredAdvice:
    'See whether the disk is full, or choose another backup under Settings, Backups.',

  dataNotErased: 'Not everything could be deleted.',
  dataNotErasedWorks: 'Everything but the files named below is gone.',
  dataNotErasedAdvice: 'Delete these files yourself, or try again later under Settings.',

  pageCrashed: 'A window of Sitwell stopped working and was closed.',
  pageCrashedWorks: 'Counting and breaks go on.',
  pageCrashedAdvice: 'Open it again. If it happens often, the log file says more.',

  callFailed: 'Sitwell could not do that just now.',
} as const;
