/** So many days stand side by side, up to the end of the period that is shown, or today. */
export const SIDE_DAYS = 28;
