/**
 * What the country package lacks: the names that newspapers use, adjectives, peoples, seats of power, and states that
 * are no more (with the alpha-3 codes that ISO 3166-3 keeps for them).
 */

/** code | other names, case as printed. */
export const MORE_NAMES = `
ARE|Emirates;the Emirates;UAE;U.A.E.
BIH|Bosnia;Bosnia-Herzegovina
BLR|Byelorussia;Belorussia
BRN|Brunei Darussalam
CAF|CAR;C.A.R.
CHN|People's Republic;PRC;P.R.C.;Communist China;mainland China;Red China
CIV|Côte d'Ivoire;Cote d'Ivoire;Côte d’Ivoire
COD|Congo;DRC;D.R.C.;Democratic Republic of Congo;Democratic Republic of the Congo;Congo-Kinshasa;Zaire
COG|Congo-Brazzaville;Republic of Congo
CPV|Cabo Verde
CSK|Czechoslovakia
CZE|Czech Republic
DDR|East Germany;German Democratic Republic;GDR;G.D.R.
DEU|West Germany;Federal Republic
FLK|Falklands;the Falklands
FRO|Faroes;the Faroes;Faeroe Islands
FSM|Federated States of Micronesia
GBR|Britain;Great Britain;UK;U.K.;England;Scotland;Wales;Northern Ireland
GMB|the Gambia
KGZ|Kirghizia
KOR|Republic of Korea;ROK;R.O.K.;S. Korea
LKA|Ceylon
MKD|Macedonia;FYROM
MAC|Macao
MMR|Burma
NLD|Holland;the Netherlands
NZL|N.Z.
PHL|the Philippines
PRK|DPRK;D.P.R.K.;N. Korea;Democratic People's Republic of Korea
PSE|Palestinian Authority;Palestinian Territories
RUS|Russian Federation
SAU|Saudi kingdom;KSA
SCG|Serbia and Montenegro
SUN|Soviet Union;USSR;U.S.S.R.;Union of Soviet Socialist Republics
SWZ|Swaziland
SYR|Syrian Arab Republic
TLS|East Timor
TTO|Trinidad
TUR|Turkey;Turkiye
USA|US;U.S.;USA;U.S.A.;U. S.;United States of America;America
VAT|Vatican;the Vatican;Holy See
VNM|Viet Nam;North Vietnam
YMD|South Yemen
YUG|Yugoslavia
ZAF|RSA
`;

/** code | the name that English news prefer to the package's. */
export const NEWS_NAMES = `
TUR|Turkey
`;

/** code | adjectives beside the package's demonym. */
export const MORE_ADJECTIVES = `
DOM|Dominican
ARG|Argentinian;Argentinean
ATG|Antiguan;Barbudan
AZE|Azeri
BFA|Burkinabé
BIH|Bosnian;Herzegovinian
BWA|Botswanan
BLR|Belarussian;Byelorussian
CHE|Swiss
CIV|Ivoirian
CPV|Cape Verdean
CSK|Czechoslovak;Czechoslovakian
DDR|East German
DEU|West German
DJI|Djiboutian
ECU|Ecuadorian
ESH|Sahrawi
FRO|Faeroese
GIB|Gibraltarian
GBR|English;Scottish;Welsh;Northern Irish;Anglo
GRL|Greenlandic
ISL|Icelandic
KAZ|Kazakh
KGZ|Kyrgyz
LAO|Lao
MDV|Maldivian
NPL|Nepali
PHL|Philippine
PRK|North Korean
SAU|Saudi
SRB|Serb
SUN|Soviet
SVN|Slovenian
SVK|Slovakian
SUR|Surinamese
TJK|Tajik
TUR|Turkish
UZB|Uzbek
VAT|Vatican;papal
XKX|Kosovan
YUG|Yugoslav;Yugoslavian
ZAF|South African
`;

/** code | singular;plural of the people, where the adjective plus "s" does not give it. */
export const PEOPLES = `
DNK|Dane;Danes
ESP|Spaniard;Spaniards
FIN|Finn;Finns
FRA|Frenchman;Frenchmen
FRA|Frenchwoman;Frenchwomen
GBR|Briton;Britons
GBR|Englishman;Englishmen
GBR|Scot;Scots
IRL|Irishman;Irishmen
IRL|Irishwoman;Irishwomen
ISL|Icelander;Icelanders
LUX|Luxembourger;Luxembourgers
NLD|Dutchman;Dutchmen
NLD|Dutchwoman;Dutchwomen
NZL|New Zealander;New Zealanders
PHL|Filipino;Filipinos
POL|Pole;Poles
SRB|Serb;Serbs
HRV|Croat;Croats
BIH|Bosniak;Bosniaks
XKX|Kosovar;Kosovars
ISR|;Israelis
SUN|;Soviets
MMR|;Burmese
SAU|Saudi;Saudis
SWE|Swede;Swedes
TUR|Turk;Turks
KOR|South Korean;South Koreans
CHE|Swiss;Swiss
`;

/** code | capitals' other spellings and cities that stand for the government. */
export const MORE_CAPITALS = `
BDI|Bujumbura
BEN|Cotonou
BOL|La Paz
BRA|Brasilia
CIV|Abidjan
CMR|Yaounde
COL|Bogota
DDR|East Berlin
DEU|Bonn
FRO|Torshavn
IND|Delhi
ISR|Tel Aviv
KAZ|Nur-Sultan;Almaty
KWT|Kuwait City
MDA|Chisinau;Kishinev
MMR|Rangoon;Yangon;Naypyidaw
NCL|Noumea
NGA|Lagos
NLD|The Hague
PRY|Asuncion
PYF|Papeete
STP|Sao Tome
TGO|Lome
TZA|Dar es Salaam
UKR|Kiev;Kyiv
USA|Washington;Washington, D.C.;Washington D.C.
YEM|Sanaa;Sana'a;Sana’a;Aden
CHN|Peking
MNG|Ulaanbaatar
`;

/**
 * Capitals whose name says more often a person, another town, a court or the country itself: read as a government only where the article
 * names their state.
 */
export const CAPITALS_LEFT_OUT = [
  'Victoria',
  'Kingston',
  'Georgetown',
  'George Town',
  'Douglas',
  'Gibraltar',
  'Hamilton',
  'Stanley',
  'San José',
  'San Juan',
  'Santiago',
  'Djibouti',
  'Luxembourg',
  'Monaco',
  'Singapore',
  'Vatican City',
  'City of San Marino',
  'City of Victoria',
  'Sucre',
  'Wellington',
  'Nassau',
  'Saint John’s',
  "Saint John's",
  "St. George's",
  'The Hague',
];

/** code | seats of power that speak for the state itself, wherever they stand. */
export const SEATS = `
CHN|Zhongnanhai
RUS|Kremlin
VAT|Holy See
`;
