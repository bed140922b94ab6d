/** Things that are sent, given or withheld across borders. Lemmas, lower case. */
import { words } from './words';

/** What is given as aid, with its measures. */
export const AID_GOODS = words(`
  aid arms ambulance doctor clothing tonne tonnes ton tons grain wheat vaccine vaccines helicopter plane blood weapon weapons food medicine medicines
  goods relief supplies supply asylum loan grant assistance equipment refuge wounded shelter fuel water ammunition blanket tent money fund funds`);

/** What states send one another, and stop sending. */
export const SENT_GOODS = words(`
  arm arms weapon weaponry ammunition tank missile drone jet helicopter aid assistance money fund gas oil`);

/** What crosses borders: "European lorries" are the Union's, where it is spoken of; European towns are not. */
export const BORDER_TRAFFIC = words(`
  lorry truck ship boat vessel trawler tanker plane aircraft airline carrier haulier trader exporter importer firm company bank good product import
  export car wine cheese fruit vegetable grain steel fish diplomat official lawmaker envoy sanction tariff`);

/** What one side has of another: withdrawn or closed it hurts, since the other lives on it (lemmas). */
export const LIFELINES = words(`
  talk talks negotiation cooperation co-operation agreement treaty deal accord pact supply gas oil electricity power water border airspace relation tie
  link aid contact dialogue embassy consulate troop mission inspector visa trade flight export strait route corridor ceasefire truce election vote
  meeting summit force operation assistance enrichment production missile program programme market vessel ship`);

/** What is granted, and may be taken back (lemmas). */
export const FAVOURS = words(`
  licence license permit visa aid assistance funding subsidy loan grant access supply concession privilege invitation accreditation contract border
  crossing`);
