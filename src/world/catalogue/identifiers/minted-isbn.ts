import { isbn13CheckDigit } from './check-digits.js';

/** Registration groups from 978-66 to 978-69 are not in use, so that no real book has these. */
const GROUP = { print: '97867', electronic: '97868' } as const;

/** ISBN of made-up book `number`, thirteen digits. */
export function mintIsbn(number: number, form: keyof typeof GROUP): string {
  const first = GROUP[form] + String(number).padStart(7, '0');
  return first + isbn13CheckDigit(first);
}

/** Number of the book that an ISBN (thirteen digits) could be of, judging by its form. */
export function numberInIsbn(isbn: string): number | undefined {
  const number = /^9786[78](\d{7})\d$/.exec(isbn)?.[1];
  return number === undefined ? undefined : Number(number);
}
