/** Sentences that the rules for demands find, and as many that they leave alone. */
import type { RuleExamples } from './shape';

export const DEMANDS: readonly RuleExamples[] = [
  {
    name: 'demand-verb',
    finds: [
      'Norway urged Iceland to reopen the fishing grounds.',
      'France called for an end to the shelling.',
      'Egypt demanded that Sudan end attacks on villages.',
      'Kenya asked the police to investigate the shooting.',
    ],
    leaves: [
      'Norway thanked Iceland for the warm welcome.',
      'France declined to urge Iceland to sign.',
      'Egypt noted that Sudan end users pay more.',
      'A guest asked the police to look for her ring.',
    ],
  },
  {
    name: 'demand-noun',
    finds: ["Italy turned down Malta's demand to share the patrol boats.", 'Kenya repeated its call for a ceasefire.'],
    leaves: ['Demand for Maltese oranges rose in Italy.', 'Kenya repeated its weather forecast for the coast.'],
  },
  {
    name: 'demand-ultimatum',
    finds: [
      'Norway gave Chile ten days to release the crew.',
      'Chile has until Friday to withdraw, the Norwegian minister Ingrid Solvang said.',
    ],
    leaves: [
      'The trip gave Ingrid Solvang ten days to rest.',
      'Chile has three ships to sell, the Norwegian minister Ingrid Solvang said.',
    ],
  },
  {
    name: 'demand-must',
    finds: [
      'Chile must leave the island before the talks end, the Peruvian minister said.',

      'The Peruvian minister said whoever sends the boats must stop sending them.',
      'Chile said Peru must withdraw its patrols from the island.',
      'The Peruvian minister said Chile should return the boats.',
    ],
    leaves: [
      'The talks broke down over when Chile should leave the island, the Peruvian minister said.',

      'The Peruvian minister said whoever sends the boats is welcome.',
      'Peru must be the driest country on the coast.',
      'Chile said it might rain over Peru.',
    ],
  },
  {
    name: 'demand-must-passive',
    finds: ['Chile said the seized boats must be returned.', 'Egypt said the border posts should be reopened.'],
    leaves: ['Chile said the seized boats were returned.', 'The boats must be painted every year.'],
  },
  {
    name: 'demand-need',
    finds: ['Ghana said there was a need to rebuild the bridge.', 'Kenya said Somalia needs a new constitution.'],
    leaves: ['Ghana rebuilt the bridge because trains needed it.', 'Kenya said it never needs a reminder.'],
  },
  {
    name: 'demand-condition',
    finds: [
      'Serbia said the release of the fishermen is a condition for talks.',
      'Ghana said free ports are a precondition.',
      'Norway made the release of the sailors a condition for new talks.',
      'Canada has made its aid conditional on reforms in Chad.',
    ],
    leaves: [
      'Serbia said the fishermen are in good condition.',
      'Free ports are a condition of growth.',
      'The coach made fitness a condition for a place in the team.',
      'Oman made no condition for the talks.',
    ],
  },
  {
    name: 'demand-see',
    finds: [
      'Spain would like to see Morocco agree to shared patrols.',
      'Ghana would like to see Togo agree to the plan.',
    ],
    leaves: ['Spain expects rain to see Morocco through the summer.', 'Tourists want to see Morocco in spring.'],
  },
  {
    name: 'demand-imperative',
    finds: [
      '"So I have said to them: then stop shooting," the Peruvian president said.',

      '"Withdraw your ships from our waters," Peru told Chile.',
      '"Stop these patrols now," the Chilean president said.',
    ],
    leaves: [
      '"I said this: stop signs cost money," the Peruvian president said.',
      '"Thank you for coming," the Chilean president said.',
      '"Ships left our waters," Peru told Chile.',
    ],
  },
  {
    name: 'demand-importance',
    finds: [
      'It is essential that Togo open the archive, the Ghanaian minister said.',
      '"It is important for Peru to sign the accord," the Chilean president said.',
    ],
    leaves: [
      'It is essential oil from Togo, the Ghanaian minister said.',
      'It is important to know the Peruvian coast.',
    ],
  },
  {
    name: 'demand-cannot',
    finds: [
      '"You cannot let Togo close the strait," the Ghanaian minister said.',
      'Chile said no country may use the island as a base.',
    ],
    leaves: ['"You cannot see Togo from here," the Ghanaian minister said.', 'Chile said no country has more deserts.'],
  },
  {
    name: 'demand-idiom',
    finds: [
      '"It is up to Togo to open the archive," the Ghanaian minister said.',
      'The time has come for both sides to talk, the Norwegian envoy said.',
    ],
    leaves: ['It is up the hill to Togo, the Ghanaian minister said.', 'The time has come, sang the Norwegian choir.'],
  },
];
