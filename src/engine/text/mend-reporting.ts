/**
 * Reporting verbs that the tagger takes for nouns: "Polls show a close race", "Ortega notes that", "each saying the
 * other". Decided by what stands before and behind.
 */
import type { RawToken } from './wink';

const words = (block: string): ReadonlySet<string> => new Set(block.split(/\s+/u).filter((w) => w !== ''));

const SINGULAR = words(`
  notes claims reports shows hopes plans fears wonders states demands calls doubts estimates promises aims bets urges views vows pledges
  worries cites backs labels documents details counters cautions thoughts regrets quotes posts tweets questions answers comments remarks
  charges challenges attacks blames praises supports blasts slams rips mocks likes loves hates wants needs proposes polls predicts forecasts
  projects signals hints pushes presses requests comes seeks insists
`);
const PLURAL = words(`
  note claim report show hope plan fear wonder state demand call doubt estimate promise aim bet urge view vow pledge worry cite back label
  document detail counter caution regret quote question support blame praise want need predict forecast project signal hint push love hate
`);
const OPENERS = words(
  'the a an his her its their this these those it he she they we i you there how what why whether no some any my our who',
);
const PRONOUN_SUBJECTS = words('who which he she it they we some many others both one');

/** True where the token is a verb although it is tagged as a noun. */
export function isReportingVerb(tokens: readonly RawToken[], at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined || previous === undefined || next === undefined || token.pos !== 'NOUN') return false;
  const before = previous.text.toLowerCase();
  if (token.text === 'saying') return previous.pos !== 'DET' || before === 'each' || before === 'some';
  const singular = SINGULAR.has(token.text);
  if (!singular && !PLURAL.has(token.text)) return false;
  const pluralBefore = previous.pos === 'NOUN' && previous.lemma !== before;
  const pronoun = PRONOUN_SUBJECTS.has(before);
  const subject = singular
    ? previous.pos === 'PROPN' || pronoun || (previous.pos === 'NOUN' && !pluralBefore)
    : pluralBefore || pronoun;
  if (!subject) return false;
  const after = next.text.toLowerCase();
  if (after === 'that') return singular ? previous.pos !== 'NOUN' || tokens[at + 2]?.pos !== 'VERB' : true;
  return (
    OPENERS.has(after) ||
    (singular && previous.pos === 'PROPN' && (next.text === '"' || next.text === '“' || next.text === "''"))
  );
}
