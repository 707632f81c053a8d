/** Words of a person's own routines: making, importing, exporting. */
export const routines = {} as const;
