const SVG = 'http://www.w3.org/2000/svg';

type Child = Node | string;
type Attributes = Readonly<Record<string, string | number>>;

/** Makes an element; texts stay texts, whatever is in them. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  fill(made, attributes, children);
  return made;
}

/** Makes an element of a drawing. */
export function shape<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS(SVG, name);
  fill(made, attributes, children);
  return made;
}

/** A link, or its bare text where the address is none of the web: an event may carry anything. */
export function link(address: string, text: string): Child {
  return /^https?:\/\//i.test(address) ? element('a', { href: address, rel: 'noreferrer' }, [text]) : text;
}

/** A part of the page under a heading. @param id  of the heading */
export function section(id: string, title: string, children: readonly Child[]): HTMLElement {
  return element('section', { 'aria-labelledby': id }, [element('h3', { id }, [title]), ...children]);
}

/** What is folded away until somebody wants it. */
export function folded(title: string, children: readonly Child[]): HTMLElement {
  return element('details', {}, [element('summary', {}, [title]), ...children]);
}

/** A table that can be scrolled sideways where it is too wide. */
export function scrollable(label: string, table: HTMLTableElement): HTMLElement {
  return element('div', { class: 'scrollable', role: 'region', 'aria-label': label, tabindex: 0 }, [table]);
}

function fill(made: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  made.append(...children);
}
