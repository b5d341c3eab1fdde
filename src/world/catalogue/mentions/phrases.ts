import type { MentionSource } from '../sources.js';

/**
 * How mentions of a source are worded. Slots: `{topic}` what the output is about, `{Topic}` that as a beginning,
 * `{name}` that where it stands in quotation marks, `{field}` what its field is about, `{kind}` what it is, `{a kind}`
 * and `{A kind}` that with its article, `{on}` what stands between that and the topic, `{person}` and `{place}` made up, `{author}` the name of the profile.
 */
interface Phrases {
  /** None: mentions of this source have no title of their own. */
  readonly titles: readonly string[];
  readonly summaries: readonly string[];
  /** How many of a hundred have a summary; default all. */
  readonly summarised?: number;
}

const NEWS: Phrases = {
  titles: [
    'What we know about {topic}',
    '{Topic}: new {kind} turns heads',
    'Experts divided over {topic}',
    'New {kind} sheds light on {topic}',
    'Q&amp;A: {person} on {topic}',
    '‘It surprised all of us’: inside the {kind}{on}{topic}',
    '{place} team&#39;s {kind} looks at {topic}',
    'Five things to know about {topic}',
    'The trouble with {field} – and what comes next',
  ],
  summaries: [
    '{A kind}{on}{topic} has drawn attention well beyond {place}. “It surprised all of us,” said {person}, who was not part of it.',
    'Researchers in {place} say that their {kind}{on}{topic} could change how the question is seen. {person} urges caution…',
    'Specialists have long argued over {field}. Now {a kind} offers some answers, writes {person}.',
    'The findings, on {topic}, were published this week. {person} of {place} called them &quot;a start&quot;.',
  ],
};
const BLOGS: Phrases = {
  titles: [
    '{Topic}: a closer look',
    'Reading group notes – {topic}',
    'On {topic}, and what the headlines missed',
    'Weekend reads: {topic}, &amp; more',
    'Is there anything new in {topic}?',
    'Guest post by {person}: {topic}',
  ],
  summaries: [
    'I finally read the {kind}{on}{topic}. Short version: read the methods first. Long version below.',
    '{person} sent me this {kind}{on}{topic}, and I have thoughts…',
    'Much has been said about {field}. Here is what the {kind} does, and doesn’t, show.',
  ],
};
const POSTS: Phrases = {
  titles: [],
  summaries: [
    'Have you seen this {kind}{on}{topic}? Worth ten minutes.',
    '{Topic} – {a kind} that we will be talking about for a while.',
    'Congratulations to our friends in {place}: their {kind}{on}{topic} is out!',
    'Good read on {topic}. Thanks to {person} for the tip 👍',
  ],
};
const SHARED: Phrases = {
  titles: ['{Topic}', 'New {kind}: {topic}', 'Worth reading: {topic}', '{place} seminar on {topic}'],
  summaries: POSTS.summaries,
};
const REVIEWS: Phrases = {
  titles: ['Comments on “{name}”', 'Review: {topic}', 'A question on the methods: {topic}'],
  summaries: [
    'The {kind} is clearly written, but I could not find the data behind the second figure. – {person}',
    'Could the authors say how they dealt with missing values? Otherwise a careful {kind}{on}{topic}.',
    '{person} ({place}) notes that the sample is small, and recommends that the {kind} be repeated.',
  ],
};
const COMPILED: Phrases = {
  titles: ['Recommendations: {topic}', 'Guideline on {field}', 'Management of {field}, second edition'],
  summaries: [
    'Recommendations on {field} for members in {place}, with the evidence behind them.',
    'This document replaces the earlier advice on {field}, and cites {a kind}{on}{topic}. The panel was chaired by {person}.',
  ],
};

/** @source docs/sources.md details 9.5: which posts have a title or a summary */
export const PHRASES: Readonly<Record<MentionSource, Phrases>> = {
  news: NEWS,
  blogs: BLOGS,
  policy: {
    titles: [
      'Report on {topic}',
      '{Topic}: options for {place}',
      'Evidence review – {topic}',
      '{place} strategy on {field}',
    ],
    summaries: [],
  },
  patents: { titles: [], summaries: ['The description refers to {a kind}{on}{topic}.'] },
  twitter: { titles: [], summaries: [] },
  'peer-reviews': REVIEWS,
  weibo: {
    titles: [],
    summaries: ['分享一篇关于 {topic} 的文章', '转：{topic}（{place}）', '今天读到：{topic}。值得一看。'],
  },
  facebook: { ...SHARED, summarised: 80 },
  wikipedia: { titles: [], summaries: [], summarised: 85 },
  googleplus: SHARED,
  linkedin: SHARED,
  reddit: {
    titles: [
      'New {kind}{on}{topic}',
      '{Topic}',
      'TIL about {topic}',
      'Can someone explain this {kind}{on}{topic}?',
      '{place} researchers on {topic} [OC in comments]',
    ],
    summaries: [],
  },
  pinterest: SHARED,
  f1000: {
    titles: ['Recommendation: {topic}', '{Topic}'],
    summaries: [
      'This {kind} is of interest because it asks a plain question about {topic} and answers it.',
      'I recommend this {kind} to anyone who teaches. {author}',
    ],
  },
  qna: {
    titles: [],
    summaries: [
      'I came across {a kind}{on}{topic}, but can’t tell whether it answers this.',
      'There is {a kind} that looks at exactly this: {topic}.',
    ],
  },
  video: {
    titles: [
      '{Topic}, explained',
      '{Topic} in 5 minutes',
      'We read the {kind}{on}{topic} so you don&#39;t have to',
      'Interview: {person} on {topic}',
    ],
    summaries: [
      'Sources: the {kind}{on}{topic}. Filmed in {place}. With {person}.',
      '{author} on {topic}. Links to the {kind} below!',
    ],
  },
  guidelines: COMPILED,
  bluesky: POSTS,
  podcasts: {
    titles: ['Episode: {topic}', '{person} on {topic}', '{Topic}, with {person}'],
    summaries: [
      'This week {person} joins us from {place} to talk about {topic}.',
      'Show notes: the {kind}{on}{topic}, and listeners’ letters.',
    ],
  },
  syllabi: {
    titles: [],
    summaries: ['Week 4, required reading: {topic}.', 'Further reading: the {kind}{on}{topic}.'],
  },
  'research-highlights': {
    titles: ['{Topic}', 'In brief: {topic}', 'From the literature: {topic}'],
    summaries: [
      '{A kind}{on}{topic} stands out this month, writes {person}.',
      '{Topic}: {place} group reports.',
    ],
  },
  forums: { ...SHARED, titles: ['{Topic}?', 'Anyone read this {kind}{on}{topic}?', '[{place}] {topic}'] },
  delicious: SHARED,
  'book-reviews': {
    titles: ['{Topic}, reviewed by {person}', '{person} on {topic}'],
    summaries: [
      '{A kind}{on}{topic} that rewards patience, says {person}.',
      '{person} finds much to admire, and one map missing.',
    ],
  },
  misc: { ...SHARED, titles: ['Notes: {topic}', 'Links: {topic}'] },
};

/** What Wikipedia says where it cites an output. */
export const CITING_IN_ENGLISH = 'It has been discussed in connection with {topic}.';

/** {@link CITING_IN_ENGLISH}, in other languages. */
export const CITING_SENTENCES: Readonly<Record<string, string>> = {
  de: 'Untersucht wurde dies auch im Zusammenhang mit „{name}“.',
  fr: 'Une étude l’a évoqué à propos de « {name} ».',
  es: 'Un estudio lo relaciona con «{name}».',
  it: 'Uno studio lo collega a «{name}».',
  pt: 'Um estudo relaciona-o com “{name}”.',
  ru: 'Это обсуждалось в работе «{name}».',
  ja: 'これについては「{name}」でも論じられている。',
  zh: '相关讨论见《{name}》。',
  nl: 'Dit is ook onderzocht in verband met „{name}”.',
};
