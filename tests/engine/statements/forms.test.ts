/** Who said what to whom, in which form, and who reports it: whole statements with their speakers, on invented sentences. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/engine';
import type { Statement } from '../../../src/engine/types';

interface Shown {
  readonly speaker?: string;
  readonly to?: readonly string[];
  readonly content: readonly string[];
  readonly within?: Shown;
}

function read(text: string) {
  const { statements, actors } = analyze({ language: 'en', text });
  const name = (id: string | undefined) => actors.find((actor) => actor.id === id)?.name;
  const show = (one: Statement): Shown => {
    const speaker = name(one.speaker);
    const outer = statements.find(({ id }) => id === one.within);
    const to = one.addressees.flatMap((id) => name(id) ?? []);
    return {
      ...(speaker === undefined ? {} : { speaker }),
      ...(to.length === 0 ? {} : { to }),
      content: one.content.map(({ start, end }) => text.slice(start, end)),
      ...(outer === undefined ? {} : { within: show(outer) }),
    };
  };
  return { statements, shown: statements.map(show) };
}

describe('who reports whom', () => {
  test('to any depth, with those spoken to', () => {
    const { shown } = read(
      'A senior American official said that Elena Kovac told Ivan Orlov that the ministry had announced that the border would close.',
    );
    const border = 'that the border would close';
    const ministry = `that the ministry had announced ${border}`;
    const kovac = `that Elena Kovac told Ivan Orlov ${ministry}`;
    const first = { speaker: 'senior American official', content: [kovac] };
    const second = { speaker: 'Elena Kovac', to: ['Ivan Orlov'], content: [ministry], within: first };
    expect(shown).toContainEqual(first);
    expect(shown).toContainEqual(second);
    expect(shown).toContainEqual({ speaker: 'ministry', content: [border], within: second });
  });

  test('two statements side by side report nothing of each other', () => {
    const { statements } = read('The minister said the talks had failed. Elena Kovac said they would go on.');
    expect(statements.map(({ within }) => within)).toEqual([undefined, undefined]);
  });

  test('a participle adds a statement of the same speaker beside the first', () => {
    const { shown } = read('The union asked Ankara to reopen the border, warning that trade would suffer.');
    expect(shown).toContainEqual({ speaker: 'union', content: ['that trade would suffer'] });
  });
});

describe('the reporting words', () => {
  test.each([
    ['The minister did not say that the border would stay closed.', { negated: true }],
    ['Orlov never denied that he had met the general.', { negated: true }],
    ['The minister never once said that the border would close.', { negated: true }],
    ['The minister never publicly said that the border would close.', { negated: true }],
    ['Nor did the minister say that the border would close.', { negated: true }],
    ['At no point did Orlov say that the town was lost.', { negated: true }],
    ['Not once did Orlov say that the town was lost.', { negated: true }],
    ['No minister said that the border would close.', { negated: true }],
    ['Neither the minister nor the mayor said that the border would close.', { negated: true }],
    ['Nobody said that the border would close.', { negated: true }],
    ['Not until Friday did Orlov say that the town was lost.', {}],
    ['Not for the first time did Orlov say that the town was lost.', {}],
    ['In no time did Orlov say that the town was lost.', {}],
    ['No other minister said that the town was lost.', { negated: true }],
    ['Not for a moment did Orlov say that the town was lost.', { negated: true }],
    ['None other than Orlov said that the town was lost.', {}],
    ['No fewer than five ministers said that the border would close.', {}],
    ['Only then did Orlov say that the town was lost.', {}],
    ['Did the minister say that the border would close?', { questioned: true }],
    ['The minister said that the border would close.', {}],
    ['“Will the border close?” the minister asked.', {}],
  ])('are negated or asked about: %s', (text, expected) => {
    const [first] = read(text).statements;
    const { negated, questioned } = first ?? {};
    expect(first).toBeDefined();
    expect({ negated, questioned }).toEqual({ negated: undefined, questioned: undefined, ...expected });
  });

  test('who was told is no speaker', () => {
    const { statements } = read('Ivan Orlov was told that the convoy had arrived.');
    expect(statements.map(({ source, speaker }) => [source, speaker])).toEqual([[undefined, undefined]]);
  });

  test('what is said of somebody by nobody named keeps both halves', () => {
    const { shown } = read('The colonel is said to have fled to the coast.');
    expect(shown).toContainEqual({ content: ['The colonel', 'to have fled to the coast'] });
  });
});

describe('speakers', () => {
  test('two who speak together are one source', () => {
    const text = 'Elena Kovac and Ivan Orlov said the talks had failed.';
    const { source } = read(text).statements[0] ?? {};
    expect(text.slice(source?.start, source?.end)).toBe('Elena Kovac and Ivan Orlov');
  });

  test('who asks stands behind "by"', () => {
    const { shown } = read('Asked by Elena Kovac whether the talks had failed, Ivan Orlov smiled.');
    expect(shown).toContainEqual({
      speaker: 'Elena Kovac',
      to: ['Ivan Orlov'],
      content: ['whether the talks had failed'],
    });
  });

  test('who speaks stands between the verb and the quotation', () => {
    const words = '“We have waited long enough for this day.”';
    for (const text of [`Said Elena Kovac, ${words}`, `In other words, explained Elena Kovac: ${words}`])
      expect(read(text).shown).toContainEqual({ speaker: 'Elena Kovac', content: [words] });
  });

  test('a second report of the same speaker is not in the first', () => {
    const { shown } = read('Elena Kovac said that the talks had failed and insisted that nobody had wanted them.');
    expect(shown).toEqual([
      { speaker: 'Elena Kovac', content: ['that the talks had failed'] },
      { speaker: 'Elena Kovac', content: ['that nobody had wanted them'] },
    ]);
  });

  test('a clause with an insertion is said as a whole', () => {
    for (const clause of [
      'the deficit, combined with the weather, meant that nobody would come',
      'youngsters, numbering two million, had left the country',
    ])
      expect(read(`Elena Kovac said ${clause}.`).shown).toContainEqual({ speaker: 'Elena Kovac', content: [clause] });
  });

  test('the sentence before tells who speaks where the quotation stands alone', () => {
    const { shown } = read('Elena Kovac spoke to reporters on Monday. “We will not sign. Nobody will force us.”');
    expect(shown).toContainEqual({ speaker: 'Elena Kovac', content: ['“We will not sign. Nobody will force us.”'] });
  });

  test('nobody speaks where the sentence before tells of no speech', () => {
    const { statements } = read('The convoy crossed the river at dawn. “Two Rivers at Dawn and Other Tales.”');
    expect(statements).toEqual([]);
  });

  test('a quotation of several paragraphs is one statement', () => {
    const text =
      '“We will not sign this treaty,” Elena Kovac said.\n“Nobody will force us to do so.\n“We have waited for ten years.”';
    expect(read(text).shown).toEqual([
      {
        speaker: 'Elena Kovac',
        content: [
          '“We will not sign this treaty,”',
          '“Nobody will force us to do so.',
          '“We have waited for ten years.”',
        ],
      },
    ]);
  });
});

describe('layouts', () => {
  const said = (text: string) => read(text).shown.flatMap(({ within, content }) => (within ? [] : [content.join(' ')]));

  const told = (text: string) => read(text).shown.map(({ speaker, content }) => [speaker, content.join(' ')]);

  test('a transcript: each turn is a statement', () => {
    const turns = ['We want peace in this valley.', 'You never wanted peace.', 'That is not true.'];
    expect(said(`KOVAC: ${turns[0]}\nORLOV: ${turns[1]}\nKOVAC: ${turns[2]}`)).toEqual(turns);
  });

  test('questions and answers', () => {
    const turns = ['Will the army leave the valley?', 'Not before the winter.', 'And then?', 'Then we will see.'];
    expect(said(turns.map((turn, i) => `${i % 2 === 0 ? 'Q' : 'A'}: ${turn}`).join('\n'))).toEqual(turns);
  });

  test('lines that name what follows are no transcript', () => {
    expect(said('Distance: 12 miles.\nWeather: rain.\nDifficulty: moderate.')).toEqual([]);
  });

  test('a name between a dash and a colon before a quotation', () => {
    const words = '“Nobody asked the fishermen, and they were many.”';
    for (const label of ['Ivan Orlov', 'More from Orlov and Kovac'])
      expect(said(`The polls were all too early - ${label}: ${words}`)).toEqual([words]);
  });

  test('no name stands there', () => {
    expect(said('He had one rule - patience: “Nobody waits for long in this old town.”')).toEqual([]);
  });

  test('a quotation signed in the next line', () => {
    const words = '“I never saw the flood coming, and I regret it.”';
    expect(read(`${words}\n- Maria Ortega.`).shown[0]).toEqual({ speaker: 'Maria Ortega', content: [words] });
  });

  test.each(['The Latest', 'Update', 'Correction'])('“%s:” tells what the line is, not who speaks', (label) => {
    const text = `${label}: Elena Kovac says the dam is safe.\nNobody was hurt in the valley.`;
    expect(told(text)).toEqual([['Elena Kovac', 'the dam is safe']]);
  });

  test('behind a colon the next paragraph is what was said, unless it has a report of its own', () => {
    expect(told('Elena Kovac came to the council.\nReplied Kovac:\n“The dam is safe.”')).toEqual([
      ['Elena Kovac', '“The dam is safe.”'],
    ]);
    expect(told('Kovac stopped:\n“The dam is weak!” a man shouted.')).toEqual([['man', '“The dam is weak!”']]);
  });

  test('a letter is quoted in full', () => {
    const letter = ['“Dear friends!', '“I write to you from a cell.', '“I have not seen the sun for a year.”'];
    const { shown } = read(`Her letter was printed on Sunday:\n${letter.join('\n')}`);
    expect(shown.map(({ content }) => content)).toContainEqual(letter);
  });
});
