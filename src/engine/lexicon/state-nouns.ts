/** What a state or territory is called for short once it has been named: "the islands agreed", "the kingdom refused". */
import { readRows } from './phrases';
import { wordTable } from './words';

/** The noun | ISO 3166-1 alpha-3 codes of those that English news call so. */
const STATE_NOUNS = `
islands|BHS;COK;CYM;FLK;FRO;MDV;MHL;SLB
island|ABW;BRB;CUB;CUW;CYP;GRL;GUM;IMN;JAM;LKA;MDG;MLT;NIU;PRI;TWN
territory|BMU;COK;CUW;CYM;FLK;FRO;GIB;GRL;GUM;HKG;MAC;NCL;PRI;PYF
city|HKG;MAC
city-state|SGP
kingdom|BHR;BTN;JOR;LSO;MAR;SAU;SWZ;THA;TON
emirate|KWT;QAT
sultanate|BRN;OMN
`;

const codes = wordTable([...readRows(STATE_NOUNS)].map(([noun, of]) => [noun, new Set(of)] as const));

/** The states that a noun (lower case) may mean; undefined for nouns that mean none. */
export const statesCalled = (noun: string): ReadonlySet<string> | undefined => codes.get(noun);
