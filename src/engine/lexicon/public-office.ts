/** Words by which a name or description is that of somebody who acts for the public: an office, a body of state, an international body. Lower case. */
import { words } from './words';

/** Last words of descriptions and names. */
export const PUBLIC_OFFICES = words(`
  official officials envoy envoys diplomat diplomats ambassador ambassadors minister ministers president presidents premier chancellor general generals admiral spokesman spokeswoman spokesperson
  government governments army military parliament ministry council commission embassy mission delegation administration senator senators lawmaker lawmakers governor mediator mediators
  negotiator negotiators inspector inspectors secretary monarch king queen emir sultan ruler rulers commander commanders authorities cabinet coalition junta regime presidency kremlin pentagon
  congress senate tribunal court rebels separatists insurgents militia militants guerrillas opposition bloc alliance secretary-general leader leaders peacekeepers legislators legislature`);

/** Trades in which nobody speaks for his country, whatever country he is of: "the Italian critic". Last words of descriptions. */
export const PRIVATE_TRADES = words(`
  critic chef cook waiter baker actor actress comedian singer musician pianist violinist conductor composer painter sculptor artist dancer choreographer filmmaker photographer novelist poet playwright
  author designer architect model astronomer geologist biologist chemist physicist zoologist botanist mathematician scientist historian archaeologist gardener vet surgeon dentist banker broker
  realtor shopkeeper hotelier tourist traveller traveler hiker climber student pupil runner sprinter skier skater swimmer rower sailor cyclist biker boxer wrestler golfer gymnast jockey footballer
  cricketer striker winger midfielder defender goalkeeper player coach referee umpire fan`);

/** More single people whom police and courts deal with, and who act for no state (lemmas). */
const PRIVATE_PEOPLE = words(`
  man woman boy girl teenager child couple smuggler trafficker dealer thief burglar robber fraudster swindler driver motorist passenger fugitive suspect murderer killer nurse doctor teacher
  tenant landlord businessman businesswoman gang ring crook gambler forger pickpocket shoplifter vandal stowaway courier
  director guide champion rider co-star writer`);

export const INDIVIDUALS: ReadonlySet<string> = new Set([...PRIVATE_TRADES, ...PRIVATE_PEOPLE]);

/** Bodies of states by what their names hold. */
export const PUBLIC_BODIES = words(`
  un u.n. nations nato eu e.u. iaea opec asean osce wto imf union council league commission committee ministry court parliament congress senate organization organisation front army party
  authority alliance`);

/** Words of offices and bodies that speak for the public, besides. */
export const PUBLIC_TITLES = words(`
  president minister premier chancellor ambassador governor mayor senator lawmaker king queen prince court police government parliament ministry
  commission`);

/** Who serves a state, and what it acts through: "Chilean diplomats", "the Chilean foreign ministry". */
export const SERVING = words(`
  diplomat diplomats official officials minister ministers ministry government authorities embassy army military navy spokesman spokeswoman envoy envoys
  ambassador`);
