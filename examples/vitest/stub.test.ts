import { it } from 'altmetrics-emulator/vitest';
import { expect } from 'vitest';

/** What somebody has written down once as an answer of the Details API, to test without a server. */
const STUB = {
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  json: { title: 'A work', doi: '10.1234/a-work', score: '12.5' },
};

it('is answered as the spec has it', async ({ world }) => {
  const response = await world.fetch('/altmetric/details/v1/doi/10.1038/news.2011.490?key=counts-only-key');
  await expect(response).toMatchOperation('altmetric-details', 'getCounts', { status: 200 });
});

it('is not answered as a stub of long ago has it', async () => {
  await expect(STUB).not.toMatchOperation('altmetric-details', 'getCounts');
});
