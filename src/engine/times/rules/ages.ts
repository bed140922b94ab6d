/** Attributes of people and things that only look like lengths of time. */
import type { Match } from '../pattern';

const PERSONS =
  /^(?:boy|girl|man|woman|son|daughter|child|baby|toddler|infant|teen|teenager|student|pupil|mother|father|brother|sister|grandmother|grandfather|nephew|niece|cousin|victim|suspect|driver|player|star|actor|actress|singer|native|resident|veteran|former|widow|widower|king|queen|prince|princess|president|leader|politician|lawyer|doctor|worker|farmer|[A-Z].*)$/;

/** Attributes of people ("a 12-year-old boy", "he is 40 years old") are ages, not times. */
export function isAge(match: Match): boolean {
  const list = match.words.list;
  const at = match.at('u') + 1;
  const after = list[at]?.lower ?? '';
  if (after === 'old') return true;
  if (after === '-' && /^olds?$/.test(list[at + 1]?.lower ?? '')) {
    const noun = list[at + 2];
    return (
      list[at + 1]?.lower === 'olds' ||
      noun === undefined ||
      !/^[a-z]/.test(noun.text) ||
      PERSONS.test(noun.lower) ||
      /^(?:who|and|was|is|has|had|from|with|in|said|told|at|of|to|on|were|are)$/.test(noun.lower)
    );
  }
  return /^(?:senior|junior|older|younger)$/.test(after) || /^(?:aged|age)$/.test(match.before());
}
