/** Words of the stretch library: areas, places, needs, cautions, browsing. */
export const library = {} as const;
