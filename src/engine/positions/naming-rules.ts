/** Names given to others: "called the test a grave threat", "what it described as a provocation". */
import { words } from '../lexicon/words';
import type { TokenRange } from '../text/types';
import type { Clause } from './clauses';
import { phraseAt } from './company';
import { isChargeNoun } from './denied-charges';
import type { Draft } from './draft';
import { deemsHostile } from './menace';
import { isWithdrawn } from './mood';
import { concernedIn } from './parties';
import { blames, praises } from './polarity';
import type { Scene } from './scene';
import { partyOf, subjectActor } from './who';

const NAMING = words(
  'call brand label describe denounce characterize characterise dub term condemn paint portray dismiss decry slam blast depict cast deem hail praise ridicule view see regard consider deride mock lambast lambaste liken',
);

/** "Called the test a grave threat", "what it described as a provocation": the name is the judgement. */
export function naming(scene: Scene, clause: Clause): readonly Draft[] {
  if (!NAMING.has(clause.verb.lemma) || isWithdrawn(scene, clause)) return [];
  const { text } = scene;
  const what = clause.mark >= 0 && text.tokens[clause.mark]?.lower === 'what';
  const passive = clause.verb.passive;
  const object = what || passive ? undefined : phraseAt(scene, clause.verb.to, clause.to);
  if (!what && !passive && !object) return [];
  if (object && /selves?$/.test(text.tokens[object.head]?.lower ?? '')) return [];
  // "Sees the plan as a threat", not "sees a threat".
  if (object && AS_ONLY.test(clause.verb.lemma) && !hasAs(scene, object.to, clause.to)) return [];
  let from = object ? nameStart(scene, clause, object.to) : clause.verb.to;
  if (text.tokens[from]?.lower === 'as') from++;
  let to = clause.to;
  if (from >= to && object) return [];
  if (to <= from) return [];
  const name = { from, to };
  const bad = blames(scene, name);
  const good = !bad && praises(scene, name);
  const quoted = quoteIn(scene, name);
  // A name of a word or two in quotation marks that is no praise is no compliment to a person.
  const nicknamed =
    quoted &&
    clause.verb.lemma === 'call' &&
    to - from < 6 &&
    object !== undefined &&
    partyOf(scene, object)?.kind === 'person';
  if (!bad && !good && !nicknamed && !(quoted && /^(brand|label|denounce|condemn)$/.test(clause.verb.lemma))) return [];
  const holder = passive ? undefined : subjectActor(scene, clause);
  if (!holder) return [];
  const party = object ? partyOf(scene, object) : undefined;
  to = Math.max(to, from + 1);
  // "Called the charges a pack of lies" denies them; "would regard it as an act of war" threatens.
  const charge = object !== undefined && isChargeNoun(text.tokens[object.head]?.lemma);
  if (bad && charge)
    return [
      {
        kind: 'denial',
        holder,
        targets: [],
        from: clause.verb.head,
        to,
        clause,
        rule: 'denial-own-conduct',
        confidence: 0.66,
      },
    ];
  if (bad && clause.verb.modal !== undefined && deemsHostile(scene, clause)) return [];
  return [
    {
      kind: good ? 'support' : 'accusation',
      holder,
      targets: (party ? [party] : what ? concernedIn(scene, name, 1) : []).filter((actor) => actor.id !== holder.id),
      from,
      to,
      clause,
      rule: good ? 'support-naming' : 'accusation-naming',
      confidence: 0.65,
    },
  ];
}

const AS_ONLY =
  /^(decry|slam|blast|depict|cast|hail|praise|ridicule|view|see|regard|deride|mock|lambaste?|denounce|dismiss|condemn|portray)$/;

function hasAs(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(as|to)$/.test(scene.text.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** After the object's prepositional phrases: at "as", a quotation mark or a determiner. */
function nameStart(scene: Scene, clause: Clause, from: number): number {
  for (let i = from; i < clause.to; i++) {
    const token = scene.text.tokens[i];
    if (!token) break;
    if (token.lower === 'as' || /^["“‘`]+$/.test(token.text)) return i;
    if (i === from && (token.pos === 'DET' || token.pos === 'ADJ')) return i;
    if (token.pos === 'DET' && scene.text.tokens[i - 1]?.pos !== 'ADP') return i;
  }
  return from;
}

function quoteIn(scene: Scene, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i++) if ((scene.text.tokens[i]?.quotation ?? -1) !== -1) return true;
  return false;
}
