/**
 * Draws a card. Everything that comes from the page or the analysis is set as text, never as markup: article text is
 * hostile input.
 */
import { innerMarks } from '../telling/phrases';
import type { Words } from '../telling/words';
import { choicesOf } from './card-choices';
import type { CardModel, Line, Section, Step } from './card-model';

export interface CardActions {
  copy(model: CardModel): Promise<boolean>;
  hide(model: CardModel): void;
  /** False where the browser refused to store it: then the kind is off on this page only. */
  kindOff(model: CardModel): Promise<boolean>;
  close(): void;
  /** Shows another of the marks that lie on the same words. */
  choose(index: number): void;
}

/** An element with classes and children; strings become text nodes. */
function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  classes: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (classes !== '') element.className = classes;
  element.append(...children);
  return element;
}

/** The inside of the card for `models[chosen]`; the others are offered as "also marked here". */
export function cardContent(
  document: Document,
  words: Words,
  models: readonly CardModel[],
  chosen: number,
  actions: CardActions,
): readonly HTMLElement[] {
  const model = models[chosen];
  if (model === undefined) return [];
  const parts: HTMLElement[] = [];
  if (models.length > 1) parts.push(alternatives(document, words, models, chosen, actions));
  const heading = make(document, 'h2', '', model.title);
  heading.id = 'title';
  const scroll = make(
    document,
    'div',
    'scroll',
    make(document, 'span', 'kind', make(document, 'span', `sample k-${model.kind}`, model.label)),
    heading,
  );
  if (model.subtitle !== '') scroll.append(make(document, 'p', 'sub', model.subtitle));
  scroll.append(...sections(document, words, model.sections));
  scroll.append(why(document, words, model));
  parts.push(scroll, foot(document, words, model, actions));
  return parts;
}

function alternatives(
  document: Document,
  words: Words,
  models: readonly CardModel[],
  chosen: number,
  actions: CardActions,
): HTMLElement {
  const group = make(document, 'div', 'also');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words('card_also'));
  const labels = choicesOf(words, models);
  models.forEach((model, index) => {
    const choice = button(document, labels[index] ?? model.label, () => actions.choose(index));
    choice.setAttribute('aria-pressed', String(index === chosen));
    choice.title = model.title;
    group.append(choice);
  });
  return group;
}

/** Facts, steps and lines share one list of terms; notes and the ladder stand between. */
function sections(document: Document, words: Words, all: readonly Section[]): readonly HTMLElement[] {
  const parts: HTMLElement[] = [];
  let list: HTMLElement | undefined;
  for (const section of all) {
    if (section.type === 'note') {
      parts.push(make(document, 'p', section.strong === true ? 'note strong' : 'note', section.text));
      list = undefined;
      continue;
    }
    if (section.type === 'ladder') {
      parts.push(ladder(document, section));
      list = undefined;
      continue;
    }
    if (list === undefined) {
      list = make(document, 'dl', '');
      parts.push(list);
    }
    list.append(make(document, 'dt', '', section.label), make(document, 'dd', '', content(document, words, section)));
  }
  return parts;
}

/** How many stages lead up to measures in force; the others are what becomes of those. */
const UP_TO_IMPOSED = 3;

/**
 * Stages from left to right, as a line with a stop for each. Where that is too long for the card, the line breaks once,
 * behind "imposed", and the stops stand below one another.
 */
function ladder(document: Document, { label, rungs }: Extract<Section, { type: 'ladder' }>): HTMLElement {
  const items = rungs.map((rung) => {
    const item = make(
      document,
      'div',
      ['rung', rung.current ? 'on' : '', rung.open === true ? 'open' : ''].filter(Boolean).join(' '),
      rung.label,
    );
    item.setAttribute('role', 'listitem');
    if (rung.current) item.setAttribute('aria-current', 'step');
    return item;
  });
  const half = (some: readonly HTMLElement[]): HTMLElement => {
    const part = make(document, 'div', 'half', ...some);
    part.setAttribute('role', 'presentation');
    return part;
  };
  const list = make(document, 'div', 'ladder', half(items.slice(0, UP_TO_IMPOSED)), half(items.slice(UP_TO_IMPOSED)));
  list.setAttribute('role', 'list');
  list.setAttribute('aria-label', label);
  return list;
}

type Term = Exclude<Section, { type: 'note' | 'ladder' }>;

function content(document: Document, words: Words, section: Term): HTMLElement | string {
  switch (section.type) {
    case 'fact':
      return section.quoted === true ? make(document, 'q', '', innerMarks(section.text)) : section.text;
    case 'steps':
      return make(document, 'ol', 'steps', ...section.steps.map((step) => stepItem(document, words, step)));
    case 'lines':
      return make(document, 'ul', 'lines', ...section.lines.map((line) => lineItem(document, line)));
  }
}

function stepItem(document: Document, words: Words, { name, how, unnamed }: Step): HTMLElement {
  const item = make(document, 'li', unnamed ? 'unnamed' : '', name);
  if (unnamed) item.append(make(document, 'span', 'tag', words('unnamed')));
  if (how !== '') item.append(make(document, 'span', 'how', make(document, 'q', '', how)));
  return item;
}

function lineItem(document: Document, { head, texts }: Line): HTMLElement {
  const quotes = texts.map((text) => make(document, 'q', '', text));
  return make(document, 'li', '', make(document, 'span', 'head', head), ...quotes);
}

function why(document: Document, words: Words, model: CardModel): HTMLElement {
  const paragraph = make(document, 'p', 'why', make(document, 'b', '', `${words('card_why')} `), model.why);
  if (model.sure !== '') paragraph.append(' ', make(document, 'b', '', `${words('card_sure')} `), `${model.sure}.`);
  return paragraph;
}

function foot(document: Document, words: Words, model: CardModel, actions: CardActions): HTMLElement {
  const said = make(document, 'span', 'said');
  said.setAttribute('role', 'status');
  return make(
    document,
    'div',
    'foot',
    button(document, words('card_copy'), () => {
      void actions.copy(model).then((done) => {
        said.textContent = words(done ? 'card_copied' : 'card_copy_failed');
      });
    }),
    hideButton(document, words, () => actions.hide(model)),
    button(document, words(`card_hide_all_${model.kind}`), () => {
      void actions.kindOff(model).then((stored) => {
        if (!stored) said.textContent = words('card_hidden_here');
      });
    }),
    closeButton(document, words, actions),
    said,
  );
}

function hideButton(document: Document, words: Words, act: () => void): HTMLElement {
  const hide = button(document, words('card_hide'), act);
  hide.title = words('card_hide_until');
  return hide;
}

function closeButton(document: Document, words: Words, actions: CardActions): HTMLElement {
  const close = button(document, '×', () => actions.close());
  close.className = 'close';
  close.setAttribute('aria-label', words('card_close'));
  return close;
}

function button(document: Document, label: string, act: () => void): HTMLButtonElement {
  const element = make(document, 'button', '', label);
  element.type = 'button';
  // A page must not steer our card: clicks that a script made are not the reader's.
  element.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return element;
}
