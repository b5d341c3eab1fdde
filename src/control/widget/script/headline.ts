import { element, link, section } from './elements.js';
import type { SourceFigure } from './figures.js';
import type { ShownType } from './palette.js';
import { inFull, nameOfType } from './wording.js';

/** How often each type was counted in all, and by whom. */
export function headline(types: readonly ShownType[]): HTMLElement {
  const cards = types.map(({ type, total, sources, colour }) =>
    element('li', { class: colour, 'data-type': type }, [
      element('span', { class: 'name' }, [nameOfType(type)]),
      ' ',
      element('strong', { class: 'number' }, [inFull(total)]),
      ' ',
      element('span', { class: 'sources' }, sources.flatMap(source)),
    ]),
  );
  return section('totals', 'In all', [element('ul', { class: 'cards' }, cards)]);
}

function source({ name, measureUri, total }: SourceFigure, place: number): readonly (Node | string)[] {
  const figure = element('span', { class: 'source' }, [link(measureUri, name), ` ${inFull(total)}`]);
  return place === 0 ? [figure] : [', ', figure];
}
