/** Vocabulary of the text room: closed word classes and forms that grammar needs. Data only, reviewable line by line. */

import { words, wordTable } from '../lexicon/words';

/** Abbreviations with a point that stand before a name: never a sentence's end. */
export const TITLES_WITH_POINT = words(
  `mr. mrs. ms. dr. prof. sen. sens. rep. reps. gov. govs. gen. lt. col. maj. capt. cmdr. adm. sgt. cpl. pvt. rev. fr. hon. st. ste. mt. ft.
   pres. messrs. mme. mlle. amb. atty. supt. det. insp. vs. v. no. nos. art. sec. fig. cf. e.g. i.e. ca. approx. al.`,
);

/** Abbreviations that may close a sentence: what follows decides. */
export const ABBREVIATIONS = words(
  `u.s. u.k. u.n. e.u. u.s.s.r. u.a.e. d.c. n.y. l.a. a.m. p.m. inc. corp. co. ltd. llc. l.l.c. plc. bros. jr. sr. etc. ph.d. m.d. b.a. m.a. j.d. esq.
   jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri.
   ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. kans. ky. la. mass. md. mich. minn. miss. mo. mont. neb. nev. n.h. n.j. n.m. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo.
   ave. blvd. rd. dept. univ. assn. govt. est. min. max. pt. vol.`,
);

/** Words that look like an abbreviation to the tokeniser but are words at a sentence's end. */
export const WORDS_NOT_ABBREVIATIONS = words(
  'sat. sun. no. mar. may. fig. art. mass. miss. ill. ore. wash. pa. ma. co. min. max. pt. est. sec. gen. rep. sen. mon. fri. wed. del. ind.',
);

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
export const SENTENCE_OPENERS = words(
  `the a an this that these those he she it they we i you his her its their our my there here but and or so yet still however meanwhile in on at by for from with without after before
   during since when while if as although though because once until unless what who where why how both some many most several each another other such one two three no not nor also then now
   even just only according last next earlier later instead despite under over among between asked speaking`,
);

export const MODALS: ReadonlyMap<string, string> = wordTable([
  ['will', 'will'],
  ["'ll", 'will'],
  ['’ll', 'will'],
  ['wo', 'will'],
  ['would', 'would'],
  ["'d", 'would'],
  ['’d', 'would'],
  ['can', 'can'],
  ['ca', 'can'],
  ['could', 'could'],
  ['may', 'may'],
  ['might', 'might'],
  ['must', 'must'],
  ['shall', 'shall'],
  ['should', 'should'],
  ['ought', 'ought to'],
]);

export const BE_FORMS = words("be am is are was were been being 's 're 'm ’s ’re ’m ai");
export const HAVE_FORMS = words("have has had having 've 's 'd ’ve ’s ’d");
export const DO_FORMS = words('do does did');
export const GET_FORMS = words('get gets got getting gotten');

export const NEGATIONS = words("not n't n’t never");

/** Past participles that differ from the past tense. */
export const PARTICIPLES_ONLY = words(
  `been gone done seen known given taken written driven spoken broken chosen frozen stolen shown drawn grown thrown flown begun drunk sung sunk risen fallen eaten forgotten forgiven
   hidden ridden shaken mistaken undertaken overtaken withdrawn overthrown foreseen undergone borne worn torn sworn woken beaten bitten blown proven sewn sown mown swollen shrunk sprung stricken woven become come run overrun overcome`,
);

/** Past tenses that differ from the past participle. */
export const PASTS_ONLY = words(
  `was were went did saw knew gave took wrote drove spoke broke chose froze stole showed drew grew threw flew began drank sang sank rose fell ate forgot forgave hid rode shook mistook
   undertook overtook withdrew overthrew foresaw underwent bore wore tore swore woke beat bit blew became came ran overran overcame arose`,
);

/** Irregular forms that serve as both past tense and participle and do not end in -ed. */
export const PAST_BOTH = words(
  `said told held made led left kept met found brought sought thought taught caught bought fought put cut set hit let hurt shut cast split quit cost read lost sent spent built lent bent
   meant felt dealt dreamt slept swept wept crept leapt paid laid heard sold stood understood withstood got won hung struck stuck dug spun swung clung fled fed bled bred sped shot lit sat slid
   bound ground wound upheld withheld misled undone reset upset broadcast forecast bet rid spread thrust burst shed slit wed`,
);

/** Words before "of" that make one name with what follows it. */
export const OF_NAMES = words(
  `secretary secretaries undersecretary minister ministers ministry department departments office bureau bank house chamber university college institute court board council chief chiefs director
   speaker commissioner ambassador league organization organisation association union federation republic kingdom state states commonwealth parliament congress church city prince duke
   academy society committee commission foundation gulf sea strait bay cape joint`,
);

/** Determiners and possessives that open a noun phrase whatever the tagger says. */
export const OPENERS_OF_PHRASES = words(
  'the a an this that these those my your his her its our their some any no every each all both several many few most more another other such either neither half',
);

export const PERSONAL_PRONOUNS = words(
  `i me you he him she her it we us they them myself yourself himself herself itself ourselves yourselves themselves who whom someone somebody anyone anybody everyone everybody nobody
   one others mine yours hers ours theirs`,
);
export const PLURAL_PRONOUNS = words(
  'we us they them ourselves yourselves themselves these those others both many some several few ours theirs all most',
);

/** Prefixes of verbs that the tagger takes for nouns ("de-escalate"). */
export const VERB_PREFIXED =
  /^(?:de|re|co|dis|over|under|out|mis|pre)-?[a-z]+(?:ate|ize|ise|ify|ake|ule|ine|ease|ide|uce|ect|end|ign)$/;

/** Nouns that are verbs where an infinitive list goes on with them ("…, and issue public statements"). */
export const NOUN_OR_VERB = words(
  `issue help halt end stop release return order call demand support address respect ban freeze lift cut limit control start begin face force fund grant guarantee hand hold honor honour
   host increase join launch lead leave meet move name offer open pay place plan press produce promise protest provide pull push put question raise reach record reform refuse remove
   rescue review risk rule seek send set share show sign slow step strike suspend take talk target tax test trade trust turn use veto visit vote warn welcome withdraw work boycott contact
   denounce discuss ease employ engage exchange export finance fight free import influence investigate monitor oppose pressure probe process punish secure stage supply surrender threaten track want need hope aim claim vow fear expect intend urge drop double`,
);

/** Verbs whose object clause may follow without "that". */
export const CLAUSE_TAKERS = words(
  `say believe think know hope claim add note insist argue warn announce suggest acknowledge admit fear report feel guess find see hear show tell reiterate state declare mean wish suppose
   understand swear promise predict expect assume conclude contend maintain allege assert deny doubt imply concede confirm explain complain agree stress reveal indicate write tweet be`,
);

export const IRREGULAR_PLURALS = words(
  'people men women children police media data troops criteria phenomena personnel clergy lawmen gunmen servicemen congressmen businessmen policemen spokesmen countrymen militia',
);
