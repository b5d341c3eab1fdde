import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { QUIRKS } from '../../../src/services/altmetric-details/quirks.js';

const SLICE = fileURLToPath(new URL('../../../src/services/altmetric-details/', import.meta.url));
const TESTS = fileURLToPath(new URL('./', import.meta.url));

/** A comment may be broken between the two. */
const QUIRK_ID = /quirk[\s*]+`?([a-z0-9]+(?:-[a-z0-9]+)+)/gi;

function quirksNamedIn(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('quirks.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(QUIRK_ID)].map(([, id]) => id ?? '')));
}

describe('the quirks of the service', () => {
  const listed = Object.keys(QUIRKS);

  it('are all listed where the code names them', () => {
    expect([...quirksNamedIn(SLICE)].filter((id) => !listed.includes(id))).toEqual([]);
  });

  it('are each named by the code that has them', () => {
    const named = quirksNamedIn(SLICE);
    expect(listed.filter((id) => !named.has(id))).toEqual([]);
  });

  it('are each shown by a test that names them', () => {
    const named = quirksNamedIn(TESTS);
    expect(listed.filter((id) => !named.has(id))).toEqual([]);
  });
});
