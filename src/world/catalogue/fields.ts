import type { MentionSource } from './sources.js';

/** A division of the Fields of Research (ANZSRC 2020), and how the public takes to it. */
export interface Field {
  readonly code: string;
  readonly name: string;
  /** Outputs of this field among 1,000. */
  readonly share: number;
  /** Sources that mention it more (or less) than they do others, as factors. */
  readonly tilt: Readonly<Partial<Record<MentionSource, number>>>;
}

const CLINICAL = {
  news: 1.3,
  policy: 1.5,
  guidelines: 6,
  patents: 1.2,
  facebook: 1.4,
  podcasts: 1.5,
  reddit: 0.8,
};
const LIFE = {
  news: 1.4,
  f1000: 4,
  patents: 2,
  'peer-reviews': 2.5,
  'research-highlights': 3,
  wikipedia: 1.3,
};
const PHYSICAL = { news: 1.2, reddit: 1.8, wikipedia: 1.4, patents: 1.6, policy: 0.4, blogs: 1.3 };
const ENGINEERING = { patents: 4, news: 0.7, twitter: 0.6, policy: 0.6, qna: 3, facebook: 0.6 };
const SOCIAL = { policy: 3, news: 1.1, blogs: 1.5, podcasts: 1.6, patents: 0.1, syllabi: 3, bluesky: 1.4 };
const HUMANITIES = {
  policy: 0.6,
  news: 0.6,
  patents: 0.02,
  wikipedia: 2.2,
  syllabi: 6,
  'book-reviews': 8,
  bluesky: 1.6,
};

/** @source Australian and New Zealand Standard Research Classification 2020; shares and tilts are made up */
export const FIELDS = [
  { code: '30', name: 'Agricultural, Veterinary and Food Sciences', share: 32, tilt: LIFE },
  { code: '31', name: 'Biological Sciences', share: 95, tilt: LIFE },
  { code: '32', name: 'Biomedical and Clinical Sciences', share: 225, tilt: CLINICAL },
  { code: '33', name: 'Built Environment and Design', share: 11, tilt: ENGINEERING },
  { code: '34', name: 'Chemical Sciences', share: 58, tilt: PHYSICAL },
  { code: '35', name: 'Commerce, Management, Tourism and Services', share: 38, tilt: SOCIAL },
  { code: '36', name: 'Creative Arts and Writing', share: 9, tilt: HUMANITIES },
  { code: '37', name: 'Earth Sciences', share: 34, tilt: PHYSICAL },
  { code: '38', name: 'Economics', share: 24, tilt: SOCIAL },
  { code: '39', name: 'Education', share: 28, tilt: SOCIAL },
  { code: '40', name: 'Engineering', share: 88, tilt: ENGINEERING },
  { code: '41', name: 'Environmental Sciences', share: 36, tilt: LIFE },
  { code: '42', name: 'Health Sciences', share: 82, tilt: CLINICAL },
  { code: '43', name: 'History, Heritage and Archaeology', share: 13, tilt: HUMANITIES },
  { code: '44', name: 'Human Society', share: 46, tilt: SOCIAL },
  { code: '46', name: 'Information and Computing Sciences', share: 60, tilt: ENGINEERING },
  { code: '47', name: 'Language, Communication and Culture', share: 22, tilt: HUMANITIES },
  { code: '48', name: 'Law and Legal Studies', share: 10, tilt: SOCIAL },
  { code: '49', name: 'Mathematical Sciences', share: 21, tilt: PHYSICAL },
  { code: '50', name: 'Philosophy and Religious Studies', share: 11, tilt: HUMANITIES },
  { code: '51', name: 'Physical Sciences', share: 27, tilt: PHYSICAL },
  { code: '52', name: 'Psychology', share: 30, tilt: SOCIAL },
] as const satisfies readonly Field[];
