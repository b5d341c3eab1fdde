import { below } from '../hash.js';

/** The entry of a list that the `n`-th random number of a key falls on; '' of an empty list. */
export function pick(list: readonly string[], key: number, n: number): string {
  return list[below(list.length, key, n)] ?? '';
}

/** A text as part of a web address: lower case, letters and digits of ASCII, hyphens; '' where nothing is left. */
export function slugOf(text: string): string {
  const lower = text.toLowerCase();
  const plain = /[^ -~]/.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : lower;
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** A text with its first letter as a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
