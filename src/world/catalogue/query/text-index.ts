import type { Catalogue } from '../catalogue.js';
import { namesOn } from '../records/authors.js';
import { journalTitleOf } from '../records/journal-titles.js';
import { titleOf } from '../records/titles.js';
import { KeptMap } from '../view/kept-map.js';
import { Gradual } from './gradual.js';
import { WordColumn } from './word-column.js';
import { wordsIn } from './words.js';

const WORDS_KEPT = 60;

/** Where a word is looked for. */
export type TextPlace = 'title' | 'anywhere';

/**
 * The words of the generated outputs of a catalogue: of their titles, and of the names of authors and editors. Made
 * when a query first looks for words, as the texts of all outputs have to be written for it.
 */
export class TextIndex {
  readonly #catalogue: Catalogue;
  readonly #found = new KeptMap<string, Uint8Array>(WORDS_KEPT);
  readonly #titles: Gradual<WordColumn>;
  readonly #names: Gradual<WordColumn>;
  #journalsByWord: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(catalogue: Catalogue) {
    const { columns, texts } = catalogue;
    const making = { shape: columns, texts };
    this.#catalogue = catalogue;
    this.#titles = new Gradual(() =>
      WordColumn.of(columns.count, (number) => wordsIn(titleOf(columns.seedOf(number), texts))),
    );
    this.#names = new Gradual(() =>
      WordColumn.of(columns.count, (number) => namesOn(columns.seedOf(number), making).flatMap(wordsIn)),
    );
  }

  /** Makes what {@link find} needs for a place, in steps. */
  async ready(place: TextPlace): Promise<void> {
    await this.#titles.ready();
    if (place === 'anywhere') await this.#names.ready();
  }

  /**
   * Marks the outputs that have a word, as `wordsIn` gives it: with 1, by number.
   *
   * @returns undefined if none has it
   */
  find(word: string, place: TextPlace): Uint8Array | undefined {
    const isThere =
      this.#titles.value.has(word) ||
      (place === 'anywhere' && (this.#names.value.has(word) || this.#journals.has(word)));
    if (!isThere) return undefined;
    return this.#found.get(`${place} ${word}`, () => {
      const marks = new Uint8Array(this.#catalogue.columns.count);
      this.#titles.value.mark(word, marks);
      if (place === 'anywhere') {
        this.#names.value.mark(word, marks);
        this.#markJournals(word, marks);
      }
      return marks;
    });
  }

  #markJournals(word: string, marks: Uint8Array): void {
    const { journals } = this.#catalogue;
    for (const journal of this.#journals.get(word) ?? []) {
      for (const number of journals.of(journal + 1)) marks[number] = 1;
    }
  }

  /** Numbers of the journals that have a word in their title. */
  get #journals(): ReadonlyMap<string, readonly number[]> {
    this.#journalsByWord ??= journalsByWord(this.#catalogue.columns.journalCount);
    return this.#journalsByWord;
  }
}

function journalsByWord(count: number): ReadonlyMap<string, readonly number[]> {
  const journals = new Map<string, number[]>();
  for (let journal = 0; journal < count; journal++) {
    for (const word of new Set(wordsIn(journalTitleOf(journal)))) {
      const known = journals.get(word);
      if (known === undefined) journals.set(word, [journal]);
      else known.push(journal);
    }
  }
  return journals;
}
