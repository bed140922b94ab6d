/** Headlines that have no verb of their own, over the report; and lines that look like them. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

type Row = readonly [headline: string, body: string, expected: string];

const ROWS: readonly Row[] = [
  [
    'No talks before pullout, says Norway',
    'Norway said on Monday it would not talk to Iceland before it pulled its boats out of the bay.',
    'rejection: Norway > Iceland | No talks | before pullout',
  ],
  [
    'Turkey: no talks until Greece withdraws ships',
    'Turkey said on Monday it would not meet the Greek minister.',
    'rejection: Turkey > Greece | no talks | until Greece withdraws ships',
  ],
  [
    'Sanctions on Sudan by May: EU',
    'The European Union said on Monday it would impose sanctions on Sudan by May.',
    'sanction/threatened: European Union > Sudan | Sanctions on Sudan | by May',
  ],
  [
    'More sanctions on Belarus, vows EU',
    'The European Union said on Monday it would impose more sanctions on Belarus.',
    'sanction/threatened: European Union > Belarus | More sanctions on Belarus',
  ],
  [
    'No lifting of sanctions until crew freed: Canada',
    'Canada said on Monday that it would keep its sanctions on Oman until the crew was freed.',
    'sanction/extended: Canada > Oman | No lifting of sanctions | until crew freed',
  ],
  [
    'Peru to Chile: Leave the islands by Friday',
    'Peru told Chile on Monday to leave the islands.',
    'demand: Peru > Chile | Leave the islands | by Friday',
  ],
  [
    'Pull out of bay by Friday, Peru tells Chile',
    'Peru told Chile on Monday to pull its ships out of the bay.',
    'demand: Peru > Chile | Pull out of bay | by Friday',
  ],
];

describe('tell what their holder wants', () => {
  test.each(ROWS)('%s', (headline, body, expected) => {
    expect(told(`${headline}\n\n${body}`)[0]).toBe(expected);
  });
});

describe('left alone', () => {
  test.each([
    ['No rain before Friday, says weather office', 'The weather office said it would be dry.'],
    ['No sugar before bed, says dentist', 'A dentist in Oslo said children eat too many sweets.'],
    ["Cakes by May: the baker's plan", 'The baker opened in March.'],
    ['No goals before half-time, says coach', 'The coach said his team was slow.'],
    ['Talks on Sudan by May: EU', 'The European Union said talks on Sudan would begin by May.'],
    ['New museum in Oslo by May: city', 'The city of Oslo said a museum would open.'],
    ['Peru to Chile: the long road south', 'The road from Peru to Chile is long.'],
  ])('%s', (headline, body) => {
    expect(told(`${headline}\n\n${body}`)).toEqual([]);
  });
});
