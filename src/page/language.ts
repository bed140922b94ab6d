/**
 * The language of a text from its content: many pages say `lang="en"` whatever they are written in. Counts the commonest
 * function words (as in Dunning's and Grefenstette's short-word method); other scripts are told by their letters.
 */

import { declaredLanguage, SAMPLE } from './english';

/** The commonest short words of languages in Latin script, most of them in no other list. */
const FUNCTION_WORDS: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    'the of and to in that is was for on with as it by from are has have this which said but not were be at an its',
  ],
  ['de', 'der die und das den nicht von mit dem des ist auf für sich eine im auch als werden wird bei nach'],
  ['fr', 'le la les des et est une du dans pour qui que sur pas plus par avec ce sont au aux été'],
  ['es', 'el la los las de que en un una por con para del se su al más como pero fue son'],
  ['pt', 'o os que em um uma para com não por mais dos da do das no na foi ao são'],
  ['it', 'il di che la e un una per non con del della sono gli le più dei nel anche alla ha'],
  ['nl', 'de het een van en dat niet zijn voor met op aan ook bij naar uit werd deze wordt te'],
  ['sv', 'och att det som en är på av för med den till har inte om ett var från men vi'],
  ['da', 'og at det er en af på til den for med ikke har de som et var han fra men'],
  ['pl', 'i w nie na się z do że jest to o jak po od za przez dla oraz był są'],
  ['tr', 've bir bu da de için ile olarak çok daha olan en gibi kadar sonra ama var ne'],
  ['id', 'yang dan di itu dengan untuk dari dalam tidak ini akan pada juga ke oleh telah adalah'],
  ['lv', 'un ir ar no par uz kas ka arī tas bet vai kā lai pēc tika'],
];

/** Running text has more than this of its language's function words; about 0.3 in English news. */
const LEAST_SHARE = 0.12;

const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];

/** BCP 47 tag of the language that the text is in; `declared` (the page's `lang`) decides only where the text does not. */
export function languageOf(text: string, declared: string | null | undefined): string {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  for (const [language, letters] of SCRIPTS)
    if ((sample.match(letters)?.length ?? 0) > sample.length * (language === 'ja' ? 0.1 : 0.3))
      return declaredLanguage(declared) !== 'en' && declaredLanguage(declared) !== ''
        ? declaredLanguage(declared)
        : language;
  const words = sample.match(/\p{L}+/gu) ?? [];
  let best = '';
  let most = 0;
  for (const [language, list] of FUNCTION_WORDS) {
    const known = new Set(list.split(' '));
    const share = words.filter((word) => known.has(word)).length / words.length;
    if (share > most) [best, most] = [language, share];
  }
  if (most < LEAST_SHARE) return declaredLanguage(declared) || 'und';
  return best;
}
