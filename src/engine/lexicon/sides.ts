/**
 * Words that say a side without naming the country: titles and parties that in English news are one state's own, and the
 * parts of a federation. They count only in an article that names that state.
 */
import { PhraseTable, readLines, readRows } from './phrases';

/** code | titles, lower case. Only what no other state calls its own in English. */
const TITLES = `
USA|secretary of state;defense secretary;secretary of defense;treasury secretary;homeland security secretary;sen.;sens.;rep.;reps.;congressman;congresswoman;senate majority leader;senate minority leader;house majority leader;house minority leader;house speaker;democratic presidential nominee;republican presidential nominee;democratic nominee;republican nominee;republican presidential candidate;democratic presidential candidate;democrat;republican;joint chiefs;surgeon general;commerce secretary;energy secretary;u.s. attorney
GBR|chancellor of the exchequer;shadow chancellor;first sea lord
IRL|taoiseach
DEU|bundeskanzler
JPN|chief cabinet secretary
IRN|supreme leader
`;

/**
 * States (ISO 3166-1 alpha-3) whose own parliaments English news call Congress: a bare "Congress" in a report from there is
 * not that of the United States.
 */
export const WITH_CONGRESS: ReadonlySet<string> = new Set(
  'ARG BOL BRA CHL COL DOM ESP GTM HND MEX PER PHL PRY'.split(' '),
);

/** States of the United States, whose senators and governors are American. */
const US_STATES = `
Alabama
Alaska
Arizona
Arkansas
California
Colorado
Connecticut
Delaware
Florida
Hawaii
Idaho
Illinois
Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Maryland
Massachusetts
Michigan
Minnesota
Mississippi
Missouri
Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
New York
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Pennsylvania
Rhode Island
South Carolina
South Dakota
Tennessee
Texas
Utah
Vermont
Virginia
Washington state
West Virginia
Wisconsin
Wyoming
`;

const SIDES = new PhraseTable<string>((word) => word.toLowerCase());
for (const [code, titles] of readRows(TITLES)) for (const title of titles) SIDES.add(title, code);
for (const state of readLines(US_STATES)) SIDES.add(state, 'USA');

/** The side that a title's words say, by code. */
export function sideOfTitle(words: readonly { readonly text: string }[]): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const found = SIDES.match(words, i, words.length);
    if (found !== undefined) return found.value;
  }
  return undefined;
}
