/** Things that words can be read on, read in, or heard from. */
import { words } from './words';

const SHOWN = `sign banner placard poster hat cap shirt t-shirt button badge sticker billboard plaque flag caption headline inscription graffiti slogan
  leaflet flyer`;

/** Things that are held up or worn, and what stands on them: "a sign saying “…”" are the sign's words, as "a letter saying “…”" are not the letter's. */
export const SIGNS = words(SHOWN);

/** Of these, what is read on them may follow at once: "a sign reading “…”". */
export const INSCRIBED = words(`${SHOWN} note message letter tweet email text statement card post`);

/** What stands in these is told as what somebody says is. */
export const WRITINGS = words(`
  report poll survey study statement letter article document ad email e-mail message note memo tweet post posting video sign banner poster
  placard headline caption cover call text transcript release filing lawsuit complaint ruling order bill law resolution brief editorial
  column op-ed blog story book paper website page cable analysis review record research data figure sticker button hat shirt
`);

/** What somebody says in writing or speech, and who speaks for him (lemmas): its owner is the one who says it. */
export const OWN_WORDS = words(`
  statement letter tweet message remark comment speech post report note memo email e-mail announcement testimony article account word editorial address
  reply response office team campaign`);

/** What is issued or delivered: "issued a statement" (lemmas). */
export const SPEECHES = words(
  'statement speech remark letter message warning response reply apology comment address answer advice tweet post',
);

/** What is read out or shown in the next paragraph: "Her letter was read aloud:" (lemmas). */
export const READ_OUT = words('letter post message statement email e-mail note tweet speech text');

/** Works whose titles stand in quotation marks (lemmas). */
export const WORKS = words(`
  book memoir novel album song single film movie documentary play musical series sitcom podcast blog autobiography`);

/** Papers that states write, sign and vote on (lemmas). */
export const STATE_PAPERS = words(`
  text motion amendment petition report paper memo document note appeal declaration communique statement letter resolution draft bill plan proposal
  manifesto`);

/** What two sides agree on in writing (lemmas). */
export const ACCORDS = words(
  'accord agreement deal pact treaty truce ceasefire memorandum protocol compromise settlement',
);

/** What is released, returned or delivered to everybody: nothing that anybody is granted (lemmas). */
export const PUBLISHED_WORKS = words(`
  album song single film movie trailer book novel game series episode version update magazine stamp coin toy
  report figure data finding result study statistic survey verdict ruling sentence speech parcel mail`);
