/**
 * Sides: the country codes that actors carry, as names in the reader's language.
 *
 * The names come from the browser (CLDR through Intl.DisplayNames), which wants two-letter codes; this table only turns
 * ISO 3166-1 alpha-3 into alpha-2. Most alpha-2 codes are the first two letters; the exceptions are listed. Origin:
 * world-countries 5.1.0 (mledoze/countries), checked against it by a test.
 */
import type { Actor } from '../engine/types';
import { languageOf, type Words } from './words';

const EXCEPTIONS =
  'ABWAW AGOAO ALAAX ANDAD AREAE ARMAM ATAAQ ATFTF ATGAG AUTAT BDIBI BENBJ BGDBD BHSBS BIHBA BLRBY BLZBZ BESBQ BRBBB ' +
  'BRNBN CAFCF CHLCL CHNCN CODCD COGCG COKCK COMKM CPVCV CUWCW CYMKY DNKDK ESHEH ESTEE FLKFK FROFO FSMFM GINGN GLPGP ' +
  'GNBGW GNQGQ GRDGD GRLGL GUFGF GUYGY IRLIE IRQIQ ISRIL JAMJM KAZKZ KORKR UNKXK XKXXK LBRLR LBYLY MACMO MAFMF MDGMG ' +
  'MDVMV MEXMX MLTMT MNEME MNPMP MOZMZ MTQMQ MYTYT NIUNU PAKPK PCNPN PLWPW PNGPG POLPL PRKKP PRTPT PRYPY PYFPF SENSN ' +
  'SGSGS SLBSB SLVSV SPMPM SRBRS SURSR SVKSK SVNSI SWESE SWZSZ SYCSC TCDTD TKMTM TUNTN TURTR TUVTV UKRUA URYUY WLFWF';

const ALPHA2 = new Map(EXCEPTIONS.split(' ').map((pair) => [pair.slice(0, 3), pair.slice(3)]));

/** ISO 3166-1 alpha-3 to alpha-2; also the reserved EUE (European Union) and UNO (United Nations). */
export function alpha2(code: string): string {
  return ALPHA2.get(code) ?? code.slice(0, 2);
}

/** The unions of states that CLDR has a name for, by the names that articles call them. */
const UNIONS: ReadonlyMap<string, string> = new Map([
  ...['European Union', 'EU', 'E.U.'].map((name) => [name, 'EUE'] as const),
  ...['United Nations', 'UN', 'U.N.'].map((name) => [name, 'UNO'] as const),
]);

/** The side that an actor is itself: a state's code or a union's; none for all who only belong to a side. */
export function sideOf({ kind, name, country }: Actor): string | undefined {
  if (kind === 'state') return country;
  return kind === 'organisation' ? UNIONS.get(name) : undefined;
}

/** What English-language news call a state otherwise than CLDR does. */
const ENGLISH: ReadonlyMap<string, string> = new Map([['TUR', 'Turkey']]);

/** The name of a side, "United States" for `USA`; the code itself where it is not a country code. */
export function sideName(words: Words, code: string): string {
  if (!/^[A-Z]{3}$/.test(code)) return code;
  const usual = languageOf(words) === 'en' ? ENGLISH.get(code) : undefined;
  if (usual !== undefined) return usual;
  const names = new Intl.DisplayNames(languageOf(words), { type: 'region', fallback: 'none' });
  return names.of(alpha2(code)) ?? code;
}

/**
 * The name as it stands inside a sentence, "the U.S." for `USA`: some names need an article, and which ones is a matter
 * of language, so the list is a message (`sides_in_sentences`: "USA=the U.S.; NLD=the Netherlands; …").
 */
export function sideInSentence(words: Words, code: string, name = sideName(words, code)): string {
  for (const entry of words('sides_in_sentences').split(';')) {
    const [key, form] = entry.split('=');
    if (key?.trim() === code && form !== undefined) return form.trim();
  }
  return name;
}
