import type { Finding } from '../../world/advice/advice.js';
import { suggest } from '../../world/suggest.js';
import type { SpecOperation } from '../../world/traffic/spec-operation.js';
import { findKeySign } from './credential-names.js';
import { type About, NAMES } from './findings.js';
import { isList, KnownNames, plainName } from './known-names.js';
import { VALUE_RULES, type ValueRule } from './known-values.js';
import { ShownText } from './shown-text.js';
import type { Watch } from './watched.js';
import { withoutEffect } from './without-effect.js';

/** Queries of an operation that are remembered with what is to be said of them. */
const KEPT_READINGS = 500;
/** Longer queries are read no further: nobody reads advice about the hundredth parameter. */
const MOST_PAIRS = 100;

/** What the query of a request says, to whoever wants to give advice. */
export interface QueryReading {
  readonly key: string | undefined;
  readonly findings: readonly Finding[];
  readonly pairs: URLSearchParams;
}

/** Reads the queries of one operation. A client's queries are much the same: what was read once is remembered. */
export class QueryReader {
  readonly #about: About;
  readonly #watch: Watch;
  readonly #spec: SpecOperation;
  readonly #names: KnownNames;
  readonly #rules: readonly ValueRule[];
  readonly #readings = new Map<string, QueryReading>();

  constructor(service: string, spec: SpecOperation, watch: Watch) {
    this.#about = { operation: spec.operation, source: watch.source };
    this.#watch = watch;
    this.#spec = spec;
    this.#names = new KnownNames(spec, watch.tolerated);
    this.#rules = (VALUE_RULES[service] ?? []).filter(({ operations }) =>
      operations.includes(spec.operation),
    );
  }

  read(search: string): QueryReading {
    const known = this.#readings.get(search);
    if (known !== undefined) return known;
    const pairs = new URLSearchParams(search);
    const reading = {
      key: pairs.get('key') ?? undefined,
      pairs,
      findings: this.#find(pairs, new ShownText(search)),
    };
    if (this.#readings.size >= KEPT_READINGS) this.#readings.clear();
    this.#readings.set(search, reading);
    return reading;
  }

  #find(pairs: URLSearchParams, shown: ShownText): readonly Finding[] {
    const all = [...pairs].slice(0, MOST_PAIRS);
    const names = [...new Set(all.map(([name]) => plainName(name)))];
    return [
      ...names.flatMap((name) => this.#ofName(name, shown) ?? []),
      ...names.flatMap((name) => this.#ofRepeated(name, all) ?? []),
      ...all.flatMap(([name, value]) => this.#ofValue([plainName(name), value], shown) ?? []),
      ...withoutEffect(this.#about, pairs),
    ];
  }

  #ofName(name: string, texts: ShownText): Finding | undefined {
    if (this.#names.has(name)) return undefined;
    const sign = findKeySign(this.#about, this.#watch.credentials, name);
    if (sign !== undefined) return sign;
    const shown = texts.name(name);
    if (this.#names.isUnreadPaging(name)) return NAMES.paging(this.#about, shown);
    const meant = this.#names.suggest(name);
    return meant === undefined
      ? NAMES.unknown(this.#about, shown)
      : NAMES.nearMiss(this.#about, shown, meant);
  }

  /** Of a text that is sent twice one counts; a list takes them all, where it is spelled as one. */
  #ofRepeated(name: string, pairs: readonly [string, string][]): Finding | undefined {
    const spelled = this.#spec.query.find((known) => plainName(known.name) === name)?.name;
    if (spelled === undefined || spelled === 'work_uri') return undefined;
    const sent = pairs.filter(([each]) => plainName(each) === name);
    const values = new Set(sent.map(([, value]) => value));
    const isWholeList = isList(spelled) && sent.every(([each]) => isList(each));
    return values.size > 1 && !isWholeList ? NAMES.overridden(this.#about, name) : undefined;
  }

  #ofValue([name, value]: readonly [string, string], texts: ShownText): Finding | undefined {
    const most = this.#spec.query.find((known) => known.name === name)?.maximum;
    if (most !== undefined && Number(value) > most) return NAMES.pageSize(this.#about, name, most);
    const rule = this.#rules.find(({ names }) => names.includes(name));
    if (rule === undefined || value.trim() === '') return undefined;
    const values = rule.isCommaList ? value.split(',') : [value];
    const wrong = values.map((each) => each.trim()).find((each) => each !== '' && !takes(rule, each));
    return wrong === undefined ? undefined : describeValue(rule, wrong, texts.pair(name, wrong));
  }
}

function takes(rule: ValueRule, value: string): boolean {
  return 'form' in rule.takes ? rule.takes.form.test(value) : rule.takes.includes(value);
}

function describeValue(rule: ValueRule, value: string, shown: string): Finding {
  const near = 'form' in rule.takes ? undefined : suggest(value, rule.takes);
  const words = 'form' in rule.takes ? rule.takes.words : rule.takes.join(', ');
  return {
    kind: 'unknown-value',
    subject: shown,
    sentence: `"${shown}" is no value of this parameter: the service ${rule.otherwise}.`,
    remedy: near === undefined ? `Use ${words}.` : `Use "${near}", if that was meant, or one of: ${words}.`,
    source: rule.source,
  };
}
