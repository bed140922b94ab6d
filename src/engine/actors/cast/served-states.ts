/** Which state somebody serves whose office is told without it: "Britain sent a ship. Defence Secretary Ann Doe said …". */
import { SERVANTS } from '../../lexicon/roles';
import { WITH_CONGRESS } from '../../lexicon/sides';
import { words } from '../../lexicon/words';
import { nounPhraseAt } from '../../text/at';
import type { Text } from '../../text/types';
import { capitalAt, datelineCountry } from '../mentions/datelines';
import { isPossessive, keyOf } from '../mentions/words';
import type { Mention } from '../types';
import type { Entity } from './entity';
import { Houses } from './houses';
import { placeOf, verbAfter } from './salience';
import { bringTreasuryHome } from './treasuries';

/**
 * Offices of a state as they stand before a name, as keys: of nothing named ("Minister", not "Minister of Peru"). Presidents and prime ministers are known to
 * readers and are named bare in any article: they are of the side of the subject only in "with President Doe saying".
 */
const OFFICE =
  /^(?:(?!prime )[\p{L}-]+ ){0,3}(?:minister|ambassador|senator)$|^(?:foreign|home|defen[cs]e|trade|interior|justice|finance|health|energy) secretary$/u;
/** Who speaks for a ministry of nothing named. */
const SPEAKS_FOR_MINISTRY =
  /^(?:foreign|defen[cs]e|trade|interior|justice|finance|health|energy) ministry spokes(?:man|woman|person)$/u;
const LEADER = /^(?:prime minister|premier|chancellor|president)$/u;
/** Of those, the ones that hardly any home press names bare beside what another state says. */
const HEAD_OF_GOVERNMENT = /^(?:prime minister|premier|chancellor)$/u;
const LEADS = /\b(?:prime minister|premier|chancellor)$/iu;
/** An ambassador may be a guest where the article was written. */
const AT_HOME = /(?:minister|secretary)$/u;
const HOUSES = /^(?:parliament|lawmakers|legislators|senators|mps)$/u;

interface CastSoFar {
  readonly text: Text;
  readonly actorOf: ReadonlyMap<Mention, Entity>;
  /** Whether a token stands in what somebody is said to say. */
  readonly isTold: (token: number) => boolean;
  /** Whether who stands at a token is the source of something said or held. */
  readonly speaks: (token: number) => boolean;
}

/** Gives a country to people with a bare office, and to those who speak for somebody of a known side. */
export function inferServed(reading: CastSoFar, entities: readonly Entity[]): void {
  const mentions = [...reading.actorOf.keys()].sort((a, b) => a.from - b.from || b.to - a.to);
  const states = new Set(
    entities.filter(({ kind, strong }) => kind === 'state' && strong).map(({ country }) => country),
  );
  const ministries = new Set(
    entities
      .filter(({ kind, key, country }) => kind === 'organisation' && country !== undefined && /ministry$/u.test(key))
      .map(({ country }) => country),
  );
  const home = datelineCountry(reading.text);
  if (home !== undefined && WITH_CONGRESS.has(home) && states.has(home)) bringHome(reading, entities, home);
  bringTreasuryHome(reading.text, reading.actorOf, entities);
  const mostNamed = mostNamedState(entities);
  const leaders = new Set(
    entities.filter(({ kind, roles }) => kind === 'person' && roles.some((role) => LEADS.test(role))),
  );
  const led = new Set([...leaders].map(({ country }) => country));
  const houses = new Houses(entities);
  const serve = (mention: Mention, at: number): void => {
    const entity = reading.actorOf.get(mention);
    if (entity === undefined || entity.country !== undefined) return;
    if (entity.kind === 'organisation') {
      if (STATES_OWN.test(entity.key) && entity.mentions[0] === mention)
        houses.place(entity, bodysState(reading, mentions, at));
    } else if (entity.kind === 'person') {
      entity.country =
        ledBy(reading, mentions, at) ?? ownersState(reading, mentions, at) ?? servantsState(reading, mentions, at);
      if (entity.country !== undefined) return;
      // "The chancellor, Ann Doe,": what stands before her name by a comma is her office too.
      const told = mention.form === 'name' || (mention.form === 'role' && mention.determiner === 'definite');
      const office = told ? keyOf(mention.role ?? '') : '';
      if (HEAD_OF_GOVERNMENT.test(office)) {
        const code = speakingBefore(reading, mentions, at) ?? (mostNamed === home ? home : undefined);
        if (states.has(code) && !led.has(code)) entity.country = code;
        if (entity.country !== undefined) return;
      }
      const seat = LEADER.test(office) || OFFICE.test(office) ? seatAhead(reading.text, mention) : undefined;
      if (seat !== undefined && states.has(seat)) {
        entity.country = seat;
        return;
      }
      const ofMinistry = SPEAKS_FOR_MINISTRY.test(office);
      if (!ofMinistry && !OFFICE.test(office) && !(LEADER.test(office) && isBesides(reading.text, mention))) return;
      const acting = actingBefore(reading, mentions, at);
      if (acting === 'several') return;
      // It may be the other side's ministry that was told of before.
      if (ofMinistry && (acting === undefined || ministries.size > (ministries.has(acting) ? 1 : 0))) return;
      const atHome = AT_HOME.test(office) ? homeUnless(reading, mentions, at, houses, home) : undefined;
      const code = acting ?? houseToldIn(reading.text, mention, home) ?? atHome;
      if (code !== undefined && (code === acting || states.has(code))) entity.country = code;
    } else if (entity.kind === 'unnamed')
      entity.country =
        servedBehind(reading, mentions, at) ??
        officialIn(reading.text, mention, states) ??
        (SERVANTS.has(mention.name.split(' ').at(-1) ?? '') ? ownersState(reading, mentions, at) : undefined);
  };
  mentions.forEach((mention, at) => {
    serve(mention, at);
    const entity = reading.actorOf.get(mention);
    if (entity !== undefined && leaders.has(entity)) led.add(entity.country);
  });
}

const CHAMBER = /^(?:congress|senate|house of representatives)$/iu;

/** "BOGOTA - … Congress is divided": known as that of the United States, which the article would name with it. */
function bringHome({ text, actorOf }: CastSoFar, entities: readonly Entity[], home: string): void {
  const named = new Set<Entity>();
  for (const [{ start, end }, entity] of actorOf)
    if (entity.country === 'USA' && !CHAMBER.test(text.source.slice(start, end))) named.add(entity);
  for (const entity of entities)
    if (entity.country === 'USA' && CHAMBER.test(entity.key) && !named.has(entity)) entity.country = home;
}

/** The state that the article mentions more often than any other. */
function mostNamedState(entities: readonly Entity[]): string | undefined {
  const [first, second] = entities
    .filter(({ kind }) => kind === 'state')
    .sort((a, b) => b.mentions.length - a.mentions.length);
  return first && first.mentions.length > (second?.mentions.length ?? 0) ? first.country : undefined;
}

/** "Iceland rejected it. Prime Minister Doe called it a threat": whose answer the sentence before tells, in the same paragraph. */
function speakingBefore(
  { text, actorOf, isTold, speaks }: CastSoFar,
  mentions: readonly Mention[],
  at: number,
): string | undefined {
  const here = text.tokens[mentions[at]?.head ?? 0];
  const codes = new Set<string>();
  for (let k = at - 1; k >= 0; k--) {
    const mention = mentions[k];
    const head = text.tokens[mention?.head ?? 0];
    if (!mention || !here || !head || head.paragraph !== here.paragraph || head.sentence < here.sentence - 1) break;
    const actor = actorOf.get(mention);
    if (actor?.country === undefined || actor.kind === 'person') continue;
    if (speaks(mention.head) && head.quotation < 0 && !isTold(mention.head)) codes.add(actor.country);
  }
  return codes.size === 1 ? [...codes][0] : undefined;
}

/** "In Lima, President Ana Roca said": of the state whose capital opens the sentence; a guest there would be told of his own. */
function seatAhead({ tokens, sentences }: Text, { from }: Mention): string | undefined {
  const start = sentences[tokens[from]?.sentence ?? -1]?.from ?? from;
  if (tokens[start]?.lower !== 'in') return undefined;
  let comma = start + 2;
  while (comma < start + 4 && tokens[comma]?.text !== ',') comma++;
  return tokens[comma]?.text === ',' && from > comma && from - comma < 5
    ? capitalAt(tokens, start + 1, comma)
    : undefined;
}

/** ", with President Doe saying": who speaks for the subject. */
function isBesides({ tokens }: Text, { from, to }: Mention): boolean {
  return tokens[from - 1]?.lower === 'with' && tokens[from - 2]?.text === ',' && /ing$/u.test(tokens[to]?.lower ?? '');
}

/** So many mentions before are looked at in one paragraph, which no article has in one: all of them for each minister would take quadratic time. */
const MOST_BEFORE = 500;

/** Whose side the subjects before a mention in its paragraph are on, if all are on one; what is only told of them does not count. */
function actingBefore(
  { text, actorOf, isTold }: CastSoFar,
  mentions: readonly Mention[],
  at: number,
): string | 'several' | undefined {
  const here = text.tokens[mentions[at]?.head ?? 0];
  let code: string | undefined;
  for (let k = at - 1; k >= Math.max(0, at - MOST_BEFORE); k--) {
    const mention = mentions[k];
    const head = text.tokens[mention?.head ?? 0];
    if (mention === undefined || head?.paragraph !== here?.paragraph) break;
    const country = actorOf.get(mention)?.country;
    if (country === undefined || head === undefined || head.quotation >= 0 || isTold(mention.head)) continue;
    const limit = text.sentences[head.sentence]?.to ?? mention.to;
    const to = answerOf(text, mention) ?? mention.to;
    if (placeOf(text, mention.from, to, limit) !== 'subject' && !isHouseAhead(text, mention)) continue;
    if (code !== undefined && code !== country) return 'several';
    code = country;
  }
  return code;
}

/** "Peru's answer was swift": Peru acts. The end of what it owns, where that is something said or decided. */
function answerOf(text: Text, { to }: Mention): number | undefined {
  const owned = isPossessive(text.tokens[to]) ? nounPhraseAt(text, to + 1) : undefined;
  return owned && ANSWERS.has(text.tokens[owned.head]?.lemma ?? '') ? owned.to : undefined;
}

const ANSWERS = words(
  'answer response reply reaction refusal rejection retort statement announcement demand position stance government',
);

/**
 * The dateline's state, unless something says that the minister may be another's: a ministry of his field that only the other one has in the article ("India's
 * Trade Ministry", then "Trade Minister Doe"), or what he says that the other will do ("said that India would pay"). Where both do, he is the other's.
 */
function homeUnless(
  reading: CastSoFar,
  mentions: readonly Mention[],
  at: number,
  houses: Houses,
  home: string | undefined,
): string | undefined {
  const field =
    keyOf(mentions[at]?.role ?? '')
      .split(' ')
      .at(-2) ?? '';
  const only = houses.stateOf(field);
  const other = only === home ? undefined : only;
  const promised = promisedBy(reading, mentions, at);
  if (other !== undefined && promised === other) return other;
  return other === undefined && (promised === undefined || promised === home) ? home : undefined;
}

/** "Doe said that India would pay": the first state of which somebody tells in the same sentence what it will do. */
function promisedBy(
  { text, actorOf, isTold }: CastSoFar,
  mentions: readonly Mention[],
  at: number,
): string | undefined {
  const here = mentions[at];
  const sentence = text.sentences[text.tokens[here?.head ?? 0]?.sentence ?? -1];
  for (let k = at + 1; here !== undefined && k < mentions.length; k++) {
    const mention = mentions[k];
    if (mention === undefined || sentence === undefined || mention.from >= sentence.to) return undefined;
    const state = actorOf.get(mention);
    if (state?.kind !== 'state' || !isTold(mention.head)) continue;
    const verb = text.verbGroups[verbAfter(text, mention.to, sentence.to)];
    if (verb === undefined) continue;
    return /^(?:will|would|could)$/u.test(verb.modal ?? '') ? state.country : undefined;
  }
  return undefined;
}

/** "Ann Doe, who heads the army,": of the side of the body that she leads. */
function ledBy({ text: { tokens }, actorOf }: CastSoFar, mentions: readonly Mention[], at: number): string | undefined {
  const to = mentions[at]?.to ?? 0;
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.lower !== 'who' || !LEADING.test(tokens[to + 2]?.lower ?? ''))
    return undefined;
  const led = mentions.slice(at + 1, at + 4).find(({ from }) => from >= to + 3 && from <= to + 4);
  const body = led && actorOf.get(led);
  return body?.kind === 'organisation' || body?.kind === 'group' ? body.country : undefined;
}

/** A body of a state as it is told of in that state's own news, and where it is plain whose it is (keys). */
const STATES_OWN = /^(?:foreign|defen[cs]e|trade|commerce|interior|justice|finance|health|energy|economy) ministry$/u;

/** "A spokeswoman for the Peruvian president, Ann Doe,": of the side of whom she serves. */
function servantsState(reading: CastSoFar, mentions: readonly Mention[], at: number): string | undefined {
  const mention = mentions[at];
  const serves = mention?.form === 'role' && SERVANTS.has(reading.text.tokens[mention.head]?.lower ?? '');
  return serves ? servedBehind(reading, mentions, at) : undefined;
}

/** "Peru turned the offer down. The foreign ministry said …": of the side whose deeds each of its paragraphs tells, else of the dateline's. */
function bodysState(reading: CastSoFar, mentions: readonly Mention[], at: number): string | undefined {
  const { text, actorOf } = reading;
  const first = mentions[at];
  const body = first && actorOf.get(first);
  let code: string | undefined;
  for (let k = at; k < mentions.length; k++) {
    const mention = mentions[k];
    if (mention === undefined || mention.form === 'pronoun' || actorOf.get(mention) !== body) continue;
    const acting = actingBefore(reading, mentions, k);
    if (acting === undefined) continue;
    if (acting === 'several' || (code !== undefined && code !== acting)) return undefined;
    code = acting;
  }
  return code ?? datelineCountry(text);
}

/** "Its spokesman, Ann Doe,", "his economy minister": of the side of the one spoken of. */
function ownersState({ actorOf }: CastSoFar, mentions: readonly Mention[], at: number): string | undefined {
  const [before, mention] = [mentions[at - 1], mentions[at]];
  if (mention?.form !== 'role' || before?.form !== 'pronoun' || before.to !== mention.from) return undefined;
  const owner = actorOf.get(before);
  if (owner?.kind === 'organisation' && !STATES_OWN.test(owner.key)) return undefined;
  return owner?.country;
}

const LEADING = /^(?:heads|leads|commands|runs|chairs)$/u;

/** "In Congress, Senator Ann Doe …". */
function isHouseAhead({ tokens, sentences }: Text, { from, to, kind }: Mention): boolean {
  const start = sentences[tokens[from]?.sentence ?? -1]?.from;
  return kind === 'organisation' && start === from - 1 && tokens[start]?.lower === 'in' && tokens[to]?.text === ',';
}

/** "Told parliament", "told lawmakers in Georgetown": the house of the capital that is named there, else of the dateline's. */
function houseToldIn({ tokens, sentences }: Text, { to }: Mention, home: string | undefined): string | undefined {
  if (tokens[to]?.lower !== 'told' || !HOUSES.test(tokens[to + 1]?.lower ?? '')) return undefined;
  if (tokens[to + 2]?.lower !== 'in') return home;
  return capitalAt(tokens, to + 3, sentences[tokens[to]?.sentence ?? -1]?.to ?? to + 4) ?? home;
}

/** "A spokesman for Doe": of the side of whom he speaks for. */
function servedBehind({ text, actorOf }: CastSoFar, mentions: readonly Mention[], at: number): string | undefined {
  const outer = mentions[at];
  if (outer?.form !== 'role' || !/^spokes|^aide/u.test(text.tokens[outer.head]?.lower ?? '')) return undefined;
  for (let k = at + 1; k < mentions.length; k++) {
    const inner = mentions[k];
    if (inner === undefined || inner.to > outer.to) return undefined;
    const before = text.tokens[inner.from - 1]?.pos === 'DET' ? inner.from - 2 : inner.from - 1;
    if (/^(?:for|of|to)$/u.test(text.tokens[before]?.lower ?? '')) return actorOf.get(inner)?.country;
  }
  return undefined;
}

/** "A senior official in Vilnius" is an official of that state; a diplomat there need not be. */
function officialIn(
  { tokens }: Text,
  { head, to }: Mention,
  states: ReadonlySet<string | undefined>,
): string | undefined {
  if (!/^(?:officials?|ministers?|authorities)$/u.test(tokens[head]?.lower ?? '')) return undefined;
  const at = tokens[to]?.lower === 'in' ? to : to - 2;
  if (tokens[at]?.lower !== 'in') return undefined;
  const code = capitalAt(tokens, at + 1, at + 4);
  return states.has(code) ? code : undefined;
}
