import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createConformanceChecker, type Exchange, loadSpec } from '../../src/contract/conformance/index.js';

const file = new URL('../../openapi/altmetric-explorer.yaml', import.meta.url);
const spec = await loadSpec(file);
const { examples } = parse(readFileSync(file, 'utf8')).components;
const OUTPUTS = '/explorer/api/research_outputs';

const headers = [
  ['Content-Type', 'application/json; charset=utf-8'],
  ['ETag', `W/"${'0'.repeat(32)}"`],
  ['Cache-Control', 'max-age=0, private, must-revalidate'],
  ['Content-Security-Policy', "upgrade-insecure-requests; frame-ancestors 'self';"],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains; preload'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Download-Options', 'noopen'],
  ['X-Frame-Options', 'SAMEORIGIN'],
  ['X-Frame-Options', 'DENY'],
  ['X-Jobs', 'https://www.altmetric.com/jobs'],
  ['X-Permitted-Cross-Domain-Policies', 'none'],
  ['X-Request-Id', '00000000-0000-4000-8000-000000000000'],
  ['X-Runtime', '0.042000'],
  ['X-XSS-Protection', '0'],
  ['Vary', 'Accept, Origin'],
] as const;
const quota = [
  ['X-TweetIDRateLimit-Limit', '1500000'],
  ['X-TweetIDRateLimit-Remaining', '1498389'],
] as const;

function findings(exchange: Partial<Exchange>): string[] {
  const whole = { method: 'GET', path: OUTPUTS, status: 200, headers, body: '', ...exchange };
  return createConformanceChecker(spec)
    .check(whole)
    .map(({ message }) => message);
}

/** Findings in an example whose JSON was changed at one place. */
function changed(path: string, name: string, [from, to]: readonly [string, string]): string[] {
  const text = JSON.stringify(examples[name].value);
  expect(text).toContain(from);
  const isMention = path.endsWith('/mentions');
  return findings({
    path,
    headers: isMention ? [...headers, ...quota] : headers,
    body: text.replace(from, to),
  });
}

describe('an answer of the Explorer API', () => {
  it.each([
    [OUTPUTS, 'OneOutput'],
    [OUTPUTS, 'OutputsWithRelationships'],
    [OUTPUTS, 'InstitutionalOutput'],
    [OUTPUTS, 'NoOutputs'],
    [`${OUTPUTS}/attention`, 'Attention'],
    [`${OUTPUTS}/demographics`, 'Demographics'],
    [`${OUTPUTS}/mentions`, 'Tweet'],
    [`${OUTPUTS}/mentions`, 'NewsMention'],
    [`${OUTPUTS}/mention_sources`, 'PolicySource'],
    [`${OUTPUTS}/mention_sources`, 'SourceOnX'],
    [`${OUTPUTS}/journals`, 'Journals'],
    ['/explorer/api/departments', 'Departments'],
  ])('conforms at %s when it is the example %s', (path, name) => {
    expect(changed(path, name, ['"status":"ok"', '"status":"ok"'])).toEqual([]);
  });

  it.each([
    ['a renamed field', OUTPUTS, 'OneOutput', ['"altmetric-score"', '"score"']],
    ['a score that is a text', OUTPUTS, 'OneOutput', ['"altmetric-score":', '"altmetric-score":"1","x":']],
    ['a wrapped reference', OUTPUTS, 'OutputsWithRelationships', ['"journal":{', '"journal":{"data":{}, ']],
    ['a count of 0', `${OUTPUTS}/attention`, 'Attention', ['"count":', '"count":0,"x":']],
    ['another type of rows', `${OUTPUTS}/demographics`, 'Demographics', ['"country"', '"region"']],
    [
      'a post on X with a title',
      `${OUTPUTS}/mentions`,
      'Tweet',
      ['"post-type":"tweet"', '"post-type":"tweet","title":"t"'],
    ],
    [
      'no sum of mentions',
      `${OUTPUTS}/mention_sources`,
      'PolicySource',
      ['"total-mentions"', '"all-mentions"'],
    ],
  ] as const)('does not conform with %s', (_, path, name, change) => {
    expect(changed(path, name, change).length).toBeGreaterThan(0);
  });

  it('has all headers, and those about X with mentions only', () => {
    const body = JSON.stringify(examples.OneOutput.value);
    expect(findings({ headers: headers.filter(([name]) => name !== 'ETag'), body })).toEqual([
      'header etag: is missing',
    ]);
    expect(findings({ headers: [...headers, ...quota], body })).toHaveLength(2);
    const tweet = JSON.stringify(examples.Tweet.value);
    expect(findings({ path: `${OUTPUTS}/mentions`, body: tweet })).toHaveLength(2);
  });
});

describe('a refusal of the Explorer API', () => {
  const error = { status: '400', code: 'invalid_digest', title: 'Invalid digest', detail: 'It is wrong' };
  const refusal = { meta: { response: { status: 'error' } }, errors: [error] };

  it('conforms with a reason', () => {
    expect(findings({ status: 400, body: JSON.stringify(refusal) })).toEqual([]);
  });

  it.each([
    ['a status that is a number', { ...refusal, errors: [{ ...error, status: 400 }] }],
    ['an unknown code', { ...refusal, errors: [{ ...error, code: 'wrong' }] }],
    ['data', { ...refusal, data: [] }],
    ['no reason', { meta: refusal.meta, errors: [] }],
  ])('does not conform with %s', (_, body) => {
    expect(findings({ status: 400, body: JSON.stringify(body) }).length).toBeGreaterThan(0);
  });
});

describe('the Explorer API as documented', () => {
  it.each([
    ['GET', OUTPUTS, 'listResearchOutputs'],
    ['HEAD', `${OUTPUTS}/`, 'listResearchOutputs'],
    ['GET', `${OUTPUTS}/attention`, 'getAttention'],
    ['GET', `${OUTPUTS}/demographics`, 'getDemographics'],
    ['GET', `${OUTPUTS}/mentions`, 'listMentions'],
    ['GET', `${OUTPUTS}/mention_sources`, 'listMentionSources'],
    ['GET', `${OUTPUTS}/journals`, 'listJournals'],
    ['GET', '/explorer/api/departments', 'listDepartments'],
    ['POST', '/explorer/api/identifier_lists', 'createIdentifierList'],
  ])('%s %s is %s', (method, path, operationId) => {
    expect(createConformanceChecker(spec).findOperation(method, path).operationId).toBe(operationId);
  });

  it.each([
    ['GET', '/explorer/api/nothing', 'a path that is not listed'],
    ['GET', `${OUTPUTS}/241939`, 'a path that is not listed'],
    ['DELETE', OUTPUTS, `DELETE, which ${OUTPUTS} lacks`],
    ['GET', '/explorer/api/identifier_lists', 'GET, which /explorer/api/identifier_lists lacks'],
  ])('%s %s is none: %s', (method, path, subject) => {
    const found = createConformanceChecker(spec).findOperation(method, path);
    expect(found).toMatchObject({ operationId: undefined, subject });
  });
});
