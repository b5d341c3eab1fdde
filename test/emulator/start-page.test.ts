import { expect, it } from 'vitest';
import { createEmulator } from '../../src/emulator/index.js';

it('lists the API keys of a world, with what they may call and have used', async () => {
  const page = await (await (await createEmulator()).fetch('http://127.0.0.1:4010/')).text();
  expect(page).toContain('<td><code>counts-only-key</code></td><td>counts and citations</td><td>all</td>');
  expect(page).toContain('<td><code>full-access-key</code></td><td>everything</td>');
  expect(page).toMatch(/spent-key<\/code>.*<td>3600<\/td><td>86400<\/td>/);
});

it('lists none to whom the control API would not', async () => {
  const emulator = await createEmulator({ port: 0, controlToken: 'sesame' });
  const page = await (await fetch(`${await emulator.listen()}/`)).text();
  await emulator.close();
  expect(page).not.toContain('counts-only-key');
});
