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

/** What inventions of the fields that make some are for. */
const TECHNICAL_TOPICS: Readonly<Record<number, readonly string[]>> = {
  0: ['crop spraying', 'animal feeding', 'food preservation', 'seed coating', 'irrigation'],
  1: ['cell culture', 'gene delivery', 'enzyme production', 'DNA sequencing'],
  2: ['drug delivery', 'tumour imaging', 'vaccine storage', 'blood glucose monitoring', 'wound closure'],
  3: ['thermal insulation', 'timber joints', 'modular construction', 'passive ventilation'],
  4: ['polymer coating', 'catalytic hydrogenation', 'solvent recovery', 'crystal growth'],
  7: ['seismic sensing', 'ice detection', 'groundwater sampling', 'rainfall measurement'],
  10: ['battery charging', 'vibration damping', 'wind turbine control', 'additive manufacturing'],
  11: ['water filtration', 'waste sorting', 'carbon capture', 'air quality monitoring'],
  12: ['gait analysis', 'sleep monitoring', 'patient lifting', 'inhalation'],
  15: ['image compression', 'data encryption', 'speech recognition', 'load balancing', 'cache eviction'],
  18: ['signal filtering', 'error correction', 'random number generation'],
  20: ['optical alignment', 'photon detection', 'cryogenic cooling', 'laser cutting'],
};
const GENERAL_TECHNICAL_TOPICS: readonly string[] = [
  'document scanning',
  'speech recognition',
  'data transmission',
  'packaging',
  'display illumination',
  'sound recording',
];

/** What an invention of a field is for; of one whose outputs are about no technique, any technique. */
export function techniqueOf(field: number, key: number, n: number): string {
  return pick(TECHNICAL_TOPICS[field] ?? GENERAL_TECHNICAL_TOPICS, key, n);
}

/**
 * A subject of a field, in the words of those who follow it.
 *
 * @param field  place in `FIELDS`; -1 for no field above others
 */
export function topicOf(field: number, key: number, n: number): string {
  return pick(FIELD_TOPICS[field] ?? GENERAL_TOPICS, key, n);
}
