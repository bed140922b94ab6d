/** Noun phrases and verb groups: what they cover and what they say about tense, voice, mood and negation. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/engine/text';

describe('verb groups', () => {
  const cases: [source: string, words: string, about: object][] = [
    [
      'Envoys have not been told anything.',
      'have not been told',
      { lemma: 'tell', passive: true, perfect: true, negated: true, tense: 'present' },
    ],
    [
      'The union will impose a ban.',
      'will impose',
      { lemma: 'impose', modal: 'will', tense: 'future', passive: false },
    ],
    ['The army must be withdrawn.', 'must be withdrawn', { lemma: 'withdraw', modal: 'must', passive: true }],
    ['They refused to leave.', 'to leave', { lemma: 'leave', form: 'infinitive' }],
    ['Rebels have to disarm.', 'have to disarm', { lemma: 'disarm', modal: 'have to' }],
    ['Talks are to be held.', 'are to be held', { lemma: 'hold', modal: 'be to', passive: true }],
    ['The crew is being held.', 'is being held', { lemma: 'hold', form: 'finite', passive: true, tense: 'present' }],
    ['The dam was being built.', 'was being built', { lemma: 'build', form: 'finite', passive: true, tense: 'past' }],
    ['Being watched is no fun.', 'Being watched', { lemma: 'watch', form: 'gerund', passive: true }],
    ['They were leaving.', 'were leaving', { lemma: 'leave', progressive: true, tense: 'past' }],
    ["I'm leaving.", "'m leaving", { lemma: 'leave', progressive: true, tense: 'present' }],
    ['He’s staying.', '’s staying', { lemma: 'stay', progressive: true, tense: 'present' }],
    ["He's gone.", "'s gone", { lemma: 'go', perfect: true }],
    ['Kovac said by telephone that he would come.', 'said', { lemma: 'say', form: 'finite', tense: 'past' }],
    ['They are ready.', 'are', { lemma: 'be', tense: 'present' }],
    ['The bloc will cut aid.', 'will cut', { lemma: 'cut', modal: 'will' }],
    ["The bloc won't agree.", "won't agree", { lemma: 'agree', negated: true, tense: 'future' }],
    ['The deal aimed at ending the war failed.', 'failed', { lemma: 'fail', form: 'finite', tense: 'past' }],
    ['Officials punished by the bloc left.', 'punished', { form: 'participle' }],
    ['Some chanted “Boats!” and left.', 'chanted', { lemma: 'chant', form: 'finite' }],
    ['Some stolen boats were found.', 'stolen', { form: 'participle' }],
    ['A clerk at the port ruled out a fee until boats had left.', 'ruled', { form: 'finite' }],
    ['A clerk at the port stood in line until boats had left.', 'stood', { form: 'finite' }],
    ['Raids carried out in May have failed.', 'carried', { form: 'participle' }],
    ['A road closed for repairs until the end of May will open.', 'closed', { form: 'participle' }],
    ['“Would you get rid of it?” asked Ada Quill.', 'asked', { lemma: 'ask', form: 'finite', passive: false }],
    ['Withdraw your troops now.', 'Withdraw', { lemma: 'withdraw', tense: 'present', form: 'finite' }],
  ];
  test.each(cases)('%s', (source, words, about) => {
    const text = readText(source);
    const group = text.verbGroups.find((g) => source.slice(g.start, g.end) === words);
    expect(group).toMatchObject(about);
  });

  test('a gapped list shares its auxiliaries', () => {
    const source = 'The unit should be disbanded, jailed envoys in the north freed and border talks started.';
    const text = readText(source);
    const heads = text.verbGroups.filter((g) => g.passive && g.modal === 'should').map((g) => g.lemma);
    expect(heads).toEqual(['disband', 'free', 'start']);
  });

  test('an infinitive list goes on without "to"', () => {
    const source = 'She urged Norland to lower its tone, talk to the mission and issue public guarantees.';
    const forms = readText(source)
      .verbGroups.filter((g) => g.form === 'infinitive')
      .map((g) => g.lemma);
    expect(forms).toEqual(['lower', 'talk', 'issue']);
  });
});

describe('noun phrases', () => {
  const cases: [source: string, phrases: [words: string, head: string][]][] = [
    [
      'Norland Secretary of Trade Ada Quill met a senior Norland official.',
      [
        ['Norland Secretary of Trade Ada Quill', 'Quill'],
        ['a senior Norland official', 'official'],
      ],
    ],
    [
      "Norland's foreign minister left.",
      [
        ["Norland's", 'Norland'],
        ['foreign minister', 'minister'],
      ],
    ],
    [
      'He met the small, poor country.',
      [
        ['He', 'He'],
        ['the small, poor country', 'country'],
      ],
    ],
    [
      'They welcomed increased aid.',
      [
        ['They', 'They'],
        ['increased aid', 'aid'],
      ],
    ],
  ];
  test.each(cases)('%s', (source, phrases) => {
    const text = readText(source);
    expect(text.nounPhrases.map((p) => [source.slice(p.start, p.end), text.tokens[p.head]?.text])).toEqual(phrases);
  });
});

describe('names', () => {
  test('a surname that is also a verb is a name', () => {
    const text = readText('Lynch told the panel. The panel thanked Burke.');
    expect(text.tokens.filter((t) => t.pos === 'PROPN').map((t) => t.text)).toEqual(['Lynch', 'Burke']);
  });
  test('a plural noun that opens a sentence is none', () => {
    expect(readText('Talks resumed in Oslo.').tokens[0]?.pos).toBe('NOUN');
  });
});
