/**
 * Each part of an output's record draws from a key of its own, `subkey(seed.key, PART.…)`, so that none depends on
 * another. Far from the numbers that attention uses.
 */
export const PART = {
  identifiers: 1001,
  publisher: 1002,
  title: 1003,
  authors: 1004,
  editors: 1005,
  abstract: 1006,
  dates: 1007,
  pages: 1008,
  classification: 1009,
  openAccess: 1010,
  funders: 1011,
  links: 1012,
  readers: 1013,
  citations: 1014,
  // Of the catalogue itself, not of an output.
  journals: 1101,
  people: 1102,
} as const;
