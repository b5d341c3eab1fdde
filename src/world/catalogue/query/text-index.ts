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

  /** Marks the outputs that have a word, as `wordsIn` gives it: with 1, by number. */
  find(word: string, place: TextPlace): Uint8Array {
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
    const { columns, journals } = this.#catalogue;
    for (let journal = 0; journal < columns.journalCount; journal++) {
      if (!wordsIn(journalTitleOf(journal)).includes(word)) continue;
      for (const number of journals.of(journal + 1)) marks[number] = 1;
    }
  }
}
