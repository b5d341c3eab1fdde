import type { Service } from '../service.js';
import { loadLazily } from '../webpy/load-lazily.js';

const OWN_PATHS = /^\/(tokens|accounts)\/?$/;

/** The OPERAS Tokens API: tokens for e-mail and password, a look at a token, new accounts. Loaded with its first call. */
export function operasTokens(): Service {
  return {
    name: 'operas-tokens',
    title: 'OPERAS Tokens API',
    realHosts: ['tokens.ubiquity.press'],
    mount: '/operas/tokens',
    pages: {},
    owns: (path) => OWN_PATHS.test(path),
    answer: loadLazily(async () => (await import('./app.js')).createTokensAnswerer()),
    fail: async (status, call) => (await import('./fail.js')).fail(status, call),
  };
}
