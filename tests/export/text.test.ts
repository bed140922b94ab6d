import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/engine';
import { text as format } from '../../src/export/text';
import { nothing, sample, text } from './sample';

test.each([
  ['its address', {}, /· https:\/\/news\.example\/2031/],
  ['else the id that came with it', { id: 17 }, /· 17$/],
  ['else its file', { file: 'story.txt' }, /· story\.txt$/],
])('an article is told from others by %s', (_, named, line) => {
  const { url, ...article } = sample.article;
  const told = format.one(
    { ...sample, ...named, article: 'id' in named || 'file' in named ? article : sample.article },
    text,
  );
  expect(url).toBeDefined();
  expect(told.split('\n')[1]).toMatch(line);
});

describe('plain text', () => {
  const lines = format.one(sample, text).split('\n');

  test.each([
    'Verdin warns Sudland: "leave", or pay [update]',
    'The Amber Post · 2031-03-12 · https://news.example/2031/sund?a=1&b=(2)#top',
    '  Ana Verdin (Foreign Minister, NOR, person, 2 statements)',
    '    demanded of Sudland: “recall its patrol boats”',
    '      condition: “unless the strait is closed”',
    '      deadline: “by Friday” (2031-03-14)',
    '      reported by: a senior aide → Ana Verdin',
    '      in answer to: “recall its patrol boats”',
    '  threatened  Norland → Sudland: “freeze its assets, ships, and accounts”',
    '  2031-03-14  “Friday”',
  ])('has the line %s', (line) => {
    expect(lines).toContain(line);
  });

  test('a list that is shorter than what was found says why', () => {
    const [actor, time] = [sample.actors[0], sample.times[0]];
    if (actor === undefined || time === undefined) throw new Error('the sample has actors and times');
    const actors = [...sample.actors, { ...actor, id: 'silent', name: 'Westland' }];
    const printed = format.one({ ...sample, actors, times: [...sample.times, { ...time, id: 'again' }] }, text);
    const heads = printed.split('\n').filter((line) => /^(?:ACTORS|TIMES)/.test(line));
    const shown = heads.map((line) => line.replace(/\d+/g, '#'));
    expect(shown).toEqual([
      'ACTORS (# of #; the others hold no position and say nothing)',
      'TIMES (# of #; the others have no date or come again)',
    ]);
    expect(heads[1]).toContain(`of ${sample.times.length + 1};`);
    // Where nothing is left out there is nothing to say.
    const once = { ...sample, actors: [], times: [time] };
    expect(format.one(once, text).split('\n')).toContain('TIMES');
  });

  test('a reported statement stands under the one that reports it', () => {
    const outer = lines.findIndex((line) => line.startsWith('  a senior aide (said)'));
    expect(lines[outer + 1]).toBe(
      '    Ana Verdin (warned) → Sudland: “Norland would freeze its assets, ships, and accounts”',
    );
  });

  test.each([
    ['Vahan Terzian denies that his troops fired.', '  Vahan Terzian (denies): “that his troops fired”'],
    ['Vahan Terzian did not deny that his troops fired.', '  Vahan Terzian (did not deny): “that his troops fired”'],
    ['Vahan Terzian never said that his troops fired.', '  Vahan Terzian (never said): “that his troops fired”'],
    [
      'Vahan Terzian never once said that his troops fired.',
      '  Vahan Terzian (never once said): “that his troops fired”',
    ],
    ['Nor did Vahan Terzian say that his troops fired.', '  Vahan Terzian (not say): “that his troops fired”'],
    ['Vahan Terzian hopes that his troops fired.', '  Vahan Terzian (hopes, attitude): “that his troops fired”'],
  ])('a statement is told with its verb: %s', (words, line) => {
    expect(format.one(analyze({ text: words, language: 'en' }), words).split('\n')).toContain(line);
  });

  test('no control character of the article reaches the terminal', () => {
    const esc = String.fromCharCode(27);
    const title = `Red${esc}[31m alert${String.fromCharCode(7, 0x9b)}2J\u202edetrever`;
    const printed = format.one({ ...sample, article: { ...sample.article, title } }, text);
    expect(printed).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  test('statements that report each other in a circle do not hang it', () => {
    const [first, second] = sample.statements;
    if (first === undefined || second === undefined) throw new Error('the sample has statements');
    const circle = [
      { ...first, within: second.id },
      { ...second, within: first.id },
    ];
    expect(format.one({ ...sample, statements: circle }, text)).toContain('ACTORS');
  });

  test("with the reader's words it opens with the summary", () => {
    expect(
      format.one(sample, text, (key, ...rest) => (key === 'language_tag' ? 'en' : [key, ...rest].join(' '))),
    ).toMatch(/summary.?_counts/);
  });

  test.each([
    ['de', 'German'],
    ['xx-?', 'another language'],
  ])('an article in another language says so first: %s', (language, name) => {
    const article = { ...nothing.article, language };
    expect(format.one({ ...nothing, article }, 'none').split('\n')[1]).toContain(
      `not in English (it seems to be in ${name})`,
    );
  });

  test('an article without findings says so', () => {
    expect(format.one(nothing, 'none')).toBe('Untitled article\nNothing was found in this article.\n');
  });
});
