/** Who is asked where a clause is put in between, and what a clause behind a report or a colon is. */
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
])('%s', (text, expected) => expect(told(text)).toContain(expected));

test.each([
  ['Kenya urged Egypt, which was told to leave the port.', 'demand: Kenya > Egypt | leave the port'],
  ['Kenya, which wants Egypt to pay, began to leave the port.', 'demand: Kenya > Egypt | leave the port'],
  ['Nepal must stop, the Omani minister, Salim Harthy, said.', 'demand: Salim Harthy > - | Nepal must stop'],
])('left alone: %s', (text, wrong) => expect(told(text)).not.toContain(wrong));
