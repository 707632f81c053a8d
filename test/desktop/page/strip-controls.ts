import type { StripCommand } from '../shared/page-message.ts';
import { command } from './connection.ts';
import { element } from './element.ts';

/** A button that asks the machine for something. */
export function action(label: string, asked: StripCommand): HTMLElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', () => {
    command(asked);
  });
  return made;
}

/** A switch. */
export function toggle(
  label: string,
  on: boolean,
  asked: (on: boolean) => StripCommand,
): HTMLElement {
  // prettier-ignore
  const box = element('input', { type: 'checkbox', checked: on });
  box.addEventListener('change', () => {
    command(asked(box.checked));
  });
  return element('label', { className: 'toggle' }, box, label);
}

/** A choice of one of several values. */
export function choice<Value extends string | number>(
  label: string,
  value: Value,
  options: readonly (readonly [Value, string])[],
  asked: (value: Value) => StripCommand,
): HTMLElement {
  const list = element('select', {});
  for (const [option, text] of options) {
    list.append(element('option', { value: String(option), selected: option === value }, text));
  }
  list.addEventListener('change', () => {
    const chosen = options[list.selectedIndex];
    if (chosen !== undefined) command(asked(chosen[0]));
  });
  return element('label', {}, element('span', {}, label), list);
}

/** A number of minutes and a button that does something with it. */
export function minutes(
  label: string,
  start: number,
  asked: (milliseconds: number) => StripCommand,
): HTMLElement {
  // prettier-ignore
  const field = element('input', { type: 'number', min: '0', step: '1', value: String(start), attributes: { 'aria-label': `${label}, minutes` } }); // prettier-ignore
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', () => {
    command(asked(Number(field.value) * 60_000));
  });
  return element('div', { className: 'row' }, made, field, 'min');
}

/** A heading with its controls. */
export function group(title: string, ...content: readonly (Node | string)[]): HTMLElement {
  return element('fieldset', {}, element('legend', {}, title), ...content);
}
