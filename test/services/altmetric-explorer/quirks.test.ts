import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { QUIRKS } from '../../../src/services/altmetric-explorer/quirks.js';
import { quirksNamedIn } from '../../support/quirks-named-in.js';

const SLICE = fileURLToPath(new URL('../../../src/services/altmetric-explorer/', import.meta.url));

describe('the quirks of the service', () => {
  const listed = Object.keys(QUIRKS);

  it('are all listed where the code names them', () => {
    expect([...quirksNamedIn(SLICE)].filter((id) => !listed.includes(id))).toEqual([]);
  });

  it('are each named by the code that has them', () => {
    const named = quirksNamedIn(SLICE);
    expect(listed.filter((id) => !named.has(id))).toEqual([]);
  });
});
