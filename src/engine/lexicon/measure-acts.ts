/**
 * Verbs that are a measure together with what they are done to: "froze their assets", "expelled two diplomats", "barred its copper from the ports". What
 * states do to one another without calling it a sanction is told by such words far oftener than by the name of a measure.
 */
import type { Instrument } from './measures';
import { words } from './words';

/** Who represents his state abroad. */
export const ENVOY_NOUNS: ReadonlySet<string> = words('diplomat ambassador envoy attache attaché consul chargé');

/** Objects are looked for in the object's noun phrases (lemmas); an empty list takes any object that is an actor. */
export interface MeasureVerb {
  readonly lemma: string;
  readonly objects: ReadonlySet<string>;
  readonly particle?: string;
  readonly instrument: Instrument;
  readonly move: 'impose' | 'lift';
  /** Only where a sanction is told of before: "the list" may be any. */
  readonly told?: boolean;
  /** Whose it has to be, where "its ambassador" and "a diplomat" are two things: the sender's own, or another's. */
  readonly whose?: 'own' | 'other';
}

type Extra = Partial<Pick<MeasureVerb, 'particle' | 'told' | 'whose'>> & { readonly move?: 'lift' };

const act = (lemma: string, objects: string, instrument: Instrument, extra: Extra = {}): MeasureVerb => ({
  lemma,
  objects: objects === '' ? new Set() : words(objects),
  instrument,
  ...extra,
  move: extra.move ?? 'impose',
});

/** The same measure for several verbs: "put off", "hold up". */
const acts = (verbs: string, objects: string, instrument: Instrument, extra: Extra = {}): readonly MeasureVerb[] =>
  verbs.split(', ').map((verb) => {
    const [lemma = '', ...particle] = verb.trim().split(' ');
    return act(lemma, objects, instrument, particle.length === 0 ? extra : { ...extra, particle: particle.join(' ') });
  });

const WEALTH = 'asset account fund holding property reserve deposit money wealth assets funds proceeds';
const ENVOYS = 'diplomat ambassador envoy attache attaché consul diplomats chargé';
const POSTS = 'embassy consulate mission border crossing office';
const GOODS = `
  good goods product produce fish seafood fruit vegetable wine beer spirit vodka meat beef pork poultry chicken milk dairy cheese grain wheat barley corn maize rice sugar tea coffee cotton
  timber wood copper iron ore metal aluminium aluminum steel coal oil gas crude fuel petrol diesel fertilizer fertiliser phosphate cement sand car truck lorry vehicle tanker freight cargo chip
  semiconductor technology equipment electronics telephone machine weapon arm ammunition aircraft drone spare part`;
const TRADE = `
  import export sale shipment purchase trade flight ship boat vessel tanker aircraft airline airliner airspace entry travel transaction dealing investment bank delivery transit cargo
  truck lorry wagon freight railcar train supply`;
const AID = `
  aid assistance funding loan credit grant payment membership visa license licence permit preference privilege trade cooperation flight link tie relation contract sale delivery shipment export
  import right support tranche instalment installment money budget`;
const FLOWS =
  'aid assistance support funding loan grant credit tranche sale delivery delivery shipment export import supply transfer';
const PERMITS = 'visa license licence permit status accreditation waiver preference';
const GATES = 'border crossing frontier port airspace waters market strait checkpoint gate embassy consulate mission';
const SEATS = 'seat vote membership right chair accreditation presidency';
const GATHERINGS =
  'meeting talk talks summit council exercise drill program programme bloc union system market tender contract auction procurement';

/** "Put on a blacklist", "added to the entity list". */
const LISTINGS = ['put on', 'place on', 'add to'].flatMap((way) => {
  const [lemma = '', preposition = ''] = way.split(' ');
  const named = ['blacklist', 'sanctions list', 'entity list'].flatMap((list) =>
    ['a', 'the'].map((article) => act(lemma, '', 'blacklist', { particle: `${preposition} ${article} ${list}` })),
  );
  return [...named, act(lemma, '', 'blacklist', { particle: `${preposition} the list`, told: true })];
});

/** What one buys from others or sells to them: "stopped selling arms to Chad". */
export const TRADING: ReadonlySet<string> = words(
  'sell supply ship export buy import purchase deliver send provide issue process accept refuel load unload',
);

/** What flows between states, and is told to stop or to go on without anybody who does it: "deliveries would resume". */
export const FLOWING: ReadonlySet<string> = words(`${FLOWS} flight trade help traffic`);

export const MEASURE_ACTS: readonly MeasureVerb[] = [
  ...acts('freeze, block, seize, confiscate, impound', WEALTH, 'asset-freeze'),
  ...acts('unfreeze, release', WEALTH, 'asset-freeze', { move: 'lift' }),
  act('expel', `${ENVOYS} charge staff official`, 'expulsion'),
  ...acts(
    'send home, send packing, order out, order home, throw out, kick out, boot out, turf out',
    ENVOYS,
    'expulsion',
    {
      whose: 'other',
    },
  ),
  ...acts('declare grata, declare gratae', ENVOYS, 'expulsion'),
  act('declare', 'grata', 'expulsion'),
  act('order', POSTS, 'expulsion', { particle: 'closure of' }),
  act('recall', 'ambassador envoy', 'relations'),
  ...acts(
    'bring home, call home, call back, order home, pull out, bring back, summon home, withdraw',
    'ambassador envoy',
    'relations',
    {
      whose: 'own',
    },
  ),
  act('expel', '', 'membership-suspension', { particle: 'from' }),
  act('suspend', '', 'membership-suspension', { particle: 'from' }),
  act('strip', SEATS, 'membership-suspension', { particle: 'of' }),
  act('take', 'seat vote chair', 'membership-suspension', { particle: 'away' }),
  act('exclude', GATHERINGS, 'membership-suspension', { particle: 'from' }),
  // The tagger does not know the verb.
  act('disinvite', '', 'relations'),
  act('disinvited', '', 'relations'),
  ...acts('shut out of, lock out of, freeze out of', '', 'trade-restriction'),
  act(
    'ban',
    `${TRADE} ${GOODS} official officials minister lawmaker politician national citizen broadcaster`,
    'trade-restriction',
  ),
  act('bar', `${TRADE} ${GOODS} official minister lawmaker politician national citizen`, 'trade-restriction'),
  act('prohibit', `${TRADE} institution transaction company`, 'trade-restriction'),
  act('outlaw', 'party organization organisation group movement opposition militia', 'blacklist'),
  act('ban', 'party organization organisation group movement opposition candidate newspaper', 'blacklist'),
  act('bar', 'party candidate opposition', 'blacklist'),
  ...acts('deny, refuse', 'visa entry', 'travel-ban'),
  act('embargo', '', 'embargo'),
  act('blockade', '', 'blockade'),
  act('barricade', 'port coast harbor harbour ship', 'blockade'),
  act('interdict', 'ship shipment vessel cargo tanker oil', 'blockade'),
  act('boycott', `product import export ${GOODS}`, 'trade-restriction'),
  act('blacklist', '', 'blacklist'),
  act('sanction', '', 'sanctions'),
  act(
    'designate',
    'company firm bank entity individual person group organization organisation network official leader shipper exporter airline line',
    'blacklist',
  ),
  act('restrict', `${TRADE} access`, 'trade-restriction'),
  act('curb', 'export import sale trade shipment', 'trade-restriction'),
  ...acts(
    'turn back, turn away, stop',
    'truck lorry wagon freight train ship boat vessel tanker convoy cargo',
    'trade-restriction',
  ),
  act('break', 'relation tie link', 'relations', { particle: 'off' }),
  act('cut', 'relation tie link', 'relations'),
  act('downgrade', 'relation tie', 'relations'),
  ...LISTINGS,
  act('take', 'list blacklist', 'blacklist', { particle: 'off', move: 'lift' }),
  act('delist', '', 'blacklist', { move: 'lift' }),
  act('suspend', AID, 'aid-suspension'),
  act('halt', AID, 'aid-suspension'),
  ...acts('stop, freeze, block, withhold', `${FLOWS} flight trade payment fund`, 'aid-suspension'),
  ...acts(
    'hold up, hold back, put off, put on hold, put on ice',
    `${FLOWS} payment fund visa license licence permit money`,
    'aid-suspension',
  ),
  act('cut', AID, 'aid-suspension', { particle: 'off' }),
  ...acts('revoke, withdraw, cancel, pull', PERMITS, 'travel-ban'),
  ...acts('give back, hand back, restore, reinstate', PERMITS, 'travel-ban', { move: 'lift', told: true }),
  act('disconnect', '', 'finance', { particle: 'from swift' }),
  act('cut', '', 'finance', { particle: 'off from swift' }),
  act('exclude', '', 'finance', { particle: 'from swift' }),
  act('shut', 'border outlet airspace pipeline port embassy', 'transport', { particle: 'down' }),
  ...acts('shut, close, seal', GATES, 'transport'),
  act('reopen', GATES, 'transport', { move: 'lift', told: true }),
  act('sever', 'tie relation link', 'relations'),
];
