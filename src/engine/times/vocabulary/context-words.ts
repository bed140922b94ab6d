/** Words beside a candidate that tell whether it is a time and which way it points. */

/** Nouns that are counted: a four-digit number before them is a quantity ("2000 soldiers"), not a year. */
export const COUNTED = new Set(
  (
    'people persons men women children civilians citizens residents inhabitants soldiers troops officers police policemen fighters ' +
    'militants rebels protesters demonstrators prisoners detainees hostages refugees migrants victims casualties deaths dead ' +
    'workers employees jobs staff members delegates voters votes seats students pupils teachers patients families households ' +
    'homes houses apartments buildings villages schools companies firms shops stores cars vehicles trucks tanks planes aircraft ' +
    'missiles rockets warheads bombs shells guns rifles weapons mines tons tonnes kilograms kilos pounds ounces grams barrels ' +
    'gallons litres liters miles kilometers kilometres km metres meters m yards feet ft inches acres hectares square cubic ' +
    'dollars euros cents pence rubles roubles yen yuan francs marks crowns pesos rupees lira shares points percent per cent ' +
    'percentage degrees volts watts megawatts megabytes units copies words pages lines items times volunteers passengers ' +
    'tourists visitors guests spectators fans supporters followers subscribers users customers clients investors creditors ' +
    'scientists doctors nurses engineers farmers hours minutes seconds days weeks months years decades others more fewer less or'
  ).split(' '),
);

/** Words before a number that make it a name or an amount: "Resolution 1973", "Flight 1990", "page 2001". */
export const NUMBERED = new Set(
  (
    'resolution resolutions flight page pages pp p no nos number numbers room route highway interstate section sections article ' +
    'articles paragraph chapter rule rules bill act law decree order directive protocol form model type class series version ' +
    'windows office boeing airbus channel unit gate line lot box street avenue suite apartment block item case file docket tel ' +
    'telephone phone fax call zip postcode code pin id isbn volume vol issue figure table score lottery asteroid base size'
  ).split(' '),
);

/** Titles and given names before "May" and "March": the word is a family name. */
export const PERSON_LEADS = new Set(
  (
    'mr mrs ms miss dr sir lady lord dame theresa brian elaine robert john james peter david michael thomas william charles ' +
    'minister secretary president chancellor senator congressman congresswoman representative rep sen gov governor mayor judge ' +
    'justice captain capt colonel col general gen major maj sergeant sgt lieutenant lt professor prof coach chairman director'
  ).split(' '),
);

/** Prepositions and conjunctions after which a month, season or year alone is a time. */
export const TIME_PREPOSITIONS = new Set(
  (
    'in since by until till before after during from through throughout to of for between and or on around about early late mid ' +
    'past within into beyond towards toward via that as than last this next each every ending ended starting beginning'
  ).split(' '),
);

/** What is to come: a day or month after such words lies ahead. */
export const AHEAD_WORDS = new Set(
  'due payable effective scheduled planned slated expected set upcoming expire expires expiring forthcoming ending beginning starting'.split(
    ' ',
  ),
);

/** What is over: a day or month after such words lies behind. */
export const BEHIND_WORDS = new Set('since ended former'.split(' '));
