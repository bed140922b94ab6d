/**
 * What publishers write between the paragraphs of a text: how such lines open, run and end. Words only, no outlets: one is
 * listed because publishers in general use it.
 *
 * A pattern that says nothing of capitals is asked of the text in small letters (`toLowerCase`): patterns that do not care for
 * them take a browser half as long again to make ready, and all of these together were a third of the time to read a page.
 */

/** Openings of pointers to other stories; what follows is a title. */
export const POINTER =
  /^[\W_]*(?:related(?: (?:stor(?:y|ies)|articles?|news|content|links?|coverage|topics?|roundup|video))?|read(?: more| next| also| this| the full (?:story|article))?|also read|see(?: also| more)|more(?: (?:on|from|stories|news|coverage|about)\b[^.:]{0,40})?|(?:don[’']t|do not) miss|must[- ]read|recommended|watch(?: now| more| also| live)?|listen(?: now)?|photos?|pictures?|video|gallery|in pictures|background|what (?:others are|to) read(?:ing)?|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|trending|tags?|topics?|filed under|posted in|categor(?:y|ies)|source|via|share(?: this)?(?: (?:on|story|article|post))?|buyer[’']s guide|explainer|opinion)\s*(?:[:|»›>–—-]|\.{3}|…)/;

/** Whole short blocks. */
export const LABEL =
  /^[\W_]*(?:advert(?:isement)?s?|advertising|ad|sponsored(?: content)?|(?:story|article|text) continues.{0,40}|continue reading.{0,40}|(?:scroll|keep scrolling) (?:down )?(?:to|for) .{0,40}|loading\W*|close|share|tweet|print|e-?mail|save|comments?|\d+ comments?|leave a comment|reply|subscribe(?: now)?|sign (?:up|in)|log ?in|register|read more|show more|see more|learn more|view (?:all|more|gallery|comments)|more|next|previous|related(?: (?:stories|articles|news|links|content|topics|coverage))?|you (?:may|might) (?:also )?like\W*|recommended(?: for you)?|most (?:read|popular|viewed)|trending(?: now)?|don[’']t miss|replay video|play video|autoplay|skip (?:ad|to .{0,30})|image source|image caption|media caption|getty images|reuters|ap photo|file photo|photo|image|video|copy(?: link)?|link copied\W*|updated?|published|listen|report this ad|thank you.{0,30}(?:subscrib|sign).{0,40}|back to top|end of .{0,30}|more on this(?: story| topic)?|more (?:news|headlines)|in other news|top stories|(?:the )?latest news|keep reading|up next|vote below|ends|enditem|30)[\W_]*$/;

/** Sentences that only a publisher writes to its reader, wherever they stand in a short block. */
export const APPEAL =
  /\b(?:(?:our|free|daily|weekly|morning|evening) (?:e-?mail |news )?newsletters?\b|(?:subscribe|sign up|join) (?:to |for |up )?(?:our|the) [\w’' -]{0,40}newsletters?\b|follow (?:us|him|her|them|me|@\w+|\S+(?: \S+){0,5}) on (?:twitter|facebook|instagram|linkedin|x\b|youtube|tiktok|social)|like us on facebook|(?:click|tap|clicking|tapping) here\b|download (?:our|the) (?:[\w ]{0,20} )?app\b|get the (?:[\w ]{0,30} )?app\b|reached (?:by e-?mail )?at \S+@|letters? to the editor|all rights reserved|may not be (?:published|reproduced), |(?:^|[.!?] )this (?:story|article|post|report|column) (?:was|has been|is|contains|may contain) (?:(?:originally|first) (?:published|appeared)|updated|corrected|amended|edited|affiliate|supported|part of (?:our|a series))|originally (?:published|appeared) (?:on|in|at|by)\b|affiliate links?|earn (?:a|an) (?:small )?(?:affiliate )?commission|disable your ad ?block|enable javascript|exclusive (?:content|access) (?:for|to) (?:subscribers|members)|to (?:continue|keep) reading|to read the rest|already (?:a|have a) (?:subscriber|subscription)|(?:to|in|into) your (?:inbox|in-box|e-?mail)\b|view(?:ed)? in your browser)/;

/** Requests that are ones only at the beginning of a sentence: "sign up to" and "reached at" also stand in news. */
export const REQUEST =
  /(?:^|[.!?] )(?:sign up (?:for|to|now|here|today|below)|subscribe(?: (?:to|now|today|here|for)|[.!])|join (?:the (?:conversation|discussion)|our|us on)|(?:e-?mail|contact|write to) (?:the (?:author|reporter|writer|newsroom)|us)\b|let us know (?:what|in|on|if)|(?:share|tell us|send us) your (?:thoughts|views|story|opinion|comments)|what do you think\?|submit (?:a letter|your)|(?:get|receive) (?:the|our|all the|more) (?:latest|breaking|news)|have (?:a|any) (?:news )?(?:tip|comment|question|story)s? |listen to .{0,60}(?:live|podcast|here)|watch .{0,60} (?:live|here) on |stay up to date|keep up with|support (?:(?:our|independent|quality) journalism|us(?: today| now)?(?:[.!]|$))|(?:like|enjoy(?:ed)?) (?:this|our) (?:story|article)\?|share (?:it|this) with (?:a friend|your friends|friends)\b|our standards:|\(?reporting by .{3,120}(?:editing|writing) by|\(?editing by |additional reporting by |for (?:the latest|more) (?:[\w ]{0,25} )?(?:news|updates|stories|coverage|information|details)[, ].{0,40}(?:visit|follow|go to|see|check|head))/;

/** What a publisher says of the text itself: who may read it, how it was made, where else it stands. */
export const NOTICE =
  /\b(?:this (?:story|article|content|post|report) is (?:(?:only |exclusively )?(?:for|available (?:only )?to) (?:\w+ )?subscribers|(?:only|exclusively) (?:for|available to) (?:\w+ )?members)\b|you(?:[’']ve| have) (?:reached|used|hit) (?:your|all|the) [\w ]{0,40}(?:limit|free (?:articles|stories))|(?:free|gift) (?:articles?|stor(?:y|ies)) (?:remaining|left|this month)|anyone can read what you share|preferred source on\b|this (?:summary|article|story|audio|translation|content) (?:was|is|has been) (?:automatically )?(?:generated|created|produced|translated) (?:by|with|using) (?:ai|artificial|machine|a machine)\b|contributed to this (?:report|story|article)\b|(?:views|opinions) expressed (?:in this (?:article|column|commentary|piece)|here) (?:are|do))/;

/** A publisher's note about the text, whatever it says. */
export const NOTE =
  /^(?:editor(?:[’']s|s[’'])? note|correction|clarification)\s*[:—–-]|^this (?:story|article|column|report) (?:also |first |originally )?(?:appeared|appears|ran) (?:in|on) /;

/** Who helped: names alone. As dear to make ready as all that know the letters of every script: asked of what begins with "with". */
export const HELP =
  /^[Ww]ith (?:files|reporting|additional reporting|contributions) (?:from|by) (?:the )?[\p{Lu}\d@][\p{L}\p{N}.’'-]*(?:(?: ?[,/|&–] ?| - | )(?:(?:and|of|for|from|in|on|via|the|de|van|von) ){0,2}[\p{Lu}\d@][\p{L}\p{N}.’'-]*){0,9}\.?$/u;

/** Somebody's words are news, whatever they are about; what an earlier version of the text said is not. */
export const REPORTED =
  /(?<!\b(?:version|article|story|report|column|headline|caption)\b[^.]{0,80})\b(?:said|says|told)\b/;

/** How long the text takes to read or to hear, or what else may be done with it. */
export const TOOL =
  /^(?:[\s·|•–-]*(?:(?:save|share|print|gift|listen to|read) (?:this )?(?:story|article|page|post|for later)|(?:reading|read) time:? ?(?:about )?\w{1,5}[ -]min(?:ute)?s?|\w{1,5}[ -]min(?:ute)?s? (?:read|listen|watch)|\d{1,3}(?::\d\d)? ?mins?))+[\s·|•–-]*$/;

/** A clock time alone, as live reports set it over each entry. */
export const CLOCK_LINE = /^(?:at )?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b\.?)?(?:\s?\(?[a-z]{2,5}\)?)?$/;

/** How long ago something was. */
export const AGO_LINE =
  /^(?:(?:first |last )?(?:published|posted|updated|modified)\W{0,3})?(?:(?:about |over |almost )?(?:\d{1,3}|an?)\s?(?:s|sec(?:ond)?s?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?) ago|just now)$/;

/** Nothing but what a post is to be found by. */
export const TAGS = /^(?:#[\p{L}\p{N}_]+[\s,;]*)+$/u;

/** Mark-up of a content system that was never made into any. */
export const SHORTCODE = /^\[(\w+)[^\]]*\].*\[\/\1\]$/s;

/** Marks behind the titles of other stories. */
export const TITLE_MARKS = /\[[A-Z][A-Z &]{2,20}\]|[|•·›»]/g;

/** Every credit has one of these in it. */
export const CREDITED = /\/|photo|image|picture|illustration|credit/;

/**
 * A picture's credit at the end of what describes it: names alone. A sentence that goes on in brackets has its full stop behind
 * them. The dearest of all to make ready: `CREDITED` is asked before.
 */
export const CREDIT =
  /(?:^|[.!?”"’)\]—–|-] ?|\()(?:(?:[Ff]ile )?(?:[Pp]hoto(?:graph)?|PHOTO|[Ii]mage|[Pp]icture|[Ii]llustration|[Cc]redit)s?(?: [Cc]redit| [Cc]ourtesy)?(?:\s?[:/|] ?| by | courtesy of )[\p{Lu}\d@][\p{L}\p{N}.’'-]*(?:(?: ?[,/|&–] ?| - | )(?:(?:and|of|for|from|in|on|via|the|de|van|von) ){0,2}[\p{Lu}\d@][\p{L}\p{N}.’'-]*){0,9}|(?:AP Photo|AFP|REUTERS|Reuters|EPA|TASS|Xinhua|Bloomberg|\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}.’-]*){1,3}) ?\/ ?\p{Lu}[\p{L}’-]+(?:[ /-]\p{Lu}[\p{L}.’-]*){0,4}(?: via \p{Lu}[\p{L} ]{1,30})?(?<!\.)(?!\.$))(?:\.?[)\]]|\.)?$/u;

/** Of such credits those that stand in brackets, or name an agency behind a stroke. */
export const AGENCY = /[)\]]$|\/ ?\p{Lu}[^/]{1,60}$/u;

/** Every byline begins so. */
export const BY = /^(?:\w+ )?by\s/;

/** A byline that names nobody whom the page names as its author. `BY` is asked before. */
export const BYLINE =
  /^(?:[Bb]y|BY|(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Tt]ext) by)\s+(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:the\s+)?\p{Lu}[\p{L}.’'-]*(?:[\s,|&]+(?:and\s+|for\s+|in\s+|the\s+|of\s+)?\p{Lu}[\p{L}.’'-]*){0,8}(?:\s*[|·•,–-].{0,60})?(?<!\p{Ll}{2}[.!?…][”"’)]?)$/u;

/** What follows the author's name where he is told of. */
export const OF_AUTHOR =
  /^,? ?(?:who )?(?:is|was|covers?|writes?|reports?|teaches|works|serves|holds|joined|leads|has (?:been|covered|written|reported|worked))\b/;

/** The same without a name. */
export const AUTHOR = /^(?:The|This) (?:writer|author|columnist) (?:is an?|writes|covers|teaches)\b(?!.*,)/;

/** A line that is only a day, with clock time, zone or a word on what was done then. */
export const DAY_LINE =
  /^(?:(?:first |last |originally )?(?:published|posted|updated|modified|created)(?: (?:on|at))?\W{0,3})?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+|(?:mon|tue|wed|thu|fri|sat|sun)\.?,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:\d{4})?(?:[\s,|/·•–-]+(?:at\s+)?\d{1,2}[:.]\d{2}.{0,60}|\W*(?:last )?(?:updated|modified|published).{0,40})?$/;

/**
 * A byline without "by", with the place or the day of publication beside it: "Mara Linde in Odden · PUBLISHED MAY 11 2026 · 64 comments",
 * "Updated 3:02 PM EDT, May 11, 2026". Every such line has one of these words in it.
 */
export const STAMPED = /\b(?:published|updated|min(?:ute)? read|\d+ comments?)\b/;

/** The same by its parts, which middle dots or strokes hold apart; asked of a line that is no sentence. */
export const STAMP_PARTS = /^[^.!?]{2,80}\s[·|•]\s[^!?]{2,120}$/;

/** "Updated 3:02 PM EDT, May 11, 2026": the clock before the day. */
export const CLOCK_FIRST =
  /^(?:first |last |originally )?(?:published|posted|updated|modified)(?: (?:on|at))?\W{0,3}\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:\(?[a-z]{2,5}\)?)?,?\s(?:on )?(?:[a-z]{3,9},? )?[a-z]{3,9}\.? \d{1,2},? \d{4}$/;
