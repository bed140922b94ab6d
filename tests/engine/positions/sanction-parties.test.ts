/** Who sends a measure and whom it is on, asked of single clauses: no rule of positions has a say here. */
import { describe, expect, test } from 'vitest';
import { outlookOf } from '../../../src/engine/positions/clauses/outlook';
import {
  forbiddenIn,
  isBetweenStates,
  isDoneByThing,
  isPolitical,
  ownerOf,
  placeOwner,
  senderOf,
  targetsOf,
} from '../../../src/engine/positions/sanctions/sanction-parties';
import type { Scene } from '../../../src/engine/positions/scene';
import type { Actor } from '../../../src/engine/types';
import { actorNamed, clauseOf, phraseWith, sceneOf } from './scene-of';

/** The measure that is named last. */
const measureOf = (scene: Scene) => scene.measuresIn(0, scene.text.tokens.length).at(-1);
const namesOf = (actors: readonly Actor[]): string => actors.map(({ name }) => name).join(', ') || '-';

/** Who sends what the clause with this verb says. */
function sender(text: string, verb: string): string {
  const scene = sceneOf(text);
  const clause = clauseOf(scene, verb);
  const { outlook, top } = outlookOf(scene, clause);
  return senderOf(scene, clause, top, outlook)?.name ?? '-';
}

const SENDERS: Readonly<Record<string, readonly (readonly [text: string, verb: string, sender: string])[]>> = {
  'who does it': [
    ['Peru imposed an embargo on Chile.', 'imposed', 'Peru'],
    ['Sanctions on Chile were imposed by Peru.', 'imposed', 'Peru'],
    ['Peru wants sanctions imposed on Chile by Oman.', 'imposed', 'Oman'],
    ['Peru refused to impose sanctions on Chile.', 'impose', 'Peru'],
    ['Kenya said Peru refused to impose sanctions on Chile.', 'impose', 'Peru'],
  ],
  'nobody, where it is done by somebody unknown': [
    ['Sanctions were imposed on Chile.', 'imposed', '-'],
    ['Peru said sanctions were imposed on Chile.', 'imposed', '-'],
    ['Peru lifted the embargo that was imposed on Chile.', 'imposed', '-'],
  ],
  'who announces it': [['Peru said sanctions would be imposed on Chile.', 'imposed', 'Peru']],
  'who asks for it': [
    ['Peru urged Oman to impose sanctions on Chile.', 'impose', 'Peru'],
    ['Peru wants sanctions to be imposed on Chile.', 'imposed', 'Peru'],
    ['Peru said Oman must impose sanctions on Chile.', 'impose', 'Peru'],
    ['Oman was urged by Peru to impose sanctions on Chile.', 'impose', 'Peru'],
    ['Kenya said Peru urged Oman to impose sanctions on Chile.', 'impose', 'Peru'],
    ['Kenya said Peru wants sanctions to be imposed on Chile.', 'imposed', 'Peru'],
    ['Kenya said Oman was urged by Peru to impose sanctions on Chile.', 'impose', 'Peru'],
    ['Oman must impose sanctions on Chile.', 'impose', 'Oman'],
  ],
  'who makes it known': [
    ['Peru announced that visas had been revoked.', 'revoked', 'Peru'],
    ['Kenya said Peru announced that visas had been revoked.', 'revoked', 'Peru'],
    ['Peru noticed that visas had been revoked.', 'revoked', '-'],
    ['Peru overruled that visas had been revoked.', 'revoked', '-'],
    ['Peru announced it after visas had been revoked.', 'revoked', '-'],
  ],
  'who is against it': [
    ['Peru forbade Oman to impose sanctions on Chile.', 'impose', 'Peru'],
    ['Kenya said Peru forbade Oman to impose sanctions on Chile.', 'impose', 'Peru'],
  ],
  'who passes the paper that does it': [
    ['Peru approved a bill that would freeze the assets of Chile.', 'freeze', 'Peru'],
    ['Kenya said Peru passed a law that would freeze the assets of Chile.', 'freeze', 'Peru'],
    ['Kenya said Peru signed a pact that would freeze the assets of Chile.', 'freeze', 'Kenya'],
    ['Kenya said Peru introduced an action that would freeze the assets of Chile.', 'freeze', 'Kenya'],
    ['Kenya said Peru saw a law that would freeze the assets of Chile.', 'freeze', 'Kenya'],
    ['A bill that would freeze the assets of Chile was approved by Peru.', 'freeze', 'Peru'],
  ],
  'who imposed what is to be lifted': [
    ['Peru spoke after Oman lifted the embargo it imposed on Chile.', 'imposed', 'Oman'],
    ['Peru urged Oman to lift the embargo it imposed on Chile.', 'imposed', 'Oman'],
    ['Peru urged Oman to lift the embargo that Kenya imposed on Chile.', 'imposed', 'Kenya'],
    ['Peru urged Oman to lift the embargo that the Kenyan army imposed on Chile.', 'imposed', 'Kenyan army'],
    ['Peru urged Oman to lift the embargo that Kuwait imposed on Chile.', 'imposed', 'Kuwait'],
    ['Peru urged Oman to lift the embargo that Italy imposed on Chile.', 'imposed', 'Italy'],
    ['Peru saw the embargo it imposed on Chile.', 'imposed', 'Peru'],
  ],
  'the union of states named right before': [
    ['The African Union met. The union imposed sanctions on Chile.', 'imposed', 'African Union'],
    ['The African Union met Kenya. A union imposed sanctions on Chile.', 'imposed', '-'],
    ['The African Union’s spokesman said the bloc would impose sanctions on Chile.', 'impose', 'African Union'],
    ['Talks with the African Union failed. The bloc will impose sanctions on Chile.', 'impose', 'African Union'],
    [
      'Talks with the African Union failed. Nobody slept. The bloc will impose sanctions on Chile.',
      'impose',
      'African Union',
    ],
    // Two may be called so, none may, it is another one.
    ['The African Union’s talks with the Arab League failed. The bloc will impose sanctions on Chile.', 'impose', '-'],
    ['Talks with the African Union failed. The alliance will impose sanctions on Chile.', 'impose', '-'],
    ['Talks with the African Union failed. The new bloc will impose sanctions on Chile.', 'impose', '-'],
    ['Talks with the African Union failed. A bloc will impose sanctions on Chile.', 'impose', '-'],
    ['Talks with the African Union failed. Nobody slept. The alliance will impose sanctions on Chile.', 'impose', '-'],
  ],
};

for (const [about, rows] of Object.entries(SENDERS))
  describe(`a measure is sent by ${about}`, () => {
    test.each(rows)('%s (%s)', (text, verb, expected) => {
      expect(sender(text, verb)).toBe(expected);
    });
  });

test.each([
  ['Peru forbade Oman to impose sanctions on Chile.', 'impose', 'Oman'],
  ['Peru kept Oman from imposing sanctions on Chile.', 'imposing', 'Oman'],
  ['Peru urged Oman to impose sanctions on Chile.', 'impose', undefined],
  ['Oman was kept from imposing sanctions on Chile.', 'imposing', undefined],
  ['Peru forbade sanctions.', 'forbade', undefined],
])('who is kept from a measure: %s', (text, verb, expected) => {
  const scene = sceneOf(text);
  const clause = clauseOf(scene, verb);
  expect(forbiddenIn(scene, clause, scene.governor(clause) ?? clause)?.name).toBe(expected);
});

test.each([
  ['Omani ships were banned from Peruvian ports.', 'banned', 'Peru'],
  ['Omani firms were shut out of Peruvian tenders.', 'shut', 'Peru'],
  ['Omani ships were kept at sea and away from Peru.', 'kept', 'Peru'],
  ['Omani ships were banned often by Peru.', 'banned', undefined],
  ['Omani ships were banned upon proof by Peru.', 'banned', undefined],
  ['Omani ships were banned in Peru.', 'banned', undefined],
  [
    'Omani ships were banned yesterday by the very old and very long and very shallow way from Peru.',
    'banned',
    undefined,
  ],
  ['Omani envoys were recalled from Peru.', 'recalled', undefined],
  ['Kenya banned Omani ships from Peruvian ports.', 'banned', undefined],
])('whose the place is that somebody is kept from: %s', (text, verb, expected) => {
  const scene = sceneOf(text);
  expect(placeOwner(scene, clauseOf(scene, verb))?.name).toBe(expected);
});

test.each([
  ['Peru’s embargo bites Chile.', 'Peru'],
  ['Peru condemned the raid. The new Peru embargo bites Chile.', 'Peru'],
  ['Chile is on its list. The embargo bites.', undefined],
  ['Chile, Peru’s neighbour, fears the embargo.', undefined],
])('whose measure it is by the words before it: %s', (text, expected) => {
  const scene = sceneOf(text);
  const measure = measureOf(scene);
  expect(measure && ownerOf(scene, measure)?.name).toBe(expected);
});

describe('a measure of Peru is on', () => {
  const targets = (text: string, verb: string): string => {
    const scene = sceneOf(text);
    const holder = scene.cast.actors.find(({ name }) => name === 'Peru');
    return namesOf(targetsOf(scene, clauseOf(scene, verb), measureOf(scene), undefined, holder));
  };
  test.each([
    // Behind "on", "against", not behind "over"; three at most.
    ['Peru imposed sanctions on Chile.', 'imposed', 'Chile'],
    ['Peru imposed sanctions against Chile over Oman.', 'imposed', 'Chile'],
    ['Peru imposed sanctions on Chile, Oman, Kenya and Chad.', 'imposed', 'Chile, Oman, Kenya'],
    ['Peru imposed sanctions on Chile and Peru.', 'imposed', 'Chile'],
    ['Peru imposed sanctions on Peru.', 'imposed', '-'],
    ['Peru imposed sanctions on Chile from Oman.', 'imposed', 'Chile, Oman'],
    // Whoever is hit with it.
    ['Peru hit Chile with sanctions.', 'hit', 'Chile'],
    ['Peru threatened Chile and Oman with new oil sanctions.', 'threatened', 'Chile, Oman'],
    ['Peru threatened Chile with sanctions on Oman.', 'threatened', 'Chile'],
    ['Peru helped Chile with sanctions on Oman.', 'helped', 'Oman'],
    ['Peru hit Chile after sanctions on Oman.', 'hit', 'Oman'],
    // Behind the verb.
    ['Sanctions were imposed on Chile.', 'imposed', 'Chile'],
    ['The embargo Peru imposed on Chile ended.', 'imposed', 'Chile'],
    ['The embargo bites Chile.', 'bites', 'Chile'],
    // In a clause that says it.
    ['Peru lifted the embargo it had imposed on Chile.', 'lifted', 'Chile'],
    ['Peru lifted sanctions that it imposed on Chile.', 'lifted', 'Chile'],
    ['Peru lifted the embargo after Oman had spoken to Chile.', 'lifted', '-'],
    ['Peru lifted the embargo on goods that Oman sent to Chile.', 'lifted', 'Oman'],
    // In front of it.
    ['Peru lifted Chilean sanctions.', 'lifted', 'Chile'],
    ['Peru lifted Peruvian sanctions.', 'lifted', '-'],
    ['Peru lifted Gazprom sanctions.', 'lifted', '-'],
    // On the list.
    ['Peru added Chile to its blacklist.', 'added', 'Chile'],
    ['Peru added Chile to Oman’s blacklist.', 'added', 'Chile'],
    ['Peru added Chile to the new blacklist.', 'added', 'Chile'],
    ['Chile was put on the blacklist.', 'put', 'Chile'],
    ['Chile was taken off the blacklist of Oman.', 'taken', 'Chile'],
    ['Peru published the blacklist on Chile.', 'published', 'Chile'],
    ['Peru praised Chile for its blacklist.', 'praised', '-'],
    ['Peru added Chile after its blacklist.', 'added', '-'],
    ['Peru added Chile to the embargo.', 'added', '-'],
    ['Peru hit Peru with sanctions.', 'hit', '-'],
  ])('%s (%s)', (text, verb, expected) => {
    expect(targets(text, verb)).toBe(expected);
  });

  test.each([
    // The state of the post, and never the envoy.
    ['Peru recalled its ambassador to Chile.', 'Chile'],
    ['Peru recalled its ambassador to the United States.', 'United States'],
    ['Peru recalled its ambassador from Chile on Monday.', 'Chile'],
    ['Peru recalled its ambassador in Peru.', '-'],
    ['Peru recalled its ambassador Chile.', '-'],
    ['Peru recalled its ambassador.', '-'],
    ['Peru recalled its ambassador for the United States.', '-'],
    ['Peru recalled its ambassador into Chile.', '-'],
    ['Peru recalled its ambassador inside Chile.', '-'],
  ])('%s', (text, expected) => {
    const scene = sceneOf(text);
    const clause = clauseOf(scene, 'recalled');
    const envoy = phraseWith(scene, 'ambassador');
    expect(namesOf(targetsOf(scene, clause, undefined, envoy, actorNamed(scene, 'Peru')))).toBe(expected);
  });

  test.each([
    ['Peru barred Chile and Kenya from entering Oman.', 'Chile, Kenya'],
    ['Peru barred Chile and Kenya from Oman.', 'Chile, Kenya, Oman'],
  ])('where they may not go bears nothing: %s', (text, expected) => {
    const scene = sceneOf(text);
    const clause = clauseOf(scene, 'barred');
    const hit = { from: clause.verb.to, to: scene.text.tokens.length - 1 };
    expect(namesOf(targetsOf(scene, clause, undefined, hit, actorNamed(scene, 'Peru')))).toBe(expected);
  });

  test('whoever is named as hit, and nobody where no measure is', () => {
    const scene = sceneOf('Peru expelled Chilean envoys.');
    const clause = clauseOf(scene, 'expelled');
    const hit = targetsOf(scene, clause, undefined, phraseWith(scene, 'envoys'), actorNamed(scene, 'Peru'));
    expect(namesOf(hit)).toBe('Chilean envoys');
    expect(targetsOf(scene, clause, undefined, undefined, undefined)).toEqual([]);
  });
});

const one = (kind: Actor['kind'], name: string, country?: string): Actor => ({
  id: name,
  kind,
  name,
  mentions: [],
  ...(country === undefined ? {} : { country }),
});
const [peru, chile] = [one('state', 'Peru', 'PER'), one('state', 'Chile', 'CHL')];

describe('a measure is one of politics', () => {
  const [acme, ana] = [one('organisation', 'Acme'), one('person', 'Ana')];
  test.each<readonly [string, Parameters<typeof isPolitical>, boolean]>([
    ['sanctions by anybody', [ana, [], true], true],
    ['sanctions on anybody', [undefined, [ana], true], true],
    ['sanctions by nobody on nobody', [undefined, [], true], false],
    ['an expulsion by a state', [peru, [], false, 'expulsion'], true],
    ['an expulsion by a person', [ana, [], false, 'expulsion'], false],
    ['an expulsion by a body from a state', [acme, [chile], false, 'expulsion'], true],
    ['a tariff on nobody', [peru, [], false, 'tariff'], false],
    ['something on nobody', [peru, [], false], false],
    ['a tariff between states', [peru, [chile], false, 'tariff'], true],
    ['a tariff by nobody', [undefined, [chile], false, 'tariff'], false],
    ['a ban by a body on a state', [acme, [chile], false, 'travel-ban'], true],
    ['a ban by a person on a state', [ana, [chile], false, 'travel-ban'], false],
    ['a ban by a state on a person', [peru, [ana], false, 'travel-ban'], false],
    ['a ban by a state on a person and a state', [peru, [ana, chile], false, 'travel-ban'], true],
  ])('%s: %j', (_what, given, expected) => {
    expect(isPolitical(...given)).toBe(expected);
  });
});

describe('a deed is done by a thing, and by nobody', () => {
  test.each([
    ['A closure would hold up trains.', 'hold', true],
    // By somebody, by a paper that somebody passes, by whoever is meant.
    ['Peru would hold up trains.', 'hold', false],
    ['A bill would hold up trains.', 'hold', false],
    ['It would hold up trains.', 'hold', false],
    ['Trains would be held up.', 'held', false],
    ['Peru feared a closure that would hold up trains.', 'hold', false],
    ['The African Union met. The union would hold up trains.', 'hold', false],
    ['Talks with the African Union failed. The bloc would hold up trains.', 'hold', false],
    ['Talks with the African Union failed. The deal would hold up trains.', 'hold', true],
  ])('%s %s', (text, verb, expected) => {
    const scene = sceneOf(text);
    expect(isDoneByThing(scene, clauseOf(scene, verb))).toBe(expected);
  });
});

describe('a deed is one between states', () => {
  test.each<readonly [string, Parameters<typeof isBetweenStates>, boolean]>([
    ['a state to a state', [peru, [chile]], true],
    ['a state to itself', [peru, [peru]], false],
    ['a state to a person of no country', [peru, [one('person', 'Ana')]], false],
    ['a state to nobody', [peru, []], false],
    ['a state to a person of another', [peru, [one('person', 'Ana', 'CHL')]], true],
    ['nobody to a state', [undefined, [chile]], true],
    ['a union of states', [one('organisation', 'African Union'), [chile]], true],
    ['a body of no country', [one('organisation', 'Acme'), [chile]], false],
    ['a person called like a union', [one('person', 'Jan Union'), [chile]], false],
    ['an office', [one('person', 'Ana', 'PER'), [chile]], true],
    ['a company of a country', [one('organisation', 'Peruvian Airways', 'PER'), [chile]], false],
    ['a bank of a country', [one('organisation', 'Harbour Bank', 'PER'), [chile]], false],
    ['a bank of a longer name', [one('organisation', 'Peruvian Harbour Bank', 'PER'), [chile]], false],
    ['a state without a code', [one('state', 'Peru'), [chile]], true],
    ['a person of no country', [one('person', 'Ana'), [chile]], false],
    ['what a person of no country asks for', [one('person', 'Ana'), [chile], true], true],
    ['what a body of no country asks for', [one('organisation', 'Acme'), [chile], true], false],
    ['a state to a firm of no country', [peru, [one('organisation', 'Acme')]], false],
    ['a state to such a firm, which is hit as well', [peru, [one('organisation', 'Acme')], false, true], true],
    ['a state to a person, where firms are hit as well', [peru, [one('person', 'Ana')], false, true], false],
    ['nobody to a firm that is hit as well', [undefined, [one('organisation', 'Acme')], false, true], false],
    ['its central bank', [one('organisation', 'Peruvian Central Bank', 'PER'), [chile]], true],
  ])('%s: %j', (_what, given, expected) => {
    expect(isBetweenStates(...given)).toBe(expected);
  });
});
