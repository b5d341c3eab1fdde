import { describe, expect, it } from 'vitest';
import { loadDocument, readSpec } from '../../src/contract/conformance/index.js';
import { createCoverageMeter } from '../../src/contract/coverage/index.js';
import {
  collectEvidence,
  describeFidelity,
  firstStaleLine,
  readFidelityRun,
  readNotes,
  type ServiceMaterial,
} from '../../src/contract/fidelity/index.js';
import { loadShippedCollections } from '../../src/contract/shipped-collections.js';

const score = { type: 'object', properties: { score: { type: 'number' }, why: { type: 'string' } } };
const material: ServiceMaterial = {
  service: 'outputs',
  document: {
    openapi: '3.1.0',
    info: { title: 'Outputs API', description: 'The order of checks is inferred. `inferred` is a word.' },
    paths: {
      '/outputs/{id}': {
        parameters: [{ name: 'id', in: 'path', description: 'A DOI. Case is ignored (inferred).' }],
        get: {
          operationId: 'getOutput',
          description: 'One output | all of it.\n\nHyphens do not matter (inferred).',
          'x-confidence': 'recorded',
          'x-source': 'someone/client: replies/',
          'x-documented': 'A number is documented.',
          'x-cases': [1, 2, 9],
          parameters: [{ name: 'sections', in: 'query' }],
          responses: {
            200: { content: { 'application/json': { schema: score } } },
            404: { description: 'Unknown.', 'x-confidence': 'code', 'x-source': 'src/views.py:7' },
            500: { description: 'Failed.' },
          },
        },
      },
    },
  },
  definition: {
    item: [
      request('1 · shows a score', '{{base}}/outputs/one', 'a', 'recorded'),
      request('2 · shows it again', '{{ownWorld}}/outputs/{{id}}?key=1', 'b', 'documented'),
      request('3 · knows nothing', '{{base}}/outputs/nope', 'c', 'code'),
      request('4 · fails', '{{base}}/outputs/7', 'd', 'inferred'),
      request('5 · goes elsewhere', 'http://127.0.0.1:9/outputs/7', 'e', 'code'),
      request('6 · goes to no operation', '{{base}}/nowhere', 'f', 'code'),
      request('7 · goes where the run says', '{{link}}', 'g', 'code'),
    ],
    variable: [{ key: 'ownWorld', value: '' }],
  },
  base: '{{base}}',
  quirks: readNotes({ 'odd-score': { says: 'A score is odd.', source: 'someone/client' } }),
  openQuestions: readNotes({ 'empty-id': { says: 'An empty id is unknown.' } }),
};
const environment = { base: 'http://127.0.0.1:4010/outputs-api' };

function request(name: string, url: string, id: string, confidence: string) {
  const description = `id: ${id}\nsource: source of ${id}\nconfidence: ${confidence}\n\n[read] [live-safe]`;
  return { name, request: { method: 'GET', url, description } };
}

function runOf(...statuses: readonly (readonly [string, number])[]) {
  const { document } = material;
  const meter = createCoverageMeter('outputs', readSpec(document));
  const exchange = {
    method: 'GET',
    path: '/outputs/7',
    query: '',
    requestHeaders: [],
    requestBody: undefined,
  };
  const headers = [['content-type', 'application/json']] as const;
  meter.saw({ ...exchange, status: 200, headers, body: '{"score": 1}' });
  meter.saw({ ...exchange, status: 404, headers, body: '' });
  return { coverage: [meter.coverage()], statuses: new Map(statuses) };
}

const run = runOf(['a', 200], ['b', 200], ['c', 404], ['d', 500]);
const evidence = collectEvidence(material, run, environment);
const page = describeFidelity([evidence]);

describe('the evidence of an operation', () => {
  const [operation] = evidence.operations;

  it('is what the spec says of it', () => {
    expect(operation).toMatchObject({
      operationId: 'getOutput',
      confidence: 'recorded',
      source: 'someone/client: replies/',
      documented: 'A number is documented.',
    });
  });

  it('holds the requests that go there, in worlds of their own too, and no others', () => {
    expect(operation?.cases.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('is of a status what its answer says, or else the surest request that gets it', () => {
    expect(operation?.statuses.map(({ status, confidence, source }) => [status, confidence, source])).toEqual(
      [
        ['200', 'recorded', undefined],
        ['404', 'code', 'src/views.py:7'],
        ['500', 'inferred', undefined],
      ],
    );
  });

  it('is of a status that no request gets that of the operation', () => {
    const [unproven] = collectEvidence(material, runOf(), environment).operations;
    expect(unproven?.statuses.at(-1)).toMatchObject({ status: '500', confidence: 'recorded', cases: [] });
  });

  it('says what was exercised, and what never', () => {
    expect(operation?.statuses.map(({ isExercised }) => isExercised)).toEqual([true, true, false]);
    expect(operation?.neverSent.map(({ name }) => name)).toEqual(['sections']);
    expect(operation?.neverSeen.map(({ pointer }) => pointer)).toEqual(['/why']);
  });

  it('has the sentences that call something inferred, and what they are about', () => {
    expect(operation?.inferred).toEqual([
      { sentence: 'Case is ignored (inferred).', about: 'id' },
      { sentence: 'Hyphens do not matter (inferred).', about: '' },
    ]);
    expect(evidence.inferred).toEqual([{ sentence: 'The order of checks is inferred.', about: '' }]);
  });

  it('names the cases that no request carries', () => {
    expect(evidence.casesWithoutRequest).toEqual([9]);
  });
});

describe('the page', () => {
  it('sums up first', () => {
    expect(page).toContain('| `outputs` | 1 | 2 of 3 | 1 of 2 | 33 % | 33 % | 0 % | 33 % |');
  });

  it.each([
    '`GET /outputs/{id}`: recorded, from someone/client: replies/',
    '| 404 | code: src/views.py:7 | yes | 3 |',
    '| 500 | inferred | **no** | 4 |',
    '| 2 | documented | source of b |',
    'Documented otherwise: A number is documented.',
    'Fields met: `outputs` 1 of 2.',
    'Never sent: `sections` (query).',
    'Fields never met: 200 `/why`.',
    '- `id`: Case is ignored (inferred).',
    '- `empty-id`: An empty id is unknown.',
    '| `odd-score` | A score is odd. | someone/client |',
    'Cases that the spec names and no request carries: 9.',
  ])('says %s', (line) => {
    expect(page).toContain(line);
  });

  it('has the same bytes for the same evidence', () => {
    expect(describeFidelity([collectEvidence(material, structuredClone(run), environment)])).toBe(page);
  });

  it.each([
    ['another line', 'a\nb\n', 'a\nc\n', 2],
    ['nothing yet', '', 'a', 1],
    ['less', 'a\n', 'a\nb\n', 2],
    ['more', 'a\nb\n', 'a\n', 2],
  ])('is stale from the line on in which it has %s', (_what, before, now, line) => {
    expect(firstStaleLine(before, now)).toBe(line);
  });

  it.each([
    ['it is the same', page],
    [
      'other fields were met',
      page.replace('1 of 2.', '2 of 2.').replace('Fields never met: 200 `/why`.\n\n', ''),
    ],
  ])('is not stale when %s', (_what, before) => {
    expect(firstStaleLine(before, page)).toBeUndefined();
  });

  it('has every operation of the shipped specs', async () => {
    const services = await Promise.all(
      (await loadShippedCollections()).map(async ({ service, definition, base, spec = '' }) => {
        const document = await loadDocument(spec);
        const shipped = { service, document, definition, base, quirks: [], openQuestions: [] };
        return collectEvidence(shipped, { coverage: [], statuses: new Map() }, {});
      }),
    );
    const operations = services.flatMap(({ operations }) => operations);
    const text = describeFidelity(services);
    expect(operations.length).toBeGreaterThan(80);
    expect(operations.filter(({ operationId }) => !text.includes(`### ${operationId}\n`))).toEqual([]);
    expect(operations.filter(({ source }) => source === 'no source')).toEqual([]);
    expect(services.filter(({ operations }) => operations.every(({ cases }) => cases.length === 0))).toEqual(
      [],
    );
  });
});

describe('a run for the page', () => {
  const report = { version: 1, failed: 0, notRun: 0, services: [], requests: [] };

  it('is read from a JSON report', () => {
    const services = [{ service: 'outputs', operations: run.coverage[0]?.operations }];
    const requests = [
      { id: 'a', status: 200 },
      { id: 'x', status: null },
    ];
    expect(readFidelityRun(structuredClone({ ...report, services, requests }))).toEqual({
      coverage: run.coverage,
      statuses: new Map([['a', 200]]),
    });
  });

  it.each([
    ['another JSON file', {}, 'no JSON report'],
    ['a run that failed', { ...report, failed: 1 }, 'not all requests passed'],
    ['a run that was stopped', { ...report, notRun: 3 }, 'not all requests passed'],
  ])('is not taken from %s', (_what, text, reason) => {
    expect(() => readFidelityRun(text)).toThrow(reason);
  });
});
