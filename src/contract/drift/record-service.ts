import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
  type CaseItem,
  listRequests,
  type Selection,
  selectRequests,
  variablesOf,
  withIds,
} from '../collection.js';
import { createConformanceChecker, loadSpec, type Spec } from '../conformance/index.js';
import { type Environment, fillTemplate } from '../environment.js';
import type { ContractNetwork } from '../network.js';
import { learnSecrets, pathBelow } from '../recorder.js';
import { createRedactor, type Redactor } from '../redactor.js';
import { runCollection } from '../run-collection.js';
import type { ContractCollection } from '../run-contract.js';
import type { RunListener } from '../run-listener.js';
import { type AnswerContext, recordAnswer } from './record-answer.js';
import type { RecordedAnswer, RecordedRequest, ServiceRecording } from './recording.js';
import { createTeller } from './tell-text.js';

/** Requests that change nothing, and that live services may be sent. */
export const SENT: readonly string[] = ['read', 'live-safe'];

/** A spec, and what tells it from others. */
export interface KnownSpec {
  readonly spec: Spec;
  readonly digest: string;
  /** As it is written. */
  readonly text: string;
}

/** How a collection is recorded. */
export interface RecordOptions {
  readonly environment: Environment;
  readonly selection: Pick<Selection, 'folder' | 'grep'>;
  readonly known: KnownSpec;
  /** What stands between the run and the network. Default: nothing. */
  readonly network?: ContractNetwork | undefined;
  /** Hears of each request when it is done. */
  readonly onRequest: (request: RecordedRequest) => void;
}

/** The specs of a run by service: read once, so that all of it is held against the same. */
export type KnownSpecs = ReadonlyMap<string, KnownSpec>;

/** Reads the specs of collections. @throws Error  when there is none, or it can't be used */
export async function knowSpecs(collections: readonly ContractCollection[]): Promise<KnownSpecs> {
  const known = collections.map(async (one) => [one.service, await knowSpec(one)] as const);
  return new Map(await Promise.all(known));
}

async function knowSpec({ service, spec }: ContractCollection): Promise<KnownSpec> {
  if (spec === undefined) throw new Error(`there is no spec for ${service}`);
  const location = typeof spec === 'string' && URL.canParse(spec) ? new URL(spec) : spec;
  const text = await readFile(location, 'utf8');
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { spec: await loadSpec(location), digest, text };
}

/** Sends the requests of a collection that may be sent to live services, and keeps the shapes of what is answered. */
export async function recordService(
  { service, definition, base }: ContractCollection,
  { environment, selection, known, network, onRequest }: RecordOptions,
): Promise<ServiceRecording> {
  const selected = withIds(selectRequests(definition, { ...selection, allow: SENT }));
  const items = listRequests(selected);
  const requests: RecordedRequest[] = [];
  const variables = { ...variablesOf(definition), ...environment };
  const redactor = createRedactor(variables);
  const listener = createListener({
    items,
    base: fillTemplate(base, variables),
    redactor,
    context: {
      spec: known.spec,
      checker: createConformanceChecker(known.spec),
      tell: createTeller(environment, redactor),
      redact: (text) => redactor.redact(text),
    },
    onRequest(request) {
      // What the network would not send was not asked.
      if (network?.takeNews().hasRefused) return false;
      requests.push(request);
      onRequest(request);
      return network?.stop() === undefined;
    },
  });
  if (items.size > 0) {
    await runCollection(selected, { environment, bail: false, listener, agents: network?.agents });
  }
  return { service, specDigest: known.digest, requests };
}

interface ListenerOptions {
  readonly items: ReadonlyMap<string, CaseItem>;
  /** Address of the service. What is asked elsewhere is not recorded: it is another service's. */
  readonly base: string;
  readonly redactor: Redactor;
  readonly context: AnswerContext;
  /** @returns whether to go on */
  readonly onRequest: (request: RecordedRequest) => boolean;
}

function createListener({ items, base, redactor, context, onRequest }: ListenerOptions): RunListener {
  let item: CaseItem | undefined;
  let answers: RecordedAnswer[] = [];
  return {
    started(id) {
      item = items.get(id);
      answers = [];
    },
    sent({ answer, isOfScript }) {
      if (answer) learnSecrets(redactor, answer);
      const path = answer && pathBelow(base, answer.url);
      if (!answer || path === undefined) return;
      answers.push({ isOfScript, ...recordAnswer(answer, path, context) });
    },
    tested: () => {},
    scriptFailed: () => {},
    ended: () => onRequest({ id: item?.id ?? item?.name ?? '', name: item?.name ?? '', answers }),
  };
}
