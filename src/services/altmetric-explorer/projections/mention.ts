import type { components } from '../../../generated/altmetric-explorer.js';
import type { Mention } from '../../../world/catalogue/mention.js';
import { SOURCE_INDEX } from '../../../world/catalogue/sources.js';
import { type PostType, postTypeOf } from '../source-names.js';
import { toProfile } from './profile.js';

type Schemas = components['schemas'];
type OtherPostType = Schemas['OtherMention']['attributes']['post-type'];

/** What the id of a post on X begins with. */
const X_PREFIX = 'twitter.';

/** A mention as a row, and its author, if its source has profiles. */
export interface ShownMention {
  readonly row: Schemas['Mention'];
  readonly author: Schemas['Profile'] | undefined;
}

/**
 * A mention as a row. Of a post on X nothing may be told but which it is. Quirk `mentions-wrapped-references`: its
 * references are within `data`, as those of outputs are not. Open question `other-mentions`: the attributes of mentions elsewhere. Open question
 * `sentiment-of-mentions`: how that of a mention is told; it isn't.
 *
 * @source docs/sources.md explorer 2.15: X recorded; the order of the others' attributes is inferred
 */
export function toMention(mention: Mention): ShownMention {
  const { id, source, outputs, postedOn, profile, externalId } = mention;
  const author = toProfile(profile);
  const relationships = {
    // Whichever of them was asked for.
    'research-outputs': [...outputs]
      .sort((one, other) => one - other)
      .map((output) => ({ data: { id: output, type: 'research-output' as const } })),
  };
  const reference = author === undefined ? undefined : { data: { id: author.id, type: 'profile' as const } };
  if (source === 'twitter' && reference !== undefined) {
    const attributes = { 'external-id': X_PREFIX + externalId, 'post-type': 'tweet' as const };
    return {
      row: { id, type: 'mention', attributes, relationships: { author: reference, ...relationships } },
      author,
    };
  }
  const attributes = {
    'external-id': externalId,
    'post-type': toOtherType(postTypeOf(SOURCE_INDEX[source])),
    'posted-on': toWireTime(postedOn),
    title: mention.title ?? profile.name,
    url: mention.url,
    ...(mention.summary === undefined ? {} : { summary: mention.summary }),
  };
  const own = reference === undefined ? relationships : { author: reference, ...relationships };
  return { row: { id, type: 'mention', attributes, relationships: own }, author };
}

/** `2026-06-09 21:48:20 UTC`. @param second  since the epoch */
function toWireTime(second: number): string {
  return `${new Date(second * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

function toOtherType(postType: PostType): OtherPostType {
  if (postType === 'tweet') throw new RangeError('A post on X is told otherwise.');
  return postType;
}
