/** Whom a description means, by what is known around it and nothing else: the rest of the room is told what to answer. */
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/engine/actors';
import { type Entity, newEntity } from '../../../src/engine/actors/cast/entity';
import { Holders } from '../../../src/engine/actors/cast/holders';
import { Descriptions, type Known } from '../../../src/engine/actors/cast/references';
import { Salience } from '../../../src/engine/actors/cast/salience';
import { keyOf } from '../../../src/engine/actors/mentions/words';
import { readText } from '../../../src/engine/text';
import type { Text } from '../../../src/engine/text/types';
import type { ActorKind } from '../../../src/engine/types';

/** What the others answer about every description of the text; nothing where it is left out. */
interface Around {
  /** In mind, the plainest last. */
  readonly mind?: readonly Entity[];
  /** Named inside the description. */
  readonly bodyInside?: Entity;
  readonly personInside?: Entity;
  readonly bodyNamed?: Entity;
  readonly bodyLater?: Entity;
  readonly owner?: Entity;
  readonly speaks?: true;
  readonly holder?: Entity;
  readonly headlined?: Entity;
  readonly varied?: Entity;
  readonly isSomebody?: true;
  /** Stands beside it and says who it is. */
  readonly apposed?: Entity;
}

class TheseHolders extends Holders {
  constructor(
    text: Text,
    private readonly around: Around,
  ) {
    super(text, new Salience(), [], () => undefined);
  }
  override holder = () => this.around.holder;
  override headlined = () => this.around.headlined;
  override varied = () => this.around.varied;
  override isSomebody = () => this.around.isSomebody === true;
}

function entity(kind: ActorKind, name: string, more: Partial<Entity> = {}): Entity {
  return { ...newEntity(kind, { gender: undefined, plural: false }, keyOf(name)), names: [name], ...more };
}

/** Each description in a text by its words, and whom it means. */
function resolved(source: string, given: Around): (readonly [words: string, meant: Entity | undefined])[] {
  // What a description tells is added to whom it means.
  const around = structuredClone(given);
  const text = readText(source);
  const salience = new Salience();
  salience.nextSentence();
  for (const [at, one] of (around.mind ?? []).entries()) salience.mention(one, at, 'subject', false, one.plural, false);
  const known: Known = {
    text,
    salience,
    state: () => entity('state', 'a state'),
    bodyInside: () => around.bodyInside,
    personInside: () => around.personInside,
    body: (mention) => entity('organisation', `called ${mention.name}`),
    bodyNamed: () => around.bodyNamed,
    bodyLater: () => around.bodyLater,
    onlyBloc: () => undefined,
    holders: new TheseHolders(text, around),
    possessor: () => around.owner,
    dealtWith: () => undefined,
    speaks: () => around.speaks === true,
  };
  const descriptions = new Descriptions(known);
  return findMentions(text)
    .filter(({ form }) => form === 'role' || form === 'description')
    .map((mention) => [mention.name, descriptions.resolve(mention, around.apposed)]);
}

/** "the board: Acme" for each description in a text; somebody new is "unnamed 1", the next one "unnamed 2", and nobody "-". */
function meant(source: string, around: Around): string[] {
  const seen: Entity[] = [];
  return resolved(source, around).map(([words, found]) => {
    if (found === undefined) return `${words}: -`;
    if (!seen.includes(found)) seen.push(found);
    return `${words}: ${found.names[0] ?? `${found.kind} ${seen.indexOf(found) + 1}`}`;
  });
}

type Row = readonly [text: string, around: Around, meant: readonly string[]];

const ACME = entity('organisation', 'Acme');
const BOARD = entity('organisation', 'Harbour Board');
const COMMITTEE = entity('organisation', 'Fishing Committee');
const REBELS = entity('group', 'Tigers', { plural: true });
const ANA = entity('person', 'Ana Roca', { country: 'PER' });
const BOB = entity('person', 'Bob Marlow');

const TABLES: Readonly<Record<string, readonly Row[]>> = {
  'what somebody is, and not who': [
    ['She is the president.', { holder: ANA }, ['president: -']],
    ['She became president.', { holder: ANA }, ['president: -']],
    ['She remains the president.', { holder: ANA }, ['president: -']],
    ['She is not the president.', { holder: ANA }, ['president: -']],
    ['She is now the president.', { holder: ANA }, ['president: -']],
    ['She served as president.', { holder: ANA }, ['president: -']],
    ['She served as the president.', { holder: ANA }, ['president: -']],
    ['She met the president.', { holder: ANA }, ['president: Ana Roca']],
    ['She spoke for the president.', { holder: ANA }, ['president: Ana Roca']],
    ['They fight as rebels.', {}, ['rebels: group 1']],
    ['They are rebels.', {}, ['rebels: group 1']],
    // Of another line.
    ['What she is\nPresident of the club left.', { holder: ANA }, ['President of the club: Ana Roca', 'club: -']],
    // Beside it stands who it is.
    ['She is the president.', { holder: BOB, apposed: ANA }, ['president: Ana Roca']],
  ],
  'a state': [['The government met.', { mind: [entity('state', 'Norland')] }, ['government: Norland']]],
  'nobody at all': [['No official came.', { speaks: true }, ['official: -']]],
  'a body by a name in its description': [
    ['The Acme board met. The board left.', { bodyInside: ACME }, ['Acme board: Acme', 'board: Acme']],
    ['The Acme group met.', { bodyInside: ACME }, ['Acme group: Acme']],
    ['The Acme mission met.', { bodyInside: ACME }, ['Acme mission: Acme']],
    ['The Acme agency met.', { bodyInside: ACME }, ['Acme agency: Acme']],
    // A ministry is one of its own.
    ['The Acme ministry met.', { bodyInside: ACME }, ['Acme ministry: called Acme ministry']],
    ['The Roca team met.', { personInside: BOB }, ['Roca team: -']],
    ['The Roca administration met.', { personInside: BOB }, ['Roca administration: called Roca administration']],
  ],
  'a body that is in mind': [
    ['The board met.', { mind: [BOARD, ACME] }, ['board: Harbour Board']],
    ['The board met.', { mind: [BOARD, entity('person', 'Kim Board')] }, ['board: Harbour Board']],
    ['The legislature met.', { mind: [entity('organisation', 'Senate'), ACME] }, ['legislature: Senate']],
    ['The party met.', { mind: [entity('group', 'Republicans'), ACME] }, ['party: Republicans']],
    ['The committee met.', { mind: [COMMITTEE, entity('group', 'Republicans')] }, ['committee: Fishing Committee']],
    ['The party met.', { mind: [entity('organisation', 'Harbour Party'), REBELS] }, ['party: Harbour Party']],
    ['The parties met.', { mind: [ACME] }, ['parties: group 1']],
    // Her party, its parliament: the one in mind as well; nobody is put in its place.
    ['Her party met.', { mind: [entity('organisation', 'Harbour Party')] }, ['party: Harbour Party']],
    ['Her small party met.', { mind: [entity('organisation', 'Harbour Party')] }, ['small party: -']],
    ['Norland’s party met.', { mind: [entity('organisation', 'Harbour Party')] }, ['party: -']],
    ['A party met.', { mind: [entity('organisation', 'Harbour Party')] }, ['party: -']],
    // Any body or movement is a group or an organisation, but no crowd that has no name.
    ['The group met.', { mind: [BOARD, ACME] }, ['group: Acme']],
    ['The movement met.', { mind: [ACME, REBELS] }, ['movement: Tigers']],
    ['The movement met.', { mind: [ACME, { ...REBELS, names: [] }] }, ['movement: Acme']],
    ['The movement met.', { mind: [ACME, { ...REBELS, names: [], plural: false }] }, ['movement: group 1']],
    ['The movement met.', { mind: [ACME, { ...ACME, names: [], plural: true }] }, ['movement: organisation 1']],
    ['The movement met.', { mind: [ACME, ANA] }, ['movement: Acme']],
    // A small group is not any.
    ['The small group met.', { mind: [BOARD, ACME] }, ['small group: -']],
    // Whose own group is called so.
    ['Its group met.', { mind: [ACME] }, ['group: -']],
  ],
  'a company': [
    ['The company met.', { mind: [ACME, BOARD] }, ['company: Acme']],
    ['The company met.', { mind: [ACME, entity('organisation', 'Treasury', { country: 'PER' })] }, ['company: Acme']],
    ['The company met.', { mind: [ACME, entity('organisation', 'World Bank')] }, ['company: Acme']],
    ['The company met.', { mind: [ACME, entity('organisation', 'NATO')] }, ['company: Acme']],
    ['The company met.', { mind: [ACME, entity('group', 'Tigers')] }, ['company: Acme']],
    ['The company met.', { mind: [ACME, entity('organisation', 'x', { names: [] })] }, ['company: Acme']],
    ['The company met.', { mind: [entity('organisation', 'Harbour Corporation')] }, ['company: Harbour Corporation']],
    ['The firm met.', { mind: [entity('organisation', 'Harbour Airlines')] }, ['firm: Harbour Airlines']],
    ['The committee met.', { mind: [ACME] }, ['committee: -']],
  ],
  'a body that is not in mind': [
    [
      'The Acme board met. The small board left.',
      { bodyInside: ACME, speaks: true },
      ['Acme board: Acme', 'small board: Acme'],
    ],
    ['The committee met.', { bodyNamed: COMMITTEE, bodyLater: BOARD }, ['committee: Fishing Committee']],
    ['The committee met.', { bodyLater: COMMITTEE }, ['committee: Fishing Committee']],
    ['Her committee met.', { bodyLater: COMMITTEE, speaks: true }, ['committee: organisation 1']],
    ['The small committee met.', { bodyLater: COMMITTEE }, ['small committee: -']],
    [
      'The committee met. The committee left.',
      { speaks: true },
      ['committee: organisation 1', 'committee: organisation 1'],
    ],
    // It has to speak.
    ['The committee met.', {}, ['committee: -']],
    ['A committee met.', {}, ['committee: -']],
    ['A committee met.', { speaks: true }, ['committee: organisation 1']],
    ['Her committee met.', {}, ['committee: -']],
    // But whoever governs is somebody.
    ['The administration met.', {}, ['administration: organisation 1']],
  ],
  'a group': [
    ['Tiger nations left.', { bodyInside: ACME }, ['Tiger nations: Acme']],
    ['The rebels left. The armed rebels stayed.', {}, ['rebels: group 1', 'armed rebels: group 1']],
    ['The armed rebels left. The young rebels stayed.', {}, ['armed rebels: group 1', 'young rebels: group 2']],
    ['The rebels left.', { bodyInside: REBELS }, ['rebels: Tigers']],
    ['The rebels left.', { bodyInside: ACME }, ['rebels: group 1']],
  ],
  'people without a name': [
    ['A senior official left. The official stayed.', {}, ['senior official: unnamed 1', 'official: unnamed 1']],
    [
      'A senior official left. A young official stayed.',
      {},
      ['senior official: unnamed 1', 'young official: unnamed 2'],
    ],
    ['An official left. A senior official stayed.', {}, ['official: unnamed 1', 'senior official: unnamed 2']],
    ['An official left. An official stayed.', {}, ['official: unnamed 1', 'official: unnamed 1']],
    ['An official left. Another official stayed.', {}, ['official: unnamed 1', 'Another official: unnamed 2']],
    ['An official left. The officials stayed.', {}, ['official: unnamed 1', 'officials: unnamed 2']],
    ['Officials left. Senior officials stayed.', {}, ['Officials: unnamed 1', 'Senior officials: unnamed 1']],
    // A number without an article brings new people, but for the same words.
    ['Two diplomats left. Two diplomats stayed.', {}, ['Two diplomats: unnamed 1', 'Two diplomats: unnamed 1']],
    ['Diplomats left. Two diplomats stayed.', {}, ['Diplomats: unnamed 1', 'Two diplomats: unnamed 2']],
    ['Diplomats left. Some diplomats stayed.', {}, ['Diplomats: unnamed 1', 'Some diplomats: unnamed 2']],
    ['Some diplomats left. The diplomats stayed.', {}, ['Some diplomats: unnamed 1', 'diplomats: unnamed 1']],
    // Nobody in particular, unless many of them speak.
    ['Students left.', {}, ['Students: -']],
    ['Students left.', { speaks: true }, ['Students: unnamed 1']],
    ['People left.', { speaks: true }, ['People: -']],
    ['Two students left.', {}, ['Two students: unnamed 1']],
    ['Angry students left.', {}, ['Angry students: unnamed 1']],
  ],
  'the line of a headline': [
    ['Lawmaker urges tariffs', { headlined: ANA }, ['Lawmaker: Ana Roca']],
    ['Lawmaker urges tariffs', { isSomebody: true }, ['Lawmaker: -']],
    ['Harbour closed\n\nLawmaker stays away\n\nIt rained.', { headlined: ANA }, ['Lawmaker: Ana Roca']],
    ['It rained.\n\nLawmaker stayed away on Monday, as everybody else did.', { headlined: ANA }, ['Lawmaker: -']],
    ['The lawmaker urges tariffs', { headlined: ANA, speaks: true }, ['lawmaker: unnamed 1']],
    ['Lawmakers urge tariffs', { headlined: ANA }, ['Lawmakers: group 1']],
  ],
  'an office': [
    ['The senator left.', { holder: ANA, speaks: true }, ['senator: Ana Roca']],
    ['The senator left.', { varied: ANA, speaks: true }, ['senator: Ana Roca']],
    ['A senator left.', { varied: ANA, speaks: true }, ['senator: unnamed 1']],
    ['The spokesman left.', { varied: ANA, speaks: true }, ['spokesman: unnamed 1']],
    ['The senator left.', { varied: ANA }, ['senator: -']],
    ['The senator left.', { varied: ANA, isSomebody: true }, ['senator: Ana Roca']],
    ['The senator left.', { speaks: true }, ['senator: unnamed 1']],
    ['The president left.', { speaks: true }, ['president: unnamed 1']],
    ['She met the 54-year-old.', { varied: ANA, holder: BOB }, ['54-year-old: Ana Roca']],
    ['The senators left.', {}, ['senators: group 1']],
  ],
};

for (const [about, rows] of Object.entries(TABLES))
  describe(about, () => {
    test.each(rows)('%s', (text, around, expected) => {
      expect(meant(text, around)).toEqual(expected);
    });
  });

describe('somebody new', () => {
  const lund = entity('person', 'Lund', { country: 'PER' });
  type Made = readonly [text: string, around: Around, made: Partial<Entity> | undefined];
  test.each<Made>([
    // Is an actor by an office, by speaking, or as one that governs.
    ['A young official left.', {}, { strong: true, roles: [] }],
    ['Two students left.', {}, { strong: false }],
    ['Two students left.', { speaks: true }, { strong: true }],
    ['A spokesman left.', { isSomebody: true }, { strong: true, roles: ['spokesman'] }],
    ['The administration met.', {}, { strong: true }],
    ['A committee met.', { speaks: true }, { strong: true, roles: [] }],
    ['The Acme committee met.', { personInside: lund }, undefined],
    ['The Lund administration met.', { personInside: lund }, { strong: true, country: 'PER' }],
    ['The Omani Lund administration met.', { personInside: lund }, { country: 'OMN' }],
    // Whoever serves somebody is of his side; others need not be.
    ['Her spokesman left.', { owner: lund, speaks: true }, { country: 'PER' }],
    ['Her Omani spokesman left.', { owner: lund, speaks: true }, { country: 'OMN' }],
    ['Her ministry met.', { owner: lund, speaks: true }, { country: 'PER' }],
    ['Her critics left.', { owner: lund, speaks: true }, { country: undefined }],
    ['Her spokesman left.', { owner: entity('person', 'Bob'), speaks: true }, { country: undefined }],
    ['Her spokesman left.', { speaks: true }, { country: undefined }],
  ])('%s', (text, around, made) => {
    const last = resolved(text, around).at(-1)?.[1];
    if (made === undefined) expect(last).toBeUndefined();
    else expect(last).toMatchObject(made);
  });
});
