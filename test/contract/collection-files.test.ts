import { describe, expect, it } from 'vitest';
import emulator from '../../postman/emulator.postman_environment.json' with { type: 'json' };
import live from '../../postman/live.postman_environment.json' with { type: 'json' };
import collection from '../../postman/operas-altmetrics.postman_collection.json' with { type: 'json' };

interface Item {
  readonly name: string;
  readonly event: readonly {
    readonly listen: string;
    readonly script: { readonly exec: readonly string[] };
  }[];
  readonly request: { readonly description: string };
}

const requests = collection.item.flatMap<Item>((folder) => [...folder.item]);
const described = requests.map(({ name, request, event }) => {
  const script = event.find(({ listen }) => listen === 'test')?.script.exec.join('\n') ?? '';
  const tags = [...(request.description.split('\n').at(-1) ?? '').matchAll(/\[([\w-]+)\]/g)].map(
    (tag) => tag[1],
  );
  return { name, script, tags, request, id: /^id: (\S+)$/m.exec(request.description)?.[1] };
});

describe('the collection of OPERAS Altmetrics', () => {
  it('is a collection of version 2.1', () => {
    expect(collection.info.schema).toBe(
      'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    );
    expect(requests.length).toBeGreaterThan(150);
  });

  it('covers every case of the contract that concerns the service', () => {
    const covered = new Set(requests.map(({ name }) => Number(name.split(' ')[0])));
    const all = Array.from({ length: 111 }, (_, at) => at + 1);
    expect(all.filter((number) => !covered.has(number))).toEqual([]);
  });

  it.each(described)(
    'gives a source and a confidence, and tests by its id: $name',
    ({ name, id, script, tags, request }) => {
      expect(name).toMatch(/^\d+ · \S/);
      expect(id).toMatch(/^operas-altmetrics(\.[a-z0-9-]+)+$/);
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
    expect(described.filter(({ tags }) => tags.includes('write') && tags.includes('live-safe'))).toEqual([]);
  });

  it('asks the emulator itself for nothing in what runs against the live service', () => {
    const safe = described.filter(({ tags }) => tags.includes('live-safe'));
    expect(safe.length).toBeGreaterThan(50);
    expect(safe.filter(({ request }) => JSON.stringify(request).includes('{{control}}'))).toEqual([]);
  });

  it('uses only variables that it has, or that an environment gives', () => {
    const text = JSON.stringify(collection);
    const set = [...text.matchAll(/pm\.(?:variables|collectionVariables)\.set\('(\w+)'/g)].map(
      (match) => match[1],
    );
    const tokens = ['token', 'secondToken', 'otherToken'];
    const given = [...collection.variable, ...emulator.values].map(({ key }) => key);
    const used = new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]));
    expect([...used].filter((name) => ![...set, ...tokens, ...given].includes(name ?? ''))).toEqual([]);
  });
});

describe('the environments', () => {
  it('has no secret in that of the live services', () => {
    const filled = live.values.filter(({ value }) => value !== '').map(({ key }) => key);
    expect(filled).toEqual(['altmetrics']);
  });

  it('gives the live service all that what is safe there needs', () => {
    const given = [...collection.variable, ...live.values].map(({ key }) => key);
    const made = ['token', 'emailInCapitals', 'wrongKeyToken', 'unsignedToken', ...given];
    const safe = described.filter(({ tags }) => tags.includes('live-safe'));
    const used = new Set(
      safe
        .flatMap(({ request }) => [...JSON.stringify(request).matchAll(/\{\{(\w+)\}\}/g)])
        .map((match) => match[1]),
    );
    expect([...used].filter((name) => !made.includes(name ?? ''))).toEqual([]);
  });
});
