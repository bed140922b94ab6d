/** What states do to one another without calling it a sanction: envoys, deliveries, gates, licences, seats. */
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../../src/engine/pipeline';
import { told } from './told';

const sanctionsIn = (text: string) =>
  runPipeline({ text, language: 'en' }).positions.flatMap(({ stage, span }) =>
    stage === undefined ? [] : [`${stage}: ${text.slice(span.start, span.end)}`],
  );

describe('a deed is a measure', () => {
  test.each([
    ['Chile brought home its ambassador from Peru.', 'imposed: brought home its ambassador from Peru'],
    ['Chile called its envoy to Lima home.', 'imposed: called its envoy to Lima home'],
    ['Chile sent two Peruvian diplomats home.', 'imposed: sent two Peruvian diplomats home'],
    ["Chile ordered out Peru's attaché.", "imposed: ordered out Peru's attaché"],
    ['Chile told three Peruvian diplomats to leave.', 'imposed: told three Peruvian diplomats to leave'],
    ['Chile gave the Peruvian consul two days to pack.', 'imposed: gave the Peruvian consul two days to pack'],
    ["Chile ordered the closure of Peru's consulate.", "imposed: ordered the closure of Peru's consulate"],
    [
      'The envoy of Peru was declared persona non grata by Chile.',
      'imposed: The envoy of Peru was declared persona non grata by Chile',
    ],
    ['Chile put off a shipment of wheat to Peru.', 'imposed: put off a shipment of wheat to Peru'],
    ['Chile put its aid to Peru on hold.', 'imposed: put its aid to Peru on hold'],
    ['Chile stopped selling arms to Peru.', 'imposed: stopped selling arms to Peru'],
    ['Chile barred Peruvian copper from its ports.', 'imposed: barred Peruvian copper from its ports'],
    ['In 1981 Chile barred Peruvian copper from its ports.', 'imposed: barred Peruvian copper from its ports'],
    ['Chile turned back Peruvian lorries.', 'imposed: turned back Peruvian lorries'],
    ['Chile closed its ports to Peruvian ships.', 'imposed: closed its ports to Peruvian ships'],
    ['Chile withdrew the licences of 14 Peruvian boats.', 'imposed: withdrew the licences of 14 Peruvian boats'],
    ['Chile stripped Peru of its seat.', 'imposed: stripped Peru of its seat'],
    ['Chile responded with a levy on Peruvian copper.', 'imposed: responded with a levy on Peruvian copper'],
    ['Chile is considering banning trucks from Peru.', 'proposed: banning trucks from Peru'],
    ["Chile wants Peru's assets frozen.", "proposed: Peru's assets frozen"],
    ["Chile is pushing to have Peru's assets frozen.", "proposed: Peru's assets frozen"],
    ['Chile wants an embargo on Peru.', 'proposed: wants an embargo on Peru'],
    ['Chile does not want an embargo on Peru.', 'opposed: does not want an embargo on Peru'],
    ['Chile warned against sanctions on Peru.', 'opposed: warned against sanctions on Peru'],
    ['Chile saw no point in sending Peruvian diplomats home.', 'opposed: sending Peruvian diplomats home'],
    ['Sanctions on Peru were out of the question, Chile said.', 'opposed: Sanctions on Peru were out of the question'],
    ['All help for Peru would end, Chile said.', 'threatened: All help for Peru would end'],
  ])('%s', (sentence, expected) => {
    expect(sanctionsIn(sentence)).toEqual([expected]);
  });

  test.each([
    'The teacher sent two pupils home.',
    'The ferry company put off a sailing to Peru.',
    'The bank held up a payment to a customer in Lima.',
    'Chile sent its diplomats home for the holidays.',
    'Chile withdrew its bid for the games.',
    'Chile withdrew its troops from the islands.',
    'Peru stopped selling stamps at the counter.',
    'Chile told the reporters to leave.',
    'The club told two players to leave.',
    'The judge threw out the charge.',
    'The storm closed the port of Callao.',
    'Last year Chile barred late swimmers from its pools.',
    'The travellers were sent to his home in Peru.',
    'The help would end in tears, Chile said.',
    'Chile wants the sanctions on Peru lifted.',
    'The answer was out of the question.',
  ])('left alone: %s', (sentence) => {
    expect(sanctionsIn(sentence)).toEqual([]);
  });
});

test.each([
  // On whom, an earlier measure tells.
  [
    'Chile recalled its ambassador to Peru. On Tuesday Chile stopped fuel lorries at the crossing.',
    'sanction/imposed: Chile > Peru | stopped fuel lorries at the crossing',
  ],
  // The state of the post, not the sender's own envoy.
  ['Chile withdrew its ambassador from Peru.', 'sanction/imposed: Chile > Peru | withdrew its ambassador from Peru'],
])('%s', (text, expected) => {
  expect(told(text).at(-1)).toBe(expected);
});
