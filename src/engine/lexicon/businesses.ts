/** Nouns for firms, newspapers and clubs: who acts for nobody but itself. Lower case. */
import { words } from './words';

/** What only a body is, and no person (lemmas). */
export const FIRM_NOUNS = words(`
  operator company firm airline carrier charity manufacturer supplier utility retailer insurer broadcaster refiner consultancy watchdog shipyard startup
  start-up lender brewer conglomerate subsidiary automaker carmaker drugmaker shipbuilder pollster non-profit nonprofit thinktank think-tank union`);

/** What stands before the name of a firm, newspaper or movement (lemmas). */
export const NAMED_BODIES = words(`
  newspaper daily weekly magazine network broadcaster channel station website publisher company firm carrier airline bank agency group organization
  organisation movement party faction militia alliance union charity institute foundation`);

/** Who passes on what was said (lemmas). */
export const MEDIA = words(`
  radio television tv agency newspaper paper daily weekly magazine channel broadcaster station network website outlet reporter journalist correspondent
  interviewer press programme podcast`);

/** Last words of names of businesses, clubs and crowds, whatever country they are of. */
export const PRIVATE_BODIES = words(`
  airline airlines airways carrier company companies firm firms group bank newspaper club team side federation association restaurant hotel school
  university hospital station channel union unions chain retailer supermarket operator shipper exporter exporters importer importers farmers workers
  traders fans protesters demonstrators students players villagers police court prosecutor prosecutors
  judge judges magistrate detectives investigators`);

/** Who is put on a list without being anybody whom the article names: "sanctioned 14 companies" (lemmas). */
export const LISTED_PARTIES = words(`
  company firm bank entity individual person official businessman businesswoman tycoon oligarch network vessel ship tanker airline carrier exporter
  importer supplier manufacturer broker trader dealer trafficker smuggler militant activist diplomat spy hacker brother son family aide adviser refinery
  refiner port organization organisation institute foundation general commander judge lawmaker minister politician executive unit group subsidiary`);

/** Words in the names of newspapers and of others that ask. */
export const PAPER_NAME_WORDS = words(`
  review post journal herald tribune magazine tv weekly daily courier gazette telegraph guardian observer monitor channel podcast times university
  institute party`);
