import type { SentFilter } from './parameters.js';
import { Refusal } from './refusal.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/**
 * Reads the filters of a request by name. A list may be sent as one text; of a list where one text belongs, the last
 * counts. Open question `bad-values`: what a filter doesn't take is as if it were not there, or refused, if the rules
 * say so.
 *
 * @source docs/sources.md explorer 2.9.1 (client) and 2.9.3 (inferred)
 */
export class FilterReader {
  readonly #filters: ReadonlyMap<string, SentFilter>;
  readonly #isStrict: boolean;

  constructor(filters: readonly SentFilter[], isStrict: boolean) {
    this.#filters = new Map(filters.map((filter) => [filter.name, filter]));
    this.#isStrict = isStrict;
  }

  /** @returns undefined for none, and for an empty one */
  text(name: string): string | undefined {
    const text = this.#filters.get(name)?.values.at(-1)?.trim() ?? '';
    return text === '' ? undefined : text;
  }

  list(name: string): readonly string[] | undefined {
    const texts = this.#filters.get(name)?.values.map((value) => value.trim()) ?? [];
    const given = [...new Set(texts)].filter((text) => text !== '');
    return given.length === 0 ? undefined : given;
  }

  /**
   * What the texts of a list stand for; undefined if none stands for anything.
   *
   * @param most  how many texts are looked at
   * @throws Refusal `invalid_parameter` for a text without a meaning and for too many, if the rules are strict
   */
  known<T>(
    name: string,
    meaningOf: (text: string) => T | undefined,
    most = Number.POSITIVE_INFINITY,
  ): readonly T[] | undefined {
    const texts = this.list(name);
    const meanings = texts
      ?.slice(0, most)
      .map(meaningOf)
      .filter((meaning) => meaning !== undefined);
    if (meanings?.length !== texts?.length) this.#refuseIfStrict();
    return meanings?.length === 0 ? undefined : meanings;
  }

  /** The texts of a list that have a form. @throws Refusal as {@link known} does */
  matching(name: string, form: RegExp): readonly string[] | undefined {
    return this.known(name, (text) => (form.test(text) ? text : undefined));
  }

  /** All that the texts of a list stand for by a table. @throws Refusal as {@link known} does */
  listed<T>(name: string, table: Readonly<Record<string, readonly T[]>>): readonly T[] | undefined {
    const meanings = this.known(name, (text) => (Object.hasOwn(table, text) ? table[text] : undefined));
    return meanings?.flat();
  }

  /** One of a few texts. @throws Refusal as {@link known} does */
  oneOf<T extends string>(name: string, texts: readonly T[]): T | undefined {
    const text = this.text(name);
    const found = texts.find((one) => one === text);
    if (text !== undefined && found === undefined) this.#refuseIfStrict();
    return found;
  }

  /** A date as days since 1970-01-01. @throws Refusal as {@link known} does */
  day(name: string): number | undefined {
    const text = this.text(name);
    const day = text === undefined ? undefined : toDay(text);
    if (text !== undefined && day === undefined) this.#refuseIfStrict();
    return day;
  }

  #refuseIfStrict(): void {
    if (this.#isStrict) throw new Refusal('invalid_parameter', 400, { because: 'setting' });
  }
}

/** @returns undefined for what is no day of the calendar */
function toDay(text: string): number | undefined {
  if (!DAY.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text ? undefined : ms / DAY_MS;
}
