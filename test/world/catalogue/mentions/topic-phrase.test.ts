import { describe, expect, it } from 'vitest';
import { addressOf, topicPhraseOf } from '../../../../src/world/catalogue/mentions/topic-phrase.js';

describe('the topic of a title', () => {
  it.each([
    ['Maternal smoking in adolescence: a cohort study', 'maternal smoking in adolescence'],
    ['The otters of Wymford.', 'otters of Wymford'],
    ['DNA repair in yeast', 'DNA repair in yeast'],
    ['A new map', 'new map'],
    [
      'Effects of maternal smoking on bone density in adolescents living in towns',
      'effects of maternal smoking on bone density',
    ],
    ['Unbroken'.repeat(12), `un${'Unbroken'.repeat(12).slice(2, 60)}`],
    ['', ''],
  ])('of “%s” is “%s”', (title, topic) => {
    expect(topicPhraseOf(title)).toBe(topic);
  });

  it.each([
    ['otters & weirs in Łódź', 'otters-weirs-in-odz'],
    ['эффект', 'post'],
  ])('%s ends an address as %s', (topic, address) => {
    expect(addressOf(topic)).toBe(address);
  });
});
