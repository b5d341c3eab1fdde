import { describe, expect, it } from 'vitest';
import { SaidBoards } from '../../../src/emulator/advice/said-boards.js';
import { ServiceCaller } from '../../../src/emulator/call-service.js';
import { operasAltmetrics } from '../../../src/services/operas-altmetrics/index.js';
import { operasMetrics } from '../../../src/services/operas-metrics/index.js';
import type { Service } from '../../../src/services/service.js';
import type { World } from '../../../src/world/world.js';
import { ORIGIN } from '../../support/test-emulator.js';
import { DAY, openWorld, surroundings } from '../../world/collection/collecting-world.js';

const shared = surroundings();

/** Asks a service of a world whose clock runs, so that nobody is told of the time that passes. */
async function ask(world: World, service: Service, pathAndQuery: string): Promise<string> {
  const [rawPath = '', search = ''] = pathAndQuery.split(/(?=\?)/);
  const request = new Request(ORIGIN + pathAndQuery);
  const { response } = await new ServiceCaller(new SaidBoards()).call(service, {
    request,
    sent: { headers: request.headers, body: undefined },
    world,
    site: { origin: ORIGIN, prefix: '' },
    rawPath,
    search,
    clientAddress: 'in-process',
    headerLines: () => [],
    readBody: async () => new Uint8Array(),
  });
  return response.text();
}

describe('a world whose noon passed unseen', () => {
  it('has collected when OPERAS Altmetrics is asked for anything', async () => {
    const world = await openWorld(shared);
    await world.urisets.add({ doi: '10.5555/a', urls: [], lastCheckedAt: undefined });
    world.clock.advance(DAY);
    await ask(world, operasAltmetrics(), '/api/uriset');
    expect(await world.mentions.listAfter(0)).not.toEqual([]);
  });

  it('has collected and sent when the Metrics API is asked for events', async () => {
    const world = await openWorld(shared);
    await world.urisets.add({ doi: '10.5555/a', urls: [], lastCheckedAt: undefined });
    world.clock.advance(DAY);
    const answer = await ask(world, operasMetrics(), '/events?filter=work_uri:info:doi:10.5555/a');
    expect(JSON.parse(answer).count).toBe((await world.mentions.listAfter(0)).length);
  });
});
