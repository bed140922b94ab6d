/** Measures told in a relative clause, where what they are done to or what is proposed stands before it; and firms cut off from dollars. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

const sanctionsIn = (text: string): string[] => told(text).filter((line) => line.startsWith('sanction'));

describe('the head of the clause is hit', () => {
  test.each([
    [
      'The tanker that the EU blacklisted last year left port on Monday.',
      'imposed: EU > - | The tanker that the EU blacklisted last year',
    ],
    [
      'The tanker, which Peru sanctioned last year, sailed on.',
      'imposed: Peru > - | The tanker, which Peru sanctioned last year',
    ],
    [
      'The Omani refiner that Peru blacklisted last year has sold its fleet.',
      'imposed: Peru > Oman | The Omani refiner that Peru blacklisted last year',
    ],
    // The head is none where the object stands behind the verb.
    ['In the year that Peru blacklisted the tanker, trade fell.', 'imposed: Peru > - | blacklisted the tanker'],
  ])('%s', (text, sanction) => expect(sanctionsIn(text)).toEqual([`sanction/${sanction}`]));

  test.each([
    'The tanker that Peru bought last year left port on Monday.',
    'The song that Peru blacklisted last year is sung again.',
    'The hat that the school banned last year is back.',
    'The tanker whose captain Peru honoured last year left port.',
  ])('%s', (text) => expect(sanctionsIn(text)).toEqual([]));
});

describe('the clause is about the measure before its complement', () => {
  test.each([
    [
      'A full embargo on Omani oil, which Peru proposed last year, would hit traders.',
      'Peru > Oman | embargo on Omani oil, which Peru proposed last year',
    ],
    [
      'Traders feared a ban on Omani oil, which Peru proposed last year.',
      'Peru > Oman | ban on Omani oil, which Peru proposed last year',
    ],
  ])('%s', (text, sanction) => expect(sanctionsIn(text)).toEqual([`sanction/proposed: ${sanction}`]));

  test.each([
    'Traders feared a ban on Omani oil, which Peru sells.',
    'Traders feared a ban on smoking, which the mayor proposed last year.',
    'Traders spoke of a talk on Omani oil, which Peru proposed last year.',
  ])('%s', (text) => expect(sanctionsIn(text)).toEqual([]));
});

describe('cut off from dollars', () => {
  test.each([
    ['Peru cut the tanker off from dollar payments.', 'Peru > - | cut the tanker off from dollar payments'],
    [
      'The United States cut the bank off from dollar payments.',
      'United States > - | cut the bank off from dollar payments',
    ],
    [
      'Peru cut Tarva Shipping off from dollar payments.',
      'Peru > Tarva Shipping | cut Tarva Shipping off from dollar payments',
    ],
  ])('%s', (text, sanction) => expect(sanctionsIn(text)).toEqual([`sanction/imposed: ${sanction}`]));

  test.each([
    'The storm cut the bank off from the market.',
    'The operator cut the bank off from dollar payments.',
    'Peru cut the village off from dollar payments.',
    'Peru removed the general from the capital.',
    'Peru cut the tanker off from the harbour lights.',
  ])('%s', (text) => expect(sanctionsIn(text)).toEqual([]));
});
