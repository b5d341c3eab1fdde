import { describe, expect, it } from 'vitest';
import details from '../../postman/altmetric-details.postman_collection.json' with { type: 'json' };
import explorer from '../../postman/altmetric-explorer.postman_collection.json' with { type: 'json' };
import emulator from '../../postman/emulator.postman_environment.json' with { type: 'json' };
import live from '../../postman/live.postman_environment.json' with { type: 'json' };
import operas from '../../postman/operas-altmetrics.postman_collection.json' with { type: 'json' };

interface Event {
  readonly listen: string;
  readonly script: { readonly exec: readonly string[] };
}

interface Item {
  readonly name: string;
  readonly event: readonly Event[];
  readonly request: { readonly description: string };
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

interface Expected {
  readonly service: string;
  readonly collection: Collection;
  readonly cases: number;
  /** Cases that no request can show, as nothing outside makes what they need. */
  readonly hidden?: readonly number[];
  readonly made: readonly string[];
}

describe.each<Expected>([
  {
    service: 'operas-altmetrics',
    collection: operas,
    cases: 111,
    made: ['token', 'secondToken', 'otherToken', 'emailInCapitals', 'wrongKeyToken', 'unsignedToken'],
  },
  { service: 'altmetric-details', collection: details, cases: 158, made: [] },
  // A key that has lapsed, and one of an organisation without access: accounts come with a scenario only.
  { service: 'altmetric-explorer', collection: explorer, cases: 128, hidden: [74, 75], made: [] },
])('the collection of $service', ({ service, collection, cases, hidden = [], made }) => {
  const described = describeRequests(collection);
  const safe = described.filter(({ tags }) => tags.includes('live-safe'));

  it('is a collection of version 2.1', () => {
    expect(collection.info.schema).toBe(
      'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    );
    expect(described.length).toBeGreaterThan(150);
  });

  it('covers every case of the contract that concerns the service', () => {
    const covered = new Set(described.map(({ name }) => Number(name.split(' ')[0])));
    const all = Array.from({ length: cases }, (_, at) => at + 1);
    expect(all.filter((number) => !covered.has(number))).toEqual(hidden);
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
      expect(script).toMatch(/pm\.expect|pm\.response\.to/);
    },
  );

  it('has ids and names that are unique', () => {
    const ids = described.map(({ id }) => id);
    const names = described.map(({ name }) => name);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('writes nothing to the live service', () => {
    expect(safe.filter(({ tags }) => tags.includes('write'))).toEqual([]);
  });

  it('asks the emulator itself for nothing in what runs against the live service', () => {
    expect(safe.length).toBeGreaterThan(50);
    expect(safe.filter((item) => /\{\{(control|ownWorld)\}\}/.test(JSON.stringify(item)))).toEqual([]);
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
    expect(filled).toEqual(['altmetrics', 'details', 'explorer']);
  });
});
