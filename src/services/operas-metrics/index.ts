import type { Service } from '../service.js';
import { loadLazily } from '../webpy/load-lazily.js';

const OWN_PATHS = /^\/(events|measures|citations|publishers)\/?$/;

/** OPERAS Metrics: dated counts of measures for works, and their sums. Its code is loaded with the first call. */
export function operasMetrics(): Service {
  return {
    name: 'operas-metrics',
    title: 'OPERAS Metrics API',
    realHosts: ['metrics-api.operas-eu.org'],
    mount: '/operas/metrics',
    pages: {},
    owns: (path) => OWN_PATHS.test(path),
    answer: loadLazily(async () => (await import('./app.js')).createMetricsAnswerer()),
    fail: async (status, call) => (await import('../webpy/fail.js')).fail(status, call),
  };
}
