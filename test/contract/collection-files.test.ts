import { describe, expect, it } from 'vitest';
import details from '../../postman/altmetric-details.postman_collection.json' with { type: 'json' };
import explorer from '../../postman/altmetric-explorer.postman_collection.json' with { type: 'json' };
import emulator from '../../postman/emulator.postman_environment.json' with { type: 'json' };
import live from '../../postman/live.postman_environment.json' with { type: 'json' };
import operas from '../../postman/operas-altmetrics.postman_collection.json' with { type: 'json' };
import metrics from '../../postman/operas-metrics.postman_collection.json' with { type: 'json' };
import tokens from '../../postman/operas-tokens.postman_collection.json' with { type: 'json' };
import translator from '../../postman/operas-translator.postman_collection.json' with { type: 'json' };

interface Event {
  readonly listen: string;
  readonly script: { readonly exec: readonly string[] };
}

interface Item {
  readonly name: string;
  readonly event: readonly Event[];
  readonly request: { readonly method: string; readonly url: string; readonly description: string };
}

interface Collection {
  readonly info: { readonly schema: string };
  readonly variable: readonly { readonly key: string }[];
  readonly item: readonly { readonly item: readonly Item[] }[];
}

/** All requests of a collection, with what they say of themselves. */
function describeRequests(collection: Collection) {
  const requests = collection.item.flatMap((folder) => folder.item);
  return requests.map(({ name, request, event }) => {
    const script = event.find(({ listen }) => listen === 'test')?.script.exec.join('\n') ?? '';
    const tags = [...(request.description.split('\n').at(-1) ?? '').matchAll(/\[([\w-]+)\]/g)].map(
      (tag) => tag[1],
    );
    return { name, script, tags, request, id: /^id: (\S+)$/m.exec(request.description)?.[1] };
  });
}

const variablesIn = (value: unknown) => [
  ...new Set([...JSON.stringify(value).matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '')),
];

/** What only reads: by its method, or as it gives a token, logs in, or looks up many things at once. */
const READING = [
  /^(GET|HEAD|OPTIONS) /,
  /^POST \{\{altmetrics\}\}\/(api\/get_token|login)$/,
  /^POST \{\{tokens\}\}\/tokens\/?$/,
  /^POST \{\{details\}\}\/v1\/(translate|citations\/1y|doi\/10\.1038\/480426a)$/,
];

/** What a token of the Tokens service has to say. */
const CLAIMS = ['sub', 'iat', 'exp', 'name', 'email', 'authority'];
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

interface Expected {
  readonly service: string;
  readonly collection: Collection;
  /** Numbers of the cases that concern the service. */
  readonly cases: readonly number[];
  /** At least so many requests, and so many of them that are safe for the live service. */
  readonly size: readonly [requests: number, safe: number];
  readonly made: readonly string[];
}

describe.each<Expected>([
  {
    service: 'operas-altmetrics',
    collection: operas,
    cases: range(1, 111),
    size: [150, 50],
    made: ['token', 'secondToken', 'otherToken', 'emailInCapitals', 'wrongKeyToken', 'unsignedToken'],
  },
  {
    service: 'operas-metrics',
    collection: metrics,
    cases: [...range(112, 165), ...range(179, 182)],
    size: [200, 90],
    made: ['wrongKeyToken', 'unsignedToken'],
  },
  {
    service: 'operas-tokens',
    collection: tokens,
    cases: range(166, 171),
    size: [70, 30],
    made: ['issuedToken', 'altmetricsToken', 'wrongKeyToken', ...CLAIMS.map((claim) => `without_${claim}`)],
  },
  {
    service: 'operas-translator',
    collection: translator,
    cases: range(172, 178),
    size: [120, 50],
    made: ['issuedToken', 'wrongKeyToken'],
  },
  { service: 'altmetric-details', collection: details, cases: range(1, 158), size: [150, 50], made: [] },
  {
    service: 'altmetric-explorer',
    collection: explorer,
    cases: range(1, 128),
    size: [150, 50],
    made: [],
  },
])('the collection of $service', ({ service, collection, cases, size, made }) => {
  const described = describeRequests(collection);
  const safe = described.filter(({ tags }) => tags.includes('live-safe'));

  it('is a collection of version 2.1', () => {
    expect(collection.info.schema).toBe(
      'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    );
    expect(described.length).toBeGreaterThan(size[0]);
  });

  it('covers every case of the contract that concerns the service', () => {
    const covered = new Set(described.map(({ name }) => Number(name.split(' ')[0])));
    expect(cases.filter((number) => !covered.has(number))).toEqual([]);
    expect([...covered].filter((number) => !cases.includes(number))).toEqual([]);
  });

  it.each(described)(
    'gives a source and a confidence, and tests by its id: $name',
    ({ name, id, script, tags, request }) => {
      expect(name).toMatch(/^\d+ · \S/);
      expect(id).toMatch(/^[a-z-]+(\.[a-z0-9-]+)+$/);
      expect(id?.split('.')[0]).toBe(service);
      expect(request.description).toMatch(/^source: \S.+$/m);
      expect(request.description).toMatch(/^confidence: (recorded|code|documented|inferred)$/m);
      expect(tags).toEqual([
        expect.stringMatching(/^(read|write)$/),
        expect.stringMatching(/^(live-safe|emulator-only)$/),
      ]);
      expect(script).toContain(`pm.test('${id}', `);
      expect(script).toMatch(/pm\.expect|pm\.response\.to|(refused|sameRows)\(pm, /);
    },
  );

  it('has ids and names that are unique', () => {
    const ids = described.map(({ id }) => id);
    const names = described.map(({ name }) => name);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  // A service that lost its checks would do what it is asked: no request that reads asks for what it should refuse.
  it('reads from live services by nothing that a service could take for a change', () => {
    const reading = safe.filter(({ tags }) => tags.includes('read')).map(({ request }) => request);
    const asked = reading.map(({ method, url }) => `${method} ${url.replace(/\?.*$/, '')}`);
    expect(asked.filter((request) => !READING.some((allowed) => allowed.test(request)))).toEqual([]);
  });

  it('asks the emulator itself for nothing in what runs against the live service', () => {
    expect(safe.length).toBeGreaterThan(size[1]);
    expect(safe.filter((item) => /\{\{(control|own[A-Z]\w*)\}\}/.test(JSON.stringify(item)))).toEqual([]);
  });

  it('uses only variables that it has, or that an environment gives', () => {
    const set = [
      ...JSON.stringify(collection).matchAll(/pm\.(?:variables|collectionVariables)\.set\('(\w+)'/g),
    ].map((match) => match[1]);
    const given = [...collection.variable, ...emulator.values].map(({ key }) => key);
    const known = [...set, ...made, ...given];
    expect(variablesIn(collection).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('has all that what is safe there needs from the environment of the live services', () => {
    const given = [...collection.variable, ...live.values].map(({ key }) => key);
    const known = [...made, ...given];
    expect(variablesIn(safe).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('the environments', () => {
  it('has no secret in that of the live services', () => {
    const filled = live.values.filter(({ value }) => value !== '').map(({ key }) => key);
    expect(filled).toEqual(['altmetrics', 'metrics', 'details', 'explorer']);
  });
});
