/** The small window that is always there, for desktops without a tray. */
export const mini = {
  windowTitle: 'Sitwell, the small window',
  menu: 'Menu',
  putAwayItem: 'Put this small window away',
  putAway: 'The small window is put away',
  putAwayText: 'Settings, System brings it back. Choose this to open Sitwell.',
  offer: 'Show a small window that stays',
  noTray: 'Sitwell is running',
  noTrayText: 'This desktop shows no tray icon for it. Choose this to open it.',
} as const;
