/** What matches and races are spoken of with, and verbs that mean another thing in them than between states (lemmas). */
import { words } from './words';

/** Only in sport. */
export const CONTESTS = words(`
  medal medallist medalist semi-final semifinal quarter-final quarterfinal semi-finals quarter-finals playoff play-off qualifier qualifiers tournament championship championships striker goalkeeper midfielder
  winger equaliser equalizer half-time shootout shoot-out podium hat-trick hat-tricks innings wicket wickets knockout stoppage-time scoreline touchdown batsman bowler peloton puck scrum world-cup
  olympics olympic games-time referee`);

/** In sport too: two of them, or one behind "world", "first", "second". */
export const PLAY_WORDS = words(
  'goal match final finals lead title half point game season cup win score team coach player pass ball defence defense group minute minutes place round tie set',
);

/** A team does so to another. */
export const PLAYED = words(`
  deny threaten attack block punish defend resist defy thwart frustrate stop eliminate surrender concede pressure press challenge oppose invade beat stun hold hit strike fire shoot expel suspend
  disqualify exclude dismiss reject crush destroy save release bid seize grab claim dominate`);

/** Whoever speaks of these tells of more than sport. */
export const BEYOND_SPORT = words(`
  government minister ministry war invasion aggression annexation occupation sanction boycott visa embassy parliament troop army apartheid conflict diplomat treaty human-rights regime military border
  missile lawmaker senator foreign`);
