/** What is stored where, how much it is, and how to be rid of it. */
import { useEffect, useState } from 'preact/hooks';
import { type Content, onStored, storedContents, wipeAll, wipeSession } from '../storage';
import { languageOf, type Words } from '../telling/words';
import { useWords } from '../ui/context';
import { Section } from './section';

export function PrivacySection() {
  const words = useWords();
  const [contents, setContents] = useState<readonly Content[]>([]);
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState({ said: '', wrong: false });
  const look = (): void => void storedContents().then(setContents);
  useEffect(() => {
    const ending = new AbortController();
    look();
    onStored(look, ending.signal);
    return () => ending.abort();
  }, []);
  const wipe = async (work: () => Promise<void>, done: string): Promise<void> => {
    setOutcome({ said: '', wrong: false });
    const wrong = await work().then(
      () => false,
      () => true,
    );
    // What could not be wiped can be tried again: the question stays.
    if (!wrong) setAsking(false);
    setOutcome({ said: words(wrong ? 'wipe_failed' : done), wrong });
    look();
  };
  return (
    <Section name="privacy">
      {contents.length === 0 ? (
        <p>{words('stored_nothing')}</p>
      ) : (
        <table class="stacked">
          <thead>
            <tr>
              <th scope="col">{words('stored_what')}</th>
              <th scope="col">{words('stored_where')}</th>
              <th scope="col" class="number">
                {words('stored_size')}
              </th>
            </tr>
          </thead>
          <tbody>
            {contents.map(({ name, area, bytes }) => (
              <tr key={`${area} ${name}`}>
                <th scope="row">{words(`stored_${name.replace('-', '_')}`)}</th>
                <td>{words(`stored_in_${area}`)}</td>
                <td class="number">{sizeOf(words, bytes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="row">
        <button type="button" class="second" onClick={() => void wipe(wipeSession, 'wiped_session')}>
          {words('wipe_session')}
        </button>
        <button type="button" class="second" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {words('wipe_all')}
        </button>
      </div>
      {asking && (
        <fieldset class="asking">
          <legend>{words('wipe_all_sure')}</legend>
          <div class="row">
            <button type="button" class="main" onClick={() => void wipe(wipeAll, 'wiped_all')}>
              {words('wipe_all_yes')}
            </button>
            <button type="button" class="second" onClick={() => setAsking(false)}>
              {words('wipe_all_no')}
            </button>
          </div>
        </fieldset>
      )}
      <p class={outcome.said === '' ? 'hidden' : `outcome${outcome.wrong ? ' wrong' : ''}`} role="status">
        {outcome.said}
      </p>
    </Section>
  );
}

function sizeOf(words: Words, bytes: number): string {
  const big = bytes >= 1_000_000;
  const unit = bytes < 1000 ? 'byte' : big ? 'megabyte' : 'kilobyte';
  const value = bytes < 1000 ? bytes : bytes / (big ? 1_000_000 : 1000);
  const unitDisplay = unit === 'byte' ? 'long' : 'short';
  const style = { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(languageOf(words), style).format(value);
}
