/** Words beside a city's name that say whether it is a place or the government that sits there. */
import { words } from './words';

/** Prepositions that make a place of what follows. */
export const PLACE_PREPOSITIONS = words(
  'in at near outside inside around across through throughout into via beyond off within',
);

/** Prepositions that make a party of what follows ("talks with Tehran", "pressure on Beijing"). */
export const PARTY_PREPOSITIONS = words('with against by between upon on toward towards versus despite without');

/** After these verbs and nouns "to X", "for X" and "from X" is the way somebody goes (lemmas). */
export const MOTION = words(`
  travel fly go return come move drive bring take send arrive head journey trip flight visit route way road train march
  bus tour retreat flee leave depart evacuate escape ferry ship transfer airlift dispatch rush race walk run convoy
  border commute emigrate migrate deport extradite mission delegation ambassador envoy embassy close near proximity
  east west north south northeast northwest southeast southwest mile kilometer kilometre back
`);

/** After these nouns and verbs "from X" is what a government gives or says (lemmas). */
export const FROM_A_PARTY = words(`
  pressure response signal approval demand support aid permission statement message warning threat concession pledge
  commitment guarantee assurance backing request word help reaction criticism condemnation order instruction money
  weapon independence invitation protest denial answer reply explanation clarification apology interference
  assistance sanction loan recognition appeal call proposal offer complaint hear win seek expect receive obtain extract
`);

/** Verbs whose object is a town, not its government (lemmas). */
export const TOWN_VERBS = words(`
  visit leave reach enter capture bomb shell besiege seize retake tour hit occupy liberate storm encircle surround abandon
  flee pass cross evacuate depart rock shake strike overrun defend recapture
`);

/** Nouns that a town owns, not a government (lemmas). */
export const TOWN_NOUNS = words(`
  street airport mayor suburb outskirt resident square district center centre port university museum cathedral
  neighborhood neighbourhood hotel skyline police people stadium court subway metro station traffic zoo embassy
  church mosque temple bureau fire east west north south river bridge gate building house hospital market
  institute green-zone weather population city old
`);

/** Heads that are a house more often than those in it. */
export const BUILDINGS = words(`
  headquarters school hospital house museum store exchange summit forum presidency division club center centre
  office conference church chamber university college academy airport`);

/** What is called by its name behind "of": "the village of" (lower case). */
export const SETTLEMENTS = words(
  'village town city hamlet settlement suburb district province township commune municipality',
);
