import { EventEmitter, once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readRecording } from '../../../src/contract/drift/index.js';
import {
  type Breakage,
  body,
  headers,
  json,
  on,
  openBreakableEmulator,
  status,
  without,
} from '../broken-emulator.js';
import { folder, openEmulator } from '../contract-command.js';
import { drift, driftAgainst, driftAt, found } from './run-drift.js';

const details = { service: ['altmetric-details'] };
const COUNTS = { ...details, grep: '^(25|29|43) ·' };
const NEWS = { ...details, grep: '^95 ·' };
const whole: Breakage = (answer) => answer;

describe('drift against services that have moved', () => {
  it('names just the field that was renamed deep in a list, with its line in the spec', async () => {
    const rename: Breakage = (answer) => ({
      ...answer,
      body: answer.body.replace(/"news":\[.*?\}\]/s, (news) => news.replaceAll('"posted_on"', '"posted_at"')),
    });
    const { exitCode, out, report } = await driftAgainst(rename, NEWS);
    expect(found(report)).toEqual(['fetchOutput 200 renamed /posts/news/{}/posted_on']);
    expect(exitCode).toBe(3);
    const [difference] = report?.differences ?? [];
    const lines = (
      await readFile(new URL('../../../openapi/altmetric-details.yaml', import.meta.url), 'utf8')
    ).split('\n');
    expect(lines[(difference?.line?.line ?? 0) - 1]).toContain('posted_on:');
    expect(out).toContain(
      `      live moved, or the spec was wrong: change openapi/altmetric-details.yaml:${difference?.line?.line} and the emulator`,
    );
  }, 60_000);

  it('names just that field under the names of the real hosts', async () => {
    const live = await openBreakableEmulator();
    onTestFinished(() => live.close());
    await live.breakIt((answer) => ({
      ...answer,
      body: answer.body.replace(/"news":\[.*?\}\]/s, (news) => news.replaceAll('"posted_on"', '"posted_at"')),
    }));
    const connectTo = [`api.altmetric.com:80:${new URL(live.url).host}`];
    const changed = { details: 'http://api.altmetric.com' };
    const { exitCode, report } = await driftAt(live.url, { ...NEWS, connectTo }, { changed });
    expect(found(report)).toEqual(['fetchOutput 200 renamed /posts/news/{}/posted_on']);
    expect(exitCode).toBe(3);
  }, 60_000);

  it.each<[string, Breakage, string[], string]>([
    ['a status', status(200, () => ({ status: 202 })), ['getCounts 200 status '], 'live'],
    [
      'a header that is gone',
      without('access-control-allow-origin'),
      [
        'getCounts 200 header access-control-allow-origin',
        'getCounts 404 header access-control-allow-origin',
      ],
      'live',
    ],
    [
      'a header that the spec does not know',
      headers({ 'cache-control': 'max-age=60' }),
      ['getCounts 200 header cache-control', 'getCounts 404 header cache-control'],
      'open',
    ],
    ['a type', body(/"score":([\d.]+)/, '"score":"$1"'), ['getCounts 200 type /score'], 'live'],
    [
      'null where it is not allowed',
      body(/"score":[\d.]+/, '"score":null'),
      ['getCounts 200 null /score'],
      'live',
    ],
    ['a new field', body(/^\{"/, '{"novelty":1,"'), ['getCounts 200 key /novelty'], 'live'],
    ['a field that is gone', body(/"score":[\d.]+,/, ''), ['getCounts 200 key /score'], 'live'],
    [
      'what an error says, which its spec fixes',
      body(/^Not Found$/, 'Nothing here'),
      ['getCounts 404 value '],
      'live',
    ],
  ])(
    'names %s',
    async (_what, breakIt, expected, verdict) => {
      const { exitCode, report } = await driftAgainst(on(/\/v1\//, breakIt), COUNTS);
      expect(found(report)).toEqual(expected);
      expect(report?.differences.map((difference) => difference.verdict)).toEqual(
        expected.map(() => verdict),
      );
      expect(exitCode).toBe(3);
    },
    60_000,
  );

  it('says that the emulator is wrong where live keeps the spec', async () => {
    const saved = join(folder, 'moved.json');
    await driftAgainst(body(/"score":([\d.]+)/, '"score":"$1"'), { ...COUNTS, save: saved });
    const other = join(folder, 'kept.json');
    await driftAgainst(whole, { ...COUNTS, save: other });
    const { report, exitCode, out } = await drift({ ...COUNTS, from: other, against: saved });
    expect(out.join('\n')).toMatch(
      `only ${other} keeps the spec: if ${saved} is how the service answers now, change openapi/`,
    );
    expect(report?.differences.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual(['type emulator']);
    expect(exitCode).toBe(3);
  }, 60_000);
});

describe('drift between emulators', () => {
  it('is none, whatever the seed and the time', async () => {
    const { url } = await openEmulator({ seed: 'another', anchor: '2026-01-15' });
    const { exitCode, out, report } = await driftAt(url, {
      service: ['altmetric-details', 'operas-metrics'],
    });
    expect(found(report)).toEqual([]);
    expect(out.at(-1)).toMatch(/^no drift in the \d{3} requests that were compared$/);
    expect(exitCode).toBe(0);
  }, 240_000);
});

describe('a recording of shapes', () => {
  it('can be compared later, without the network', async () => {
    const save = join(folder, 'shapes.json');
    await driftAgainst(body(/"score":([\d.]+)/, '"score":"$1"'), { ...COUNTS, save });
    const { exitCode, report } = await drift({ ...COUNTS, from: save });
    expect(found(report)).toEqual(['getCounts 200 type /score']);
    expect(exitCode).toBe(3);
  }, 60_000);

  it('has what was answered until somebody ended it', async () => {
    const save = join(folder, 'ended.json');
    const asked = new EventEmitter();
    const live = await openBreakableEmulator();
    onTestFinished(() => live.close());
    let count = 0;
    await live.breakIt((answer) => {
      count += 1;
      asked.emit(`${count}`);
      return answer;
    });
    const interrupted = once(asked, '2').then(() => {});
    const { exitCode, errors } = await driftAt(live.url, { ...COUNTS, save }, { interrupted });
    expect(errors).toEqual([
      `error: interrupted: ${save} has what was answered until then, and is not whole`,
    ]);
    expect(exitCode).toBe(2);
    const { isPart, services } = readRecording(await readFile(save, 'utf8'));
    expect(isPart).toBe(true);
    expect(services.map(({ service, requests }) => [service, requests.length])).toEqual([
      ['altmetric-details', 1],
    ]);
  }, 60_000);

  it('holds no secret and no data', async () => {
    const save = join(folder, 'nothing-raw.json');
    await driftAgainst(whole, { ...NEWS, save });
    const text = await readFile(save, 'utf8');
    expect(text).not.toMatch(/full-access-key|counts-only-key|127\.0\.0\.1|https?:|10\.\d{4}/);
    expect(text).toContain('"posted_on"');
  }, 60_000);

  it.each([
    ['{"version": 99}', ' of version 1, but of version 99'],
    ['{"values": []}', ", as --save writes them: it must have required property 'version'"],
    ['not even JSON', ': it is no JSON'],
  ])('is refused when it is %s', async (text, why) => {
    const file = join(folder, 'else.json');
    await writeFile(file, text);
    const { exitCode, errors } = await drift({ ...COUNTS, from: file });
    expect(errors).toEqual([`error: --from ${file}: it is no recording of shapes${why}`]);
    expect(exitCode).toBe(2);
  });
});

describe('a baseline', () => {
  const novel = json<object>((answer) => ({ ...answer, novelty: 1 }));
  const entry = { service: 'altmetric-details', operation: 'getCounts', pointer: '/novelty', kind: 'key' };
  const write = async (name: string, entries: readonly object[]) => {
    const file = join(folder, name);
    await writeFile(file, JSON.stringify(entries));
    return file;
  };

  it('accepts a difference, with its reason', async () => {
    const baseline = await write('accepted.json', [{ ...entry, reason: 'being tried out' }]);
    const { exitCode, out } = await driftAgainst(on(/\/v1\/doi/, novel), { ...COUNTS, baseline });
    expect(out).toContain('accepted: altmetric-details getCounts 200 /novelty: being tried out');
    expect(exitCode).toBe(0);
  }, 60_000);

  it('needs a reason', async () => {
    const baseline = await write('no-reason.json', [{ ...entry, reason: ' ' }]);
    const { exitCode, errors } = await driftAgainst(whole, { ...COUNTS, baseline });
    expect(errors).toEqual([`error: --baseline ${baseline}: entry 1: say in "reason" why it is accepted`]);
    expect(exitCode).toBe(2);
  }, 60_000);

  it('tells all that is wrong with it', async () => {
    const baseline = await write('wrong.json', [
      { ...entry, kind: 'stat', reason: 'being tried out', pinter: '/a' },
      { service: 'altmetric-details', status: '200', kind: 'key', pointer: 1, reason: '' },
    ]);
    const { exitCode, errors } = await drift({ ...COUNTS, from: 'unread.json', baseline });
    expect(errors).toEqual([
      [
        `error: --baseline ${baseline}: entry 1: "pinter" is none of service, operation, status, pointer, kind, reason (did you mean "pointer"?)`,
        'entry 1: kind "stat" is none of status, header, body, key, renamed, type, null, format, value or rule (did you mean "status"?)',
        'entry 2: status is no number',
        'entry 2: pointer is no text',
        'entry 2: say in "reason" why it is accepted',
      ].join('; '),
    ]);
    expect(exitCode).toBe(2);
  });

  it('fails the run with an entry that is no longer a difference', async () => {
    const baseline = await write('stale.json', [
      { service: 'operas-tokens', pointer: '/novelty', kind: 'key', reason: 'being tried out' },
    ]);
    const { exitCode, out } = await driftAgainst(whole, { service: ['operas-tokens'], baseline });
    expect(out).toContain(
      'stale: operas-tokens /novelty (key) is no longer a difference: take it out of the baseline',
    );
    expect(exitCode).toBe(1);
  }, 60_000);
});
