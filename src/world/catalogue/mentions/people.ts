import { below } from '../hash.js';
import { pick, slugOf } from './pick.js';

const FIRST_NAMES =
  'Ada Agnieszka Aisha Amara Anders Anjali Ayumi Beatriz Benedict Björn Callum Camila Chidi Chloé Clara Cormac Dalia Daniel Dmitri Edith Elena Elif Emeka Esther Fatima Femi Fiona Gabriel Giulia Greta Hamid Hana Hugo Ibrahim Imani Ines Ingrid Isla Ivan Jamila Joan José Jun Kavya Keiko Kofi Lars Laila Leandro Linnea Lucía Magnus Mairi Mateo Mei Miriam Nadia Naoko Niamh Oksana Oliver Omar Paloma Petra Priya Rafael Renée Ricardo Rosa Ruth Samir Sanne Seo-yeon Sven Tariq Tomás Uma Viktor Wanda Wei Yara Yusuf Zoë'.split(
    ' ',
  );
/** Put together of four letters or more, and three: seven at least, on which the length of handles relies. */
const SURNAME_STARTS =
  'Thorn Marrow Quill Fenner Hollow Brindle Larken Wether Oster Calder Pember Ravens Silver Tamber Umber Vander Winter Yarrow Zephyr Aspen Birken Copper Dunnock Elder Fallow Gorsen Hazel Ibsen Juniper Kestrel Linden Mallow Nettle Otter Plover Rushen Sorrel Teasel Björk Hänsel'.split(
    ' ',
  );
const SURNAME_ENDS =
  'quill fen marsh wick holt stead croft bury well thwaite combe garth mere shaw ton dale worth field brook moor'.split(
    ' ',
  );
const FIRST_HANDLES: readonly string[] = FIRST_NAMES.map((name) => slugOf(name).replace('-', ''));
const START_HANDLES: readonly string[] = SURNAME_STARTS.map(slugOf);

/** Somebody who doesn't exist. */
export interface Person {
  readonly name: string;
  /** First name and surname in ASCII, lower case. */
  readonly first: string;
  readonly surname: string;
}

/** The person whom the random numbers `n` to `n + 2` of a key make. */
export function personOf(key: number, n: number): Person {
  const first = below(FIRST_NAMES.length, key, n);
  const start = below(SURNAME_STARTS.length, key, n + 1);
  const end = pick(SURNAME_ENDS, key, n + 2);
  return {
    name: `${FIRST_NAMES[first]} ${SURNAME_STARTS[start]}${end}`,
    first: FIRST_HANDLES[first] ?? '',
    surname: `${START_HANDLES[start]}${end}`,
  };
}

/** A surname that nobody bears: of the random numbers `n` and `n + 1` of a key. */
export function surnameOf(key: number, n: number): string {
  return pick(SURNAME_STARTS, key, n) + pick(SURNAME_ENDS, key, n + 1);
}

/**
 * A handle, e.g. `ada_thornquill_b3k2x`, made unique by its code. Sixteen letters at least: X allows fifteen, so
 * that nobody has it there.
 */
export function handleOf(person: Person, code: string): string {
  return `${person.first}_${person.surname}_${code}`;
}
