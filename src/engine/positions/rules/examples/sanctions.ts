/** Sentences that the rules for sanctions, by stage find, and as many that they leave alone. */
import type { RuleExamples } from './shape';

export const SANCTIONS: readonly RuleExamples[] = [
  {
    name: 'sanction-threatened',
    finds: [
      'The Peruvian minister said there would be sanctions on Chile if it kept the crew.',

      'Canada said Belarus must admit inspectors within 45 days or face an arms embargo.',
      'Canada threatened to impose sanctions on Belarus.',
      'Canada said it would freeze the assets of Belarusian officials if the trial went ahead.',
    ],
    leaves: [
      'The Peruvian minister said there would be no sanctions on Chile if it freed the crew.',

      'Canada said it was ready to suspend air operations over Belarus.',
      'Canada threatened nobody at the trade fair.',
      'The bank said it would freeze customer accounts on request.',
    ],
  },
  {
    name: 'sanction-proposed',
    finds: [
      'Peru backs a package that would freeze the assets of Chilean judges.',

      'Poland called for sanctions against Belarus.',
      'Finland is considering a travel ban on Belarusian officials.',
    ],
    leaves: [
      'Peru wrapped a package that would freeze in the Chilean snow.',

      'Poland called for more trains to Belarus.',
      'Finland is considering a new opera house.',
      'Belarus called the sanctions "economic banditry".',
      'Russia called the embargo on Belarus a mistake.',
      'Finland considers the sanctions on Belarus illegal.',
    ],
  },
  {
    name: 'sanction-imposed',
    finds: [
      'The European Union imposed sanctions on twelve Belarusian officials in March.',
      'Canada expelled two Russian diplomats on Monday.',
      'Peru shut the border to all Chilean lorries on Monday.',
      'Peru brought home its ambassador from Chile.',
    ],
    leaves: [
      'The school imposed order on the pupils.',
      'The club expelled two members on Monday.',
      'The airport in Lima halted all flights to Chile because of fog.',
      'Peru brought home its sailors from Chile.',
      'Peru told the Chilean consul to pack his lunch.',
      'Peru stopped the Chilean lorry for speeding.',
      'Peru banned Chilean pupils from using phones at school.',
      'Peru withdrew its ambassador from Chile at the end of his term.',
    ],
  },
  {
    name: 'sanction-extended',
    finds: [
      'The European Union extended its arms embargo against Myanmar.',
      'Canada said it would not lift sanctions on Myanmar.',
    ],
    leaves: ['The European Union extended its summer holidays.', 'Canada said it would not lift the heavy stone.'],
  },
  {
    name: 'sanction-eased',
    finds: [
      'Peru could ease its embargo on Chile, two Peruvian diplomats said.',
      'The United States eased sanctions on Venezuela.',
      'Canada relaxed the export controls on Vietnam.',
    ],
    leaves: [
      'Peru could drop its veto on the sanctions against Chile, two Peruvian diplomats said.',
      'The United States eased into the final against Venezuela.',
      'Canada relaxed after the match.',
    ],
  },
  {
    name: 'sanction-lifted',
    finds: [
      'Chile called off its embargo on Peru.',
      'The United States lifted its embargo on Vietnam.',
      'Japan removed Ghana from its sanctions list.',
    ],
    leaves: [
      'The team lifted the trophy in Vietnam.',
      'Japan removed the old rails in Ghana.',
      'Chile called the embargo on Peru a mistake.',
    ],
  },
  {
    name: 'sanction-opposed',
    finds: [
      'Peru defended its veto on the sanctions against Chile.',
      'Peru wants no sanctions on Chile.',
      'Hungary opposed new sanctions on Russia.',
      'China rejected the tariffs on Vietnam.',
    ],
    leaves: [
      'Peru dropped its veto on the sanctions against Chile.',
      'Peru wants sanctions on Chile.',
      'Hungary played against Russia.',
      'China rejected the late goal.',
    ],
  },
  {
    name: 'sanction-named',
    finds: [
      "Peru grew poorer in the years of Canada's embargo against Cuba.",
      "Libya lived for years under Canada's sanctions on Libya.",
    ],
    leaves: ["Peru grew poorer in the years of Canada's boom.", 'Libya lived for years under a blue sky.'],
  },
];
