import { pick } from './pick.js';

/** What people who write about each field (same order as `FIELDS`) write about. */
const FIELD_TOPICS: readonly (readonly string[])[] = [
  ['crop science', 'soil fertility', 'animal nutrition', 'food safety', 'plant breeding', 'beekeeping'],
  ['cell biology', 'evolution', 'genomics', 'bird migration', 'microbiology', 'marine biology'],
  ['immunology', 'oncology', 'cardiology', 'neurology', 'infectious disease', 'paediatrics'],
  ['urban planning', 'architecture', 'timber buildings', 'housing design', 'heritage buildings'],
  ['catalysis', 'polymer chemistry', 'crystal structures', 'electrochemistry', 'medicinal chemistry'],
  ['supply chains', 'tourism', 'corporate governance', 'marketing', 'leadership', 'accounting'],
  ['contemporary art', 'creative writing', 'film music', 'theatre history', 'typography'],
  ['volcanology', 'oceanography', 'glaciers', 'earthquakes', 'paleoclimate', 'meteorology'],
  ['labour markets', 'inflation', 'game theory', 'development economics', 'tax policy'],
  ['early years education', 'higher education', 'literacy', 'inclusive classrooms', 'online learning'],
  ['robotics', 'battery storage', 'fluid mechanics', 'bridges', 'semiconductors', 'biomedical devices'],
  ['biodiversity', 'climate adaptation', 'air pollution', 'freshwater ecology', 'conservation'],
  ['public health', 'nursing', 'nutrition', 'sports medicine', 'epidemiology', 'physiotherapy'],
  ['medieval history', 'archaeology', 'museum studies', 'maritime history', 'oral history'],
  ['migration', 'social policy', 'gender studies', 'criminology', 'anthropology', 'urban sociology'],
  ['machine learning', 'computer vision', 'cryptography', 'databases', 'human-computer interaction'],
  ['linguistics', 'media studies', 'translation', 'comparative literature', 'endangered languages'],
  ['constitutional law', 'human rights', 'patent law', 'environmental law', 'legal history'],
  ['number theory', 'topology', 'statistics', 'dynamical systems', 'graph theory'],
  ['ethics', 'philosophy of mind', 'religious studies', 'logic', 'aesthetics'],
  ['cosmology', 'particle physics', 'optics', 'superconductors', 'exoplanets', 'plasma physics'],
  ['memory', 'child development', 'behaviour change', 'wellbeing', 'sleep', 'social psychology'],
];
const GENERAL_TOPICS: readonly string[] = [
  'science',
  'research news',
  'new discoveries',
  'technology',
  'health',
  'open data',
  'nature',
  'ideas',
];

/**
 * A subject of a field, in the words of those who follow it.
 *
 * @param field  place in `FIELDS`; -1 for no field above others
 */
export function topicOf(field: number, key: number, n: number): string {
  return pick(FIELD_TOPICS[field] ?? GENERAL_TOPICS, key, n);
}
