/** Which version this is, under which licence, how well it does, and what others wrote of it. */
import { browser } from '../browser';
import { useWords } from '../ui/context';
import { ACCURACY, type Accuracy } from './accuracy';
import { KindTable } from './kind-table';
import { BUNDLED } from './licences';
import { Section } from './section';

export function AboutSection() {
  const words = useWords();
  return (
    <Section name="about">
      <dl class="facts">
        <dt>{words('about_version')}</dt>
        <dd>{browser.runtime.getManifest().version}</dd>
        <dt>{words('about_licence')}</dt>
        <dd>MIT</dd>
      </dl>
      <h3 id="accuracy-title">{words('accuracy_title')}</h3>
      <p class="soft">{words('accuracy_note')}</p>
      <table class="stacked accuracy" aria-labelledby="accuracy-title">
        <thead>
          <tr>
            <th scope="col">{words('accuracy_what')}</th>
            <th scope="col">{words('accuracy_corpus')}</th>
            <th scope="col">{words('accuracy_measured')}</th>
          </tr>
        </thead>
        <tbody>
          {ACCURACY.map((row) => (
            <AccuracyRow key={row.subject} row={row} />
          ))}
        </tbody>
      </table>
      <KindTable />
      <h3>{words('bundled_title')}</h3>
      <ul class="bundled">
        {BUNDLED.map(({ name, licence }) => (
          <li key={name}>
            {name} <span class="soft">{licence}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href="/licences.txt">{words('bundled_licences')}</a>
      </p>
    </Section>
  );
}

function AccuracyRow({ row }: { readonly row: Accuracy }) {
  const words = useWords();
  const size = words(`corpus_${row.unit}`, row.count);
  return (
    <tr>
      <th scope="row">{words(`accuracy_${row.subject}`)}</th>
      <td>{row.corpus === undefined ? words('corpus_by_hand', size) : `${row.corpus}, ${size}`}</td>
      <td>
        {row.figures.map(({ measure, value }, at) => (
          <span key={measure} class={at === 0 ? 'strong' : 'soft'}>
            {words(`measure_${measure}`, value)}
          </span>
        ))}
      </td>
    </tr>
  );
}
