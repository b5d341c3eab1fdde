import { type Context, Hono } from 'hono';
import type { components } from '../../../generated/altmetric-explorer.js';
import {
  type IdentifierList,
  type ListedIdentifier,
  splitIdentifiers,
} from '../../../world/explorer/identifier-list.js';
import type { ExplorerEnv } from '../env.js';
import { toJsonText } from '../json-text.js';
import { Refusal } from '../refusal.js';
import { sendBody } from '../render.js';
import { getAccount, readFields, readParameters } from '../signed.js';

type Answer = components['schemas']['IdentifierListAnswer'];
type Kind = keyof Answer['data']['counts'];

const MOST_IDENTIFIERS = 25_000;
/** @source rack/rack: lib/rack/query_parser.rb `bytesize_limit` (inferred: that the live service leaves it as it is) */
const MAX_BODY_BYTES = 4 * 1024 * 1024;
const FORM = /^application\/x-www-form-urlencoded\b/i;
const FIELDS: readonly string[] = ['key', 'digest', 'identifiers'];
const NO_FORM =
  'The body is not a form: send key, digest and identifiers as application/x-www-form-urlencoded';
const TOO_LONG = 'A list takes up to 25,000 identifiers, in a form of up to 4 MiB';

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
    const query = readParameters(c.env.search.slice(1)).texts;
    const form = await readForm(c);
    const identifiers = form?.get('identifiers');
    if (identifiers === undefined && query.has('identifiers')) {
      return refuseQuery(c, new Map([...query, ...(form ?? [])]));
    }
    if (form === undefined) throw new Refusal('missing_identifiers', 400, { detail: NO_FORM });
    await getAccount(c, form, { message: identifiers ?? '', of: 'identifiers' });
    const list = await c.env.explorer.identifierLists.findOrCreate(parseIdentifiers(identifiers));
    return sendBody(c.env, toJsonText(toAnswer(list)));
  });
}

/** Tells those who may make lists that identifiers don't belong in the query; others, what else is wrong first. */
async function refuseQuery(c: Context<ExplorerEnv>, texts: ReadonlyMap<string, string>): Promise<never> {
  await getAccount(c, texts, { message: texts.get('identifiers') ?? '', of: 'identifiers' });
  throw new Refusal('identifiers_must_be_in_body');
}

/**
 * The fields of the form that say something here.
 *
 * @returns undefined for a body that is no form
 * @throws Refusal `too_many_identifiers` for one that is too long: the live service refuses one with 400 (inferred)
 */
async function readForm(c: Context<ExplorerEnv>): Promise<ReadonlyMap<string, string> | undefined> {
  if (!FORM.test(c.req.header('content-type') ?? '')) return undefined;
  const body = await c.env.readBody(MAX_BODY_BYTES);
  if (body === undefined) throw new Refusal('too_many_identifiers', 400, { detail: TOO_LONG });
  const fields = readFields(new TextDecoder().decode(body));
  return new Map(fields.filter(([name]) => FIELDS.includes(name)));
}

/** @throws Refusal `missing_identifiers`, `too_many_identifiers` */
function parseIdentifiers(text: string | undefined): string {
  if (text === undefined || text.trim() === '') throw new Refusal('missing_identifiers');
  const count = splitIdentifiers(text, MOST_IDENTIFIERS + 1).length;
  if (count > MOST_IDENTIFIERS) throw new Refusal('too_many_identifiers');
  return text;
}

function toAnswer({ id, content, identifiers }: IdentifierList): Answer {
  const counts: Answer['data']['counts'] = {};
  for (const { scheme } of identifiers) {
    const kind = KINDS[scheme];
    if (kind !== undefined) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return { data: { id, counts, content } };
}
