/** Whom a headline begins with, and what that changes of the line that sums an article up. */
import { describe, expect, test } from 'vitest';
import type { Actor, Position } from '../../src/engine/types';
import { headlineSubject } from '../../src/export/headline-subject';
import { leadOf } from '../../src/export/lead';
import { lookup } from '../../src/telling/lookup';
import { ANALYSIS } from '../fixtures/analysis';

const actor = (id: string, kind: Actor['kind'], name: string, country?: string): Actor => ({
  id,
  kind,
  name,
  mentions: [],
  ...(country === undefined ? {} : { country }),
});
const ACTORS: readonly Actor[] = [
  actor('chad', 'state', 'Chad', 'TCD'),
  actor('envoy', 'person', 'Adam Brandt', 'TCD'),
  actor('rebels', 'group', "Chad's northern rebels", 'TCD'),
  actor('unions', 'group', 'French rail unions', 'FRA'),
  actor('press', 'organisation', 'Norland Press'),
  actor('fund', 'organisation', 'Northern Relief Fund'),
];

describe('a headline', () => {
  test.each<[string, string | undefined, readonly string[]]>([
    ['a state, with those who speak for it', 'Chad says it will pay; unions doubt it', ['chad', 'envoy']],
    ['a group, by what it is', 'Rebels in the north lay down arms', ['rebels']],
    ['a group, by its full name', 'French rail unions vow to go on', ['unions']],
    ['a person, by the family name', 'Brandt turns down the offer of Chad', ['envoy']],
    ['an organisation, by its initials', 'NRF cuts aid to Chad', ['fund']],
    ['an organisation, by its initials with full stops', 'N.R.F. cuts aid', ['fund']],
    ['nobody, where the initials are part of another word', 'NRFX shares rise', []],
    ['nobody, where the initials are small letters', 'The nrf of old', []],
    ['nobody, where the first name stands late', 'Prices of fuel go up again, and again, says Brandt', []],
    ['nobody, where a name is part of another word', 'Chadwick wins the cup', []],
    ['nobody, where there is none', undefined, []],
  ])('begins with %s', (_what, title, ids) => {
    expect([...headlineSubject(ACTORS, title)]).toEqual(ids);
  });

  test('what its subject does in the first sentence is what the article is about, whatever else is demanded', () => {
    const [known] = ANALYSIS.positions;
    if (known === undefined) throw new Error('the fixture has a position');
    const { condition: _condition, deadline: _deadline, coHolders: _coHolders, stage: _stage, ...bare } = known;
    const position = (id: string, kind: Position['kind'], holder: string, start: number): Position => ({
      ...bare,
      id,
      kind,
      holder,
      targets: [],
      span: { start, end: start + 10 },
    });
    const lead = (title: string, offer: Position): string | undefined => {
      const article = { ...ANALYSIS.article, length: 1000, title };
      const analysis = {
        ...ANALYSIS,
        article,
        actors: ACTORS,
        positions: [offer, position('wish', 'demand', 'envoy', 60)],
      };
      return leadOf(analysis, lookup(analysis))?.positions[0];
    };
    expect(lead('Unions offer to go back', position('offer', 'commitment', 'unions', 50))).toBe('offer');
    expect(lead('Prices go up', position('offer', 'commitment', 'unions', 50))).toBe('wish');
    expect(lead('Unions offer to go back', position('offer', 'commitment', 'unions', 500))).toBe('wish');
  });
});
