type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Tag], 'style' | 'dataset' | 'attributes'>
> & { readonly data?: Readonly<Record<string, string>>; readonly attributes?: Readonly<Record<string, string>> }; // prettier-ignore

/** Makes an element with its properties and content. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { data = {}, attributes = {}, ...properties }: Properties<Tag> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  Object.assign(made.dataset, data);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...content);
  return made;
}

/** The element with an id; throws where the page has none, which is a mistake in page.html. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}.`);
  return found;
}

const shown = new WeakMap<Element, string>();

/** Draws the content of an element anew, but only when what it shows has changed. */
export function redraw(
  parent: Element,
  shows: unknown,
  draw: () => readonly (Node | string)[],
): void {
  // prettier-ignore
  const now = JSON.stringify(shows);
  if (shown.get(parent) === now) return;
  shown.set(parent, now);
  parent.replaceChildren(...draw());
}
