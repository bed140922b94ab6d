/** Things that words can be read on, read in, or heard from. */
import { words } from './words';

/** Of these, what is read on them may follow at once: "a sign reading “…”". */
export const INSCRIBED = words(`
  sign banner placard poster hat cap shirt t-shirt button badge sticker billboard plaque flag caption headline note message letter tweet email
  text statement card inscription graffiti slogan post
`);

/** What stands in these is told as what somebody says is. */
export const WRITINGS = words(`
  report poll survey study statement letter article document ad email e-mail message note memo tweet post posting video sign banner poster
  placard headline caption cover call text transcript release filing lawsuit complaint ruling order bill law resolution brief editorial
  column op-ed blog story book paper website page cable analysis review record research data figure sticker button hat shirt
`);
