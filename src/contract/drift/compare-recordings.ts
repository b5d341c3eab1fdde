import type { Stop } from '../report.js';
import { type AcceptedDifference, applyBaseline } from './baseline.js';
import { compareServices } from './compare-services.js';
import type { Difference } from './difference.js';
import type { ComparedService, DriftReport } from './drift-report.js';
import type { KnownSpec, KnownSpecs } from './record-service.js';
import type { Recording, ServiceRecording } from './recording.js';
import { createSpecLines, type SpecPlace } from './spec-lines.js';

/** What is compared, and by what. */
export interface CompareOptions {
  readonly specs: KnownSpecs;
  readonly live: Recording;
  readonly emulator: Recording;
  /** What the sides are called. */
  readonly sides: DriftReport['sides'];
  readonly baseline: readonly AcceptedDifference[];
  readonly stop?: Stop | undefined;
}

/** Compares two recordings, service by service, and says who moved. */
export function compareRecordings(options: CompareOptions): DriftReport {
  const { specs, live, emulator, sides, baseline, stop } = options;
  const services: ComparedService[] = [];
  const found: Difference[] = [];
  const operations = new Set<string>();
  for (const [service, known] of specs) {
    const [onLive, onEmulator] = [findService(live, service), findService(emulator, service)];
    if (!onLive || !onEmulator) continue;
    const compared = compareOne(known, onLive, onEmulator);
    services.push(compared.service);
    found.push(...compared.differences);
    for (const operation of compared.operations) operations.add(`${service} ${operation}`);
  }
  // Of some of the requests, an accepted difference may just not have been seen.
  const isWhole = !live.isPart && !emulator.isPart;
  const sorted = applyBaseline(found, baseline, ({ service, operation }) => {
    if (!isWhole || !services.some((one) => one.service === service && isAllCompared(one))) return false;
    return operation === undefined || operations.has(`${service} ${operation}`);
  });
  return { sides, services, stop, ...sorted };
}

function isAllCompared({ compared, undecided, unanswered }: ComparedService): boolean {
  return compared > 0 && undecided.length === 0 && unanswered.length === 0;
}

function findService({ services }: Recording, name: string): ServiceRecording | undefined {
  return services.find(({ service }) => service === name);
}

function compareOne({ spec, digest, text }: KnownSpec, live: ServiceRecording, emulator: ServiceRecording) {
  const { service } = live;
  const isSpecChanged = [live, emulator].some(({ specDigest }) => specDigest !== digest);
  const { compared, undecided, unanswered, operations, differences } = compareServices(live, emulator, {
    spec,
    areFindingsOfSpec: !isSpecChanged,
  });
  const findLine = createSpecLines(text, `openapi/${service}.yaml`);
  return {
    service: { service, compared, undecided, unanswered, isSpecChanged },
    operations,
    differences: differences.map(
      (difference): Difference => ({ service, ...difference, line: findLine(toPlace(difference)) }),
    ),
  };
}

function toPlace({ operation, status, kind, pointer }: Omit<Difference, 'service' | 'line'>): SpecPlace {
  if (kind === 'header') return { operation, status, of: 'header', pointer };
  if (kind === 'status') return { operation, status, of: 'status', pointer: '' };
  return { operation, status, of: 'body', pointer };
}
