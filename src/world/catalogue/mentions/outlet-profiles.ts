import { below } from '../hash.js';
import { CURIOSITIES, coinName, type NamePattern, PLACES, patternsOf } from './coined-names.js';
import { scatter } from './made-up-ids.js';
import { personOf } from './people.js';
import { capitalise } from './pick.js';
import { imageOf, type ProfileDraft, type ProfileParts } from './profile-draft.js';
import { topicOf } from './topics.js';

const NEWSPAPERS = patternsOf(
  'The # Courier',
  '# Herald',
  'The # Gazette',
  '# Evening Post',
  'The Daily #',
  '# Chronicle',
  'The # Observer',
  '# News Network',
  'Radio #',
  'The # Tribune',
  '# Business Wire',
  '# Today',
  'The # Mercury',
  '# Health News',
  'The # Examiner',
  '# Online',
);
const BLOGS = patternsOf('The #', 'Notes from a #', '# Diaries', 'A # Abroad', 'Tales of the #', '#, PhD');
const POLICY_BODIES = patternsOf(
  '# Department of Health',
  'Government of #',
  '# Institute for Public Policy',
  '# Environment Agency',
  'Parliament of #',
  '# Food Standards Authority',
  'The # Foundation',
  '# Development Bank',
  '# Centre for Disease Control',
  'Council of #',
  '# Ministry of Education',
  '# Statistics Office',
);
const GUIDELINE_BODIES = patternsOf(
  '# College of Physicians',
  '# Society of Cardiology',
  '# Institute for Care Excellence',
  '# Association of Nurses',
  '# Paediatric Society',
  '# Guidelines Network',
);
const PODCASTS = patternsOf('The # Podcast', '# Hour', 'Talking to a #', '# Radio', 'This Week in #');
const REVIEW_SITES = patternsOf('# Peer Review', '# Referee', '# Post-Publication Club', '# Review Desk');
const HIGHLIGHTERS = patternsOf(
  '# Research Highlights',
  '# Digest of Science',
  'Annals of #: In Brief',
  '# Journal Club',
);
const BOARDS = patternsOf('# Forum', '# Message Board', 'The # Commons');
const BOOK_REVIEWERS = patternsOf(
  '# Review of Books',
  'The # Reading Room',
  '# Literary Gazette',
  'The # Quarterly Review',
);
const SITES = patternsOf('# Web', '# Pages', '# Archive');

/** An outlet, named after a town. */
function townOutlet({ seed, salt }: ProfileDraft, folder: string, patterns: readonly NamePattern[]) {
  const { name, slug } = coinName({ stems: PLACES, patterns }, seed.number, salt);
  return { id: slug, name, url: `https://${slug}.${folder}.example`, image: imageOf(folder, slug) };
}

/** An outlet with a fanciful name. */
function fancyOutlet({ seed, salt }: ProfileDraft, folder: string, patterns: readonly NamePattern[]) {
  const { name, slug } = coinName({ stems: CURIOSITIES, patterns }, seed.number, salt);
  return { id: slug, name, url: `https://${slug}.${folder}.example`, image: imageOf(folder, slug) };
}

function aboutOf({ seed, own }: ProfileDraft): string {
  return topicOf(seed.community, own, 11);
}

/** A newspaper, broadcaster or news site. */
export function newsOutlet(draft: ProfileDraft): ProfileParts {
  return townOutlet(draft, 'news', NEWSPAPERS);
}

/**
 * A blog, which goes by a number; a third say nothing of themselves.
 *
 * @source docs/sources.md details 9.1 (integers) and 9.5 (`description` may be empty)
 */
export function blog(draft: ProfileDraft): ProfileParts {
  const { seed, salt, own } = draft;
  const { name, url } = fancyOutlet(draft, 'blogs', BLOGS);
  const id = String(10_000 + scatter(seed.number, salt));
  if (below(3, own, 4) === 0) return { id, name, url, description: '' };
  return { id, name, url, description: `${personOf(own, 0).name} writes about ${aboutOf(draft)}.` };
}

/** A body that publishes policy documents. */
export function policyBody(draft: ProfileDraft): ProfileParts {
  const outlet = townOutlet(draft, 'policy', POLICY_BODIES);
  return { ...outlet, description: `${outlet.name} publishes reports on ${aboutOf(draft)} and more.` };
}

/** A body that publishes clinical guidelines. */
export function guidelineBody(draft: ProfileDraft): ProfileParts {
  const outlet = townOutlet(draft, 'guidelines', GUIDELINE_BODIES);
  return { ...outlet, description: `${outlet.name}: clinical guidance for its members.` };
}

/** A podcast. */
export function podcast(draft: ProfileDraft): ProfileParts {
  const { name: host } = personOf(draft.own, 0);
  const description = `${host} and guests on ${aboutOf(draft)}.`;
  return { ...fancyOutlet(draft, 'podcasts', PODCASTS), description };
}

/** A site where published work is reviewed. */
export function peerReviewSite(draft: ProfileDraft): ProfileParts {
  return fancyOutlet(draft, 'reviews', REVIEW_SITES);
}

/** A journal's or institute's column on new research. */
export function highlightOutlet(draft: ProfileDraft): ProfileParts {
  return townOutlet(draft, 'highlights', HIGHLIGHTERS);
}

/** A message board. */
export function forum(draft: ProfileDraft): ProfileParts {
  const description = `${capitalise(aboutOf(draft))} and everything else.`;
  return { ...fancyOutlet(draft, 'forums', BOARDS), description };
}

/** A journal of book reviews. */
export function bookReviewer(draft: ProfileDraft): ProfileParts {
  return townOutlet(draft, 'books', BOOK_REVIEWERS);
}

/**
 * A site of no other kind, which goes by its address.
 *
 * @source docs/sources.md details 9.5, `misc`: the author's `name` is the site's URL
 */
export function otherSite(draft: ProfileDraft): ProfileParts {
  const { id, url } = fancyOutlet(draft, 'web', SITES);
  return { id, name: url, url };
}
