/** Reads pages: is this a news article, what is its text, and where in the page does each word of it stand. */
export { type Detection, detect } from './detect';
export { ownAddress } from './own-address';
export { printedTime } from './published';
export { type PageReading, readArticle, readingSteps } from './read';
export type { Place, TextMap } from './text-map';
