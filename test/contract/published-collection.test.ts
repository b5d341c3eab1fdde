import { describe, expect, it, onTestFinished } from 'vitest';
import { runContract } from '../../src/contract/index.js';
import { createEmulator } from '../../src/emulator/index.js';
import definition from './operas-published.postman_collection.json' with { type: 'json' };

describe('the collection that OPERAS publishes', () => {
  // OPERAS Metrics portal, page "Altmetrics": the order of the requests is that of the collection
  it('runs unchanged, with a token and the account of the documentation', async () => {
    const emulator = await createEmulator({ port: 0 });
    await emulator.listen();
    onTestFinished(() => emulator.close());
    const host = `${emulator.url}/operas/altmetrics`;
    const [email, password] = ['test.user@gmail.com', 'test-password-123'];
    const authorization = `Basic ${Buffer.from(`${email}:${password}`).toString('base64')}`;
    const token = await fetch(`${host}/api/get_token`, { headers: { authorization } });
    const report = await runContract({
      collections: [
        {
          service: 'operas-altmetrics',
          definition,
          base: '{{host}}',
          spec: new URL('../../openapi/operas-altmetrics.yaml', import.meta.url),
        },
      ],
      environment: { host, email, password, Token: await token.text() },
      clock: () => 0,
    });
    expect(report.rows.map(({ name, status, failures }) => ({ name, status, failures }))).toEqual([
      { name: 'list', status: 200, failures: [] },
      { name: 'register', status: 200, failures: [] },
      { name: 'token', status: 200, failures: [] },
    ]);
  });
});
