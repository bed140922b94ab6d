/** Nouns for people whom the article does not name: officials, sources, witnesses; and for groups of people. */
import { words } from './words';

/** Who is quoted without a name. Singular forms; the lemma is looked up. */
export const UNNAMED_NOUNS = words(`
  official diplomat source spokesman spokeswoman spokesperson aide adviser advisor analyst expert observer critic insider
  lawmaker legislator senator congressman congresswoman minister ambassador envoy negotiator representative delegate
  commander officer general lawyer attorney prosecutor investigator witness resident economist trader dealer banker
  strategist scholar researcher scientist historian academic executive businessman lobbyist staffer
  activist campaigner organizer organiser protester protestor demonstrator dissident journalist reporter correspondent
  doctor physician medic rescuer cleric priest teacher politician parliamentarian candidate inspector monitor
  person people man woman somebody someone individual informant participant attendee interlocutor supporter opponent
  advocate watcher leader governor mayor judge voter ally authority pollster regulator employee engineer
  commissioner deputy bishop refugee survivor veteran neighbour neighbor friend relative family passer-by commentator columnist pundit
  blogger investor farmer worker miner detective mediator statistician student villager inhabitant
  dockworker docker trucker haulier fisherman fisher hunter trawlerman
`);

/** Of those: who speak for others or because of what they know, and stay without a name ("the official"). */
export const NAMELESS_NOUNS = words(`
  official diplomat source spokesman spokeswoman spokesperson aide adviser advisor analyst expert observer critic insider
  negotiator representative officer lawyer attorney prosecutor investigator envoy ambassador commander minister staffer strategist
`);

/** Of those: too general to be somebody in the article unless words are put in their mouth. */
export const GENERAL_NOUNS = words(`
  person people man woman somebody someone individual witness resident trader dealer supporter opponent advocate watcher
  journalist reporter correspondent doctor physician medic teacher participant voter ally candidate judge employee engineer
  refugee survivor veteran neighbour neighbor friend relative family passer-by officer general executive expert analyst critic
  observer academic scholar researcher scientist historian economist lawyer attorney businessman leader politician priest
  staffer attendee banker strategist inspector monitor representative deputy authority commissioner bishop governor mayor
  student villager inhabitant commentator columnist pundit blogger investor farmer worker miner detective mediator statistician organizer organiser activist source protester demonstrator minister commander
  dockworker docker trucker haulier fisherman fisher hunter trawlerman
`);

/** Of those: people as such, who are an actor only by what they say, whatever country they are from. */
export const CIVIL_NOUNS = words(`
  person people man woman somebody someone individual witness resident trader dealer journalist reporter correspondent
  doctor physician medic teacher voter refugee survivor veteran neighbour neighbor friend relative family passer-by employee
  engineer participant attendee student supporter opponent
`);

/** Who is held, and let go again. Lemmas. */
export const HELD_NOUNS = words(`
  prisoner hostage captive detainee inmate pow conscript abductee crew sailor seaman soldier serviceman trooper policeman guard ranger pilot airman
  marine monk nun worker miner driver activist protester dissident child boy girl civilian citizen national
`);

/** Groups that act in politics and war. Plural forms or collective nouns, lower case. */
export const GROUP_NOUNS = words(`
  separatists rebels insurgents militants guerrillas terrorists extremists islamists jihadists jihadis fundamentalists
  mutineers secessionists nationalists loyalists fascists communists paramilitaries militias militiamen gunmen fighters
  hackers hijackers kidnappers kidnapers captors abductors hostage-takers pirates smugglers traffickers mercenaries warlords protesters protestors
  demonstrators dissidents strikers republicans democrats conservatives liberals reformists reformers hard-liners
  hardliners moderates lawmakers legislators senators congressmen inspectors monitors peacekeepers observers mediators negotiators
  opposition rebellion insurgency resistance militia guerrilla junta coalition force forces troops allies leaders governments
  nations countries states members delegates settlers oligarchs generals exporters importers groups organizations organisations
  charities companies firms parties unions agencies newspapers airlines banks factions movements
`);

/** Of those: what there are many of, and are others with other words: "members of both parties", "family members". */
export const SAYING_NOTHING = words(`
  members delegates leaders governments nations countries states groups organizations organisations charities companies firms parties unions
  agencies newspapers airlines banks factions movements
`);

/** Of those: heads that are an actor only where a name, a country or a definite article says which. */
export const VAGUE_GROUPS = words(`
  opposition rebellion resistance coalition force forces troops allies leaders governments nations countries states members
  delegates monitors observers generals inspectors lawmakers legislators senators congressmen exporters importers
  groups organizations organisations charities companies firms parties unions agencies newspapers airlines banks factions movements
  strikers moderates conservatives liberals fighters gunmen protesters protestors demonstrators settlers
`);

/** Of those: too wide even with a name before them ("U.S. troops", "Arab countries"). */
export const WIDE_GROUPS = words(
  'force forces troops governments nations countries states fighters exporters importers',
);

/** Groups with a capital that are people of a party. */
const PARTY_PEOPLE = `
Republicans|USA
Democrats|
Conservatives|
Tories|GBR
Communists|
Socialists|
Liberals|
Islamists|
Labour|GBR
Likud|ISR
Christian Democrats|
Social Democrats|
Kurds|
Palestinians|PSE
Chechens|
Baathists|
Shiites|
Sunnis|
Bolsheviks|
Marines|
`;

/** Who is at home where they are said to be: "students in Chile", but not "diplomats in Chile" (lemmas). */
export const NATIVES = words(`
  lawmaker legislator senator parliamentarian protester protestor demonstrator striker student farmer worker miner villager resident inhabitant settler teacher voter
  dockworker docker trucker haulier fisherman fisher hunter trawlerman
  activist dissident rebel insurgent separatist secessionist nationalist militant guerrilla mutineer militia militiamen opposition party union
  prosecutor judge policeman police parliament junta rulers authority leader youth crowd people
`);

/** Peoples without a state of their own, and believers, as crowds that want or blame something. */
export const FAITHS_AND_TRIBES = words(`
  Muslims Moslems Christians Jews Hindus Sikhs Buddhists Catholics Protestants Copts Druze Alawites Yazidis Yezidis Zoroastrians Arabs Bedouins Berbers Tuaregs
  Tamils Sinhalese Uighurs Uyghurs Tibetans Mongols Rohingya Rohingyas Karens Kachins Hutus Tutsis Zulus Igbos Hausas Yorubas Oromos Amharas Tigrayans Darfuris Sahrawis
  Basques Catalans Corsicans Flemings Walloons Roma Kosovars Chechens Ingush Abkhazians Ossetians Tatars Cossacks Kashmiris Balochs Baluchis Pashtuns Pathans Tajiks
  Hazaras Uzbeks Turkmens Turkomans Papuans Timorese Acehnese Moros Inuit Maoris Aborigines Mapuches Mayans Ladinos Africans Asians Europeans Westerners
`);

/** Party people by name. */
export const PARTY_PEOPLE_WORDS = new Map<string, string>();
for (const line of PARTY_PEOPLE.split('\n')) {
  const bar = line.indexOf('|');
  if (bar > 0) PARTY_PEOPLE_WORDS.set(line.slice(0, bar), line.slice(bar + 1));
}

/** Who stands against the state whose name they bear (lemmas). */
export const OPPONENTS = words(`
  opposition rebel insurgent separatist militant dissident protester guerrilla militia union settler farmer fisherman miner docker worker striker
  trucker driver student teacher doctor nurse activist journalist church minority`);

/** Those who work for a body (lemmas). */
export const STAFF = words(
  'official spokesman spokeswoman spokesperson executive employee member founder ceo chairman',
);

/** What somebody is called behind his name who has no office (lemmas). */
export const PUBLIC_PEOPLE = words(`
  activist dissident campaigner cleric lawyer analyst economist historian journalist businessman politician diplomat negotiator spokesman spokeswoman
  adviser lawmaker candidate rebel warlord professor expert`);

/** What somebody is beside an office, or before one (lemmas): "the candidate", "the billionaire". */
export const STANDING = words(
  'candidate nominee contender frontrunner front-runner hopeful challenger billionaire millionaire businessman businesswoman tycoon mogul politician veteran',
);

/** Who strikes: last words of names, lower case. */
export const STRIKERS = words(`
  union unions guild syndicate chamber cooperative workers drivers dockers truckers hauliers miners farmers fishermen teachers doctors nurses students
  pilots strikers`);

/** Who has to do with their own state: last words of names, lower case. */
export const CITIZENS: ReadonlySet<string> = new Set([
  ...STRIKERS,
  ...words(`
  opposition church protesters demonstrators activists clergy bishops monks pensioners journalists lawyers judges residents villagers`),
]);

/** Whose somebody is by blood or marriage. */
export const KIN_NOUNS = words(`
  husband wife widow widower spouse fiancé fiancée boyfriend girlfriend father mother son daughter brother sister twin uncle aunt nephew niece cousin
  grandfather grandmother grandson granddaughter stepfather stepmother stepson stepdaughter brother-in-law sister-in-law father-in-law mother-in-law
  son-in-law daughter-in-law sibling parent child
`);

/** What somebody is to another one: says nothing of himself. */
export const RELATIONS = words(
  'counterpart predecessor successor colleague opponent rival friend neighbour neighbor relative partner namesake',
);
