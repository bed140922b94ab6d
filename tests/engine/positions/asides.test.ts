/** Who is asked where a clause is put in between or another is asked beside it, and who only hears a complaint. */
import { expect, test } from 'vitest';
import { told } from './told';

test.each([
  [
    'Kenya urged Egypt and Oman, neither of which was invited, to leave the port.',
    'demand: Kenya > Egypt, Oman | leave the port',
  ],
  ['Kenya urged Egypt, which was not invited, to leave the port.', 'demand: Kenya > Egypt | leave the port'],
  ['Kenya called on Egypt, whose navy it fears, to leave the port.', 'demand: Kenya > Egypt | leave the port'],
  ['Kenya urged Egypt, which wants to join, to pay the fees.', 'demand: Kenya > Egypt | pay the fees'],
  [
    'Those who want to punish Nepal must stop, the Nepalese prime minister, Ram Thapa, said.',
    'demand: Ram Thapa > - | Those who want to punish Nepal must stop',
  ],
  [
    'France called for a halt to arms deliveries to Sudan and asked the African Union to send monitors.',
    'demand: France > - | a halt to arms deliveries to Sudan',
  ],
  ['France and Germany support the plan, while Italy has asked for a delay.', 'demand: Italy > - | a delay'],
  [
    'Chile raised tariffs on fish. Peru says the move violates a treaty, and has filed a complaint with the World Trade Organization.',
    'accusation: Peru > Chile | the move violates a treaty',
  ],
  ['Peru deplored the closure and urged Chile to end it.', 'accusation: Peru > Chile | deplored the closure'],
  ['Peru accused the World Trade Organization of bias.', 'accusation: Peru > World Trade Organization | bias'],
  ['Italy has asked Malta for a boat.', 'demand: Italy > Malta | a boat'],
])('%s', (text, expected) => expect(told(text)).toContain(expected));

test.each([
  ['Kenya urged Egypt, which was told to leave the port.', 'demand: Kenya > Egypt | leave the port'],
  ['Kenya, which wants Egypt to pay, began to leave the port.', 'demand: Kenya > Egypt | leave the port'],
  ['Nepal must stop, the Omani minister, Salim Harthy, said.', 'demand: Salim Harthy > - | Nepal must stop'],
])('left alone: %s', (text, wrong) => expect(told(text)).not.toContain(wrong));
