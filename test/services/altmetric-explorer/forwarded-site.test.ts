import { describe, expect, it } from 'vitest';
import { forwardedSite } from '../../../src/services/altmetric-explorer/forwarded-site.js';

const SITE = { origin: 'http://127.0.0.1:4010', prefix: '/altmetric/explorer' };

describe('the site behind a trusted proxy', () => {
  it.each([
    [
      'scheme and host',
      { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'metrics.example.org' },
      'https://metrics.example.org',
    ],
    [
      'the first of several',
      { 'X-Forwarded-Proto': 'https, http', 'X-Forwarded-Host': 'a.example:8443, b' },
      'https://a.example:8443',
    ],
    ['nothing', {}, 'http://127.0.0.1:4010'],
    [
      'nonsense',
      { 'X-Forwarded-Proto': 'gopher', 'X-Forwarded-Host': 'evil/path?x' },
      'http://127.0.0.1:4010',
    ],
  ])('goes by %s that the proxy tells', (_what, headers, origin) => {
    expect(forwardedSite(SITE, new Headers(headers))).toEqual({ ...SITE, origin });
  });
});
