import type { CaseItem } from './collection.js';
import type { ConformanceChecker } from './conformance/index.js';
import type { CoverageMeter } from './coverage/index.js';
import type { Environment } from './environment.js';
import type { ContractNetwork } from './network.js';
import type { Redactor } from './redactor.js';
import type { Failure, Outcome, RequestRow } from './report.js';
import { toCurl } from './reports/index.js';
import type { Answer, RanTest, RunListener, SentRequest } from './run-listener.js';

/** What a recorder needs to know of the collection that runs. */
export interface RecorderOptions {
  readonly service: string;
  /** Address of the service; answers from below it are held against the spec. */
  readonly base: string;
  readonly checker: ConformanceChecker | undefined;
  /** Counts what is met of the spec. */
  readonly meter: CoverageMeter | undefined;
  readonly redactor: Redactor;
  /** Values of all variables, to name them in commands. */
  readonly variables: Environment;
  readonly requests: ReadonlyMap<string, CaseItem>;
  /** What stands between the run and the network; absent where nothing does. */
  readonly network: Omit<ContractNetwork, 'agents' | 'stop'> | undefined;
  /** @returns whether to go on */
  readonly onRow: (row: RequestRow) => boolean;
}

/** A request while it runs. Raw: it may hold secrets. */
interface OpenRow {
  readonly item: CaseItem;
  sent: SentRequest | undefined;
  checks: number;
  readonly tests: RanTest[];
  readonly failures: Failure[];
}

/** Makes of what happens during a run one row a request, without secrets. */
export function createRecorder(options: RecorderOptions): RunListener {
  let row = openRow({ folder: '', name: '', caseNumber: undefined, id: undefined, tags: [] });
  return {
    started(id) {
      row = openRow(
        options.requests.get(id) ?? { folder: '', name: id, caseNumber: undefined, id: undefined, tags: [] },
      );
    },
    sent(request) {
      if (!request.isOfScript) {
        // Newman counts what was waited for, too.
        row.sent = { ...request, durationMs: options.network?.lastDurationMs() ?? request.durationMs };
      }
      if (request.answer) {
        learnSecrets(options.redactor, request.answer);
        checkAnswer(options, row, { ...request, answer: request.answer });
      } else if (!request.isOfScript) {
        row.failures.push({ check: 'network', message: request.error ?? 'there was no answer' });
      }
    },
    tested(test) {
      row.tests.push(test);
      if (!test.isSkipped) row.checks += 1;
    },
    scriptFailed: (message) => void row.failures.push({ check: 'script', message }),
    ended: () => options.onRow(closeRow(options, row)),
  };
}

function openRow(item: CaseItem): OpenRow {
  return { item, sent: undefined, checks: 0, tests: [], failures: [] };
}

/** Holds an answer against the spec, if it is one of the service, and counts what it meets of it. */
function checkAnswer(
  { base, checker, meter }: RecorderOptions,
  row: OpenRow,
  { message, answer, isOfScript }: SentRequest & { readonly answer: Answer },
): void {
  const path = pathBelow(base, answer.url);
  if (!checker || path === undefined) return;
  row.checks += 1;
  const { method, status, headers, body } = answer;
  const exchange = { method, path, status, headers, body };
  const where = isOfScript ? `${method} ${path} ` : '';
  for (const { operationId, message: fault } of checker.check(exchange)) {
    const text = `${where}${operationId ? `${operationId}: ` : ''}${fault}`;
    row.failures.push({ check: 'spec', message: text });
  }
  // Where a redirect leads, the body is not sent again.
  const requestBody = answer.url === message.url ? message.body : undefined;
  const query = /\?([^#]*)/.exec(answer.url)?.[1] ?? '';
  meter?.saw({ ...exchange, query, requestHeaders: message.headers, requestBody });
}

/** The service's own path of an address, without query, in whatever world; nothing for addresses elsewhere. */
export function pathBelow(base: string, url: string): string | undefined {
  const [ownBase, ownUrl] = [withoutWorld(base), withoutWorld(url)];
  if (base === '' || !ownUrl.startsWith(ownBase)) return undefined;
  const [path = ''] = ownUrl.slice(ownBase.length).split(/[?#]/, 1);
  return path === '' || path.startsWith('/') ? path : undefined;
}

/** A run may make worlds of its own in an emulator: what is asked there is held against the spec, too. */
function withoutWorld(address: string): string {
  return address.replace(/^([a-z]+:\/\/[^/]+)\/_world\/[^/]+/, '$1');
}

function closeRow({ service, redactor, variables, network }: RecorderOptions, row: OpenRow): RequestRow {
  const { item, sent } = row;
  const { retries, hasRefused } = network?.takeNews() ?? { retries: [], hasRefused: false };
  // What the network would not send did not fail: it was not asked.
  const failures = hasRefused ? [] : [...row.failures, ...testFailures(row), ...ownTestMissing(row)];
  return {
    service,
    folder: redactor.redact(item.folder),
    name: redactor.redact(item.name),
    caseNumber: item.caseNumber,
    id: item.id,
    tags: item.tags,
    method: sent?.message.method ?? '',
    url: redactor.redact(sent?.message.url ?? ''),
    status: sent?.answer?.status,
    durationMs: sent?.durationMs ?? 0,
    checks: hasRefused ? 0 : row.checks,
    outcome: hasRefused ? 'not-run' : outcomeOf(failures, retries),
    retries,
    curl: sent && failures.length > 0 ? describeCommand(sent, { redactor, variables }) : undefined,
    failures: failures.map(({ check, message }) => ({
      check: redactor.redact(check),
      message: redactor.redact(message),
    })),
  };
}

/** A command that sends it again. */
function describeCommand(
  { message, answer }: SentRequest,
  known: Pick<RecorderOptions, 'redactor' | 'variables'>,
): string {
  return toCurl(message, { ...known, followsRedirects: answer !== undefined && answer.url !== message.url });
}

function outcomeOf(failures: readonly Failure[], retries: readonly string[]): Outcome {
  if (failures.length > 0) return 'failed';
  return retries.length > 0 ? 'flaky' : 'passed';
}

/** Without an answer every test fails; that says no more than that there was none. */
function testFailures({ sent, tests }: OpenRow): Failure[] {
  if (sent && !sent.answer) return [];
  return tests.flatMap(({ name, error }) => (error === undefined ? [] : [{ check: name, message: error }]));
}

/** A test that waits for ever, or is skipped, leaves no trace: a case must not pass by it. */
function ownTestMissing({ item, sent, tests, failures }: OpenRow): Failure[] {
  const { id } = item;
  if (id === undefined || failures.length > 0 || (sent && !sent.answer)) return [];
  const own = tests.find(({ name }) => name === id);
  if (own && !own.isSkipped) return [];
  return [{ check: id, message: own ? 'this test was skipped' : 'this test did not come to an end' }];
}

/** Takes note of the cookies, tokens and CSRF tokens that an answer hands out. */
export function learnSecrets(redactor: Redactor, answer: Answer): void {
  for (const [name, value] of answer.headers) {
    const [, cookie] = name.toLowerCase() === 'set-cookie' ? (/^[^=]+=([^;]*)/.exec(value) ?? []) : [];
    if (cookie) redactor.learn(cookie, 'COOKIE');
  }
  const inPage = answer.body.matchAll(
    /name="csrf_token"[^>]{0,200}value="([^"]{1,2000})"|"(?:\w{0,30}_)?token": ?"([^"]{8,4000})"/g,
  );
  for (const [, csrf = '', session = ''] of inPage) {
    redactor.learn(csrf, 'CSRF_TOKEN');
    redactor.learn(session, 'TOKEN');
  }
}
