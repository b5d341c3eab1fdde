import { element } from './elements.js';
import type { ShownType } from './palette.js';
import { nameOfType } from './wording.js';

/**
 * Lets a person choose which types the charts show; the key to their colours, too.
 *
 * @param onChoice  gets the types that are shown from now on
 */
export function typeChoice(
  types: readonly ShownType[],
  onChoice: (shown: readonly ShownType[]) => void,
): HTMLElement {
  const all = option('All', '', true);
  all.addEventListener('change', () => onChoice(types));
  const single = types.map((type) => {
    const one = option(nameOfType(type.type), type.colour, false);
    one.addEventListener('change', () => onChoice([type]));
    return one;
  });
  const legend = element('legend', {}, ['Show']);
  return element('fieldset', { class: 'choice' }, [legend, all, ...single]);
}

function option(name: string, colour: string, isChosen: boolean): HTMLLabelElement {
  const button = element('input', {
    type: 'radio',
    name: 'shown-type',
    ...(isChosen ? { checked: '' } : {}),
  });
  const mark = colour === '' ? [] : [element('span', { class: `mark ${colour}`, 'aria-hidden': 'true' })];
  return element('label', {}, [button, element('span', {}, [...mark, name])]);
}
