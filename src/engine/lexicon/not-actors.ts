/** Capitalised words that are no actor: calendar, peoples' works, places, documents, events, and letters that name no body. */
import { words } from './words';

/** Days, months, feasts, parts of the world, eras. */
export const CALENDAR = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun.
  January February March April May June July August September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec.
  Christmas Easter Ramadan Thanksgiving Hanukkah Passover Halloween Eid Nowruz Lent Advent GMT EST EDT PDT PST UTC BST CET A.M. P.M. AM PM B.C. A.D.
`);

/** Last words of names of things, places, events and texts: "Geneva agreement", "Red Sea", "World Cup". */
export const THING_HEADS = words(`
  accord accords act age agenda agreement agreements aid airport amendment anthem area arena article attack attacks avenue award awards barrack barracks
  basin battle bay beach bible bill border boulevard bridge building bureaucracy camp campus canal cape case castle cathedral cemetery
  ceremony championship championships channel charter city clause coast code communique communiqué concert constitution consulting continent convention corridor county course creek crisis crossing cup
  dam day days deal debate declaration decree desert district doctrine document drive earthquake east economy edition election elections empire era estate exhibition
  fair fall festival field flight flu formula fort freeway game games gap garden gardens gate glacier golf grand-prix gulf hall harbor harbour heights highway hill hills holocaust
  hotel hour hurricane idea index inauguration initiative interstate intifada island islands isle isthmus jail jungle killing killings lake lakes lane language law laws line link
  mall manifesto marathon march market mars massacre medal memorial memorandum mile monument moon mosque mount mountain mountains movie murder murders nationality north note
  ocean offensive olympics one open operation order oscar outbreak pact palace paralympics park parish pass path pavilion peace peninsula pipeline place plan plateau plaza point pole pond port prairie prison prize process
  project protocol province quarter railway range ranch reef referendum reform region republic reservation resolution restaurant revolution ridge river road roadmap route rule ruling sanctuary sea season seat session shore
  shooting shrine south space speech spring square stadium statement station statue steppe strait straits strategy street strip studies study summer surge symphony synagogue
  talks tax temple terrace territory test theater theatre theory tournament tower towers town track tradition trail treaty trial trophy tsunami tunnel valley victory video village virus visa
  volcano wall war wars waters way week west wildfire winter woods world zone zoo
  ak-47 missile missiles aircraft jet jets boeing airbus ship vessel submarine carrier bomb bomber rocket satellite tank drone
  day's story stories song album book novel poem play opera film series show program programme campaign anniversary birthday conference
  house-bill section chapter title page figure table appendix annex
`);

/** Of those: what nobody's family is called by, so that "The Ann Doe Show" is a thing. */
export const NO_FAMILY = words(`
  act agreement airport award awards ceremony championship conference convention doctrine film hall law laws memorial movie one program
  programme project protocol prize referendum report series show story tournament treaty trial trophy
`);

/** Of those: what ends the title of a law or treaty that has small words in it: "the Safety of Harbours Act". */
export const LAW_HEADS = words('act treaty convention protocol ordinance');

/** Single capitalised words that are no names, or name no actor. */
export const PLAIN_CAPITALS = words(`
  Latest Breaking Watch Exclusive Analysis Opinion I I'm I've I'd I'll O Oh OK God Earth Internet Web Bible Koran Quran Torah Islam Christianity Judaism Buddhism Hinduism Catholicism Communism Marxism
  Nazism Zionism English Arabic Latin Holocaust Olympics Cup Oscars Oscar Grammy Nobel Twitter-storm Covid Covid-19 COVID COVID-19 Ebola Zika AIDS HIV
  TV CEO CFO GDP GNP DNA USB FAQ FULL TEXT ABSTRACT Photo Photos Image Video Read More Advertisement Related Copyright Story Update UPDATE Updated By BY
  North South East West Northern Southern Eastern Western Middle Far Near Mid Central Atlantic Pacific Arctic Antarctic Mediterranean Baltic
  Balkans Caucasus Caribbean Gulf Europe Asia Africa Antarctica Eurasia Americas Scandinavia Crimea Darfur Chechnya Kashmir Tibet Sinai Gaza Donbass Donbas Abkhazia
  American-made Korea Arab Arabs Jewish Jews Jew Muslim Muslims Moslem Moslems Christian Christians Catholic Catholics Protestant Orthodox Sunni Shiite Shia Shi'ite Shi’ite Kurdish European Europeans
  African Africans Asian Asians Westerners Hispanic Hispanics Latino Latinos Black Blacks White Whites Slavic Nordic Balkan Democratic Republican
  State Union Presidential Congressional Senatorial Parliamentary Communist Socialist Nazi Stalinist Soviet-era Mr Mrs Dr Ms Plan Phase Act Article Section Chapter Part Step Round Group Room Apollo Boeing Airbus
  Allah Jesus Christ Buddha Satan Mars Venus Jupiter Moon Sun Brexit Grexit Windows Linux Android iPhone iPad Facebook-like
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine
  Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont
  Wisconsin Wyoming Ontario Quebec Manitoba Saskatchewan Alberta Queensland Tasmania Bavaria Saxony Catalonia Normandy Sicily Siberia Tuscany
  Chicago Houston Dallas Boston Philadelphia Atlanta Miami Seattle Denver Detroit Manhattan Brooklyn Harlem Hollywood Istanbul Karachi Mumbai
  Shanghai Guangzhou Shenzhen Wuhan Sydney Melbourne Toronto Montreal Vancouver Geneva Zurich Basel Frankfurt Munich Hamburg Milan Naples Turin Barcelona
  Marseille Lyon Glasgow Edinburgh Manchester Liverpool Birmingham Belfast Rio Dubai Jeddah Mecca Medina Aleppo Homs Idlib Raqqa Mosul Basra Fallujah Kandahar
  Benghazi Alexandria Donetsk Luhansk Lugansk Kharkiv Kharkov Odessa Odesa Mariupol Slovyansk Sevastopol Simferopol Kherson Lviv Bakhmut Grozny
  Srebrenica Sarajevo Hiroshima Nagasaki Osaka Chernobyl Fukushima Davos Guantanamo Guantánamo Aqaba Falluja Ramadi Tikrit Najaf Karbala Kirkuk
  LONDON PARIS MOSCOW WASHINGTON BEIJING TOKYO BERLIN BRUSSELS JERUSALEM CAIRO BAGHDAD TEHRAN KABUL ISLAMABAD SEOUL GENEVA VIENNA ROME MADRID ATHENS
  ANKARA WARSAW KIEV KYIV BEIRUT DAMASCUS AMMAN RIYADH NAIROBI JOHANNESBURG HAVANA CARACAS MANILA BANGKOK JAKARTA HANOI YANGON DELHI
`);

/** Two-word places beside countries: they make no person. */
export const PLACE_FIRST = words(`
  New Los Las San Santa Saint St. Fort Port Mount Lake Cape El Rio North South East West Northern Southern Eastern Western Central Upper Lower Great Little Old
  Middle Persian Red Black Dead Baltic Hong Abu Tel Sao São Nagorno Sierra Puerto Costa Ho Buenos Kuala Phnom
`);

/** Words that begin a sentence with a capital and are often tagged as names. */
export const SENTENCE_STARTERS = words(`
  The A An This That These Those There Here It He She They We You His Her Its Their Our My Your In On At By For From With Without Within Since Until Till
  After Before During While When Where Why How What Which Who Whom Whose If Unless Although Though Because As So But And Or Nor Yet Both Either Neither
  Not No Yes Some Many Most Several Few All Any Each Every Other Others Another Such Same One Two Three Four Five Six Seven Eight Nine Ten Dozens Hundreds Thousands Millions
  Also Even Still Just Only Now Then Later Earlier Today Yesterday Tomorrow Meanwhile However Moreover Instead Indeed Nevertheless Nonetheless
  Thus Therefore Hence Perhaps Maybe Asked Speaking Talking According Despite Besides Apart Amid Among Amongst Against About Above Across Around Behind Beyond
  Between Under Over Through Throughout Toward Towards Upon Per Via Once Twice Often Sometimes Always Never Again Recently Previously Currently
  Officials Experts Analysts Critics Supporters Opponents Leaders Diplomats Sources Police Troops Residents Witnesses People Government Military Political
  Let Given Following Including Excluding Regarding Concerning Considering Depending Having Being Had Has Have Is Are Was Were Will Would Should Could Can May Might Must Do Does Did
  Good Bad New Old Last Next First Second Third Early Late Former Current Senior Top Local Foreign Global International National
`);

/** Letters in capitals that are no organisation. */
export const PLAIN_ACRONYMS = words(`
  N.J. N.H. N.M. N.C. S.C. N.D. S.D. W.Va. R.I. TV PC DVD CD CEO CFO COO GDP GNP GPS DNA RNA HIV AIDS SARS MERS UFO USB URL HTML PDF FAQ ID IQ VIP POW MIA WMD ICBM SUV ATM PIN PR HR IT AI R&D M&A IPO ETF
  GMT EST EDT PDT PST UTC BST CET AM PM BC AD NE NW SE SW NY N.Y. NYC L.A. LA DC D.C. Va. Md. Calif. Fla. Tex. Mass. Conn. Pa. Ill. Mich. Wash. Ky. Tenn. Ga.
  Ala. Ariz. Ark. Colo. Del. Ind. Kan. La. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Vt. Wis. Wyo. Ont. Que. R D R-Ky. D-N.Y. RD MP MPs VP II III IV VI VII VIII IX XI
  XII XIV XVI OK SOS PhD Ph.D. M.Sc M.Sc. MSc B.Sc B.Sc. BSc M.Phil MPhil LLM LLB MBA MD M.D. B.A. M.A. J.D. START SALT INF NPT JCPOA TPP TTIP NAFTA USMCA GATT STEM MIRV THAAD S-300 S-400 F-16 F-35 AK-47
  O.K. QC SC COVID LGBT LGBTQ GOP-led A B C E F G H J K L M N O P Q S T U V W X Y Z P.S. S.O.S. A.M. P.M. RT PTSD IED IEDs NGO NGOs PPE CCTV SMS FX BRICS CV
`);

/** What is called after a nation and is not its government's (lemmas): "the Norwegian language". */
export const CULTURE = words(
  'language literature cuisine food restaurant film music dictionary grammar speaker orthodox dollar pound franc',
);
