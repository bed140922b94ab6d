/**
 * Nouns that are a position by themselves: "Beijing's demand that …", "criticism of the raid", "a pledge to …". By kind; lemmas.
 */
import type { PositionKind } from '../types';
import { words, wordTable } from './words';

const TABLE: Readonly<Partial<Record<PositionKind, ReadonlySet<string>>>> = {
  demand: words(`
    demand call appeal request ultimatum plea insistence order precondition pressure push campaign drive proposal recommendation suggestion petition wish desire invitation
    instruction directive exhortation entreaty requirement lobbying urging advice admonition prodding`),
  accusation: words(`
    accusation allegation criticism condemnation complaint denunciation charge critique rebuke protest concern worry anger outrage alarm indignation dismay fury displeasure
    frustration disappointment reproach censure reprimand attack broadside tirade misgiving suspicion fear swipe jab dig potshot backlash outcry slur
    barb diatribe harangue vitriol distrust mistrust resentment scolding uproar furor furore`),
  rejection: words(
    'refusal rejection resistance opposition objection veto defiance boycott reluctance unwillingness disapproval',
  ),
  denial: words('denial disclaimer'),
  commitment: words(`
    promise pledge commitment offer vow undertaking assurance guarantee willingness readiness agreement concession accord`),
  support: words(
    'support backing praise endorsement approval solidarity gratitude thanks tribute applause sympathy acclaim accolade compliment commendation admiration appreciation confidence kudos blessing',
  ),
  threat: words('threat ultimatum warning'),
};

/** Kind by noun lemma. */
export const STANCE_NOUNS: ReadonlyMap<string, PositionKind> = wordTable(
  (Object.entries(TABLE) as [PositionKind, ReadonlySet<string>][]).flatMap(([kind, nouns]) =>
    [...nouns].map((noun) => [noun, kind] as const),
  ),
);
