import { beforeAll, describe, expect, it } from 'vitest';
import { makeToken } from '../../support/altmetrics-client.js';
import { START } from '../../support/test-emulator.js';
import { EVENT, errorOf, type Metrics, openMetrics } from './metrics.js';

const NOW = Date.parse(START) / 1000;
const FORBIDDEN = {
  code: 403,
  message: 'You do not have permissions to access this resource.',
  description: '',
};
const FATAL = { code: 500, message: 'Something terrible has happened.', description: '' };
const BAD = { code: 400, message: 'Invalid parameters provided.', description: '' };
const unauthorized = (description: string) => ({
  code: 401,
  message: 'Authentication is needed.',
  description,
});
const withAlgorithm = (alg: unknown, hash?: string) =>
  makeToken({}, { header: { typ: 'JWT', alg }, ...(hash === undefined ? {} : { hash }) });

let metrics: Metrics;
beforeAll(async () => {
  metrics = await openMetrics();
});

describe('who may POST /events', () => {
  // hirmeos/metrics-api: src/auth.py:23-45, src/tests/test_events.py:252-259
  it.each([
    ['case 146: no token', null, FORBIDDEN],
    ['garbage', 'Bearer x', FORBIDDEN],
    ['Basic', 'Basic dXNlcjpwYXNz', FORBIDDEN],
    ['a lower-case bearer', `bearer ${makeToken()}`, FORBIDDEN],
    ['case 147: a wrong key', makeToken({}, { key: 'other' }), FORBIDDEN],
    ['an exp that is no number', makeToken({ exp: 'soon' }), FORBIDDEN],
    ['case 147: an expired token', makeToken({ exp: NOW - 1 }), unauthorized('Signature expired.')],
    ['an nbf in the future', makeToken({ nbf: NOW + 1 }), unauthorized('Invalid token.')],
    ['an aud', makeToken({ aud: 'x' }), unauthorized('Invalid token.')],
    ['an iat that is no number', makeToken({ iat: 'then' }), unauthorized('Invalid token.')],
    ['an unknown algorithm', withAlgorithm('RS256'), unauthorized('Invalid token.')],
    ['no algorithm', withAlgorithm(undefined), unauthorized('Invalid token.')],
    ['case 148: a guest', makeToken({ authority: 'guest' }), unauthorized('You lack write rights.')],
    ['an authority of null', makeToken({ authority: null }), unauthorized('You lack write rights.')],
    // Quirk `authority-missing-500`
    ['case 149: no authority', makeToken({ authority: undefined }), FATAL],
    ['the algorithm none', withAlgorithm('none'), FATAL],
    // Quirk `sub-missing-400`
    ['no sub', makeToken({ sub: undefined }), BAD],
    ['an empty sub', makeToken({ sub: '' }), BAD],
    ['a sub that is no text', makeToken({ sub: 5 }), BAD],
  ])('%s is refused', async (_what, authorization, error) => {
    const reply = await metrics.post(EVENT, authorization);
    expect(reply.status).toBe(error.code);
    expect(errorOf(reply)).toEqual(error);
    expect(reply.json.parameters).toBe(JSON.stringify(EVENT));
    expect(reply.headers.get('access-control-allow-origin')).toBe('*');
    expect((await metrics.events()).json.count).toBe(30);
  });

  it('looks at the token before the body', async () => {
    expect((await metrics.post('no JSON', null)).status).toBe(403);
    expect((await metrics.post('no JSON', makeToken({ authority: undefined }))).status).toBe(500);
  });

  it('fails with a body that is no JSON, even if the token has no sub', async () => {
    expect((await metrics.post('no JSON', makeToken({ sub: undefined }))).status).toBe(500);
  });

  it.each([
    ['an administrator', makeToken({ authority: 'admin' })],
    ['a token without exp', makeToken({ exp: undefined })],
    ['a token without an account', makeToken({ email: undefined, sub: 'acct:nobody@example.org' })],
    // Quirk `any-hmac-accepted`
    ['HS384', withAlgorithm('HS384', 'sha384')],
    ['HS512', withAlgorithm('HS512', 'sha512')],
  ])('%s is accepted', async (_what, token) => {
    const { post } = await openMetrics();
    expect((await post(EVENT, `Bearer ${token}`)).status).toBe(200);
  });

  it('the journal tells the account and the reason', async () => {
    const { post, emulator } = await openMetrics();
    await post(EVENT);
    await post(EVENT);
    await post({ ...EVENT, value: 'x' });
    await post(EVENT, null);
    const requests = await (await emulator.fetch('/_emulator/requests')).json();
    const told = requests.map(({ operation, account, reason }: Record<string, string>) => [
      operation,
      account,
      reason,
    ]);
    const account = 'test.user@gmail.com';
    expect(told).toEqual([
      ['postEvent', account, null],
      ['postEvent', account, 'duplicate'],
      ['postEvent', account, 'the value is no number'],
      ['postEvent', null, 'not-enough-segments'],
    ]);
  });
});
