import type { DesktopState } from '../shared/page-message.ts';
import type { DialogView } from '../shared/view.ts';
import { act } from './connection.ts';
import { byId, element, redraw } from './element.ts';
import { place } from './screens.ts';

const layer = element('div', { id: 'dialogs' });

function draw(dialog: DialogView): HTMLElement {
  const path = element('input', { type: 'text', value: dialog.defaultPath, attributes: { 'aria-label': 'File path' } }); // prettier-ignore
  const asksPath = dialog.kind === 'open' || dialog.kind === 'save';
  const buttons = dialog.buttons.map((label, button) => {
    const made = element('button', { type: 'button' }, label);
    made.addEventListener('click', () => {
      const chosen = asksPath && button > 0 ? path.value : '';
      act({ type: 'dialog', dialog: dialog.id, button, path: chosen });
    });
    return made;
  });
  return element(
    'section',
    { className: 'dialog', attributes: { role: 'alertdialog', 'aria-label': dialog.title || dialog.message } }, // prettier-ignore
    element('strong', {}, dialog.title),
    element('p', {}, dialog.message),
    element('p', {}, dialog.detail),
    ...(asksPath ? [path] : []),
    element('div', { className: 'buttons' }, ...buttons),
  );
}

/** Shows the app's message boxes and file dialogs; file dialogs take a typed path. */
export function showDialogs({ view, facts }: DesktopState): void {
  if (!layer.isConnected) byId('plane').append(layer);
  const screen = facts.displays[0]?.bounds;
  if (screen !== undefined)
    place(layer, { x: screen.x + screen.width / 2 - 240, y: screen.y + 200 });
  redraw(layer, view.dialogs, () => view.dialogs.map(draw));
}
