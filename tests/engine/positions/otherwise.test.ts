/** What comes if the thing that was just asked is not done, and what is cut off or answered with harm: each with sentences in which nobody threatens. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

type Row = readonly [text: string, expected: readonly string[]];

describe('otherwise', () => {
  test.each<Row>([
    [
      'Peru told Chile to release the crew; failing that, it would close the canal.',
      ['demand: Peru > Chile | release the crew', 'threat: Peru > Chile | it would close the canal | failing that'],
    ],
    [
      'Chile must pay by Friday or else Peru would seize the ships, the Peruvian minister said.',
      [
        'demand: Peruvian minister > Chile | Chile must pay | by Friday',
        'threat: Peruvian minister > Chile | Peru would seize the ships | or else',
      ],
    ],
    [
      'Peru urged Chile to pay the debt. Failing that, the case would go to court, the Peruvian minister said.',
      [
        'demand: Peru > Chile | pay the debt',
        'threat: Peruvian minister > Chile | the case would go to court | Failing that',
      ],
    ],
    [
      'Oman told Yemen to open the road. “If not, we will shut the border,” the Omani minister said.',
      ['demand: Oman > Yemen | open the road', 'threat: Omani minister > Yemen | we will shut the border | If not'],
    ],
    [
      'Short of that, Peru will expel the Chilean ambassador, the Peruvian minister said.',
      ['sanction/threatened: Peru > Chilean ambassador | Peru will expel the Chilean ambassador | Short of that'],
    ],
    [
      'Otherwise, the minister said, Peru would close the port and seize the Chilean ships.',
      [
        'threat: minister > Chile | Peru would close the port | Otherwise',
        'threat: minister > Chile | seize the Chilean ships | Otherwise',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    'Take an umbrella, otherwise you will get wet, the Omani guide said.',
    'The bakery must pay the rent or else it will close.',
    "Peru's economy is otherwise in good shape, the Peruvian minister said.",
    'The plan was nothing short of that, the Chilean minister said.',
    'If not all, then some of the boats will be painted, the Peruvian firm said.',
    'Otherwise, the weather will be dry, the Chilean office said.',
  ])('leaves: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('taken from another', () => {
  test.each<Row>([
    [
      'Any further delay would be met with the cancellation of the fishing accord, the Chilean minister said.',
      ['threat: Chilean minister > - | Any further delay would be met with the cancellation of the fishing accord'],
    ],
    [
      'Gas deliveries to Chad will be cut off on Friday, the Libyan minister said.',
      ['threat: Libyan minister > Chad | Gas deliveries to Chad will be cut off on Friday'],
    ],
    [
      'The talks with Peru will be broken off, the Chilean minister said.',
      ['threat: Chilean minister > Peru | The talks with Peru will be broken off'],
    ],
    [
      'Kenya will take whatever measures are needed to defend its waters, the Kenyan president said.',
      ['threat: Kenyan president > - | Kenya will take whatever measures are needed to defend its waters'],
    ],
    [
      'Ethiopia said it would take whatever steps were necessary if Eritrea moved its troops.',
      ['threat: Ethiopia > Eritrea | it would take whatever steps were necessary | if Eritrea moved its troops'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    'The grand opening was met with the cancellation of two trains.',
    'The hospital said it would take whatever measures are needed to shorten the queues.',
    'The hospital said it would take all necessary measures to shorten the queues.',
    'The Libyan electricity firm said power would be cut off in two districts of Tripoli for repairs.',
    'Deliveries to Chad will be stopped for repairs, the Libyan minister said.',
    "Peru's port will be closed for the holiday, the Chilean firm said.",
    'Flights to Chad will be cut back over the winter, the Libyan airline said.',
  ])('leaves: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    [
      'It said none of its vessels would be allowed into the gulf.',
      'none of its vessels would be allowed into the gulf',
    ],
    ['It said its vessels would be turned back.', 'its vessels would be turned back'],
    [
      'It said no Yemeni lorries would be allowed through the pass.',
      'no Yemeni lorries would be allowed through the pass',
    ],
  ])('their ships are not let in: %s', (text, words) => {
    expect(told(`Oman accused Yemen of piracy. ${text}`)).toContain(`threat: Oman > Yemen | ${words}`);
  });

  test.each([
    'Oman said none of its ships would be allowed to rust.',
    'The port said no ships would be allowed into the harbour after dark.',
    'Oman said its ships would be repainted in May.',
  ])('nobody is kept out: %s', (text) => {
    expect(told(text).filter((line) => line.startsWith('threat'))).toEqual([]);
  });

  test('what it takes to stop a thing is not done yet', () => {
    const found = told('We will do whatever it takes to stop the Omani drones, the Yemeni general said.');
    expect(found.filter((line) => line.startsWith('sanction'))).toEqual([]);
  });
});
