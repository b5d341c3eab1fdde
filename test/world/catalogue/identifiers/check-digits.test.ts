import { expect, it } from 'vitest';
import {
  isbn10CheckDigit,
  isbn13CheckDigit,
  issnCheckDigit,
  orcidCheckDigit,
} from '../../../../src/world/catalogue/identifiers/check-digits.js';

it.each([
  [isbn13CheckDigit, '978331925557', '6'],
  [isbn10CheckDigit, '080442957', 'X'],
  [isbn10CheckDigit, '030640615', '2'],
  [issnCheckDigit, '0028083', '6'],
  [issnCheckDigit, '2434561', 'X'],
  [orcidCheckDigit, '000000021825009', '7'],
  [orcidCheckDigit, '000000021694233', 'X'],
])('%o ends %s with %s', (checkDigit, first, last) => {
  expect(checkDigit(first)).toBe(last);
});
