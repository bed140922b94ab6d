/**
 * Letters as the tagger can read them. wink takes every letter beyond those of Western Europe for a mark and cuts the word there:
 * of "Kovačević" it makes five. So it is given plain letters in their places, one for one, and the words keep their own.
 */

/**
 * Latin letters with marks that wink does not know, and marks that stand behind their letter. A letter by itself is an initial, and
 * those are told apart elsewhere.
 */
const FOREIGN =
  /(?<=\p{L})(?:[\u0100-\u024F\u1E00-\u1EFF\u0259]|[\u0300-\u036F])|[\u0100-\u024F\u1E00-\u1EFF\u0259](?=\p{L}|[\u0300-\u036F])/gu;

/** Those that are not a plain letter with a mark. */
const PLAIN = new Map(
  Object.entries({
    ł: 'l',
    Ł: 'L',
    ı: 'i',
    đ: 'd',
    Đ: 'D',
    ħ: 'h',
    Ħ: 'H',
    œ: 'o',
    Œ: 'O',
    ə: 'e',
    Ə: 'E',
    ŋ: 'n',
    Ŋ: 'N',
    ŧ: 't',
    Ŧ: 'T',
  }),
);

const plain = (letter: string): string => {
  const [base = ''] = letter.normalize('NFD');
  return /[A-Za-z]/u.test(base) ? base : (PLAIN.get(letter) ?? 'h');
};

/** The same string with plain letters, as long as before. */
export const plainLetters = (text: string): string => text.replace(FOREIGN, plain);

/** Whether a UTF-16 unit is an ASCII letter. */
export const isPlainLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);

/** Whether a word begins with an ASCII letter, as nearly all do: it is no mark, and no expression need be asked. */
export const beginsPlainly = (word: string): boolean => isPlainLetter(word.charCodeAt(0));
