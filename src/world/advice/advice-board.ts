import { Table } from '../state/table.js';
import type { Advice, AdviceQuery, AdvisedRequest, Finding } from './advice.js';

/** Subjects of one kind and operation that are told apart; a client with names without end shall not fill the memory. */
const KEPT_SUBJECTS = 50;
const KEPT_ACCOUNTS = 10;
/** Requests whose findings are remembered: as many as the journal keeps. */
const KEPT_REQUESTS = 10_000;
const OTHERS = '(others)';

/** Collects what was found in a world's requests: once each, with how often, and by request. */
export class AdviceBoard {
  readonly advice = Table.byText<Advice>('advice');
  /** Keys of the table above, by the request's entry in the journal. */
  readonly requests = Table.byNumber<readonly string[]>('requests');
  /** All that was said, unless it was cleared: also what a reset of the world took out of the tables. */
  readonly #said = new Map<string, Advice>();
  readonly #subjects = new Map<string, number>();

  note(request: AdvisedRequest, findings: readonly Finding[]): void {
    if (findings.length === 0) return;
    const keys = new Set(findings.map((finding) => this.#add(request, finding)));
    this.requests.set(request.id, [...new Set([...(this.requests.get(request.id) ?? []), ...keys])]);
    if (this.requests.size > KEPT_REQUESTS) this.requests.delete(firstOf(this.requests.keys()));
  }

  /** In the order in which they were first found. */
  list(query: AdviceQuery = {}): readonly Advice[] {
    const { account, ...fields } = query;
    const wanted = Object.entries(fields).filter(([, value]) => value !== undefined);
    return [...this.advice.values()].filter(
      (advice) =>
        wanted.every(([field, value]) => advice[field as keyof Advice] === value) &&
        (account === undefined || advice.accounts.includes(account)),
    );
  }

  /** What was found in one request. @param id  of its entry in the journal */
  ofRequest(id: number): readonly Advice[] {
    const keys = this.requests.get(id) ?? [];
    return keys.flatMap((key) => this.advice.get(key) ?? []);
  }

  /** What was said since the world was made, resets included. */
  allSaid(): readonly Advice[] {
    return [...this.#said.values()];
  }

  clear(): void {
    this.advice.clear();
    this.requests.clear();
    this.#said.clear();
    this.#subjects.clear();
  }

  /** After the tables were loaded: counts anew what they hold. */
  restored(): void {
    this.#subjects.clear();
    for (const [key, { subject }] of this.advice) {
      if (subject !== OTHERS) this.#countSubject(groupOf(key));
    }
  }

  #add(request: AdvisedRequest, found: Finding): string {
    const { service, operation = '' } = request;
    const group = JSON.stringify([found.kind, service, operation]);
    const exact = `${group} ${found.subject}`;
    const isKnown = this.advice.has(exact);
    const isNew = !isKnown && (this.#subjects.get(group) ?? 0) < KEPT_SUBJECTS;
    if (isNew) this.#countSubject(group);
    const finding = isKnown || isNew ? found : { ...found, subject: OTHERS };
    const key = `${group} ${finding.subject}`;
    this.advice.set(key, addTo(this.advice.get(key), request, finding));
    this.#said.set(key, addTo(this.#said.get(key), request, finding));
    return key;
  }

  #countSubject(group: string): void {
    this.#subjects.set(group, (this.#subjects.get(group) ?? 0) + 1);
  }
}

/** What stands before the subject: a list without blanks. */
function groupOf(key: string): string {
  return key.slice(0, key.indexOf('] ') + 1);
}

function addTo(before: Advice | undefined, request: AdvisedRequest, finding: Finding): Advice {
  const { id, at, service, operation, account, example } = request;
  const sighting = { id, at };
  const known = before?.accounts ?? [];
  const isNews = account !== undefined && !known.includes(account) && known.length < KEPT_ACCOUNTS;
  return {
    ...(before ?? { ...finding, service, operation, example: example(), first: sighting }),
    accounts: isNews ? [...known, account] : known,
    count: (before?.count ?? 0) + 1,
    last: sighting,
  };
}

function firstOf(keys: Iterable<number>): number {
  for (const key of keys) return key;
  throw new Error('There is no first of none');
}
