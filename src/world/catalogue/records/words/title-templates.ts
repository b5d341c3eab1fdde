import type { Family } from './families.js';

/**
 * Titles of articles: `{thing}` and `{other}` are two things of the field, `{aspect}` is what they bear upon,
 * `{method}` a way of finding out. A capital (`{Thing}`) begins a sentence. As aspects can be in a place, none that has
 * one is in another: no `{aspect} in {city}` where a family's aspects name places.
 */
export const ARTICLE_TITLES = {
  life: [
    '{Thing} and {aspect}',
    '{Thing} and {aspect}: {method}',
    'Effects of {thing} on {aspect}',
    'Linking {thing} to {aspect} in {country}',
    'Evidence for {thing} in {aspect}',
    'What {thing} can tell us about {aspect}',
    '{Thing}, {other} and the limits of prediction',
    'Towards a general account of {thing}',
  ],
  clinical: [
    '{Thing} and {aspect}: {method}',
    'Association of {thing} with {aspect}: {method}',
    'Effect of {thing} on {aspect} in {country}: {method}',
    'The role of {thing} in {aspect}',
    '{Thing} before and after {other}: {method}',
    'Could {thing} matter for {aspect}?',
    'Rethinking {thing}: lessons for {aspect}',
  ],
  physical: [
    '{Thing} and {aspect}',
    'Observation of {thing} near {aspect}',
    'On {thing} and {aspect}',
    'Constraints on {thing} from {aspect}',
    '{Thing} in the presence of {other}',
    'A new bound on {thing}',
    'From {thing} to {aspect}: {method}',
    'Anomalous {thing}: {method}',
  ],
  engineering: [
    '{Thing} for {aspect}',
    'Towards {thing} that can handle {aspect}',
    '{Thing} considered: {method}',
    'Improving {aspect} with {thing}',
    'A survey of {thing} for {aspect}',
    '{Thing} and {other}: {method}',
    'Low-cost {thing} and {aspect}',
  ],
  social: [
    '{Thing} and {aspect}',
    '{Thing} and {aspect}: {method}',
    'Who benefits from {thing}? {Method}',
    'The politics of {thing} in {country}',
    'Beyond {thing}: {aspect} reconsidered',
    'Can {thing} change {aspect}?',
    '{Thing}, {other} and {aspect}',
  ],
  humanities: [
    '{Thing} and {aspect}',
    'Reading {thing}: {aspect} and its others',
    '“All that remains”: {thing} in {country}',
    'Towards a history of {thing}',
    '{Thing}, or the uses of {aspect}',
    'Against {thing}',
    '{Thing} between {city} and {otherCity}',
  ],
} as const satisfies Readonly<Record<Family, readonly string[]>>;

/** Titles of what isn't an article, whatever the field. */
export const OTHER_TITLES = {
  book: [
    '{Thing}: A History',
    'The Handbook of {Thing}',
    '{Thing} and {aspect}: New Perspectives',
    'Understanding {Thing}',
    'After {Thing}: Essays on {aspect}',
    '{Thing} in {country}',
  ],
  chapter: [
    'Introduction: on {thing}',
    '{Thing} and {aspect}',
    'A case study: {thing} in {city}',
    '{Thing} revisited',
    'Conclusion: the future of {thing}',
    'Methods for the study of {thing}',
  ],
  dataset: [
    'Data from: {Thing} and {aspect}',
    '{Thing} in {country}, {year}: survey data',
    'Replication files for “{Thing} and {aspect}”',
    'Raw measurements of {thing}, {city}',
  ],
  news: [
    'What {thing} could mean for {aspect}',
    'Scientists rethink {thing}',
    'Why everyone is talking about {thing}',
    '{Thing}: five things to know',
    'Surprise finding on {thing} puzzles researchers in {country}',
    'The trouble with {thing}',
  ],
  'clinical-trial': [
    'A Randomised Controlled Trial of {Thing} and {aspect}',
    'Safety and Efficacy of a New Approach to {Thing}: a Phase II Study',
    'Pilot Study of {Thing} in Patients in {city}',
    'Observational Registry of {Thing} and {aspect}',
  ],
} as const;

/** Ways of finding out. */
export const METHODS = {
  life: [
    'a field experiment',
    'a genomic perspective',
    'a meta-analysis',
    'insights from a long-term plot',
    'a comparative study',
    'evidence from 21 sites',
  ],
  clinical: [
    'a randomised controlled trial',
    'a systematic review',
    'a prospective cohort study',
    'a registry-based analysis',
    'a qualitative study',
    'a Mendelian randomisation study',
  ],
  physical: [
    'theory and experiment',
    'a numerical study',
    'first-principles calculations',
    'a decade of observations',
    'a pedagogical review',
    'an exact solution',
  ],
  engineering: [
    'a benchmark',
    'design and evaluation',
    'an empirical study',
    'lessons from a pilot',
    'an open implementation',
    'a comparative assessment',
  ],
  social: [
    'a natural experiment',
    'evidence from panel data',
    'an ethnography',
    'a survey experiment',
    'a mixed-methods study',
    'a comparative case study',
  ],
  humanities: [
    'a close reading',
    'notes towards a theory',
    'an archival study',
    'a digital approach',
    'a dialogue',
    'three case studies',
  ],
} as const satisfies Readonly<Record<Family, readonly string[]>>;
