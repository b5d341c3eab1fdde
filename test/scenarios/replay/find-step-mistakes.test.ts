import { describe, expect, it } from 'vitest';
import { findStepMistakes } from '../../../src/scenarios/replay/find-step-mistakes.js';
import type { StepInScenario } from '../../../src/scenarios/steps-document.js';

/** Paths and texts of what is wrong with one step, which is the second. */
function mistakesOf(step: Omit<StepInScenario, 'name'>) {
  const first: StepInScenario = {
    name: 'the first',
    request: { path: '/' },
    capture: { token: '$.token' },
  };
  const document = { summary: 's', variables: { doi: '10.1/x' }, steps: [first, { name: 'it', ...step }] };
  return findStepMistakes(document).map(({ path, text }) => `${path.join('/')}: ${text}`);
}

describe('what a story contradicts itself in', () => {
  it.each<[string, Omit<StepInScenario, 'name'>]>([
    ['a request', { request: { path: '/v1/doi/{{doi}}', headers: { Authorization: 'Bearer {{token}}' } } }],
    ['an address that a service gave', { request: { path: '{{token}}' } }],
    ['the address of a service', { request: { path: '/x?url={{altmetrics}}' } }],
    ['a counter', { request: { path: '/x?page={{page}}' }, repeat: { times: 2, as: 'page' } }],
    ['a path with a variable', { request: { path: '/' }, expect: { json: { "$[?@.a=='{{doi}}']": [] } } }],
    ['a move of the clock', { clock: { advance: '2 days' } }],
    ['a call of the control API', { control: { method: 'post', path: '/accounts/{{doi}}/approve' } }],
    ['its query', { control: { path: '/mailbox?to=a@b.org', query: { '{{token}}': 'x' } } }],
    ['a path that a variable ends', { control: { path: '/outputs/{{doi}}' } }],
  ])('finds nothing in %s', (_what, step) => {
    expect(mistakesOf(step)).toEqual([]);
  });

  it.each<[string, Omit<StepInScenario, 'name'>, string]>([
    ['a step that does nothing', {}, 'steps/1: nothing is done; add one of request, clock or control'],
    [
      'a step that does two things',
      { request: { path: '/' }, clock: { frozen: true } },
      'steps/1: request or clock? A step does one thing: make several steps of it',
    ],
    [
      'a path without a slash',
      { request: { path: 'v1/doi' } },
      'steps/1/request/path: "v1/doi" does not begin with a slash; write it like /v1/doi/10.1038/480426a',
    ],
    [
      'two bodies',
      { request: { path: '/', json: 1, form: {} } },
      'steps/1/request: json and form together; a request has one body',
    ],
    [
      'two authorizations',
      { request: { path: '/', basic: { user: 'a', password: 'b' }, headers: { authorization: 'x' } } },
      'steps/1/request/basic: there is a header Authorization already',
    ],
    [
      'a signature of what is not signed',
      { request: { path: '/', text: 'x', sign: { key: 'k', secret: 's' } } },
      'steps/1/request/sign: what is signed is a query, or the identifiers of a form',
    ],
    [
      'a variable that is mistyped',
      { request: { path: '/{{tokn}}' } },
      'steps/1/request/path: {{tokn}} is no variable, and no step before captures it (did you mean "token"?)',
    ],
    [
      'a variable that comes later',
      { request: { path: '/{{next}}' }, capture: { next: '$.next' } },
      'steps/1/request/path: {{next}} has no value yet: it is captured by a later step only',
    ],
    [
      'a variable with the name of an address',
      { request: { path: '/' }, capture: { metrics: '$.m' } },
      'steps/1/capture/metrics: "metrics" is taken: it is the address of a service',
    ],
    [
      'a bad JSON path',
      { request: { path: '/' }, expect: { json: { '$.[': 1 } } },
      'steps/1/expect/json/$.[: "$.[" is no JSON path, like $.results[0].score: ',
    ],
    [
      'a bad pattern',
      { request: { path: '/' }, capture: { x: { matches: '(' } } },
      'steps/1/capture/x/matches: "(" is no regular expression of RE2 (without look-around and back references): ',
    ],
    [
      'a status without an answer',
      { request: { path: '/' }, expect: { status: 200, error: 'connection-reset' } },
      'steps/1/expect/status: there is no status where no answer begins (connection-reset)',
    ],
    [
      'a wait without an end',
      { request: { path: '/' }, expect: { error: 'timeout' } },
      'steps/1/expect/error: how long to wait? Add "timeout" to the request',
    ],
    [
      'a repetition without a number',
      { request: { path: '/' }, repeat: { as: 'page' } },
      'steps/1/repeat: say either "times" or "until"',
    ],
    [
      'a clock that moves in two ways',
      { clock: { advance: '1 day', frozen: true } },
      'steps/1/clock: "advance" stands alone: a clock moves on as frozen or running as it is',
    ],
    [
      'the prefix of the control API',
      { control: { path: '/_emulator/requests/count' } },
      'steps/1/control/path: a control path begins below /_emulator: write /requests/count',
    ],
    [
      'a control path that is mistyped',
      { control: { method: 'POST', path: '/accounts/a@b.org/aprove' } },
      'steps/1/control/path: the control API has no path "/accounts/a@b.org/aprove" (did you mean "/accounts/a@b.org/approve"?)',
    ],
    [
      'a control path with the method of another',
      { control: { path: '/clock/advance' } },
      'steps/1/control: /clock/advance does not take GET; use POST',
    ],
    [
      'an unknown parameter of the control API',
      { control: { path: '/requests/count', query: { sevice: 'x' } } },
      'steps/1/control/query: "sevice" is no parameter of this path; use ',
    ],
    [
      'an unknown parameter in a control path',
      { control: { path: '/clock?now=1' } },
      'steps/1/control/path: "now" is no parameter of this path; it takes none',
    ],
    [
      'a moment that is none',
      { clock: { frozen: true }, at: '2026-02-30' },
      'steps/1/at: "2026-02-30" is no instant',
    ],
  ])('finds %s', (_what, step, mistake) => {
    const [first] = mistakesOf(step);
    expect(first?.startsWith(mistake), first).toBe(true);
  });
});
