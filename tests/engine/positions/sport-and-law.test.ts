/** Matches and the law at home: what is no position between states there, and what is one all the same. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

describe('what teams do to one another', () => {
  test.each([
    'Canada denied Sweden the gold medal in the final.',
    'Germany beat Brazil and denied them a place in the final.',
    "Japan threatened South Korea's lead in the second half.",
    "Peru attacked Chile's goal for most of the match.",
    'FIFA expelled Nigeria from the World Cup.',
    'The African federation expelled Nigeria from the cup after two matches.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    [
      'FIFA expelled Russia from the World Cup over the invasion of Ukraine.',
      'sanction/imposed: FIFA > Russia | expelled Russia from the World Cup',
    ],
    ['Iran threatened to boycott the World Cup.', 'threat: Iran > - | boycott the World Cup'],
    ['The UN expelled Libya from the council.', 'sanction/imposed: UN > Libya | expelled Libya from the council'],
  ])('but: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});

describe('police and courts', () => {
  test.each([
    'Spanish police froze the bank accounts of a Moroccan businessman.',
    'The Italian prosecutor accused a Libyan smuggler of murder.',
    'A Dutch judge ordered a Russian sailor to pay a fine.',
    "A Thai court rejected a British man's appeal.",
    'The Swedish tax office froze the assets of a Danish singer.',
    'Customs officers seized the goods of a Chinese dealer in Peru.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    [
      'The US froze the assets of two Iranian generals.',
      'sanction/imposed: United States > two Iranian generals | froze the assets of two Iranian generals',
    ],
    [
      'A Russian court ordered the Norwegian embassy to leave the building.',
      'demand: Russian court > Norwegian embassy | leave the building',
    ],
    [
      'French prosecutors opened an inquiry into a Qatari official.',
      'accusation: French prosecutors > Qatari official | opened an inquiry into a Qatari official',
    ],
  ])('but: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });
});
