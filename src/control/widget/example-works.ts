import type { World } from '../../world/world.js';

/** Works of public documentation, and what their DOIs stand for. @source docs/sources.md operas 6.2 */
const KNOWN = [
  'info:doi:10.5334/bay',
  'info:doi:10.5334/bbc',
  'info:doi:10.5334/bcb',
  'info:doi:10.11647/obp.0001',
  'info:doi:10.11647/obp.0020',
  'info:doi:10.1242/dev.164269',
  'info:doi:10.5334/jors.122',
  'info:doi:10.1515/9783839470121',
];

/** Those works of the documentation that a world has events of. */
export async function findExampleWorks({ metrics }: World): Promise<readonly string[]> {
  const counts = await Promise.all(KNOWN.map((workUri) => metrics.count({ workUris: [workUri] })));
  return KNOWN.filter((_workUri, place) => (counts[place] ?? 0) > 0);
}
