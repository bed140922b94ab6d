/** The language of a text, whatever its page says. */
import { expect, test } from 'vitest';
import { languageOf } from '../../src/page/language';
import { REPORT } from './pages';

const TEXTS: Readonly<Record<string, string>> = {
  en: REPORT.join(' '),
  de: 'Das Ministerium teilte mit, dass es die drei Häfen nicht schließen werde, und der Bund sprach von einem Sieg für sich.',
  fr: 'Le ministère a dit que les ports ne sont pas fermés, et la ligue est dans une colère qui ne passe pas.',
  es: 'El ministerio dijo que no cerrará los puertos de la costa, y la liga habló de una victoria para el pueblo.',
  it: 'Il ministero ha detto che non chiuderà i porti della costa, e la lega parla di una vittoria per il popolo.',
  nl: 'Het ministerie zei dat het de havens niet zal sluiten, en de bond sprak van een zege voor het volk.',
  pl: 'Ministerstwo powiedziało, że nie zamknie portów na wybrzeżu, i to jest zwycięstwo dla ligi oraz za jej cenę.',
  ru: 'Министерство сообщило, что не закроет порты на побережье, и лига говорит о победе.',
  ja: 'その省は、港を閉鎖しないと発表しました。連盟は勝利だと言っています。',
  zh: '该部表示不会关闭沿海港口，联盟称这是一场胜利。',
  ar: 'قالت الوزارة إنها لن تغلق الموانئ على الساحل وتحدثت الرابطة عن انتصار.',
};

test.each(Object.entries(TEXTS))('%s', (language, text) => {
  for (const declared of ['en', '', undefined, language]) expect(languageOf(text, declared)).toBe(language);
});

test.each<readonly [what: string, text: string, declared: string | undefined, language: string]>([
  ['what its page says, where hardly a word is known', 'Norvane Odden Kerrigan Brandt', 'en-GB', 'en'],
  ['nobody’s, where nothing is said either', 'Norvane Odden Kerrigan Brandt', undefined, 'und'],
  ['what its page says of letters that several languages share', TEXTS.ru ?? '', 'uk', 'uk'],
])('is %s', (_what, text, declared, language) => expect(languageOf(text, declared)).toBe(language));
