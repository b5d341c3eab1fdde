import { type Finding, NOTHING } from '../../world/advice/advice.js';
import type { AnswersHad } from '../../world/advice/asked-table.js';
import { callLimitsOf } from '../../world/api-keys/key-quota.js';
import type { Journal } from '../../world/journal/journal.js';
import { andThen, type MaybeAsync } from '../../world/maybe-async.js';
import type { SeenCall } from './seen-call.js';
import { showTarget } from './shown-text.js';
import type { Watch } from './watched.js';

const FIRST_FAILURE = 400;
const SECONDS = 60;
/** What the documentation calls one call a second. */
const HOURLY = 3600;
const REFUSED_AGENT = /^libwww-perl\//;

/** What the pace of a caller says. Only where the world's clock runs. */
export function adviseOnPace(call: SeenCall, watch: Watch, caller: string): MaybeAsync<readonly Finding[]> {
  const { callsASecond } = watch;
  const ofPolling = adviseOnPolling(call, watch);
  if (callsASecond === undefined) return ofPolling;
  const isFast = call.world.advice.pace.isTooFast(caller, callsASecond * SECONDS, call.nowMs);
  if (!isFast) return ofPolling;
  return andThen(mayBeFast(call, caller), (may) =>
    andThen(ofPolling, (polled) => (may ? polled : [...polled, tooFast(call, callsASecond)])),
  );
}

function adviseOnPolling(call: SeenCall, { repeats, source }: Watch): MaybeAsync<readonly Finding[]> {
  const { world, service, request, status, nowMs, id } = call;
  if (!repeats || request.method !== 'GET' || status >= FIRST_FAILURE) return NOTHING;
  // No other service of a world has such a path.
  const had = world.advice.pace.findPolled(call, nowMs, id);
  if (had === undefined) return NOTHING;
  return andThen(areAlike(world.journal, had), (isSame) => {
    if (isSame)
      return [polled(call, service === 'operas-altmetrics' ? 'operas 1.10' : `${source} (inferred)`)];
    world.advice.pace.forget(call);
    return NOTHING;
  });
}

/** What is not in the journal any more counts as alike. */
async function areAlike(journal: Journal, [earlier, later]: AnswersHad): Promise<boolean> {
  const one = (await journal.find(earlier))?.response.body;
  const other = (await journal.find(later))?.response.body;
  return one === undefined || other === undefined || (one.bytes === other.bytes && one.text === other.text);
}

function polled({ shownPath }: SeenCall, source: string): Finding {
  return {
    kind: 'same-doi-polled',
    subject: `GET ${showTarget(shownPath())}`,
    sentence: 'The same was asked for ten times or more within a day, and the answer did not change.',
    remedy: 'Keep the answer, and ask again the next day: what is counted is collected about once a day.',
    source,
  };
}

/** A key that was given more than a call a second may use it; nobody said anything of such keys. */
function mayBeFast({ world, service }: SeenCall, caller: string): MaybeAsync<boolean> {
  if (service !== 'altmetric-details') return false;
  return andThen(world.apiKeys.find(caller), (key) => {
    const hourly = key === undefined ? HOURLY : callLimitsOf(world, key).hourly;
    return hourly === null || hourly > HOURLY;
  });
}

function tooFast({ service }: SeenCall, callsASecond: number): Finding {
  const most = callsASecond === 1 ? 'one call a second' : `${callsASecond} calls a second`;
  return {
    kind: 'rate-above-advised',
    subject: 'calls a minute',
    sentence: `There were more than ${callsASecond * SECONDS} calls within a minute; ${most} is what is asked for.`,
    remedy: `Stay at ${most} over a minute, over all processes that share a key.`,
    source: service === 'altmetric-details' ? 'details 12' : 'explorer 3.3',
  };
}

/** The agents that the edge of the live service turns away: looked at where a caller comes for the first time. */
export function adviseOnAgent({ service, request }: SeenCall): readonly Finding[] {
  if (service !== 'altmetric-details' || !REFUSED_AGENT.test(request.headers.get('user-agent') ?? ''))
    return NOTHING;
  return [
    {
      kind: 'refused-user-agent',
      subject: 'libwww-perl',
      sentence: 'The live service answers 403 to the default user agent of libwww-perl.',
      remedy: 'Send a "User-Agent" that names your program.',
      source: 'details 2',
    },
  ];
}
