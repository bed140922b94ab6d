/** What the sender of an article should know of its analysis: of one article in a sentence, of many lines in one sentence for all. */
import { MAX_TEXT_LENGTH } from '../engine';
import type { Analysis, Article } from '../engine/types';
import { otherLanguage } from '../export/other-language';

const SUBJECTS = ['page', 'language', 'length', 'day'] as const;
type Subject = (typeof SUBJECTS)[number];

/** Plain data: it comes from a worker thread. */
export interface Notice {
  readonly subject: Subject;
  readonly sentence: string;
}

/** How an article came. */
export interface Origin {
  /** Its file's name: it is told in front. */
  readonly file?: string;
  /** Set where it is the text of a page that does not look like a news article. */
  readonly isOther?: true;
}

export function noticesOf(article: Article, analysis: Analysis, { file, isOther }: Origin): readonly Notice[] {
  const undated = article.published === undefined ? analysis.times.filter(({ unresolved }) => unresolved).length : 0;
  const sentences: Readonly<Record<Subject, string | undefined>> = {
    page:
      isOther === true ? 'The page does not look like a news article; its text was analysed all the same.' : undefined,
    language: otherLanguage(article.language),
    length: analysis.truncated ? `Only the first ${MOST} characters were analysed.` : undefined,
    day:
      undated === 0
        ? undefined
        : `Without the day of publication ${undated} of ${analysis.times.length} times have no date: say it with --published YYYY-MM-DD.`,
  };
  return SUBJECTS.flatMap((subject) => {
    const sentence = sentences[subject];
    if (sentence === undefined) return [];
    return [{ subject, sentence: file === undefined ? sentence : `${file}: ${sentence}` }];
  });
}

const MOST = MAX_TEXT_LENGTH.toLocaleString('en');

/** Of many lines: how many a notice is about, a sentence a subject. */
export class NoticeCounts {
  private readonly counts = new Map<Subject, number>();

  add({ subject }: Notice): void {
    this.counts.set(subject, (this.counts.get(subject) ?? 0) + 1);
  }

  /** @param all how many articles there were. */
  sentences(all: number): readonly string[] {
    const meaning: Readonly<Record<Subject, readonly [what: string, why: string]>> = {
      page: ['Pages that do not look like news articles', 'their text was analysed all the same'],
      language: ['Not in English', 'Demarche reads English only, see "language"'],
      length: [`Longer than ${MOST} characters`, 'only the first part was analysed, see "truncated"'],
      day: ['With times that have no date', 'the day of publication is missing, give it as "published"'],
    };
    return SUBJECTS.flatMap((subject) => {
      const count = this.counts.get(subject);
      const [what, why] = meaning[subject];
      return count === undefined ? [] : [`${what}: ${count} of ${all} articles; ${why}.`];
    });
  }
}
