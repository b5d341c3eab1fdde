import { type GivenInScenario, loadScenario } from '../../../src/scenarios/index.js';
import { Passwords } from '../../../src/world/accounts/passwords.js';
import { Catalogues } from '../../../src/world/catalogue/catalogues.js';
import { createWorld } from '../../../src/world/create-world.js';
import { TokenSigner } from '../../../src/world/tokens/signer.js';
import type { World } from '../../../src/world/world.js';
import { START } from '../../support/test-emulator.js';

const KEYS: NonNullable<GivenInScenario['keys']> = [
  { key: 'counts', tier: 'counts-only' },
  { key: 'full', tier: 'full-access' },
  { key: 'news', tier: 'full-access', sources: ['news', 'blogs'] },
  { key: 'revoked', tier: 'full-access', revoked: true },
  { key: 'short-lived', tier: 'full-access', expires_at: '2024-03-01T01:00:00Z' },
];

/** A world with API keys of all kinds, and a clock that stands still at {@link START}. */
export async function openWorld(scenario: GivenInScenario = {}): Promise<World> {
  const clock = { now: START, frozen: true };
  const start = await loadScenario({ summary: 'test', given: { clock, keys: KEYS, ...scenario } });
  const surroundings = {
    host: { nowMs: () => 0, secureBytes: (count: number) => new Uint8Array(count) },
    signer: new TokenSigner('test'),
    passwords: new Passwords(new Uint8Array(24)),
    catalogues: new Catalogues(),
  };
  return createWorld('test', start, surroundings, 1);
}
