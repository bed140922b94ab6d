/** What is foreseen of others, measures told of again by a word that names none, and vows that harm nobody. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

describe('foreseen', () => {
  test.each<[string, ...string[]]>([
    ['The Peruvian ministry predicted that Chile would attack the port.'],
    ['The Kenyan minister expects Uganda to attack the dam.'],
    ['The Kenyan minister expects Uganda to pay its share.', 'demand: Kenyan minister > Uganda | pay its share'],
    ['Peruvian analysts warned that Chile would attack.'],
    [
      'The Peruvian minister warned that Chile would attack.',
      'accusation: Peruvian minister > Chile | Chile would attack',
    ],
    ['The Kenyan president is likely to veto the bill.'],
    ['The Kenyan president vetoed the bill.', 'rejection: Kenyan president > - | vetoed the bill'],
    ['The minister predicted that Peru would have to leave the bloc.'],
    [
      'The minister said that Peru would have to leave the bloc.',
      'demand: minister > Peru | Peru would have to leave the bloc',
    ],
  ])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
});

describe('told of again', () => {
  test.each<[string, ...string[]]>([
    [
      'The EU imposed sanctions on Belarus in May. It extended them on Monday.',
      'sanction/imposed: EU > Belarus | imposed sanctions on Belarus in May',
      'sanction/extended: EU > Belarus | extended them on Monday',
    ],
    [
      'The EU imposed sanctions on Belarus in May. It extended them credit on Monday.',
      'sanction/imposed: EU > Belarus | imposed sanctions on Belarus in May',
    ],
    [
      'The EU imposed sanctions on Belarus in May. It lifted the measures on Monday.',
      'sanction/imposed: EU > Belarus | imposed sanctions on Belarus in May',
      'sanction/lifted: EU > Belarus | lifted the measures on Monday',
    ],
    [
      'The EU imposed sanctions on Belarus in May. On Monday it prolonged the package by six months.',
      'sanction/imposed: EU > Belarus | imposed sanctions on Belarus in May',
      'sanction/extended: EU > Belarus | prolonged the package by six months',
    ],
    [
      'The EU imposed sanctions on Belarus in May. On Monday it prolonged the aid package by six months.',
      'sanction/imposed: EU > Belarus | imposed sanctions on Belarus in May',
    ],
    [
      'The EU imposed sanctions on Belarus. Hungary said it would veto the package.',
      'sanction/imposed: EU > Belarus | imposed sanctions on Belarus',
      'sanction/opposed: Hungary > EU | it would veto the package',
    ],
    [
      'The EU imposed sanctions on Belarus in May. The measures, extended on Monday, now run until January.',
      'sanction/imposed: EU > Belarus | imposed sanctions on Belarus in May',
      'sanction/extended: EU > Belarus | measures, extended on Monday | until January',
    ],
    [
      'Canada imposed tariffs on Chinese cars last year. On Friday Ottawa halved the duties.',
      'sanction/imposed: Canada > China | imposed tariffs on Chinese cars last year',
      'sanction/eased: Canada > China | halved the duties',
    ],
    [
      'India banned imports of Nepalese tea in May. The move was reversed on Friday.',
      'sanction/imposed: India > Nepal | banned imports of Nepalese tea in May',
      'sanction/lifted: India > Nepal | The move was reversed on Friday',
    ],
    [
      'India banned imports of Nepalese tea in May. The move to the north was reversed on Friday.',
      'sanction/imposed: India > Nepal | banned imports of Nepalese tea in May',
    ],
    ['Chile adopted a package of reforms. It extended it on Monday.'],
    [
      'The Serbian president branded the EU sanctions against Russia illegal.',
      'sanction/opposed: Serbian president > EU | branded the EU sanctions against Russia illegal',
    ],
    [
      'The Russian foreign ministry called the EU sanctions on Russia illegal.',
      'sanction/imposed: EU > Russia | the EU sanctions on Russia',
      'accusation: Russian foreign ministry > EU | illegal',
    ],
    [
      'Hungary threatened to veto an EU embargo on Russian oil.',
      'sanction/opposed: Hungary > EU | veto an EU embargo on Russian oil',
    ],
    [
      'The EU warned Serbia that it could face sanctions.',
      'sanction/threatened: EU > Serbia | it could face sanctions',
    ],
    [
      'Georgia risks sanctions if it adopts the law, the EU said.',
      'sanction/threatened: EU > Georgia | risks sanctions | if it adopts the law',
    ],
    [
      'U.S. senators introduced a bill that would sanction Georgian officials.',
      'sanction/proposed: U.S. senators > Georgian officials | would sanction Georgian officials',
    ],
    [
      'EU sanctions on Russia were prolonged by six months.',
      'sanction/extended: EU > Russia | EU sanctions on Russia were prolonged by six months',
    ],
    [
      'Sanctions were imposed on Belarus in March.',
      'sanction/imposed: - > Belarus | Sanctions were imposed on Belarus in March',
    ],
    ['Bans were imposed on scooters in March.'],
    [
      '"We need stronger sanctions against Russia," the Polish president said.',
      'sanction/proposed: Polish president > Russia | need stronger sanctions against Russia',
    ],
    [
      '"We do not need sanctions against Russia," the Polish president said.',
      'sanction/opposed: Polish president > Russia | do not need sanctions against Russia',
    ],
    [
      '"All options, including sanctions, are on the table," the U.S. official said of Georgia.',
      'sanction/threatened: U.S. official > Georgia | including sanctions',
    ],
    [
      `"The EU's sanctions on Russia will not solve the problem," the Serbian president said.`,
      "sanction/opposed: Serbian president > EU | The EU's sanctions on Russia will not solve the problem",
    ],
  ])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
});

describe('vowed or denied', () => {
  test.each<[string, ...string[]]>([
    ['Kenya vowed to keep the embassy closed for repairs.'],
    ['Kenya vowed to keep the border closed.', 'threat: Kenya > - | keep the border closed'],
    ['Truckers threatened to honk.'],
    ['Truckers threatened to block the border with Kenya.', 'threat: Truckers > Kenya | block the border with Kenya'],
    [
      '"I have not met the Russian envoy," the Peruvian minister said.',
      'denial: Peruvian minister > - | I have not met the Russian envoy',
    ],
    ['"We have not met since May," the Peruvian minister said.'],
  ])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
});
