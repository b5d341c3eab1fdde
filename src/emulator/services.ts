import { altmetricDetails } from '../services/altmetric-details/index.js';
import { altmetricExplorer } from '../services/altmetric-explorer/index.js';
import { operasAltmetrics } from '../services/operas-altmetrics/index.js';
import type { Service } from '../services/service.js';

/** The APIs that the emulator serves. Mounting, host names, CLI, dashboard and tests read this list. */
export function createServices(): readonly Service[] {
  return [operasAltmetrics(), altmetricDetails(), altmetricExplorer((world) => world)];
}
