/** Ordinary ways in which agencies tell denials, refusals, promises and threats, each beside a sentence of the same words that is none; and conditions of several clauses. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

describe('denied', () => {
  test.each<[string, ...string[]]>([
    [
      'The Kenyan ministry said it was not aware of any such attack.',
      'denial: Kenyan ministry > - | it was not aware of any such attack',
    ],
    ['The Kenyan minister said he knew nothing about cricket.'],
    ['"It did not happen," said Kenyan President Samuel Kiprono.', 'denial: Samuel Kiprono > - | It did not happen'],
    ['"It has not happened yet," said Kenyan President Samuel Kiprono.'],
    [
      'Chile has always insisted that it does not carry out espionage.',
      'denial: Chile > - | it does not carry out espionage',
    ],
    ['Chile has always insisted that it does not carry out repairs.'],
    [
      'The Chilean minister said claims that Chile poisoned the river were "absurd".',
      'denial: Chilean minister > - | the river were "absurd"',
    ],
    ['The Chilean minister said lessons that bored the pupils were "absurd".'],
    ['A Chilean official said the video was faked.', 'denial: Chilean official > - | the video was faked'],
    [
      '"No Chilean citizen took part in the coup," the Chilean minister said.',
      'denial: Chilean minister > - | No Chilean citizen took part in the coup',
    ],
    [
      'Chile says it has not supplied drones to either side.',
      'denial: Chile > - | it has not supplied drones to either side',
    ],
    ['Chile says it has not received the drones.'],
  ])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
});

describe('turned down', () => {
  test.each<[string, ...string[]]>([
    ['Peru said it would not take part in the talks.', 'rejection: Peru > - | it would not take part in the talks'],
    [
      'The Chilean request was denied by the Peruvian authorities.',
      'rejection: Peru > Chile | The Chilean request was denied by the Peruvian authorities',
    ],
    [
      '"This is unacceptable to us," the Peruvian foreign minister said of the plan.',
      'rejection: Peruvian foreign minister > - | This is unacceptable to us',
    ],
    [
      'Despite the calls, Chile will continue its exercises, the Chilean minister said.',
      'rejection: Chilean minister > - | Chile will continue its exercises',
    ],
    [
      'Despite the rain, Chile will continue its exercises, the Chilean minister said.',
      'commitment: Chilean minister > - | Chile will continue its exercises',
    ],
    [
      'The Chilean side did not agree to the proposed text.',
      'rejection: Chile > - | did not agree to the proposed text',
    ],
    ['Kenya has not agreed on a date for the vote.'],
    ['Peru said it could not agree to the terms.', 'rejection: Peru > - | it could not agree to the terms'],
    ['Peru said it could not attend.'],
    [
      'Peru will boycott the summit, the Peruvian president said.',
      'rejection: Peruvian president > - | Peru will boycott the summit',
    ],
    [
      'Peru would boycott the summit if Chile came, the Peruvian president said.',
      'threat: Peruvian president > Chile | Peru would boycott the summit | if Chile came',
    ],
    ['Kenya rules out talks with rebels', 'rejection: Kenya > - | rules out talks with rebels'],
    [
      'The rebels said they would not lay down their arms.',
      'rejection: rebels > - | they would not lay down their arms',
    ],
  ])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
});

describe('promised, backed or threatened', () => {
  test.each<[string, ...string[]]>([
    [
      '"We are ready for talks without preconditions," the Kenyan president said.',
      'commitment: Kenyan president > - | We are ready for talks without preconditions',
    ],
    ['"We are ready for the match," the Kenyan president said.'],
    [
      '"You have my word that nobody will be harmed," the Kenyan general said.',
      'commitment: Kenyan general > - | You have my word that nobody will be harmed',
    ],
    ['Peru is willing to discuss the border.', 'commitment: Peru > - | discuss the border'],
    [
      'Kenya will set up a joint commission with Uganda.',
      'commitment: Kenya > Uganda | Kenya will set up a joint commission with Uganda',
    ],
    ['The Kenyan ministry will set up a tent for visitors.'],
    [
      'An agreement was reached on the exchange of prisoners, Kenyan officials said.',
      'commitment: Kenyan officials > - | An agreement was reached',
    ],
    [
      "Chile respects Peru's sovereignty, the Chilean spokesman said.",
      "support: Chile > Peru | respects Peru's sovereignty",
    ],
    ['The proposal has the backing of Chile.', 'support: Chile > - | the backing of Chile'],
    ['The house has the shape of a boat.'],
    ['"They will pay for this," the Kenyan general said.', 'threat: Kenyan general > - | They will pay for this'],
    ['"We are not bluffing," the Kenyan president said.', 'threat: Kenyan president > - | We are not bluffing'],
    [
      'Kenya warned that any ship entering the strait would be fired on.',
      'threat: Kenya > - | any ship entering the strait would be fired on',
    ],
    ['Uganda has said it may withdraw from the treaty.', 'threat: Uganda > - | it may withdraw from the treaty'],
    ['Uganda has said it may withdraw the coins.'],
    [
      'The Kenyan president raised the prospect of a strike on the rebel camps.',
      'threat: Kenyan president > - | a strike on the rebel camps',
    ],
    ['The Kenyan president raised the prospect of a bonus.'],
    [
      '"We will not hesitate to impose sanctions on Georgia," the EU envoy said.',
      'sanction/threatened: EU envoy > Georgia | impose sanctions on Georgia',
    ],
    [
      "The EU's travel ban on the Belarusian minister expired in May.",
      "sanction/lifted: EU > Belarusian minister | The EU's travel ban on the Belarusian minister expired in May",
    ],
  ])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
});

describe('on a condition', () => {
  test.each<[string, ...string[]]>([
    [
      'Kenya will close the pipeline if Uganda keeps its troops there or refuses to pay.',
      'threat: Kenya > Uganda | Kenya will close the pipeline | if Uganda keeps its troops there or refuses to pay',
    ],
    [
      'Kenya threatened to attack if the rebels crossed the river and warned Uganda to leave.',
      'threat: Kenya > rebels | attack | if the rebels crossed the river',
    ],
    [
      'Kenya would lift the siege only if the rebels were disarmed, the hostages freed and the road opened.',
      'commitment: Kenya > rebels | Kenya would lift the siege | only if the rebels were disarmed, the hostages freed and the road opened',
    ],
    [
      'Provided that Uganda pays, Kenya will deliver the gas.',
      'commitment: Kenya > Uganda | Kenya will deliver the gas | Provided that Uganda pays',
    ],
    [
      'Kenya will strike the port in case of an attack, the general said.',
      'threat: Kenya > - | Kenya will strike the port | in case of an attack',
    ],
    [
      'Kenya would strike the port if necessary, its general said.',
      'threat: Kenya > - | Kenya would strike the port | if necessary',
    ],
    [
      'Kenya offered to free the sailors if the rebels, who hold two pilots, let them go.',
      'commitment: Kenya > rebels | free the sailors | if the rebels, who hold two pilots, let them go',
    ],
    [
      'Kenya will reopen the border when Uganda stops the shelling, the Kenyan minister said.',
      'commitment: Kenyan minister > - | Kenya will reopen the border | when Uganda stops the shelling',
    ],
    [
      'Kenya will reopen the border when it meets Uganda in May, the Kenyan minister said.',
      'commitment: Kenyan minister > - | Kenya will reopen the border',
    ],
    [
      'Kenya said it would attend the talks only after Uganda had freed the sailors.',
      'commitment: Kenya > - | it would attend the talks | only after Uganda had freed the sailors',
    ],
    [
      'Kenya warned it would strike the port in the event that Uganda attacked.',
      'threat: Kenya > - | it would strike the port | in the event that Uganda attacked',
    ],
    [
      'Kenya said it would withdraw once the rebels had been disarmed and sent home.',
      'commitment: Kenya > rebels | it would withdraw | once the rebels had been disarmed and sent home',
    ],
    [
      'Kenya said it would withdraw from the treaty if Uganda fired.',
      'threat: Kenya > Uganda | it would withdraw from the treaty | if Uganda fired',
    ],
  ])('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
});
