import { numberOfAltmetricId } from '../../catalogue/identifiers/altmetric-id.js';
import { identifiersIn } from '../../catalogue/identifiers/generated.js';
import { hasScheme } from '../../catalogue/identifiers/shares.js';
import type { Output } from '../../catalogue/output.js';
import type { OutputSeed } from '../../catalogue/output-seed.js';
import { publisherNumberOf } from '../../catalogue/records/publisher-of.js';
import { PUBLISHERS } from '../../catalogue/records/publishers.js';
import type { CatalogueView } from '../../catalogue/view/catalogue-view.js';
import { isKnown } from '../../catalogue/view/explicit-entry.js';
import { KeptMap } from '../../catalogue/view/kept-map.js';
import type { ListParts } from '../../catalogue/view/listing.js';
import { monthOf } from '../months.js';

const WORKS_KEPT = 20_000;
const DAY_MS = 86_400_000;
/** Higher than any Altmetric ID. */
const FIRST_GENERATED_RANK = 2 ** 32;
const URI_START = 'info:doi:';

/** A work whose usage is told: an output of the catalogue that has a DOI. */
export interface UsedWork {
  readonly seed: OutputSeed;
  /** What works are ordered by: written-down ones by Altmetric ID, then generated ones by number. */
  readonly rank: number;
  /** Of the DOI: what is before the slash. */
  readonly prefix: string;
  /** Mentions that it will ever get: the more, the more it is used. */
  readonly posts: number;
  /** Month in which it was published. */
  readonly born: number;
  /** The work's URI, in lower case. Making it costs more than all the rest. */
  readonly uri: () => string;
}

/** The works of a catalogue as a world sees it. */
export class UsedWorks {
  readonly #view: CatalogueView;
  readonly #parts: ListParts;
  readonly #generated = new KeptMap<number, { readonly work: UsedWork | undefined }>(WORKS_KEPT);
  #explicit: readonly UsedWork[] | undefined;

  constructor(view: CatalogueView) {
    this.#view = view;
    this.#parts = view.listParts;
  }

  /** @param uri  in lower case @returns undefined for a work that nobody knows, or knows by another URI */
  find(uri: string): UsedWork | undefined {
    if (!uri.startsWith(URI_START)) return undefined;
    const work = this.#ifKnown(this.#view.findEver('doi', uri.slice(URI_START.length)));
    return work?.uri() === uri ? work : undefined;
  }

  findById(altmetricId: number): UsedWork | undefined {
    return this.#ifKnown(this.#view.findEverById(altmetricId));
  }

  /** Outputs that are written down and known by now. */
  explicit(): readonly UsedWork[] {
    this.#explicit ??= this.#parts.explicit
      .flatMap(({ entry }) => this.#ofOutput(entry.output) ?? [])
      .sort((one, other) => one.rank - other.rank);
    return this.#explicit;
  }

  /** Generated output `number`, if it has a DOI and nothing is laid over it; it may not be published yet. */
  generated(number: number): UsedWork | undefined {
    return this.#generated.get(number, () => ({ work: this.#make(number) })).work;
  }

  /** What is written down may not be known yet; of what is generated, the months tell. */
  #ifKnown(output: Output | undefined): UsedWork | undefined {
    if (output === undefined) return undefined;
    const isHere = output.explicit === undefined || isKnown(output, this.#view.asOf);
    return isHere ? this.#ofOutput(output) : undefined;
  }

  #make(number: number): UsedWork | undefined {
    const { catalogue, hidden } = this.#parts;
    const { columns } = catalogue;
    if (hidden.has(number)) return undefined;
    const seed = columns.seedOf(number);
    if (!hasScheme('doi', seed)) return undefined;
    const tallies = columns.talliesOf(number);
    let posts = 0;
    for (let place = 0; place < tallies.length; place++) posts += tallies.at(place).posts;
    return {
      seed,
      rank: FIRST_GENERATED_RANK + number,
      prefix: PUBLISHERS[publisherNumberOf(seed, columns)]?.doiPrefix ?? '',
      posts,
      born: bornIn(seed),
      uri: once(() => toUri(identifiersIn('doi', seed, columns)[0] ?? '')),
    };
  }

  /** An output that stands for a DOI which nobody has isn't known: it is there only because somebody asked. */
  #ofOutput(output: Output): UsedWork | undefined {
    if (output.standsFor !== undefined) return undefined;
    const { columns } = this.#parts.catalogue;
    const number = numberOfAltmetricId(output.altmetricId, columns.count);
    if (number !== undefined && output.explicit === undefined) return this.generated(number);
    const { listed } = output.attention;
    const doi = (output.explicit ?? output.record).identifiers.doi?.[0]?.toLowerCase();
    if (doi === undefined) return undefined;
    return {
      seed: output.seed,
      rank: output.altmetricId,
      prefix: doi.slice(0, doi.indexOf('/')),
      posts: output.attention.tallies.reduce((sum, { posts }) => sum + posts, 0) + listed.length,
      born: bornIn(output.seed),
      uri: () => toUri(doi),
    };
  }
}

function bornIn({ publishedDay }: OutputSeed): number {
  return monthOf(publishedDay * DAY_MS);
}

function once(make: () => string): () => string {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function toUri(doi: string): string {
  return URI_START + doi.toLowerCase();
}
