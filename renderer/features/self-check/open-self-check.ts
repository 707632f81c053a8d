import { goTo } from '../../state/place.ts';

/** The list's place within Settings. */
export const SELF_CHECK_PATH = 'self-check';

/** Goes to the list. */
export const openSelfCheck = (): void => goTo('settings', SELF_CHECK_PATH);
