/** Words for a day when the back is in spasm: gentle ways, ice and heat, the timer. */
export const flareUp = {} as const;
