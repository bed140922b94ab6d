/** Wishes, forecasts and dealings that ask nobody, promise nothing and deny nothing, and beside each what does. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

describe('no position', () => {
  test.each([
    'The Chilean minister sought to soften the tone of his deputy.',
    'The Chilean minister hoped the move would spur trade.',
    'Analysts expect the Chilean minister to hold a vote.',
    'Senator Olwen Pike needs 40 delegates to reach the final.',
    'The Chilean minister insisted that the vote would be close.',
    'Bruna Talle ended up selling the farm.',
    'The Chilean ministry is awaiting trial dates.',
    'Bruna Talle agreed to talk on condition that her village was not named.',
    '"These attacks will increase fear in the towns," the Chilean minister said.',
    'The Chilean ministry predicted that exports would continue to fall.',
    'Talle Bank said it will buy all shares of Norrik Mills.',
    'The Chilean minister hopes her visit will help Peru.',
    'The Chilean minister suggested that a vote would help Peru.',
    '"I do not know where the talks stand," the Chilean minister said.',
    'The Chilean minister said he had no idea where the talks stood.',
    '"We have not succeeded," the Chilean minister said.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('but', () => {
  test.each([
    ['The Chilean minister sought to persuade Peru to sign.', 'demand: Chilean minister > Peru'],
    ['"I did not know him," the Chilean minister said of the spy.', 'denial: Chilean minister > -'],
    ['The Chilean minister hoped Peru would sign.', 'demand: Chilean minister > Peru'],
    ['The Chilean minister expects Peru to sign.', 'demand: Chilean minister > Peru'],
    ['The Chilean minister insisted that Peru should sign.', 'demand: Chilean minister > Peru'],
    ['The Chilean ministry agreed to talk to the rebels.', 'commitment: Chilean ministry > rebels'],
    ['The Chilean minister said the army will help Peru.', 'commitment: Chilean minister > Peru'],
    ['The dockers’ union hopes the ministry will withdraw the bill.', 'demand: union > -'],
    ['The Chilean minister said soldiers will protect Peru.', 'commitment: Chilean minister > Peru'],
    ['The Chilean minister said the navy will escort the ferries.', 'commitment: Chilean minister > -'],
    ['Norrik Mills agreed to share its data with Peru.', 'commitment: Norrik Mills > Peru'],
    ['Norrik Mills promised to keep the leaking valve sealed.', 'commitment: Norrik Mills > -'],
    ['Norway gave Peru aid worth millions until 2020.', 'support: Norway > Peru'],
    ['"We did not know of the raid," the Chilean minister said.', 'denial: Chilean minister > -'],
  ])('%s', (text, expected) => {
    expect(told(text).map((line) => line.split(' | ')[0])).toEqual([expected]);
  });
});
