import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { quirksNamedIn } from './quirks-named-in.js';

/**
 * What holds of the quirks of every service.
 *
 * @param service  its folder, in src/services/ as in test/services/
 * @param frame  folder of the frame whose quirks it has besides its own
 */
export function describeQuirks(
  service: string,
  quirks: Readonly<Record<string, unknown>>,
  frame?: string,
): void {
  const listed = Object.keys(quirks);
  const inCode = quirksNamedIn(folder(`../../src/services/${service}/`));
  const inFrame = frame === undefined ? [] : quirksNamedIn(folder(`../../src/services/${frame}/`));
  const named = new Set([...inCode, ...inFrame]);
  const inTests = quirksNamedIn(folder(`../services/${service}/`));

  describe('the quirks of the service', () => {
    it('are all listed where the code names them', () => {
      expect([...inCode].filter((id) => !listed.includes(id))).toEqual([]);
    });

    it('are each named by the code that has them', () => {
      expect(listed.filter((id) => !named.has(id))).toEqual([]);
    });

    it('are each shown by a test that names them', () => {
      expect(listed.filter((id) => !inTests.has(id))).toEqual([]);
    });
  });
}

function folder(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
