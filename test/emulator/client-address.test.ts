import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createControl } from '../../src/control/index.js';
import { SaidBoards } from '../../src/emulator/advice/said-boards.js';
import { Dispatcher } from '../../src/emulator/dispatcher.js';
import { type Listener, listen } from '../../src/emulator/listen.js';
import { Recordings } from '../../src/emulator/recording/recordings.js';
import { Starts } from '../../src/emulator/starts.js';
import { systemHost } from '../../src/emulator/system-host.js';
import { loadScenario } from '../../src/scenarios/index.js';
import type { Service } from '../../src/services/service.js';
import { Passwords } from '../../src/world/accounts/passwords.js';
import { Catalogues } from '../../src/world/catalogue/catalogues.js';
import { TokenSigner } from '../../src/world/tokens/signer.js';
import { Worlds } from '../../src/world/worlds.js';

/** Answers with the address that it takes its client for, and says that a setting made it do so. */
const mirror: Service = {
  name: 'mirror',
  title: 'Mirror',
  realHosts: ['mirror.invalid'],
  mount: '/mirror',
  pages: {},
  owns: () => false,
  answer: ({ clientAddress, notes }) => {
    notes.because = 'setting';
    return new Response(clientAddress);
  },
  fail: (status) => new Response(null, { status }),
};

let dispatcher: Dispatcher;
let worlds: Worlds;
const listeners: Listener[] = [];
beforeAll(async () => {
  worlds = await Worlds.open(await loadScenario('empty-world'), {
    host: systemHost,
    signer: new TokenSigner('test'),
    passwords: new Passwords(new Uint8Array(24)),
    catalogues: new Catalogues(),
  });
  const starts = new Starts({});
  const recordings = new Recordings(worlds, starts);
  const control = createControl({
    worlds,
    services: [mirror],
    version: '0',
    delay: systemHost.delay,
    starts,
    recordings,
    listensOn: '127.0.0.1',
    token: undefined,
  });
  dispatcher = new Dispatcher({
    boards: new SaidBoards(),
    worlds,
    services: [mirror],
    control,
    recordings,
    trustsProxy: false,
  });
});
afterAll(() => Promise.all(listeners.map((listener) => listener.close())));

async function addressSeenBy(host: string): Promise<string> {
  const listener = await listen(dispatcher, { port: 0, host, ownsProcess: false });
  listeners.push(listener);
  const headers = { 'x-forwarded-for': '198.51.100.7', forwarded: 'for=198.51.100.7' };
  return (await fetch(`http://127.0.0.1:${listener.port}/mirror/`, { headers })).text();
}

describe("a client's address", () => {
  it.each(['127.0.0.1', '0.0.0.0'])(
    'is that of its socket, whatever its headers say, on %s',
    async (host) => {
      expect(await addressSeenBy(host)).toBe('127.0.0.1');
    },
  );

  it('is a word for a request in process', async () => {
    const { response } = await dispatcher.answer({ request: new Request('http://x.org/mirror/') });
    expect(await response.text()).toBe('in-process');
  });
});

describe('the journal', () => {
  it('tells an answer that a setting made from one by the rules of the service', async () => {
    const { response } = await dispatcher.answer({ request: new Request('http://x.org/mirror/?key=secret') });
    expect(response.status).toBe(200);
    const entries = await worlds.default.journal.list({ because: 'setting' });
    expect(entries.at(-1)).toMatchObject({ path: '/?key=<redacted>', because: 'setting' });
    const control = 'http://127.0.0.1:4010/_emulator/requests';
    const page = new Request(control, { headers: { accept: 'text/html' } });
    expect(await (await dispatcher.answer({ request: page })).response.text()).toContain('<td>setting</td>');
    const asked = await dispatcher.answer({ request: new Request(`${control}?because=service`) });
    expect(await asked.response.json()).toEqual([]);
    const refused = await dispatcher.answer({ request: new Request(`${control}?because=luck`) });
    expect(refused.response.status).toBe(400);
  });
});
