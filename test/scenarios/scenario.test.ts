import { describe, expect, it } from 'vitest';
import { listScenarios, loadScenario, type ScenarioDocument } from '../../src/scenarios/index.js';

const account = {
  email: 'a@example.org',
  password: 'x',
  first_name: 'A',
  last_name: 'B',
  institution: 'C',
  state: 'approved',
} as const;

const load = (document: unknown) => loadScenario(document as ScenarioDocument);

describe('a scenario', () => {
  it('is shipped under a name, with a line that says what for', () => {
    expect(listScenarios()).toContainEqual({
      name: 'default',
      summary: 'What a newcomer needs for a first answer from every service.',
    });
  });

  it('becomes the start of a world that holds no password', async () => {
    const start = await load({ summary: 's', accounts: [{ ...account, password: 'plain-secret' }] });
    expect(JSON.stringify(start)).not.toContain('plain-secret');
    expect(start.accounts[0]?.passwordHash).toMatch(/^\$scrypt\$ln=14,r=8,p=5\$/);
  });

  it.each([
    [{}, 'scenario, "summary" is missing'],
    [{ summary: '' }, 'scenario, summary: "" must NOT have fewer than 1 characters'],
    [
      { summary: 's', accounts: [account, { ...account, email: 'b@example.org', state: 'aproved' }] },
      'scenario, accounts[1].state: "aproved" is not allowed; use registered, confirmed or approved',
    ],
    [
      { summary: 's', accounts: [{ ...account, email: 'nobody' }] },
      'scenario, accounts[0].email: "nobody" must match format "email"',
    ],
    [
      { summary: 's', accounts: [account, { ...account, email: 'A@example.org' }] },
      'scenario, accounts[1].email: another account has "a@example.org"',
    ],
    [
      { summary: 's', outputs: [{ doi: '10.1/x', registered_by: ['a@example.org'] }] },
      'scenario, outputs[0].registered_by: no account has "a@example.org"',
    ],
    [{ summary: 's', clock: { now: 'noon' } }, 'scenario, clock.now: "noon" must match format "date-time"'],
  ])('%j is refused in words', async (document, message) => {
    await expect(load(document)).rejects.toThrow(message);
  });

  it('fixes the clock', async () => {
    const start = await load({ summary: 's', clock: { now: '2024-01-01T00:00:00Z', frozen: true } });
    expect(start.clock).toEqual({ now: '2024-01-01T00:00:00Z', frozen: true });
  });
});
