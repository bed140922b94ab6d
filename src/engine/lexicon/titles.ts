/** Offices, ranks and forms of address: what stands before a name, after it, or alone for its holder. */
import { words } from './words';

/** Forms of address: they say that a name follows, and some say the gender; they are no role. */
export const ADDRESS_FEMALE = words(
  'Mrs Mrs. Ms Ms. Miss Mme Mme. Madame Lady Dame Sister Queen Princess Baroness Duchess Empress Señora',
);
export const ADDRESS_MALE = words(
  'Mr Mr. Sir Lord King Prince Father Brother Baron Duke Emperor Monsieur Señor Herr Sultan Sheik Sheikh Pope Emir Crown',
);
export const ADDRESS = words(
  'Mr Mr. Mrs Mrs. Ms Ms. Miss Mme Mme. Madame Sir Dr Dr. Prof Prof. Monsieur Señor Señora Herr Lord Lady Dame',
);

/** Offices written shortened; no full stop ends a sentence after them. */
export const SHORT_TITLES = words(`
  Sen. Sens. Rep. Reps. Gov. Govs. Gen. Lt. Col. Maj. Capt. Cmdr. Adm. Sgt. Cpl. Pvt. Rev. Hon. Pres. Amb. Min. Supt.
  Sens Reps Govs Gens Sen Rep Gov Gen Lt Col Maj Capt Adm Sgt Rev Brig. Brig Insp. Det. Atty. Msgr.
`);

/**
 * Heads of offices and occupations of one person, singular, lower case. "the secretary", "Foreign Minister Sorokin",
 * "executive director of …".
 */
export const OFFICE_HEADS = words(`
  president vice-president vice-premier premier chancellor minister secretary secretary-general undersecretary
  under-secretary undersecretary-general treasurer governor mayor senator congressman congresswoman representative
  lawmaker deputy delegate speaker leader chief chairman chairwoman chairperson chair co-chair vice-chairman head
  director director-general co-director co-founder founder commissioner ambassador envoy consul negotiator diplomat
  spokesman spokeswoman spokesperson adviser advisor aide attorney lawyer prosecutor judge justice magistrate solicitor
  king queen prince princess emperor empress emir sultan sheik sheikh monarch crown ruler dictator strongman president-elect
  general colonel commander commandant captain admiral marshal major lieutenant brigadier sergeant corporal inspector
  superintendent officer pontiff counselor counsellor councillor councilor councilman councilwoman pope cardinal archbishop bishop
  patriarch rabbi imam mufti ayatollah cleric priest pastor reverend professor doctor dean rector provost principal
  economist analyst scholar historian expert researcher scientist physicist engineer coordinator rapporteur mediator
  candidate nominee frontrunner contender incumbent editor correspondent reporter journalist columnist author writer
  manager executive ceo banker financier tycoon oligarch businessman businesswoman entrepreneur fellow strategist
  activist dissident campaigner organizer organiser warlord guerrilla rebel veteran whip member parliamentarian legislator
  democrat republican coach physician investigator auditor controller comptroller regulator administrator assistant counterpart statesman
  politician czar tsar contributor commentator pundit presenter billionaire millionaire moderator anchor whistleblower protester actor actress singer athlete novelist poet filmmaker musician
  curator instructor lecturer consultant trustee chaplain pathologist pollster archivist biologist meteorologist psychologist
  sociologist anthropologist psychiatrist geologist sheriff boss chieftain successor predecessor widow wife husband son daughter brother sister mother father teacher student
`);

/** Of those: kin and trades that say who somebody is but hardly hold a position in the article for themselves. */
export const WEAK_OFFICES = words(`
  member crown chair head chief deputy representative candidate widow wife husband son daughter brother sister mother father
  teacher student actor actress singer athlete novelist poet filmmaker musician rebel principal coach assistant chieftain
  counterpart instructor lecturer executive general major justice officer contributor commentator pundit presenter billionaire millionaire moderator anchor manager author writer fellow successor predecessor boss
`);

/** Words between a country and an office that belong to it: "deputy prime minister", "acting foreign minister". */
export const OFFICE_MODIFIERS = words(`
  deputy vice assistant acting interim former ex- ex outgoing incoming caretaker senior junior chief top lead special
  permanent first second prime foreign defense defence interior finance justice home trade economy energy culture education
  health press national general executive managing political military supreme attorney state presidential
  vice-presidential republican democratic democrat independent conservative labour labor liberal chinese majority minority
  opposition party house senate congressional parliamentary security policy intelligence nuclear crown grand high
  treasury commerce commercial agriculture transportation transport environment oil longtime veteran retired late
  then-  newly-elected current exiled rebel separatist de facto joint-chiefs lt. maj. brig. rear air army navy fleet
  communications information parliament council committee government ministry
`);

/** Offices of two parts joined by "of": "Secretary of State", "chief of staff". Last words after "of". */
export const OFFICE_OF = words(`
  state defense defence staff foreign finance war treasury exchequer commerce labor agriculture interior energy education
  health transportation justice trade the-treasury affairs police mission parliament government security
`);

/** Offices that are men's or women's by the word. */
export const FEMALE_OFFICES = words(
  'spokeswoman congresswoman chairwoman businesswoman councilwoman queen princess empress actress widow wife daughter sister mother',
);
export const MALE_OFFICES = words(
  'spokesman congressman chairman businessman councilman king prince emperor pope pontiff father husband son brother sheik sheikh sultan emir',
);
