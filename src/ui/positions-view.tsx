/** The second view: who wants what of whom as a table; the ladder of sanctions and the conditions below it. */
import { useState } from 'preact/hooks';
import type { Position } from '../engine/types';
import { LOOKS } from '../kinds';
import { anyImposed } from '../telling/in-force';
import { phraseOf, whoToWhom } from '../telling/phrases';
import { capitalised, listOf, type Words } from '../telling/words';
import { useWords } from './context';
import { KindSample } from './kind-sample';
import { type Cell, conditionsOf, ladderOf, matrixOf } from './models/matrix';
import type { Report } from './models/report';
import { PositionLine } from './position-line';

export function PositionsView({ report }: { readonly report: Report }) {
  const words = useWords();
  if (report.positions.length === 0) return <p class="nothing">{words('nothing_fits')}</p>;
  return (
    <>
      <MatrixPart report={report} />
      <LadderPart report={report} />
      <ConditionsPart report={report} />
    </>
  );
}

function MatrixPart({ report }: { report: Report }) {
  const words = useWords();
  const [chosen, setChosen] = useState<string>();
  const { columns, rows } = matrixOf(words, report);
  const evidence = rows.flatMap((row) =>
    row.cells.flatMap((cell, index) => (chosen === `${row.id}|${columns[index]?.id}` ? cell.positions : [])),
  );
  return (
    <section class="side">
      <h2 id="matrix-title">{words('matrix_title')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reachable by keyboard. */}
      <section class="matrix" aria-labelledby="matrix-title" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {columns.map(({ id, name }) => (
                <th key={id} class="column" scope="col">
                  <span title={name}>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  {row.name}
                  {row.side !== '' && <span class="of">{row.side}</span>}
                </th>
                {row.cells.map((cell, index) => {
                  const column = columns[index];
                  const key = `${row.id}|${column?.id}`;
                  return (
                    <td key={key}>
                      {cell.positions.length > 0 && (
                        <CellButton
                          cell={cell}
                          label={cellLabel(words, row.name, column, countsInWords(words, cell))}
                          pressed={chosen === key}
                          choose={() => setChosen(chosen === key ? undefined : key)}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div role="status">
        {evidence.length > 0 && (
          <ul class="lines evidence">
            {evidence.map((position) => (
              <PositionLine
                key={position.id}
                report={report}
                position={position}
                lead={phraseOf(words, report.find, position)}
              />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

interface CellButtonProps {
  readonly cell: Cell;
  readonly label: string;
  readonly pressed: boolean;
  readonly choose: () => void;
}

function CellButton({ cell, label, pressed, choose }: CellButtonProps) {
  return (
    <button type="button" class={cell.counts.length > 1 ? 'cell many' : 'cell'} aria-pressed={pressed} onClick={choose}>
      <span class="hidden">{label}</span>
      {cell.counts.map(({ kind, count }) => (
        <span key={kind} class="count" aria-hidden="true">
          <KindSample kind={kind} />
          {count}
        </span>
      ))}
    </button>
  );
}

function countsInWords(words: Words, { counts }: Cell): string {
  return listOf(
    words,
    counts.map(({ kind, count }) => `${count} ${words(count === 1 ? LOOKS[kind].label : LOOKS[kind].plural)}`),
  );
}

function LadderPart({ report }: { report: Report }) {
  const words = useWords();
  const rungs = ladderOf(report);
  const none = rungs.every(({ positions }) => positions.length === 0);
  return (
    <section class="side">
      <h2>{words('kinds_sanction')}</h2>
      {none ? (
        <p class="soft">{words('no_sanctions')}</p>
      ) : (
        <>
          {!anyImposed(report.analysis.positions) && <p class="strong">{words('nothing_imposed')}</p>}
          <ol class="ladder">
            {rungs.map(({ stage, positions }) => (
              <li key={stage} class={positions.length === 0 ? 'empty' : ''}>
                <h3>
                  {capitalised(words, words(`stage_${stage}`))}
                  <span class="soft"> {positions.length}</span>
                </h3>
                {positions.length > 0 && <Lines report={report} positions={positions} />}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function ConditionsPart({ report }: { report: Report }) {
  const words = useWords();
  const positions = conditionsOf(report);
  if (positions.length === 0) return null;
  return (
    <section class="side">
      <h2>{words('conditions_title')}</h2>
      <Lines report={report} positions={positions} />
    </section>
  );
}

/** Positions one below the other, each with who and whom in front. */
function Lines({ report, positions }: { readonly report: Report; readonly positions: readonly Position[] }) {
  const words = useWords();
  return (
    <ul class="lines">
      {positions.map((position) => (
        <PositionLine
          key={position.id}
          report={report}
          position={position}
          lead={whoToWhom(words, report.find, position)}
        />
      ))}
    </ul>
  );
}

/** "Iceland towards Norway: 2 demands"; a column without a target has a name, but is nobody. */
function cellLabel(
  words: Words,
  holder: string,
  column: { readonly id: string; readonly name: string } | undefined,
  counts: string,
): string {
  if (column === undefined || column.id === '') return words('matrix_cell_nobody', holder, counts);
  return words('matrix_cell', holder, column.name, counts);
}
