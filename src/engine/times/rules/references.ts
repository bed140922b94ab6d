/** Past, present and future without a date: "now", "recently", "soon". */
import type { Match } from '../pattern';
import type { Reading, Rule } from '../types';

function vague(
  value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF',
  place: Partial<Pick<Reading, 'from' | 'to'>> = {},
): Reading {
  return { type: 'DATE', meaning: { kind: 'vague', value }, ...place };
}

const lowerAt = (match: Match, at: number): string => match.words.list[at]?.lower ?? '';
const followedByWord = (match: Match): boolean => /^\p{Ll}/u.test(match.after());

/** "Fathers Now", "Now Magazine": a capital inside a name. */
function isNameLike(match: Match): boolean {
  const word = match.words.list[match.from];
  const previous = match.words.list[match.from - 1];
  const next = match.words.list[match.to];
  if (word === undefined || !/^[A-Z]/.test(word.text)) return false;
  if (previous !== undefined && /^[A-Z]/.test(previous.text)) return true;
  return next !== undefined && /^[A-Z][a-z]/.test(next.text) && previous !== undefined && /^[a-z]/.test(previous.text);
}

export const present: Rule = {
  name: 'present',
  patterns: [
    'right? now',
    'currently | nowadays | presently',
    'these days',
    'at present',
    'at the (present|current) (time|moment)',
    '(at the|this) (present|very|crucial|critical)? moment',
    '(in|at|of|for|to|until) the present',
  ],
  read: (match) => {
    if (isNameLike(match)) return undefined;
    const first = lowerAt(match, match.from);
    const last = lowerAt(match, match.to - 1);
    if (last === 'now' && match.after() === '-') return undefined;
    if (last === 'moment' && /^(?:of|when|that|in)$/.test(match.after())) return undefined;
    if (last === 'present' && first !== 'at') {
      return followedByWord(match) ? undefined : vague('PRESENT_REF', { from: match.from + 1 });
    }
    return vague('PRESENT_REF');
  },
  finds: [
    ['The port is now closed.', 'now', 'PRESENT_REF'],
    ['He currently leads the party.', 'currently', 'PRESENT_REF'],
    ['They are talking at the moment.', 'at the moment', 'PRESENT_REF'],
  ],
  leaves: [
    'The group Fathers Now marched.',
    'At the moment of impact he slept.',
    'Such now-famous songs are banned.',
    'A current of cold water runs here.',
  ],
};

export const past: Rule = {
  name: 'past',
  patterns: [
    '(more|most)? recently',
    'lately',
    'in? the (recent|distant)? past',
    '(not)? (so|too|very|that)? long ago',
  ],
  read: (match) => {
    if (isNameLike(match)) return undefined;
    if (lowerAt(match, match.to - 1) === 'past') {
      if (
        followedByWord(match) &&
        !/^(?:and|but|that|when|he|she|they|it|we|have|has|had|is|was|to|as|for|by|with)$/.test(match.after())
      )
        return undefined;
      if (/^\d|^'s$/.test(match.after())) return undefined;
      const isIn = lowerAt(match, match.from) === 'in';
      if (!isIn && !/^(?:from|with|into|than)$/.test(match.before())) return undefined;
      return vague('PAST_REF', isIn ? { from: match.from + 1 } : {});
    }
    return vague('PAST_REF');
  },
  finds: [
    ['The firm recently sold its docks.', 'recently', 'PAST_REF'],
    ['Such vows were broken in the past.', 'the past', 'PAST_REF'],
    ['Not long ago the road was open.', 'Not long ago', 'PAST_REF'],
  ],
  leaves: [
    'They walked past the gate.',
    'The past president spoke.',
    'Half past six is early.',
    'The past of the town is dark.',
  ],
};

export const future: Rule = {
  name: 'future',
  patterns: [
    'w:soon',
    'in? the (near|foreseeable|immediate|distant|not -? too -? distant)? k:future',
    'n:(one|some) day',
    'someday',
    'a later (date|time|stage)',
    'in a (day|week|month|year) or two',
  ],
  read: (match) => {
    if (isNameLike(match)) return undefined;
    const before = match.before();
    const after = match.after();
    if (match.has('w')) {
      if (/^(?:as|-)$/.test(after) || /^(?:as|too|how|so|very|-)$/.test(before)) return undefined;
      // "soon after", "soon became": the story's own next step, not what is to come.
      return /^(?:after|afterwards?|thereafter|[a-z]+ed|became|found|began|came|went|left|fell)$/.test(after)
        ? undefined
        : vague('FUTURE_REF');
    }
    if (match.has('k')) {
      if (after === 'of') return undefined;
      if (
        followedByWord(match) &&
        !/^(?:and|but|that|when|as|is|was|to|for|by|with|if|or|in|at|from|because|would|will|could|may)$/.test(after)
      )
        return undefined;
      const isIn = lowerAt(match, match.from) === 'in';
      const near = match.to - match.from > (isIn ? 3 : 2);
      if (!isIn && !near && !/^(?:for|until|from|into)$/.test(before)) return undefined;
      return vague('FUTURE_REF', isIn ? { from: match.from + 1 } : {});
    }
    if (match.has('n')) {
      const hoped = /^(?:will|would|may|might|could|can|must|should|shall|be)$/;
      return hoped.test(before) || hoped.test(after) ? vague('FUTURE_REF') : undefined;
    }
    return vague('FUTURE_REF', lowerAt(match, match.from) === 'in' ? { from: match.from + 1 } : {});
  },
  finds: [
    ['The envoy will return soon.', 'soon', 'FUTURE_REF'],
    ['No talks are planned in the near future.', 'the near future', 'FUTURE_REF'],
    ['It will be named at a later date.', 'a later date', 'FUTURE_REF'],
    ['He will one day lead the party.', 'one day', 'FUTURE_REF'],
  ],
  leaves: [
    'He left as soon as he could.',
    'The future of the pact is open.',
    'The future king was there.',
    'One day he left home.',
    'They soon found the tunnel.',
  ],
};
