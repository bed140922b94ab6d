/**
 * What actors do to one another, and how speakers judge it: the words by which a plain clause inside a statement becomes an accusation, a threat, a
 * promise or praise. Lemmas, lower case.
 */
import { phrasesByFirst, words } from './words';

/** Done by somebody else, and said of him: an accusation. */
export const BLAMEWORTHY_VERBS = words(`
  violate breach undermine threaten attack invade occupy kill slaughter massacre murder torture oppress hack interfere meddle manipulate exploit sponsor harbor harbour fuel
  provoke escalate destabilize destabilise lie cheat steal spy bomb shell bombard annex sabotage abuse persecute jeopardize jeopardise endanger harm betray mislead
  conceal smuggle perpetrate flout ignore disregard obstruct impede hamper hinder hijack bully intimidate blackmail coerce extort kidnap abduct starve
  besiege poison assassinate execute detain jail imprison crush repress suppress silence block reward interrupt rig falsify fabricate distort plunder loot rob pillage
  incite inflame radicalize arm finance foment orchestrate instigate deceive swindle dump subsidize subsidise discriminate harass terrorize terrorise
  destroy damage wreck ruin devastate weaken erode derail squander waste fail abandon neglect stall drag renege backtrack slide worsen
  deteriorate deport displace expel mistreat insult offend humiliate demonize demonise defame slander smear mock
  pretend shelter shield collude conspire plot scheme infiltrate disrupt exacerbate aggravate
  perpetuate prolong flood encroach trample trespass usurp seize grab confiscate mishandle mismanage botch bungle target militarize militarise lack deny hide dodge evade
  skirt circumvent defy dither drift cling misuse misread misjudge misrepresent underestimate exaggerate inflate twist whip stir sow spread stoke ignite embolden appease enable
  isolate marginalize marginalise exclude rape behead torch bulldoze evict demolish strangle suffocate choke gag muzzle stifle quash trap lure dictate bribe blame
  politicize politicise weaponize weaponise deepen intensify complicate impair hurt cost cripple contradict trivialize trivialise disgrace divide polarize
  polarise scapegoat stereotype vilify radicalise recruit stockpile overstep overreach hoard hype shoot fire monopolize monopolise prop bankroll sell-out double-cross backfire collapse unravel
  divert strafe burn raze pollute trick dupe hoodwink defraud embezzle launder traffic tarnish besmirch sully taint entrench brainwash indoctrinate
  doctor tamper pry eavesdrop snoop wiretap pilfer raid ransack ravage overrun encircle ram strand bankrupt saddle burden antagonize antagonise
  taunt goad duck sidestep shirk fudge waver vacillate flip-flop procrastinate kowtow grovel pander capitulate scaremonger engineer mastermind abet
  scold patronize patronise scupper torpedo thwart sink stonewall dismantle gut eviscerate hollow disenfranchise dispossess uproot overreact
  misinterpret misinform miscalculate gloss fleece gouge shortchange undercut cheapen debase pit rile inflict unleash wreak trigger distract foster
  hush blackball trade-off fumble falter flounder stumble lag backslide stagnate languish squabble bicker rant rave spew bluster posture grandstand
  corrupt maim wound mutilate gas prejudge`);

/** Things that are bad to be, do, commit or show. */
export const BLAMEWORTHY_NOUNS = words(`
  threat espionage violation cleansing breach aggression provocation abuse atrocity crime genocide terrorism terrorist occupation invasion interference meddling lie propaganda blackmail
  corruption failure weakness mistake error disregard lunatic maniac hypocrisy betrayal recklessness hostility coup massacre slaughter hacking theft fraud
  oppression repression injustice disaster catastrophe menace danger outrage disgrace shame scandal insult humiliation bully tyrant dictator dictatorship
  thug murderer killer criminal spy puppet liar coward cowardice weapon violence brutality cruelty barbarism savagery extremist extremism fanatic
  blunder fiasco debacle folly farce sham charade pretext excuse smear slander distortion falsehood disinformation misinformation deception intimidation
  coercion extortion piracy banditry sabotage subversion incitement escalation destabilization destabilisation discrimination persecution torture murder killing assassination
  impunity negligence incompetence complacency inaction indifference arrogance greed defiance intransigence appeasement surrender capitulation
  concern worry problem trouble tension instability unrest suffering bloodshed harm damage risk obstacle hindrance impediment setback flaw shortcoming loophole
  misunderstanding miscalculation plot conspiracy cover-up whitewash smokescreen nonsense rhetoric bluster hysteria hype hatred racism bigotry xenophobia
  illusion delusion hegemony hegemonism militarization militarisation bullying militarism backwardness anarchy lawlessness terror hardship victim ransom bribery
  unwillingness refusal reluctance inability delay ultimatum isolation ambition arms-race brinkmanship sabre-rattling saber-rattling saber-rattler holocaust oppressor occupier aggressor violator
  overreach grab expansionism imperialism colonialism apartheid discord chaos mess sellout sell-out giveaway outlaw pariah rogue devil evil worst cyberattack intrusion
  escapade attack assault bombing shelling strike raid ploy trick stunt gimmick double-standard backsliding noncompliance non-compliance stranglehold plunder adventurism warmongering warmonger
  rapist thief gangster dregs dreg loser clown fool idiot moron buffoon charlatan demagogue bigot hypocrite traitor warlord butcher monster tyranny
  clique junta gang mafia contempt deceit duplicity dishonesty bias prejudice neglect mismanagement waste burden bane scourge plague cancer curse
  nightmare calamity tragedy embarrassment joke disservice affront stain blot abomination monstrosity obscenity travesty mockery breakdown glut
  dumping trap venom spite malice animosity intolerance vandalism looting fault blame wrongdoing misconduct malpractice complicity collusion
  cronyism nepotism graft kickback bribe embezzlement exploitation slavery subjugation crackdown purge witch-hunt vendetta carnage barbarity
  inhumanity rape abduction kidnapping hostage-taking pogrom drag incentive vacuum stalemate deadlock paralysis malaise decline erosion ruin
  wreckage havoc incursion trespass encroachment hoax myth fantasy fiction ignorance incoherence confusion cynicism demagoguery populism scapegoat
  fearmongering warlike bloodlust treachery treason disloyalty dysfunction gridlock scaremongering double-dealing doublespeak sophistry nuisance
  irritant provocateur instigator culprit perpetrator usurper puppet-master stooge lackey henchman thuggery hooligan hooliganism mob collaborator
  sponsor-of-terror warcrime overreaction misstep misjudgment misjudgement gaffe bungling ineptitude carelessness callousness profiteering gouging
  favoritism favouritism`);

/** Adjectives of blame. */
export const BLAMEWORTHY_ADJECTIVES = words(`
  reckless provocative dangerous destabilizing destabilising illegal unlawful irresponsible unacceptable outrageous shameful brutal paranoid failed hostile aggressive
  cowardly unfair deplorable regrettable wrong false baseless absurd illegitimate corrupt worst worse barbaric heinous abhorrent appalling inhuman inhumane immoral
  unjust unjustified unjustifiable unprovoked indiscriminate disproportionate cynical hypocritical dishonest disingenuous deceitful treacherous ruinous disastrous
  catastrophic misguided foolish naive weak feckless incompetent negligent insulting offensive racist fascist criminal murderous ruthless tyrannical
  dictatorial undemocratic unconstitutional arbitrary excessive harmful damaging counterproductive counter-productive unhelpful inadequate insufficient alarming
  disturbing troubling worrying worrisome disappointing disgraceful disgusting despicable egregious flagrant blatant brazen gross grave belligerent bellicose intolerable
  inexcusable indefensible evil vicious violent fanatic fanatical extremist radical rogue two-faced unreasonable unrealistic opaque complicit guilty culpable derelict
  bad poor one-sided biased unilateral coercive groundless irrational arrogant selfish hollow unfriendly confrontational misleading sinister outlandish
  ridiculous laughable preposterous crazy insane mad stupid terrible horrible horrific horrendous awful tragic shocking scandalous unconscionable untenable unsustainable
  premature ill-advised ill-conceived short-sighted pointless useless futile meaningless destructive divisive oppressive repressive authoritarian autocratic totalitarian
  genocidal bloody bloodthirsty evasive weak-willed ineffective ineffectual toothless antithetical contrary inconsistent incompatible unauthorized
  unauthorised unbalanced discriminatory nonsensical untrue lopsided punitive heavy-handed high-handed thoughtless senseless needless unnecessary ominous chilling
  untrustworthy unreliable unwarranted unsafe lawless isolated escalatory inflammatory predatory sham dissatisfied
  pathetic shameless spineless gutless clueless hopeless careless callous cold-blooded cruel merciless inept ill-informed ill-prepared unprepared
  unqualified unfit incapable incoherent erratic unstable unpredictable volatile rash impulsive hot-headed delusional deluded obsessed obsessive
  phony fake bogus fraudulent rigged crooked sleazy shady murky dubious questionable suspicious suspect scary frightening terrifying horrifying
  sickening revolting repugnant repulsive vile wicked sordid grotesque monstrous obscene unspeakable unforgivable unpardonable inexplicable
  incomprehensible unthinkable unbelievable ludicrous farcical pitiful dismal abysmal lousy rotten rude disrespectful contemptuous condescending
  patronizing patronising dismissive petty vindictive spiteful malicious vengeful xenophobic sexist misogynistic bigoted antisemitic anti-semitic
  islamophobic isolationist protectionist imperialist imperialistic colonialist militaristic hegemonic expansionist warmongering unbecoming
  unpresidential un-american unpatriotic treasonous subversive unaccountable illiberal anti-democratic antidemocratic manipulative exploitative
  abusive degrading demeaning humiliating dehumanizing unhinged deranged demented outdated ill-timed untimely clumsy botched bungled flawed faulty
  deficient defective unworkable impractical wasteful bloated shortsighted myopic timid half-hearted lax sloppy lazy aimless rudderless adrift
  confused muddled stubborn obstinate intransigent inflexible uncooperative unrepentant unapologetic defiant secretive illusory divided
  dysfunctional dire incendiary toxic poisonous corrosive menacing bullying domineering overbearing meddlesome intrusive invasive
  retrograde backward unwise unhappy misplaced mistaken erroneous inaccurate tendentious slanderous defamatory scurrilous libelous libellous
  underhand underhanded crude vulgar lurid distasteful tasteless insensitive tone-deaf tactless ignorant intolerant high-risk skewed unequal
  exorbitant extortionate rapacious greedy parasitic bankrupt hypocrite anachronistic detrimental hazardous perilous fatal deadly suicidal
  self-defeating self-serving opportunistic demagogic populist sensationalist hysterical alarmist overblown exaggerated trumped-up empty vacuous
  superficial insincere two-timing duplicitous slippery`);

/** Against what is bad: "fights terrorism", "reduces the threat" blame nobody. */
export const REMEDY_VERBS = words(`
  fight combat counter stop prevent reduce end condemn oppose avoid address face deter resolve defeat respond protect defend investigate help tackle confront overcome
  eliminate eradicate solve ease lessen remove reject denounce deny discuss report see mention hear read ask study examine review assess monitor watch track survive resist
  expose warn prosecute punish mourn commemorate remember describe document count contain repel alleviate mitigate lower minimize minimise curb limit cope deal learn
  flee escape understand know tell say think believe want need hope forgive renounce foil thwart disrupt halt raise express share voice consider find come go work try remain`);

/** Feelings that blame whoever caused them. */
export const BLAMING_FEELINGS = words(`
  concern concerned outrage outraged anger angry alarm alarmed dismay dismayed worry worried disappointment disappointed regret indignation indignant shock shocked appalled
  frustration frustrated unease displeasure displeased condemnation criticism disgust disgusted horrified
  disturbed troubled dissatisfaction dissatisfied upset revulsion misgiving reservation disapproval fury furious saddened deplored resentful impatience protest
  critique rebuke complaint objection critical wary suspicious contemptuous dismissive fearful mistrustful distrustful distrust mistrust startled stunned bewildered perplexed puzzled
  exasperated annoyed irritated infuriated incensed enraged aghast unsettled rattled unnerved embittered aggrieved offended insulted
  stung bitter scathing resentment bitterness backlash outcry uproar furor furore`);

/** What somebody's conduct does to those who hold it against him: "the drill angered Peru". */
export const ANGERING_VERBS = words(`
  alarm anger worry outrage infuriate dismay trouble disturb irk annoy rattle upset frustrate disappoint enrage incense unsettle unnerve exasperate irritate displease
  offend embarrass antagonize antagonise rankle horrify appal appall shock disgust concern`);

/** Feelings that back whoever caused them. */
export const BACKING_FEELINGS = words(`
  support gratitude grateful appreciation appreciative satisfaction satisfied solidarity sympathy confidence confident backing approval praise admiration thanks
  pleased delighted encouraged heartened thankful proud endorsement goodwill respect supportive
  enthusiastic optimistic upbeat hopeful happy glad impressed fond enthusiasm optimism relieved relief delight congratulations condolences condolence`);

/** What praise points at. */
export const PRAISEWORTHY_NOUNS = words(`
  progress cooperation co-operation success achievement improvement breakthrough milestone satisfaction peace victory triumph dialogue compromise reconciliation democracy contribution leadership courage restraint ally friend friendship
  partner partnership goodwill commitment effort transparency professionalism stability
  hero patriot statesman champion inspiration pillar cornerstone anchor beacon blessing asset wisdom vision dedication win boost unity boon
  prosperity role-model trailblazer peacemaker genius pleasure delight honour honor landmark turning-point blueprint`);

export const PRAISEWORTHY_ADJECTIVES = words(`
  constructive positive helpful encouraging successful productive excellent courageous brave historic welcome admirable responsible commendable remarkable impressive outstanding
  legitimate justified exemplary generous wise great good right fruitful tremendous strong fair useful sound friendly cordial fine splendid balanced worthwhile acceptable serious credible reliable honest consistent reasonable effective
  appropriate lawful legal logical trustworthy sincere democratic
  bright talented brilliant smart capable competent wonderful fantastic terrific superb magnificent exceptional extraordinary invaluable valuable
  natural professional respected loyal steadfast dependable trusted dedicated tireless selfless heroic principled visionary farsighted far-sighted
  prudent sensible pragmatic rational mature peaceful rightful warm unbreakable unshakable ironclad rock-solid robust vibrant promising landmark
  groundbreaking pivotal timely overdue amazing beautiful lovely decent honourable honorable noble virtuous gifted insightful thoughtful wise-headed
  even-handed judicious laudable praiseworthy creditable meaningful beneficial advantageous favorable favourable resilient transparent
  accountable trailblazing admired beloved dear indispensable strongest finest greatest`);

/** Done to another with "will", "would" or "could": a threat. */
export const HARM_VERBS = words(`
  attack strike retaliate bomb invade destroy punish respond boycott blockade annihilate crush obliterate shell bombard kill execute shoot fire hit fight
  avenge target seize sever withdraw suspend halt ban close sue block tear scrap shut obstruct sink down smash wipe react
  eliminate intervene escalate arrest prosecute expel deport quit walk abandon pull intercept occupy annex storm defend deploy jam cripple hurt isolate resume
  arm eradicate overthrow topple liquidate pursue hunt cut cancel confiscate nationalize nationalise terminate exit enrich restart act burn flatten raze retake disconnect
  ditch detain evict reimpose mobilize mobilise veto starve`);

/** Those of HARM_VERBS that are harm whatever stands behind them. */
export const FORCE_VERBS = words(`
  attack strike retaliate bomb invade destroy punish annihilate crush obliterate shell bombard avenge blockade boycott kill shoot wipe overthrow topple
  liquidate eradicate flatten raze storm intervene sink smash cripple execute fight jam`);

/** What is threatened with: "there will be consequences". */
export const HARM_NOUNS = words(`
  consequence retaliation retribution punishment reprisal revenge countermeasure counterattack response price cost repercussion vengeance strike attack war blow
  reckoning boycott offensive invasion annihilation destruction blockade cutoff action measure step fallout curfew catastrophe`);

/** Of HARM_NOUNS, those that threaten without an adjective. */
export const GRAVE_NOUNS = words(`
  consequence retaliation retribution punishment reprisal revenge counterattack repercussion vengeance reckoning annihilation destruction war blow`);

/** Adjectives that make "measures", "action", "response" a threat. */
export const HARSH_ADJECTIVES = words(`
  severe harsh tough strong robust decisive serious grave appropriate further military devastating crushing heavy significant forceful painful punitive retaliatory swift high
  additional other necessary unprecedented dire firm resolute proportionate`);

/** Done for another with "will" or "would": a commitment. */
export const COOPERATION_VERBS = words(`
  provide give help assist release free join cooperate co-operate allow permit let meet send deliver donate supply share return restore reopen re-open open resume negotiate participate attend
  comply honor honour respect implement fulfill fulfil ratify sign accept support contribute fund finance host visit evacuate withdraw hand lift protect stop
  cease end halt dismantle disarm guarantee ensure continue work engage talk consult review reconsider consider investigate publish cut reduce phase invest buy purchase
  repatriate pay compensate rebuild train facilitate admit grant improve step lend increase expand promote start begin strengthen uphold abide defend
  sell accompany escort keep observe deepen adhere abandon renounce forgo refrain pardon extradite commit dispatch mediate receive welcome back lower remove`);

/** Refusals by "will not", "cannot", "would never". */
export const REFUSAL_VERBS = words(`
  accept allow permit tolerate agree recognize recognise negotiate surrender yield bow cooperate co-operate comply sign join attend participate withdraw give hand
  return release abandon submit bargain compromise stop back support endorse talk meet change lift pay extradite capitulate stand retreat let
  bend cede relinquish leave resign quit obey respond listen need apologise apologize abolish freeze reduce disarm rejoin reconsider revise admit halt concede grant approve ratify consider discuss bring extend renew deviate budge vote provide deliver`);

/** To vow one of these is to refuse: "vowed to ignore the ruling". */
export const DEFIANT_VERBS = words(
  'ignore defy reject resist oppose block veto boycott disregard refuse persist thwart scuttle derail contest appeal',
);

/** Promising adjectives: "is ready to", "is committed to". */
export const WILLING_ADJECTIVES = words('ready willing prepared committed happy eager open determined glad keen');

/** Unwilling ones: "is unwilling to", "is opposed to", "is against". */
export const UNWILLING_ADJECTIVES = words('unwilling reluctant opposed unable skeptical sceptical loath averse');

/** Idioms of blame, as word sequences; `*` stands for one word. */
export const BLAMING_PHRASES = phrasesByFirst(`
  long way to go, stand idly by, stood idly by, standing idly by, take advantage of, taking advantage of, took advantage of, turn a blind eye, turned a blind eye, turning a blind eye, play with fire,
  playing with fire, out of control, cross a line, crossed a line, red line, make a mockery, made a mockery, drag its feet, dragging its feet, dragged its feet, drag their feet,
  dragging their feet, stab in the back, slap in the face, kick in the teeth, deal with the devil, no respect for, double standard, double standards, in bad faith, look the other way, looked the other way, looking the other way,
  not credible, not serious, not working, little price, blood on * hands, human shields, above the law, beyond the pale, at the expense of, wipe off the map, under false pretenses,
  divide and rule, moving the goalposts, no excuse, no justification, not honest, without cause, to blame, at fault, responsible for the, bow to pressure, bowing to pressure,
  hostage to, held hostage, start the war, start the fighting, start the violence, start this war, fire first, fire the first, open fire on, take * hostage, taking * hostage, took * hostage, against everything, no to everything, war crime, war crimes, crime against humanity, crimes against humanity, chosen a different path, failed to, fails to,
  sell out, in danger of, put at risk, break the law, break international law, break its promise, break their promise, break its word, pour fuel on, add fuel to, fan the flames, at odds with,
  no basis, no right to, no legitimacy, in violation of, in breach of, against the law, at the mercy of, behind the back, on the wrong side, cover up, whip up, gang up, take side, push around,
  drag * into, push * into, drive * into, plunge * into, not in the interest, not agreed by, not authorized to, not authorised to, lead to war, lead to chaos, hide behind, walk away from,
  fail to, failing to, refuses to, refused to, refusing to, continues to, no reason to believe, not acceptable,
  pack of lie, nothing but contempt, contempt for, lost control, lose control, lose touch, lost touch, out of touch, out of step, out of its depth,
  out of his depth, in denial, no idea, no clue, not know what, does not understand, do not understand, did not understand, in the pocket of,
  do the bidding of, the bidding of, talk down, dirty work, put word in, rewrite history, play politics, score point, under the bus, down the river,
  turn * back on, hide the truth, recipe for, to the brink, kick the can, do nothing, fall short, part of the problem,
  laughing stock, make thing worse, make matter worse, worse off, fall apart, in shamble, in tatter, in ruin, dumping ground, not fit, not qualified,
  not do enough, too little, ill intention, ill will, bad intention, bad actor, axis of evil, rogue state, state sponsor of, safe haven for,
  breeding ground, hotbed of, be behind, responsible for, heart of the problem, root of the problem, source of instability, cause of, the wrong way,
  the wrong direction, the wrong message, wrong signal, send the wrong, step backward, step backwards, step back from, step in the wrong, no strategy,
  no plan for, no interest in peace, at the bottom of, at war with, war on, war against, assault on, attack on, attack upon, law of the jungle,
  might make right, threat to, danger to, a violation of, deal a blow, dealt a blow, slap in the face, insult to, affront to, stab in, on * knee,
  break the truce, break the ceasefire, break the cease-fire, break the treaty, break the accord, break the agreement, break the deal, break the peace, open fire without, help itself to, help themselves to, help himself to,
  know perfectly well, know full well, bring shame, let down, lead to disaster, in the dark, behind * back, blow to, do harm to, harm to, damage to, fail miserably,
  shirk * responsibility, wash * hand of, sit on * hand, sit on the fence, both way, have it both way, say one thing, pass the buck, point the finger,
  weak on, soft on, give in to, cave in to, sell short, pull the string, pull the wool, lose * way, lost * way, go too far, went too far,
  gone too far, overstep the mark, tighten * grip, noose around, jump to conclusion, rush to judgment, double game, zero sum, cold war mentality,
  business as usual, not serious about, not interested in peace, not want peace, to blame for, no match for, not the way to`);

/** Armed force by name: "would use force", "is committed to a strike". */
export const FORCE_NOUNS = words('force strike airstrike bombing invasion offensive attack bombardment war');

/** What is foretold to others as their doom. */
export const DOOM_NOUNS = words(`
  coffin bloodshed bloodbath graveyard grave quagmire hell inferno ruin doom carnage body-bag casualty bodybag slaughter annihilation defeat death catastrophe
  disaster tragedy nightmare peril collapse firestorm holocaust conflagration`);

/** What only happens to somebody, or is thought and felt: "will be", "will win", "would know" announce no deed. */
export const EVENT_VERBS = words(`
  be have become happen seem appear know see feel think believe need want win lose get cost fall rise grow die look sound like love cause lead result mean depend prove
  turn tend hear hope expect understand remember say tell ask note add call take come go find face suffer fail arrive stand run last emerge occur exist
  affect enjoy miss wonder suspect guess realize realise learn benefit survive matter belong contain consist involve include reach
  read view regard interpret describe argue recommend announce propose suggest conclude determine decide judge
  mind regret recall notice pay earn play start begin speak wait let try`);
