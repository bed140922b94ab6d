/**
 * Sanctions measures: what they are called, and the verbs that move them along the ladder.
 *
 * `plain` measures are sanctions wherever states or their organs are about; `loose` ones ("ban", "suspension") are everyday words too, so
 * they count only between political actors. Instruments follow the headings of the EU sanctions guidelines and the OFAC programme terms.
 */
import { phrases, words } from './words';

export type Instrument =
  | 'sanctions'
  | 'asset-freeze'
  | 'travel-ban'
  | 'embargo'
  | 'trade-restriction'
  | 'tariff'
  | 'blacklist'
  | 'finance'
  | 'expulsion'
  | 'aid-suspension'
  | 'membership-suspension'
  | 'price-cap'
  | 'snapback'
  | 'blockade'
  | 'relations'
  | 'transport';

/** Noun phrases by lemma, the last word the head; lower case. */
const NOUNS: Readonly<Record<Instrument, { readonly plain: string; readonly loose?: string }>> = {
  sanctions: {
    plain: `sanction, sanctions, countermeasure, counter-sanction, punitive measure, punitive step, punitive action, restrictive measure, coercive measure, appropriate measure,
      economic measure, sanctions regime, sanction regime, sanctions package, sanction package, sanctions act, sanction act, sanctions bill, sanction bill,
      sanctions-only approach, counter-measure, retaliatory measure, economic penalty`,
    loose: 'penalty, restriction, curb, measure',
  },
  'asset-freeze': {
    plain:
      'asset freeze, assets freeze, freeze on asset, frozen asset, freezing of asset, asset seizure, seizure of asset',
  },
  'travel-ban': {
    plain:
      'travel ban, visa ban, entry ban, travel restriction, visa restriction, visa curb, travel curb, ban on travel, ban on entry, no-entry list',
  },
  embargo: {
    plain:
      'embargo, arms embargo, ban on sale, ban on sale of arm, ban on weapon, ban on arm, ban on arm sale, oil embargo, trade embargo, arms ban, weapons ban, weapon ban, arms-sales ban, oil ban, gas ban',
  },
  'trade-restriction': {
    plain: `export ban, export control, export curb, export restriction, import ban, import control, import curb, import restriction, trade ban, trade restriction, trade barrier,
      technology ban, chip ban, ban on import, ban on export, ban on the import, ban on the export, export licensing requirement, import quota, trade curb`,
    loose: 'boycott, ban',
  },
  tariff: {
    plain: 'tariff, punitive duty, retaliatory duty, anti-dumping duty, import duty, punitive levy',
    loose: 'duty, levy',
  },
  blacklist: {
    plain: `blacklist, sanctions list, sanction list, entity list, list of state sponsors, list of sponsors, terror list, terrorism list, list of terrorist organization,
      list of terrorist organisation, terrorist designation, terror designation`,
    loose: 'listing, designation',
  },
  finance: {
    plain:
      'financial restriction, banking restriction, exclusion from swift, swift ban, investment ban, capital-market ban, debt ban',
  },
  expulsion: {
    plain: 'expulsion of diplomat, expulsion of ambassador, expulsion of envoy, expulsion order',
    loose: 'expulsion',
  },
  'aid-suspension': {
    plain:
      'suspension of aid, aid freeze, aid suspension, aid cut, suspension of military aid, aid cutoff, suspension of assistance',
  },
  'membership-suspension': { plain: 'suspension of membership, suspension of voting right', loose: 'suspension' },
  'price-cap': { plain: 'price cap, oil cap, cap on the price' },
  snapback: { plain: 'snapback, snap-back' },
  blockade: {
    plain:
      'naval blockade, naval quarantine, blockade, quarantine of ship, naval barricade, maritime barricade, maritime blockade, international quarantine, naval interdiction, economic stranglehold',
    loose: 'quarantine',
  },
  relations: { plain: 'diplomatic isolation' },
  transport: {
    plain:
      'flight ban, airspace ban, overflight ban, port ban, airspace closure, suspension of flight, suspension of air link, suspension of air',
  },
};

export interface MeasureNoun {
  readonly words: readonly string[];
  readonly instrument: Instrument;
  readonly plain: boolean;
}

/** Measure nouns by their first word, longest first. */
export const MEASURE_NOUNS: ReadonlyMap<string, readonly MeasureNoun[]> = (() => {
  const byFirst = new Map<string, MeasureNoun[]>();
  for (const [instrument, { plain, loose }] of Object.entries(NOUNS) as [
    Instrument,
    { plain: string; loose?: string },
  ][]) {
    for (const [lines, sure] of [
      [plain, true],
      [loose ?? '', false],
    ] as const) {
      for (const phrase of phrases(lines)) {
        const parts = phrase.split(' ');
        const first = parts[0] ?? '';
        const list = byFirst.get(first) ?? [];
        list.push({ words: parts, instrument, plain: sure });
        byFirst.set(first, list);
      }
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

/** What a verb does to the measure that is its object (or its subject in the passive). */
export const MEASURE_VERBS = {
  impose: words(`
    impose slap level introduce adopt enact order apply enforce tighten toughen expand widen strengthen announce approve unveil institute levy
    pass add place put declare broaden deepen ratchet increase raise hit punish harden clamp step issue reimpose re-impose reinstate restore reintroduce trigger
    invoke double triple quadruple hike intensify implement launch establish mount escalate activate sign set face bring vote agree use honor honour observe join respect endure suffer`),
  extend: words(
    'extend renew prolong stay maintain keep retain preserve continue uphold sustain reauthorize reauthorise remain',
  ),
  ease: words(
    'ease relax soften loosen waive reduce lower trim suspend scale roll cut exempt relieve slash delay defer postpone',
  ),
  lift: words(
    'lift remove end scrap drop cancel eliminate revoke rescind repeal abolish terminate withdraw reverse undo delist unfreeze dismantle',
  ),
  propose: words(`
    propose consider weigh mull discuss debate seek draft prepare plan contemplate examine study recommend advocate demand favor favour back support
    suggest push urge support request explore ponder eye envisage table sponsor pursue`),
  threaten: words('threaten warn'),
  oppose: words(
    'oppose reject veto block resist criticize criticise condemn denounce object rule slam blast defeat stall question protest decry',
  ),
} as const;

export type MeasureMove = keyof typeof MEASURE_VERBS;

/**
 * Verbs that are a measure together with what they are done to: "froze their assets", "expelled two diplomats". Objects are looked for in the
 * object's noun phrases (lemmas); an empty list takes any object.
 */
export interface MeasureVerb {
  readonly lemma: string;
  readonly objects: ReadonlySet<string>;
  readonly particle?: string;
  readonly instrument: Instrument;
  readonly move: 'impose' | 'lift';
  /** Only where a sanction is told of before: "the list" may be any. */
  readonly told?: boolean;
}

const act = (
  lemma: string,
  objects: string,
  instrument: Instrument,
  extra: { particle?: string; move?: 'lift'; told?: boolean } = {},
): MeasureVerb => ({
  lemma,
  objects: objects === '' ? new Set() : words(objects),
  instrument,
  move: extra.move ?? 'impose',
  ...(extra.particle === undefined ? {} : { particle: extra.particle }),
  ...(extra.told === undefined ? {} : { told: extra.told }),
});

const WEALTH = 'asset account fund holding property reserve deposit money wealth assets funds';
const ENVOYS = 'diplomat ambassador envoy attache attaché consul diplomats staff official charge';
const TRADE =
  'import export sale shipment purchase trade flight ship vessel tanker aircraft airline airspace entry travel transaction dealing investment bank oil gas steel coal grain';
const AID =
  'aid assistance funding loan credit grant payment membership visa license licence preference privilege trade cooperation flight link tie relation contract sale delivery shipment export import right';

/** "Put on a blacklist", "added to the entity list". */
const LISTINGS = ['put on', 'place on', 'add to'].flatMap((way) => {
  const [lemma = '', preposition = ''] = way.split(' ');
  const named = ['blacklist', 'sanctions list', 'entity list'].flatMap((list) =>
    ['a', 'the'].map((article) => act(lemma, '', 'blacklist', { particle: `${preposition} ${article} ${list}` })),
  );
  return [...named, act(lemma, '', 'blacklist', { particle: `${preposition} the list`, told: true })];
});

export const MEASURE_ACTS: readonly MeasureVerb[] = [
  act('freeze', WEALTH, 'asset-freeze'),
  act('block', WEALTH, 'asset-freeze'),
  act('seize', WEALTH, 'asset-freeze'),
  act('confiscate', WEALTH, 'asset-freeze'),
  act('unfreeze', WEALTH, 'asset-freeze', { move: 'lift' }),
  act('expel', ENVOYS, 'expulsion'),
  act('expel', '', 'membership-suspension', { particle: 'from' }),
  act('suspend', '', 'membership-suspension', { particle: 'from' }),
  act('recall', 'ambassador envoy', 'relations'),
  act(
    'ban',
    `${TRADE} official officials minister lawmaker politician national citizen broadcaster`,
    'trade-restriction',
  ),
  act('bar', `${TRADE} official minister lawmaker politician national citizen`, 'trade-restriction'),
  act('prohibit', `${TRADE} institution transaction company`, 'trade-restriction'),
  act('outlaw', 'party organization organisation group movement opposition militia', 'blacklist'),
  act('ban', 'party organization organisation group movement opposition candidate newspaper', 'blacklist'),
  act('bar', 'party candidate opposition', 'blacklist'),
  act('deny', 'visa entry', 'travel-ban'),
  act('refuse', 'visa entry', 'travel-ban'),
  act('embargo', '', 'embargo'),
  act('blockade', '', 'blockade'),
  act('barricade', 'port coast harbor harbour ship', 'blockade'),
  act('interdict', 'ship shipment vessel cargo tanker oil', 'blockade'),
  act('boycott', 'product good goods import oil export', 'trade-restriction'),
  act('blacklist', '', 'blacklist'),
  act('sanction', '', 'sanctions'),
  act(
    'designate',
    'company firm bank entity individual person group organization organisation network official leader shipper exporter airline line',
    'blacklist',
  ),
  act('restrict', `${TRADE} access`, 'trade-restriction'),
  act('curb', 'export import sale trade shipment', 'trade-restriction'),
  act('break', 'relation tie link', 'relations', { particle: 'off' }),
  act('cut', 'relation tie link', 'relations'),
  act('downgrade', 'relation tie', 'relations'),
  act('declare', 'grata', 'expulsion'),
  ...LISTINGS,
  act('take', 'list blacklist', 'blacklist', { particle: 'off', move: 'lift' }),
  act('delist', '', 'blacklist', { move: 'lift' }),
  act('suspend', AID, 'aid-suspension'),
  act('halt', AID, 'aid-suspension'),
  act('stop', 'aid assistance sale export import delivery shipment trade flight', 'aid-suspension'),
  act('cut', AID, 'aid-suspension', { particle: 'off' }),
  act('withhold', 'aid assistance funding loan payment fund', 'aid-suspension'),
  act('revoke', 'visa license licence status accreditation waiver preference', 'travel-ban'),
  act('disconnect', '', 'finance', { particle: 'from swift' }),
  act('cut', '', 'finance', { particle: 'off from swift' }),
  act('exclude', '', 'finance', { particle: 'from swift' }),
  act('shut', 'border outlet airspace pipeline port embassy', 'transport', { particle: 'down' }),
  act('close', 'airspace port embassy consulate border', 'transport'),
  act('sever', 'tie relation link', 'relations'),
];
