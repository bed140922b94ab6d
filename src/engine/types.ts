/**
 * The public format: what goes into the engine and what comes out of it.
 *
 * Plain, readonly, JSON-serialisable data: it crosses extension contexts, is printed by `demarche analyze` and is what
 * every export is made from. All offsets are UTF-16 code units into `Article.text`, end exclusive. Field names are a
 * contract: fields may be added, never renamed.
 *
 * Terms follow the field: attribution (source, cue, content) after PARC and PolNeAR, TIMEX3 after TimeML, event codes
 * after PLOVER 2.0, countries after ISO 3166-1 alpha-3.
 */

/** A stretch of `Article.text`: UTF-16 offsets, `end` exclusive, `start < end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A news article as text. */
export interface Article {
  readonly url?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  /** Publication time, ISO 8601 (a day or a day with time and zone). Relative times are counted from it, never from today. */
  readonly published?: string;
  /** The last change after publication, ISO 8601, where the publisher tells one. */
  readonly updated?: string;
  /** BCP 47 tag of the text's language. */
  readonly language: string;
  /** The body. Paragraphs are separated by line breaks. All offsets count in this string. */
  readonly text: string;
}

export const ACTOR_KINDS = ['person', 'state', 'organisation', 'group', 'unnamed'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** How a mention refers: by name, by office ("the secretary"), pronoun, capital for state, or other description. */
export type MentionForm = 'name' | 'role' | 'pronoun' | 'metonym' | 'description';

/** One place where the text refers to an actor. */
export interface ActorMention extends Span {
  readonly form: MentionForm;
}

/** Someone who speaks, wants, or is wanted something of. One actor per real one. */
export interface Actor {
  readonly id: string;
  /** The fullest name that the article itself uses, without title. */
  readonly name: string;
  readonly kind: ActorKind;
  /** Title or office as the article words it. */
  readonly role?: string;
  /** ISO 3166-1 alpha-3 code of the side the actor belongs to; absent where the text does not say. */
  readonly country?: string;
  readonly mentions: readonly ActorMention[];
}

export type Manner = 'direct' | 'indirect' | 'mixed';

/** `speech`: somebody said it. `attitude`: somebody is said to believe, want, fear or intend it. */
export type Tier = 'speech' | 'attitude';

/** Somebody is reported to have said or held something (an attribution relation). */
export interface Statement {
  readonly id: string;
  /** Actor id of the source, where it could be resolved. */
  readonly speaker?: string;
  /** Actor ids of those spoken to. */
  readonly addressees: readonly string[];
  readonly source?: Span;
  readonly cue?: Span;
  /** What was said, in text order; several spans where the attribution stands in the middle. */
  readonly content: readonly Span[];
  readonly manner: Manner;
  readonly tier: Tier;
  /** The reporting words are negated: "did not say that". */
  readonly negated?: boolean;
  /** The article asks whether this was said: "Did Ortega say that …?" */
  readonly questioned?: boolean;
  /** Id of the statement whose content reports this one. */
  readonly within?: string;
  /** Name of the rule that found it. */
  readonly rule: string;
  /** 0 to 1: the share of statements like it whose source and words were right in labelled articles. */
  readonly confidence: number;
}

export const POSITION_KINDS = [
  'demand',
  'sanction',
  'threat',
  'accusation',
  'rejection',
  'denial',
  'commitment',
  'support',
] as const;
export type PositionKind = (typeof POSITION_KINDS)[number];

/** The sanctions ladder, lowest first; `opposed` stands beside it. */
export const SANCTION_STAGES = ['threatened', 'proposed', 'imposed', 'extended', 'eased', 'lifted', 'opposed'] as const;
export type SanctionStage = (typeof SANCTION_STAGES)[number];

/**
 * What the words claim: announced (`will`), hypothetical (`would`), possible (`could`), done (`did`), or hearsay (`reported`). That is the
 * field's modality, and is no doubt of ours: how likely a finding is right is its `confidence`, a probability, which readers are told as so
 * many of ten (`sureness` in src/telling/phrases.ts). "They may have misunderstood us" has the one without the other, so neither
 * stands for both: "possible" and "hearsay" are said of the words, "sure" and "uncertain" of the finding.
 */
export const CERTAINTIES = ['will', 'would', 'could', 'did', 'reported'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** PLOVER 2.0 coding (manual of 2024-02-04): event type, and mode and context where they are plain. */
export interface Plover {
  readonly type: string;
  readonly mode?: string;
  readonly context?: string;
  /** CAMEO code beside it, where the crosswalk has one. */
  readonly cameo?: string;
  /** Other codes that PLOVER's own files give for such an act: it is ambiguous there. */
  readonly alternatives?: readonly string[];
}

/** One thing wanted, threatened, alleged, refused, denied, promised or backed. */
export interface Position {
  readonly id: string;
  readonly kind: PositionKind;
  /** Only for sanctions. */
  readonly stage?: SanctionStage;
  /** Actor id of the one whose position it is (not of the one who reports it). */
  readonly holder?: string;
  /** Actor ids of those who hold it together with the holder ("Peru and Chile urged"). */
  readonly coHolders?: readonly string[];
  /** Actor ids: of whom it is demanded, whom it threatens, accuses, backs. */
  readonly targets: readonly string[];
  /** Set where nobody in the sentence stands for the targets: they are taken from the rest of the article, and less sure than what the words say. */
  readonly targetsInferred?: true;
  /** The words that say the thing itself, without attribution and condition. */
  readonly span: Span;
  /** The if / unless / until clause, which may stand in a neighbouring sentence. */
  readonly condition?: Span;
  /** The words that say by when. */
  readonly deadline?: Span;
  readonly certainty: Certainty;
  /** Statement ids that relay it, outermost first. Empty for the reporter's own sentence. */
  readonly chain: readonly string[];
  /** Id of the position that this one answers. */
  readonly answers?: string;
  readonly plover: Plover;
  readonly rule: string;
  /** 0 to 1: the share of positions like it whose kind and holder were right in labelled articles. */
  readonly confidence: number;
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression with its TIMEX3 value. */
export interface TimeExpression {
  readonly id: string;
  readonly span: Span;
  readonly type: TimeType;
  /** TIMEX3 value, for example `2014-04-22`, `2014-W16`, `PXD`, `PRESENT_REF`. */
  readonly value: string;
  /** First day meant, ISO `YYYY-MM-DD`; absent where open or unresolved. */
  readonly from?: string;
  /** Last day meant, inclusive, ISO `YYYY-MM-DD`; absent where open or unresolved. */
  readonly to?: string;
  /** What it was counted from: the publication day, the id of another time expression, or nothing (absolute). */
  readonly anchor?: 'published' | (string & {});
  /** True where a relative expression could not be resolved (no publication date, ambiguous). */
  readonly unresolved?: true;
  readonly rule: string;
}

/** Everything the engine found in one article. */
export interface Analysis {
  readonly version: 1;
  /** The article without its text, with the text's length (UTF-16 code units) and hash. */
  readonly article: Omit<Article, 'text'> & { readonly length: number; readonly hash: string };
  readonly actors: readonly Actor[];
  readonly statements: readonly Statement[];
  readonly positions: readonly Position[];
  readonly times: readonly TimeExpression[];
  /** Present where only the first part of a very long text was analysed. */
  readonly truncated?: true;
  /** Present where a fault of the engine left paragraphs out; in text order. */
  readonly failed?: readonly FailedPart[];
}

/** A paragraph that could not be analysed, and the fault's message. */
export interface FailedPart extends Span {
  readonly what: string;
}
