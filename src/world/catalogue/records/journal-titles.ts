import { FIELDS } from '../fields.js';
import { mix } from '../hash.js';
import { groupNamesOf } from './fields-of-research.js';
import { PLACES } from './place-names.js';

const FORMS: readonly ((place: string, topic: string) => string)[] = [
  (place, topic) => `${place} Journal of ${topic}`,
  (place, topic) => `${place} Review of ${topic}`,
  (place, topic) => `${place} Annals of ${topic}`,
  (place, topic) => `${place} Letters in ${topic}`,
  (place, topic) => `${place} Archives of ${topic}`,
  (place, topic) => `Proceedings of the ${place} Society for ${topic}`,
  (place, topic) => `${topic}: ${place} Reports`,
  (place, topic) => `${topic} (${place})`,
  (place, topic) => `Transactions of the ${place} Academy: ${topic}`,
  (place, topic) => `${place} Quarterly of ${topic}`,
  (place, topic) => `Advances in ${topic} from ${place}`,
];
/** Steps through the places. The first shares no divisor with their number, so that a topic meets each once. */
const STEP_BY_ROUND = 5;
const STEP_BY_FIELD = 7;
const STEP_BY_TOPIC = 11;

/**
 * Title of journal `number`: a group of its field and a town that doesn't exist, so that no real journal has it. No
 * two of the first thirty thousand journals have one title.
 */
export function journalTitleOf(number: number): string {
  const field = number % FIELDS.length;
  const topics = groupNamesOf(field);
  const place = Math.floor(number / FIELDS.length);
  const pairs = topics.length * PLACES.length;
  const pair = place % pairs;
  const topic = pair % topics.length;
  const round = Math.floor(pair / topics.length);
  const town = round * STEP_BY_ROUND + topic * STEP_BY_TOPIC + field * STEP_BY_FIELD;
  // The form of a pair moves on by one each time that all pairs are used up.
  const form = FORMS[(mix(pair) + Math.floor(place / pairs)) % FORMS.length];
  return form?.(PLACES[town % PLACES.length] ?? '', topics[topic] ?? '') ?? '';
}
