/** Words that look like one kind and are another, or none: questions, what is aimed at nobody, more of a measure, what others get again. */
import { describe, expect, test } from 'vitest';
import { told } from './told';

const IMPOSED = 'sanction/imposed: Norway > Oman | imposed sanctions on Oman';

describe.each<[string, ...[string, ...string[]][]]>([
  [
    'questions',
    [
      'The Norwegian minister, Astrid Fjeld, spoke to us on Monday.\n\nWould you allow the Omani soldiers to stay?\n\nThey are no guests.',
    ],
    [
      'The Norwegian minister, Astrid Fjeld, spoke to us on Monday.\n\nPeru may leave. Do you support that?\n\nWe wait.',
    ],
    [
      'The Norwegian minister, Astrid Fjeld, said Norway supports the treaty.',
      'support: Norway > - | supports the treaty',
    ],
  ],
  [
    'what a measure does, told behind it',
    [
      'Norway imposed sanctions on Oman at the end of the year. The measures freeze any assets in Norway.',
      'sanction/imposed: Norway > Oman | imposed sanctions on Oman at the end of the year',
      'sanction/imposed: Norway > Oman | freeze any assets in Norway',
    ],
    ['Peru called for the lifting of the embargo.', 'demand: Peru > - | the lifting of the embargo'],
    [
      'Norway announced the lifting of sanctions on Oman.',
      'sanction/lifted: Norway > Oman | announced the lifting of sanctions on Oman',
    ],
    ['Peru wants an end to sanctions on Oman.', 'demand: Peru > - | an end to sanctions on Oman'],
    [
      'Norway sought the extension of sanctions on Oman.',
      'sanction/proposed: Norway > Oman | sought the extension of sanctions on Oman',
    ],
  ],
  [
    'more of it',
    [
      'Norway imposed sanctions on Oman. It said more names would follow unless the raids ended by March.',
      IMPOSED,
      'sanction/threatened: Norway > Oman | more names would follow | unless the raids ended by March | by March',
    ],
    ['Norway imposed sanctions on Oman. It said the new members would follow the flag.', IMPOSED],
    ['The Norwegian club said further names would follow.'],
  ],
  [
    'aimed at nobody',
    [
      'The Norwegian minister told parliament that the order is not directed against any country.',
      'denial: Norwegian minister > - | the order is not directed against any country',
    ],
    ['The Norwegian minister said that Oman is not threatening anybody.'],
    ['The Norwegian minister said that the parcel was not meant for the king.'],
  ],
  [
    'what others get again',
    [
      'Oman says it will resume gas deliveries to Peru only if Norway recognises a debt.',
      'commitment: Oman > Peru | it will resume gas deliveries to Peru | only if Norway recognises a debt',
    ],
    [
      'Oman says it will resume attacks on Peru if Norway leaves.',
      'threat: Oman > Peru | it will resume attacks on Peru | if Norway leaves',
    ],
  ],
  [
    'orders behind a colon',
    [
      'Norway imposed sanctions on Oman. "We are telling traders plainly: stop carrying it," the Norwegian minister said.',
      IMPOSED,
      'demand: Norwegian minister > traders | stop carrying it',
    ],
    ['"This is how we live: stop, look and listen," the Norwegian minister said.'],
  ],
  [
    'images and what has had its day',
    ['"Rifles do not need a passport to Oman. They need an open gate," the Norwegian ambassador said.'],
    [
      '"Villagers in Oman need peace," the Norwegian ambassador said.',
      'demand: Norwegian ambassador > Villagers | Villagers in Oman need peace',
    ],
    [
      'The Peruvian ambassador said sanctions on Oman "have outlived their usefulness".',
      'sanction/opposed: Peruvian ambassador > Oman | sanctions on Oman "have outlived their usefulness"',
    ],
  ],
  [
    'asked of suspects and of spokesmen',
    ["Oman's ministry said the Peruvian fishermen had crossed the river and were being questioned."],
    ["Norway questioned Oman's count.", "accusation: Norway > Oman | questioned Oman's count"],
    ['Peru asked Norway to comment on the order.'],
    ['Peru asked Norway to publish the order.', 'demand: Peru > Norway | publish the order'],
    ['Peru asked whether Norwegian ships would stop calling at the port.'],
  ],
  [
    'what one does not recognise, and what is over',
    [
      "Norway's embassy said that Oslo did not recognise the cap that Peru had set.",
      "rejection: Norway's embassy > - | Oslo did not recognise the cap that Peru had set",
    ],
    ["Norway's embassy said that its guards did not recognise the driver."],
    ['The mayor said the port authority has had since April to answer a question.'],
    [
      'The mayor said the port authority has until April to answer a question.',
      'demand: mayor > port authority | answer a question | until April',
    ],
    ['The city council lifted the summer ban on barbecues.'],
    [
      'The Norwegian minister said Oslo was prepared to go after the insurers in Oman.',
      'threat: Norwegian minister > Oman | go after the insurers in Oman',
    ],
    ['The mayor said the council had "left the list".'],
  ],
])('%s', (_, ...cases) => {
  test.each(cases)('%s', (text, ...expected) => expect(told(text)).toEqual(expected));
});
