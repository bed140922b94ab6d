/** Kinds of words that tell of speech, thought and stance. */
import { wordTable } from './words';

/**
 * Words that tell what somebody said, thinks, wants or takes a stand on, by kind. A word may be a verb, a noun or an
 * adjective; the kinds let rare words behave like common ones of their kind. Dictionary forms.
 */
const CUE_CLASSES = {
  say: `say tell add state note remark observe comment mention write tweet post report announce declare assert affirm claim contend maintain argue insist
    reiterate repeat stress emphasize emphasise underline underscore explain clarify elaborate recount recall relate reply respond answer retort counter
    confirm acknowledge admit concede confess disclose reveal divulge testify swear utter exclaim shout whisper quip joke muse opine allege purport proclaim
    pronounce signal inform notify assure remind brief statement remark comment announcement declaration claim assertion allegation contention argument
    report message reply response answer admission acknowledgment acknowledgement confession disclosure revelation testimony explanation clarification
    assurance reminder tweet post rumor rumour`,
  ask: `ask inquire enquire question query wonder quiz press grill probe investigate examine review inquiry question`,
  think: `think believe suppose assume presume consider reckon regard view deem judge feel expect anticipate predict forecast foresee imagine guess suspect
    estimate calculate conclude doubt understand realize realise recognize recognise know remember forget ponder contemplate envision interpret perceive
    belief view opinion assumption expectation prediction forecast estimate conclusion doubt understanding suspicion conviction perception impression idea notion
    confident certain sure convinced aware unaware conscious skeptical sceptical doubtful uncertain unsure mindful`,
  want: `want wish hope desire seek aim intend plan strive try attempt aspire mean long yearn prefer need demand require crave vie hanker
    desire hope wish aim intention intent plan goal ambition aspiration preference willingness eagerness determination readiness
    willing unwilling eager keen ready reluctant determined anxious prepared`,
  direct: `urge ask call order command instruct direct tell request beg plead implore exhort encourage push press advise recommend suggest propose counsel
    demand require warn caution forbid ban prohibit permit allow authorize invite summon appeal advocate lobby petition challenge dare
    call appeal request demand order command instruction advice recommendation suggestion proposal warning plea petition invitation pressure`,
  commit: `promise pledge vow swear threaten offer agree commit undertake guarantee volunteer consent decide choose opt resolve refuse decline reject vote rule
    promise pledge vow threat offer agreement commitment guarantee decision choice refusal vow resolution ruling`,
  praise: `praise hail laud applaud commend welcome celebrate salute tout extol support back endorse favor favour champion embrace defend approve accept
    credit thank congratulate admire love like respect honor honour appreciate justify promote
    praise support backing endorsement approval acceptance admiration defense defence thanks welcome supporter backer proponent advocate defender fan ally
    supportive proud grateful fond happy glad pleased`,
  blame: `criticize criticise condemn denounce blast slam rip attack assail lambaste lambast decry deride mock ridicule blame accuse fault chide rebuke scold
    reprimand oppose reject dismiss deny dispute disavow disown disagree object protest resist challenge contest refute rebut question complain lament deplore
    regret bemoan disparage belittle insult scoff sneer excoriate castigate berate repudiate hate dislike loathe despise resent discredit
    criticism condemnation attack accusation blame rebuke opposition rejection dismissal denial objection protest complaint criticism critic opponent
    disagreement disapproval dislike hatred contempt disdain scorn outrage
    critical dismissive opposed hostile scornful contemptuous`,
  feel: `fear worry dread feel enjoy mourn rejoice grieve fret marvel welcome care mind
    fear worry concern anxiety anger frustration disappointment dismay alarm relief surprise shock regret sadness joy enthusiasm interest sympathy dissatisfaction
    afraid worried concerned alarmed angry furious upset disappointed dismayed frustrated surprised shocked sorry sad thrilled excited nervous wary uneasy
    optimistic pessimistic hopeful comfortable uncomfortable interested ashamed tired`,
  show: `show indicate suggest demonstrate prove find reveal detail document illustrate imply point cite highlight outline describe depict portray
    finding evidence indication sign proof suggestion description portrayal account`,
  talk: `talk speak discuss debate address chat converse negotiate argue lecture rant boast brag allude refer hint discussion debate talk speech conversation
    reference`,
  label: `call label dub brand describe characterize characterise term name style cast paint liken compare portray classify denounce define frame identify`,
  learn: `hear learn read see notice discover find watch witness gather`,
  ignore: `ignore avoid shun skip overlook sidestep dodge evade downplay minimize minimise exaggerate`,
} as const;

export type CueClass = keyof typeof CUE_CLASSES;

const table = new Map<string, CueClass[]>();
for (const [name, block] of Object.entries(CUE_CLASSES) as [CueClass, string][])
  for (const word of new Set(block.split(/\s+/u).filter((w) => w !== ''))) {
    const known = table.get(word);
    if (known === undefined) table.set(word, [name]);
    else known.push(name);
  }

const classes = wordTable(table);

const NONE: readonly CueClass[] = [];

/** The kinds that a word belongs to; empty for most words. */
export const cueClassesOf = (lemma: string): readonly CueClass[] => classes.get(lemma) ?? NONE;
