/** JSON-LD as publishers write it, wrapped and slightly broken. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { stringsOf, thingsOf } from '../../src/page/json-ld';

const STORY = '{"@type": "NewsArticle", "keywords": ["ice"], "headline": "The ferry waits"}';

function typesIn(source: string): readonly string[] {
  const { document } = parseHTML('<html><head></head><body></body></html>');
  const script = document.createElement('script');
  script.setAttribute('type', 'application/ld+json');
  script.textContent = source;
  document.head.append(script);
  return thingsOf(document).flatMap(({ types }) => types);
}

test.each([
  ['plain', STORY],
  ['with a semicolon', `${STORY};`],
  ['in a list', `[${STORY}]`],
  ['in a comment', `<!--\n${STORY}\n-->`],
  ['as a list in a comment', `<!-- [${STORY}] -->`],
  ['behind the name of a tool', `<!-- made by a tool -->\n${STORY}`],
  ['in a CDATA section', `<![CDATA[${STORY}]]>`],
  ['in a CDATA section that scripts do not see', `//<![CDATA[\n${STORY}\n//]]>`],
  ['as a list in one', `/*<![CDATA[*/[${STORY}]/*]]>*/`],
])('%s', (_how, source) => expect(typesIn(source)).toEqual(['NewsArticle']));

test.each([
  ['is about', 'mainEntity', ['WebPage', 'Product']],
  ['links to', 'relatedLink', ['WebPage']],
  ['mentions', 'mentions', ['WebPage']],
])('what a page %s', (_how, field, types) =>
  expect(typesIn(JSON.stringify({ '@type': 'WebPage', [field]: { '@type': 'Product' } }))).toEqual(types),
);

test.each<[unknown, readonly string[]]>([
  [' ice ', ['ice']],
  [
    ['ice', '', ' ', 7, null, 'sea'],
    ['ice', 'sea'],
  ],
  [undefined, []],
])('the strings of %j', (value, strings) => expect(stringsOf(value)).toEqual(strings));
