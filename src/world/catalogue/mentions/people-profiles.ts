import { below, draw } from '../hash.js';
import type { Cohort } from '../mention.js';
import { PLACES } from './coined-names.js';
import { didOf, longIdOf, scatter, scatteredCode, snowflakeOf } from './made-up-ids.js';
import { handleOf, type Person, personOf } from './people.js';
import { capitalise, pick } from './pick.js';
import { followersOf, imageOf, type ProfileDraft, type ProfileParts } from './profile-draft.js';
import { topicOf } from './topics.js';

/** What people say of themselves, by what they are; `#` is their topic, `@` where they are. */
const BIOGRAPHIES: Readonly<Record<Cohort, readonly string[]>> = {
  public: [
    'Gardens, dogs and # in @.',
    'Reads about # on the train from @. Opinions borrowed.',
    'Parent of two, fond of # & cake.',
    'Retired in @; still curious about #.',
  ],
  scientist: [
    'Researcher in # at the University of @. Views my own.',
    'PhD student, @. Mostly #, sometimes café reviews.',
    'Professor of # (@). She/her.',
    'Postdoc | # | open science | @',
  ],
  practitioner: [
    'Nurse in @ with an interest in #.',
    'GP and trainer, @. Posts on # are not advice.',
    'Physiotherapist; # and evidence-based care.',
    'Consultant at @ General Hospital; #.',
  ],
  communicator: [
    'Science writer: #. Formerly of the @ Courier.',
    'Editor and podcaster on #. Pitches welcome.',
    'I explain # to anyone who stands still. @',
    'Journalist in @ – #, policy, cricket.',
  ],
};
const WEIBO_STARTS = ['晨雾', '松果', '远山', '纸船', '灯塔', '青柠', '北窗', '石榴'];
const WEIBO_ENDS = ['读书', '科学', '笔记', '漫谈', '实验室', '观察', '手记', '课堂'];

function biographyOf({ seed, own }: ProfileDraft): string {
  const text = pick(BIOGRAPHIES[seed.cohort ?? 'public'], own, 10);
  return text.replace('#', topicOf(seed.community, own, 11)).replace('@', placeOf(own));
}

function placeOf(own: number): string {
  return PLACES.at(below(PLACES.count, own, 12));
}

function codeOf({ seed, salt }: ProfileDraft): string {
  return scatteredCode(seed.number, salt);
}

function scatteredNumberOf({ seed, salt }: ProfileDraft): number {
  return scatter(seed.number, salt);
}

function titled(person: Person, { seed }: ProfileDraft): string {
  return seed.cohort === 'practitioner' ? `Dr ${person.name}` : person.name;
}

/**
 * An account on X.
 *
 * @source docs/sources.md details 9.5, the form before July 2019; explorer 4.1
 */
export function tweeter(draft: ProfileDraft): ProfileParts {
  const person = personOf(draft.own, 0);
  const handle = handleOf(person, codeOf(draft));
  return {
    id: tweeterIdOf(draft.seed.number, draft.salt),
    name: titled(person, draft),
    handle,
    url: `https://twitter.com/${handle}`,
    image: imageOf('people', handle),
    description: biographyOf(draft),
    followers: followersOf(draft.own, 3),
  };
}

/**
 * An account on Bluesky, which goes by its handle.
 *
 * @source docs/sources.md explorer 2.15: id `did:plc:…`, name is the handle
 */
export function blueskyAccount(draft: ProfileDraft): ProfileParts {
  const person = personOf(draft.own, 0);
  const handle = `${person.first}-${person.surname}-${codeOf(draft)}.bsky.example`;
  const id = didOf(draft.seed.number, draft.salt);
  return {
    id,
    name: handle,
    handle,
    url: `https://bsky.example/profile/${id}`,
    image: imageOf('bluesky', id.slice(8)),
    description: biographyOf(draft),
    followers: followersOf(draft.own, 3),
  };
}

/** The id of an account on X, without the rest of its profile. */
export function tweeterIdOf(number: number, salt: number): string {
  return snowflakeOf(scatter(number, salt));
}

/** Somebody who posts on Reddit; where they post is of the mention. */
export function redditor(draft: ProfileDraft): ProfileParts {
  const name = handleOf(personOf(draft.own, 0), codeOf(draft));
  return { id: name, name, url: `https://www.reddit.com/user/${name}`, image: imageOf('redditors', name) };
}

/** A page or a person on Facebook. */
export function facebookPage(draft: ProfileDraft): ProfileParts {
  const { own, seed } = draft;
  const topic = capitalise(topicOf(seed.community, own, 11));
  const place = placeOf(own);
  const names = [
    `${topic} Matters`,
    `${place} University Hospital`,
    personOf(own, 0).name,
    `Friends of ${topic}, ${place}`,
    `${place} Science Café`,
  ];
  const id = longIdOf(scatteredNumberOf(draft));
  const name = pick(names, own, 5);
  return { id, name, url: `https://www.facebook.com/${id}`, image: imageOf('facebook', id) };
}

/** An account of Google+. */
export function googlePlusAccount(draft: ProfileDraft): ProfileParts {
  const id = `900${longIdOf(scatteredNumberOf(draft))}`;
  const url = `https://plus.google.com/${id}`;
  return { id, name: personOf(draft.own, 0).name, url, image: imageOf('googleplus', id) };
}

/** An account of Sina Weibo. */
export function weiboAccount(draft: ProfileDraft): ProfileParts {
  const { own, seed, salt } = draft;
  const id = `9${String(scatter(seed.number, salt)).padStart(11, '0')}`;
  const name = pick(WEIBO_STARTS, own, 0) + pick(WEIBO_ENDS, own, 1) + (draw(own, 2) % 1000);
  const followers = followersOf(own, 3);
  return { id, name, url: `https://weibo.example/u/${id}`, image: imageOf('weibo', id), followers };
}

/** A group of LinkedIn. */
export function linkedinGroup({ seed, salt, own }: ProfileDraft): ProfileParts {
  const id = String(90_000_000 + scatter(seed.number, salt));
  const name = `${capitalise(topicOf(seed.community, own, 11))} Professionals of ${placeOf(own)}`;
  return { id, name, url: `https://linkedin.example/groups/${id}`, image: imageOf('linkedin', id) };
}

/** Somebody who keeps pins or bookmarks, on Pinterest or Delicious. */
export function collector(draft: ProfileDraft): ProfileParts {
  const person = personOf(draft.own, 0);
  const id = handleOf(person, codeOf(draft));
  const url = `https://${draft.seed.source}.example/${id}`;
  return { id, name: person.name, url, image: imageOf(draft.seed.source, id) };
}

/** An expert who recommends outputs: a member of a faculty. */
export function reviewer({ seed, salt, own }: ProfileDraft): ProfileParts {
  const id = String(900_000_000 + scatter(seed.number, salt));
  const description = `${capitalise(topicOf(seed.community, own, 11))}, University of ${placeOf(own)}`;
  const { name } = personOf(own, 0);
  return {
    id,
    name,
    url: `https://f1000.example/reviewers/${id}`,
    image: imageOf('reviewers', id),
    description,
  };
}
