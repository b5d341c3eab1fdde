/** Last digit of an ISBN of thirteen digits. @param first twelve digits */
export function isbn13CheckDigit(first: string): string {
  let sum = 0;
  for (let index = 0; index < 12; index++) sum += digitAt(first, index) * (index % 2 === 0 ? 1 : 3);
  return String((10 - (sum % 10)) % 10);
}

/** Last character of an ISBN of ten digits; may be `X`. @param first nine digits */
export function isbn10CheckDigit(first: string): string {
  return modulo11CheckDigit(first, 9);
}

/** Last character of an ISSN; may be `X`. @param first seven digits */
export function issnCheckDigit(first: string): string {
  return modulo11CheckDigit(first, 7);
}

/** Last character of an ORCID iD (ISO 7064 MOD 11-2); may be `X`. @param first fifteen digits */
export function orcidCheckDigit(first: string): string {
  let total = 0;
  for (let index = 0; index < 15; index++) total = ((total + digitAt(first, index)) * 2) % 11;
  return asCheckDigit((12 - total) % 11);
}

/** Digits weighted from `length + 1` down to 2. */
function modulo11CheckDigit(first: string, length: number): string {
  let sum = 0;
  for (let index = 0; index < length; index++) sum += digitAt(first, index) * (length + 1 - index);
  return asCheckDigit((11 - (sum % 11)) % 11);
}

function digitAt(text: string, index: number): number {
  return text.charCodeAt(index) - 48;
}

function asCheckDigit(value: number): string {
  return value === 10 ? 'X' : String(value);
}
