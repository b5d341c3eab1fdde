import { type ListedMention, secondOf } from '../../catalogue/attention.js';
import { mentionId } from '../../catalogue/explicit-attention.js';
import {
  addMentions,
  getOutput,
  type OutputName,
  removeMention,
} from '../../catalogue/layer/edit-outputs.js';
import type { NewMention } from '../../catalogue/layer/new-output.js';
import type { Output } from '../../catalogue/output.js';
import { SOURCE_INDEX } from '../../catalogue/sources.js';
import type { World } from '../../world.js';
import type { Action } from '../action.js';

/** Adds mentions to an output; posted now, unless they say when. */
export async function addMentionsTo(
  world: World,
  output: OutputName,
  mentions: readonly NewMention[],
): Promise<void> {
  const { altmetricId } = getOutput(await world.catalogue.look(), output);
  await addMentions(world, altmetricId, mentions);
}

/** Takes the latest mentions away that an output has by now. */
export async function deleteMentions(
  world: World,
  { output: name, source, count }: Action & { kind: 'delete-mentions' },
): Promise<void> {
  const output = getOutput(await world.catalogue.look(), name);
  const place = source === undefined ? undefined : SOURCE_INDEX[source];
  const posted = listPosted(output, Math.floor(world.clock.nowMs() / 1000), place);
  posted.sort((one, other) => other.postedOn - one.postedOn || other.id - one.id);
  for (const { id } of posted.slice(0, count)) await removeMention(world, output.altmetricId, id);
}

type Posted = Pick<ListedMention, 'id' | 'postedOn'>;

/** What was posted by an instant, in seconds since the epoch, of one source or of all. */
function listPosted({ altmetricId, attention }: Output, now: number, source: number | undefined): Posted[] {
  const ofTallies = attention.tallies
    .filter((tally) => source === undefined || tally.source === source)
    .flatMap((tally) => {
      const posts: Posted[] = [];
      for (let n = 0; n < tally.posts; n++) {
        const postedOn = secondOf(tally, n);
        if (postedOn > now) break;
        posts.push({ id: mentionId(altmetricId, tally.source, n), postedOn });
      }
      return posts;
    });
  const listed = attention.listed.filter(
    (mention) => mention.postedOn <= now && (source === undefined || mention.source === source),
  );
  return [...ofTallies, ...listed];
}
