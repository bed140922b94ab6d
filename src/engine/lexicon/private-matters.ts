/** Words of matches and of companies' results: a report that is full of them tells of no state's position. Lemmas. */
import { words } from './words';

/** What only companies deal in. */
export const WARES = words(
  'share stock stake acquisition merger dividend bond debenture buyout takeover subsidiary shareholder holder warrant franchise',
);

/** What only somebody who tells of a match speaks of. */
export const MATCH_WORDS = words(`
  goalkeeper midfield midfielder striker defender winger header equaliser equalizer stoppage-time penalty corner half-time substitute referee kick-off
  teammate fullback forward coach captain half crossbar warm-up quarterback touchdown inning wicket batsman bowler set-piece playoff play-off friendly
  league season`);

/** Who speaks for a team (last words of descriptions). */
export const PLAYERS = words(
  'coach player captain striker goalkeeper keeper midfielder defender batsman bowler umpire referee jockey boxer',
);

/** What only somebody who tells of a company's results speaks of. */
export const RESULT_WORDS = words(`
  profit revenue dividend shareholder margin outlook forecast earnings turnover buyback analyst first-quarter second-quarter third-quarter
  fourth-quarter ebitda guidance`);
