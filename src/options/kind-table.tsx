/** How well each kind of position is found. */
import { POSITION_KINDS } from '../engine/types';
import { LOOKS } from '../kinds';
import { useWords } from '../ui/context';
import { ARTICLES, type Found, KIND_ACCURACY } from './kind-accuracy';

export function KindTable() {
  const words = useWords();
  const cell = ({ found, of }: Found) => <td>{words('accuracy_of', String(found), String(of))}</td>;
  return (
    <>
      <h3 id="kinds-accuracy-title">{words('accuracy_kinds_title')}</h3>
      <p class="soft">{words('accuracy_kinds_note')}</p>
      <table class="stacked" aria-labelledby="kinds-accuracy-title">
        <thead>
          <tr>
            <th scope="col">{words('accuracy_kind')}</th>
            <th scope="col">{words('accuracy_seen', String(ARTICLES.seen))}</th>
            <th scope="col">{words('accuracy_unseen', String(ARTICLES.unseen))}</th>
          </tr>
        </thead>
        <tbody>
          {POSITION_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">
                <span class={`k-${kind}`}>{words(LOOKS[kind].plural)}</span>
              </th>
              {cell(KIND_ACCURACY[kind].seen)}
              {cell(KIND_ACCURACY[kind].unseen)}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
