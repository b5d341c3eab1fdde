import type { Selection } from '../collection.js';
import type { Environment } from '../environment.js';
import type { ContractNetwork } from '../network.js';
import type { ContractCollection } from '../run-contract.js';
import { type KnownSpecs, recordService } from './record-service.js';
import {
  isAnswered,
  RECORDING_VERSION,
  type RecordedRequest,
  type Recording,
  type ServiceRecording,
} from './recording.js';

/** What is recorded, and where. */
export interface RecordSideOptions {
  readonly collections: readonly ContractCollection[];
  readonly specs: KnownSpecs;
  readonly environment: Environment;
  readonly selection: Pick<Selection, 'folder' | 'grep'>;
  /** What stands between the run and the network. Default: nothing. */
  readonly network?: ContractNetwork | undefined;
  /** UTC instant in ISO 8601. */
  readonly recordedAt: string;
  readonly onRequest?: ((service: string, request: RecordedRequest) => void) | undefined;
}

/** What was recorded so far, for when it can't come to its end. */
export interface PartialRecording {
  add(service: string, request: RecordedRequest): void;
  /** Absent while nothing was answered. */
  soFar(): Recording | undefined;
}

/** Gathers what is recorded while it is. */
export function gatherRecording({
  specs,
  environment,
  recordedAt,
}: Pick<RecordSideOptions, 'specs' | 'environment' | 'recordedAt'>): PartialRecording {
  const gathered = new Map<string, RecordedRequest[]>();
  return {
    add: (service, request) => void gathered.set(service, [...(gathered.get(service) ?? []), request]),
    soFar() {
      const services = [...gathered].map(([service, requests]) => {
        return { service, specDigest: specs.get(service)?.digest ?? '', requests };
      });
      const variables = Object.keys(environment).sort();
      const recording = {
        version: RECORDING_VERSION,
        recordedAt,
        isPart: true,
        variables,
        services,
      } as const;
      return isAnswered(recording) ? recording : undefined;
    },
  };
}

/** Records services one after the other, until the network sends nothing more. */
export async function recordSide(options: RecordSideOptions): Promise<Recording> {
  const { collections, specs, environment, selection, network, recordedAt, onRequest } = options;
  const services: ServiceRecording[] = [];
  for (const collection of collections) {
    const known = specs.get(collection.service);
    if (!known || network?.stop()) continue;
    const tell = (request: RecordedRequest) => onRequest?.(collection.service, request);
    const recorded = { environment, selection, known, network, onRequest: tell };
    const service = await recordService(collection, recorded);
    if (service.requests.length > 0) services.push(service);
  }
  const isPart = Object.values(selection).some((some) => some !== undefined) || network?.stop() !== undefined;
  const variables = Object.keys(environment).sort();
  return { version: RECORDING_VERSION, recordedAt, isPart, variables, services };
}
