/** Words with capitals that name nobody who acts. */
import { expect, test } from 'vitest';
import { actorsOf } from './reading';

const NOBODY = [
  'It COULD happen UNLESS they stop, and that is O.K. with them.',
  'The U-2 and the STS-1 flew over AA and IX.',
  'The Anna Doe Memorial Bridge was closed.',
  'A partnership was agreed at the summit.',
  'The ship sailed west past the West Coast.',
  'It raised doubts about leadership.',
  'Rain fell on the occupied West Bank.',
  'She taught at the University of Utah and spoke in the Wells Harbour Center.',
  'He landed at Orlando International Airport.',
  'Nobody asked any lobbyist, and people who fled were tired.',
  'Count the eggs FIRST again.',
  'The "Harbours Against Smuggling of Arms Act" passed, and HASAA is the law.',
  'They signed the Safety of Harbours Treaty.',
  'The sea ice index (SII) fell, and the SII fell again.',
  'The Interview of the Month (IOTM) is out.',
  'It is told from the POV of the crew.',
  'Need of an M.Sc. in an Executive Session is rare.',
  'She visited the Oval Office.',
  'The Commander-in-Chief forum was held.',
  'The Jim Crow laws fell, and the Ann Doe memorial opened.',
  'Ann Doe v. Board of Piers was decided.',
  'He flew on Marine One.',
  'She was seen on "The Anna Brandt Show".',
  'She was seen on "Nightly News".',
  'The demands of the Oval Office are great.',
  'American society changed.',
  'The two leaders met.',
  'Shirts appeared in front of the building.',
];

test.each(NOBODY)('nobody: %s', (sentence) => {
  expect(actorsOf(sentence)).toEqual([]);
});
