import { app } from './en/app.ts';
import { mini } from './en/mini.ts';
import { tray } from './en/tray.ts';
import { lightTranslator } from './light.ts';

/** The words of the small window, which says what the tray says. */
export const createMiniTranslator = lightTranslator({ app, mini, tray });
