/** Words that the tagger takes for something else, in the sentences of news. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/engine/text';

const tokenOf = (sentence: string, word: string) => {
  const text = readText(sentence);
  const token = text.tokens.find((one) => one.text === word);
  if (token === undefined) throw new Error(`${word} is not in: ${sentence}`);
  return { text, token };
};

const isVerb = (sentence: string, word: string): boolean => {
  const { text, token } = tokenOf(sentence, word);
  return text.verbGroupOf[token.i] !== -1;
};

const headsPhrase = (sentence: string, word: string): boolean => {
  const { text, token } = tokenOf(sentence, word);
  return text.nounPhrases[text.nounPhraseOf[token.i] ?? -1]?.head === token.i;
};

test.each([
  ['Japan would first have to pay.', 'first', true],
  ['Japan must first agree.', 'first', true],
  ['Japan would be first to pay.', 'first', false],
  ['Japan sent its first ship.', 'first', false],
])('in the verb or not: %s, %s', (sentence, word, inside) => {
  expect(isVerb(sentence, word)).toBe(inside);
});

describe('a present verb behind a name is a verb', () => {
  test.each([
    ['Poland backs Norway in the fishing dispute.', 'backs'],
    ['The sanctions will come unless Seoul scraps the subsidies.', 'scraps'],
    ['He will not sign unless Warsaw doubles the rent.', 'doubles'],
    ['Norway’s Storting demands new sanctions.', 'demands'],
    ['France and Spain back Norway.', 'back'],
    ['Britain slams the new tariffs.', 'slams'],
  ])('%s', (sentence, word) => {
    expect(isVerb(sentence, word)).toBe(true);
  });

  test.each([
    ['In Seoul talks the two sides came closer.', 'talks'],
    ['The Iran sanctions were lifted in May.', 'sanctions'],
    ['The king and Queen Maud back home in Oslo said nothing.', 'back'],
    ['Poland plans were drawn up in March.', 'plans'],
    ['Poland orders worth two billion were cancelled.', 'orders'],
  ])('but not in: %s', (sentence, word) => {
    expect(isVerb(sentence, word)).toBe(false);
  });
});

describe('what tells that words follow is a verb', () => {
  test.each([
    ['Lena shot back, “I chose to work at the dam.”', 'shot'],
    ['The website notes: “In May, some boats sank.”', 'notes'],
    ['The Harbour Times reports:\n“In May, some boats sank.”', 'reports'],
    ['In May, Ortega and Kovac call them “lone actors” and go on.', 'call'],
    ['It did not name the plan, but it referenced “tensions” at sea.', 'referenced'],
    ['“The dam is weak,” a voice in the film states.', 'states'],
    ['A boy held a sign reading “No more dams.”', 'reading'],
    ['Nearly a third say they will leave.', 'say'],
    ['Another notes that the dam leaks.', 'notes'],
    ['Ortega, who was there, states that the dam leaks.', 'states'],
  ])('%s', (sentence, word) => {
    expect(isVerb(sentence, word)).toBe(true);
  });

  test.each([
    ['He read from her notes: “In May, some boats sank.”', 'notes'],
    ['These are the latest weather reports:\nIn May, some boats sank.', 'reports'],
    ['The Ortega and Kovac call was short.', 'call'],
    ['Kovac made the following comment on Friday.', 'comment'],
    ['It is a storied place.', 'storied'],
    ['A shot back at the fort was heard.', 'shot'],
    ['“The dam is weak,” from the minister’s notes.', 'notes'],
    ['A poetry reading “for the dam” was held.', 'reading'],
    ['Farmers have a say in the matter.', 'say'],
    ['In May, reports that the dam leaks spread.', 'reports'],
  ])('but not in: %s', (sentence, word) => {
    expect(isVerb(sentence, word)).toBe(false);
  });
});

describe('who speaks is no verb', () => {
  test.each([
    ['The plan, which officials said was bad, failed.', 'officials'],
    ['In particular, Will wrote that the dam was weak.', 'Will'],
    ['People familiar with her thinking say so.', 'thinking'],
    ['Ted Kovac, a diver, left.', 'Ted'],
  ])('%s', (sentence, word) => {
    expect(isVerb(sentence, word)).toBe(false);
  });

  test.each([
    ['The plan, which calls for peace, failed.', 'calls'],
    ['Will weakened banks survive?', 'Will'],
    ['Will leave in May.', 'Will'],
    ['Said Kovac, a diver: “We leave.”', 'Said'],
    ['They saw her leaving town.', 'leaving'],
  ])('but: %s', (sentence, word) => {
    expect(isVerb(sentence, word)).toBe(true);
  });
});

describe('a modal written large in the middle of a sentence is a name', () => {
  test.each([
    ['“We are late,” said Will Kovac, a sailor.', 'Will'],
    ['The captain, Will Kovac, left.', 'Will'],
    ['They met May Quill in Oslo.', 'May'],
  ])('%s', (sentence, word) => {
    expect(isVerb(sentence, word)).toBe(false);
  });

  test.each([
    ['Will Kovac leave Oslo?', 'Will'],
    ['They asked: Will Kovac leave Oslo?', 'Will'],
    ['He asked, “Will Kovac leave Oslo?”', 'Will'],
    ['In spring will Kovac leave Oslo.', 'will'],
  ])('but not in: %s', (sentence, word) => {
    expect(isVerb(sentence, word)).toBe(true);
  });
});

describe('a word for people heads its phrase', () => {
  test.each([
    ['The plan will fail, the bloc’s trade chief said on Tuesday.', 'chief'],
    ['A senior military said nothing, but a rival told reporters that it failed.', 'rival'],
    ['The military denied the report.', 'military'],
    ['Its chief executive, Ada Quill, said so.', 'executive'],
    ['It keeps travel bans and asset freezes and asks for more.', 'freezes'],
  ])('%s', (sentence, word) => {
    expect(headsPhrase(sentence, word)).toBe(true);
  });

  test.each([
    ['The chief negotiator said so.', 'chief'],
    ['The military and political leaders agreed.', 'military'],
    ['The general public denied it.', 'general'],
    ['The ministry freezes the assets.', 'freezes'],
  ])('but not in: %s', (sentence, word) => {
    expect(headsPhrase(sentence, word)).toBe(false);
  });
});

test('who is told is somebody, not another deed', () => {
  expect(isVerb('The president told visiting American senators that he would not sign.', 'visiting')).toBe(false);
  expect(isVerb('The president began visiting schools.', 'visiting')).toBe(true);
});

test('a bare verb behind an article and a modifier is a noun', () => {
  expect(isVerb('He said so in a televised address late on Monday.', 'address')).toBe(false);
  expect(isVerb('They will address the assembly on Monday.', 'address')).toBe(true);
});

describe('calm that is asked for is a thing', () => {
  test.each([
    'The UN urged calm.',
    'Turkey called for calm and offered to mediate.',
    'She spoke of calm in the hills.',
  ])('%s', (sentence) => {
    expect(headsPhrase(sentence, 'calm')).toBe(true);
  });

  test.each(['She waited for calm weather.', 'The sea was calm.', 'The envoy asked for calm but firm words.'])(
    'but not in: %s',
    (sentence) => {
      expect(headsPhrase(sentence, 'calm')).toBe(false);
    },
  );
});
