import type { AsOf } from '../as-of.js';
import { scoreAt } from '../attention.js';
import type { Catalogue, Measured } from '../catalogue.js';
import { numberOfAltmetricId } from '../identifiers/altmetric-id.js';
import { numberOf } from '../identifiers/generated.js';
import { identifierKey } from '../identifiers/identifier-keys.js';
import { lookupForms } from '../identifiers/normalize.js';
import type { Population } from '../mentioners.js';
import type { Output } from '../output.js';
import type { OutputMaker } from '../output-maker.js';
import type { IdentifierScheme } from '../output-record.js';
import type { CatalogueShape } from '../output-seed.js';
import { addTo, type GroupFigures, SIMILAR_AGE_DAYS, type Standing } from '../standing.js';
import { type ExplicitEntry, type ExplicitStanding, isKnown, standAt } from './explicit-entry.js';
import type { ExplicitSet } from './explicit-set.js';
import { JointMentions } from './joint-mentions.js';
import { KeptMap } from './kept-map.js';
import { type Listing, type ListParts, type OutputQuery, toListing } from './listing.js';

const OUTPUTS_KEPT = 500;
const LISTINGS_KEPT = 40;
/** Places in all listings that are kept, at most: each takes four bytes, and a listing may be of all outputs. */
const PLACES_KEPT = 30_000_000;

/** What a view is of. */
export interface ViewParts {
  readonly catalogue: Catalogue;
  readonly maker: OutputMaker;
  readonly explicit: ExplicitSet;
  readonly asOf: AsOf;
  /** What stands for a DOI that nobody has; undefined where unknown is unknown. */
  readonly synthesize: ((doi: string) => Output) | undefined;
  /** The same, wherever unknown is unknown. */
  readonly imagine: (doi: string) => Output;
  readonly findSynthesized: (altmetricId: number) => Output | undefined;
}

/**
 * The catalogue as one world sees it at one instant, with what the world has laid over it. Everything in it agrees:
 * a service that answers a request from one view can't contradict itself.
 */
export class CatalogueView {
  readonly asOf: AsOf;
  /** Who mentions the outputs of this catalogue. */
  readonly population: Population;
  readonly #parts: ViewParts;
  readonly #measured: Measured;
  readonly #outputs = new KeptMap<number, Output>(OUTPUTS_KEPT);
  readonly #listings: KeptMap<string, Listing>;
  #standing: readonly ExplicitStanding[] | undefined;
  #joint: JointMentions | undefined;

  constructor(parts: ViewParts) {
    this.#parts = parts;
    this.asOf = parts.asOf;
    const { count } = parts.catalogue.columns;
    this.#listings = new KeptMap(Math.min(LISTINGS_KEPT, Math.ceil(PLACES_KEPT / Math.max(1, count))));
    this.#measured = parts.catalogue.measure(parts.asOf);
    this.population = {
      key: parts.catalogue.columns.key,
      outputs: parts.catalogue.origin.outputs,
      jointOf: (mention) => this.#jointMentions().of(mention),
    };
  }

  /**
   * The output that has an identifier, in any form that the scheme takes.
   *
   * @returns undefined if nobody has heard of it by now
   */
  find(scheme: IdentifierScheme, text: string): Output | undefined {
    return this.#knownAt(this.#locate(scheme, text));
  }

  /** The output of an Altmetric ID. */
  findById(altmetricId: number): Output | undefined {
    return this.#knownAt(this.#locateById(altmetricId));
  }

  /** The output that has an identifier, even if nobody will have heard of it before later. */
  findEver(scheme: IdentifierScheme, text: string): Output | undefined {
    return this.#everAt(this.#locate(scheme, text));
  }

  /** The output of an Altmetric ID, even if nobody will have heard of it before later. */
  findEverById(altmetricId: number): Output | undefined {
    return this.#everAt(this.#locateById(altmetricId));
  }

  /** The output that has a DOI, or ever will, or what would stand for it where nothing is unknown. */
  findOrImagine(doi: string): Output | undefined {
    return this.#everAt(this.#locate('doi', doi, this.#parts.imagine));
  }

  /** How the generated part is laid out. */
  get shape(): CatalogueShape {
    return this.#parts.catalogue.columns;
  }

  /** Where an output stands among others. It is counted in each of its groups itself. */
  standingOf(output: Output): Standing {
    const score = scoreAt(output.attention, this.asOf);
    const { publishedDay } = output.seed;
    const own = this.#placeOf(output);
    const standing = this.#measured.standings.of({ score, publishedDay, journal: own.journal });
    for (const number of this.#parts.explicit.hidden)
      this.#leaveOut(standing, number, { ...own, score, publishedDay });
    for (const { entry, score: other } of this.#explicitStanding()) {
      const isSameJournal = own.id !== undefined && entry.journalId === own.id;
      const isSimilarAge = Math.abs(entry.output.seed.publishedDay - publishedDay) <= SIMILAR_AGE_DAYS;
      countIn(standing, { isSameJournal, isSimilarAge }, (group) => addTo(group, other, score));
    }
    if (own.isApart)
      countIn(standing, { isSameJournal: true, isSimilarAge: true }, (group) => addTo(group, score, score));
    return standing;
  }

  /** The outputs that a query is about, in its order. */
  list(query: OutputQuery): Listing {
    return this.#listings.get(JSON.stringify(query), () => toListing(query, this.listParts));
  }

  /** What lists of outputs are made of, for those who make lists of their own. */
  get listParts(): ListParts {
    return {
      catalogue: this.#parts.catalogue,
      moment: this.#measured.moment,
      asOf: this.asOf,
      hidden: this.#parts.explicit.hidden,
      explicit: this.#explicitStanding(),
      outputOf: (number) => this.#make(number),
    };
  }

  /** @returns the number of a generated output, any other output itself */
  #locate(
    scheme: IdentifierScheme,
    text: string,
    synthesize = this.#parts.synthesize,
  ): Output | number | undefined {
    const { explicit, catalogue } = this.#parts;
    const forms = lookupForms(scheme, text);
    for (const form of forms) {
      const entry = explicit.findByKey(identifierKey(scheme, form));
      if (entry !== undefined) return entry.output;
      const number = numberOf(scheme, form, catalogue.columns);
      if (number !== undefined && !explicit.hidden.has(number)) return number;
    }
    const doi = scheme === 'doi' ? forms[0] : undefined;
    if (doi === undefined || !isWholeDoi(doi) || explicit.gone.has(identifierKey('doi', doi)))
      return undefined;
    return synthesize?.(doi);
  }

  #locateById(altmetricId: number): Output | number | undefined {
    const { explicit, catalogue, findSynthesized } = this.#parts;
    const entry = explicit.findById(altmetricId);
    if (entry !== undefined) return entry.output;
    const number = numberOfAltmetricId(altmetricId, catalogue.columns.count);
    if (number === undefined)
      return explicit.removed.has(altmetricId) ? undefined : findSynthesized(altmetricId);
    return explicit.hidden.has(number) ? undefined : number;
  }

  #knownAt(place: Output | number | undefined): Output | undefined {
    return typeof place === 'number' ? this.#generated(place) : this.#ifKnown(place);
  }

  #everAt(place: Output | number | undefined): Output | undefined {
    return typeof place === 'number' ? this.#make(place) : place;
  }

  #generated(number: number): Output | undefined {
    const { firstSeen } = this.#parts.catalogue.columns;
    return (firstSeen[number] ?? 0) <= this.#measured.moment.evenSeconds ? this.#make(number) : undefined;
  }

  #make(number: number): Output {
    return this.#outputs.get(number, () => this.#parts.maker.generated(number));
  }

  #ifKnown(output: Output | undefined): Output | undefined {
    return output !== undefined && isKnown(output, this.asOf) ? output : undefined;
  }

  #explicitStanding(): readonly ExplicitStanding[] {
    this.#standing ??= standAt(this.#parts.explicit.entries, this.asOf);
    return this.#standing;
  }

  #jointMentions(): JointMentions {
    this.#joint ??= new JointMentions(this.#explicitStanding().map(({ entry }) => entry.output));
    return this.#joint;
  }

  /** An output's journal, and whether it stands apart from all that groups are made of. */
  #placeOf(output: Output): { id: string | undefined; journal: number; isApart: boolean } {
    const { explicit, catalogue } = this.#parts;
    const entry: ExplicitEntry | undefined = explicit.findById(output.altmetricId);
    if (entry !== undefined) return { id: entry.journalId, journal: entry.journal, isApart: false };
    const { journal } = output.seed;
    const isApart = numberOfAltmetricId(output.altmetricId, catalogue.columns.count) === undefined;
    return { id: output.record.journal?.id, journal: journal === undefined ? 0 : journal + 1, isApart };
  }

  /** Takes a generated output that is gone, or has changed, out of the groups that it was counted in. */
  #leaveOut(
    standing: Standing,
    number: number,
    own: { journal: number; score: number; publishedDay: number },
  ): void {
    const { columns } = this.#parts.catalogue;
    if ((columns.firstSeen[number] ?? 0) > this.#measured.moment.evenSeconds) return;
    const other = this.#measured.moment.score[number] ?? 0;
    const isSameJournal = own.journal > 0 && columns.journal[number] === own.journal;
    const isSimilarAge = Math.abs((columns.publishedDay[number] ?? 0) - own.publishedDay) <= SIMILAR_AGE_DAYS;
    countIn(standing, { isSameJournal, isSimilarAge }, (group) => takeFrom(group, other, own.score));
  }
}

function countIn(
  { all, journal, age, ageInJournal }: Standing,
  { isSameJournal, isSimilarAge }: { isSameJournal: boolean; isSimilarAge: boolean },
  count: (group: GroupFigures) => void,
): void {
  count(all);
  if (isSameJournal) count(journal);
  if (isSimilarAge) count(age);
  if (isSameJournal && isSimilarAge) count(ageInJournal);
}

function takeFrom(group: GroupFigures, score: number, than: number): void {
  group.count -= 1;
  group.sum -= score;
  if (score > than) group.higher -= 1;
  if (score < than) group.lower -= 1;
}

/** Whether a text has what a DOI has: a registrant, a slash, and something after it. */
function isWholeDoi(doi: string): boolean {
  return /^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(doi);
}
