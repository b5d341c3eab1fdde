import { describe, expect, it } from 'vitest';
import { toJunit } from '../../src/contract/index.js';
import { aReport, greenReport } from './a-report.js';
import { readXml, type XmlElement } from './read-xml.js';

/** What an element may hold, in this order, and its attributes; those with `!` have to be there. */
const STRUCTURE: Readonly<
  Record<string, { readonly children: RegExp; readonly attributes: readonly string[] }>
> = {
  testsuites: {
    children: /^(?:testsuite )*$/,
    attributes: ['name', 'time', 'tests', 'failures', 'disabled', 'errors'],
  },
  testsuite: {
    children: /^(?:properties )?(?:testcase )*(?:system-out )?(?:system-err )?$/,
    attributes: [
      'name!',
      'tests!',
      'failures',
      'errors',
      'time',
      'disabled',
      'skipped',
      'timestamp',
      'hostname',
      'id',
      'package',
    ],
  },
  properties: { children: /^(?:property )+$/, attributes: [] },
  property: { children: /^$/, attributes: ['name!', 'value!'] },
  testcase: {
    children: /^(?:skipped |error |failure )*(?:system-out )*(?:system-err )*$/,
    attributes: ['name!', 'assertions', 'time', 'classname', 'status'],
  },
  failure: { children: /^$/, attributes: ['type', 'message'] },
  skipped: { children: /^$/, attributes: ['type', 'message'] },
  'system-out': { children: /^$/, attributes: [] },
};

/** What of a document is not as `junit-10.xsd` of Jenkins' xunit plugin has it. */
function findMistakes({ name, attributes, children }: XmlElement): string[] {
  const rule = STRUCTURE[name];
  const inside = children.map((child) => `${child.name} `).join('');
  const allowed = rule?.attributes.map((one) => one.replace('!', '')) ?? [];
  const needed = rule?.attributes.filter((one) => one.endsWith('!')).map((one) => one.slice(0, -1)) ?? [];
  return [
    ...(rule?.children.test(inside) ? [] : [`<${name}> holds ${inside}`]),
    ...Object.keys(attributes)
      .filter((one) => !allowed.includes(one))
      .map((one) => `<${name} ${one}>`),
    ...needed.filter((one) => !(one in attributes)).map((one) => `<${name}> lacks ${one}`),
    ...children.flatMap(findMistakes),
  ];
}

describe('the report as JUnit XML', () => {
  const root = readXml(toJunit(aReport));
  const [tokens, details] = root.children;
  const [properties, passed, failed] = tokens?.children ?? [];

  it('is of the form that is common', () => {
    expect(findMistakes(root)).toEqual([]);
    expect(findMistakes(readXml(toJunit(greenReport)))).toEqual([]);
    expect(findMistakes(readXml('<testsuites><testcase state="1"/></testsuites>'))).toEqual([
      '<testsuites> holds testcase ',
      '<testcase state>',
      '<testcase> lacks name',
    ]);
  });

  it('has a suite a folder and a case a request, with times in seconds', () => {
    expect(root.attributes).toEqual({ name: 'contract', tests: '4', failures: '1', time: '1.500' });
    expect(tokens?.attributes).toEqual({
      name: 'operas-altmetrics · Tokens',
      tests: '2',
      failures: '1',
      time: '0.025',
    });
    expect(details?.attributes).toMatchObject({ name: 'altmetric-details', tests: '2', skipped: '1' });
    expect(passed?.attributes).toEqual({
      classname: 'operas-altmetrics · Tokens',
      name: '36 · registers outputs',
      assertions: '3',
      time: '0.012',
    });
  });

  it('says of a failure what failed, and how to send the request again', () => {
    const [failure] = failed?.children ?? [];
    expect(failed?.attributes.name).toBe('37 · refuses a <wrong> token | `really`');
    expect(failure?.attributes).toEqual({ type: 'a & b', message: 'got "<\ufffd>\ufffd"\nand more' });
    expect(failure?.text.split('\n')).toEqual([
      'POST http://h/api/uriset → 401',
      'a & b: got "<\ufffd>\ufffd"',
      'and more',
      "spec: registerUris: body: lacks 'data'",
      '',
      `curl -i -X POST 'http://h/api/uriset' -H "Authorization: Bearer $TOKEN"`,
    ]);
  });

  it('lets what was flaky pass, and says so; what did not run is skipped', () => {
    const [flaky, notRun] = details?.children ?? [];
    expect(flaky?.children).toMatchObject([
      { name: 'system-out', text: 'sent again: 429, waited 12 s\nsent again: ECONNRESET' },
    ]);
    expect(notRun?.children).toMatchObject([
      { name: 'skipped', attributes: { message: 'the budget of 3 requests is spent' } },
    ]);
  });

  it('tells once for each service what was met of its spec', () => {
    expect(properties?.children.map(({ attributes }) => [attributes.name, attributes.value])).toEqual([
      ['coverage.operations-statuses', '2/3 (66 %)'],
      ['coverage.parameters', '1/2 (50 %)'],
      ['coverage.response-fields', '1/1 (100 %)'],
      ['never-met.status', 'registerUris 400'],
      ['never-met.parameter', 'registerUris dry_run (query)'],
      ['stopped', 'the budget of 3 requests is spent'],
    ]);
    expect(details?.children.map(({ name }) => name)).toEqual(['testcase', 'testcase']);
  });
});

describe('the reader of XML', () => {
  it.each([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b=1/>',
    '<a b="1" b="2"/>',
    '<a>&nbsp;</a>',
    '<a>\u0000</a>',
    '<a>x</a>y',
    'a',
  ])('refuses %j', (text) => {
    expect(() => readXml(text)).toThrow(Error);
  });
});
