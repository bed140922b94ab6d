/** Whom an answer is given to, whose words only say "it", "the call" or nothing at all; and who is named in the words without being meant. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

/** Holder and targets of the position with these words. */
function sidesOf(text: string, words: string): string | undefined {
  const line = told(text).find((one) => one.includes(`| ${words}`));
  return line?.replace(/^[^:]*: | \|.*$/gs, '');
}

type Row = readonly [text: string, words: string, sides: string];

describe('an answer is for whoever wanted, offered or alleged something right before', () => {
  test.each<Row>([
    ['Chile offered to host talks. Peru refused.', 'Peru refused', 'Peru > Chile'],
    ['Chile proposed a joint port. Peru rejected it.', 'rejected it', 'Peru > Chile'],
    ['Peru called for a ceasefire. Oman backed the call.', 'backed the call', 'Oman > Peru'],
    ['Peru appealed for calm. Oman supported the appeal.', 'supported the appeal', 'Oman > Peru'],
    ['Chile proposed a joint port. The proposal was welcomed by Oman.', 'The proposal', 'Oman > Chile'],
    ['Chile accused Oman of theft. Omani officials dismissed the accusation.', 'dismissed', 'Omani officials > Chile'],
    ['Peru renewed its sanctions on Chad. Oman welcomed the renewal.', 'welcomed the renewal', 'Oman > Peru'],
  ])('%s', (text, words, sides) => {
    expect(sidesOf(text, words)).toBe(sides);
  });

  test.each<Row>([
    // Nobody wanted anything, or it was long ago, or it was the same side.
    ['Chile is a long country. Peru refused.', 'Peru refused', 'Peru > -'],
    ['Chile offered to host talks. It rained. Fish swam by. Peru refused.', 'Peru refused', 'Peru > -'],
    ['Peru offered to host talks. Peruvian officials refused.', 'Peruvian officials refused', 'Peruvian officials > -'],
    // Whose call it is, is told.
    ["Peru called for a ceasefire. Oman backed Chad's call.", 'backed', 'Oman > Chad'],
  ])('and for nobody else: %s', (text, words, sides) => {
    expect(String(sidesOf(text, words))).toBe(sides);
  });
});

describe('who is named in the words and not meant', () => {
  test.each<Row>([
    // The victim of a deed is not blamed for it; who did it is.
    ['Oman condemned the shelling of Yemen.', 'condemned the shelling', 'Oman > -'],
    ['Oman condemned the shelling of Yemen by Chad.', 'condemned the shelling', 'Oman > Chad'],
    ['Oman condemned the occupation of northern Yemen.', 'condemned the occupation', 'Oman > -'],
    ['Oman condemned the conduct of Yemen.', 'condemned the conduct', 'Oman > Yemen'],
    ["Oman condemned Yemen's shelling of Chad.", 'condemned', 'Oman > Yemen'],
    ['Oman condemned the government of Yemen.', 'condemned the government', 'Oman > Yemen'],
    // Who runs what is asked for is not asked.
    ['Oman demanded an inquiry led by the African Union.', 'an inquiry led', 'Oman > -'],
    ['Oman demanded talks brokered by Chad.', 'talks brokered', 'Oman > -'],
    ['Oman demanded an apology by Chad.', 'an apology', 'Oman > Chad'],
    ['Oman demanded a withdrawal by Chad.', 'a withdrawal', 'Oman > Chad'],
  ])('%s', (text, words, sides) => {
    expect(sidesOf(text, words)).toBe(sides);
  });
});
