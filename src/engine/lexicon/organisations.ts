/** Organisations in the news of the world: heads of their names, and the few whose short form says nothing by itself. */
import { PhraseTable, readRows } from './phrases';
import { words } from './words';

/**
 * Last words of an organisation's name ("Foreign Ministry", "Arms Control Association"), and heads of descriptions
 * ("the ministry").
 */
export const ORGANISATION_HEADS = words(`
  academy administration agency airline airlines alliance army assembly association authority bank bloc board brigade
  broadcaster bureau cabinet center centre chamber church club coalition college command commission committee
  community company confederation conference congress consortium corporation corps council court delegation department
  directorate division embassy endowment enterprise exchange federation firm forum foundation front fund government group guard
  guards headquarters hospital house institute institution intelligence investigators junta league legislature media
  militia mission ministry monarchy movement museum navy network newspaper office organisation organization pac panel
  parliament partnership party patrol police politburo presidency press prosecutor prosecutors publisher radio regime
  regiment registry school secretariat sector senate service services society squad staff store summit syndicate team
  telegraph television think-tank times tribunal troops union university watchdog
`);

/** Last words of companies' names; alone they name no body. */
export const COMPANY_HEADS = words(`
  airways automotive aviation brothers capital chemical chemicals coal communications computer electric electronics energy
  engineering entertainment films finance financial foods gas global healthcare holding holdings inc inc. industries
  insurance international investments laboratories labs llc logistics ltd ltd. corp corp. co co. plc magazine mining mobile
  motor motors online oil partners petroleum pharmaceuticals pictures power productions properties rail railways records
  survey research resources securities semiconductor shipping software solutions steel studios systems technologies technology
  telecom trust ventures watch review herald journal tribune gazette weekly post daily news guardian
`);

/** Behind "General" these make the name of a company or body: no rank stands before them. */
export const GENERAL_NAMES = words(`
  motors electric mills foods dynamics atomics assembly staff secretariat directorate
`);

/** What ends the name of a company and of nothing else. Case counts. */
export const COMPANY_FORMS = words(
  'Inc Inc. Incorporated Corp Corp. Corporation Co Co. Ltd Ltd. PLC Plc plc LLC LLP L.P. N.V. B.V. S.A. S.p.A. GmbH A/S ASA Oyj',
);

/** What begins the name of a company in other languages. Case counts. */
export const COMPANY_OPENERS = words(
  'Cie Cie. Compagnie Société Societe Groupe Grupo Gruppo Banque Banco Banca Crédit Crédito Credito Deutsche Electricité Électricité Empresa',
);

/** Of those: what is an organisation as a description only if it is definite or has a name before it. */
export const VAGUE_HEADS = words(`
  board center centre chamber club community conference division exchange firm forum front group headquarters hospital
  house institution intelligence mission museum network office pac panel party press radio school sector service services
  staff store summit team television times media company companies bank
`);

/** Heads whose "of X" / adjective means the state itself: "the Ukrainian government", "the leadership in Tehran". */
export const STATE_HEADS = words('government leadership regime authorities government-in-waiting rulers side');

/** Heads of armed forces, ministries and the like that belong to the state whose adjective stands before them. */
export const NEWS_HEADS = words('newspaper agency radio television broadcaster news times press');

/**
 * name | country (may be empty) ; other forms … The first form is the fullest. Case counts. Country only where the body
 * is part of a state whatever the article is about.
 */
export const ORGANISATIONS = `
United Nations|;UN;U.N.
U.N. Security Council|;UN Security Council;United Nations Security Council;Security Council
U.N. General Assembly|;UN General Assembly;United Nations General Assembly;General Assembly
U.N. Secretariat|;UN Secretariat
European Union|;EU;E.U.
European Commission|;EC
European Parliament|
European Council|
European Central Bank|;ECB
Council of Europe|
North Atlantic Treaty Organization|;NATO;Nato;North Atlantic Treaty Organisation
Organization for Security and Cooperation in Europe|;OSCE;O.S.C.E.;Organisation for Security and Co-operation in Europe;Organization for Security and Co-operation in Europe
International Atomic Energy Agency|;IAEA;I.A.E.A.
International Monetary Fund|;IMF;I.M.F.
World Bank|
World Trade Organization|;WTO;W.T.O.;World Trade Organisation
World Health Organization|;WHO;W.H.O.;World Health Organisation
International Criminal Court|;ICC;I.C.C.
International Court of Justice|;ICJ
Organization of the Petroleum Exporting Countries|;OPEC;Opec
Organisation for the Prohibition of Chemical Weapons|;OPCW;Organization for the Prohibition of Chemical Weapons
Organization of American States|;OAS;O.A.S.
Organization of African Unity|;OAU
African Union|;AU;A.U.
Arab League|;League of Arab States
Association of Southeast Asian Nations|;ASEAN;Asean
Economic Community of West African States|;ECOWAS;Ecowas
Gulf Cooperation Council|;GCC
Commonwealth of Independent States|;CIS
Collective Security Treaty Organization|;CSTO
Shanghai Cooperation Organization|;SCO
Organisation for Economic Co-operation and Development|;OECD
Group of Seven|;G7;G-7;Group of 7
Group of Eight|;G8;G-8;Group of 8
Group of Twenty|;G20;G-20;Group of 20
UNESCO|;Unesco
UNICEF|;Unicef
UNHCR|;U.N.H.C.R.
UNRWA|;Unrwa
World Food Programme|;WFP;World Food Program
International Committee of the Red Cross|;ICRC;I.C.R.C.;Red Cross
Human Rights Watch|;HRW
Amnesty International|
Doctors Without Borders|;MSF
Greenpeace|
Financial Action Task Force|;FATF
Interpol|
Europol|
Eurogroup|
White House|USA
Pentagon|USA;U.S. Department of Defense;Defense Department;Department of Defense
State Department|USA;Foggy Bottom;U.S. State Department;US State Department;Department of State
Treasury Department|USA;U.S. Treasury;US Treasury;Treasury;U.S. Treasury Department;US Treasury Department
Justice Department|USA;Department of Justice;DOJ
Department of Homeland Security|USA;Homeland Security;DHS
Commerce Department|USA;Department of Commerce
CIA|USA;C.I.A.;Central Intelligence Agency
FBI|USA;F.B.I.;Federal Bureau of Investigation
NSA|USA;N.S.A.;National Security Agency
Centers for Disease Control and Prevention|USA;CDC
National Security Council|
Congress|USA;U.S. Congress;US Congress
House of Representatives|USA;U.S. House of Representatives;US House of Representatives
Senate|USA;U.S. Senate;US Senate
Supreme Court|
Capitol Hill|USA
Federal Reserve|USA;Fed
USAID|USA
Downing Street|GBR;10 Downing Street;No. 10;No 10;Number 10
Whitehall|GBR
Foreign Office|GBR;Foreign and Commonwealth Office
House of Commons|
House of Lords|GBR
Scotland Yard|GBR
Elysee|FRA;Élysée;Elysée;Elysee Palace;Élysée Palace;Elysée Palace
Quai d'Orsay|FRA
Bundestag|DEU
Bundesbank|DEU
Bundesrat|
State Duma|RUS;Duma
Federation Council|RUS
FSB|RUS
KGB|
GRU|RUS
Gazprom|RUS
Rosneft|RUS
Verkhovna Rada|UKR;Rada
Knesset|ISR
Shin Bet|ISR
Mossad|ISR
Majlis|
Diet|JPN
Blue House|KOR
Revolutionary Guards|IRN;Revolutionary Guard;Iranian Revolutionary Guard Corps;Islamic Revolutionary Guard Corps;IRGC;Revolutionary Guard Corps
Politburo|
People's Liberation Army|CHN;PLA
Interfax|RUS;Interfax news agency
Itar-Tass|RUS;ITAR-Tass;ITAR-TASS;TASS;Tass;Tass news agency
RIA Novosti|RUS;RIA
Xinhua|CHN;Xinhua News Agency;Xinhua news agency;New China News Agency
Yonhap|KOR;Yonhap News Agency;Yonhap news agency
Kyodo|JPN;Kyodo News;Kyodo News Agency;Kyodo news agency
Korean Central News Agency|PRK;KCNA;K.C.N.A.
Associated Press|USA;AP
Reuters|
Agence France-Presse|FRA;AFP;Agence France Presse
Bloomberg|;Bloomberg News
BBC|GBR;British Broadcasting Corporation
CNN|USA
ABC|USA;ABC News
NBC|USA;NBC News
CBS|USA;CBS News
Fox News|USA
Al Jazeera|;Al-Jazeera;al-Jazeera
Al Arabiya|;Al-Arabiya
IRNA|IRN;Irna
SANA|SYR
New York Times|USA
Politico|USA;POLITICO
BuzzFeed|USA;BuzzFeed News;Buzzfeed
Huffington Post|USA;HuffPost
MSNBC|USA
NPR|USA;National Public Radio
PBS|USA
Washington Post|USA
USA Today|USA;USA TODAY
Wall Street Journal|USA
Financial Times|GBR;FT
Pravda|RUS
Izvestia|RUS
Le Monde|FRA
Der Spiegel|DEU
Republican Party|USA;GOP;G.O.P.
Democratic Party|
Democratic National Committee|USA;DNC
Republican National Committee|USA;RNC
`;

/** Armed and political movements by name: groups, not organisations. name | other forms. */
export const MOVEMENTS = `
Hamas|
Hezbollah|Hizbollah;Hizbullah;Hizballah
Taliban|Taleban
Al Qaeda|Al-Qaeda;al-Qaeda;al Qaeda;al-Qaida;Al-Qaida;Qaeda;Qaida
Islamic State|ISIS;ISIL;Isis;Daesh;IS;Islamic State group;Islamic State of Iraq and Syria;Islamic State in Iraq and Syria
Nusra Front|Nusra;Al-Nusra Front;al-Nusra Front;Jabhat al-Nusra
Boko Haram|
Al Shabab|al-Shabab;Al-Shabab;Shabab;al-Shabaab;Al-Shabaab
Islamic Jihad|
Muslim Brotherhood|
Fatah|
PLO|P.L.O.;Palestine Liberation Organization;Palestine Liberation Organisation
Houthis|Houthi;Huthis
PKK|P.K.K.;Kurdistan Workers' Party;Kurdistan Workers’ Party
YPG|
FARC|Farc
ELN|
ETA|
IRA|I.R.A.;Irish Republican Army
Sinn Fein|Sinn Féin
Tamil Tigers|LTTE
Khmer Rouge|
Contras|
Sandinistas|
Free Syrian Army|
Syrian Democratic Forces|SDF
Right Sector|
Wagner|Wagner Group
African National Congress|ANC
Janjaweed|
Rapid Support Forces|RSF
Lord's Resistance Army|
Abu Sayyaf|
Tea Party|
Ku Klux Klan|KKK;K.K.K.;Klan
`;

export interface OrganisationWord {
  readonly name: string;
  readonly kind: 'organisation' | 'group';
  readonly country?: string;
  /** The words of all its forms, lower case: what it may be called by. */
  readonly heads: readonly string[];
}

const headsOf = (forms: readonly string[]): string[] => forms.flatMap((form) => form.toLowerCase().split(' '));

/** Organisations and movements by any of their forms. */
export const ORGANISATION_WORDS = new PhraseTable<OrganisationWord>();

for (const [name, [country, ...forms]] of readRows(ORGANISATIONS)) {
  const value: OrganisationWord = {
    name,
    kind: 'organisation',
    heads: headsOf([name, ...forms]),
    ...(country === undefined || country === '' ? {} : { country }),
  };
  for (const form of [name, ...forms]) ORGANISATION_WORDS.add(form, value);
}
for (const [name, forms] of readRows(MOVEMENTS)) {
  const value: OrganisationWord = { name, kind: 'group', heads: headsOf([name, ...forms]) };
  for (const form of [name, ...forms]) if (form !== '') ORGANISATION_WORDS.add(form, value);
}
