import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/export/csv';
import { csvRow } from '../../src/export/csv-table';
import { plover } from '../../src/export/plover';
import { csvRecords, parseCsv } from './parse-csv';
import { nothing, sample, text } from './sample';

describe('CSV', () => {
  test('a row a position, with names, words and days', () => {
    const rows = csvRecords(csv.one(sample, text));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      title: 'Verdin warns Sudland: "leave", or pay [update]',
      kind: 'demand',
      stage: '',
      holder: 'Ana Verdin',
      holder_country: 'NOR',
      targets: 'Sudland',
      words: 'recall its patrol boats',
      condition: 'unless the strait is closed',
      deadline: 'by Friday',
      deadline_from: '2031-03-14',
      deadline_to: '2031-03-14',
      reported_by: '',
      confidence: '0.9',
    });
    expect(rows[1]).toMatchObject({
      kind: 'sanction',
      stage: 'threatened',
      words: 'freeze its assets, ships, and accounts',
      reported_by: 'a senior aide; Ana Verdin',
    });
  });

  test('offsets lead back to the words', () => {
    for (const row of csvRecords(csv.one(sample, text)).slice(0, 2)) {
      expect(text.slice(Number(row.start), Number(row.end))).toBe(row.words);
    }
  });

  test('those who hold it together stand beside the holder', () => {
    const positions = sample.positions.slice(0, 1).map((each) => ({ ...each, holder: 'a3', coHolders: ['a1', 'a4'] }));
    const [row] = csvRecords(csv.one({ ...sample, positions }, text));
    expect([row?.holder, row?.co_holders]).toEqual(['Norland', 'Ana Verdin; a senior aide']);
  });

  test('targets that the sentence does not name are told apart', () => {
    const positions = sample.positions
      .slice(0, 2)
      .map((each, i) => (i === 0 ? { ...each, targetsInferred: true as const } : each));
    expect(csvRecords(csv.one({ ...sample, positions }, text)).map((row) => row.targets_inferred)).toEqual(['yes', '']);
  });

  test('what a spreadsheet would run as a formula is kept from it', () => {
    expect(csvRecords(csv.one(sample, text))[2]?.words).toBe("'=SUM(A1) is how");
  });

  test.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', '\r=1', '＝1'])('formula %j is guarded', (cell) => {
    expect(parseCsv(csvRow([cell]))[0]?.[0]).toBe(`'${cell}`);
  });

  test('numbers are no formulas', () => {
    expect(csvRow([-1.5, 0])).toBe('-1.5,0\r\n');
  });

  test('any cells come back as they were, but for the guard', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (cells) => {
        const [row] = parseCsv(csvRow(cells));
        expect(row?.map((cell, i) => (cell === `'${cells[i]}` ? cells[i] : cell))).toEqual(cells);
      }),
    );
  });

  test('several articles share one header', () => {
    const { open, part, between, close } = csv.many;
    const joined = open + [part(sample, text), part(nothing, 'none'), part(sample, text)].join(between) + close;
    expect(csvRecords(joined)).toHaveLength(6);
    expect(open + part(sample, text) + close).toBe(csv.one(sample, text));
  });
});

describe('PLOVER rows', () => {
  test('a row for each position and recipient, with what PLOVER has no place for', () => {
    const rows = csvRecords(plover.one(sample, text));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      'Event ID': '00112233aabbccdd-p1',
      'Event Date': '2031-03-12',
      'Event Type': 'REQUEST',
      'Event Mode': 'yield',
      'Actor Name': 'Ana Verdin',
      'Actor Country': 'NOR',
      'Recipient Name': 'Sudland',
      'Recipient Country': 'SWE',
      Condition: 'unless the strait is closed',
      Deadline: 'by Friday',
      'Reported By': '',
      Certainty: 'will',
      Denial: 'no',
    });
    expect(rows[2]).toMatchObject({ 'Event Type': 'REJECT', 'Recipient Name': '' });
  });

  test('two targets give two rows', () => {
    const [first] = sample.positions;
    if (first === undefined) throw new Error('the sample has positions');
    const both = { ...sample, positions: [{ ...first, targets: ['a2', 'a3'] }] };
    expect(csvRecords(plover.one(both, text)).map((row) => row['Recipient Name'])).toEqual(['Sudland', 'Norland']);
  });

  test('two holders give two rows; what two agree on, each agrees on with the other', () => {
    const [first] = sample.positions;
    if (first === undefined) throw new Error('the sample has positions');
    const pairs = (targets: readonly string[]) =>
      csvRecords(
        plover.one({ ...sample, positions: [{ ...first, holder: 'a3', coHolders: ['a1'], targets }] }, text),
      ).map((row) => [row['Actor Name'], row['Recipient Name']]);
    expect(pairs(['a2'])).toEqual([
      ['Norland', 'Sudland'],
      ['Ana Verdin', 'Sudland'],
    ]);
    expect(pairs(['a1'])).toEqual([
      ['Norland', 'Ana Verdin'],
      ['Ana Verdin', 'Norland'],
    ]);
  });

  test('nobody is recipient of his own act, and no position is left out for that', () => {
    const positions = sample.positions.slice(0, 1).map((each) => ({ ...each, holder: 'a1', targets: ['a1'] }));
    const rows = csvRecords(plover.one({ ...sample, positions }, text));
    expect(rows.map((row) => [row['Actor Name'], row['Recipient Name']])).toEqual([['Ana Verdin', '']]);
  });

  test.each([
    ['imposed', /COERCE/],
    ['eased', /CONCEDE/],
    ['lifted', /CONCEDE/],
    ['threatened', /^$/],
  ] as const)('the row of a sanction %s says where PLOVER disagrees with itself', (stage, note) => {
    const positions = sample.positions.filter((each) => each.kind === 'sanction').map((each) => ({ ...each, stage }));
    expect(csvRecords(plover.one({ ...sample, positions }, text))[0]?.Note).toMatch(note);
  });

  test('a denial is marked as one', () => {
    const positions = sample.positions.slice(0, 1).map((each) => ({ ...each, kind: 'denial' as const }));
    expect(csvRecords(plover.one({ ...sample, positions }, text))[0]?.Denial).toBe('yes');
  });
});
