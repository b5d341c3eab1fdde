import { describe, expect, it } from 'vitest';
import { type Json, toJsonText } from '../../src/services/webpy/json-text.js';
import {
  type Breakage,
  body,
  failedCases,
  headers,
  on,
  openBrokenEmulator,
  runAt,
  status,
  without,
} from './broken-emulator.js';

/** What is broken, which cases run, and which of them have to fail, in the order of the collection. */
type Row = readonly [what: string, breakIt: Breakage, grep: RegExp, numbers: readonly number[]];

/** The same of a folder whose cases need each other. */
type FolderRow = readonly [what: string, breakIt: Breakage, folder: string, numbers: readonly number[]];

/** Changes the rows of successes, and counts them anew. */
const rows = (change: (data: readonly Json[]) => readonly Json[]): Breakage =>
  status(200, (answer) => {
    if (answer.body === '') return {};
    const { data: before, ...around } = JSON.parse(answer.body);
    if (!Array.isArray(before)) return {};
    const data = change(before);
    return { body: toJsonText({ ...around, count: data.length, data }) };
  });
const reversed = rows((data) => data.toReversed());
const oneTwice = rows((data) => [...data, ...data.slice(-1)]);
const withoutFirst = rows((data) => data.slice(1));

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers':
    'Authorization, x-test-header, Origin, X-Requested-With, Content-Type, Accept',
};
const withoutCors = without(...Object.keys(CORS));
const NOTHING = '{"status": "ok", "code": 200, "count": 0, "data": []}';
const emptySuccess = status(404, () => ({ status: 200, body: NOTHING }));
const noParameters = body(/"parameters": .*, "count"/, '"parameters": {}, "count"');
const unescaped = body(/\\u00e9/g, 'é');
const letPass = (from: number) =>
  status(from, (answer) => ({
    status: 400,
    body: answer.body
      .replace(/"code": \d+, "message": "[^"]+", "description": "[^"]*"/, '"code": 400, "message": "x"')
      .replace('"message": "x"', '"message": "Invalid parameters provided.", "description": ""'),
  }));

describe('the collection of OPERAS Metrics', () => {
  const service = 'operas-metrics';
  const runRead = (url: string, grep: RegExp) => runAt(url, { service, grep, allow: ['live-safe'] });

  it('finds nothing where nothing is broken', async () => {
    const url = await openBrokenEmulator((answer) => answer);
    expect(failedCases(await runRead(url, /^(112|119|126|142|145|146|179) ·/))).toEqual([]);
  });

  it.each([
    ['nothing found is a success', emptySuccess, /^(114|119|138) ·/, [114, 119, 138]],
    [
      'errors may not be read by scripts',
      status(404, (answer) => withoutCors(answer, '')),
      /^(119|142|181) ·/,
      [119, 181],
    ],
    [
      'errors of routing may be read by scripts',
      status(405, (answer) => headers(CORS)(answer, '')),
      /^(142|143|144) ·/,
      [143],
    ],
    [
      'successes do not say their charset',
      headers({ 'content-type': 'application/json' }),
      /^(112|122) ·/,
      [112],
    ],
    ['JSON has no blanks', body(/, "/g, ',"'), /^(112|114) ·/, [112, 114]],
    ['rows are counted otherwise', body('"count": ', '"count": 1'), /^(112|145) ·/, [112, 145]],
    ['rows are not sorted', reversed, /^(112|130) ·/, [112, 130]],
    ['a row comes twice', oneTwice, /^(112|128|145) ·/, [112, 128, 145]],
    ['a filter lets others through', body('/bbc"', '/bcb"'), /^116 ·/, [116]],
    ['an id finds another event', on(/event_id/, body(/"value": \d+/, '"value": 0')), /^113 ·/, [113]],
    ['a last day alone is looked at', on(/end_date=2018/, withoutFirst), /^(135|136|140) ·/, [136]],
    ['there are pages', on(/limit=/, withoutFirst), /^(136|140) ·/, [140]],
    ['an id that is none is not found', status(500, () => ({ status: 404 })), /^(114|115) ·/, [115]],
    ['errors repeat nothing', noParameters, /^(114|122|133|143) ·/, [114, 122, 133, 143]],
    ['errors are not in ASCII', unescaped, /^(122|143|146) ·/, [122, 143, 146]],
    ['a ninth sum is named', body("'month,measure_uri'.", "$&, 'year,country_uri'."), /^(133|134) ·/, [133]],
    [
      'sums are off',
      on(/aggregation=\w/, body('"value": ', '"value": 1')),
      /^(126|127|128|129|130|131|132|134) ·/,
      [126, 127, 128, 129, 130, 131, 132, 134],
    ],
    ['nowhere comes first', on(/aggregation=country/, reversed), /^(127|128) ·/, [128]],
    ['years are numbers', body(/"year": "(\d+)"/g, '"year": $1'), /^(128|129|130|134) ·/, [129, 130, 134]],
    ['OPTIONS has an object', body(/^null$/, '{}'), /^144 ·/, [144]],
    ['a measure is not listed', on(/\/measures/, withoutFirst), /^(145|181|182) ·/, [145, 181, 182]],
    ['what measures mean has no language', body(/"locale_code"/g, '"locale"'), /^145 ·/, [145]],
    ['citations have no editors', body(/"editors": \[\], /g, ''), /^164 ·/, [164]],
    ['publishers have other members', body(/publisher_name/g, 'name'), /^165 ·/, [165]],
    ['nobody needs a token', letPass(403), /^(146|147) ·/, [146, 147]],
    ['who is forbidden should log in', status(403, () => ({ status: 401 })), /^(146|147) ·/, [146, 147]],
  ] satisfies Row[])('fails when %s', async (_, breakIt, grep, numbers) => {
    expect(failedCases(await runRead(await openBrokenEmulator(breakIt), grep))).toEqual(numbers);
  });

  const who = 'Who may add events: POST /events';
  const adding = 'Adding events: POST /events';
  const thirty = 'The events of the real service’s own tests';
  const collected = 'From a mention to an event';
  const honest: Breakage = (answer) =>
    answer.status === 500 && answer.body.startsWith('{"status": "ok"') ? { ...answer, status: 400 } : answer;
  const oneOfThirtyLost: Breakage = (answer, path) =>
    answer.body.includes('"count": 30,') ? withoutFirst(answer, path) : answer;
  it.each([
    ['guests and old tokens are let in', letPass(401), who, [147, 148]],
    ['a token without rights is refused', status(500, () => ({ status: 401 })), who, [149]],
    ['what failed says so', honest, adding, [159]],
    ['the uploader is of the body', body(/acct:test.user@/g, 'acct:somebody@'), adding, [150, 163, 160]],
    ['times are repeated in UTC', body('+0200"', '+0000"'), adding, [152, 158]],
    [
      'a second event takes the place of the first',
      on(/10.5334/, body('"value": 2', '"value": 9')),
      adding,
      [150, 152],
    ],
    ['a list is taken', status(400, () => ({ status: 200 })), adding, [154, 153, 156, 158]],
    ['one of thirty events is lost', oneOfThirtyLost, thirty, [112, 121, 124, 140, 141, 152]],
    ['a month is another', body('"month": "12"', '"month": "11"'), thirty, [132]],
    ['an event is sent twice', on(/uploader_uri/, oneTwice), collected, [112]],
    [
      'tweets are not sent',
      on(
        /uploader_uri/,
        rows((data) => data.filter((row) => !toJsonText(row).includes('tweets'))),
      ),
      collected,
      [112],
    ],
  ] satisfies FolderRow[])('fails when %s', async (_, breakIt, folder, numbers) => {
    const rowsRun = await runAt(await openBrokenEmulator(breakIt), { service, folder });
    expect(failedCases(rowsRun)).toEqual(numbers);
  });
});

describe('the collection of OPERAS Tokens', () => {
  const accounts = 'Adding accounts: POST /accounts';
  it.each([
    ['the id has another name', body('"id"', '"uid"'), /^(166|170) ·/, [166, 170]],
    ['a token is another', body(/"token": "[^"]+"/, '"token": "a.b.c"'), /^(166|170) ·/, [166, 170]],
    ['a wrong password is forbidden', status(401, () => ({ status: 403 })), /^(167|168|169) ·/, [167, 168]],
    ['passwords are not repeated', noParameters, /^(167|168|169) ·/, [167, 168, 169]],
    ['a list is refused', status(500, () => ({ status: 400 })), /^169 ·/, [169]],
    [
      'PATCH is refused as others are',
      status(405, () => ({ body: 'Not Allowed.' })),
      /^(170|171) ·/,
      [170, 171],
    ],
  ] satisfies Row[])('fails when %s', async (_, breakIt, grep, numbers) => {
    const url = await openBrokenEmulator(breakIt);
    expect(failedCases(await runAt(url, { service: 'operas-tokens', grep, allow: ['live-safe'] }))).toEqual(
      numbers,
    );
  });

  it.each([
    ['an account shows its password', body('"surname": "Doe"', '$&, "password": "x"'), accounts, [171]],
    ['an account that is taken is a conflict', status(500, () => ({ status: 409 })), accounts, [171]],
  ] satisfies FolderRow[])('fails when %s', async (_, breakIt, folder, numbers) => {
    const url = await openBrokenEmulator(breakIt);
    expect(failedCases(await runAt(url, { service: 'operas-tokens', folder }))).toEqual(numbers);
  });
});

describe('the collection of the OPERAS identifier translation', () => {
  const works = 'Works, and what they translate to';
  it.each([
    ['nobody needs a token', letPass(403), /^172 ·/, [172]],
    ['a type is missing', withoutFirst, /^173 ·/, [173]],
    ['types are sorted the other way', reversed, /^173 ·/, [173]],
    ['other mistakes are told', body('Invalid URI or title provided', 'Invalid URI'), /^(175|178) ·/, [178]],
    ['nothing found is a success', emptySuccess, /^(174|175) ·/, [175, 174]],
  ] satisfies Row[])('fails when %s', async (_, breakIt, grep, numbers) => {
    const url = await openBrokenEmulator(breakIt);
    const run = { service: 'operas-translator', grep, allow: ['live-safe'] };
    expect(failedCases(await runAt(url, run))).toEqual(numbers);
  });

  it.each([
    [
      'candidates are not shown',
      status(404, (answer) => ({ body: answer.body.replace(/"count": .*/, '"count": 0, "data": []}') })),
      works,
      [176],
    ],
    ['canonical ones come last', on(/\/translate/, reversed), works, [175, 178]],
    ['addresses lack their slashes', body(/https:\/\/example/g, 'https:example'), works, [175, 176, 174]],
    ['what was deleted is a success', on(/works\?UUID/, emptySuccess), works, [177]],
  ] satisfies FolderRow[])('fails when %s', async (_, breakIt, folder, numbers) => {
    const url = await openBrokenEmulator(breakIt);
    expect(failedCases(await runAt(url, { service: 'operas-translator', folder }))).toEqual(numbers);
  });
});
