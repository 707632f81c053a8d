// What lives here: what an app has to ask of the system itself, since Electron does not tell: signs, and a tray's host.
// The app emits a question on `process` with a function to answer it; it hears changes under the names below.
import { onFacts, machineFacts } from './machine-facts.ts';
import { tell } from './link.ts';
import { SIGN_NAMES } from '../shared/signs.ts';
import type { SignFacts, SignName } from '../shared/signs.ts';

const ASK_SIGNS = 'sitwell-preview:ask-signs';
const SIGNS_CHANGED = 'sitwell-preview:signs-changed';
const ASK_TRAY_HOST = 'sitwell-preview:ask-tray-host';
const TRAY_HOST_CHANGED = 'sitwell-preview:tray-host-changed';

interface Questions {
  on(
    name: typeof ASK_SIGNS,
    listener: (wanted: readonly SignName[], answer: (signs: Partial<SignFacts>) => void) => void,
  ): unknown;
  on(name: typeof ASK_TRAY_HOST, listener: (answer: (there: boolean) => void) => void): unknown;
  emit(name: typeof SIGNS_CHANGED, changed: readonly SignName[]): unknown;
  emit(name: typeof TRAY_HOST_CHANGED, there: boolean): unknown;
}

/** Answers the app's questions from now on, and tells of changes. Each question about signs is counted. */
export function answerQuestions(app: Questions = process as unknown as Questions): void {
  app.on(ASK_SIGNS, (wanted, answer) => {
    tell({ type: 'asked', signs: wanted });
    const { signs } = machineFacts();
    answer(Object.fromEntries(wanted.map((name) => [name, signs[name]])));
  });
  app.on(ASK_TRAY_HOST, (answer) => answer(machineFacts().trayHost));
  onFacts((now, before) => {
    const changed = SIGN_NAMES.filter((name) => now.signs[name] !== before.signs[name]);
    if (now.tellsSigns && changed.length > 0) app.emit(SIGNS_CHANGED, changed);
    if (now.trayHost !== before.trayHost) app.emit(TRAY_HOST_CHANGED, now.trayHost);
  });
}
