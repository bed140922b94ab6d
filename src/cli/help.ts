/** What `demarche --help` prints. */
import { FORMATS } from '../export';

export function helpText(): string {
  const formats = Object.entries(FORMATS).map(([name, format]) => `    ${name.padEnd(16)}${format.label}`);
  return `Demarche finds who wants what of whom in news articles: speakers, demands, sanctions, dates.

Usage:
  demarche analyze FILE...   analyse articles (.txt or .html)
  demarche analyze -         one article as JSON a line on standard input, one analysis a line on standard output
  demarche read FILE...      say whether HTML pages are news articles, and print their text
  demarche read -            one {"file": "…", "url": "…"} a line on standard input

Options:
  -f, --format NAME     how to print an analysis (json for one file, jsonl for several):
${formats.join('\n')}
      --published DATE  the publication day, like 2014-04-23; "last week" is counted from it
      --url URL         where the article was published
      --title TEXT      its headline
      --outlet NAME     who published it
  -j, --jobs N          worker threads (1; all cores for more than 16 files); the order of results is kept
  -o, --output FILE     write there instead of standard output
      --resume          go on where --output FILE ends (one result a line)
  -h, --help            this text
  -V, --version         the version

A line that cannot be used gives {"error": "…"} in its place and the rest goes on; the exit status is then 1.
A wrong command gives status 2. Nothing is sent anywhere.
`;
}
