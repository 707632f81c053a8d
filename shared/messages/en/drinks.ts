/** Drinks in few words, wherever one is logged: break, drink prompt, Today, tray. Light pages load these. */
export const drinks = {
  title: 'Drinks',
} as const;
