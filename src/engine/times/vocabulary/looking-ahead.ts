/** Verbs and nouns that govern what is still to come, even when they are told in the past. */

/** Verbs that ask, order or advise: "begged them to leave by Friday". */
const ASKING =
  'ask urge appeal press beg beseech implore entreat plead petition lobby push encourage advise recommend remind challenge ' +
  'invite tell warn call order instruct command direct require oblige allow permit authorize authorise task summon request demand';

/** Verbs that bind who says them or weigh what is to come: "agreed to meet Monday". */
const BINDING =
  'agree plan schedule set expect vow promise pledge undertake consent decide resolve propose threaten hope intend offer ' +
  'want need vote swear aim mean suppose slate commit';

/** Verbs whose infinitive lies ahead even when they are told in the past. */
export const COMMITTING = new Set(`${ASKING} ${BINDING}`.split(' '));

/** What is asked for, granted or put off until a day: "gave the rebels until Friday". */
export const PUTTING_OFF = new Set(
  'seek request demand require grant extend delay postpone suspend renew prolong defer adjourn get win receive give have exempt spare waive'.split(
    ' ',
  ),
);

/** Nouns and adjectives before an infinitive that is owed or wanted: "faced a demand to pay by Friday". */
export const OWED = new Set(
  (
    'appeal call demand request order ultimatum plea offer promise pledge vow plan proposal deal agreement commitment obligation ' +
    'duty threat invitation instruction instructions orders calls demands appeals pressure deadline bid ready willing bound obliged likely'
  ).split(' '),
);

/** Adjectives and participles before the infinitive of what is still to be done: "was ready to receive them on Thursday". */
export const READY = new Set('ready prepared willing poised keen eager determined'.split(' '));

/** Verbs that tell of what is over: what somebody admits or recalls that he was ready to do lies behind. */
export const RECALLING = new Set('admit recall remember confess concede acknowledge recount reminisce'.split(' '));

/** Verbs that offer or threaten: what they are conditional on is still open, whatever its tense. */
export const OFFERING = new Set('offer promise threaten pledge vow swear warn agree undertake'.split(' '));
