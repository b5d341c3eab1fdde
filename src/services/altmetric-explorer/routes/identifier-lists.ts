import { type Context, Hono } from 'hono';
import type { components } from '../../../generated/altmetric-explorer.js';
import {
  type IdentifierList,
  type ListedIdentifier,
  splitIdentifiers,
} from '../../../world/explorer/identifier-list.js';
import type { ExplorerEnv } from '../env.js';
import { toJsonText } from '../json-text.js';
import type { Parameters } from '../parameters.js';
import { Refusal } from '../refusal.js';
import { sendJson } from '../render.js';
import { getAccount, readParameters } from '../signed.js';

type Answer = components['schemas']['IdentifierListAnswer'];
type Kind = keyof Answer['data']['counts'];

const MOST_IDENTIFIERS = 25_000;
/** A list of the longest identifiers fits. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;
const FORM = /^application\/x-www-form-urlencoded\b/i;

/** What lists call their kinds of identifiers. @source docs/sources.md explorer 2.18 */
const KINDS: Readonly<Partial<Record<ListedIdentifier['scheme'], Kind>>> = {
  doi: 'dois',
  handle: 'handles',
  isbn: 'isbns',
  uri: 'uris',
  urn: 'urns',
  pmid: 'pubmed_ids',
  arxiv: 'arxiv_ids',
  ads: 'ads_ids',
  repec: 'repec_ids',
  nct: 'nct_ids',
  altmetric: 'altmetric_ids',
};

/**
 * `/identifier_lists`: identifiers by which outputs can then be filtered. Quirk `identifier-lists-digest`: the digest is
 * that of the identifiers alone, as they are.
 */
export function identifierListRoutes(): Hono<ExplorerEnv> {
  return new Hono<ExplorerEnv>().post('/identifier_lists', async (c) => {
    c.env.notes.operation = 'createIdentifierList';
    const query = readParameters(c.env.search.slice(1));
    const form = await readForm(c);
    const identifiers = form.texts.get('identifiers');
    const isInQuery = identifiers === undefined && query.texts.has('identifiers');
    const sent = { ...form, texts: new Map([...query.texts, ...form.texts]) };
    c.set('account', await getAccount(c, isInQuery ? sent : form, sent.texts.get('identifiers') ?? ''));
    if (isInQuery) throw new Refusal('identifiers_must_be_in_body');
    if (identifiers === undefined || identifiers.trim() === '') throw new Refusal('missing_identifiers');
    if (splitIdentifiers(identifiers).length > MOST_IDENTIFIERS) throw new Refusal('too_many_identifiers');
    const list = await c.env.explorer.identifierLists.findOrCreate(identifiers);
    return sendJson(c, toJsonText(toAnswer(list)));
  });
}

/** A body that is no form has no fields. */
async function readForm(c: Context<ExplorerEnv>): Promise<Parameters> {
  const isForm = FORM.test(c.req.header('content-type') ?? '');
  const body = isForm ? await c.env.readBody(MAX_BODY_BYTES) : undefined;
  return readParameters(new TextDecoder().decode(body));
}

function toAnswer({ id, content, identifiers }: IdentifierList): Answer {
  const counts: Answer['data']['counts'] = {};
  for (const { scheme } of identifiers) {
    const kind = KINDS[scheme];
    if (kind !== undefined) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return { data: { id, counts, content } };
}
