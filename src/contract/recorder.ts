import type { CaseItem } from './collection.js';
import type { ConformanceChecker } from './conformance/index.js';
import type { Redactor } from './redactor.js';
import type { Failure, RequestRow } from './report.js';
import type { Answer, RanTest, RunListener, SentRequest } from './run-listener.js';

/** What a recorder needs to know of the collection that runs. */
export interface RecorderOptions {
  readonly service: string;
  /** Address of the service; answers from below it are held against the spec. */
  readonly base: string;
  readonly checker: ConformanceChecker | undefined;
  readonly redactor: Redactor;
  readonly requests: ReadonlyMap<string, CaseItem>;
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
      if (!request.isOfScript) row.sent = request;
      if (request.answer) {
        learnSecrets(options.redactor, request.answer);
        checkAnswer(options, row, { ...request.answer, isOfScript: request.isOfScript });
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

function checkAnswer(options: RecorderOptions, row: OpenRow, answer: Answer & { isOfScript: boolean }): void {
  const path = pathBelow(options.base, answer.url);
  if (!options.checker || path === undefined) return;
  row.checks += 1;
  const { method, status, headers, body } = answer;
  const findings = options.checker.check({ method, path, status, headers, body });
  const where = answer.isOfScript ? `${method} ${path} ` : '';
  for (const { operationId, message } of findings) {
    row.failures.push({
      check: 'spec',
      message: `${where}${operationId ? `${operationId}: ` : ''}${message}`,
    });
  }
}

/** The service's own path of an address, without query, in whatever world; nothing for addresses elsewhere. */
function pathBelow(base: string, url: string): string | undefined {
  const [ownBase, ownUrl] = [withoutWorld(base), withoutWorld(url)];
  if (base === '' || !ownUrl.startsWith(ownBase)) return undefined;
  const [path = ''] = ownUrl.slice(ownBase.length).split(/[?#]/, 1);
  return path === '' || path.startsWith('/') ? path : undefined;
}

/** A run may make worlds of its own in an emulator: what is asked there is held against the spec, too. */
function withoutWorld(address: string): string {
  return address.replace(/^([a-z]+:\/\/[^/]+)\/_world\/[^/]+/, '$1');
}

function closeRow({ service, redactor }: RecorderOptions, row: OpenRow): RequestRow {
  const { item, sent } = row;
  const failures = [...row.failures, ...testFailures(row), ...ownTestMissing(row)];
  const hasFailed = failures.length > 0;
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
    checks: row.checks,
    outcome: hasFailed ? 'failed' : 'passed',
    retries: [],
    curl: undefined,
    failures: failures.map(({ check, message }) => ({
      check: redactor.redact(check),
      message: redactor.redact(message),
    })),
  };
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

function learnSecrets(redactor: Redactor, answer: Answer): void {
  for (const [name, value] of answer.headers) {
    const [, cookie] = name.toLowerCase() === 'set-cookie' ? (/^[^=]+=([^;]*)/.exec(value) ?? []) : [];
    if (cookie) redactor.learn(cookie);
  }
  const inPage = answer.body.matchAll(
    /name="csrf_token"[^>]*value="([^"]+)"|"authentication_token": ?"([^"]+)"/g,
  );
  for (const [, csrf, session] of inPage) redactor.learn(csrf ?? session ?? '');
}
