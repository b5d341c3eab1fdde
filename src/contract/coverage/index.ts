export { isBelow, type ServiceCoverage, totalsOf } from './coverage.js';
export { type CoverageMeter, createCoverageMeter } from './coverage-meter.js';
export { mergeCoverage } from './merge-coverage.js';
export type { SeenExchange } from './seen-exchange.js';
