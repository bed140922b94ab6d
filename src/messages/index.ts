/** The typed table of requests between the extension's contexts, with `ask`, `askTab` and `answer`. */
export { type Asker, answer, type Handlers } from './answer';
export { ask, askTab, Refused, Unanswered } from './ask';
export { type DetectorInPage, type Finding, isFinding, LEAN, SHEET, STANDING, WORLD } from './in-page';
export { analyse, analysis, left, openReader, pageState, readAnyway, report, toBackground } from './to-background';
export { marks, reveal, shown, step, toReader } from './to-reader';
