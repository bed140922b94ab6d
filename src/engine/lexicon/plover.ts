/**
 * PLOVER 2.0 and CAMEO codes for positions. Source: the PLOVER manual of 2024-02-04 (types, modes, contexts) and the project's own CAMEO-to-PLOVER table
 * of 2021 (github.com/openeventdata/PLOVER), where DEMAND is today's REQUEST.
 *
 * PLOVER's own files disagree on some acts (an imposed embargo is COERCE/restrict in one, SANCTION/discontinue in the other; easing sanctions is
 * CONCEDE or RETREAT). There the first is printed and the rest stand in `alternatives`: flagged, not guessed. PLOVER has no place for condition, deadline,
 * reporting chain, certainty or denial.
 */
import type { Plover, PositionKind, SanctionStage } from '../types';
import type { Instrument } from './measures';
import { words } from './words';

export const PLOVER_BY_KIND: Readonly<Record<Exclude<PositionKind, 'sanction'>, Plover>> = {
  demand: { type: 'REQUEST', cameo: '02' },
  threat: { type: 'THREATEN', cameo: '13' },
  accusation: { type: 'ACCUSE', mode: 'disapprove', cameo: '11' },
  rejection: { type: 'REJECT', cameo: '12' },
  denial: { type: 'REJECT', cameo: '016' },
  commitment: { type: 'AGREE', cameo: '03', alternatives: ['CONCEDE'] },
  support: { type: 'SUPPORT', cameo: '05' },
};

export const PLOVER_BY_STAGE: Readonly<Record<SanctionStage, Plover>> = {
  threatened: { type: 'THREATEN', mode: 'restrict', cameo: '1312' },
  proposed: { type: 'REQUEST', cameo: '10', alternatives: ['THREATEN'] },
  imposed: { type: 'SANCTION', cameo: '163', alternatives: ['COERCE'] },
  extended: { type: 'SANCTION', cameo: '163', alternatives: ['COERCE', 'REJECT'] },
  eased: { type: 'CONCEDE', cameo: '085', alternatives: ['RETREAT', 'AGREE'] },
  lifted: { type: 'CONCEDE', cameo: '085', alternatives: ['RETREAT', 'AGREE'] },
  opposed: { type: 'REJECT', cameo: '12' },
};

/** Easing that is meant, not done: CAMEO's intent to yield (035) is AGREE. */
export const PLOVER_EASING_MEANT: Plover = { type: 'AGREE', cameo: '0355', alternatives: ['CONCEDE', 'RETREAT'] };

/** What engages two states diplomatically and is done: CAMEO's root 05 (054 recognition, 057 a formal agreement signed) is SUPPORT. */
export const PLOVER_ENGAGED: Plover = { type: 'SUPPORT', cameo: '057', alternatives: ['AGREE'] };
export const ENGAGING_VERBS = words('sign ratify initial upgrade restore establish normalize normalise resume renew');
export const ENGAGEMENTS = words('treaty pact accord agreement tie relation convention protocol charter');

/** Mode of an imposed measure, where PLOVER's table is plain. */
export const SANCTION_MODE: Readonly<Partial<Record<Instrument, string>>> = {
  'aid-suspension': 'discontinue',
  expulsion: 'expel',
  relations: 'withdraw',
};

/** Promises kept rather than made: what was given in already is CONCEDE (or RETREAT), by verb lemma. */
export const CONCEDING_VERBS = words(
  'concede yield bow release free allow permit lift ease relax accede comply heed cave recognize recognise call cancel grant authorize authorise resume acknowledge',
);

/** Parties, candidates and groups are banned with these. */
export const BANNING_VERBS = words('outlaw ban bar');

/** CAMEO tells a demand (10) from an appeal (02) by its force; PLOVER's REQUEST is both. */
export const DEMANDING_VERBS = words('demand order insist require instruct command compel force oblige must dictate');

/** Inquiries: CAMEO's INVESTIGATE is ACCUSE in today's PLOVER. */
export const INVESTIGATING_VERBS = words('investigate probe open launch look');

/** What is to be done, by verb lemma: PLOVER's modes of REQUEST and REJECT. */
export const REQUEST_MODES: readonly { readonly mode: string; readonly verbs: ReadonlySet<string> }[] = [
  {
    mode: 'assist',
    verbs: words(
      'help assist provide give send supply support back cooperate share join fund finance arm contribute protect pay',
    ),
  },
  {
    mode: 'yield',
    verbs: words(
      'release free withdraw lift ease allow permit stop cease end halt return disarm surrender reverse disband dismantle retreat abandon stand',
    ),
  },
  { mode: 'meet', verbs: words('meet talk negotiate resume discuss mediate engage attend host convene') },
  { mode: 'change', verbs: words('reform resign change step amend hold start implement adopt abide comply respect') },
];

/** Modes of THREATEN, by verb lemma. */
export const THREAT_MODES: readonly { readonly mode: string; readonly verbs: ReadonlySet<string> }[] = [
  {
    mode: 'violence',
    verbs: words(
      'attack strike bomb invade destroy kill shoot annihilate crush shell bombard fight retaliate avenge storm obliterate',
    ),
  },
  { mode: 'restrict', verbs: words('ban block blockade boycott restrict close shut') },
  { mode: 'arrest', verbs: words('arrest prosecute detain sue extradite') },
  { mode: 'expel', verbs: words('expel deport withdraw evict') },
  { mode: 'territory', verbs: words('annex occupy seize') },
  { mode: 'relations', verbs: words('suspend sever break halt stop cut recall downgrade quit walk') },
];

/** PLOVER contexts by words in the position's own span. */
export const CONTEXTS: readonly { readonly context: string; readonly words: ReadonlySet<string> }[] = [
  {
    context: 'cbrn',
    words: words('nuclear uranium plutonium chemical biological warhead enrichment denuclearization'),
  },
  {
    context: 'military',
    words: words(
      'troop troops army military missile weapon weapons airstrike bombing soldier soldiers naval ceasefire truce disarm shelling',
    ),
  },
  {
    context: 'economic',
    words: words(
      'sanctions trade tariff tariffs embargo oil gas import export imports exports bank assets economic loan debt goods',
    ),
  },
  { context: 'humanitarian', words: words('humanitarian refugees refugee famine relief civilians') },
  { context: 'election', words: words('election elections vote ballot referendum') },
  { context: 'cyber', words: words('cyber hacking hackers') },
  { context: 'terrorism', words: words('terrorism terrorist terrorists') },
  { context: 'legal', words: words('court trial law extradition prosecute charges constitutional amnesty') },
  {
    context: 'diplomatic',
    words: words('ambassador diplomats diplomat embassy talks negotiations accord agreement treaty'),
  },
];
