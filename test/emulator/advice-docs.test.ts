import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ADVICE_KINDS } from '../../src/world/advice/advice.js';

it('docs/advice.md has each kind of advice, in order', () => {
  const text = readFileSync(new URL('../../docs/advice.md', import.meta.url), 'utf8');
  const kinds = [...text.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, kind]) => kind);
  expect(kinds).toEqual(ADVICE_KINDS);
});
