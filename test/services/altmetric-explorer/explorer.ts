import { createHmac } from 'node:crypto';
import { expect } from 'vitest';
import { createConformanceChecker, loadSpec } from '../../../src/contract/conformance/index.js';
import { type GivenInScenario, loadScenario } from '../../../src/scenarios/index.js';
import { altmetricExplorer } from '../../../src/services/altmetric-explorer/index.js';
import type { Call, Notes } from '../../../src/services/service.js';
import { Passwords } from '../../../src/world/accounts/passwords.js';
import { Catalogues } from '../../../src/world/catalogue/catalogues.js';
import { createWorld } from '../../../src/world/create-world.js';
import type { ExplorerAccount } from '../../../src/world/explorer/explorer-account.js';
import { chooseExplorerRules, type ExplorerRules } from '../../../src/world/explorer/explorer-rules.js';
import type { ExplorerWorld } from '../../../src/world/explorer/explorer-world.js';
import type { Institution } from '../../../src/world/explorer/institution.js';
import { MemoryExplorerAccountStore } from '../../../src/world/explorer/memory-explorer-account-store.js';
import { MemoryIdentifierListStore } from '../../../src/world/explorer/memory-identifier-list-store.js';
import { MemoryQueryPaceStore } from '../../../src/world/explorer/query-pace.js';
import { TokenSigner } from '../../../src/world/tokens/signer.js';
import type { World } from '../../../src/world/world.js';

export const KEY = '11111111111111111111111111111111';
export const SECRET = '0178eec6221448cea012e9d41a4922ba';
export const NOW = '2026-11-21T10:00:00.000Z';
const ORIGIN = 'http://127.0.0.1:4010';
const PREFIX = '/altmetric/explorer';
const API = '/explorer/api';
const catalogues = new Catalogues();
const checker = loadSpec(new URL('../../../openapi/altmetric-explorer.yaml', import.meta.url)).then(
  createConformanceChecker,
);

export const INSTITUTION: Institution = {
  name: 'University of Examples',
  slug: 'examples',
  organizations: ['grid.999000.0', 'grid.999001.3', 'grid.999032.f'],
  departments: [
    { id: 'examples:group:2', name: 'Physics' },
    { id: 'examples:group:1', name: 'Biology' },
    { id: 'examples:group:3', name: 'Zymurgy' },
  ],
};

const ACCOUNT: ExplorerAccount = {
  name: 'whole',
  key: KEY,
  secret: SECRET,
  institution: undefined,
  hasApiAccess: true,
  expiresAt: undefined,
};

/** Accounts of all kinds, by name; key and secret are made of the name, but for the whole database's. */
export const ACCOUNTS: readonly ExplorerAccount[] = [
  ACCOUNT,
  { ...ACCOUNT, name: 'institution', key: 'key-of-institution', institution: INSTITUTION },
  { ...ACCOUNT, name: 'hyphens', key: 'key-of-hyphens', secret: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' },
  { ...ACCOUNT, name: 'lapsed', key: 'key-of-lapsed', expiresAt: new Date('2026-01-01') },
  { ...ACCOUNT, name: 'no-access', key: 'key-of-no-access', hasApiAccess: false },
];

/** A reply, taken apart. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into replies of every form
  readonly json: any;
}

export type CatalogueInTest = NonNullable<GivenInScenario['catalogue']>;
/** Few outputs, none of them known to everybody: all their mentions can be looked at. */
export const SMALL: CatalogueInTest = { outputs: 25, pinned_works: false };

export interface Explorer {
  readonly world: World;
  readonly explorer: ExplorerWorld;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Reply>;
  readonly post: (path: string, body: string, contentType?: string) => Promise<Reply>;
  /** GET of a path with a query that is signed by an account. */
  readonly query: (path: string, query?: string, account?: string) => Promise<Reply>;
}

/** The service in a world of its own, whose clock stands still; each reply is held against the spec. */
export async function openExplorer(
  rules: Partial<ExplorerRules> = {},
  catalogue: CatalogueInTest = {},
): Promise<Explorer> {
  const start = await loadScenario({
    summary: 'Of the Explorer API.',
    given: {
      seed: 'test',
      clock: { now: NOW, frozen: true },
      catalogue: { outputs: 600, ...catalogue },
    },
  });
  const host = { nowMs: () => 0, secureBytes: (count: number) => new Uint8Array(count) };
  const signer = new TokenSigner('test');
  const surroundings = { host, signer, passwords: new Passwords(new Uint8Array(24)), catalogues };
  const world = await createWorld('default', start, surroundings, 1);
  const explorerAccounts = new MemoryExplorerAccountStore();
  for (const account of ACCOUNTS) await explorerAccounts.add(account);
  const explorer: ExplorerWorld = {
    explorerAccounts,
    identifierLists: new MemoryIdentifierListStore(),
    queryPace: new MemoryQueryPaceStore(),
    explorerRules: { value: chooseExplorerRules(rules) },
  };
  const service = altmetricExplorer(() => explorer);
  const send = async (pathAndQuery: string, init?: RequestInit): Promise<Reply> => {
    const [path = '', search] = pathAndQuery.split(/\?(.*)/s);
    const request = new Request(`${ORIGIN}${PREFIX}${API}${pathAndQuery}`, init);
    const notes: Notes = {};
    const call: Call = {
      request,
      world,
      site: { origin: ORIGIN, prefix: PREFIX },
      rawPath: API + path,
      search: search === undefined ? '' : `?${search}`,
      clientAddress: 'in-process',
      headerLines: () => [...request.headers],
      readBody: async (maxBytes) => {
        const body = new Uint8Array(await request.arrayBuffer());
        return body.byteLength > maxBytes ? undefined : body;
      },
      notes,
    };
    const response = await service.answer(call);
    const { status, headers } = response;
    if (status === 500) throw new Error(notes.reason);
    const text = headers.get('content-encoding') === 'gzip' ? '' : await response.text();
    const method = init?.method ?? 'GET';
    if (text !== '') {
      const findings = (await checker).check({ method, path: API + path, status, headers, body: text });
      expect(findings.map(({ message }) => message)).toEqual([]);
    }
    const isJson = headers.get('content-type')?.startsWith('application/json') && text !== '';
    return { status, headers, text, json: isJson ? JSON.parse(text) : undefined };
  };
  return {
    world,
    explorer,
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, body, contentType = 'application/x-www-form-urlencoded') =>
      send(path, { method: 'POST', body, headers: { 'Content-Type': contentType } }),
    query: (path, query = '', name = 'whole') => {
      const account = ACCOUNTS.find((one) => one.name === name) ?? ACCOUNT;
      const digest = sign(account.secret, query);
      return send(`${path}?${query === '' ? '' : `${query}&`}key=${account.key}&digest=${digest}`);
    },
  };
}

/** Signs as the documentation tells clients to, in the plainest way. */
export function sign(secret: string, query: string): string {
  const filters = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(query)) {
    const bare = /^filter\[([^\]]+)\]/.exec(name)?.[1];
    if (bare === undefined || bare === 'order') continue;
    filters.set(bare, [...(filters.get(bare) ?? []), value]);
  }
  const parts = [...filters.keys()].sort().flatMap((name) => [name, ...(filters.get(name) ?? [])]);
  return createHmac('sha1', secret.replaceAll('-', '')).update(parts.join('|')).digest('hex');
}
