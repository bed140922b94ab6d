import { describe, expect, test } from 'vitest';
import { type ResultWriter, resultWriter } from '../../src/cli/results';
import { perform, type Task } from '../../src/cli/work';
import { FORMATS, type FormatName } from '../../src/export';

const LINE = JSON.stringify({
  text: 'Port Amber, 12 March 2031.\nThe envoy said that Sudland must leave.',
  title: 'Talks',
});

async function print(format: FormatName, lines: readonly string[], many: boolean, fromLines: boolean) {
  let printed = '';
  const told: string[] = [];
  const output = {
    write: async (piece: string) => {
      printed += piece;
    },
    close: async () => {},
  };
  const writer: ResultWriter = resultWriter(
    { format, many, fromLines },
    output,
    (sentence) => void told.push(sentence),
  );
  for (const [i, line] of lines.entries()) {
    const task: Task = { command: 'analyze', format, about: {}, oneOfMany: many, line };
    await writer.take({ outcome: await perform(task), line: i + 1 });
  }
  await writer.end();
  return { printed, told, failures: writer.failures() };
}

describe.each(Object.keys(FORMATS) as FormatName[])('%s', (format) => {
  test('one article, several, several with errors, none', async () => {
    for (const lines of [[LINE, LINE], [LINE, '{', LINE], ['{'], []]) {
      const { printed, told, failures } = await print(format, lines, true, true);
      const wrong = lines.filter((line) => line === '{').length;
      expect(failures).toBe(wrong);
      expect(told).toHaveLength(wrong === 0 ? 0 : format === 'jsonl' ? 1 : wrong + 1);
      if (format === 'json' || format === 'web-annotation')
        expect(JSON.parse(printed)).toHaveLength(lines.length - wrong);
      if (format === 'jsonl') expect(printed.split('\n')).toHaveLength(lines.length + 1);
      if (format === 'csv' || format === 'plover') expect(printed.match(/^(article|Event ID),/gm)).toHaveLength(1);
    }
    expect((await print(format, [LINE], false, false)).printed).toMatch(/^$|\n$/);
  });
});
