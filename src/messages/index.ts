/** The typed table of requests between the extension's contexts, with `ask`, `askTab` and `answer`. */
export { type Asker, answer, type Handlers } from './answer';
export { ask, askTab, Refused, tell, Unanswered } from './ask';
export { analyse, analysis, left, openReader, pageState, report, toBackground } from './to-background';
export { type Finding, finding, readAnyway, toDetector } from './to-detector';
export { marks, reveal, shown, step, toReader } from './to-reader';
