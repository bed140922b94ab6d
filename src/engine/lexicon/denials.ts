/** Words by which a charge is denied: what is denied, what is shown as proof, and what it is called instead. Lemmas, lower case. */
import { words } from './words';

/** What a charge is called. */
export const CHARGE_NOUNS = words(
  'allegation accusation claim charge report rumor rumour story suggestion assertion insinuation',
);

/** What a charge is called by whom it is made against: "baseless", "a fabrication". */
export const UNTRUE = words(`
  false untrue baseless incorrect bogus unfounded groundless fabricated nonsense lie lies fiction fabrication fabrications unsubstantiated invented
  slander rumours rumors imagination fantasy propaganda disinformation absurd ridiculous preposterous ludicrous laughable malicious fake slanderous
  defamatory libelous inventions smear smears`);

/** What is shown or told as proof. */
export const PROOFS = words(`
  video footage picture photograph photo image recording document letter memo transcript evidence confession screenshot tape map statement quote
  quotation testimony`);

/** What others say took place. */
export const ALLEGED_EVENTS = words(`
  raid attack strike order plan killing shelling incursion threat request deal agreement promise expulsion operation payment incident intention`);

/** What is called so is said to be untrue. */
export const INVENTIONS = words(
  'fabrication fiction fairytale hoax lie myth slander nonsense rubbish smear speculation gossip rumor rumour',
);
