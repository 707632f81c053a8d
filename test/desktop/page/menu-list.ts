import type { MenuItemView } from '../shared/view.ts';
import { act } from './connection.ts';
import { element } from './element.ts';

const ROLES: Readonly<Record<string, string>> = {
  checkbox: 'menuitemcheckbox',
  radio: 'menuitemradio',
};

function entry(item: MenuItemView, close: () => void): HTMLElement {
  if (item.type === 'separator') return element('hr', { attributes: { role: 'separator' } });
  const nested = item.submenu.length > 0;
  const attributes: Record<string, string> = { role: ROLES[item.type] ?? 'menuitem' };
  if (item.type === 'checkbox' || item.type === 'radio') attributes['aria-checked'] = String(item.checked); // prettier-ignore
  if (nested) attributes['aria-haspopup'] = 'menu';
  if (!item.enabled) attributes['aria-disabled'] = 'true';
  const row = element(
    'button',
    { type: 'button', tabIndex: -1, data: { kind: item.type }, attributes },
    element('span', { className: 'label' }, item.label.replaceAll(/&(?=\S)/gu, '')),
    element('span', { className: 'hint', ariaHidden: 'true' }, nested ? '▸' : item.accelerator),
  );
  if (item.sublabel !== '') row.append(element('small', {}, item.sublabel));
  if (!nested) {
    row.addEventListener('click', () => {
      if (!item.enabled) return;
      act({ type: 'menu', command: item.commandId });
      close();
    });
    return row;
  }
  const list = menuList(item.submenu, close);
  list.setAttribute('aria-label', item.label);
  list.classList.add('nested');
  const wrapper = element('div', { className: 'with-submenu', attributes: { role: 'none' } }, row, list); // prettier-ignore
  const open = (now: boolean): void => {
    wrapper.classList.toggle('open', now && item.enabled);
    row.setAttribute('aria-expanded', String(now));
  };
  row.addEventListener('click', () => {
    open(!wrapper.classList.contains('open'));
  });
  wrapper.addEventListener('pointerenter', () => { open(true); }); // prettier-ignore
  wrapper.addEventListener('pointerleave', () => { open(false); }); // prettier-ignore
  wrapper.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight' && event.target === row) {
      open(true);
      list.querySelector<HTMLElement>('button')?.focus();
    } else if (event.key === 'ArrowLeft' && list.contains(event.target as Node)) {
      open(false);
      row.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return wrapper;
}

/** Draws a menu that works by pointer and by keyboard; `close` is called when it has been used or left. */
export function menuList(items: readonly MenuItemView[], close: () => void): HTMLElement {
  const shown = items.filter(({ visible }) => visible);
  const list = element('div', { className: 'menu', attributes: { role: 'menu' } });
  list.append(...shown.map((item) => entry(item, close)));
  list.addEventListener('keydown', (event) => {
    const rows = [...list.querySelectorAll<HTMLElement>(':scope > button, :scope > .with-submenu > button')]; // prettier-ignore
    const at = rows.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }; // prettier-ignore
    const next = steps[event.key];
    if (event.key === 'Escape') close();
    else if (next !== undefined) rows.at(next % rows.length)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return list;
}

/** Puts the keyboard on the first entry. */
export function focusMenu(list: HTMLElement): void {
  list.querySelector<HTMLElement>('button')?.focus();
}
