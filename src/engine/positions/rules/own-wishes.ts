/** Wishes and attempts that ask nobody for anything: "sought to soften the words", "hoped the move would spur trade", "analysts expect him to cut costs". */
import { FORCE_VERBS } from '../../lexicon/conduct';
import { isForecaster } from '../../lexicon/foreseeing';
import { PUBLIC_OFFICES } from '../../lexicon/public-office';
import { words } from '../../lexicon/words';
import { headOf } from '../../text/at';
import type { Actor } from '../../types';
import type { Clause } from '../clauses/clauses';
import { phraseAt } from '../clauses/company';
import { isOfficial } from '../parties/who';
import type { Scene } from '../scene';
import type { Found } from './stance-content';

/** What one can only seek of others; anything else that is sought one does oneself. */
const OF_OTHERS = words(`
  ensure let prevent stop force keep make have get put persuade convince block end limit curb restrict remove oust change amend repeal overturn extradite secure obtain gain win
  renegotiate extend delay halt ban bar close reopen free release recover return rejoin join enter`);

/** Whether a demand's verb asks nobody: `others` are whom it may be asked of. */
export function asksNobody(
  scene: Scene,
  { verb }: Clause,
  frame: string,
  holder: Actor | undefined,
  { clause: deed }: Found,
  others: boolean,
): boolean {
  const { tokens } = scene.text;
  if (frame === 'infinitive') return verb.lemma === 'seek' && !OF_OTHERS.has(deed.verb.lemma);
  // "Hoped the move would spur trade": no move can be asked; that it is settled can, and a ministry.
  if (frame === 'that') {
    const whom = headOf(scene.text, deed.subject)?.lower ?? '';
    return (
      /^(?:hope|wish)$/.test(verb.lemma) &&
      !others &&
      !(deed.verb.passive && isOfficial(holder)) &&
      !deed.verb.negated &&
      whom !== 'you' &&
      !PUBLIC_OFFICES.has(whom)
    );
  }
  if (frame !== 'object-infinitive') return false;
  // "Expects Chad to attack": foreseen of an adversary, and wanted by nobody.
  if (verb.lemma === 'expect') return !isOfficial(holder) || isForecaster(holder) || FORCE_VERBS.has(deed.verb.lemma);
  // "Needs 67 delegates to win".
  if (verb.lemma === 'need') return tokens[phraseAt(scene, verb.to, verb.to + 6)?.from ?? verb.to]?.pos === 'NUM';
  return false;
}
