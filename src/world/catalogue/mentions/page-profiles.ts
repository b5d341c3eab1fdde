import { below, fraction, subkey } from '../hash.js';
import { CURIOSITIES, coinName, PLACES, patternsOf } from './coined-names.js';
import { channelIdOf, scatter } from './made-up-ids.js';
import { surnameOf } from './people.js';
import { capitalise, pick, slugOf } from './pick.js';
import { imageOf, type ProfileDraft, type ProfileParts, type ProfileSeed } from './profile-draft.js';
import { techniqueOf, topicOf } from './topics.js';

/** Pages of each edition of Wikipedia among a hundred (the rest: English), and how it titles a page; `#`: a surname. */
const EDITIONS = [
  { language: 'de', share: 0.08, title: '#-Effekt' },
  { language: 'fr', share: 0.08, title: 'Effet #' },
  { language: 'es', share: 0.07, title: 'Efecto #' },
  { language: 'it', share: 0.04, title: 'Effetto #' },
  { language: 'pt', share: 0.04, title: 'Efeito #' },
  { language: 'ru', share: 0.04, title: 'Эффект #' },
  { language: 'ja', share: 0.03, title: '#効果' },
  { language: 'zh', share: 0.03, title: '#效应' },
  { language: 'nl', share: 0.03, title: '#-effect' },
] as const;
const ENGLISH_TITLES = ['# effect', '# syndrome', 'The # hypothesis', '#', '# test', 'List of # species'];
const CHANNELS = patternsOf('The # Channel', '# Explains', '# Lab', '# TV', 'Meet the #');
const COURSES = patternsOf(
  'University of #: Introduction to Research Methods',
  '# College: Advanced Seminar',
  'University of #: Reading List',
  '# Institute of Technology: Survey Course',
);
const JURISDICTIONS = [
  'US',
  'US',
  'US',
  'US',
  'WO',
  'WO',
  'EP',
  'EP',
  'CN',
  'JP',
  'KR',
  'CA',
  'AU',
  'GB',
  'DE',
];
const INVENTIONS = [
  'Method and apparatus for #',
  'Compositions and methods for use in #',
  'System for #',
  'Devices relating to # & uses thereof',
  'Improved process for #',
];
const QUESTIONS = [
  'What is the evidence on #?',
  'How do I start reading about #?',
  'Is there a good review of # since 2010?',
  'Why do textbooks disagree about #?',
  'Reference request: # (“folk wisdom” or fact?)',
];

/**
 * A page of Wikipedia.
 *
 * @source docs/sources.md details 9.1: `lang:pageid`
 */
export function wikipediaPage({ seed, salt, own }: ProfileDraft): ProfileParts {
  const { language, title } = editionOf(own);
  const pageId = 900_000_000 + scatter(seed.number, salt);
  return {
    id: `${language}:${pageId}`,
    name: title.replace('#', surnameOf(own, 1)),
    url: `https://${language}.wikipedia.org/wiki?curid=${pageId}`,
  };
}

function editionOf(own: number): { language: string; title: string } {
  let left = fraction(own, 0);
  for (const edition of EDITIONS) {
    left -= edition.share;
    if (left < 0) return edition;
  }
  return { language: 'en', title: pick(ENGLISH_TITLES, own, 3) };
}

/**
 * A question on a site of questions and answers.
 *
 * @source docs/sources.md details 9.1: `site-questionid`
 */
export function question({ seed, salt, own }: ProfileDraft): ProfileParts {
  const topic = topicOf(seed.community, own, 0);
  const site = slugOf(topic);
  const questionId = 90_000_000 + scatter(seed.number, salt);
  const name = pick(QUESTIONS, own, 1).replace('#', topic);
  const url = `https://${site}.questions.example/questions/${questionId}/${slugOf(name)}`;
  return { id: `${site}-${questionId}`, name, url };
}

/** A channel of YouTube. */
export function videoChannel({ seed, salt }: ProfileDraft): ProfileParts {
  const { name } = coinName({ stems: CURIOSITIES, patterns: CHANNELS }, seed.number, salt);
  const id = channelIdOf(seed.number, salt);
  return { id, name, url: `https://www.youtube.com/channel/${id}`, image: imageOf('channels', id) };
}

/** Where a patent was applied for: an ISO 3166 code, `EP` or `WO`; the seed's country, if it has one. */
export function jurisdictionOf(seed: ProfileSeed): string {
  return seed.country ?? pick(JURISDICTIONS, subkey(seed.key, seed.number), 0);
}

/** A patent: its number is its name, its title the description. */
export function patent({ seed, salt, own }: ProfileDraft): ProfileParts {
  const number = `9${String(scatter(seed.number, salt)).padStart(10, '0')}`;
  const kind = pick(['A1', 'A2', 'B1', 'B2'], own, 1);
  const id = `${jurisdictionOf(seed)}-${number}-${kind}`;
  const description = pick(INVENTIONS, own, 2).replace('#', techniqueOf(seed.community, own, 3));
  return { id, name: id, url: `https://patents.example/${id}`, description };
}

/** A course whose reading list is known. */
export function course({ seed, salt, own }: ProfileDraft): ProfileParts {
  const { name, slug } = coinName({ stems: PLACES, patterns: COURSES }, seed.number, salt);
  const description = `${capitalise(topicOf(seed.community, own, 0))}, term ${1 + below(3, own, 1)}`;
  return { id: slug, name, url: `https://syllabi.example/${slug}`, description };
}
