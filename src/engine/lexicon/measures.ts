/**
 * Sanctions measures: what they are called, and the verbs that move them along the ladder.
 *
 * `plain` measures are sanctions wherever states or their organs are about; `loose` ones ("ban", "suspension") are everyday words too, so
 * they count only between political actors. Instruments follow the headings of the EU sanctions guidelines and the OFAC programme terms.
 */
import { phrases, words, wordTable } from './words';

export const INSTRUMENTS = [
  'sanctions',
  'asset-freeze',
  'travel-ban',
  'embargo',
  'trade-restriction',
  'tariff',
  'blacklist',
  'finance',
  'expulsion',
  'aid-suspension',
  'membership-suspension',
  'price-cap',
  'snapback',
  'blockade',
  'relations',
  'transport',
] as const;

export type Instrument = (typeof INSTRUMENTS)[number];

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
  return wordTable(byFirst);
})();

/** What a verb does to the measure that is its object (or its subject in the passive). */
export const MEASURE_VERBS = {
  impose: words(`
    impose slap level introduce adopt enact order apply enforce announce approve unveil institute levy
    pass add place put declare ratchet increase raise hit punish clamp step issue reimpose re-impose reinstate restore reintroduce trigger
    invoke double triple quadruple hike implement launch establish mount activate sign set face bring vote agree use honor honour observe join respect endure suffer`),
  /** More of what there is: wider, harsher. */
  widen: words('tighten toughen expand widen broaden strengthen deepen harden intensify escalate stiffen'),
  extend: words(
    'extend renew prolong stay maintain keep retain preserve continue uphold sustain reauthorize reauthorise remain',
  ),
  ease: words(
    'ease relax soften loosen waive reduce lower trim suspend scale roll cut exempt relieve slash halve delay defer postpone',
  ),
  lift: words(
    'lift remove end scrap drop cancel eliminate revoke rescind repeal abolish terminate withdraw reverse undo expire lapse delist unfreeze dismantle',
  ),
  propose: words(`
    propose consider weigh mull discuss debate seek draft prepare plan contemplate examine study recommend advocate demand favor favour back support
    suggest push urge request explore ponder eye envisage table sponsor pursue`),
  threaten: words('threaten warn hint'),
  oppose: words(
    'oppose reject veto block resist criticize criticise condemn denounce object rule slam blast defeat stall question protest decry',
  ),
} as const;

export type MeasureMove = keyof typeof MEASURE_VERBS;
