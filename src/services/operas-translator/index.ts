import type { Service } from '../service.js';
import { loadLazily } from '../webpy/load-lazily.js';

const OWN_PATHS = /^\/(translate|works|titles|uris|work_types|work_relations)\/?$/;

/** The OPERAS identifier translation: which identifiers mean the same work. Loaded with its first call. */
export function operasTranslator(): Service {
  return {
    name: 'operas-translator',
    title: 'OPERAS Identifier Translation Service',
    realHosts: ['translator.ubiquity.press'],
    mount: '/operas/translator',
    pages: {},
    owns: (path) => OWN_PATHS.test(path),
    answer: loadLazily(async () => (await import('./app.js')).createTranslatorAnswerer()),
    fail: async (status, call) => (await import('../webpy/fail.js')).fail(status, call),
  };
}
