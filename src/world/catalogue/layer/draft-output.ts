import type { ExplicitOutput, GivenTally } from '../explicit-output.js';
import { keyOf } from '../hash.js';
import { identifierKeys } from '../identifiers/identifier-keys.js';
import type { Output } from '../output.js';
import { readersAt } from '../output-figures.js';
import type { Author, OutputRecord } from '../output-record.js';
import { SOURCE_INDEX } from '../sources.js';
import { changeIdentifiers, requireFree, toIdentifiers } from './check-identifiers.js';
import { checkCohorts, checkTallies, ofTwitter, spanUntilNow, toMentions } from './draft-attention.js';
import type { Editing, Place } from './editing.js';
import type { NewOutput, NewReaders, OutputEdit } from './new-output.js';
import type { OutputChanges } from './output-layer.js';
import { placeJournal } from './place-journal.js';

const DAY_SECONDS = 86_400;
/** Altmetric IDs of outputs that somebody puts in: above the generated ones, below those that stand for unknown DOIs. */
const FIRST_ADDED_ID = 400_000_000;
const ADDED_IDS = 99_000_000;

/**
 * An output that somebody puts in, as it will be.
 *
 * @param taken  Altmetric IDs that others of the same batch get
 * @throws ProblemError `output-invalid` for what can't be
 * @throws ProblemError `output-taken` if another output has one of its identifiers
 */
export function toExplicitOutput(
  given: NewOutput,
  editing: Editing,
  { place, taken }: { readonly place: Place; readonly taken: Set<number> },
): ExplicitOutput {
  const identifiers = toIdentifiers(given.identifiers, place);
  requireFree(editing.view, identifiers);
  const tallies = checkTallies(given.tallies ?? [], place).filter(({ posts }) => posts > 0);
  checkCohorts(given.cohorts ?? {}, ofTwitter(tallies), place);
  const publishedOn = given.publishedOn ?? startOfDay(editing.now);
  const { first, last } = spanUntilNow(publishedOn, editing);
  const { abstract, openAccess, journal } = given;
  return {
    altmetricId: freeId(identifierKeys(identifiers)[0] ?? '', editing, taken),
    type: given.type ?? 'article',
    title: given.title,
    identifiers,
    journal: journal === undefined ? undefined : placeJournal(journal, identifiers, editing),
    record: {
      ...(given.authors === undefined ? {} : { authors: toAuthors(given.authors) }),
      ...(abstract === undefined ? {} : { abstract }),
      ...(openAccess === undefined ? {} : { openAccess }),
    },
    publishedOn,
    tallies,
    mentions: toMentions(given.mentions ?? [], editing),
    addedOn: first,
    lastMentionedOn: last,
    cohorts: given.cohorts,
    readers: toReaders(given.readers ?? {}, { mendeley: 0, citeulike: 0, connotea: 0 }),
  };
}

/**
 * What somebody changes in an output, as the layer keeps it.
 *
 * @throws ProblemError `output-invalid` for what can't be
 * @throws ProblemError `output-taken` if another output has one of the new identifiers
 */
export function toChanges(output: Output, edit: OutputEdit, editing: Editing, place: Place): OutputChanges {
  const { type, title, publishedOn, journal, readers } = edit;
  const identifiers =
    edit.identifiers === undefined
      ? undefined
      : changeIdentifiers(output.record.identifiers, edit.identifiers, place);
  if (identifiers !== undefined) requireFree(editing.view, identifiers, output.altmetricId);
  const record = toRecordChanges(edit);
  return {
    ...(type === undefined ? {} : { type }),
    ...(title === undefined ? {} : { title }),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    ...(identifiers === undefined ? {} : { identifiers }),
    ...(journal === undefined
      ? {}
      : {
          journal:
            journal === null
              ? undefined
              : placeJournal(journal, identifiers ?? output.record.identifiers, editing),
        }),
    ...(readers === undefined ? {} : { readers: toReaders(readers, readersAt(output, editing.view.asOf)) }),
    ...(Object.keys(record).length > 0 ? { record } : {}),
    ...toAttentionChanges(output, edit, editing, place),
  };
}

function toAttentionChanges(output: Output, edit: OutputEdit, editing: Editing, place: Place): OutputChanges {
  const tallies = checkTallies(edit.tallies ?? [], place);
  const isTwitterChanged = ofTwitter(tallies).length > 0;
  const before = output.attention.tallies.filter(({ source }) => source === SOURCE_INDEX.twitter);
  if (edit.cohorts !== undefined && edit.cohorts !== null) {
    checkCohorts(edit.cohorts, isTwitterChanged ? ofTwitter(tallies) : before, place);
  }
  const publishedOn = edit.publishedOn ?? output.seed.publishedDay * DAY_SECONDS;
  const { first, last } = spanUntilNow(publishedOn, editing);
  const dated = tallies.map((tally): GivenTally => ({ ...tally, firstOn: first, lastOn: last }));
  return {
    ...(edit.tallies === undefined ? {} : { tallies: dated }),
    // What was known of other accounts says nothing of these.
    ...(isTwitterChanged ? { cohorts: undefined } : {}),
    ...(edit.cohorts === undefined ? {} : { cohorts: edit.cohorts ?? undefined }),
  };
}

function toRecordChanges({ authors, abstract, openAccess }: OutputEdit): Partial<OutputRecord> {
  return {
    ...(authors === undefined ? {} : { authors: toAuthors(authors) }),
    ...(abstract === undefined ? {} : { abstract: abstract ?? undefined }),
    ...(openAccess === undefined ? {} : { openAccess: openAccess ?? undefined }),
  };
}

function toReaders(given: NewReaders, before: Required<NonNullable<ExplicitOutput['readers']>>) {
  return {
    mendeley: given.mendeley ?? before.mendeley,
    citeulike: given.citeulike ?? before.citeulike,
    connotea: given.connotea ?? before.connotea,
  };
}

function toAuthors(names: readonly string[]): readonly Author[] {
  return names.map((name) => ({ name, affiliations: [] }));
}

/** Made of the first identifier, so that it is the same in every run; the next one that is free. */
function freeId(key: string, { view }: Editing, taken: Set<number>): number {
  const place = keyOf(key) % ADDED_IDS;
  for (let step = 0; step < ADDED_IDS; step++) {
    const altmetricId = FIRST_ADDED_ID + ((place + step) % ADDED_IDS);
    if (taken.has(altmetricId) || view.findEverById(altmetricId) !== undefined) continue;
    taken.add(altmetricId);
    return altmetricId;
  }
  throw new RangeError('There is no Altmetric ID left');
}

function startOfDay(epochSeconds: number): number {
  return Math.floor(epochSeconds / DAY_SECONDS) * DAY_SECONDS;
}
