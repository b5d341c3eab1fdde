import type { Profile } from '../mention.js';
import type { MentionSource } from '../sources.js';
import { slugOf } from './pick.js';

/** A label of a host name has 63 letters at most. */
const LONGEST_SLUG = 60;
/** Sources whose ids are made of a name. The others give out numbers. */
const GO_BY_NAME: ReadonlySet<MentionSource> = new Set<MentionSource>([
  'news',
  'policy',
  'peer-reviews',
  'pinterest',
  'guidelines',
  'podcasts',
  'syllabi',
  'research-highlights',
  'forums',
  'delicious',
  'book-reviews',
  'misc',
]);

/** A profile under a name that somebody gave it: whatever was made of the made-up one is made of this. */
export function nameProfile(profile: Profile, name: string): Profile {
  const description = profile.description?.replaceAll(profile.name, () => name);
  return { ...profile, name, description, ...addressesOf(profile, name) };
}

function addressesOf(profile: Profile, name: string): Partial<Profile> {
  const { source, id, handle, url, number } = profile;
  const slug = slugOf(name).slice(0, LONGEST_SLUG).replace(/-$/, '') || `profile-${number}`;
  if (GO_BY_NAME.has(source)) return renamed(profile, id, slug);
  switch (source) {
    case 'blogs':
      return { url: `https://${slug}.blogs.example` };
    case 'reddit':
      return renamed(profile, id, handleFor(slug, id));
    case 'twitter':
      return { ...renamed(profile, handle ?? id, handleFor(slug, handle ?? id)), id };
    case 'bluesky':
      return { handle: `${slug.slice(0, LONGEST_SLUG - 10)}-${codeOf(handle ?? id)}` };
    case 'qna':
      return { url: url.slice(0, url.lastIndexOf('/') + 1) + slug };
    default:
      return {};
  }
}

function renamed({ url, image, handle }: Profile, from: string, to: string): Partial<Profile> {
  return {
    id: to,
    url: url.replace(from, to),
    image: image?.replace(from, to),
    handle: handle === undefined ? undefined : to,
  };
}

/** Longer than X allows, so that nobody has it there. */
function handleFor(slug: string, madeUp: string): string {
  return `${slug.replaceAll('-', '_')}_of_example_${codeOf(madeUp)}`;
}

/** What makes a handle unique: its end. */
function codeOf(handle: string): string {
  return handle.slice(Math.max(handle.lastIndexOf('_'), handle.lastIndexOf('-')) + 1);
}
