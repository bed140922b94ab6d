/**
 * Words that the statements' rules need by class. Which verb or noun heads an attribution is not listed here: that is
 * decided by the counts in `cue-weights.data.ts`.
 */
import { words } from './words';

export const RELATIVE_PRONOUNS = words('who which that whom');

/** Verbs whose first object is spoken to, not spoken of: "told reporters that". */
export const ADDRESSEE_VERBS = words(`
  tell inform assure remind ask advise notify brief warn convince persuade promise show teach instruct reassure alert caution text email
  beg implore plead urge write e-mail message tip answer
`);

/** Verbs whose object does what the infinitive says: "urged Russia to withdraw". */
export const OBJECT_CONTROL_VERBS = words(`
  urge ask tell call allow want expect force order persuade encourage invite warn press push convince require help get advise
  instruct permit beg implore cause lead lobby pressure enable compel direct challenge need like authorize trust
`);

/** Heads of phrases that say when something was said. */
const TIME_NOUNS = `
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow january february march april may june july august
  september october november december week month year morning afternoon evening night day weekend hour hours days weeks months years time
  a.m. p.m. moment
`;

/** Heads of phrases that say on what occasion, or where, something was said: "in an interview", "on Twitter". */
const SAYING_NOUNS = `
  statement interview speech email e-mail tweet tweets letter note memo post posting article column op-ed conference briefing call phone
  telephone hearing testimony rally debate event report message video ad release blog editorial essay address remarks appearance
  announcement twitter facebook tv television cnn nbc abc cbs msnbc radio show reference response reply court closing advance
  summit meeting gathering forum panel podcast book
`;
export const SPEECH_OCCASIONS = words(SAYING_NOUNS);

/** Heads of phrases that say where or when something was said, so they belong neither to the speaker nor to the content. */
export const OCCASION_NOUNS = words(`${TIME_NOUNS} ${SAYING_NOUNS}`);

/** Subordinating words that open a clause about when, why or on what condition. */
export const SUBORDINATORS = words(`
  if when while because as after before since until unless although though whereas once where whenever wherever despite that whether
`);

export const QUESTION_WORDS = words('whether how what why if when where who whom which whose');

/** Prepositions and particles that may belong to a cue: "called for", "pointed out". */
export const CUE_PARTICLES = words(`
  for on about to of against with at over out off up into down from by in upon around toward towards away back through as behind forward
  after without under between among ahead beyond
`);

/** Verbs that carry no meaning of their own before a noun: "made the claim", "took a swipe". */
export const TIME_WORDS = words(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow earlier later recently again now then also publicly
  monday. tonight once twice afterward afterwards
`);
