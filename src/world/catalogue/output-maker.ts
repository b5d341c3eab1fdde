import type { Catalogue } from './catalogue.js';
import { attentionOf } from './explicit-attention.js';
import type { ExplicitOutput } from './explicit-output.js';
import { FIELDS } from './fields.js';
import { below, keyOf } from './hash.js';
import { layerAttention } from './layer/apply-layer.js';
import type { LayeredOutput, OutputChanges } from './layer/output-layer.js';
import { anchorDayOf } from './layout.js';
import { Output } from './output.js';
import type { OutputRecord } from './output-record.js';
import type { OutputSeed } from './output-seed.js';
import { REACH } from './reach.js';
import { abstractSourceOf } from './records/abstracts.js';
import { linksOf } from './records/links.js';
import { makeRecord } from './records/make-record.js';
import { fromEven } from './rhythm.js';
import { toTallies } from './tally.js';

const DAY_SECONDS = 86_400;
/** Number of an output that has no place among the generated ones. */
const NOWHERE = -1;
/** A DOI that nobody gave a record appeared in the last so many days before the anchor. */
const SYNTHESIZED_DAYS = 2500;

/** Makes the outputs of one catalogue. */
export class OutputMaker {
  readonly #catalogue: Catalogue;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** Generated output `number`. */
  generated(number: number): Output {
    const { columns } = this.#catalogue;
    const seed = columns.seedOf(number);
    return new Output({
      seed,
      attention: {
        tallies: this.#catalogue.talliesOf(number),
        listed: [],
        knownFrom: Math.floor(fromEven((columns.firstSeen[number] ?? 0) / DAY_SECONDS) * DAY_SECONDS),
      },
      makeRecord: () => this.#record(seed),
    });
  }

  /** A work that is real for the most part: what isn't known of it is left out rather than made up. */
  pinned(work: ExplicitOutput): Output {
    const record = { authors: [], editors: undefined, abstract: undefined, ...work.record };
    return this.explicit({ ...work, record });
  }

  /** An output that is written down. */
  explicit(explicit: ExplicitOutput): Output {
    const seed = this.#seedOf(explicit);
    return new Output({
      seed,
      attention: attentionOf(explicit, this.#catalogue.horizon),
      explicit,
      makeRecord: () => this.#recordOf(seed, explicit),
    });
  }

  /** An output as a world has changed it. */
  changed(base: Output, layered: LayeredOutput): Output {
    const { altmetricId } = base;
    const { changes } = layered;
    const explicit = applyChanges(base, changes);
    const { horizon } = this.#catalogue;
    const attention = layerAttention(base.attention, layered, { altmetricId, horizon, explicit });
    const seed = { ...base.seed, type: explicit.type, publishedDay: dayOf(explicit.publishedOn) };
    return new Output({
      seed: { ...seed, field: fieldOf(explicit) ?? seed.field },
      attention,
      explicit,
      standsFor: base.standsFor,
      makeRecord: () => changeRecord(base.record, changes),
    });
  }

  /** An output for a DOI that the catalogue doesn't have, made of its text. */
  synthesized(doi: string, altmetricId: number): Output {
    const { columns, origin, draft } = this.#catalogue;
    const key = keyOf(`${origin.seed} ${doi}`);
    const field = below(FIELDS.length, key, 201);
    const publishedDay = anchorDayOf(origin) - 2 - below(SYNTHESIZED_DAYS, key, 202);
    const journal = field + FIELDS.length * below(Math.floor(columns.journalCount / FIELDS.length), key, 203);
    const seed: OutputSeed = {
      key,
      number: NOWHERE,
      altmetricId,
      type: 'article',
      field,
      journal,
      publishedDay,
    };
    draft.draft({ key, field, publishedDay, reach: REACH.article });
    return new Output({
      seed,
      attention: { tallies: toTallies(draft), listed: [], knownFrom: publishedDay * DAY_SECONDS },
      standsFor: doi,
      makeRecord: () => this.#record(seed, { identifiers: { doi: [doi] } }),
    });
  }

  #seedOf(explicit: ExplicitOutput): OutputSeed {
    const key = keyOf(`explicit ${explicit.altmetricId}`);
    return {
      key,
      number: NOWHERE,
      altmetricId: explicit.altmetricId,
      type: explicit.type,
      field: fieldOf(explicit) ?? below(FIELDS.length, key, 201),
      journal: undefined,
      publishedDay: dayOf(explicit.publishedOn),
    };
  }

  #recordOf(seed: OutputSeed, explicit: ExplicitOutput): OutputRecord {
    return this.#record(seed, { ...toRecord(explicit), ...explicit.record });
  }

  #record(seed: OutputSeed, given?: Partial<OutputRecord>): OutputRecord {
    const { columns, texts } = this.#catalogue;
    const record = makeRecord(seed, { shape: columns, texts }, given);
    if (seed.number !== NOWHERE) return record;
    // Books and chapters are told from their numbers, which this output has none of.
    return { ...record, book: given?.book, chapters: given?.chapters };
  }
}

/** What is written down of an output, with a world's changes: what these leave out stays as it was. */
function applyChanges(base: Output, changes: OutputChanges): ExplicitOutput {
  const { record, seed, explicit } = base;
  return {
    altmetricId: base.altmetricId,
    type: record.type,
    title: record.title,
    identifiers: record.identifiers,
    journal: record.journal,
    field: FIELDS[seed.field]?.code,
    publishedOn: seed.publishedDay * DAY_SECONDS,
    tallies: [],
    mentions: [],
    ...explicit,
    ...changes,
  };
}

/** A record with a world's changes, and with what follows from these. */
function changeRecord(base: OutputRecord, changes: OutputChanges): OutputRecord {
  const changed = { ...base, ...toRecord(changes) };
  const { identifiers, abstract } = changed;
  const links = changes.identifiers === undefined ? changed.links : linksOf(identifiers);
  const isSourced = abstract !== undefined && changed.abstractSource === undefined;
  return { ...changed, links, ...(isSourced ? { abstractSource: abstractSourceOf(identifiers) } : {}) };
}

/** The parts of a record that an explicit output, or a change of one, says outright. */
function toRecord(given: OutputChanges): Partial<OutputRecord> {
  const { type, title, identifiers, journal, publishedOn, record } = given;
  return {
    ...(type === undefined ? {} : { type }),
    ...(title === undefined ? {} : { title }),
    ...(identifiers === undefined ? {} : { identifiers }),
    ...('journal' in given ? { journal, publisher: journal?.publisher } : {}),
    ...(publishedOn === undefined ? {} : { onlineOn: publishedOn, printedOn: undefined }),
    ...record,
  };
}

function fieldOf({ field }: ExplicitOutput): number | undefined {
  const place = FIELDS.findIndex(({ code }) => code === field);
  return place < 0 ? undefined : place;
}

function dayOf(epochSeconds: number): number {
  return Math.floor(epochSeconds / DAY_SECONDS);
}
