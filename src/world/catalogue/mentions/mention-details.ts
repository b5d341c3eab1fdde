/**
 * What mentions from some sources have besides what all have. Of policy, the name, description and country of the
 * body are those of the profile, and so are the id of a channel of video and that of a question.
 *
 * @source docs/sources.md details 9.5
 */
export type MentionDetails =
  | TwitterDetails
  | FacebookDetails
  | RedditDetails
  | PolicyDetails
  | WikipediaDetails
  | VideoDetails
  | F1000Details;

/** Of a post on X that passes on another's; others have no details. */
interface TwitterDetails {
  readonly source: 'twitter';
  /** Handles of those whose post it is. */
  readonly repostOf: readonly string[];
}

interface FacebookDetails {
  readonly source: 'facebook';
  /** On whose wall it is; undefined (`false` on the wire) for the page's own. */
  readonly wallName: string | undefined;
}

/** Where on Reddit: the profile is the person who posts there. */
export interface Subreddit {
  /** Without `r/`. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly image: string;
  readonly followers: number;
}

interface RedditDetails {
  readonly source: 'reddit';
  readonly subreddit: Subreddit;
}

interface PolicyDetails {
  readonly source: 'policy';
  /** The page about the document; the mention's own address is that of the document. */
  readonly pageUrl: string;
  readonly collections: readonly string[];
}

interface WikipediaDetails {
  readonly source: 'wikipedia';
  /** The page by its number; the mention's own address is that of the edit. */
  readonly pageUrl: string;
  /** Who edited it. */
  readonly editor: { readonly name: string; readonly url: string };
}

interface VideoDetails {
  readonly source: 'video';
  /** Eleven letters. */
  readonly youtubeId: string;
  readonly image: string;
}

interface F1000Details {
  readonly source: 'f1000';
  /** Why it was recommended, e.g. `new_finding`. */
  readonly classes: readonly string[];
}
