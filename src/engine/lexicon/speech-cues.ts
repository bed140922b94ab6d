/** Cues that report words. All other cues report what somebody believes, wants or intends, or takes a stand on. */
import { words } from './words';

export const SPEECH_LEMMAS = words(`
  : accord accuse acknowledge add address admit advise affirm allege announce answer apologize appeal argue articulate ask assert assure
  attest beg blame blast blog boast brag brief broadcast call caution chant charge chide cite claim clarify comment communicate complain concede conclude
  condemn confess confide confirm contend continue counter criticize criticise declare decry defend demand denounce deny describe detail disclose
  discuss dismiss dispute echo elaborate email emphasize emphasise enquire explain exclaim express gripe hail highlight hint implore imply inform inquire insist
  instruct interject interrupt invite joke lambast lament lecture list mention mock muse note notify object observe offer opine order outline
  plead pledge point post praise predict press proclaim promise pronounce propose protest question quip quote raise rant read reaffirm
  recall recite recommend recount refuse reiterate relate relay remark remind repeat reply report reprimand request respond restate retort
  reveal rip say scold scream shout signal slam sneer speak specify state stress suggest summarize swear talk tease tell testify text
  thank threaten tout tweet urge utter volunteer vow warn whisper wonder write yell
  accusation acknowledgment admission advice allegation announcement answer appeal apology argument assertion assurance attack call
  caution challenge charge claim comment complaint condemnation confession contention criticism declaration demand denial description
  disclosure explanation insistence message mention note offer order plea pledge prediction promise proposal protest question recommendation
  remark reminder reply report request response retort revelation rumor rumour speech statement suggestion testimony threat tweet vow warning word
`);

/** Verbs that do hardly anything but report words. */
export const SAYING_VERBS = words('say tell write report respond reply ask');

/** Verbs that tell that somebody is speaking, but not what: a quotation behind their sentence is the subject's. */
export const SPEAKING_VERBS = words(`
  speak talk address react respond reply answer testify joke laugh smile shrug nod sigh pause elaborate continue conclude begin hesitate
  interrupt interject insist recall reminisce reflect agree disagree protest object apologize apologise
`);
