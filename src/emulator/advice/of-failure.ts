import type { Finding } from '../../world/advice/advice.js';
import { findHeaderSigns, REMEDIES } from './credential-names.js';
import { type About, CREDENTIALS } from './findings.js';
import { fingerprint } from './fingerprint.js';
import { holdOf } from './hold-of.js';
import type { SeenCall } from './seen-call.js';
import { showTarget } from './shown-text.js';
import { readToken } from './token-times.js';
import type { Watch } from './watched.js';

const UNAUTHORIZED = 401;
const FORBIDDEN = 403;
const NOT_FOUND = 404;
const BAD_REQUEST = 400;
const TOO_MANY = 429;
/** A call that fails in one of these ways fails again, unless something changes. */
const FINAL: readonly number[] = [BAD_REQUEST, UNAUTHORIZED, FORBIDDEN, NOT_FOUND];
/** These may fail because of who calls. */
const REFUSED: readonly number[] = [BAD_REQUEST, UNAUTHORIZED, FORBIDDEN];
/** Methods that change nothing; and a POST whose body nobody reads. */
const REPEATABLE_METHODS: readonly string[] = ['GET', 'HEAD'];
const REPEATABLE_POST = 'postToken';

/** What the services tell the journal of an account that nobody has let in yet. */
const AWAITED = 'account-not-approved';
const MINUTE_MS = 60_000;

const MOST_OF_BODY = 10_000;
const KEY_IN_BODY = /(?:^|[&{,"])\s*"?(?:api[_-]?)?key"?\s*[=:]/i;
const ENCODED_TWICE = /%25(?:2f|3a|28|29|3c|3e|20)/i;
const PREFIXED_DOI = /^\/+v1\/(?:fetch\/)?doi\/(?:https?(?::|%3a)|doi(?::|%3a)|(?:dx\.)?doi\.org)/i;

/** What a failed answer says of the call. */
export function adviseOnFailure(call: SeenCall, watch: Watch, caller: string): readonly Finding[] {
  const about = { operation: call.operation ?? '', source: watch.source };
  return [
    ...(REFUSED.includes(call.status) ? findHeaderSigns(about, watch.credentials, call.request.headers) : []),
    ...present(ofBody(call, watch, about)),
    ...present(ofToken(call, about)),
    ...present(ofIdentifier(call)),
    ...present(ofLastPage(call)),
    ...present(watch.repeats ? ofRepeat(call, watch) : undefined),
    ...present(ofHold(call, caller)),
  ];
}

function ofBody({ status, body }: SeenCall, { credentials }: Watch, about: About): Finding | undefined {
  if (credentials !== 'key' || body === undefined || !REFUSED.includes(status)) return undefined;
  const start = new TextDecoder().decode(body.subarray(0, MOST_OF_BODY));
  return KEY_IN_BODY.test(start) ? CREDENTIALS.key(about, 'the body', REMEDIES[credentials]) : undefined;
}

function ofToken(
  { service, operation, status, request, nowMs }: SeenCall,
  about: About,
): Finding | undefined {
  // Whoever asks whether a token is still good may be told that it isn't.
  if (status !== UNAUTHORIZED || !service.startsWith('operas-') || operation === 'checkToken')
    return undefined;
  const token = readToken(request.headers.get('authorization') ?? '');
  if (token === undefined || token.expiresAtMs >= nowMs) return undefined;
  return CREDENTIALS.expired({ ...about, source: 'operas 1.3' }, `the token of ${token.owner}`);
}

function ofIdentifier({ service, status, rawPath }: SeenCall): Finding | undefined {
  if (service !== 'altmetric-details') return undefined;
  if (status === NOT_FOUND && ENCODED_TWICE.test(rawPath)) {
    return {
      kind: 'identifier-form',
      subject: 'encoded twice',
      sentence: 'The identifier was percent-encoded twice; it is decoded exactly once.',
      remedy: 'Encode it once, as 10.1038%2Fnature12373, or not at all.',
      source: 'details 4',
    };
  }
  if (status !== BAD_REQUEST || !PREFIXED_DOI.test(rawPath)) return undefined;
  return {
    kind: 'identifier-form',
    subject: 'DOI with a prefix',
    sentence:
      'A DOI begins with "10.": an address or "doi:" before it makes it malformed, and the answer does not say so.',
    remedy: 'Send the DOI alone, like 10.1038/nature12373.',
    source: 'details 4 (inferred)',
  };
}

const LISTS_WITH_AN_END: readonly string[] = ['listCitations', 'listUris'];

function ofLastPage({ service, operation = '', status, search }: SeenCall): Finding | undefined {
  if (status !== NOT_FOUND || !LISTS_WITH_AN_END.includes(operation)) return undefined;
  if (!(Number(new URLSearchParams(search).get('page')) > 1)) return undefined;
  const isDetails = service === 'altmetric-details';
  return {
    kind: 'page-past-the-end',
    subject: 'page',
    sentence: 'A page after the last one was asked for: that is an error, not an empty list.',
    remedy: isDetails
      ? 'Stop as soon as page × num_results is "query.total" or more.'
      : 'Stop at the page that has no "next".',
    source: isDetails ? 'details 3.4 (inferred)' : 'operas 1.6',
  };
}

function ofRepeat(call: SeenCall, watch: Watch): Finding | undefined {
  const { world, request, rawPath, search, status, nowMs, shownPath, seenBefore, operation } = call;
  const { method } = request;
  const isRepeatable = REPEATABLE_METHODS.includes(method) || operation === REPEATABLE_POST;
  if (!FINAL.includes(status) || !isRepeatable) return undefined;
  const isAwaited = call.reason?.startsWith(AWAITED) ?? false;
  // Whoever waits for somebody to let them in has to ask again; and where time stands still, nobody asks too soon.
  if (isAwaited && world.clock.isFrozen) return undefined;
  const key = fingerprint(`${call.service} ${method} ${rawPath}${search}\n${credentialsIn(call, watch)}`);
  if (
    !world.advice.failed.isRepeated({
      call: key,
      status,
      nowMs,
      seenBefore,
      ...(isAwaited && { withinMs: MINUTE_MS }),
    })
  )
    return undefined;
  if (isAwaited) return polledForApproval(`${method} ${showTarget(shownPath())}`);
  return {
    kind: 'unchanged-retry',
    subject: `${method} ${showTarget(shownPath())}`,
    sentence: `The call was answered with ${status}, and made again within the hour just as before.`,
    remedy:
      status === NOT_FOUND
        ? 'Remember for a day that there is nothing, and retry other failures (429, 5xx) only.'
        : 'Change what was refused (key, token, parameters) before the next call; retry 429 and 5xx only.',
    source: status === NOT_FOUND ? 'details 6 (inferred)' : 'details 6, explorer 1.8, operas 1.3',
  };
}

function polledForApproval(subject: string): Finding {
  return {
    kind: 'unchanged-retry',
    subject,
    sentence: 'An account that waits for approval asked again within a minute.',
    remedy: 'Wait longer between tries: a person has to approve the account.',
    source: 'operas 1.3 (inferred)',
  };
}

/** Only where the answer may hang on them: to read headers costs more than all the rest. */
function credentialsIn({ request, status }: SeenCall, { credentials }: Watch): string {
  if (credentials === 'key' && !REFUSED.includes(status)) return '';
  return [request.headers.get('authorization'), request.headers.get('x-api-key')].join('\n');
}

function ofHold(
  { world, request, status, reason, service, nowMs, seenBefore }: SeenCall,
  caller: string,
): Finding | undefined {
  if (status !== TOO_MANY) return undefined;
  const { name, untilMs, remedy, source } = holdOf({ service, reason, nowMs });
  // Several accounts may call from one address.
  const who = fingerprint(`${caller}\n${request.headers.get('authorization') ?? ''}`);
  const isHeld = world.advice.failed.isHeld(`${service} ${who} ${name}`, { nowMs, seenBefore }, untilMs);
  if (!isHeld) return undefined;
  return {
    kind: 'called-before-reset',
    subject: name,
    sentence: `The ${name} was used up (429), and called again before it was there again.`,
    remedy,
    source,
  };
}

function present(finding: Finding | undefined): readonly Finding[] {
  return finding === undefined ? [] : [finding];
}
