/** The tray icon's tooltip and menu. */
export const tray = {
  quit: 'Quit Sitwell',
} as const;
