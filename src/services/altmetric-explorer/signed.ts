import type { Context } from 'hono';
import { type ExplorerAccount, findAccountFault } from '../../world/explorer/explorer-account.js';
import { isDigestOf, messageOf, type SignedFilter } from './digest.js';
import type { ExplorerEnv } from './env.js';
import { type FormPair, hasTooManyFields, MOST_FIELDS, parseForm } from './form-text.js';
import { type Parameters, ParametersConflict, toParameters } from './parameters.js';
import { Refusal, type RefusalCode } from './refusal.js';

/** Quirk `order-unsigned`: it has the form of a filter, and yet the digest leaves it out. */
const UNSIGNED = 'order';
const QUERIES_A_SECOND = 2;
const TOO_MANY = `A request has at most ${MOST_FIELDS} parameters`;

type Handler = (c: Context<ExplorerEnv>) => Promise<Response>;

/** A text that a request signs, and what it is made of. */
export interface SignedText {
  readonly message: string;
  readonly of: 'filters' | 'identifiers';
}

/**
 * The filters of a request that count for its digest: all that have a name, known or not, but the order.
 *
 * @source docs/sources.md explorer 1.4
 */
export function parseSigned({ filters }: Parameters): readonly SignedFilter[] {
  return filters.filter(({ name }) => name !== UNSIGNED);
}

/** Lets only queries through that are signed by an account with access. */
export function signed(handle: Handler): Handler {
  return async (c) => {
    const parameters = readParameters(c.env.search.slice(1));
    c.set('parameters', parameters);
    const message = messageOf(parseSigned(parameters));
    c.set('account', await getAccount(c, parameters.texts, { message, of: 'filters' }));
    return handle(c);
  };
}

/**
 * Reads the fields of a query or form, as the service's framework does.
 *
 * @throws Refusal `invalid_parameter` for broken percent-encoding, and for too many
 */
export function readFields(text: string): readonly FormPair[] {
  if (hasTooManyFields(text)) throw new Refusal('invalid_parameter', 400, { detail: TOO_MANY });
  const pairs = parseForm(text);
  if (pairs === undefined) throw new Refusal('invalid_parameter');
  return pairs;
}

/**
 * Reads parameters with brackets.
 *
 * @throws Refusal `invalid_parameter` as {@link readFields} does, and for one name for two things
 */
export function readParameters(text: string): Parameters {
  const pairs = readFields(text);
  try {
    return toParameters(pairs);
  } catch (error) {
    if (error instanceof ParametersConflict) throw new Refusal('invalid_parameter');
    throw error;
  }
}

/**
 * The account that signed a text; the journal is told.
 *
 * @throws Refusal where there is none, or it may not call: key given, known, not lapsed, paid for, digest right
 * @source docs/sources.md explorer 1.8; the order of the checks is inferred
 */
export async function getAccount(
  c: Context<ExplorerEnv>,
  texts: Parameters['texts'],
  signedText: SignedText,
): Promise<ExplorerAccount> {
  const { explorer, world } = c.env;
  const key = texts.get('key') ?? '';
  if (key === '') throw refuseKey(c, 'missing_api_key');
  const account = await explorer.explorerAccounts.find(key);
  const fault = findAccountFault(account, world.clock.nowMs());
  if (fault === 'expired') throw refuseKey(c, 'expired_api_key');
  if (fault === 'unknown' || account === undefined) throw refuseKey(c, 'invalid_api_key');
  if (fault === 'no-access') throw new Refusal('no_api_access');
  if (!isDigestOf(account.secret, signedText.message, texts.get('digest') ?? '')) {
    const detail = `The digest does not match the ${signedText.of} of the request`;
    throw new Refusal('invalid_digest', 400, { detail });
  }
  c.env.notes.account = account.name;
  await holdPace(c, key);
  return account;
}

/** Open question `key-faults`: with which status. */
function refuseKey(c: Context<ExplorerEnv>, code: RefusalCode): Refusal {
  return new Refusal(code, c.env.explorer.explorerRules.value.keyFaultStatus);
}

/** The advice of the vendor as a limit, where it is switched on. */
async function holdPace(c: Context<ExplorerEnv>, key: string): Promise<void> {
  const { explorer, world } = c.env;
  if (!explorer.explorerRules.value.throttles) return;
  if (await explorer.queryPace.take(key, QUERIES_A_SECOND, world.clock.nowMs())) return;
  throw new Refusal('rate_limit_exceeded', 429, { because: 'setting', headers: { 'Retry-After': '1' } });
}
