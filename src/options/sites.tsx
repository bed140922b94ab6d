/** On which sites Demarche works, and how: the default, the list, and the list as a file. */
import { useRef, useState } from 'preact/hooks';
import {
  modeKey,
  patternFrom,
  SITE_MODES,
  type SiteMode,
  type SiteRule,
  type Sites,
  withoutRule,
  withRule,
} from '../site-modes';
import { countOf } from '../telling/words';
import { useWords } from '../ui/context';
import { saveFile } from '../ui/save-file';
import { Choice, Section } from './section';
import { readSiteList, takeOver, writeSiteList } from './site-list';

interface SitesProps {
  readonly sites: Sites;
  /** False where the browser refused to store it: then the page tells, and what the reader typed stays. */
  readonly change: (work: (now: Sites) => Sites) => Promise<boolean>;
}

/** What became of the last thing that the reader did, and how it was before. */
interface Outcome {
  readonly said: string;
  readonly before?: Sites;
}

export function SitesSection({ sites, change }: SitesProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<Outcome>({ said: '' });
  const remove = ({ pattern }: SiteRule): void => {
    void change((now) => withoutRule(now, pattern)).then((done) => {
      setOutcome(done ? { said: words('site_removed', pattern), before: sites } : { said: '' });
    });
  };
  return (
    <Section name="sites">
      <Choice
        legend={words('sites_default')}
        choices={SITE_MODES.map((mode) => ({
          name: mode,
          label: words(modeKey(mode)),
          more: words(`${modeKey(mode)}_more`),
        }))}
        chosen={sites.otherwise}
        choose={(otherwise) => void change((now) => ({ ...now, otherwise }))}
      />
      <h3>{words('sites_list')}</h3>
      <AddSite add={(rule) => change((now) => withRule(now, rule))} tell={(said) => setOutcome({ said })} />
      {sites.rules.length === 0 ? (
        <p class="soft">{words('sites_none')}</p>
      ) : (
        <ul class="site-rows">
          {sites.rules.map((rule) => (
            <li key={rule.pattern}>
              <span class="pattern">{rule.pattern}</span>
              <ModeSelect
                label={words('site_mode_of', rule.pattern)}
                mode={rule.mode}
                set={(mode) => void change((now) => withRule(now, { ...rule, mode }))}
              />
              <button type="button" class="second" onClick={() => remove(rule)}>
                {words('site_remove')}
                <span class="hidden"> {rule.pattern}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <SiteFile sites={sites} change={change} report={setOutcome} />
      <p class={outcome.said === '' ? 'hidden' : 'outcome'} role="status">
        {outcome.said}
        {outcome.before !== undefined && (
          <button
            type="button"
            class="second"
            onClick={() => {
              const { before } = outcome;
              if (before === undefined) return;
              void change(() => before).then((done) => setOutcome({ said: done ? words('undone') : '' }));
            }}
          >
            {words('undo')}
          </button>
        )}
      </p>
    </Section>
  );
}

interface ModeSelectProps {
  readonly label: string;
  readonly mode: SiteMode;
  readonly set: (mode: SiteMode) => void;
}

function ModeSelect({ label, mode, set }: ModeSelectProps) {
  const words = useWords();
  return (
    <select
      aria-label={label}
      value={mode}
      onChange={({ currentTarget }) => {
        const chosen = SITE_MODES.find((one) => one === currentTarget.value);
        if (chosen !== undefined) set(chosen);
      }}
    >
      {SITE_MODES.map((one) => (
        <option key={one} value={one}>
          {words(modeKey(one))}
        </option>
      ))}
    </select>
  );
}

interface AddSiteProps {
  readonly add: (rule: SiteRule) => Promise<boolean>;
  readonly tell: (said: string) => void;
}

function AddSite({ add, tell }: AddSiteProps) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [mode, setMode] = useState<SiteMode>('off');
  const [wrong, setWrong] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    const pattern = patternFrom(typed);
    if (pattern === undefined) {
      setWrong(words('site_no_pattern'));
      return;
    }
    setWrong('');
    tell('');
    void add({ pattern, mode }).then((done) => {
      if (!done) return;
      setTyped((now) => (now === typed ? '' : now));
      tell(words('site_added', pattern));
    });
  };
  return (
    <form class="add-site" onSubmit={submit} noValidate>
      <label for="new-site">{words('site_new')}</label>
      <input
        id="new-site"
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        placeholder="example.com/opinion"
        value={typed}
        aria-invalid={wrong !== ''}
        aria-describedby="new-site-more"
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setWrong('');
        }}
      />
      <ModeSelect label={words('site_new_mode')} mode={mode} set={setMode} />
      <button type="submit" class="main">
        {words('site_add')}
      </button>
      <small id="new-site-more" role={wrong === '' ? undefined : 'alert'} class={wrong === '' ? '' : 'wrong'}>
        {wrong === '' ? words('site_new_more') : wrong}
      </small>
    </form>
  );
}

const LIST_FILE = 'demarche-sites.json';

interface SiteFileProps extends SitesProps {
  readonly report: (outcome: Outcome) => void;
}

function SiteFile({ sites, change, report }: SiteFileProps) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File): Promise<void> => {
    const read = readSiteList(await file.text());
    if ('problem' in read) {
      report({ said: `${words(read.problem, ...read.details)} ${words('import_nothing_changed')}` });
      return;
    }
    const { list } = read;
    const done = await change((now) => takeOver(now, list));
    report(done ? { said: countOf(words, 'import_done', list.rules.length), before: sites } : { said: '' });
  };
  return (
    <div class="row">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words('sites_import')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined)
            take(file).catch(() =>
              report({ said: `${words('import_unreadable')} ${words('import_nothing_changed')}` }),
            );
          currentTarget.value = '';
        }}
      />
      <button type="button" class="second" onClick={() => input.current?.click()}>
        {words('sites_import')}
      </button>
      <button
        type="button"
        class="second"
        onClick={() => {
          saveFile(LIST_FILE, writeSiteList(sites), 'application/json');
          report({ said: words('export_saved', LIST_FILE) });
        }}
      >
        {words('sites_export')}
      </button>
    </div>
  );
}
