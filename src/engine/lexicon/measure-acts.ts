/**
 * Verbs that are a measure together with what they are done to: "froze their assets", "expelled two diplomats", "shut the border to Omani grain".
 *
 * A row is: verbs | objects | what must stand behind | instrument and what restricts it. A verb may have its particle ("hold up", "send home"). Objects are looked
 * for in the first noun phrase and what it is of (lemmas); "any" takes every object, "state" a state, "own" an envoy of the sender's; behind, "away" is to leave the country. Words in capitals stand for a list.
 */
import { INSTRUMENTS, type Instrument } from './measures';
import { words } from './words';

export interface MeasureVerb {
  readonly lemma: string;
  /** Stands right behind the verb, or behind its object. */
  readonly particle?: string;
  readonly objects: ReadonlySet<string> | 'any' | 'state' | 'own';
  /** A preposition ("out of" is one) behind the verb, and the words of which one follows it; any where there are none. */
  readonly behind?: { readonly preposition: string; readonly nouns: ReadonlySet<string> };
  readonly instrument: Instrument;
  readonly move: 'impose' | 'lift' | 'widen';
  /** Only where a sanction is told of before: "the list" may be any. */
  readonly told: boolean;
  /** Only by somebody who acts for a state or a union of states, against another state: at home it is everyday policy. */
  readonly abroad: boolean;
  /** Like `abroad`, and without a target also by a state or its bodies: "Peru suspended aid". */
  readonly alone: boolean;
  /** Firms of no known country are hit by it too. */
  readonly firms: boolean;
  /** Not a single one: "stopped the lorry" is police work, "stopped the lorries" may be a measure. */
  readonly many: boolean;
  /** Not just any one: "withdrew a visa from a singer" is everyday work of an office. */
  readonly definite: boolean;
  /** A sanction only once it is done: before, cutting off the water is a threat of harm. */
  readonly done: boolean;
}

/** Who represents his state abroad. */
export const ENVOY_NOUNS: ReadonlySet<string> = words('diplomat ambassador envoy attache attaché consul chargé');

/** What one buys from others or sells to them: "stopped selling arms to Chad". */
export const TRADING: ReadonlySet<string> = words(
  'sell supply ship export buy import purchase deliver provide issue refuel load unload lend fund finance arm',
);

/** What somebody is kept from, where it is a measure: "barred the officials from entering"; not "from using phones in class". */
export const KEPT_FROM: ReadonlySet<string> = words(
  'entering trading landing importing exporting selling buying purchasing supplying shipping doing operating flying overflying docking anchoring calling travelling traveling visiting attending taking participating competing joining investing lending borrowing transiting crossing holding owning acquiring bidding receiving dealing accessing working',
);

/** What flows between states, and is told to stop or to go on without anybody who does it: "deliveries would resume". */
export const FLOWING: ReadonlySet<string> = words(
  'aid assistance support funding loan grant credit tranche sale delivery shipment export import supply transfer flight trade help traffic',
);

const LISTS: Readonly<Record<string, string>> = {
  WEALTH: 'asset account fund holding property reserve deposit money wealth assets funds proceeds',
  ESTATES: 'yacht villa mansion estate',
  ENVOYS: 'diplomat ambassador envoy attache attaché consul diplomats staff official charge legation',
  WITNESSES: 'correspondent reporter journalist monitor observer adviser instructor secretary',
  GATES: 'border frontier crossing airspace port harbour harbor waters sky skies',
  MISSIONS: 'consulate embassy mission',
  TRADE: 'import export sale shipment shipping purchase trade flight ship vessel tanker aircraft airline airspace',
  CARRIERS: 'plane airliner lorry truck barge trawler boat train carrier cargo consignment convoy',
  GOODS: `oil gas steel coal grain wheat barley maize corn rice flour beef pork meat poultry chicken fish seafood salmon wine beer fruit vegetable tomato citrus grape milk cheese dairy sugar coffee cocoa tea
    cotton timber wood ore iron copper aluminium aluminum nickel lithium gold diamond petrol diesel fuel fertilizer fertiliser chip semiconductor car goods product sand cement textile machinery
    equipment technology onion potato soybean tobacco`,
  ARMS: 'arm arms weapon weaponry tank drone missile ammunition munition shell helicopter jet warplane howitzer spare rifle radar',
  AID: 'aid assistance funding loan credit grant payment support tranche relief cooperation instalment installment subsidy disbursement help',
  DEALS: 'delivery shipment sale export import trade supply contract transfer flight link',
  LICENCES: 'visa license licence permit accreditation waiver preference privilege',
  TIES: 'relation tie link',
  UTILITIES: 'supply gas water power electricity fuel oil tap taps current',
  RIGHTS:
    'right rights seat vote membership status accreditation licence license preference privilege presidency chair chairmanship',
  MEETINGS: 'meeting summit talk talks council exercise drill bloc union group organisation organization alliance',
  PAYMENTS: 'swift payment payments clearing financial capital dollar market banking',
  DOLLARS: 'swift dollar',
  CONTRACTS: 'contract tender procurement market airspace port waters',
};

/** One list of words from names of lists and single words. */
const listOf = (names: string): ReadonlySet<string> =>
  words(names.replace(/[A-Z]{3,}/g, (name) => LISTS[name] ?? name));

const ROWS = `
freeze, block, seize, confiscate | WEALTH | | asset-freeze
unfreeze | WEALTH | | asset-freeze lift
seize, confiscate, impound | ESTATES | | asset-freeze abroad
release, unblock | WEALTH | | asset-freeze lift told
expel | ENVOYS | | expulsion
expel, kick out, throw out, boot out, turf out, order out, send home, send packing, order home | ENVOYS WITNESSES | | expulsion abroad
order, tell, give, ask | ENVOYS WITNESSES | away | expulsion abroad
declare | grata gratae | | expulsion
declare grata, declare gratae | ENVOYS | | expulsion
order | closure | of: MISSIONS office | expulsion abroad
declare unwelcome, declare undesirable, declare unwanted | any | | expulsion abroad
expel, suspend | any | from: | membership-suspension
recall | ambassador envoy | | relations
recall, call home, call back, bring home, bring back, summon home, fetch home, withdraw, pull, pull out | own | | relations
suspend, expel, throw out, kick out | state | | membership-suspension abroad
bar, exclude, ban | any | from: MEETINGS | membership-suspension abroad
strip, deprive | any | of: RIGHTS landing | membership-suspension abroad
take away | seat vote chair | | membership-suspension
tighten, turn | screw screws noose vice | | sanctions widen told
disinvite, disinvited | any | | relations
readmit | state | | membership-suspension lift told
ban | TRADE entry travel transaction dealing investment bank oil gas steel coal grain official officials minister lawmaker politician national citizen broadcaster | | trade-restriction
bar | TRADE entry travel official minister lawmaker politician national citizen | | trade-restriction
prohibit | TRADE entry travel institution transaction company | | trade-restriction
outlaw | party organization organisation group movement opposition militia | | blacklist
ban | party organization organisation group movement opposition candidate newspaper | | blacklist
bar | party candidate opposition | | blacklist
deny, refuse | visa entry | | travel-ban
ban, bar | any | | trade-restriction abroad
embargo | any | | embargo
blockade | any | | blockade
barricade | port coast harbor harbour ship | | blockade
interdict | ship shipment vessel cargo tanker oil | | blockade
boycott | product good goods import oil export | | trade-restriction
boycott | GOODS | | trade-restriction abroad
blacklist | any | | blacklist
sanction | any | | sanctions
designate | company firm bank entity individual person group organization organisation network official leader shipper exporter airline line | | blacklist
designate | general commander judge militia vessel ship tanker militant businessman oligarch businesswoman tycoon | | blacklist abroad
put, place | any | on: blacklist | blacklist
add | any | to: blacklist | blacklist
put on the list, place on the list, add to the list | any | | blacklist told
designate, proscribe | any | terrorist: | blacklist
take off | list blacklist | | blacklist lift
delist | any | | blacklist lift
restrict | TRADE entry travel transaction dealing investment bank oil gas steel coal grain access | | trade-restriction
restrict, limit | GOODS | | trade-restriction abroad
restrict, limit, ban, bar, prohibit, suspend | landing docking berthing transshipment | | trade-restriction abroad
curb | export import sale trade shipment | | trade-restriction
break off | relation tie link | | relations
cut, sever | relation tie link | | relations
downgrade | relation tie | | relations
freeze, suspend, scale back, scale down, cut off, break, reduce | TIES | | relations abroad
suspend, halt | AID membership visa license licence preference privilege trade DEALS tie relation right | | aid-suspension alone
stop | aid assistance sale export import delivery shipment trade flight | | aid-suspension alone
cut off | aid assistance funding loan credit grant trade contract sale | | aid-suspension alone
withhold | aid assistance funding loan payment fund tranche | | aid-suspension alone
freeze, hold up, hold back, put off, put on hold, place on hold, put on ice, cancel, pause, block, delay, shelve, stop, interrupt, withhold, deny | AID DEALS ARMS | | aid-suspension abroad
put | hold | on: AID DEALS ARMS | aid-suspension abroad
pull | plug | on: AID DEALS ARMS | aid-suspension abroad
block, halt, suspend, freeze, stop, turn away, turn back, hold up | import export sale shipment shipping purchase trade airline airspace | | trade-restriction abroad
block, halt, suspend, freeze, stop, turn away, turn back, hold up | flight ship vessel tanker aircraft CARRIERS GOODS | | trade-restriction abroad many
revoke | LICENCES status | | travel-ban
suspend, scrap, end, abolish, halt, stop, freeze, drop, cancel, revoke, withdraw, pull, annul | visa-free waiver | | travel-ban abroad
restore, reinstate, bring back | visa-free waiver | | travel-ban lift told
withdraw, pull, cancel, annul, rescind, void, suspend, hold back, freeze | LICENCES | | travel-ban abroad definite
revoke, withdraw, cancel | right slot concession | | transport abroad
disconnect | any | from: swift | finance
cut off, exclude | any | from: swift | finance
disconnect, cut off, exclude, bar, remove | any | from: DOLLARS | finance abroad firms
disconnect, cut off, exclude, bar, remove | any | from: PAYMENTS | finance abroad
kick, shut, throw | any | out of: swift | finance abroad
exclude, bar, lock out | any | from: CONTRACTS | trade-restriction abroad firms
shut, freeze, lock, keep | any | out of: CONTRACTS PAYMENTS | trade-restriction abroad firms
shut down | border outlet airspace pipeline port embassy | | transport
close | airspace port embassy consulate border | | transport
close, shut, seal, seal off | GATES MISSIONS | | transport abroad
close, shut | market | to: | trade-restriction abroad
order shut, order closed | MISSIONS | | transport abroad
ground | airline | | transport abroad
ground | flight plane aircraft airliner | | transport abroad many
cut off, switch off, turn off, shut off | UTILITIES | | trade-restriction abroad done
suspend, freeze | accession membership association | | membership-suspension abroad
suspend | treaty agreement accord pact travel | | relations abroad
resume, restart, restore, reinstate | AID DEALS LICENCES TIES right membership | | aid-suspension lift told
reopen | GATES MISSIONS | | transport lift told
give back, hand back, return, restore | LICENCES | | travel-ban lift told
`;

export const MEASURE_ACTS: readonly MeasureVerb[] = ROWS.trim()
  .split('\n')
  .flatMap((row) => {
    const [verbs = '', objects = '', behind = '', kind = ''] = row.split('|').map((column) => column.trim());
    const [instrument = '', ...restrictions] = kind.split(' ');
    const [preposition = '', nouns = ''] = behind.split(':');
    const sort = INSTRUMENTS.find((name) => name === instrument);
    if (sort === undefined) throw new Error(`no such instrument: ${row}`);
    return verbs.split(', ').map((verb): MeasureVerb => {
      const [lemma = '', ...particle] = verb.split(' ');
      return {
        lemma,
        ...(particle.length === 0 ? {} : { particle: particle.join(' ') }),
        objects: objects === 'any' || objects === 'state' || objects === 'own' ? objects : listOf(objects),
        ...(behind === ''
          ? {}
          : { behind: { preposition, nouns: nouns.trim() === '' ? new Set() : listOf(nouns.trim()) } }),
        instrument: sort,
        move: restrictions.includes('lift') ? 'lift' : restrictions.includes('widen') ? 'widen' : 'impose',
        told: restrictions.includes('told'),
        firms: restrictions.includes('firms'),
        alone: restrictions.includes('alone'),
        abroad: restrictions.includes('abroad'),
        many: restrictions.includes('many'),
        definite: restrictions.includes('definite'),
        done: restrictions.includes('done'),
      };
    });
  });
