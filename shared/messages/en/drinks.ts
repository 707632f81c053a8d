/** Drinks in few words, wherever one is logged: break, drink prompt, Today, tray. Light pages load these. */
export const drinks = {
  title: 'Drinks',

  ml: '{{amount}} ml',
  ounces: '{{amount}} fl oz',
} as const;
