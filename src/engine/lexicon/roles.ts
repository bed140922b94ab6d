/** Offices that are called differently when the name is not there, and heads that take up another word. */
import { readRows } from './phrases';
import { words } from './words';

/** description's head | title's words that it takes up. Lower case, without full stops. */
const SAME_OFFICE = `
senator|sen
congressman|rep
congresswoman|rep
representative|rep
lawmaker|sen;rep;mp;senator;congressman;congresswoman;deputy;representative;legislator
legislator|sen;rep;senator;deputy
governor|gov
general|gen
colonel|col
admiral|adm
captain|capt
lieutenant|lt
monarch|king;queen;sultan;emperor
majesty|king;queen
king|king
crown|prince
premier|prime minister
diplomat|ambassador;envoy;foreign minister
leader|president;prime minister;premier;chancellor;king;chairman;leader
dictator|president
strongman|president;leader
spokesman|spokesman;spokesperson;press secretary
spokeswoman|spokeswoman;spokesperson;press secretary
minister|minister;prime minister;secretary
secretary|secretary
chief|chief;director;head;secretary-general;commander
head|head;director;chief
candidate|candidate;nominee
nominee|nominee;candidate
envoy|envoy;ambassador
professor|prof;professor
doctor|dr
lawyer|lawyer;attorney;counsel
attorney|attorney;lawyer;counsel
pontiff|pope
chancellor|chancellor
`;

export const OFFICE_TAKES = new Map<string, readonly string[]>([...readRows(SAME_OFFICE)]);

/** Offices that one person holds at a time: "the president" is somebody, named or not. */
export const INCUMBENTS = words(`
  president premier chancellor minister secretary king queen pope emir sultan governor mayor speaker secretary-general ambassador
`);

/** Who is of the side of whom he serves. */
export const SERVANTS = words(`
  minister secretary spokesman spokeswoman spokesperson ambassador envoy negotiator diplomat aide adviser advisor general
  commander ministers officials diplomats aides advisers advisors negotiators envoys ambassadors generals commanders
  ministry parliament army military delegation government
`);

/** head of a description of a body | words in the body's full name that it takes up. */
const SAME_BODY = `
agency|agency
ministry|ministry
department|department
council|council
commission|commission
committee|committee;council
panel|panel;committee;subcommittee;commission
parliament|parliament;assembly;congress;duma;rada;knesset;bundestag;senate
legislature|parliament;assembly;congress;duma;rada;senate
court|court;tribunal
tribunal|tribunal;court
bank|bank
union|union
bloc|union;association;league;community
alliance|organization;organisation;alliance;nato
watchdog|agency;watch
party|party
league|league
assembly|assembly
army|army
guard|guard;guards
guards|guard;guards
newspaper|times;post;journal;tribune;herald;guardian;gazette;news
paper|times;post;journal;tribune;herald
network|news;television;network;cnn;bbc;abc;nbc;cbs
broadcaster|broadcasting;television;radio;bbc
university|university
company|company;corporation;inc;group;corp;airlines;gazprom;rosneft
fund|fund
bureau|bureau
office|office
institute|institute
think-tank|institute;center;centre;institution;foundation;council
association|association
federation|federation
foundation|foundation
house|house
senate|senate
chamber|chamber;senate;house;assembly;parliament;knesset;bundestag
force|force;forces
forces|forces;force
mission|mission
front|front
movement|movement;brotherhood
delegation|delegation
team|team
administration|administration
`;

export const BODY_TAKES = new Map<string, readonly string[]>([...readRows(SAME_BODY)]);

/** Heads that may take up any body or movement that is in mind. */
export const ANY_BODY = new Set([
  'organization',
  'organisation',
  'group',
  'body',
  'institution',
  'movement',
  'faction',
  'militia',
  'militants',
]);
