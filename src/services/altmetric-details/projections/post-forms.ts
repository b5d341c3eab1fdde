import type { components } from '../../../generated/altmetric-details.js';
import type { Mention, Profile } from '../../../world/catalogue/mention.js';
import { toIsoTime } from './iso-time.js';
import { some } from './members.js';

type Schemas = components['schemas'];
type Posts = Schemas['Posts'];
type InferredPost = Schemas['InferredPosts'][number];

/** A post of a source, by its key in fetch objects. */
export type PostOf<Key extends keyof Posts> = NonNullable<Posts[Key]>[number];

/** How a mention becomes a post of each source but X, of which only ids are told. */
export type PostForms = {
  readonly [Key in Exclude<keyof Posts, 'twitter'>]: (mention: Mention) => PostOf<Key>;
};

/**
 * Each source's form of a post. What nobody recorded is taken to look like news.
 *
 * @source docs/sources.md details 9.5, with the order of the keys
 */
export const POST_FORMS: PostForms = {
  news: toNewsPost,
  blogs: toBlogPost,
  f1000: toF1000Post,
  facebook: toFacebookPost,
  googleplus: toGooglePlusPost,
  reddit: toRedditPost,
  policy: toPolicyPost,
  wikipedia: toWikipediaPost,
  video: toVideoPost,
  'q&a': toQnaPost,
  misc: toMiscPost,
  bluesky: toNewsPost,
  book_reviews: toNewsPost,
  delicious: toNewsPost,
  forum: toNewsPost,
  guideline: toNewsPost,
  linkedin: toNewsPost,
  patent: toNewsPost,
  peer_reviews: toNewsPost,
  pinterest: toNewsPost,
  podcast: toNewsPost,
  rh: toNewsPost,
  syllabi: toNewsPost,
  weibo: toNewsPost,
};

function toNewsPost(mention: Mention): InferredPost {
  const { name, url } = mention.profile;
  return {
    ...beginningOf(mention),
    summary: mention.summary ?? '',
    author: { name, url, image: imageOf(mention.profile) },
  };
}

function toBlogPost(mention: Mention): Schemas['BlogPost'] {
  const { name, url, description = '' } = mention.profile;
  return { ...beginningOf(mention), summary: mention.summary ?? '', author: { name, url, description } };
}

function toF1000Post(mention: Mention): Schemas['F1000Post'] {
  const { details } = mention;
  const classes = details?.source === 'f1000' ? [...details.classes] : [];
  return { ...toBlogPost(mention), f1000_classes: classes };
}

/** Quirk `facebook-wall-name-false`: `false` where the wall is the page's own. */
function toFacebookPost(mention: Mention): Schemas['FacebookPost'] {
  const { profile, details, summary } = mention;
  return {
    ...beginningOf(mention),
    ...some('summary', summary),
    author: {
      name: profile.name,
      url: profile.url,
      facebook_wall_name: (details?.source === 'facebook' && details.wallName) || false,
      image: imageOf(profile),
      id_on_source: profile.id,
    },
  };
}

function toGooglePlusPost(mention: Mention): Schemas['GooglePlusPost'] {
  const { profile, summary = '' } = mention;
  const { name, url, id } = profile;
  return {
    ...beginningOf(mention),
    summary,
    author: { name, url, image: imageOf(profile), id_on_source: id },
  };
}

/** Quirk `reddit-no-license`: the only source whose posts have none. */
function toRedditPost(mention: Mention): Schemas['RedditPost'] {
  const { profile, details } = mention;
  const { license: _license, ...beginning } = beginningOf(mention);
  const place = details?.source === 'reddit' ? details.subreddit : undefined;
  return {
    ...beginning,
    author: {
      name: profile.name,
      url: profile.url,
      image: imageOf(profile),
      id_on_source: place?.id ?? profile.id,
      followers: place?.followers ?? 0,
      subreddit: place?.title ?? '',
    },
  };
}

function toPolicyPost(mention: Mention): Schemas['PolicyPost'] {
  const { profile, details, url } = mention;
  const { name, description = '', country = UNKNOWN_COUNTRY } = profile;
  const document = details?.source === 'policy' ? details : undefined;
  return {
    ...beginningOf(mention),
    source: { name, description, geo: { country } },
    page_url: document?.pageUrl ?? url,
    collections: [...(document?.collections ?? [])],
    author: { image: imageOf(profile) },
  };
}

function toWikipediaPost(mention: Mention): Schemas['WikipediaPost'] {
  const { profile, details, url, summary, language = 'en' } = mention;
  const page = details?.source === 'wikipedia' ? details : undefined;
  return {
    ...beginningOf(mention),
    url: url.includes('#altmetric_citation_') ? url : `${url}#altmetric_citation_1`,
    ...some('summary', summary),
    page_url: page?.pageUrl ?? profile.url,
    wiki_lang: language,
    author: page === undefined ? { name: profile.name, url: profile.url } : { ...page.editor },
  };
}

function toVideoPost(mention: Mention): Schemas['VideoPost'] {
  const { profile, details, externalId, summary = '' } = mention;
  const { title, url, ...rest } = beginningOf(mention);
  return {
    title,
    url,
    image: details?.source === 'video' ? details.image : imageOf(profile),
    ...rest,
    summary,
    embed: { type: 'youtube', youtube_id: externalId },
    author: { name: profile.name, id_on_source: profile.id },
  };
}

function toQnaPost(mention: Mention): Schemas['QnaPost'] {
  const { profile, summary = '' } = mention;
  return { ...beginningOf(mention), summary, author: { id_on_source: profile.id } };
}

/** A page of a site that is nothing else: it goes by the address of its site. */
function toMiscPost(mention: Mention): Schemas['MiscPost'] {
  const { profile, summary = '' } = mention;
  return { ...beginningOf(mention), summary, author: { name: profile.url } };
}

/** What posts of all sources begin with. */
function beginningOf({ title = '', url, outputs, postedOn }: Mention) {
  return {
    title,
    url,
    license: 'public' as const,
    citation_ids: [...outputs],
    posted_on: toIsoTime(postedOn),
  };
}

/** ISO 3166 leaves it to users. */
const UNKNOWN_COUNTRY = 'ZZ';

/** A profile's picture; of a site that has none, where its logo would be. */
function imageOf({ image, url }: Profile): string {
  return image ?? new URL('/logo.png', url).href;
}
