import { describe, expect, it } from 'vitest';
import { addressOf, topicPhraseOf } from '../../../../src/world/catalogue/mentions/topic-phrase.js';

const CHEMISTRY = 4;
const ofTitle = (title: string) => topicPhraseOf({ title, field: CHEMISTRY });

describe('the topic of a title', () => {
  it.each([
    ['The otters of Wymford.', 'the otters of Wymford'],
    ['DNA repair in yeast', 'DNA repair in yeast'],
    ['A new map', 'a new map'],
    ['Statin therapy in adolescence: a cohort study', 'statin therapy in adolescence'],
    ['Effect of statin therapy on burnout', 'the effect of statin therapy on burnout'],
    ['On hydrogen bonding and water splitting', 'hydrogen bonding and water splitting'],
    ['Towards a general account of soil carbon', 'a general account of soil carbon'],
    ['Markov chains and mixing times', 'Markov chains and mixing times'],
    ['Towards soft robots that can handle fatigue life', 'soft robots that can handle fatigue life'],
    ['Data from: Cold atoms and decoherence', 'cold atoms and decoherence'],
    ['RETRACTED: Cold atoms and decoherence', 'cold atoms and decoherence'],
    ['Soil carbon &amp; <i>drought</i> years', 'soil carbon & drought years'],
    [
      'Effects of maternal smoking on bone density in adolescents living in towns',
      'effects of maternal smoking on bone density',
    ],
  ])('of “%s” is “%s”', (title, phrase) => {
    expect(ofTitle(title)).toMatchObject({ phrase, name: phrase });
  });

  it.each([
    ['Stephen Hawking: ‘There are no black holes’', 'Stephen Hawking'],
    ['My Paper', 'My Paper'],
    ['Safety and Efficacy of a New Approach', 'Safety and Efficacy of a New Approach'],
    ['Can remote work change tax avoidance?', 'Can remote work change tax avoidance?'],
    ['Who benefits from audit quality? A natural experiment', 'Who benefits from audit quality?'],
    ['Why everyone is talking about auction design', 'Why everyone is talking about auction design'],
    ['Linking <i>gut</i> symbionts to sleep', 'Linking gut symbionts to sleep'],
    ['Climate litigation will change contracts', 'Climate litigation will change contracts'],
    ['Soft robots considered: a benchmark', 'Soft robots considered'],
    ['“All that remains”: rock art in Kenya', 'All that remains'],
    ['Replication files for “Salt roads”', 'Replication files for ‘Salt roads’'],
    ['Эффект', 'Эффект'],
  ])('of “%s”, which fits in no sentence, is that in quotation marks', (title, name) => {
    expect(ofTitle(title)).toMatchObject({ phrase: `“${name}”`, name });
  });

  it.each(['', 'Title not recorded: doi 10.5334/bcb', 'Unbroken'.repeat(12)])(
    'of “%s” is that of its field',
    (title) => {
      const { phrase, name, field } = ofTitle(title);
      expect([phrase, name]).toEqual([field, field]);
      expect(field).toMatch(/catalysis|chemistry|crystal/);
    },
  );

  it.each([
    'Pottery kilns of the eastern valleys between Kathmandu and villages beyond the river',
    'Association of chronic kidney disease with thirty-day mortality among nurses',
  ])('isn’t cut where that leaves a phrase without its end: %s', (title) => {
    expect(ofTitle(title).phrase).toBe(`“${title}”`);
  });

  it.each([
    ['otters & weirs in Łódź', 'otters-weirs-in-odz'],
    ['эффект', 'post'],
  ])('%s ends an address as %s', (name, address) => {
    expect(addressOf({ name, phrase: name, field: 'ethics' })).toBe(address);
  });
});
