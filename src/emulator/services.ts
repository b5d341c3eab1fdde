import { altmetricDetails } from '../services/altmetric-details/index.js';
import { altmetricExplorer } from '../services/altmetric-explorer/index.js';
import { operasAltmetrics } from '../services/operas-altmetrics/index.js';
import { operasMetrics } from '../services/operas-metrics/index.js';
import { operasTokens } from '../services/operas-tokens/index.js';
import { operasTranslator } from '../services/operas-translator/index.js';
import type { Service } from '../services/service.js';

/** The APIs that the emulator serves. Mounting, host names, CLI, dashboard and tests read this list. */
export function createServices(): readonly Service[] {
  return [
    operasAltmetrics(),
    operasMetrics(),
    operasTokens(),
    operasTranslator(),
    altmetricDetails(),
    altmetricExplorer((world) => world),
  ];
}
