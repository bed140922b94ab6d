/**
 * How much the words and patterns of a clause speak for a position: weights in twentieths, one that all kinds share, then those of
 * demand, sanction, threat, accusation, rejection, denial, commitment, support. Written by tests/training/train-positions.ts
 * from 2974 positions in 231 articles labelled by hand; holds names of lemmas and patterns, no text.
 */
export const CLAUSE_WEIGHTS = `
above accept	2,1,,,2,,,-1,
above accept|adverbial	1,,,,2,,,,
above accept|relative	1,,,,1,,,,
above accord	,,,,,,1,,
above accord|relative	1,,,,,,1,,
above accuse	5,-1,,-1,7,-1,,-1,-2
above accuse|gerund	5,-3,,-1,7,-1,,-1,-2
above achieve	1,,,,,,,1,
above acknowledge	-4,-1,1,,-3,-1,-1,-1,-1
above acknowledge|complement	-3,-1,1,,-2,,-1,,
above add	-1,2,,,-3,-1,,,-2
above address	-2,,,,-2,,,,
above address|gerund	-1,,,,-1,,,,
above address|infinitive	,1,,,,,,,
above address|relative	-1,,,,,,,,
above add|complement	,2,,,-2,-1,1,-1,-2
above add|gerund	-1,,,,,,,,
above add|infinitive	1,,,,,,,1,
above admit	-1,,,,,,,,
above admit|complement	-1,,,,,,,,
above adopt	1,,,,,,,1,
above advance	,,,,-1,,,1,
above advance|gerund	1,,,,,,,1,
above advise	1,1,,,1,,,,
above advise|gerund	,,,,1,,,,
above advocate	,,,,1,,,,
above affect	-1,,,,,,,,
above agree	,-1,,-1,-2,-1,,4,-1
above agree|complement	,1,,,,,,,
above agree|infinitive	1,-3,,,-1,,,4,
above aim	,,,,1,,,,
above aim|gerund	,,,,1,,,,
above allege	2,,,,3,,,,
above allege|complement	2,,,,3,,,,
above allow	-2,-3,,,,,,1,
above allow|infinitive	-3,-3,,,,,,,
above announce	3,-1,1,2,,,,2,-2
above announce|complement	1,,1,1,-2,1,,1,-1
above announce|gerund	1,,,,1,,,,
above announce|infinitive	2,-2,,1,,,,2,
above announce|relative	-1,,,,,,,,
above answer	-1,,,,,,,,
above anticipate	1,1,,,,,,,
above anticipate|complement	1,1,,,,,,,
above appear	,1,,-1,,-1,,-1,1
above appear|complement	-1,,,,,,,,
above appear|infinitive	,,,,,-1,,-1,2
above appear|relative	-1,,,,,,,,
above apply	-1,,,,,,,,
above approve	-1,-1,,,,,,,
above argue	5,2,,,3,2,-1,-2,
above argue|adverbial	1,1,,,,,,,
above argue|complement	2,1,,,2,1,,-1,-1
above argue|gerund	4,1,,,1,2,,,1
above argue|relative	,,,,1,,,,
above arrange	-2,-1,,,,,,,
above arrange|infinitive	-1,,,,,,,,
above arrest	,,,,1,,,,
above arrive	1,,,1,,,,,
above ask	1,2,,1,-3,-1,-1,-2,2
above ask|adverbial	-1,,,,,,,,
above ask|complement	-1,-2,,1,-1,,,,1
above ask|infinitive	2,4,,,,,,-1,
above ask|relative	1,,,,-1,,,,2
above assert	2,-1,,1,2,,,,1
above assert|complement	2,-1,,1,1,,,,1
above assign	-1,,,,,,,,
above assist	,,,,-1,,,,1
above assist|gerund	-1,,,,,,,,
above assume	-2,,,,-2,,,1,
above assume|complement	-2,,,,-1,,,,
above assume|gerund	,,,,,,,1,
above assure	1,-1,,,,,1,2,
above assure|complement	2,-1,,,1,,1,2,
above attack	-1,,,,,,,,
above attack|adverbial	-1,,,,-1,,,,
above attack|gerund	,,,,1,,,,
above attempt	-1,-1,,,-1,,,,1
above attempt|infinitive	-2,-1,,,,,,,
above attract	1,,,,1,,,,
above attract|gerund	1,,,,1,,,,
above authorize	,-1,,1,,,,-1,
above authorize|infinitive	,-1,,1,,,,,
above authorize|relative	-1,,,,,,,,
above avoid	-1,,,,,,,,
above avoid|gerund	-1,,,,,,,,
above back	,1,,,,,,,
above base	,,,,-1,,1,,
above base|complement	1,,,,,,1,,
above base|gerund	-1,,,,,,,,
above battle	1,,,1,,,,,
above be	,-3,-5,1,3,,-2,-1,
above bear	-1,,,,-1,,,,
above become	-1,,,,-1,-1,,1,
above become|adverbial	1,1,,,,,,,
above become|complement	-2,,,,-1,,,,
above become|gerund	-2,,,,-1,,,,
above become|infinitive	,,,,,,,,1
above become|relative	,,,,,,,1,
above begin	,-2,,,2,-1,,-2,1
above begin|adverbial	-1,,,,,,,,
above begin|complement	2,,,,1,,,,1
above begin|gerund	,-1,,,1,,,,1
above begin|infinitive	-3,-1,,,,,,-1,
above begin|relative	1,,,,1,,,,
above being	-2,,,,-1,,,,
above being|infinitive	-1,,,,,,,,
above believe	,-3,,-1,2,,,-2,
above believe|complement	,-2,,-1,2,,,-1,-2
above believe|gerund	1,,,,,,,,1
above be|adverbial	1,1,,-2,,1,-2,,1
above be|complement	2,,-1,,3,-4,1,-1,1
above be|gerund	-1,,-1,1,-2,1,-1,-1,
above be|infinitive	-2,-6,-1,2,1,,,,-2
above be|participle	-4,-1,,,-3,,,-1,
above be|relative	1,,,-2,2,1,-3,1,-1
above blame	2,-2,,,4,-1,,,
above blame|gerund	2,-2,,,4,-1,,,
above block	-1,1,,,-1,,,,
above block|gerund	-1,,,,-1,,,,
above boast	-1,,,,-1,,,,
above break	2,,,,2,,,,
above break|complement	1,,,,1,,,,
above bring	-5,-2,,,-2,,,-1,-1
above bring|complement	-2,-1,,,,,,,
above bring|infinitive	-2,-1,,,,,,,
above broker	2,,,,,,,2,
above broker|infinitive	2,,,,,,,2,
above build	-2,,,,-1,,,,
above build|infinitive	-1,,,,,,,,
above build|relative	-1,,,,,,,,
above calculate	-1,,,,,,,,
above call	1,5,1,-2,-6,-2,-1,-2,1
above call|adverbial	,,,,-1,,,,1
above call|complement	-3,-1,,,-3,,,,
above call|gerund	2,4,,,-2,-1,,-1,1
above call|infinitive	1,3,1,-1,-1,-1,,-3,
above call|relative	1,1,,,,,,1,
above capitalize	-1,,,,,,,,
above carry	-1,,,,,,,,
above carry|adverbial	-1,,,,,,,,
above cast	,,,,1,,,,
above cause	-1,1,,,-1,,,,
above cause|infinitive	1,1,,,,,,,
above cause|relative	-1,,,,-1,,,,
above challenge	1,-1,,,1,1,,1,
above challenge|relative	2,,,,1,1,,1,
above change	-2,,,,-1,,,,
above change|complement	-1,,,,,,,,
above charge	-2,-2,,,,,,,
above charge|gerund	-1,,,,,,,,
above charge|infinitive	,-2,,,1,,,,
above choose	1,-1,,,1,,,2,
above choose|infinitive	2,-1,,,1,,,2,
above cite	1,-1,,,4,,,,-2
above cite|complement	,,,,1,,,,
above cite|gerund	1,,,,2,,,,
above cite|relative	,,,,2,,,,-1
above claim	4,-1,,,4,1,,-1,1
above claim|complement	3,-1,,,3,1,,-1,1
above clear	1,,,,,,,,1
above clear|complement	1,,,,,,,,1
above close	,,1,,-1,,,,
above close|adverbial	1,,1,,,,,,
above close|complement	-1,,,,,,,,
above coin	-1,,,,-1,,,,
above coin|complement	-1,,,,-1,,,,
above come	,1,,1,,-1,-1,-1,
above come|adverbial	-2,,,,-2,,,,
above come|complement	1,,,,1,,,,
above come|gerund	1,1,,,,,,,
above come|infinitive	,-1,,1,,,,-1,
above come|participle	1,1,,,,,,,
above come|relative	-1,,,,,,,,
above comment	-1,,,,,,,,
above commit	-1,,,,,,,,
above commit|gerund	-1,,,,,,,,
above compare	,1,,,,,,,
above compel	1,1,,,,,,,
above compel|infinitive	1,1,,,,,,,
above complain	2,-1,,,3,,,,1
above complain|complement	1,,,,2,,,,
above complete	-1,,,,,,,,
above complicate	-1,,,,,,,,
above concede	1,1,,,,,,,
above conclude	,-1,,,,1,1,,
above conclude|complement	,-1,,,,1,1,,
above condemn	1,1,,,1,,,,
above confirm	-1,,,,,,,,
above congregate	2,1,,,1,,,,
above consider	2,1,,1,2,,,-1,
above consider|complement	-1,,,,,,,,
above consider|gerund	1,,,1,1,,,,
above consider|infinitive	,1,,,,,,,
above contain	-1,,,,,,,,
above contain|gerund	-1,,,,,,,,
above continue	-1,-1,,,1,-1,,-2,1
above continue|complement	-1,,,,,,,,
above continue|gerund	1,,,,,,,,1
above continue|infinitive	-1,,,,1,,,-1,
above convince	1,1,,,1,,,,
above convince|complement	1,1,,,1,,,,
above cost	1,,,,1,,,,
above count	-1,,,,,,,,
above cover|gerund	-1,,,,,,,,
above cover|relative	1,,,,1,,,,
above create	-1,-2,,,2,,,-1,-1
above create|infinitive	-1,-1,,,1,,,-1,
above create|relative	-1,,,,-1,,,,
above criticize	,,,,,,,1,-1
above criticize|gerund	1,1,,,1,,,,
above curb	,,,,,,,,1
above curb|adverbial	,,,,,,,,1
above deal	1,,,,2,1,,,
above decide	-2,-3,,-1,-2,1,-1,2,-1
above decide|complement	-2,-1,,,-1,1,-1,,
above decide|infinitive	,-1,,,,,,2,
above declare	,-2,,3,-1,-1,,-2,1
above declare|complement	,-1,,1,,,,-1,1
above declare|gerund	,,,1,,,,,
above declare|relative	,,,,-1,,,,1
above decline	-3,-1,,,,,,-1,
above decline|infinitive	-2,-1,,,,,,-1,
above defeat	-1,,,,,,,,
above defend	1,,,,,,,1,1
above defend|gerund	,-1,,,-1,,,,1
above deliver	-1,,,,,,,,
above demand	1,2,,,-1,,,-1,
above demand|infinitive	1,1,,,,,,,
above deny	,-1,,,-1,,3,,
above deny|complement	,-1,,,-2,,3,,
above deploy	1,-1,,,1,,,1,
above deploy|infinitive	2,,,,1,,,1,
above deport	,,,,1,,,,
above describe	,,,,1,,,,
above describe|adverbial	1,,,,1,,,,
above describe|gerund	,,,,1,,,,
above deserve	-1,,,,,,,,
above deserve|complement	-1,,,,,,,,
above design	1,-1,,,,,1,2,
above design|infinitive	1,-1,,,,,1,2,
above destabilize	1,,,,,,1,,
above destabilize|adverbial	1,,,,,,1,,
above destroy	,,,,,1,,,
above deteriorate	,,,,,,,,1
above determine	-3,-1,,,-1,,,,
above determine|complement	-2,-1,,,,,,,
above develop	-1,,,,,,,,
above die	1,1,,,,,,,
above die|adverbial	1,1,,,,,,,
above direct	,1,,,,,,,
above direct|infinitive	,1,,,,,,,
above disclose	-1,,,,,,,,
above discover	-1,,,,,,,,
above discuss	,-2,,,,1,,-1,
above discuss|complement	-1,,,,,,,,
above discuss|gerund	,,,,-1,1,,,
above discuss|infinitive	-1,-1,,,,,,,
above discuss|relative	,,,,,,,,1
above do	2,1,,-1,2,-1,1,,
above do|adverbial	3,,,,2,,,,1
above do|complement	-3,,,,,,-1,-1,-2
above do|gerund	2,-1,,,1,,1,1,
above do|infinitive	3,3,,,-1,,,,1
above do|relative	,,,,1,,,,
above draw	2,,,1,1,,,,
above draw|adverbial	3,,,1,1,,,,1
above draw|gerund	1,,,,1,,,,
above drive	-2,-1,,,,,,,
above drive|infinitive	-1,,,,,,,,
above drop	1,,,,1,,,,
above eat	-1,,,,-1,,,,
above embrace	,,,,1,,,,
above emphasize	1,,,,1,,,,1
above emphasize|complement	1,,,,1,,,,1
above empower	-1,,,,,,,,
above enable	,,,,,1,,,
above enable|infinitive	,,,,,1,,,
above encourage	3,4,,,,,,,
above encourage|infinitive	3,4,,,,,,,
above end	,-1,1,,,,,,1
above end|complement	1,,,,1,,,,
above end|gerund	,,,,,,,,1
above end|infinitive	-1,,,,,,,,
above end|relative	,,1,,-1,,,,
above ensure	,3,,,-3,,,,
above ensure|complement	,3,,,-3,,,,
above enter	-1,,,,,,,-1,-1
above enter|adverbial	-2,,,,,,,,
above enter|gerund	-1,1,,,-1,,,,-1
above enter|relative	1,,,,1,,,,
above establish	-2,-1,,,,,,,
above estimate	-2,-1,,,-1,,,,
above estimate|complement	-2,,,,,,,,
above exist	,,,,,1,,,
above expand	,1,,,,,,,
above expand|complement	-1,,,,,,,,
above expand|gerund	1,1,,,,,,,
above expect	-8,-5,,,-2,-1,,-3,-1
above expect|complement	-1,,,,,,,,
above expect|infinitive	-7,-4,,,-1,,,-2,-1
above explain	4,,,1,-2,,1,,2
above explain|complement	3,1,,1,-1,,,,2
above expose	-2,,,,-1,,,,
above express	1,,,,2,,,,
above express|complement	1,,,,2,,,,
above extend	-1,,,,,,,,
above face	2,,,,,1,,-1,1
above face|adverbial	1,,,,,1,,,
above face|complement	1,,,,,,,,1
above face|gerund	1,1,,,,,,,
above face|infinitive	-1,,,,,,,,
above face|relative	,,,,1,,,,
above fail	-2,-1,,,,,,,
above fail|infinitive	-3,-1,,,,,,,
above fall	-1,1,,,-2,,,,
above fall|gerund	-1,,,,-1,,,,
above fall|infinitive	1,1,,,,,,,
above fear	,-1,,,2,,,-1,
above fear|complement	,-1,,,2,,,-1,
above feel	-2,-1,,,,,,,
above feel|complement	-2,-1,,,,,,,
above file	2,,1,,1,,,,-1
above file|gerund	,,,,1,,,,
above fill	-1,,,,,,,,
above find	-1,-1,,,-1,,1,-1,1
above find|complement	1,,,,,,1,,2
above find|gerund	-1,,,,,,,,
above find|infinitive	-1,,,,,,,,
above find|relative	-1,,,,-1,,,,
above fire	,,1,,-1,,,,
above flee	,1,,,-1,,,,
above focus	1,1,,,,-1,,1,-1
above focus|complement	1,1,,,,,,,
above focus|gerund	1,1,,,,,,1,
above focus|relative	-1,,,,,,,,
above follow	,,,2,-3,,,,
above follow|complement	-1,,,,,,,,
above follow|gerund	1,,,2,-1,,,,
above follow|relative	-1,,,,,,,,
above force	-4,-3,,,-1,,,1,-1
above force|infinitive	-3,-2,,,,,,1,
above form	,,,,-1,1,,,
above frame	-1,,,,,,,,
above frame|relative	-1,,,,,,,,
above free	1,,,,1,,,,
above fuel	1,,,,1,,,,
above fund	,,,,1,,,,
above gather	,-1,,,-1,,,,1
above gather|complement	-1,,,,,,,,
above gather|relative	1,,,,,,,,1
above get	-1,1,,-1,-2,-2,-1,2,-2
above get|complement	,1,,,,,,,
above get|gerund	-1,,,,,,,,
above get|infinitive	2,1,,,-1,,,2,
above get|relative	-3,-1,,,-2,,,,
above give	-3,-1,1,,-3,-1,,,-1
above give|complement	-1,-1,,,-1,,,1,
above give|gerund	-1,-1,1,,-1,,,,
above give|infinitive	-1,,,,,,,-1,
above give|relative	-1,,,,,,,,
above go	1,-2,,,3,2,,,-1
above go|adverbial	-1,,,,,,,,
above go|gerund	1,,,,2,1,,,-1
above go|infinitive	1,-1,,,2,1,,,
above grant	-1,,,,,,,,
above greet	,,,,-1,1,,,
above greet|gerund	,,,,-1,1,,,
above grow	-3,-1,,,-2,,,,
above grow|gerund	-2,,,,-1,,,,
above guess	-1,,,,,,,,
above guess|complement	-1,,,,,,,,
above hack	2,,,,3,,,,
above hail	,-1,,,,,1,,
above handle	-1,,,,,,,,
above happen	-1,-1,,,-2,-1,,-1,2
above happen|adverbial	-2,,,,-1,,,,
above happen|complement	,,,,-1,,,,1
above hate|complement	-1,,,,,,,,
above have	-3,-3,-1,1,,-1,-2,-1,
above have|adverbial	1,,,,1,,,,1
above have|complement	-4,-2,,1,-1,-1,-1,-1,-1
above have|gerund	-3,,,,-1,,,-1,-1
above have|infinitive	,,,,1,-1,,1,-1
above have|participle	2,,,,-1,1,,,2
above have|relative	,-1,,1,1,-1,,,-1
above head	,,,,1,,,,
above hear	1,,,1,-1,1,,,
above hear|complement	-1,,,,-1,,,,
above help	-2,,,-1,-1,1,-1,-2,
above help|complement	-1,-1,,,,,,,1
above help|gerund	,,,,,1,,,
above help|infinitive	-2,1,,,-2,,,-1,-1
above hire	-2,,,,-1,,,,
above hire|relative	-1,,,,,,,,
above hit	-2,,,,-1,,,,
above hold	-2,-2,,,-2,-2,,-1,3
above hold|adverbial	2,,,,,,,,2
above hold|gerund	,,,,-1,,,,1
above hold|infinitive	-1,-1,,,,,,,
above hold|relative	-2,,,,,-1,,,
above hope	-1,1,,-2,-3,,-1,-2,2
above hope|complement	-2,2,,-2,-3,-1,,-4,1
above hope|infinitive	,-1,,,,1,,,
above host	-1,,,,,,,,
above host|relative	-1,,,,,,,,
above identify	,,,,-1,1,,,
above identify|relative	-1,,,,,,,,
above ignore	,,,,1,,,,
above imply	1,2,,,,,,,
above imply|complement	1,2,,,,,,,
above impose	1,,1,,,,,1,
above impose|adverbial	1,,,,,,,1,
above impose|gerund	,,1,,,,,-1,
above improve	-1,,,,,,,,
above improve|complement	-1,,,,,,,,
above include	,,,-1,-3,1,,1,-2
above include|complement	-1,,,,-1,,,1,
above include|gerund	2,1,,,,1,,,
above include|infinitive	1,,,,,,,1,
above include|relative	-2,-1,,,-2,,1,,
above increase	1,3,,,-1,,,,
above indicate	-1,-1,1,,-1,,,-1,1
above indicate|complement	-1,-1,1,,-1,,,-1,1
above insist	3,,,-1,-1,-1,4,,-1
above insist|complement	2,,,-1,-3,-1,4,,-1
above intend	-1,,,,,,,,
above intend|infinitive	-1,,,,,,,,
above intervene	-1,,,,,,,,
above introduce	2,1,1,,1,,,,
above introduce|relative	2,,1,,1,,,,
above invest	2,1,,,,,1,,
above invite	-4,-2,,,,,,-1,-1
above invite|infinitive	-3,-2,,,,,,-1,
above issue	4,1,,,1,1,,,2
above issue|gerund	4,1,,,2,1,,,1
above join	1,1,,,1,1,,,
above join|gerund	1,,,,1,,,,
above join|infinitive	1,1,,,,1,,,
above keep	,,,1,-1,,,,
above keep|gerund	-1,,,,,,,,
above keep|relative	1,,,1,,,,,
above kill	1,,,,1,,,,
above kill|relative	,,,,1,,,,
above know	,-3,,1,3,-3,,-1,-1
above know|adverbial	,-1,,,-1,,1,,1
above know|complement	-2,-2,,1,1,-2,-2,,-3
above know|gerund	,,,,1,,,,
above know|infinitive	3,,,,3,,,,
above lack	-1,,,,,,,,
above lack|infinitive	-1,,,,,,,,
above launch	,,,,1,,,,
above launch|relative	1,,,,1,,,,
above lay	-2,,,,,,,,
above lead	,-1,,,,2,,-1,1
above lead|complement	-1,,,,,,,,
above lead|gerund	,-1,,,,1,,,
above lead|infinitive	1,,,,,1,,,1
above lead|relative	-1,,,,-1,,,,
above learn	-3,,,,-1,,,,
above learn|complement	-2,,,,-1,,,,
above leave	-1,-2,,,2,-1,,-1,-1
above leave|gerund	,-1,,,2,,,,-1
above leave|infinitive	,-1,,,1,,,-1,
above let	1,2,,,,,,,
above lie|relative	1,,,,1,,,,
above lift	1,,1,,-1,,,,1
above like	-4,-2,,,-1,,,-1,
above liken	1,2,,,-1,,,,
above liken|relative	-1,,,,,,,,
above like|complement	-1,,,,,,,,
above like|infinitive	-3,-1,,,,,,-1,
above limit	,1,,,-1,,,,
above live	1,,,,2,,,,
above live|gerund	1,,,,1,,,,
above live|relative	-1,,,,,,,,
above lobby	1,1,,,-1,1,,,
above look	-1,,,,,,,-1,
above look|gerund	1,,,,1,,,,
above look|infinitive	-1,,,,,,,,
above lose	-2,,,,-1,,,,
above lose|gerund	-1,,,,,,,,
above lure	-1,,,,,,,,
above maintain	1,,,,1,,1,,
above maintain|complement	,,,,,,1,,
above make	2,2,,1,1,,-2,-2,
above make|adverbial	2,1,,,1,,,,1
above make|complement	1,,,1,2,-1,-1,,
above make|gerund	-1,,,1,-3,,,,
above make|infinitive	-2,1,,-1,-1,,,-2,
above make|relative	1,,,,1,1,,,
above manage	-1,,,,,,,,
above manage|infinitive	-1,,,,,,,,
above mark	-1,,,,,,,,
above marry	-1,,,,,,,,
above maximize	-1,,,,,,,,
above mean	2,1,,-1,1,,,2,-1
above mean|complement	1,1,,-1,1,,,,-1
above mean|infinitive	1,,,,,,,1,
above meet	,,,,-1,,,1,
above meet|adverbial	-1,,,,,,,,
above move	-1,,,,,,,,
above move|gerund	-1,,,,,,,,
above name	-1,,,,,,,,
above need	-1,,,,,,,-1,
above need|complement	,,,,1,,,,
above need|infinitive	-1,,,,,,,,
above negotiate	-1,,,,,,,,
above note	-5,-2,,,-1,,-1,-1,-2
above note|complement	-5,-2,,,-1,,-1,-1,-2
above observe	-1,,,,,,,,
above occur	1,,,1,,,,,
above occur|adverbial	1,,,1,,,,,
above offer	-2,-1,,,,,,,-1
above offer|complement	-1,,,,,,,,
above offer|gerund	-1,,,,,,,,
above offset	-1,,,,,,,,
above open	-1,1,,,-1,,,,
above open|complement	-1,,,,,,,,
above open|infinitive	,1,,,,,,,
above oppose	-3,,,,-1,,,,
above oppose|gerund	-2,,,,-1,,,,
above opt	-1,,,,,,,,
above order	1,,,,1,,,,
above oversee	-1,,,,,,,,
above pass	-2,,,,-1,,,,
above pass|gerund	-1,,,,,,,,
above pay	-2,,,,-1,,,-1,
above pay|infinitive	-1,,,,,,,-1,
above people	,,,,,1,,,
above people|complement	,,,,,1,,,
above perform	1,,,,1,,,,
above permit	-1,,,,,,,,
above permit|infinitive	-1,,,,,,,,
above persuade	2,3,,,,,,-1,
above persuade|infinitive	2,3,,,,,,-1,
above pivot	,,,,1,,,,
above place	1,,,,,,,1,
above plan	2,1,,-1,1,2,,-2,1
above plan|infinitive	1,1,,-1,1,2,,-2,
above play	-1,,,,,,,,
above pledge	2,-3,,,-1,-1,,4,-1
above pledge|infinitive	2,-3,,,-1,,,4,
above point	2,,,,2,,,,
above point|complement	2,,,,2,,,,
above position	,,,,,,,1,
above position|infinitive	,,,,,,,1,
above post	,,,,,,1,,
above post|complement	,,,,-1,,1,,
above post|gerund	1,,,,1,,,,
above praise	1,-1,,,,1,,,1
above predict	,,,,-2,,,,1
above predict|complement	,,,,,,,,1
above prepare	,,,,-1,,,1,
above prepare|infinitive	1,,,,,,,1,
above present	-1,,,,,,,,
above press	-1,1,,,-1,,,,
above press|infinitive	,1,,,-1,,,,
above prevent	-2,,,,-1,,,,
above prevent|gerund	-1,,,,,,,,
above proclaim	1,,,,2,,,,
above promise	,-2,,1,,1,,1,
above promise|infinitive	,-1,,1,,1,,,
above promote	,,,,-1,,,1,
above prompt	,-1,,,-1,1,,1,
above prompt|infinitive	,-1,,,,1,,1,
above propose	1,2,,,-2,,,,
above propose|complement	2,2,,,-1,,,1,
above propose|gerund	,1,,,,,,,
above protect	,,,,1,,,,
above prove	,,,,,,,1,
above prove|infinitive	,,,,,,,1,
above provide	,-1,,,,,1,-1,-1
above provide|complement	-1,,,,,,,,
above provide|gerund	,,,,,,1,,
above provide|infinitive	-1,,,,,,,,
above provide|relative	1,,,,1,,,,
above punish	2,,,1,1,,,,
above pursue	1,,,1,,,,,
above push	2,4,,,-1,1,,-1,-1
above push|gerund	-1,,,,,,,,
above push|infinitive	2,3,,,,,,-1,
above push|relative	1,1,,,,1,,,
above put	,1,,,-1,,,,2
above put|adverbial	2,1,,,,,,,1
above put|complement	-1,,,,-1,,,,
above put|gerund	,,,,1,,,,
above put|relative	,,,,,,,,1
above question	,,,,1,,,,
above raise	1,-1,,,2,,,,
above raise|relative	1,-1,,,1,1,,,
above reach	3,-1,,,,,,4,
above reach|gerund	1,,,,,,,1,
above read	,,,,1,,,,
above read|relative	,,,,1,,,,
above realize	1,,,,2,,,,
above realize|complement	1,,,,2,,,,
above reassure	-1,,,,,,,,
above rebuild	-1,,,,-1,,,,
above recall	,,,,-1,1,,,
above receive	2,1,,,-1,,,1,1
above receive|relative	1,1,,,,,,,
above recognize	-2,,,,-1,,,,
above recognize|relative	-1,,,,-1,,,,
above recover	1,,,,,,,1,
above reduce	-1,-1,,,1,,,,
above refer	-1,,,,,,,,
above refer|relative	-1,,,,,,,,
above reflect	1,,,,1,,,,
above refuse	1,2,,,,,,-1,
above refuse|infinitive	1,2,,,,,,-1,
above regard	-1,,,,,,,,
above regard|complement	-1,,,,,,,,
above register	-1,,,,,,,,
above regret|gerund	,,,,1,,,,
above reject	,,,,-1,,,,2
above reject|participle	1,,,,,,,,2
above release	,1,,,1,,,-1,
above release|gerund	,,,,1,,,,
above rely	-1,,,,,,,,
above remain	-4,-1,,,-2,,,,
above remain|adverbial	-1,,,,,,,,
above remain|gerund	-1,,,,-1,,,,
above remain|relative	-1,,,,,,,,
above remember	-1,,,,,,,,
above remind	-1,,,,-1,,,,
above remove	-1,,,,,,,,
above repeat	-1,,,,,,,,
above replace	,1,,,,,,,
above replace|gerund	,1,,,,,,,
above reply	2,,,,1,1,,,
above report	-3,-1,,,-1,,,-1,
above report|complement	-3,-1,,,-2,,,,
above represent	1,2,,,-1,,,,
above represent|relative	,1,,,-1,,,,
above require	-1,,,,-1,,,-1,
above require|infinitive	-1,,,,,,,-1,
above require|relative	-1,,,,,,,,
above resign	-1,,,,,,,,
above resolve	,,,,,,,1,
above respond	6,1,2,2,,,1,,2
above respond|complement	2,,,,1,,1,,1
above respond|gerund	4,1,1,,,1,,1,2
above respond|infinitive	1,-1,1,1,,,,,
above respond|relative	,1,,,-1,,,,
above result	-1,,,,,,,,
above return	-1,,,,,,,,
above reveal	-1,-1,,,,,,,
above reveal|complement	-1,-1,,,,,,,
above review	-1,,,,,,,,
above rise	-1,,,,,,,,
above roll	,,,,,,,,1
above rule	,-1,,,,1,,,
above run	-1,-1,,,-1,1,,-1,-1
above run|gerund	-1,,,,,,,,
above run|infinitive	,,,,,1,,,
above save	,,,,,1,,,
above say	2,,-2,1,-1,1,1,1,2
above say|adverbial	1,,,,,1,1,,
above say|complement	4,,-1,2,,1,1,2,1
above say|gerund	-3,-1,,-1,-2,,,,
above say|infinitive	,1,,,-1,-1,,,
above say|participle	-2,,,,-1,,,,-1
above say|relative	,,,,-2,,-1,-1,2
above schedule	-1,,,,,,,,
above scramble	1,1,,,,,,,
above scramble|infinitive	1,1,,,,,,,
above see	,-2,,,1,-1,,,
above seek	-1,2,,,-1,-1,,-4,-1
above seek|gerund	-1,,,,,,,,
above seek|infinitive	,2,,1,,-1,,-4,-1
above seem	-4,,,,-2,-1,,-1,-1
above seem|complement	-2,-1,,,,,,,
above seem|gerund	-1,,,,,,,,
above seem|infinitive	-3,-1,,,-1,,,,
above seem|relative	1,1,,,,,,,
above see|complement	-1,,,,,,,,
above see|gerund	-2,-1,,,,,,,-1
above see|relative	1,,,,1,,,,
above seize	,,,,1,,,,
above seize|infinitive	1,,,,1,,,,
above sell	-1,,,,,,,,
above send	1,2,,,-2,,,2,-1
above send|complement	1,,,,,,,1,
above send|relative	,1,,,-2,,,1,
above serve	-2,,,,-1,,,,
above serve|adverbial	-1,,,,,,,,
above serve|gerund	-1,,,,,,,,
above set	,-2,,,,1,,-1,1
above set|adverbial	1,,,,1,,,,
above set|infinitive	-1,-2,,,,1,,-1,1
above shake	1,,,,1,,,,
above shake|relative	1,,,,1,,,,
above share	2,1,,,,,,,1
above should	1,,,,1,,,,
above show	-3,-3,,,-1,-1,1,-1,
above show|complement	-2,-1,,,-1,,1,-1,-2
above show|gerund	-2,,,,-1,,,,
above show|infinitive	1,-1,,,,,,,2
above show|relative	,,,,1,,,,
above sign	1,-2,,,-1,1,,2,
above signal	,,,1,,,,,-1
above sit	-1,,,,-1,,,,
above sit|gerund	-1,,,,,,,,
above solve	-1,,,,,,,,
above speak	3,3,,,-2,2,-1,-1,-1
above speak|adverbial	-1,,,,,,,,
above speak|complement	2,,,,,2,-1,,
above speak|gerund	2,3,,,-1,,,,
above speak|infinitive	,1,,,,,,,
above spend	-1,-1,,,,,,,
above spend|gerund	,,,,1,,,,
above spend|relative	-1,,,,,,,,
above stand	,-1,,,-1,,,1,1
above stand|adverbial	-1,,,,-1,,,,
above stand|complement	,,,,,,,,1
above stand|relative	1,,,,,,,1,
above start|adverbial	1,,,,1,,,,
above start|gerund	-1,,,,-1,,,,
above state	1,1,,,-2,,2,,
above state|complement	1,1,,,-2,,2,,
above stay	1,,,,1,,,,
above stay|gerund	1,,,,1,,,,
above step	2,1,,,1,,,,
above stop	-2,,,,-1,,,,
above stop|gerund	-1,,,,,,,,
above stress	-1,,,,-1,,,,
above struggle	-2,,,,,,,,
above struggle|infinitive	-1,,,,,,,,
above succeed	-1,,,,-1,,,,
above succeed|relative	-1,,,,-1,,,,
above sue	-2,,,,-1,-1,,,
above suggest	2,3,,,-1,1,-2,1,-1
above suggest|complement	2,2,,,-1,1,-2,1,-1
above suggest|relative	-1,,,,-1,,,,
above sum	-1,,,,-1,,,,
above support	-1,,,,,,,-1,-2
above support|adverbial	-1,,,,-1,1,,,
above support|gerund	-1,1,,,-1,,,,-1
above support|infinitive	,-1,,,1,,,,
above suspect|complement	,,,,1,,,,
above sweep	-1,,,,-1,,,,
above take	,,,-1,-1,-1,-1,,2
above take|adverbial	1,,,,1,,,,1
above take|complement	-3,-1,,,-2,,,,
above take|gerund	,1,,,,,,,
above take|infinitive	-3,-1,,,,,,-1,
above take|relative	1,1,,,-2,,,1,1
above talk	3,2,,1,,1,,-1,-1
above talk|adverbial	2,1,,,,1,,,
above talk|complement	-2,,,,-1,,,,
above talk|gerund	1,2,,,-1,,,,
above talk|infinitive	1,,,1,,,,,
above talk|relative	1,,,,1,,,,
above tap|relative	-1,,,,-1,,,,
above target	2,1,,,1,,,,
above teach	,,,,1,,,,
above tear	-1,,,,,,,,
above televise	3,,,,3,,,,
above televise|relative	3,,,,3,,,,
above tell	-1,-2,,,-2,1,,1,1
above tell|adverbial	-1,,,,,,,,
above tell|complement	,-1,,,-2,1,,1,
above tell|relative	1,,,,,,,,1
above think	-3,2,,-2,-1,1,-3,-3,-3
above think|adverbial	,,,,1,,,,
above think|complement	-2,3,,-2,-1,1,-3,-3,-2
above think|gerund	-1,,,,,,,,
above think|infinitive	-1,,,,,,,,
above think|relative	-1,,,,,,,,
above threaten	2,-2,1,3,,-1,,-1,
above threaten|infinitive	2,-2,1,3,,-1,,-1,
above thrust	-1,,,,,,,,
above thrust|gerund	-1,,,,,,,,
above tie	2,1,,,1,,,,
above time	-1,,,,,,,,
above touch	-1,,,,,,,,
above track	1,,,,1,,,,
above track|gerund	1,,,,1,,,,
above trade	,,,,1,,,,
above travel	,,,,,,,,1
above treat	1,1,,,,,,,
above try	-1,-4,,1,-1,,1,-1,
above try|infinitive	-2,-4,,1,-3,,1,-1,
above turn	-2,-3,,,-2,2,,-1,
above turn|gerund	,-1,,,-1,1,,,
above turn|infinitive	,-1,,,,1,,,
above tweet	-1,,,,-1,,,,
above underestimate	,,,,1,,,,
above underline	-1,,,,-1,,,,
above understand	1,-2,,-1,1,1,-1,1,
above understand|complement	1,-2,,,1,1,,1,
above unite	-1,,,,,,,,
above urge	4,5,,,-1,-1,,-2,
above urge|complement	-1,,,,,,,,
above urge|infinitive	5,6,,,,,,-1,
above use	-2,-3,2,-1,-1,-2,1,,-1
above use|adverbial	,,,,,,1,,
above use|complement	-1,,,,,,,,
above use|infinitive	,-2,2,,,-1,,,-1
above view	1,,,,,,,1,
above visit	-1,,,,,,,,
above vote	,-1,,,,,,,1
above vote|infinitive	,-1,,,,,,,1
above vow	2,-2,,2,-1,-1,,3,
above vow|infinitive	2,-2,,2,-1,-1,,3,
above wait	-2,-1,,,-1,,,,
above wait|infinitive	-1,,,,,,,,
above want	,,,,1,,-1,,
above want|gerund	1,,,,1,,,,
above want|infinitive	-1,,,,-1,,,,
above want|relative	1,,,,1,,,,
above warn	3,2,,2,1,-1,,-1,-1
above warn|adverbial	,1,,,-1,,,,
above warn|complement	1,-2,,2,2,-1,,-1,-1
above watch	-1,,,,-1,,1,,
above watch|adverbial	1,,,,,,1,,
above watch|complement	-2,,,,,,-1,,
above welcome	,-1,,,-1,,,2,
above well-know	-1,,,,,,,,
above will	-1,,,,,,,,
above win	,,,,,1,,,-1
above win|complement	1,,,,1,,,,
above win|gerund	-1,,,,,,,,
above win|relative	-1,,,,-1,,,,
above withdraw	,1,,,-1,,,1,
above withdraw|gerund	2,1,,,,,,1,
above withdraw|relative	-1,,,,-1,,,,
above work	-2,-3,,,-1,-1,,1,
above work|adverbial	,,,,-1,,,,1
above work|complement	,,,,1,,,,
above work|gerund	-1,,,,,,,,
above work|infinitive	-1,-2,,,-1,,,2,
above worry	-2,-1,,,,,,,-1
above worry|complement	,,,,1,,,,
above worry|gerund	-1,,,,,,,,
above would	-1,-1,,,,1,,,
above would|adverbial	,,,,,1,,,
above would|complement	-2,,,,-1,,,,
above write	,,,,1,,,,-1
above write|complement	,,,,1,,,,
above write|relative	-1,,,,,,,,
above |none	1,1,-2,-1,,1,-1,2,
above-class anger|complement	-1,,,,,,,,
above-class anger|gerund	-1,,,,,,,,
above-class anger|relative	-1,,,,-1,,,,
above-class blame|adverbial	,-2,1,,-2,-1,1,1,
above-class blame|complement	-1,-1,,,-1,-1,2,-2,-2
above-class blame|gerund	1,-4,,-1,4,-2,,-2,1
above-class blame|infinitive	,-1,1,3,-1,1,,-4,-2
above-class blame|participle	1,,,,1,,1,,
above-class blame|relative	2,,,,2,-1,-1,-1,1
above-class cooperation|adverbial	,1,,-1,1,1,-1,-2,-1
above-class cooperation|complement	-3,1,-1,-2,-2,-3,-3,1,
above-class cooperation|gerund	-2,,2,,-3,-2,1,,1
above-class cooperation|infinitive	-1,3,-2,-1,-2,-2,-2,,-2
above-class cooperation|participle	-1,,,,,,,,
above-class cooperation|relative	1,,1,1,,-1,,,
above-class defiance|adverbial	-1,,,,,,,,
above-class defiance|complement	-2,,,,-1,,,,
above-class defiance|gerund	-1,,,,,,,,
above-class defiance|infinitive	1,3,,,,,,-1,
above-class defiance|participle	1,,,,,,,,2
above-class defiance|relative	,,,,1,,,,
above-class event|adverbial	-1,1,-1,-1,-1,1,-1,-1,1
above-class event|complement	-1,,-3,1,-1,1,-2,,
above-class event|gerund	-2,3,-4,-2,-2,2,-4,-4,-1
above-class event|infinitive	-3,-3,-1,1,-3,1,-2,2,-2
above-class event|participle	1,,,-1,-1,,-1,-2,4
above-class event|relative	-2,-1,-2,-2,-1,,-4,2,
above-class force|adverbial	-1,,,,,,,,
above-class force|complement	1,,,,2,,,,
above-class force|gerund	1,-1,,1,1,,,,
above-class force|infinitive	1,-1,,,-1,1,,2,
above-class force|relative	1,1,,,,,,,
above-class harm|adverbial	1,-2,2,2,,-1,,-1,-1
above-class harm|complement	2,-2,,-1,2,-1,1,1,
above-class harm|gerund	2,,1,1,-1,,,1,2
above-class harm|infinitive	4,1,1,1,1,,,2,-1
above-class harm|participle	-1,,,,,,,,
above-class harm|relative	-1,1,,,-1,,1,-1,-2
above-class refusal|adverbial	-1,,,,1,1,-1,-2,-3
above-class refusal|complement	-3,,,-2,-1,-3,,-1,
above-class refusal|gerund	4,,3,,,,1,1,1
above-class refusal|infinitive	-2,-2,,,-1,-2,-1,1,-1
above-class refusal|relative	-1,-1,,-1,-1,,-2,1,
above-class remedy|adverbial	,-1,,,-1,1,2,-3,1
above-class remedy|complement	1,-2,-4,1,1,,1,,1
above-class remedy|gerund	,-2,,,-1,1,-2,-1,2
above-class remedy|infinitive	-2,1,,1,-2,,-1,-2,-3
above-class remedy|participle	,,,,-1,-1,,-1,2
above-class remedy|relative	,-2,1,-2,,,-1,-4,3
above-mood 	1,1,-2,-2,3,-1,,,
above-mood !	-6,-2,,1,-2,-2,-1,-4,-5
above-mood be to	,,,1,-2,1,,-1,
above-mood can	-5,-2,,,-5,-1,,,
above-mood can!	-1,,,,-1,,,,1
above-mood could	-4,-1,,-1,-2,,,,-2
above-mood have to	-4,-2,,,-1,,,-1,-1
above-mood may	-4,-3,2,-1,-1,-1,,-2,-2
above-mood may!	-1,,,,,,,,
above-mood might	-2,,,,-2,,,-1,
above-mood must	1,4,,-1,-2,,-1,-1,-1
above-mood need to	-3,-1,,,-1,,,,
above-mood should	-1,,,-1,,-2,1,-1,
above-mood should!	-1,,,,-1,,,,
above-mood will	-3,-5,-1,2,-1,,1,-2,-1
above-mood will!	-4,-1,,,-2,,,,
above-mood would	-4,1,1,2,-1,-4,-2,-4,-5
above-mood would!	1,-1,,,,1,,-1,1
above-stance accusation|adverbial	3,1,1,-1,1,-1,-1,-1,3
above-stance accusation|complement	-1,-10,1,,6,-1,-5,-6,-4
above-stance accusation|gerund	3,2,-2,-4,7,-6,-2,-6,-2
above-stance accusation|infinitive	,4,1,-4,-1,-3,-1,-2,-2
above-stance accusation|participle	-1,-2,,,,,,-1,1
above-stance accusation|relative	2,1,,-1,,,,1,2
above-stance commitment|adverbial	1,,,-1,,-2,-1,-2,3
above-stance commitment|complement	-1,,1,-1,-2,,-2,2,
above-stance commitment|gerund	,2,1,,-1,-1,-1,1,-1
above-stance commitment|infinitive	,-4,-1,3,-5,2,-1,6,-4
above-stance commitment|participle	1,1,,,-2,,,,2
above-stance commitment|relative	-3,-1,1,-2,-3,,,,
above-stance demand|adverbial	1,3,,-1,-2,,-2,-2,3
above-stance demand|complement	,3,,1,-4,1,,,-2
above-stance demand|gerund	-2,2,,-1,-2,,-2,-3,-1
above-stance demand|infinitive	2,11,-1,-1,-8,-1,-5,-3,-3
above-stance demand|participle	,-1,,,2,,,-1,1
above-stance demand|relative	-1,-2,-1,,-1,1,,,
above-stance denial|complement	-1,-1,,,-2,,3,,
above-stance denial|participle	1,,,,,,,,2
above-stance denial|relative	2,,,,1,,1,,
above-stance rejection|adverbial	,,1,-1,-2,,,-2,1
above-stance rejection|complement	2,-1,-2,1,-1,1,2,1,2
above-stance rejection|gerund	,2,,-4,-1,1,-1,-1,-1
above-stance rejection|infinitive	-1,5,,-2,-5,-2,-2,-2,-1
above-stance rejection|participle	,,,,,-1,,-1,2
above-stance rejection|relative	2,2,-1,,-2,,-3,1,2
above-stance support|adverbial	-1,1,,-1,-2,-1,-2,-1,2
above-stance support|complement	-1,-1,-1,,,,-1,,
above-stance support|gerund	-1,1,,-3,-3,1,-1,-5,3
above-stance support|infinitive	,-2,-1,-1,-2,-1,,5,
above-stance support|participle	3,1,,,,1,,,2
above-stance support|relative	,,,,-1,-3,-2,1,2
above-stance threat|adverbial	1,1,,,,,,,2
above-stance threat|complement	1,-2,,2,1,-1,-1,1,-1
above-stance threat|gerund	-1,-1,,1,,-1,,-1,1
above-stance threat|infinitive	5,-3,1,5,-4,-1,-1,5,-1
above-stance threat|relative	,-1,,,1,,,,-1
active	-3,,-4,-1,,,-3,,-1
adjective blame	2,-1,-2,1,5,1,-2,-3,-5
adjective favour	2,-2,-1,-3,-1,-2,-2,-3,7
adjective grudge	1,-1,-1,-3,5,-2,-2,-1,
adjective harsh	1,3,3,1,-2,-1,-3,,-2
adjective praise	-1,-2,-4,1,-2,-5,-2,-4,6
adjective unwilling	-2,-3,,,-5,3,2,-2,-2
adjective willing	1,-1,-1,,-1,-2,-2,5,-1
always	-3,,-3,-2,,-1,-2,,-1
bad	2,-2,,3,6,1,,-6,-7
bad|mood 	2,-4,1,1,6,1,,-5,-6
bad|mood !	,,,,,-3,2,,
bad|mood be to	,-1,,2,-1,,,,
bad|mood can	-1,,,,,,,,
bad|mood can!	,1,,,,-1,1,,
bad|mood could	-1,-3,,,1,,-1,-1,-1
bad|mood have to	,3,,,-2,,,,
bad|mood may	,1,,,,,,,
bad|mood might	2,,,,3,,,,
bad|mood must	-2,,,,-1,,,,
bad|mood should	2,4,,-1,-2,,,,
bad|mood will	2,-3,,2,2,,-1,1,-1
bad|mood will!	,-1,,,-2,3,,-1,
bad|mood would	-1,-1,,2,-1,2,-2,-4,
bad|own other|said true	-1,-2,,-1,4,,-2,-7,-5
bad|own own|said true	2,1,-1,2,1,,2,-2,-3
bad|own |said false	3,-3,1,3,2,,2,-1,-2
bad|own |said true	-1,-2,-2,-2,1,2,-2,-2,-2
before 	5,-1,-1,,4,-1,,3,
before !	-2,,,,-1,,,,
before "	1,,1,,,1,,-5,2
before '	1,-2,,,2,-1,-1,1,1
before ''	1,-1,-2,-1,3,1,1,-1,-2
before 's	1,,,,1,,,,1
before )	2,1,,,-2,1,,2,1
before ,	-1,-2,-2,-2,,,-1,2,2
before -	2,2,,,,,,,
before --	3,-1,,1,,2,,1,
before .	-1,1,2,-3,,,-2,,-2
before ...	2,2,,,,1,,1,-1
before 2012	,,,,1,,,,
before 2014	-1,,,,,,,,
before 2015	-1,,,,,,,,
before :	4,-1,,,1,-3,3,2,1
before ;	1,-1,,1,-1,,,1,1
before ?	-2,-1,,,,1,,-1,-2
before NAME	5,5,-3,-2,1,-1,,4,-3
before [	-2,-2,,1,,-1,,,-1
before ]	-3,,,,-1,,,,-1
before \`\`	1,1,,1,-3,,,1,
before a	-1,,,,,,,,
before ability	-2,-1,,,,,,,
before able	-3,-1,,,-1,,,-1,
before about	-4,1,,,-4,-1,,-1,-1
before accusation	1,,-8,2,1,2,2,-3,-2
before action	,1,,,,,,,-1
before ad	,,,,1,,,,
before administration	,1,,,,,,,
before admitted	1,,,,1,,,,
before after	-2,-3,,,-1,-1,-1,1,
before agreed	1,-2,,,,,,3,
before all	-1,,,,,,,,
before allies	,1,,,,,,,
before allowed	-1,,,,,,,,
before also	-1,,,,,,,,
before although	1,-1,,,1,,-1,,2
before amid	-2,,,,-2,,,,
before and	6,1,3,3,2,-3,-8,2,4
before announced	,,,,,,,1,
before anything	-1,,,,,,,,
before apparently	-2,,,,-1,,,,
before appeared	-1,,,,,,,,
before appearing	,,,,-1,,,,1
before appears	,-1,,,1,,,,1
before approach	1,,,,,,,,1
before are	-1,-1,,,,,,,
before arguing	1,1,,,1,,,,
before as	-3,-2,1,-2,2,-2,,-5,-4
before at	,-1,,,1,,,,
before attacks	,1,,,,,,,
before attempt	-3,-1,,,-1,,,,
before attempting	-1,,,,,,,,
before attempts	1,1,,,1,,,,
before audience	-1,,,,,,,,
before back	-1,,,,-1,,,,
before be	,,,,-1,,,,
before because	-1,-2,,1,,,-1,-3,
before been	1,,,,2,,,,
before before	-1,1,,,,-1,,-1,-2
before began	-1,,,,,,,,
before beginning	-1,,,,,,,,
before believe	-1,-1,,,1,,,,-1
before believed	-1,,,,,,,,
before believes	3,,,,1,1,,,1
before bid	3,1,,,1,1,,,
before both	1,-1,1,,1,,,,-1
before but	3,,-1,,1,4,1,2,-3
before by	2,-2,1,2,-3,1,,3,
before call	-1,,,,,,,,
before called	-1,,,,,,,,
before campaign	,1,,,-1,,,,
before candidates	1,1,,,,,,,
before careful	-1,,,,,,,,
before case	-1,,,,,,,,
before challenges	,,,,-1,1,,,
before chance	-1,,,,,,,,
before charges	1,,,,1,,,,
before choose	1,,,,1,,,,
before claim	-1,,,,,,,,
before claimed	1,,,,,,,,1
before clearly	,,,,1,,,,
before coalition	-2,,,-1,,,,,
before commitment	-1,-1,2,,-4,-1,-2,5,-2
before confident	-1,,,,,,,,
before consider	,,,1,,,,,
before continue	,-1,,,1,,,,
before continued	-1,,,,,,,,
before continues	1,1,,,1,,,,
before countries	-1,,,,-1,,,,
before country	-1,,,,,,,,
before course	1,,,1,,,,,
before currently	-1,,,,,,,,
before day	-1,,,,,,,,
before days	,,,,1,,,,
before deal	1,-1,,,,,,1,1
before decades	,,,,-1,,,1,
before decide	-1,,,,,,,,
before decided	,-1,,,,,,2,
before decision	3,,,1,1,,,3,
before declined	-2,-1,,,,,,-1,
before demand	2,3,-4,-1,,1,-2,-1,2
before denial	-1,-1,,-1,,,2,-2,-1
before designed	,,,,,,,1,
before desire	1,,,2,,,,-1,
before despite	1,-1,,,,1,,,
before did	-1,,,,,,,,
before do	-1,-1,,,,,,,
before donors	-1,,,,,,,,
before eager	2,1,,,,,1,,
before early	-1,,,,,,,,
before effort	2,,,,1,1,,1,
before efforts	-3,-1,,,,,,-1,
before either	-1,,,,-1,,,,
before election	-1,,,,,,,,
before email	1,,,,1,,,,
before employees	,1,,,,,,,
before enough	-1,,,,,,,,
before even	1,1,,,1,,,-1,
before eventually	1,,,,,,,,1
before everything	-1,-1,,,,,,,
before expected	-4,-2,,,,,,-1,
before failed	-2,,,,,,,,
before fails	-1,,,,,,,,
before failure	-2,-1,,,,,,-1,
before far	-1,,,,,,,,
before fear	-1,,,,,,,,
before fears	-1,,,,-1,,,,
before fell	-1,,,,,,,,
before for	6,2,1,-2,6,-3,-1,-3,1
before force	-1,,,,,,,,
before forced	-1,,,,,,,,
before found	1,,,,1,,,,
before from	-3,,,,-1,,,,
before gave	-1,,,,,,,,
before got	,,,,,,,1,
before government	1,1,,,,,,1,
before group	1,,,1,,,,,
before groups	-1,,,,-1,,,,
before hackers	,,,,-1,,,,1
before had	-2,,,,-1,,,,
before hard	-1,,,,,,,,
before hate	-1,,,,,,,,
before have	,-1,,,1,,,,-1
before having	1,,,,1,,,,
before he	-1,,,,,,,,
before help	-1,,,,-2,,,-1,1
before helped	-3,-1,,,-1,,,,
before helping	1,1,,,1,,,,
before her	1,1,,,,1,,,
before him	2,,,1,-2,-1,2,1,
before hope	,,,,-1,1,,-1,
before hoped	-1,,,,,,,,
before hopes	,-1,,,,,,,1
before hoping	-1,,,,,,,,
before how	-7,-2,,-1,-3,-1,,-2,-1
before if	-4,1,,1,-2,-1,-2,-2,-4
before in	-2,-4,,,-1,,,,
before included	1,,,,,1,,,
before including	1,,,,,,,1,
before instead	,1,,,,,,,-1
before intended	-1,,,,,,,,
before is	,,,,1,,,,-1
before it	1,1,,,,,,,
before just	-3,-1,,,-1,,,,
before know	-1,,,,,,,,
before known	1,,,,1,,,,
before language	,1,,,-1,,,,
before later	1,,,,2,,,,
before leader	1,1,,,,,,,
before leaders	,,,,1,,,,
before learned	-1,,,,,,,,
before least	-1,,,,,,,,
before let	,1,,,,,,,
before like	-3,-1,,,-1,,,,
before likely	-1,-1,,,-1,,,1,
before long	1,,,,,,,,1
before made	1,,,,,,,,1
before make	,1,,,-1,,,,
before managed	-1,,,,,,,,
before mass	-1,,,,,,,,
before maybe	1,1,,,,,,,
before means	-1,,,,,,,,
before meant	2,,,,1,,,1,
before media	1,,,,1,,,,
before members	,1,,,,,,,
before money	-2,-1,,,,,,,
before month	3,1,,,,,,1,1
before more	-1,,,,,,,,
before most	-1,,,1,-1,,,,
before much	-2,-1,,,,,,,
before n't	1,1,,,,,,,
before nations	-1,,,,,,,,
before nearly	-2,,,,-1,,,,
before never	1,,,,-1,,1,,1
before nor	,1,,,,,,,
before not	-1,-2,,,1,-1,,,-1
before nothing	,,,,1,,,,
before now	1,,,,1,-1,,-1,1
before of	1,-4,-1,,5,,-1,,-1
before officials	1,,,,,,,1,
before often	,,,,,,,,1
before on	3,1,,,1,-1,,2,
before once	1,,,,1,,,,1
before only	-1,,,,,,,,-1
before opportunity	,,,,1,,,,
before or	2,1,,-1,-1,1,3,-2,1
before order	-2,-1,,,,,,,
before out	-1,,,,,,,,
before outlets	-2,-1,,,,,,,
before parties	-1,-1,,,,,,,
before people	,2,,,-2,,,-1,-1
before perhaps	-1,,,,,-1,,,
before plan	2,-2,,,-1,1,,3,
before planned	,,,,1,,,-1,
before planning	1,,,,,1,,,
before plans	-3,-3,,-1,,,,1,
before pledge	3,-1,,1,,,,2,
before pledged	,-2,,1,,,,1,
before point	-1,,,,,,,,
before possible	1,,,,,,,1,
before potentially	2,1,,,-1,1,,,
before prepared	1,,,,,,,1,
before president	,,,,,,,1,
before program	1,1,,,,,,,
before project	1,,,,1,,,,
before promise	1,-1,,,,,,2,
before promised	,-1,,,,1,,,
before promising	3,-1,,1,,,,2,
before proposal	2,2,,,,,,,
before proposed	1,1,,,,,,1,
before publicly	,,,,-1,,,,1
before push	,1,,,,-1,,,
before recently	,1,,,,,,,
before refusal	2,-1,,,,3,,-1,
before refused	,1,,,,,,,
before rejection	1,-4,3,,-1,4,,-2,1
before required	-1,-1,,,,,,,
before response	-1,,,,,,,,
before revealed	,,,,1,,,,
before said	,-1,-2,,-4,,5,1,-1
before sanction	-3,2,2,1,-6,-1,-1,-4,-2
before saw	-1,,,,,,,,
before say	,1,,1,2,-1,-1,-4,
before saying	2,-2,,,3,-2,,,1
before says	,,,,2,-1,-1,1,-2
before seeking	-1,1,,,-1,,,-1,
before seeks	3,3,,,,,,,
before seemed	-2,-1,,,,,,,
before set	,-2,,,,1,,-1,1
before should	-1,,,,,,,,
before shows	,,,,,,,,1
before simply	1,,,,1,,,,
before since	2,-1,1,,-1,2,,,1
before so	-1,,,,-1,-1,1,-1,
before somehow	1,,,,-1,,1,,
before sometimes	,,,,-1,,,,1
before sought	-2,,,,,,,-2,
before start	-1,,,,,,,,
before statement	1,,,,-1,1,1,,
before states	,,,,1,,,,
before still	-2,,,,-1,,,,
before stop	-1,,,,,,,,
before strategy	-1,-1,,,,,,,
before suggest	1,1,,,-1,,,,1
before suggested	2,1,,,1,,,1,
before suggests	,,,,-1,,,,
before support	1,-2,-1,2,,-1,1,-2,3
before temporarily	,-1,,,,,,1,
before than	-1,,,,-1,1,,,
before that	1,1,,,,,1,-2,-2
before the	-1,,,,,,,,
before them	1,1,,,,,,,
before then	-1,1,,,-3,,,1,-1
before there	,,,,,,1,,
before think	-1,1,,-1,-3,1,-1,-2,
before thinking	-1,,,,-1,,,,
before this	-1,,,,,,,,
before though	1,,,,1,,,,1
before thought	-3,-1,,,-1,,,,
before threat	-2,-3,-1,-1,1,,-3,1,-1
before threatening	1,-1,1,2,,,,-1,
before thus	1,,,,,,,1,
before time	,-1,,,-1,,1,,
before times	1,,,,,1,,,
before to	,-1,,,-2,2,,,2
before toward	-1,,,,,,,,
before tried	,-1,,,-1,,,1,1
before troops	-1,,,,,,,,
before truly	-1,,,,,,,,
before try	-1,-1,,,-1,,1,,
before trying	,-1,,1,-1,1,,-1,
before uh	-1,,,,,,,,
before ultimately	1,,,,,,,,1
before unable	-2,,,,,,,,
before under	,,,,1,,,,
before undergoing	1,,,,,,,,1
before unless	2,1,,,2,,,,
before unlikely	1,,,,1,,,,
before until	,1,,,-1,,,1,
before up	-1,,,,,,,,
before us	,1,,,,,,,
before use	1,,,,1,,,,
before used	-1,,,,,,,,
before very	,,,,-1,,,,1
before voters	1,,,,1,,,,
before vowed	2,-1,,1,,,,2,
before want	-1,,,,-2,1,,-1,
before wanted	1,-1,,,1,,,1,
before wants	-1,-1,,1,-1,,,,
before was	-3,,,,-1,,,-1,
before way	-2,-2,,,,,,,
before ways	-1,,,,,,,,
before week	,,,,,,,,1
before well	,1,,,,,,,
before went	-1,,,,,,,,
before what	-5,-5,,-2,2,-3,-2,-3,-2
before whatever	-1,-1,,,,,,,
before when	-1,-1,,-1,-1,,,,1
before where	-3,-1,,-1,-5,1,1,1,-2
before whether	-5,,,-1,-2,-1,-1,-2,-1
before which	-1,-1,-1,,1,,2,,-5
before while	-2,-1,,-1,-3,1,-1,-2,1
before who	-2,1,-1,-2,-1,-2,-4,-5,2
before whoever	,1,,,,,,,
before whom	,,,,-1,,,1,-1
before whose	1,,1,,1,,,,-1
before why	1,-1,,1,2,-1,-1,,
before willing	,,,,-1,,,1,
before with	-3,-1,,,-1,,,,-1
before without	,1,,,-1,,,,
before work	,1,,,,,,,
before working	-1,,,,,,,,
before world	-1,,,,,,,,
before would	-1,,,,,,,,
before year	,1,,,,,,,
before years	,,,,1,,,,
before yes	,1,,,,,,,
before yet	-3,-1,,,-1,,,-1,-1
before –	,,,,1,,,,
before —	-3,,,,-3,,,-1,
before ‘	1,,,,1,1,,,-1
before ’	,,,,1,,,,
before ’s	,,,,1,,,,
before “	7,3,-1,1,3,2,-3,-2,4
before ”	-3,,,-2,-2,-5,,1,-2
behind accusation	,-1,-2,,4,-1,-3,-3,-2
behind commitment	1,-2,1,,-2,-1,-3,6,
behind demand	2,2,1,,1,3,-6,1,-2
behind denial	,1,-1,-4,-3,1,2,-4,4
behind rejection	2,2,,,-2,,1,2,
behind sanction	-4,-5,2,-1,-4,3,-1,-1,-2
behind support	3,,-1,-2,-2,,1,1,6
behind threat	1,1,,1,1,,-2,2,-4
blame 0	-4,1,-2,-2,-4,,-3,1,1
blame 1	,-2,-2,-1,4,,1,-4,-3
blame 2	3,-1,,2,3,,,-1,-3
complement	-4,-1,-4,1,-2,-2,1,-4,-2
content	2,7,-2,2,-2,-5,1,1,-8
cue :	4,-2,,2,2,2,-1,,
cue about	,2,,-1,,-1,-1,-3,1
cue accepted	-1,1,,,-1,,,-1,
cue accused	1,-1,,,3,,,,-1
cue accuses	1,,,,2,,,,
cue accusing	2,-1,,,3,,,,
cue acknowledge	-3,-1,,,-1,,,,
cue acknowledged	-4,-1,1,,-3,,-1,-1,-1
cue add	,,,,-1,,,-1,1
cue added	,,,-3,,,3,-2,-1
cue adding	,,,-1,,-1,1,,-1
cue address	-3,,,,-1,,,,
cue adds	-1,,,,,,,,
cue admit	-1,,,,,,,,
cue admitted	-2,,,,-1,,,,
cue admitting	-1,1,,,,,,,-1
cue against	1,1,,,1,,,,
cue agree	,,,,,,,1,
cue agreed	1,,,,-2,-1,,3,-1
cue agreeing	-1,,,,,,,,
cue alleging	2,,,,2,,,,
cue allow	-2,,,,,,,,
cue allows	-1,-1,,,,,,,
cue announce	1,,,,,,,2,
cue announced	-1,-2,1,,-3,,,1,-2
cue announcement	-1,,,,,,,,
cue announcing	-1,,,,,,,,
cue anticipated	,,,,1,,,,
cue appears	1,,,,1,1,,-1,
cue argue	1,-1,,,2,,,,
cue argued	3,4,,-1,1,1,,-1,-1
cue argues	,-2,1,1,,1,,-1,
cue arguing	3,1,,1,2,1,,-1,-1
cue as	-1,-1,,,-1,,,,1
cue ask	-1,,,,,,,,
cue asked	-2,1,,,-3,-1,-1,,
cue asserted	2,-1,,1,2,,,,1
cue asserting	,,,,1,,,,
cue assumed	-2,,,,-1,,,,
cue assured	2,-1,1,,-1,,1,2,
cue at	,-1,,,1,,,,
cue attacks	-3,-1,,,-2,,,,
cue believe	-1,-2,,-1,2,-1,-1,,-2
cue believed	,,,,1,,,,
cue believes	3,-1,,,2,,1,-2,2
cue believing	-1,,,,,,,,
cue blamed	,,,,1,,,,
cue blocked	-1,1,,,-1,,,,
cue boasted	-1,,,,,,,,
cue by	2,,,,3,,,,-1
cue calculating	-1,,,,,,,,
cue call	-1,,,,,,,,
cue called	-1,-2,,,-2,,,,2
cue calling	,,,,,1,,,
cue challenged	,,,,1,,,,
cue charged	,,,,,,,,1
cue cited	2,,,,3,,,,
cue citing	-1,,,,-1,,,,
cue claim	-3,-1,,,-1,,,,
cue claimed	3,,,,3,,,,1
cue claiming	2,-1,,,2,1,,,
cue claims	2,,,,2,,,,
cue commented	,,,,-1,,,,1
cue complained	2,1,,,3,-1,,,-1
cue concerns	-1,,,,-1,,,,
cue concluded	-1,-1,,,-1,,1,,-1
cue condemned	-1,-1,,,,,,,
cue consider	-1,-1,,1,-1,,,,-1
cue considering	,1,,,-1,,,,
cue continue	,,,,1,,,,
cue continued	-3,-1,,,-2,-1,,,-4
cue criticism	1,-1,,,2,,,,
cue criticized	-2,,,,-1,,,,
cue decide	-1,,,,,,,,
cue decided	,-2,,-1,-1,1,-1,2,
cue deciding	,,,,1,,,,
cue decision	3,,,1,1,-1,,2,
cue declared	4,,,2,1,-1,,-2,3
cue declined	-3,-1,,,,,,-1,
cue defend	,,,,1,,,,
cue demand	1,1,,,,,,,
cue denied	,-1,,,-1,,2,,
cue describe	1,,,,1,,,,
cue described	-2,,,,-1,,,,
cue determine	-1,,,,,,,,
cue discuss	,,,,,1,,,
cue discussed	-1,-1,,,-1,,,-1,1
cue emphasize	-2,,,,-1,,,,
cue emphasized	2,-1,,,1,1,,,1
cue encouraged	2,2,,,,,,,
cue estimated	-1,,,,,,,,
cue expect	-2,-1,,,,,,,
cue expected	-4,-2,,,-1,,,-1,
cue expects	-2,-2,,,-1,,,,
cue explain	1,,,1,,,,,
cue explained	1,-1,,,2,,1,-1,-1
cue fear	2,,,,3,,,,
cue fears	-2,,,,,,,,
cue feel	-1,,,,,,,,
cue find	-1,,,,,,,,
cue for	1,7,,-3,-1,,-1,-5,-4
cue found	4,-1,,,3,,1,,2
cue from	-2,,,,,,,,
cue gets	-1,,,,-1,,1,,
cue hate	-1,,,,,,,,
cue hope	-1,,,2,-3,1,,-3,
cue hoped	-1,,,,-1,,,-1,1
cue hopes	-2,1,1,-1,-2,-1,,,-1
cue hoping	-2,,,,,,,,
cue imply	,2,,,-1,,,,
cue in	-2,-2,,1,-2,,,,
cue including	-2,,,,-1,,,,
cue indicated	,,1,,-1,,,-1,1
cue insist	2,,,,,,2,,
cue insisted	,-2,,-1,-2,,2,1,-1
cue insisting	-1,,,,,,,,
cue insists	1,1,,,-1,,2,,
cue intended	-2,,,,,,,,
cue invited	-2,-1,,,,,,,
cue is	2,-2,,1,-2,,1,2,1
cue know	-3,-3,,,1,-1,,-1,-1
cue known	2,,,,2,,,,
cue knows	-2,,,,-2,,,1,
cue learned	-3,,,,-1,,,,
cue like	-3,-1,,,,,,-1,
cue lists	-2,,,,-1,,,,
cue made	-1,,,,,,,,
cue making	-2,-1,,,,,,,
cue mention	,,,,-1,,,1,
cue message	-1,,,,,,,,
cue note	-1,,,,,,,,
cue noted	-4,-3,,-1,,,-1,-1,-3
cue notes	,,,,1,,,,
cue noting	-2,-1,,,-1,,,-1,1
cue observed	-2,,,,-1,,,,
cue of	-1,-1,,-1,1,-1,-1,,
cue offered	,,,,,,,1,
cue offering	,,,,-1,,,1,
cue offers	-1,,,,,,,,
cue on	,5,,,-5,-2,1,-3,-2
cue opted	-1,,,,,,,,
cue out	-2,-1,,,,,,,
cue over	-1,,,,,,,,
cue persuade	2,2,,,,,,,
cue plan	2,-2,,1,,1,,1,
cue planned	,,,,1,,,-1,
cue planning	3,2,,,,1,,,
cue plans	-3,-3,,-1,-2,-1,,1,1
cue pledge	2,-1,,1,-1,,,2,
cue pledged	1,-2,,,-1,-1,,4,-1
cue pledges	2,-1,,,1,,,2,
cue post	,,,,,,1,,
cue posted	,,,,1,,,,-1
cue proclaimed	1,,,,2,,,,
cue promise	2,-1,,1,,,,2,
cue promised	2,-1,,,,1,,2,1
cue proposal	1,1,,,-1,,,,
cue proposed	,2,,,-2,,,-1,
cue pushing	2,2,,,1,,,,
cue put	,,,,1,,,,
cue questioned	1,,,,1,,,,
cue ranged	-2,,,,-2,,,,
cue read	-1,,,,,,,,
cue reads	-2,-1,,,-1,,1,,
cue realized	-1,,,,,,,,
cue recalled	,,,,-1,1,-1,1,-1
cue recognize	-1,,,,-1,,,,
cue referencing	-2,,,,-1,,,,
cue refused	,1,,,,,,,
cue rejected	-1,-1,,,-2,1,,,
cue remained	-2,-1,,,,,,,
cue remarked	1,,,,-1,,,-1,2
cue remembers	-1,,,,,,,,
cue replied	2,-1,,,,2,-1,1,1
cue report	1,,,,-1,,1,,
cue reported	-2,,,,-1,,,-1,-1
cue reporting	1,-1,,,,,,2,
cue reports	-1,1,,,-2,,,,
cue responded	3,2,,,,,,,1
cue returned	,,,,-1,2,,,
cue revealed	-3,-1,,,-1,,,,
cue said	-3,-3,-1,-2,-2,1,1,1,
cue saw	-1,,,,-1,,,,
cue say	-3,-3,-1,,-1,-1,-1,-2,1
cue saying	2,-1,,-2,4,,,,-1
cue says	,1,-1,,3,-3,-3,-1,-1
cue scoffed	-1,,,,,,,,
cue see	,,,,1,,,,
cue seek	3,1,,1,-1,,,,1
cue seeking	-2,,,,,,,-1,
cue seeks	2,2,,,,,,,
cue seem	-1,,,,,,,,
cue seemed	-2,-1,,,,,,,
cue seems	-1,,,,-1,,,,
cue show	1,,,,,,2,,
cue showed	-2,,,,-1,,,,
cue showing	,,,,1,,,,
cue shown	,,,,,,,,1
cue shows	-3,,,,-1,,,,
cue sought	-1,,,,1,,,-2,
cue stated	-2,-1,,,-5,-1,1,1,
cue stating	,2,,,,,,,
cue struggled	-1,,,,,,,,
cue suggest	2,1,,,-1,,,,2
cue suggested	1,2,,,,1,-1,,-1
cue suggesting	-2,-1,,-1,-2,-1,,1,
cue suggestion	,,,,,,,,-1
cue suggests	-4,-1,,,-2,,,-1,-1
cue supports	-2,-1,,,,,,,
cue sure	-2,,,,-1,,,,
cue suspect	1,,,,1,,,,
cue tell	2,,,,,1,,1,1
cue telling	,2,,,,-1,-1,-1,
cue think	-1,3,,-2,,,-2,-3,
cue thought	-1,-1,,,,,,,
cue threatening	,-2,1,2,,,,-1,
cue to	-4,-6,-1,-1,-3,-1,1,2,
cue told	1,1,-1,-2,-3,2,-3,,4
cue tweeted	2,1,,,1,,-1,1,-1
cue undergoing	-1,,,,,,,,
cue understand	-1,,,,,,,,
cue understands	-1,-1,,,-1,,,1,
cue understood	,,,,-1,1,,,
cue urge	1,2,,,,,,,
cue urged	4,5,,,,,,-1,-2
cue urging	3,2,,,,,,1,
cue vowed	2,-1,,1,,,,2,
cue want	2,3,,,,,,-1,1
cue wanted	,-1,,,1,,,,
cue wants	2,,,,-2,,,3,
cue warn	-1,,,,,,,,
cue warned	2,-2,,3,3,-1,-1,-2,-2
cue warning	3,,,3,1,-1,,-2,-1
cue was	1,1,,,1,,,,
cue watch	,,,,-1,,,,1
cue willing	-2,,,,,,,-1,
cue with	3,,,,2,,,1,1
cue wonder	1,,,,1,,,,
cue worried	,-1,,,1,1,,,
cue would	-1,,,,,,,,
cue write	-2,,,,-1,,,,
cue writes	-2,,,,-1,,,,-1
cue writing	1,,,,1,,,,
cue wrote	2,2,,1,2,-3,-2,-3,
depth 0	-4,-1,,-2,-1,,-2,-1,
depth 1	-1,,-1,,1,-1,1,-1,-1
depth 2	2,3,-2,-2,1,-2,-5,2,1
depth 3	2,-2,,,,1,1,2,-1
first	2,2,-3,,-4,2,,3,1
first|mood 	1,,-2,,-1,-3,,1,2
first|mood !	,-3,,-2,1,1,3,-3,-4
first|mood can	-2,-2,,,,,,-1,
first|mood can!	-2,-1,,,-2,2,,-1,-1
first|mood could	1,,,,,,,,1
first|mood have to	-1,1,,-1,,-1,-1,,-1
first|mood must	1,3,,,-1,,,,
first|mood need to	1,3,,,-2,-1,,,-1
first|mood ought to	1,1,,,,,,-1,1
first|mood should	,,,1,-1,,,-1,1
first|mood will	2,,,1,-2,,-2,3,-1
first|mood will!	4,-2,,-1,-1,4,-1,2,-1
first|mood would	2,,,1,-2,-1,,2,1
first|mood would!	,,,,-1,,,,1
form finite	-2,-1,-2,-2,2,,,-1,
form gerund	-2,-2,,-1,2,1,-4,-2,-1
form infinitive	,4,,2,-6,-1,-2,4,-5
form participle	-3,-3,-1,-3,-1,-2,,-5,3
found 0	-28,-6,-2,-4,-15,-6,-7,-10,-10
found 1	-6,-4,-2,-3,,-6,,-2,
found 2	1,1,-4,-2,,1,4,-1,
found 3	,,,-4,1,-2,1,2,
found 4	1,2,-4,1,-2,4,-1,-1,-1
found 5	3,,3,-1,3,-3,-3,2,2
found 6	5,1,,6,1,4,-5,,-2
good	,,-2,1,,-5,-4,,3
good|mood 	-2,-5,-2,,-2,-3,-3,-1,4
good|mood !	,1,,,1,-1,,,-1
good|mood can	-2,,,,,,,,
good|mood could	1,,,1,1,,,,-1
good|mood may	-1,,,,,,,,
good|mood will	,1,,-1,-1,-1,,,
good|mood would	1,2,,1,-1,,,,-2
good|own other|said true	-1,,,2,-2,-1,-1,,-1
good|own own|said true	,-5,,,1,-2,-2,3,
good|own |said false	-2,,-1,1,-1,,-1,-1,-2
good|own |said true	2,1,,-3,1,-4,-1,-2,4
heading	-1,-2,,,3,-1,,-1,-2
infinitive	3,4,-1,1,,5,-5,1,-6
inner-verb anger	2,-2,,,3,2,,-1,-1
inner-verb blame	3,-1,,,7,,1,-6,-4
inner-verb cooperation	3,2,1,-3,-2,3,-6,6,-2
inner-verb defiance	2,-4,1,-1,,3,2,,
inner-verb event	-1,-1,-3,,2,-1,1,-1,-2
inner-verb force	,,-2,3,,-1,,-2,-1
inner-verb harm	2,2,1,4,1,1,-1,-2,-4
inner-verb refusal	3,,,-3,-2,4,-2,6,
inner-verb remedy	-1,1,-2,-2,-2,-2,-1,4,
length 1	-21,-5,-2,-1,-11,-10,-3,-6,-8
length 2	-4,-2,-3,,-1,,,,-3
length 3	4,1,,1,2,1,,1,2
length 4	2,4,-1,-3,2,-2,-1,-1,1
length 5	-4,-4,,,,1,-5,1,-4
length 6	-2,,,,-1,,,,
manner direct	1,,-4,-1,4,-3,,-1,-1
manner indirect	-1,1,,1,-4,1,1,1,-3
manner mixed	1,-1,-1,-1,2,-1,-4,,3
mark ?	-1,,,,,,,,
mark after	-1,-2,,,,,,1,
mark although	1,-1,,,1,,-1,,2
mark as	-2,-1,1,-1,-1,-1,1,,
mark because	-1,-3,,1,,1,,-4,1
mark before	1,1,,,2,,,-1,-1
mark how	-7,-1,,-2,-4,-2,-1,-3,
mark if	-3,1,,1,-1,-1,-3,-3,-4
mark once	,,,,1,,,,
mark should	-1,,,,,,,,
mark since	3,,1,,,2,,,1
mark that	3,2,,-1,4,-2,2,-1,-1
mark though	-1,-1,,-1,,,,,1
mark unless	3,2,,,2,,,,
mark until	,1,,,-1,,,1,
mark what	-5,-6,,,2,-3,-3,-3,-2
mark when	,-2,-1,,-1,,,-1,2
mark where	-2,1,,-1,-5,1,,1,-2
mark whether	-5,-3,,-1,-1,1,-1,-2,-2
mark which	,,-1,,1,,1,-1,-2
mark while	-3,,,-1,-3,,,-2,1
mark who	-2,,-1,-3,-1,-2,-4,-6,3
mark whom	,,,,-1,,,1,-1
mark whose	2,,1,,1,,-1,,1
mark why	1,-1,,1,1,-1,-1,-1,1
measure	8,3,12,,-4,,,-5,-3
measure|verb be	3,,3,,-1,,1,-1,
measure|verb call	1,2,1,,-2,-1,,,
measure|verb cover	-1,,,,,,,,
measure|verb have	2,,1,,1,,,,
measure|verb hope	-1,,,,,,,,
measure|verb impose	2,,2,,,,,,
measure|verb include	1,1,1,,,,,,
measure|verb say	1,1,,,,,,,
measure|verb slap	1,,2,,,,,,
measure|verb take	,,,,-1,,,1,
mood 	-4,-5,-2,-6,2,-2,,-3,3
mood !	,-6,-3,-5,4,1,6,-9,-5
mood be to	-2,-4,1,2,-4,-1,-1,1,-2
mood can	-5,-3,,1,-1,-3,,-1,-1
mood can!	,,,-2,1,3,,-3,-3
mood could	-1,-5,-1,3,1,,-3,-1,-1
mood could!	,,,,,1,,-1,
mood have to	-3,2,,-2,-3,-2,-1,,-3
mood may	-6,-3,,1,-1,-3,-2,-4,-1
mood may!	-1,,,,,,,,
mood might	1,-1,,,3,-2,-1,-1,
mood might!	-2,,,,-1,,,,
mood must	3,10,,-3,-7,-3,-2,-4,-4
mood need to	,5,,-1,-3,-2,-1,-1,-3
mood ought to	,2,,,-1,,,-1,1
mood shall	,,,,,,,,1
mood should	9,14,-1,-2,-5,-6,-4,-7,-1
mood should!	2,5,,-1,-3,,-1,-1,-1
mood will	1,-4,,3,-2,,-5,5,-2
mood will!	2,-3,,2,,3,-3,2,-4
mood would	2,-3,,3,-4,,-3,8,-1
mood would!	-1,-5,,1,-2,3,-2,-1,
near 0	-5,-1,-4,-4,,-4,,-3,
near 1	-1,,1,1,,-2,-3,1,-2
near 2	2,,-1,,1,3,,,
near 3	1,1,,1,-3,2,,,1
negation	5,-1,-7,-4,,8,11,-3,-9
next "	1,-1,1,1,,1,-1,1,-2
next "|verb be	3,,,-1,3,,,1,-1
next "|verb call	-1,,,,,,,,
next "|verb have	-1,,,,,,,,
next "|verb say	1,1,,,,,,,
next "|verb would	-1,,,,,,,,
next $	-4,-1,,,-2,,,,-1
next '	-1,-1,,,,,,,
next ''	1,-1,,,,1,2,-3,1
next ''|verb be	2,1,,,,-1,3,,-1
next 's	-1,-1,,,,,,,
next 's|verb let	-1,-1,,,,,,,
next (	-1,,,,-1,,,,
next ,	-3,1,-1,-1,-1,,,-1,-4
next ,|verb add	-1,,,,,,,,
next ,|verb argue	-1,,,,,,,,
next ,|verb be	-3,,,,-2,,,,
next ,|verb begin	-1,,,,,,,,
next ,|verb do	-2,-1,,,,,,,
next ,|verb happen	3,1,,,1,,1,,
next ,|verb have	1,1,,,-2,,1,,
next ,|verb lead	1,1,,,,,,,
next ,|verb return	1,,,,1,,,,
next ,|verb say	-1,-1,,,,1,-1,,
next ,|verb will	-1,,,,,,,,
next ,|verb win	2,,,,2,,,,
next ,|verb write	1,1,,,,,,,
next -	-2,-1,,,,,,,
next .	-3,-4,,-2,1,1,-2,-4,
next ...	-1,-1,,,,,,,
next .|verb agree	1,,,,,1,,,
next .|verb attack	-1,,,,,,,,
next .|verb be	,,,,1,,,,
next .|verb change	-1,,,,,,,,
next .|verb close	-1,,,,,,,,
next .|verb come	1,1,,,,,,,
next .|verb comment	-2,,,,-1,,,,
next .|verb continue	-1,,,,,,,,
next .|verb fail	,,,,,1,,,
next .|verb hack	2,,,,1,,1,,
next .|verb happen	-1,,,,,,,,
next .|verb help	1,,,,,,,,1
next .|verb injure	-1,,,,,,,,
next .|verb leave	-1,,,,,,,,
next .|verb lose	1,,,,,1,,,
next .|verb require	-1,,,,,,,,
next .|verb say	-8,-1,,,-3,-2,-1,,-1
next .|verb work	2,1,,,2,,,,
next .|verb write	1,,,,1,,,,
next 10	1,1,,,-1,,,1,
next 130	1,,,,,,,1,
next 130|verb kill	1,,,,,,,1,
next 15	-1,,,,,,,,
next 2	1,1,,,,,,,
next :	,,,,1,,,,
next ;	,,,,1,,,,
next ?	-2,,,,-1,,,,
next NAME	2,-1,-2,,1,,-4,,3
next NAME|verb accuse	-1,,,,-2,,,,1
next NAME|verb address	-1,,,,,,,,
next NAME|verb admit	3,1,,,,,,1,1
next NAME|verb advise	,,,,-1,,,1,
next NAME|verb allow	,1,,1,-1,,,-1,
next NAME|verb announce	-1,,,,,,,,
next NAME|verb be	-4,,,1,,-3,,-2,-4
next NAME|verb believe	1,,,,1,1,,,
next NAME|verb blast	1,,,,2,,,,
next NAME|verb block	1,2,,,,,,,
next NAME|verb boycott	,,,,,1,,,
next NAME|verb bring	-2,-1,,,-1,,,,
next NAME|verb call	,-4,,,4,-1,,-1,
next NAME|verb challenge	,-1,,,,1,,,
next NAME|verb cite	-1,,,,,,,,
next NAME|verb condemn	2,-1,,,3,,,,
next NAME|verb consider	-1,,,,1,,,-1,-1
next NAME|verb criticize	1,,,,2,,,,
next NAME|verb defeat	-1,,,,,,,,
next NAME|verb describe	1,,,,,,,,1
next NAME|verb destroy	,-1,,1,,,,,
next NAME|verb do	-1,,,,,,,,
next NAME|verb echo	1,,,,,,,,1
next NAME|verb elect	1,,,,,,,1,
next NAME|verb enter	-1,,,,,,,,
next NAME|verb expect	-1,,,,,,,,
next NAME|verb find	1,,,,-1,,,,2
next NAME|verb flee	-1,,,,,,,,
next NAME|verb follow	-1,,,,,,,,
next NAME|verb give	2,1,1,,,,,,1
next NAME|verb have	2,,,,1,,,,1
next NAME|verb help	-2,,,,,,,,-1
next NAME|verb hold	1,,,,1,,,,
next NAME|verb include	,-1,,,,,,,1
next NAME|verb join	,-1,,,1,,,1,
next NAME|verb keep	1,,,,,1,,,
next NAME|verb kill	-1,,,,,,,,
next NAME|verb launch	-1,,,,,,,,
next NAME|verb lead	-1,,,,-1,,,,
next NAME|verb leave	,,,,1,,,,
next NAME|verb make	1,-2,,1,,,,1,2
next NAME|verb meet	-1,,,,,,,,
next NAME|verb mention	,,,,1,,,,
next NAME|verb nominate	3,,,,-1,,,,3
next NAME|verb occupy	,,,,-1,1,,,
next NAME|verb open	,,,,,,,1,
next NAME|verb oppose	1,1,,,,,,,
next NAME|verb praise	,,,,-1,,,,1
next NAME|verb push	,,,,,-1,,,1
next NAME|verb question	3,,,,3,,,,
next NAME|verb reject	,,,,,2,,,
next NAME|verb release	1,,,,,,,1,
next NAME|verb replace	,1,,,,,,,
next NAME|verb say	-3,,,,-3,-1,-2,,
next NAME|verb see	-1,-1,,,,,,,
next NAME|verb send	,,,,,,,1,
next NAME|verb show	,,,,1,,,,-1
next NAME|verb speak	-1,,,,,,,,
next NAME|verb support	,,,,-1,1,1,-1,
next NAME|verb take	-3,,,,-2,,,,
next NAME|verb tell	-3,,,,-1,,,,
next NAME|verb think	,,,,1,,,,
next NAME|verb turn	,-1,,,,,,,1
next NAME|verb use	-2,,,,-1,,,,
next NAME|verb visit	-2,,,,,,,-1,
next NAME|verb want	2,2,,,-1,2,,,
next NAME|verb welcome	1,,,,1,,,-1,1
next [	-2,,,,-1,,,,
next ]|verb be	,,,,1,,,,
next \`\`	1,-1,,1,,,,1,
next a	,2,,-4,,-1,-2,,1
next able	-1,-1,,2,-3,,-1,-2,
next able|verb be	-1,-1,,2,-3,,-1,-2,1
next about	-1,,,-1,2,-2,-2,-4,
next about|NAME	,,,,1,,,,-1
next about|it	1,,,,2,,,,
next about|the	-1,1,,,-1,,,,
next about|verb ask	-1,,,,,,,,
next about|verb be	-1,,,,,,,,
next about|verb laugh	2,,,,2,,,,
next about|verb speak	1,1,,,,,,,
next about|verb talk	,1,,,-1,,,,-1
next about|verb think	-1,,,,,,,,
next about|verb worry	-2,,,,-2,,,,
next about|what	1,,,,,,,,1
next above	,,,,,1,,,
next abroad	1,1,,,,,,,
next absolutely	2,,,,,,1,,
next absolutely|verb be	1,,,,-1,,1,,
next access	,,,,1,,,,
next across	-2,,,,-1,,,,
next across|the	-1,,,,,,,,
next action	1,,,,-1,1,,1,
next action|verb take	1,,,,-1,1,,1,
next actually	,1,,,,,,,
next actually|verb be	,1,,,,,,,
next additional	-2,,,,-1,,,,
next advantage	,,,,1,,,,
next advantage|verb take	,,,,1,,,,
next afraid	-2,,,,-2,,,,
next afraid|verb be	-2,,,,-2,,,,
next after	-2,-1,,,-2,,,-1,1
next after|NAME	-1,,,,,,,,
next after|the	-1,,,,,,,,
next again	,,,,1,,,,-1
next against	5,-1,,-1,1,6,-1,-1,-1
next against|NAME	1,,,,1,,,,
next against|the	,,,,-2,2,,,-1
next ahead	-1,-1,,,-1,,,1,
next ahead|of	-2,,,,,,,,
next alive	1,,,,,,,,1
next all	3,,,,1,1,2,,-3
next all|verb ban	,,,1,,,,-1,
next all|verb be	,,,,,,1,,
next almost	1,,,,,,,2,-1
next almost|verb be	-1,,,,,,,,-1
next along	,,,,1,,,,
next already	-2,,,,-1,,,,
next already|verb be	-2,,,,-1,,,,
next also	-2,1,,,-1,,,,-1
next also|a	-1,,,,-1,,,,
next also|verb be	-3,,,,-1,,,,-1
next always	-1,,,,,,,,
next always|verb be	-1,,,,,,,,
next among	-1,,,,-1,1,,,
next among|the	-1,,,,,,,,
next among|verb be	-1,,,,,,,,
next an	3,2,1,-1,,2,-2,,
next and	-1,-1,,,,-2,-2,1,
next and|verb be	,,,,,,,,1
next and|verb kill	-1,,,,,,,,
next anger	1,,,,2,,,,
next another	,-1,,,1,,,,
next another|verb be	1,,,,2,,,,
next another|verb have	-1,,,,,,,,
next any	,-4,,1,-3,,5,-2,
next anyone	,1,,,,,,,
next anything	3,-1,,,4,,-1,,
next anything|verb do	-1,,,,,,,,
next any|verb be	,,,,1,,,,
next any|verb deny	1,,,,-1,-1,2,,
next an|verb be	2,,1,-1,,2,,,2
next an|verb create	1,,,,1,,,,
next an|verb have	2,,,,3,,,,
next an|verb include	1,,1,,1,,,,
next an|verb make	-1,-1,,,,,,1,
next an|verb offer	,1,,,,,,,
next an|verb provide	1,1,,,,,,,
next an|verb sign	2,,,,,1,,1,
next apart	1,,,,1,,,,
next apart|verb fall	1,,,,1,,,,
next appropriate	,1,,,,,,,
next arms	2,,,,2,,,,
next around	1,,,,,,,,1
next around|NAME	1,,,,,,,,1
next around|the	1,,,,1,,,,
next as	-2,-2,,,,,,-4,
next asylum	-1,,,,,,,,
next asylum|verb seek	-1,,,,,,,,
next as|NAME	-2,,,,-1,,,,
next as|a	1,-1,,,1,1,1,-1,
next as|an	1,,,,,,,,1
next as|many	,-1,,1,,,,,
next as|much	-1,,,,,,,,
next as|the	-1,,,,,,,,
next as|verb be	-2,,,,-1,,,,
next as|verb describe	1,,,,,,1,,
next as|verb emerge	-1,,,,,,,,
next as|verb know	-1,,,,,,,,
next as|verb register	-1,,,,,,,,
next as|verb resign	-1,,,,,,,,
next as|verb see	3,,,,2,,,,2
next as|verb serve	-2,,,,-2,1,,,-1
next as|verb use	2,,,,2,,,,
next as|well	-1,,,,,,,,
next at	2,1,,3,-2,2,-3,1,-2
next attacks	-1,,,,,,,,
next at|a	1,1,,1,-1,,,,
next at|least	,1,,,,,,,
next at|the	1,-1,,2,-1,1,-1,1,-2
next at|this	-1,,,,,,,,
next at|verb aim	,1,,,,,,,
next at|verb balk	1,,,,,2,,,
next at|verb be	3,1,,3,,2,-1,-1,-1
next at|verb look	1,,,,-3,-1,,3,1
next at|verb say	,,,1,-1,,,,
next at|war	1,,,1,,,,,
next available	1,,,,,,,1,
next available|verb make	1,,,,,,,1,
next away	-1,,,,1,-1,,,-1
next away|from	-1,,,,,,,,
next away|verb turn	1,,,,1,,,,
next a|verb appoint	-1,,,,,,,,
next a|verb be	-1,,-1,-4,1,-4,,-2,
next a|verb become	,,,,,1,,-1,-1
next a|verb begin	,,,,1,,,,
next a|verb being	1,,,,1,,,,
next a|verb bring	-2,-1,,,-1,,,,
next a|verb build	,-1,,1,-2,,,1,
next a|verb buy	-1,,,,,,,,
next a|verb call	,-1,,,,,,,
next a|verb consider	-1,,,,,,,,
next a|verb create	,1,,,,,,-1,-1
next a|verb declare	,,,,-1,,,,1
next a|verb develop	1,1,,,,,,,
next a|verb do	,,,,-1,,,,1
next a|verb elect	-1,,,,-1,,,,
next a|verb embrace	1,,,,,,,,1
next a|verb end	,,1,,,,,-1,
next a|verb establish	2,1,,,,,,2,
next a|verb experience	1,,,,1,,,,
next a|verb face	,,,,1,,,,
next a|verb file	1,,,,1,,,,
next a|verb find	-1,,,,,,,,
next a|verb force	-1,-1,,,,,,,
next a|verb form	,-1,,,,,,1,
next a|verb get	-1,,,,1,,,-1,-2
next a|verb give	-1,,,,1,,,,-1
next a|verb have	1,-3,,-1,2,,,-2,2
next a|verb hold	,,,,-1,,,,1
next a|verb include	2,,,,1,,,1,
next a|verb issue	-2,,,,-1,,,,
next a|verb keep	-1,,,,,,,,
next a|verb launch	,,,,-1,1,,,
next a|verb leave	,,,,1,,,,
next a|verb maintain	,,,,-1,1,,,
next a|verb make	-1,,,,-2,1,,-1,
next a|verb need	1,2,,,-1,1,,,-1
next a|verb offer	,,,,,,,1,
next a|verb play	,1,,,-2,,1,,
next a|verb prevent	-1,,,,,,,,
next a|verb provide	,,,,-1,,,,1
next a|verb pursue	1,,,,1,,,,
next a|verb receive	-2,,,,,,,,-1
next a|verb represent	-2,,,,-2,,,,1
next a|verb return	-2,,,,,,,,
next a|verb run	-1,,,,,,,,
next a|verb secure	1,,,,,,,1,
next a|verb see	,,,,1,,,,
next a|verb send	,,,,,,,1,
next a|verb show	-1,,,,,,,,
next a|verb spend	2,,,,2,,,,
next a|verb support	,-1,,,,,,,2
next a|verb take	-1,1,,1,-3,1,,-1,-2
next a|verb want	,2,,,,,,-1,-1
next a|verb win	-1,,,,,,,,
next a|verb write	-1,,,,,,,,
next back	-1,,,1,-2,,,,-2
next back|on	1,,,,1,,,,
next back|the	-1,,,,-1,,,,
next back|to	-2,,,,-1,,,,
next back|verb be	,,,,,,,1,
next back|verb bring	1,,,1,,,,,
next back|verb push	,-1,,,,1,,,
next back|verb take	-1,,,,,,,,
next bad	,,,1,-2,,,,1
next bare	-1,,,,-1,,,,
next bare|verb lay	-1,,,,-1,,,,
next because	-1,,,,,,,,
next because|of	-1,,,,-1,,,,
next because|verb be	-1,,,,,,,,
next become	-2,,,,-1,,,,
next become|verb have	-2,,,,-1,,,,
next before	-2,,,,-1,,,,
next before|the	-1,,,,,,,,
next behind	1,,,1,,-1,,-1,1
next behind|the	,,,,,,,,1
next behind|verb be	1,,,,1,,,,
next being	-1,,,,,,,,
next below	2,1,,,1,,,,
next below|the	1,1,,,,,,,
next benefits	,,,,,,,1,
next better	,3,,,-2,,,-1,-1
next better|verb be	,2,,,-1,,,,-1
next between	-2,,,,-1,,,,
next between|NAME	-1,,,,,,,,
next beyond	,,,,,1,,,
next body	1,,,1,,,,,
next both	3,,,,3,,,-1,
next both|verb be	2,,,,2,,,,
next briefly	-1,,,,,,,,
next building	,1,,,,,,,-1
next business	-2,,,,-1,,,,
next by	,-2,-2,-5,,,2,-4,2
next by|NAME	,,,-1,-1,-1,1,-3,2
next by|a	,-1,,,1,-1,1,-1,-1
next by|an	-2,,,,,,,,-1
next by|former	1,,,,,,,,1
next by|his	1,,,,2,,,,-1
next by|most	,,,,,1,,,
next by|some	-1,,,,,,,,
next by|the	1,-1,,-1,1,,-2,,2
next by|verb affect	-1,,,,,,,,
next by|verb aid	1,,,,-1,,,,2
next by|verb back	,,,,,,,,1
next by|verb capture	2,,,,2,,,,
next by|verb cause	-1,,,,,,,,
next by|verb claim	-1,,,,,,,,
next by|verb cover	-1,,,,,,,,
next by|verb dominate	-1,,,,-1,,,,
next by|verb drive	-1,,,,,,,,
next by|verb fund	1,,,,,,,,1
next by|verb hit	-2,-1,,,-1,,,,
next by|verb hold	-2,,,,-1,,,,
next by|verb inspire	,,,,1,,,,
next by|verb lead	-1,,,,,,,,
next by|verb make	-1,,,,,,,,
next by|verb release	-1,,,,,,,,
next by|verb stand	2,,,,1,1,,,-1
next by|verb support	-2,,,,,,,,-2
next calling	-1,,,,,,,,
next candidates	-1,,,,,,,,
next carbon	,-1,,,,,,1,
next careful	2,3,,,-2,,1,,
next careful|verb be	2,3,,,-2,,1,,
next certain	2,2,,,-1,,,,2
next certainly	1,,,,-1,,,,1
next certainly|verb be	1,,,,-1,,,,1
next certain|verb sacrifice	,1,,,,,,,
next changing	-1,,,,,,,,
next chemical	-2,,,,-1,,,,
next citizenship	-1,,,,,,,,
next class	-1,,,,-1,,,,
next class|verb work	-1,,,,,,,,
next clear	,2,,,-1,,,,
next clearly	,1,,,,,,,
next clear|verb be	1,1,,,,,,,
next clear|verb make	,1,,,,,,,
next climate	-1,-1,,,,,,1,
next closely	,1,,,-1,,,,1
next closely|verb work	,,,,,,,,1
next closely|with	,1,,,-1,,,,1
next come	,1,,,,,,,
next come|verb have	,1,,,,,,,
next comments	,,,,1,,,,
next common	,,,,1,,,,
next companies	-1,,,,,,,,
next completely	2,,,,3,,,,
next completely|verb be	2,,,,3,,,,
next concerned	,,,,1,,,,
next concerned|verb be	,,,,1,,,,
next concerns	,,,,-1,1,,,
next confident	-2,,,,,,,,-1
next consequences	,,,1,,,,,
next consequences|verb have	,,,1,,,,,
next considerable	-1,,,,,,,,
next control	-1,,,,,,,,
next correct	,,,,-1,,,,1
next correct|verb be	,,,,-1,,,,1
next countries	,-1,,,-1,,,,1
next criticism	3,,,,3,,,,1
next defense	,1,,,,,,,
next different	,,,,,,,,1
next different|verb be	1,,,,,,,,1
next difficulties	-1,,,,,,,,
next directly	-1,,,,,,,,
next disappointed	1,,,,2,,,,
next disappointed|verb be	1,,,,2,,,,
next donations	-1,,,,,,,,
next down	-1,1,,-1,-2,,1,-1,-1
next down|NAME	,1,,,,,,,
next down|the	-1,,,,,,,,
next down|verb be	-1,,,,,,,,
next down|verb break	-1,,,,-1,,,,
next down|verb play	1,,,,,,1,,
next down|verb stand	1,,,,1,,,,
next during	-1,,,,,,,,
next during|an	-1,,,,,,,,
next during|the	-1,,,,-1,,,,
next duty-free	2,,,,,,,2,
next early	-1,,,,,,,,
next easy	,,,,1,,,,
next easy|verb be	,,,,1,,,,
next economic	1,1,,,,,,1,-1
next effective	-1,,,,,,,,
next efforts	,-1,,,,,,,1
next eight	-1,,,,,,,,
next either	,-1,,,,,1,,
next either|verb be	,,,,,,1,,
next eligible	-1,,,,,,,,
next eligible|verb be	-1,,,,,,,,
next employees	,,,,1,,,,
next enough	,-1,,,1,,,,
next enough|iodine	-1,,,,,,,,
next enough|verb get	-1,,,,,,,,
next enough|verb have	,,,,1,,,,
next entirely	2,,,,-1,,2,,
next especially	-1,,,,,,,,
next especially|verb be	-1,,,,,,,,
next ethnic	2,1,,,1,,,,
next even	2,2,,,1,,,,
next even|more	2,2,,,1,,,,
next even|verb be	2,,,,2,,,,
next ever	-1,,,,,,,,
next every	-2,,,,-1,,,-1,
next everyone	1,1,,,,,,,
next everything	,,,,,,,1,
next exactly	-1,,,,,,,,
next extra	,,,,,,,,1
next extremely	2,,,,1,,,1,
next extremely|verb be	2,,,,1,,,1,
next fairly	-1,,,,,,,,
next fairly|verb be	-1,,,,,,,,
next fake	,,,,1,,,,
next far	1,,,,,,1,,1
next far|less	-1,,,,,,,,
next far|more	,,,,-1,,,,1
next far|verb be	,,,,,,,,1
next firm	2,,,,1,,,2,
next first	,,,,,,1,,
next five	,,,,-1,,,1,
next food	-1,,,,,,,,
next for	,8,1,-4,-6,-1,,-3,-5
next foreign	,-1,,,,,1,,
next forward	1,1,,,-1,,,1,
next for|"	1,1,,,,,,,
next for|NAME	-2,-1,1,,-3,-1,1,-1,
next for|a	3,3,,,,,1,-1,-2
next for|all	,-1,,,,1,,,
next for|an	2,2,,,1,,,,
next for|his	-1,,,,,,,,
next for|nearly	1,1,,,,,,,
next for|president	1,1,,,,,,,
next for|the	-1,4,,-1,-2,-2,-1,-2,-3
next for|verb allow	-1,-1,,,,1,,-1,
next for|verb apply	-1,,,,,,,,
next for|verb be	-1,,,,,,,,
next for|verb call	5,7,1,,-6,-3,,1,-2
next for|verb criticize	,,,,1,,,,
next for|verb do	-1,,,,-1,,,,
next for|verb leave	-1,,,,,,,,
next for|verb look	,-1,,,,,,1,
next for|verb pay	3,3,,,,1,,-1,
next for|verb push	2,2,1,,,-1,,,
next for|verb reach	-1,,,,,,,,
next for|verb run	1,1,,,,,,,
next for|verb search	-1,,,,,,,,
next for|verb vote	,-1,,,,,,,2
next for|verb wait	-1,,,,,,,,
next for|verb work	-3,-1,,,-2,,1,,-1
next for|years	1,,,,,1,,,
next four	,,,,1,,,,
next free	,,,,-1,,,1,
next freedom	2,,,,2,,,,
next from	-2,1,2,,-2,-1,-2,-1,-4
next from|NAME	,2,,,,-1,,-1,-1
next from|a	-1,,,,,,,,
next from|the	,,1,1,-3,1,,,-1
next from|verb come	-2,,,,,,,,
next from|verb help	1,2,,,-1,,,,-1
next from|verb range	-1,,,,,,,,
next from|verb recover	-1,,,,-1,,,,
next from|verb release	-1,,,,,,,,
next from|verb stem	-1,,,,,,,,
next from|verb withdraw	,,,,,1,,,
next fully	1,,,,-1,1,,,1
next funny	-1,,,,,,,,
next funny|verb be	-1,,,,,,,,
next further	-1,1,,,,,,,
next global	2,,,,2,,,,
next going	-1,-1,,,,,,,
next good	2,-1,,,-1,,,1,3
next good|verb be	2,,,,,,,,2
next government	,,,,,,,1,
next great	1,,,,1,,,,
next greater	-2,,,,,,,,
next great|verb be	2,,,,1,,,,1
next ground	2,,,,1,1,,,
next groups	-1,,,,,,,,
next growth	-1,,,,,,,,
next hard	,1,,,-1,1,,,-1
next hard|verb be	-1,,,,-1,,,,
next he	1,,,,,-2,,-1,2
next heavily	-1,,,,,,,,
next her	,-5,,-1,2,-3,-1,1,
next here	1,,,,,,,1,1
next here|verb be	2,,,,1,,,,1
next here|verb come	,,,,-1,,,1,
next her|verb give	1,,,,2,,,,-1
next her|verb help	,,,,1,,,,
next her|verb keep	,,,,,,,1,
next her|verb say	1,,,,,,,1,
next her|verb take	1,,,,1,,,,
next her|verb use	1,,,,1,,,,
next he|verb do	2,,,,1,,1,,
next he|verb say	,,,,1,-1,,,1
next he|verb think	2,,,,,,,,2
next highly	1,,,,,,,,1
next him	,-1,,-1,-3,1,-2,,3
next himself	,-1,,,,,,,
next him|verb attack	-1,,,,-1,,,,
next him|verb call	2,-1,,,1,,,,2
next him|verb put	-1,,,,,,,,-1
next him|verb see	,,,,-1,1,,,
next him|verb succeed	-1,,,,,,,,
next him|verb support	-2,,,,,,,-1,-1
next his	-1,-5,-1,-4,-6,3,1,-3,5
next his|verb be	,,,,,,,,1
next his|verb change	,,,,,1,,,
next his|verb cite	1,,,,,,,,2
next his|verb defend	2,,,,1,,1,,
next his|verb make	-2,,,,,,,,
next his|verb offer	,,,,,,,1,
next his|verb say	1,,,,1,1,,,
next hold	-1,,,,,,,,
next hold|verb take	-1,,,,,,,,
next home	2,3,,,,,,,
next home|,	1,1,,,,,,,
next home|verb come	-1,,,,,,,,
next home|verb stay	2,2,,,,,,,
next how	-4,-1,,,-3,,-1,,-1
next how|NAME	,,,,,1,,,
next how|many	-1,,,,,,,,
next how|the	-1,,,,,,,,
next how|verb be	-1,,,,,,,,
next how|verb know	-1,,,,,,,,
next how|we	-1,,,,,,,,
next hundreds	,,,,-1,,,1,
next i	,,,,-2,,2,,1
next if	,2,,,,,,-1,
next immigration	1,1,,,,,,,
next important	1,,,,,,,,1
next important|verb be	1,,,,,,,,1
next in	,,,2,-1,,-2,-1,1
next in.	1,,,,1,,,,
next inadequate	1,,,,2,,,,
next inadequate|verb be	1,,,,2,,,,
next independence	,,,,,,,,1
next information	-1,,,,,,,,
next insufficient	-1,,,,-1,,,,
next insufficient|verb be	-1,,,,-1,,,,
next interest	,,,,1,,,,
next interested	-1,,,,-1,,,,
next international	2,,,,2,,,1,
next into	-2,-1,,-1,2,-2,-1,-2,-3
next into|NAME	1,1,,,1,,,,
next into|a	-2,,,,-1,,,,
next into|the	-1,,,,1,,,-1,-1
next into|verb come	,,,,1,,,,
next into|verb get	-1,,,,,,,,
next into|verb go	-1,,,,,,,,
next into|verb hack	2,,,,3,,,,
next into|verb tap	-1,,,,-1,,,,
next involved	1,,,,2,,,,
next involved|verb be	,,,,1,,,,
next in|,	-1,,,,,,,,
next in|NAME	-1,2,,,-3,,-2,-3,1
next in|a	,,,,1,-1,-1,,
next in|an	-1,,,1,-1,,,,
next in|decline	,,,,1,,,,
next in|fact	-1,,,,,,,,
next in|favor	2,,,,,-1,,,3
next in|front	-1,,,,,,,,
next in|his	-2,,,,-1,,,,
next in|its	,1,,,,,,,
next in|my	-1,,,,-1,,,,
next in|office	-1,,,,,,,,
next in|on	2,,,,2,,,,
next in|part	-1,,,,,,,,
next in|place	2,1,,,1,,,1,
next in|power	-1,,,,,,,,
next in|the	,-2,,2,-5,,,,2
next in|their	-1,,,,,,,,
next in|this	-1,,,,-1,,,,
next in|verb arrive	-1,,,,,,,,
next in|verb base	-1,,,,,,,,
next in|verb be	-4,-3,,1,-1,-2,-3,-2,
next in|verb bear	-2,,,,-1,,,,
next in|verb begin	2,,,,1,,,,1
next in|verb believe	2,,,,1,,1,,
next in|verb come	1,,,,1,,,,
next in|verb engage	,,,,1,,,,
next in|verb happen	-1,,,,,,,,
next in|verb hold	1,,,,,,,1,
next in|verb intervene	1,,,1,,,,,
next in|verb lead	1,,,,,,,,1
next in|verb live	-2,,,,,,,,
next in|verb make	-1,,,,,,,,
next in|verb participate	1,,,1,,1,,,
next in|verb put	2,1,,,1,,,1,
next in|verb remain	1,,1,,,,,-1,1
next in|verb result	4,-1,,2,,2,,,
next in|verb say	-3,,,,-1,-1,,,
next in|verb serve	,,,,-1,,,1,
next in|verb shoot	-1,,,,,,,,
next in|verb sit	1,,,,,,,,1
next in|verb take	2,,,,-1,1,,2,
next in|verb traffic	,,,,1,,,,
next in|verb usher	-1,,,,-1,,,,
next in|verb vote	1,,,,,-1,,,2
next in|verb win	-1,,,,,,,,
next in|verb write	-1,,,,,,,,
next iodised	1,2,,,-1,,,,
next is	-2,,,,-1,,,,
next is|verb do	-1,,,,,,,,
next it	2,-4,-1,,2,,,,3
next its	-3,-2,-1,1,-3,,,,-3
next itself	-2,-1,,,,,,,
next its|verb be	,,,,,,,1,
next its|verb expand	,,,,,,,1,
next its|verb increase	,1,,,,,,,
next its|verb make	-1,,,,,,,,
next it|verb be	-1,,,,,,,,
next it|verb call	2,-2,,,2,,,,2
next it|verb cut	1,,,,2,,,,
next it|verb defeat	1,,,,1,,,,
next it|verb do	2,,,,3,,,,
next it|verb get	1,,,,,,,,1
next it|verb have	-1,,,,-1,,,,
next it|verb help	-1,,,,,,,,
next it|verb make	,-1,,,1,1,,-1,
next it|verb put	-3,,,,-1,,,,-1
next it|verb say	2,,,,2,,,,1
next it|verb start	1,2,,,,,,,
next it|verb think	1,,,,-2,,1,1,1
next it|verb use	-1,,,,-1,,,,
next it|verb would	-1,,,,,,,,
next i|verb do	1,,,,,,1,,
next i|verb think	,,,,-1,,1,,
next jobs	-1,,,,,,,,
next jointly	-1,,,,,,,,
next just	2,-1,,,1,1,1,,
next just|a	-1,,,,,,,,
next just|verb be	2,,,,2,1,-1,,
next large	,,,,-1,,,,1
next largely	,,,,1,,,,
next last	-1,,,,-1,,,1,
next legal	,1,,,,,,,
next legislation	-1,-1,,,,,,,
next less	-2,,,,,,,,
next like	-1,-1,,1,,,-1,,-1
next likely	-2,,,,,,,,
next likely|verb be	-1,,,,,,,,
next likely|verb will	-1,,,,,,,,
next like|a	1,,,,1,,,,
next like|verb be	,,,,1,,,,-1
next like|verb feel	-1,,,,,,,,
next like|verb look	1,,,1,,,,,
next little	,-1,,,,2,,,-1
next long	-1,,,,,,,,
next lots	-1,,,,-1,,,,
next mainly	-1,,,,,,,,
next major	1,,,,,,,1,
next many	-4,,,,-2,,,,-1
next mass	2,1,,,,1,,,
next me	-1,,,,1,,,,-1
next members	,,,,,1,,,
next military	,2,,,,,,,
next mixed	-1,,,,,,,,
next money	-1,-2,,,,,,-1,1
next money|verb raise	-1,,,,,,,,
next more	-2,1,,-1,-2,-2,,,
next more|verb be	1,-1,,,,,-1,1,1
next more|verb become	-1,,,,-1,,,,
next more|verb have	-1,,,,,,,,
next more|verb kill	,,,,1,,,,
next most	-1,,,,,,,,
next much	1,1,,1,,-1,,-1,
next much|more	,-1,,,-1,,,,1
next much|verb be	,,,,-1,,,,1
next much|verb do	,1,,,,,,,
next multiple	1,1,,,1,,,,
next my	-2,,,,-1,,,,-1
next n't	,1,,,-2,2,,,-2
next n't|verb be	-2,-1,,,-2,1,,,-1
next n't|verb do	2,1,,,-1,1,,,
next national	-2,,,,-1,,,,
next nations	1,,,,,,,,1
next nearly	,-1,,,-1,-1,,1,1
next nearly|$	1,,,,,,,,1
next necessary	1,,,1,-1,,,1,
next necessary|verb be	2,1,,1,,,,,
next neutral	2,,,,1,-1,,3,
next neutral|verb be	2,,,,1,,,2,
next never	,,,,-1,,1,,
next new	-1,-2,,,,,,,-1
next new|verb be	-1,,,,,,,,
next new|verb raise	1,,,,1,,,,
next nice	,,,,,,,1,
next no	1,-5,,-1,-2,1,5,,-2
next none	1,,,,,1,,,
next north	-1,,,,,,,,
next not	1,-1,,-2,-1,3,4,-4,-3
next nothing	2,,,,-3,2,2,,
next nothing|verb be	,,,,-1,,-1,,1
next nothing|verb do	,,,,,1,,,
next nothing|verb have	3,1,,,-2,1,3,,-1
next not|verb be	3,-2,,-1,,4,4,-3,-2
next not|verb do	-1,,,,,,,,
next now	1,1,,,,,,1,
next now|a	,,,,,,,,1
next now|verb be	,,,,,,,1,
next no|verb be	1,-3,,,-3,2,4,-2,-2
next no|verb have	,-1,,,,-1,,1,-1
next no|verb make	-1,,,,,,,,
next numerous	-1,,,,,,,,
next n’t	-1,,,,1,,,,-1
next n’t|verb be	-1,,,,1,,,,-1
next of	,,,-1,1,-2,-1,-1,
next off	,-1,,3,-2,-1,1,1,-2
next offensive	,,,,1,,,,
next office	-1,,,,,,,,
next office|verb take	-1,,,,,,,,
next offset	1,,,,,,,1,
next off|a	-1,,,,,,,,
next off|from	-1,,,,,,,,
next off|in	-1,,,,,,,,
next off|the	3,,,2,-1,,,2,-1
next off|verb cut	,,,1,,,,-1,
next off|verb lay	-1,,,,,,,,
next of|NAME	2,,,,2,,,,
next of|a	-1,,,,-1,,,,
next of|an	,-1,,,1,,,,
next of|the	-1,1,,,-3,,,,1
next of|verb be	,,,,1,,,,
next of|verb convict	-1,1,,,-1,,,,
next of|verb handle	-1,,,,,,,,
next of|verb part	,,,,1,,,,
next of|verb rid	1,1,,,-2,,,,1
next of|verb say	-1,,,,,,,,
next of|verb suspect	2,,,,2,,,,
next of|verb think	-1,,,,,,,,
next okay	-1,,,,,,,,
next okay|verb be	-1,,,,,,,,
next on	-4,-2,-1,-1,,-1,,-1,-1
next once	,,,,1,,,,
next once|verb be	-1,,,,,,,,
next one	,,,,,-1,1,3,-4
next one|verb be	1,,,,,,1,2,-1
next one|verb have	-1,,,,,,,,
next only	-1,-1,,,-1,-1,1,1,-1
next only|a	-1,,,,,,,,
next only|one	-2,,,,-1,,,,
next only|the	-1,,,,,,,,
next only|verb be	-2,,,,-1,,,,
next onto	-1,,,,,,,,
next on|,	-1,,,,,,,,
next on|NAME	-1,-2,,,,,-1,-2,1
next on|a	-2,,,,,-1,,-1,-2
next on|an	-1,,,,,,,,
next on|her	-1,,,,,,,,
next on|his	-1,,,,,,,,
next on|how	-1,,,,,,,,
next on|national	-1,,,,,,,,
next on|offense	2,,,1,1,,,,
next on|the	-1,1,,-1,,-2,-1,,
next on|to	-1,,,,,,,,
next on|verb base	-3,,,,-1,,,,
next on|verb be	-2,-1,,,-3,,1,,
next on|verb blame	2,,,,2,,,,
next on|verb build	,,,,,,,1,
next on|verb capitalize	-1,,,,,,,,
next on|verb comment	-1,,,,,,,,
next on|verb depend	-1,,,,,,,,
next on|verb fight	1,,,,1,,,,
next on|verb focus	,1,,,,,,,1
next on|verb go	2,,,1,1,,,1,
next on|verb move	1,1,,,,,,,
next on|verb play	1,,,,1,,,,
next on|verb rely	-2,-1,,,,,,,
next on|verb renege	,,,,-1,1,,,
next on|verb say	-2,,,,-1,,,,
next on|verb sit	-1,,,,-1,,,,
next on|verb speak	-1,,,,-1,,,,
next on|verb stand	-1,,,,,,,,
next on|verb take	2,,,,3,,,,
next on|verb work	-1,,,,,,,,
next on|verb write	-1,,,,,,,,
next open	2,,,,-1,,,3,1
next open|verb be	2,,,,-1,,,3,1
next or	-1,1,,,-3,,,,1
next other	-2,,,,-1,,,-1,-1
next others	,-1,,,1,,,,
next other|verb be	-1,,,,,,,,
next our	,2,,-1,,,-1,-1,-1
next our|verb be	,,,,-1,1,,,
next our|verb use	-1,,,,,,,,
next out	-2,-2,,,1,1,-2,-1,-3
next outside	-1,,,,,,,,
next out|.	1,1,,,,1,,,-1
next out|a	-2,-1,,,,,,,
next out|as	2,,,,1,,,1,
next out|at	2,,,,2,1,,,
next out|for	-1,,,,-1,,,,
next out|of	-1,-2,,,1,-1,,-1,-1
next out|the	-2,,,,-1,,,,
next out|verb back	,1,,,,1,,,-2
next out|verb be	-1,,,,,,,,
next out|verb carry	,,,,1,,,,
next out|verb come	,,,,1,,,,
next out|verb drop	-1,,,,,,,,
next out|verb figure	-1,,,,,,,,
next out|verb lash	,,,,1,,,,
next out|verb lay	-2,,,,-1,,,,
next out|verb put	,,,,,,,,1
next out|verb rule	-1,,,,,,,,
next out|verb speak	1,,,,,1,,,
next over	-1,,,,-1,1,-1,,-2
next overridden	-1,,,,-1,,,,
next overridden|verb be	-1,,,,-1,,,,
next over|,	,,,,,1,,,
next over|NAME	-1,,,,,,,,
next over|his	,,,,1,,,,
next over|to	,,,,,,,1,
next over|verb be	,,,,-1,1,,,
next over|verb take	,,,,1,,,,
next part	,,,1,-1,1,-1,-1,
next particularly	1,,,,1,,,,
next part|verb be	,,,,-1,1,,,
next patients	1,2,,,,,,,
next peace	-2,,,,-1,,,,
next people	,1,,,,-1,,,
next people|verb urge	1,2,,,-1,,,,
next perhaps	,,,,1,,,,
next perhaps|verb be	,,,,1,,,,
next place	-2,,,,-1,,,,
next place|verb take	-1,,,,-1,,,,
next plans	-1,,,,,,,,
next political	,1,,,,,,,
next politically	-1,,,,,,,,
next positions	-1,,,,,,,,
next possible	-1,,,,,,,,
next possible|verb be	-1,,,,,,,,
next potentially	-1,,,,-1,,,,
next potentially|verb be	-1,,,,-1,,,,
next poverty	-1,,,,,,,,
next president	-3,,,,-1,,,,
next president|verb be	-1,,,,,,,,
next president|verb elect	-1,,,,,,,,
next pressure	,1,,,-1,,,,
next private	-1,,,,,,,,
next probably	1,,,,,,,,1
next probably|verb be	1,,,,,,,,1
next problems	-1,,,,-1,,,,
next proof	1,,,,,,,,1
next proof|verb be	1,,,,,,,,1
next prosperity	-1,,,,,,,,
next public	-1,,,,,,,,
next questions	-1,,,,,,,,
next quite	1,,,,2,,,,
next quite|verb be	2,,,,2,,,,
next radical	-1,,,1,-1,-1,,,
next ready	-1,,,,,,,,
next ready|verb be	-1,,,,,,,,
next real	,,,1,-1,,,,
next really	,,,,,,,,1
next really|verb be	,,,,,,,,1
next refugees	1,,,1,1,,,,
next relations	-1,,,,,,,,
next reporters	-1,,,,,,,,
next reports	,,,,,,1,,
next responsibility	-2,,,,-1,,,,
next responsible|verb be	,,,,1,,,,
next results	,,,,,,,,1
next right	1,,,,-1,,,,2
next right|verb be	1,,,,-1,,,,2
next sanctions	,,2,,-1,,,-1,
next scared	,,,,1,,,,
next secretary	1,,,,2,,,,
next secretary|verb be	2,,,,2,,,,
next sense	-1,,,,,,,,
next sense|verb make	-1,,,,,,,,
next serious	,,,1,,,,,
next seven	1,,,,,,,1,
next several	-2,,,,,,,,
next shareholders	-1,,,,,,,,
next sharp	2,,,,2,,,,
next she	-3,,,,,-1,-1,,-1
next she|verb say	-2,,,,-1,,,,
next she|verb think	,,,,1,,,,
next shortly	-1,,,,,,,,
next significant	,,,,1,,,,
next signs	-1,,,,,,,,
next simply	1,,,,2,,,,
next simply|verb be	1,,,,2,,,,
next since	-1,,,,,,,,
next six	-1,,,,,,,,
next so	-2,-2,,,2,-1,-1,-1,-2
next social	-1,,,,-1,,,,
next some	-1,1,,,1,-2,-1,-2,-3
next someone	-2,,,,,,,,
next something	,1,,,,,,,-1
next something|verb be	-1,1,,,-1,,,,
next something|verb do	-1,,,,,,,,
next some|verb be	1,1,,,,,,,
next some|verb have	-3,,,,-1,,,,-1
next some|verb include	1,,,,1,,,,
next soon	-1,,,,,,,,
next sooner	1,,,,1,,,,
next so|,	-1,,,,,,,,
next so|far	,,,,1,,,,
next so|many	-1,,,,-1,,,,
next so|verb be	,,,,2,,,,-1
next so|verb do	-1,,,,,,,,
next steps	,,,,-1,,,,1
next still	,-1,,,,,,,1
next still|the	1,,,,-1,,,,2
next still|verb be	,-1,,,,,,,1
next strong	-2,,,,-1,,,,-1
next strong|verb be	-1,,,,-1,,,,-1
next style	-1,,,,,,,,
next such	-1,-1,,,,-1,-1,,2
next such|verb be	-2,,,,-1,,,,
next support	1,-1,,,,,,,2
next supporters	-2,,,,-1,,,,-1
next sure	1,,,,-1,,,3,-1
next sure|verb be	-1,,,,,,,,
next sure|verb make	2,,,,-1,,,3,
next talks	,,,,,1,,-1,
next terrorism	-1,,,,-1,,,,
next terrorist	1,1,,,1,,,,
next terrorists	-2,1,,,-3,,,,
next than	1,,,,,,,,1
next than|NAME	1,,,,,,,,1
next that	2,1,-2,,1,,2,-1,
next that|verb acknowledge	-2,,,,,,,,
next that|verb add	-1,,,,,,,,
next that|verb admit	-1,,,,-1,,,,
next that|verb argue	,1,,,,,,,
next that|verb be	-1,-1,,,1,1,-1,-1,-2
next that|verb believe	1,,,,1,,,,1
next that|verb do	-1,-1,,,,,,,
next that|verb ensure	,,,,,,,,1
next that|verb estimate	1,,,,1,,,,
next that|verb hope	1,2,,,,,,,
next that|verb insist	,,,,,,1,,
next that|verb know	-2,,,,-1,,,,
next that|verb note	,,,,-1,,,,1
next that|verb prove	,1,,,,,,,
next that|verb report	-1,,,,,,,,
next that|verb reveal	,,,,1,,,,
next that|verb say	4,1,,,2,-1,2,1,
next that|verb see	,,,,1,,,,
next that|verb show	-3,,,,-1,,,,-1
next that|verb suggest	-2,,,,-1,,,,
next that|verb think	,-1,,,1,,,1,-1
next that|verb warn	,,,,1,,,,
next that|verb worry	-1,,,,-1,,,,
next the	-1,-2,2,-1,,-2,-6,,2
next their	-4,-1,,-2,-1,3,-2,-1,-5
next their|verb change	,,,,1,,,,
next their|verb have	-1,1,,,-1,,,,
next their|verb lose	-1,,,,,,,,
next their|verb make	,,,,,1,,,
next their|verb use	-1,,,,,,,,
next their|verb want	2,,,,,2,,,
next them	-1,1,,,-2,,,-1,
next themselves	1,,,,2,,,,
next them|verb tell	1,,,,,,1,,
next there	-2,-2,,1,,-1,,-1,-1
next there|verb be	-2,-1,,1,-1,,,-1,-1
next there|verb say	,,,,,,1,,
next these	,-2,,,1,1,,-1,
next they	,-1,,,1,-1,,1,
next they|verb say	-1,,,,-2,,,,1
next they|verb think	1,,,,2,,,,
next the|verb address	-1,,,,,,,,
next the|verb allow	,,,,1,,,-1,
next the|verb announce	1,,,,,,,2,
next the|verb attack	1,,,,,1,,,
next the|verb attend	-1,,,,,,,,
next the|verb back	1,1,,,,,,,1
next the|verb be	-6,-3,1,-2,-2,-4,-1,-2,-2
next the|verb become	-3,,,,-1,,,,
next the|verb blame	,,,,1,,,,
next the|verb block	,,,,1,,,,
next the|verb bomb	1,,,1,,,,,
next the|verb bring	,,,,1,,,,
next the|verb call	-2,-4,,,1,-1,1,-2,
next the|verb celebrate	1,1,,,-1,,,,1
next the|verb challenge	2,-1,,,,2,,,
next the|verb change	-2,,,,,,,,
next the|verb cite	,,,,1,,,,
next the|verb clear	2,,,,,,,2,
next the|verb condemn	1,,,,2,,,,
next the|verb consider	,,1,,-1,,,,
next the|verb control	-2,,,,-1,,,,
next the|verb cover	1,,,,,,,,1
next the|verb create	,,,,1,,,,
next the|verb criticize	-1,,,,-1,,,,
next the|verb defeat	1,,,1,-1,1,,,
next the|verb defend	2,-1,,,1,,,2,1
next the|verb denounce	3,,,,3,,,,
next the|verb describe	3,,,,1,,,,3
next the|verb destroy	-1,,,,-1,,,,
next the|verb discuss	-2,-1,,,,,,-1,
next the|verb dominate	-1,,,,,,,,
next the|verb drive	1,,,,1,,,,
next the|verb encourage	-1,,,,,,,,
next the|verb end	,1,,,,,,-1,
next the|verb enter	,1,,,,,,,-1
next the|verb examine	-1,,,,,,,,
next the|verb face	-2,,,,-1,,,,
next the|verb fear	-1,,,,-1,,,,
next the|verb feel	-1,,,,,,,,-1
next the|verb fight	-1,,,,-1,,,,1
next the|verb fill	-1,,,,-1,,,,
next the|verb find	-1,-1,,,,,,,
next the|verb flee	-1,,,,,,,,
next the|verb follow	-3,-1,,,-2,,,,
next the|verb force	-1,,,,-1,,,,
next the|verb get	1,,,1,-1,,,,1
next the|verb give	-2,-1,,,1,,,-1,-2
next the|verb hail	,,,,1,,,,
next the|verb have	-2,-1,,,,-1,,1,-2
next the|verb help	1,1,,,-1,,,-1,2
next the|verb hire	1,,,,,,1,,
next the|verb hold	-1,,,,,,,,
next the|verb identify	-1,,,,,,,,
next the|verb ignore	-2,1,,,-1,-2,,,
next the|verb improve	-1,,,,,,,,
next the|verb include	-1,,,,-2,1,,,
next the|verb increase	-1,,,,,,,,
next the|verb join	2,2,,,-1,,,1,
next the|verb keep	1,,,,,,,,1
next the|verb lack	-1,,,,,,,,
next the|verb launch	,1,,,-1,,,,
next the|verb lead	-1,1,,,-1,,,,
next the|verb leave	-1,-1,,,1,-1,,,-1
next the|verb lift	,,,,,,,-1,1
next the|verb like	-1,-1,,,,,,,
next the|verb liken	1,,,,1,,,,
next the|verb lose	1,,,,1,,,,
next the|verb make	-1,-1,,,1,,,-2,
next the|verb meet	-1,,,,-1,,,,
next the|verb note	1,,,,1,,,,
next the|verb open	,,,,,,,1,
next the|verb pay	-1,,,,,,,,-1
next the|verb protect	-2,-1,,,,,,,
next the|verb provide	-1,,,,,,,,
next the|verb put	2,,,,1,,,,1
next the|verb raise	-2,,,,-1,,,,
next the|verb read	1,1,,,,,,,
next the|verb receive	2,1,,,-1,,1,,1
next the|verb regard	,,,,-1,1,,,
next the|verb reject	-1,,,,,,-1,,
next the|verb release	1,,,,,,,1,
next the|verb remain	,-1,,,,,,2,
next the|verb represent	-1,,,,,,,,
next the|verb return	,1,,,,,,,
next the|verb run	-1,,,,,,,,
next the|verb save	1,,,,,1,,,
next the|verb say	,-1,,,1,,,,-1
next the|verb see	-2,,,,,-1,,,-2
next the|verb seek	1,2,,,,,,,
next the|verb share	1,,,,,,,1,1
next the|verb show	-2,,,,-1,,,,-1
next the|verb solve	,1,,,-1,,,,
next the|verb stop	,,2,,,,,-1,
next the|verb strengthen	,,,,,,,1,
next the|verb strike	,,,,1,,,,
next the|verb suggest	1,1,,,,,,,
next the|verb support	2,-1,,,2,,,-1,2
next the|verb take	,,,,-1,-1,1,1,-1
next the|verb tell	-3,-1,,,-1,,,,
next the|verb think	-1,-1,,,,1,-1,-1,
next the|verb underestimate	-2,,,,-1,,,,
next the|verb understand	-1,,,,,,,,
next the|verb use	-1,,,-1,,,,-1,-1
next the|verb violate	1,,,,1,,,,
next the|verb visit	-1,,,,,,,,
next the|verb watch	,,,,1,,,,
next the|verb welcome	2,,,,,,,,3
next the|verb win	,1,,,-1,,,,1
next things	,,,,-1,1,,,
next things|verb make	1,,,,,1,,,
next this	-3,-1,,-1,-5,-2,2,-1,2
next this|verb think	-1,,,,-2,,1,,
next this|verb use	-1,,,,-1,,,,
next those	,,,1,1,-1,,,-2
next thousands	2,,,2,,,,,
next threats	-2,,,,-1,,,,
next three	-1,1,,,-2,,,1,-1
next three|verb have	-1,,,,,,,,
next through	2,-2,,2,,-1,2,-1,
next through|on	2,,,2,,,,,
next through|the	1,,,,,,2,,-1
next through|verb follow	2,,,2,,,,,
next through|verb go	-1,,,,,,,,
next ties	-1,,,,-1,,,,
next time	2,4,,,-2,,,,-1
next time|verb be	3,4,,,-1,,,,
next to	-3,-4,,3,,,-4,,-4
next today	,,,,1,,,,
next together	1,2,,,-2,-1,,2,-1
next together|verb put	,,,,,,,1,
next together|verb work	1,1,,,,,,,
next too	1,,,,3,-1,-1,-1,-1
next too|much	1,,,,2,,,,
next too|verb be	-1,,,,,,,,
next too|verb have	1,,,,2,,,,
next totally	,,,,1,,,,
next totally|verb be	,,,,1,,,,
next tougher	,-1,,,,,,1,
next toward	,,,,1,,,,
next toward|NAME	1,,,,1,,,,
next to|"	1,,,2,,,,-1,
next to|.	-1,,,,,,,,
next to|NAME	-3,,,-1,-4,,-1,1,
next to|a	-1,1,,1,-3,,,,-1
next to|an	-1,,,1,-1,,,,
next to|her	1,,,,1,,,,
next to|him	,,,,-1,,,,1
next to|his	-1,,,,,,,,
next to|me	1,,,,1,,,,
next to|some	-1,,,,,,,,
next to|the	-2,,,,,-2,-1,-1,
next to|their	1,1,,,1,,,,
next to|this	-2,,,,,,,-1,
next to|verb accord	-5,,,,-2,,,-1,
next to|verb add	1,,,,1,,,,
next to|verb afford	2,1,,,,1,,,
next to|verb agree	-2,-1,,,-1,,,1,-1
next to|verb aim	1,,,1,,,,,
next to|verb allow	-2,,,,,,,,
next to|verb appear	,,,,,1,,,
next to|verb apply	1,,,,1,,,,
next to|verb assign	-1,,,,,,,,
next to|verb attempt	1,,,,2,,,-1,
next to|verb authorize	1,,,,1,,,1,
next to|verb be	,-1,,,,,1,,-1
next to|verb call	1,,,,-1,1,,,
next to|verb choose	-1,,,,,,,,
next to|verb come	,-1,,1,-1,-1,,1,1
next to|verb commit	,-1,,1,-1,,,1,
next to|verb compare	-1,,,,,,,,
next to|verb continue	2,-2,,-1,2,1,,-1,
next to|verb contribute	-2,,,,,,,-1,
next to|verb decide	2,,,,,1,,1,
next to|verb decline	-2,,,,-1,,,,
next to|verb design	2,,1,,1,,,,
next to|verb expect	-3,-2,,,-1,,,,
next to|verb extend	2,,,,2,,,,
next to|verb fail	-1,-1,,,1,-2,-1,,
next to|verb fall	,,,,-1,1,,,
next to|verb force	1,,,,2,,,,
next to|verb get	2,4,,,-2,,,,-2
next to|verb give	-1,,,,,,,,
next to|verb go	-1,-1,,,,,,1,
next to|verb help	2,1,,,,,,,1
next to|verb hope	,-1,,,,,,,1
next to|verb intend	1,,,,,,,2,
next to|verb invite	-1,,,,,,,,
next to|verb know	1,,,,1,,,,
next to|verb lead	,-1,,,2,,,,
next to|verb leave	1,1,,,,,,,
next to|verb like	-1,1,,,,,,-1,
next to|verb listen	1,2,,,,,,,
next to|verb look	-1,,,,,,,,
next to|verb manage	-1,,,,,,,,
next to|verb mean	1,,,,1,,,,
next to|verb move	-2,,,,,,,,
next to|verb permit	,,,1,-1,,,,
next to|verb pivot	1,,,,1,,,,
next to|verb plan	-3,,,,,,,-1,
next to|verb point	2,,,,,1,1,,
next to|verb prepare	,,,1,,,,-1,
next to|verb proceed	1,,,,1,,,,
next to|verb promise	,,,1,,,,,
next to|verb prove	,,,,-1,,,,1
next to|verb refer	,,,,-1,,,,1
next to|verb refuse	2,-1,,,1,2,,,
next to|verb relate	,,,,1,,,,
next to|verb respond	-3,-1,,1,-2,-1,,,
next to|verb return	-3,-1,,,,-1,,,
next to|verb rise	1,,,,,,,,1
next to|verb schedule	-1,,,,-1,,,,
next to|verb seek	-3,-1,,,,,,-1,-1
next to|verb seem	-1,,,,,,,,
next to|verb send	1,,,,,,,1,
next to|verb set	-1,,,,,,,,
next to|verb speak	-2,,,,-1,,,,
next to|verb start	-1,,,,-1,,,,
next to|verb struggle	-1,,,,,,,,
next to|verb take	-1,,,,,,,,
next to|verb talk	-2,-1,,,,,,,
next to|verb tend	-1,,,,,,,,
next to|verb think	-1,,,,-1,,,,
next to|verb travel	-1,,,,,,,,
next to|verb try	2,,1,-1,2,,1,-1,-2
next to|verb turn	,1,,,,,,,
next to|verb use	-3,,,,-2,,,,
next to|verb vote	,-1,,,,,,,1
next to|verb vow	2,,1,1,-1,1,,-1,
next to|verb want	1,-8,,1,,,,4,2
next to|verb work	-1,-1,,1,-1,,,-1,
next trade	1,,,,1,,,,
next trial	,,,,1,,,,
next troops	-1,,,,,,,-1,
next true	-1,,,,,,,,
next true|verb be	-1,,,,,,,,
next two	-3,-1,,,-3,,1,-1,-1
next two|verb have	-1,,,,,,,,
next unable	-1,,,,,,,,
next unable|verb be	-1,,,,,,,,
next under	-1,-2,1,,,-1,-1,,-1
next underway	-1,,,,,,,,
next underway|verb be	-1,,,,,,,,
next under|NAME	1,,,,,,,1,
next under|pressure	,,,,1,,,,
next under|the	-1,,,,,,,,
next under|verb be	,,1,,,,,,
next under|verb come	,,,,1,,,,
next under|verb register	1,,,,,,,1,
next unprecedented	1,,,,1,,,,
next unprecedented|verb be	1,,,,1,,,,
next until	-2,,,,,,,,
next up	1,,-1,2,,,-2,2,-2
next upon	,,,,1,,,,
next up|,	-1,,,,,,,,
next up|.	,,,,1,,,,
next up|a	,-1,,,,,,,
next up|for	1,,,,,,,1,
next up|his	1,,,,1,,,,
next up|in	-1,,,,-1,,,,
next up|on	,,,,,,,1,
next up|the	-1,-1,,1,,,,,
next up|to	4,2,,2,-1,1,,1,-1
next up|verb be	-2,,,,-1,,,,
next up|verb cover	2,,,,2,,,,
next up|verb end	-1,,,,,,,,
next up|verb give	,,,,,,,1,
next up|verb grow	-1,,,,,,,,
next up|verb hold	-1,,,,,,,,
next up|verb make	,-1,,,1,,,,
next up|verb pick	-1,,,,-1,,,,
next up|verb ramp	2,,,1,,,,1,
next up|verb set	-1,-1,,,,,,,
next up|verb stand	3,1,,,,1,,1,
next up|verb team	1,1,,,,,,,
next up|with	,,,,1,,,,
next us	,1,,-1,2,-1,-1,-1,-2
next using	1,1,,,,,,,
next us|verb attack	-2,,,,-2,,,,
next us|verb give	,1,,,,,,,-1
next us|verb hate	1,,,,1,,,,
next us|verb help	,,,,1,,,,
next various	1,,,,,,,1,
next very	-1,,,,-3,-1,-2,-1,2
next very|different	,1,,,,,,,
next very|good	-1,,,,-1,,,,
next very|hard	,,,,,,,,1
next very|verb be	-1,,,,-1,-1,-1,-1,1
next very|well	,,,,,,,,1
next victims	1,,,,2,,,,
next visas	,,,,-1,2,-1,,
next visas|verb deny	,,,,,2,-1,,
next voices	-1,,,,,,,,
next voters	,,,,1,,,,
next votes	-1,,,,,,,,
next war	2,,,2,-1,,,1,
next war|verb declare	2,,,2,-1,,,,
next was	-1,,,,,,,,
next we	2,1,,,1,,1,,
next well	1,,,,,,,,1
next well|verb do	-1,,,,,,,,
next we|verb think	2,1,,,,,1,,
next what	-3,,,,,-1,-2,-1,-2
next what|verb be	-2,,,,,,,,
next what|verb know	-2,,,,,,-1,,
next when	,,,,1,,,,
next when|NAME	1,,,,1,,,,
next where	,,,,1,,,,
next where|the	1,,,,1,,,,
next whether	-2,-1,,,,,,,
next whether|verb ask	-1,,,,,,,,
next whether|verb determine	-1,,,,,,,,
next who	-1,,,,,,,,
next who|verb decide	-1,,,,,,,,
next why	-1,,,,,,,,
next why|verb be	-1,,,,,,,,
next widespread	-1,,,,-1,,,,
next willing	3,-2,,,-1,-1,-1,4,
next willing|verb be	3,-2,,,-1,-1,-1,4,
next wise	,1,,,,,,,
next wise|verb be	,1,,,,,,,
next with	2,1,-1,-4,-2,1,-2,2,4
next within	,2,,,,,,-1,
next within|the	,1,,,,,,,
next without	,,,,,,1,,
next with|NAME	-2,,,-1,-1,-2,,-1,
next with|a	,,,,,,,,1
next with|her	,,,,,1,,,
next with|him	,-1,,,-1,,,1,1
next with|his	-1,,,,-1,,,,
next with|it	,,,,,,,1,
next with|the	1,,,,,-1,,1,1
next with|us	-1,,,,,,,,
next with|verb agree	1,-1,,,-1,,,,3
next with|verb charge	2,,,,2,,,,
next with|verb compare	-1,,,,,,,,
next with|verb cooperate	,1,,,,,,,
next with|verb deal	1,,,,,,,1,1
next with|verb disagree	1,,,,-1,2,,,
next with|verb do	,-1,,,2,,,-1,
next with|verb have	-1,,,,-1,,,,
next with|verb make	-1,,,,,,,,
next with|verb meet	1,-1,,,,1,,1,
next with|verb pass	3,,,,,,,,3
next with|verb respond	1,,,,,,,1,
next with|verb speak	-2,,,,-1,,,,
next with|verb work	-1,-1,,,-1,,1,1,-1
next women	-1,,,,,,,,
next worse	1,,,,2,,,,
next would	-1,,,,,,,,
next years	-1,,,,,,,,
next yesterday	-1,,,,,,,,
next yet	-1,,,,,,,,
next yet|to	,,,,1,,,,
next yet|verb have	,,,,1,,,,
next you	-2,,,-1,,-1,,-2,-3
next young	-1,,,,,,,,
next your	-1,-1,,,,,,,
next you|verb do	-1,,,,,,,,
next you|verb tell	1,,,,1,,1,,
next you|verb think	-2,,,,-1,,,,
next you|verb would	-1,,,,-1,,,,
next –	-1,,,,,,,,
next —	1,,,,,,1,,
next ‘	,,,,1,,,,
next “	7,-2,,-1,3,-1,2,,3
next “|verb be	4,,,,2,,,,3
next “|verb have	,,,,,,1,,
next ”	,1,,,,,,,
noun blame	,-1,-1,2,3,-2,1,-2,-3
noun doom	-3,-5,,4,-2,-1,-3,-1,-1
noun favour	4,-3,-2,-2,-5,,-1,-7,11
noun force	-2,-2,-2,6,-2,-2,,-2,-1
noun grave	2,-2,1,4,2,1,,-5,-3
noun grudge	3,-3,-2,-2,5,-1,1,-1,
noun harm	,-2,1,5,-2,,-1,-2,2
noun praise	3,1,1,-3,-2,1,-10,4,3
object %	-2,-1,,,-1,,,,
object NAME	,-1,1,1,2,-1,-2,-2,
object NAME|verb accuse	-1,,,,-2,,,,1
object NAME|verb advise	,,,,-1,,,1,
object NAME|verb allow	-1,1,,,,,,-1,
object NAME|verb ask	1,,1,,,,,,
object NAME|verb attack	-1,,,,,,,,
object NAME|verb attend	-1,,,,,,,,
object NAME|verb award	1,-1,,,1,,,,1
object NAME|verb back	2,1,,,,,,,2
object NAME|verb ban	,1,,1,,,,-1,
object NAME|verb be	-2,-1,1,1,-1,-2,1,-3,
object NAME|verb believe	1,,,,2,,,,
object NAME|verb bomb	-1,,,-1,,,,,
object NAME|verb bring	-1,-1,,,,,,,
object NAME|verb call	-2,-4,,,1,-1,,-1,
object NAME|verb consider	-1,,,,1,,,-1,-1
object NAME|verb create	,-1,,,1,,,,
object NAME|verb criticize	1,,,,2,,,,
object NAME|verb defeat	-1,,,1,-1,,,,
object NAME|verb describe	2,,,,1,,,,1
object NAME|verb destroy	-1,-1,,,,,,,
object NAME|verb do	-2,,,,-1,,,,
object NAME|verb enter	,1,,,,,,,
object NAME|verb establish	-1,,,,,,,,
object NAME|verb expect	-1,,,,,,,,
object NAME|verb fight	,,,,1,,,,
object NAME|verb find	1,,,,-1,,,,2
object NAME|verb follow	-1,,,,,,,,
object NAME|verb get	1,,,1,,,,,
object NAME|verb give	1,1,,,,,,,1
object NAME|verb have	,,,,1,,,,-1
object NAME|verb help	,,,,1,,,-1,
object NAME|verb hurt	-1,,,,,,,,
object NAME|verb include	-1,-1,,,,-1,,,1
object NAME|verb invite	,1,,,,,,,
object NAME|verb join	,-1,,,1,,,1,
object NAME|verb keep	-1,,,,,,,,
object NAME|verb kill	-2,,,,-1,,,,
object NAME|verb lead	-1,,,,,,,,
object NAME|verb leave	-2,,,,-1,,,,
object NAME|verb make	2,-2,,1,1,,,1,
object NAME|verb marry	-1,,,,,,,,
object NAME|verb meet	-2,,,,-1,,,,
object NAME|verb mention	,,,,1,,,,
object NAME|verb name	-1,,,,,,,,
object NAME|verb nominate	2,,,,-1,,,,2
object NAME|verb oppose	1,,,,,2,,,
object NAME|verb own	-1,,,,,,,,
object NAME|verb praise	,,,,-1,,,,
object NAME|verb push	,1,,,,,,,
object NAME|verb replace	,1,,,,,,,
object NAME|verb say	-2,1,,,-2,,-2,,
object NAME|verb see	,-1,,,,1,,,
object NAME|verb send	,,,,,,,1,
object NAME|verb show	,,,,1,,,,-1
object NAME|verb speak	-1,,,,,,,,
object NAME|verb sue	,-1,,1,,,,,
object NAME|verb support	,,,,1,1,1,-1,-1
object NAME|verb take	-1,,,,-1,,,,
object NAME|verb tell	-4,-1,,,-1,,,,-1
object NAME|verb think	1,,,,2,,,,
object NAME|verb turn	,-1,,,,,,,1
object NAME|verb use	2,,,,2,,,,
object NAME|verb visit	-2,,,,,,,-1,
object NAME|verb want	1,1,,,-1,1,,,
object NAME|verb win	-1,,,,,,,,
object ability	-2,-1,,,-1,,,,
object abortion	1,,,,,1,1,,
object abortion|verb oppose	1,,,,,1,,,
object access	1,,1,,1,,,,-1
object access|verb gain	1,,,,1,,,,
object accord	-2,,,,,,,-1,
object account	,,,,,,,,1
object achievement	1,,,,,,,,1
object acquisition	-1,,,,,,,,
object action	5,1,,1,1,,1,1,1
object action|verb take	2,1,,1,-2,1,,1,
object activity	,1,,,,,,,-1
object administration	1,1,,,-1,,,,
object advantage	-1,,,,,,,,-1
object advantage|verb take	,,,,1,,,,
object adversary	,,,,1,,,,
object age	-1,,,,,,,,
object agenda	,,,,2,,,,
object agreement	1,,,,-1,,,3,-1
object agreement|verb be	,,,,-1,,,1,
object aim	-1,,,,-1,,,,
object alliance	,,,,,,,-1,1
object ally	-1,,,,,1,,,-2
object ally|verb be	-2,,,,,,,,-1
object amount	-1,-1,,,-1,,,-1,1
object analyst	-1,,,,-1,,,,
object announcement	,,1,,-1,,,,
object answer	-2,-1,,,,,,,
object anyone	,1,,,,,,,
object appearance	1,,,,,,,,1
object application	-1,,,,,,,,
object approach	1,1,,,,,,1,-1
object approval	-1,,,,,,,,
object area	1,,,,1,,,,
object argument	,1,,,,,,,
object arm	2,,,,2,,,,1
object army	,,,1,,,,,
object arsenal	2,,,,,,,2,
object assessment	2,,,,1,,1,,
object asset	-2,,,,,,,,
object asylum	2,1,,,,,,1,
object asylum|verb seek	1,1,,,,,,,
object attack	-2,-1,,1,-1,,,,
object attempt	,,,,,,1,,
object attempt|verb be	-1,,,,-2,,1,,
object attention	1,,,,1,,,,
object attitude	,,,,1,,,,
object audience	,1,,,,,,,
object authority	1,,,,1,,,,
object ban	2,3,,,-1,,,,-1
object bank	-1,1,,,,,,,
object base	-2,,,,-1,,,,
object benefit	,,,,-1,,,1,
object bid	,,,,-1,,,,1
object billion	-1,,,,-1,,,,
object bit	-1,,,,,,,,
object bit|verb be	-1,,,,,,,,
object bloc	-1,,,,,,,,
object board	,,,,,,,1,
object boat	2,,,,2,,,,
object body	-2,,,,-1,,,,
object bomb	-2,,,,,,,,
object book	,,,,-1,,,,1
object border	1,1,,,-1,,,,
object building	,1,,,,,,,
object business	-2,,,,-1,,,,
object businessman	-1,,,,,,,,
object call	2,3,,,-1,1,,,
object campaign	,1,,,-1,,,1,
object campaign|verb be	,,,,1,,,,
object campaign|verb join	1,,,,,,,1,
object candidacy	2,,,,1,,,,1
object candidate	,,,,-1,,,,1
object capital	,,,,1,,,,
object card	-1,,,,,,,-1,
object case	-1,-2,,,-1,1,,1,-1
object case|verb be	-1,,,,-2,1,,,-1
object case|verb make	-2,,,,,,,,
object cause	2,,,,-1,,,,2
object cent	,,,,,1,,,
object center	,,,,-1,,,,1
object chairman	-1,,,,,,,,
object challenge	-3,,,,-1,,,,
object chance	-2,,,,,,,,
object change	,,,,-1,1,,,1
object change|verb make	,,,,,,,,1
object chaos	-1,-1,,,-1,,,,
object chapter	-1,,,,,,,,
object check	-1,,,,,,,,
object child	1,2,,,-1,,,,
object chip	,,,,,,,1,
object choice	-2,,,,-1,,,,
object citizen	-1,,,,-1,1,-1,,
object citizenship	-1,,,,,,,,
object citizen|verb be	-2,,,,,,-1,,
object citizen|verb become	1,,,,,1,,,
object city	-1,,,,,,,,
object claim	2,2,,,1,,,,-1
object class	-1,,,,,,,,
object class|verb work	-1,,,,,,,,
object club	,1,,,,,,,
object coalition	-2,,,,-1,,,,-1
object command	-1,,,,,,,,
object commander	-1,,,,,,,,
object comment	4,-1,,,2,2,1,1,
object comment|verb make	2,,,,2,,,-1,1
object commitment	2,,,,2,,,1,-1
object company	,-1,,,-1,,1,1,
object competition	-2,,,,-1,,,,-1
object compromise	-1,,,,,,,,
object computer	1,-1,,,2,,,,
object concern	-2,-1,,,-2,1,-1,,-1
object concern|verb be	1,,,,1,,,,
object condition	2,2,,,,,,,
object consequence	-1,-1,,1,-1,,,,
object consequence|verb have	,,,1,,,,,
object constitution	,,,,1,,,,
object containment	-1,,,,,,,,
object content	-1,,,,,,,,
object contest	-2,,,,,,,,
object contribution	1,,,,1,,,,
object control	,1,,,,,,,
object conversation	-1,,,,,,,,
object cooperation	2,,,,,,,1,1
object cornerstone	,,,,1,,,,
object cost	,,,,1,,,,
object country	1,1,,-1,,,1,-2,
object country|verb be	,,,,-2,,1,,
object country|verb enter	-1,,,,,,,,
object course	,,,,,,,,1
object coverage	-1,,,,,,,,
object crack	1,,,,,,,,1
object credit	,-1,,,-1,,,,2
object credit|verb get	,-1,,,-1,,,,1
object crisis	,1,,,1,,,-1,-1
object critic	1,,,,2,,,,
object criticism	5,-1,,,4,-1,2,,
object criticism|verb face	3,,,,2,,,,1
object crowd	,,,,-1,1,,,
object damage	-1,,,,-1,,,,
object datum	-2,,,,-1,,,,
object day	,1,,,-1,,,,
object deal	,-2,,1,1,,,-1,
object deal|verb make	-1,,,,,,,,
object debate	-2,,,,-1,,,,
object decision	1,1,,,-1,1,,-1,1
object decision|verb be	-1,,,,,,,,
object decision|verb make	2,2,,,,,,,1
object decline	-1,,,,,,,,
object defense	,1,,,-1,,,,
object definition	-1,,,,,,,,
object delegate	,1,,,-1,,,,
object democracy	,1,,,,,,,
object department	-1,,,,-1,,,,
object departure	1,,,,2,,,,
object deployment	1,,,,,,,1,
object detail	,,,,1,,,,
object difference	-1,,,,-2,,,-1,2
object difference|verb make	,,,,-1,,,,1
object difficulty	-1,,,,,,,,
object director	-1,,,,,,,,
object disaster	2,-1,,,1,1,,,
object disaster|verb be	1,,,,1,1,,,
object disclosure	1,,,,,,1,,
object discussion	,,,,,1,,,
object district	-1,,,,,,,,
object division	-1,,,,,,,,
object document	1,,,,2,,,,
object donor	,,,,,,,1,
object doubt	1,,,,1,,,,
object economy	-2,-1,,,-2,,,,
object effect	,,,,-1,,,,1
object effect|verb have	,,,,-1,,,,1
object effort	1,1,,,2,-1,,-2,
object effort|verb be	1,,,,2,,,,-1
object effort|verb make	-2,,,,,,,,
object election	,1,,,-2,,,,1
object election|verb win	1,,,,,,,,1
object element	-1,,,,,,,,
object email	,,,,1,,,,
object email|verb use	1,,,,1,,,,
object embargo	1,,1,,,,,,
object emission	1,,,,,,,2,
object employee	,,,,1,,,,
object endorsement	1,-1,,,,,,,2
object enemy	-1,-1,,,-1,,,,1
object estimate	-1,,,,,,,,
object event	-1,,,,-1,,,,
object everyone	1,1,,,,,,,
object evidence	-2,,,,-2,-1,1,,-1
object evidence|verb be	-1,,,,-1,,1,,
object example	,,,,2,,,,-1
object example|verb be	1,,,,2,,,,-1
object existence	-1,,,,,,,,
object experience	,,,,1,,,,
object experience|verb have	-1,,,,,,,,
object expert	-1,,,,-1,,,,
object export	1,,2,,,,,,
object extension	1,,,,1,,,1,-1
object eye	,,,,1,,,,
object factor	-1,,,,,,,,
object failure	2,,,,2,,,,
object family	-1,,,,,,,,
object fate	-2,,,,,,,,-1
object fear	-1,,,,,,,-1,
object feeling	-1,,,,-1,,,,
object field	,,,,,,,,1
object fight	,-1,,,-2,2,,,-1
object fighter	-1,1,,,-1,,,,
object fight|verb be	,-1,,,-2,2,,,
object figure	1,,,,-1,,,,2
object finance	-1,,,,,,,,
object firm	-2,,,,,,,,
object fit	,,,,-1,,,,1
object flag	1,,,,,,,,1
object flight	1,,,,,,,1,
object flow	1,,,,,,,1,
object focus	-1,1,,,-1,,,,-1
object food	-1,,,,,,,,
object force	-1,1,,2,-3,-1,,,-1
object force|verb use	2,,,2,-1,,,,
object form	-1,,,,,,,,
object foundation	,,,,-1,,,1,
object freedom	3,1,,,2,,,,
object friend	-1,,,,-1,,,,
object friend|verb be	-1,,,,-1,,,,
object front-runner	,,,,-1,1,,,
object frustration	1,,,,1,,,,
object fun	,,,,1,,,,-1
object fund	2,,,,,,,2,
object funding	1,-1,,,,1,,1,
object gain	-1,,,,,,,,
object general	2,,,,1,,,,1
object generation	-1,,,,,,,,
object genocide	,,,,,,1,,
object girl	,1,,,,,,,
object goal	-2,,,,-1,,,,
object good	1,,,,-1,,,,2
object government	3,-1,,,1,-1,,1,2
object ground	,,,,1,,,,
object group	-5,-1,,,-3,-1,,-1,-1
object group|verb be	-2,,,,-1,,,,
object growth	,,,,1,,,,
object gun	1,,,,2,,,,
object guy	,,,,,,,1,-1
object guy|verb be	,,,,,,,1,
object hand	,,,,1,,,,
object he	,,,,,-2,,-1,1
object her	-1,-1,,,3,-1,,-1,-3
object her|verb take	1,,,,1,,,,
object he|verb do	2,,,,1,,1,,
object he|verb say	,,,,1,-1,,,1
object he|verb think	2,,,,,,,,2
object him	-1,-1,,-1,-3,1,-2,,3
object himself	,-1,,,,,,,
object him|verb attack	-1,,,,-1,,,,
object him|verb call	2,-1,,,1,,,,2
object him|verb put	-1,,,,,,,,-1
object him|verb see	,,,,-1,1,,,
object him|verb succeed	-1,,,,,,,,
object him|verb support	-2,,,,,,,-1,-1
object history	1,1,,,,,,,1
object holiday	-1,,,,,,,,
object home	-1,,,,,,,,
object host	-2,,,,,,,,
object hostage	,,,1,-2,,,,
object hostage|verb take	,,,1,-1,,,,
object house	-1,,,,,,,,
object hundred	,,,,-1,,,1,
object i	,-1,,,-3,,2,,1
object idea	2,,,,,1,,-1,2
object idea|verb have	-1,,,,,,,,
object ideology	,,,,2,-1,,,
object image	,-1,,,-1,,,1,1
object immigration	,1,,,,,,,-1
object impact	-1,,,,,,,,
object implication	1,,,,1,,,,
object import	,,,,1,,,,
object improvement	,,,,,,,,1
object in.	1,,,,1,,,,
object increase	2,1,,,1,,,,
object independence	2,,,,,,1,,1
object industry	-1,,,,-1,,,,
object information	-3,-1,,,-1,-1,-1,-1,1
object initiative	-1,,,,-1,1,,,
object initiative|verb launch	,,,,-1,1,,,
object insult	-2,,,,-1,,,,
object intelligence	1,,,,1,,,,
object interest	1,,,,2,,1,,-2
object interview	-1,,,,,,,,
object invasion	3,-1,,1,1,2,,,-1
object investigation	,,,,,,,1,
object investment	-1,,,,,,,,
object iodine	-1,-1,,,-2,,,1,
object iodine|verb be	,,,,-2,,,1,
object iodine|verb get	-1,,,,,,,,
object issue	1,-2,,,2,-1,1,-1,
object issue|verb be	2,,,,,,1,,1
object it	2,-3,-1,-1,2,,,1,3
object itself	-2,-1,,,,,,,
object it|verb be	-1,,,,,,,,
object it|verb believe	-2,,,,-1,,,,
object it|verb call	2,-2,,,2,,,,2
object it|verb cut	1,,,,2,,,,
object it|verb defeat	1,,,,1,,,,
object it|verb do	2,-1,,,2,,,1,
object it|verb get	1,,,,,,,,1
object it|verb have	-1,,,,-1,,,,
object it|verb help	-1,,,,,,,,
object it|verb make	1,,,,1,1,,-1,
object it|verb put	-3,,,,-1,,,,-1
object it|verb say	2,,,,2,-1,,,1
object it|verb see	1,,,,1,,,,
object it|verb start	1,2,,,,,,,
object it|verb think	1,,,,-2,,1,1,1
object it|verb use	-1,,,,-1,,,,
object it|verb would	-1,,,,,,,,
object i|verb do	1,,,,,,1,,
object i|verb say	,,,,,,,,1
object i|verb think	,,,,-1,,1,,
object job	,-1,,,1,,,,
object joke	1,,,,,,,,1
object kid	,,,,1,,,,
object kind	1,-1,,,,,,,1
object language	,1,,,-1,,,,
object law	1,,,,2,-1,,,
object law|verb change	-1,,,,,,,,
object layer	-1,,,,,,,,
object lead	-1,,,,,,,,
object leader	3,2,,,1,-1,,1,1
object leadership	3,1,,,3,,,,
object leader|verb be	2,,,,,,,,2
object leak	,,,,-1,1,,,
object legislation	1,,,,,,,2,
object lesson	1,1,,,,,,,
object level	-1,,,,,,,,
object liar	2,,,,2,,,,
object liar|verb be	2,,,,2,,,,
object life	-1,,,,,,,,
object limit	-1,,,,,,,,
object line	,1,,,-1,,,1,
object link	,,,,,,1,,
object list	,,,,,,,-1,1
object load	1,,,,1,,,,
object location	-1,,,,-1,,,,
object loss	-1,,,,,,,,
object lot	-1,-1,,,,,,-1,
object lot|verb be	-1,,,,,,,,
object lot|verb have	-2,,,,-1,,,,
object machine	,,,2,,,,,
object maker	-1,,,,-1,,,,
object man	-2,-1,,,-1,,-1,-1,1
object man|verb be	-1,,,,,,-1,,1
object mark	-1,,,,,,,,
object market	-2,,,,-1,,,,
object material	1,,,,1,,1,,
object me	-1,,,,,,,,-1
object measure	,,,,-1,-1,,,
object measure|verb take	,,,,,,,1,
object meeting	-2,1,,,-1,,,-1,-1
object meeting|verb hold	-1,,,,,,,,
object member	,,,,-1,1,,,
object member|verb be	-1,,,,,,,,
object message	,,,,-1,,1,,-1
object migrant	2,1,,1,-1,,,1,
object mile	-1,,,,,,,,
object military	,,,,-1,,,1,
object million	-2,-1,,,-2,,,-1,1
object mind	1,,,,1,,,,
object mind|verb change	1,,,,1,,,,
object minister	1,1,,,1,,,,
object minority	2,-1,,,2,,,,
object mission	-1,,,,,,,,
object mistake	-4,-1,,,-2,,,,
object mistake|verb be	-3,,,,-2,,,,
object moment	1,,,,2,,,,-1
object moment|verb be	2,,,,2,,,,
object money	,-3,,,,2,-1,,
object money|verb raise	-2,,,,,,,,
object money|verb want	2,,,,,2,,,
object mosque	1,,,1,,,,,
object move	2,,,,-1,,,1,2
object movement	2,,,,2,,,,1
object name	-2,-1,,,,,,,
object nation	1,-1,,,,,,,1
object nation|verb be	1,,,,1,,,,
object need	2,3,,,,,,,-1
object negotiation	1,1,,,1,,,-1,
object negotiator	-1,,,,,,,,
object negotiator|verb be	-1,,,,,,,,
object neighbor	-1,,,,,,,,
object network	-1,1,,,-1,,,,
object news	,,,,-1,,,,2
object nomination	-2,,,,,,,,
object nominee	-1,-1,,,-1,,,,1
object nominee|verb be	-1,,,,,,,,
object none	1,,,,,1,,,
object notice	,,,,-1,,,1,
object number	1,,,,-2,,1,2,-2
object offer	,1,,,,,,,
object office	-2,,,,-1,,,,
object officer	1,,,,1,,,,
object office|verb take	-1,,,,,,,,
object official	-1,,,,,,,,
object official|verb be	-1,,,,,,,,
object oil	1,,1,,,,,,
object one	1,,,-1,-3,-1,,3,
object one|verb be	1,,,,-2,-1,1,3,-1
object one|verb make	-1,,,,,,,,
object opening	-1,,,,,,,,
object operation	-2,,,,-1,,,,
object opinion	1,2,,,,,,,
object opponent	,,,,1,,,,
object opportunity	-1,1,,,-3,,,-1,1
object opportunity|verb be	-1,1,,,-1,,,,-1
object opposition	2,,,,-1,2,1,,
object option	-1,,,,,,,,
object order	2,-1,,,1,1,1,-1,
object organization	,,,,1,,,,
object organization|verb leave	1,,,,1,,,,
object others	,-1,,,1,,,,
object overridden	-2,,,,-1,,,,
object overridden|verb be	-1,,,,-1,,,,
object owner	1,,,,1,,,,
object pain	-1,,,,,,,,
object paper	-1,,,,,,,,
object part	,-1,,,,-1,,,2
object partner	,1,,,,,,,-1
object partner|verb be	,,,,1,,,,
object party	-3,,,,-2,1,-1,-1,-1
object part|verb be	,,,,-1,,,,2
object path	2,,,,,,,,2
object patient	1,2,,,,,,,
object peace	,,,,,,,1,
object people	,,,-1,-6,-2,-1,4,1
object people|verb be	1,,,,-1,,,,2
object people|verb kill	1,,,,,,,1,
object people|verb say	-1,,,,,,,,
object people|verb urge	1,2,,,-1,,,,
object percent	-1,1,,,-1,-1,-1,,-1
object percent|verb be	-1,,,,,,,,
object person	-1,,,,,,,,
object picture	,1,,,,,,,
object place	,-1,,,-1,,,1,1
object place|verb take	,,,,-1,,,1,
object plan	1,,,,-2,,,2,1
object plan|verb announce	-1,,,,,,,,
object plan|verb have	,,,,-1,,,1,
object pledge	,,,,,,,1,
object point	-1,-1,,,,1,,,-1
object point|verb be	2,,,,1,1,,,
object police	-1,,,,,,,,
object policy	4,1,,-1,,1,1,-2,2
object politics	-1,,,,,,,,
object population	-1,,,,,,,,
object port	,,1,,,,,,
object position	-3,-1,,,-2,1,,-1,-1
object possibility	-1,,,,-1,,,,
object post	-1,,,,,,,,
object potential	-1,,,,,,,,
object poverty	-1,,,,,,,,
object power	,,,,1,,,,
object praise	3,-1,,,-1,,1,,3
object presence	,,,1,,,,,-1
object presidency	,,,,-1,,,,2
object president	-4,-2,,,-1,-1,,,-1
object president|verb be	-2,,,,-1,,,,1
object president|verb become	-1,,,,,,,,
object president|verb elect	-1,,,,-1,,,1,
object pressure	-1,1,,,-2,,,,
object price	,,,,1,,,,
object principle	-1,,,,,,,,
object priority	,,,,-1,,,1,-1
object prisoner	,,,,,,,1,
object problem	-5,-1,,-1,-6,1,-2,2,-1
object problem|verb be	-4,,,,-3,,-1,,
object problem|verb have	-1,,,,-2,1,,,
object process	,,,,-1,,,-1,2
object processing	-1,,,,,,,,
object producer	-2,-1,,,,,,,
object product	-1,,,1,-1,,,,
object production	,,,,,,,1,
object profit	-1,,,,,,,,
object program	-1,-1,,,,,,1,
object promise	-1,,,,,,,,
object proposal	1,,,,-1,1,,1,-1
object prospect	-1,,,,,,,,
object prosperity	-1,,,,,,,,
object protection	-1,,,,,,,,
object protest	,,,,1,,,,
object question	-3,-1,,,-3,-1,1,,-1
object question|verb answer	-1,,,,,,,,
object question|verb be	1,,,,,,1,,
object question|verb raise	-1,,,,-1,,,,
object race	-1,,,,,,,,
object rate	,,,,1,,,,
object rate|verb keep	,,,,1,,,,
object rating	-1,,,,,,,,
object reason	1,-1,,,-2,1,2,,
object record	2,,,,3,,,,
object record|verb have	2,,,,2,,,,
object referendum	,2,,,-1,,,,
object reform	1,,,,,,,,1
object refugee	3,2,,2,-1,,,2,-2
object refugee|verb accept	-1,-1,,,-1,,,1,
object regime	1,,,1,,,,,
object region	1,,,1,,,,,
object regulation	1,1,,,,,,,
object relation	-1,,,,-1,,,1,-2
object relationship	-1,-1,,,,,,,
object relationship|verb have	,,,,1,,,,1
object release	3,-1,,,,,,1,3
object release|verb deem	2,,,,-1,,,,3
object remark	,1,,,-1,,,,
object report	-3,,,,-2,-1,1,,
object reporter	-1,,,,,,,,
object reputation	,,,,,,,1,
object request	,1,,,-1,,,,
object resignation	-1,,,,,,,,
object resource	-1,,,,,,,,
object respect	1,,,,-1,,,,2
object response	,,,,-2,1,,,1
object responsibility	-3,,,,-2,,,,-1
object responsibility|verb take	-1,,,,,,,,
object restriction	1,,,,1,,,,
object result	,-1,,,,,,,2
object rhetoric	2,,,,,,1,1,
object right	2,-1,,,2,1,,,1
object risk	-1,,,,-1,-1,1,,
object risk|verb be	-2,,,,-1,,,,
object risk|verb take	-1,,,,-1,,,,
object robot	-1,,,,,,,,
object role	1,1,,,-2,-1,2,,
object role|verb play	1,1,,,-3,,2,,
object round	,,,,1,,,,
object route	,,,,,,,1,
object rule	3,1,,1,1,1,,,
object safeguard	,1,,,,,,,
object safety	2,1,,,1,,,,
object sanction	2,,4,,-1,,,-1,-1
object schedule	-1,,,,,,,,
object scrutiny	-1,,,,,,,,
object search	-1,,,,,,,,
object seat	-1,,,,,,,,
object secretary	1,,,,2,,,,
object secretary|verb be	1,,,,2,,,,
object security	,-1,,,-1,1,,,
object sense	,1,,,,,,,-1
object sense|verb make	-1,,,,,,,,
object sentence	-1,,,,,,,,
object service	,,,,,,,,1
object share	-3,-1,,,,,,-1,
object shareholder	,,,,,,,1,
object share|verb buy	-1,,,,,,,-1,
object she	-3,,,,,-1,-1,,-1
object she|verb say	-2,,,,-1,,,,
object she|verb think	,,,,1,,,,
object shift	-1,,,,,,,,
object ship	,,1,,,,,,
object shock	-2,,,,-1,,,,
object shot	1,,,,1,,,,
object show	2,,,,,,1,,1
object side	,1,,,-1,,,1,
object sign	1,,,,1,,,,1
object signature	-1,,,,,,,,
object sign|verb be	-1,,,,-1,,,,
object site	,,,,1,,,,
object situation	-1,1,,,,,,,
object soldier	2,-1,,,,,,2,
object solution	1,,,,1,,,,1
object someone	-2,,,,,,,,
object sort	-3,,,,-1,,,,
object sort|verb be	-1,,,,-1,,,,
object source	2,,,,2,,,,
object specific	-1,,,,,,,,
object specific|verb offer	-1,,,,,,,,
object speech	,-1,,,2,1,,-1,-1
object speech|verb boycott	,,,,,1,,,
object spending	,1,,,-1,,,,
object spot	-2,,,,-1,,,,
object spotlight	-1,,,,,,,,
object stability	,1,,,,,,1,-1
object stage	-1,,,,,,,,
object stage|verb take	-1,,,,,,,,
object stake	-1,,,,,,,,
object stance	,,,,-1,1,,,
object stance|verb take	,,,,-1,1,,,
object stand	2,1,,1,-1,1,,,-1
object standing	,,,,,,,,1
object stand|verb take	1,,,1,-1,1,,,
object state	-1,,,,,,,,
object statement	2,,,1,1,,,-1,1
object statement|verb make	1,,,,,,,,1
object status	-1,-1,,,,,,,
object step	,,,,-4,-1,-1,-1,3
object step|verb be	2,1,,,-3,,-1,,4
object step|verb take	-2,,,,,,,,
object stock	-1,,,,,,,,
object story	-2,,,,-1,,,,
object story|verb be	-1,,,,,,,,
object strain	-2,,,,-1,,,,
object strategy	1,1,,,1,,,,
object strategy|verb have	2,,,,2,,,,
object strength	-2,,,,-1,,,,
object style	-1,,,,,,,,
object success	-1,,,,,,,,
object support	2,-1,,-1,-2,2,-1,-2,4
object supporter	,,,,-1,,,,1
object surge	-1,,,,,,,,
object surveillance	1,2,,,,,,,
object symbol	-1,,,,,,,,
object system	,,,,1,,,,
object talk	-1,,,,,1,,-1,
object talk|verb say	1,,,,1,,,,
object target	-1,,,,,,,,
object target|verb be	-1,,,,,,,,
object tariff	1,,3,,-1,,,-1,-1
object tariff|verb slap	1,,2,,,,,,
object team	3,1,,,1,,,,2
object technology	-1,,,,,,,,
object tension	-1,-1,,,-2,,,1,
object term	,-1,,,-1,,,1,1
object term|verb use	,,,,,,,,1
object territory	-3,,,,-2,,,,
object terrorism	-1,,,1,-1,,,,
object terrorist	-3,1,,,-3,,,,
object them	,1,,,-1,,,-1,
object theme	-1,,,,,,,,
object themself	1,,,,2,,,,
object them|verb have	1,,,,1,,,,
object them|verb tell	1,,,,,,1,,
object they	,-2,,,,-2,,1,
object they|verb say	-1,,,,-2,,,,1
object they|verb think	1,,,,2,,,,
object thing	,2,,-1,-3,1,,-2,
object thing|verb be	,,,,,,,,1
object thing|verb do	1,3,,,-1,,,,
object thing|verb make	1,,,,,1,,,
object thing|verb sacrifice	,1,,,,,,,
object thousand	2,,,2,,,,,
object threat	-1,-2,,-1,1,-1,,,
object tie	-1,,,,,,,,-1
object tie|verb have	,,,,1,,,,
object time	,3,,1,-1,-1,-1,-2,-3
object time|verb be	2,4,,,-2,,,,-1
object time|verb take	-2,,,,-1,,,,
object tone	-1,,,,,,,,
object tool	,,,,1,,,,
object topic	-1,,,,-1,,,,
object topic|verb be	-1,,,,-1,,,,
object track	,,,,1,,,,
object traction	-1,,,,,,,,
object tradition	1,,,,1,,,,
object training	1,1,,,1,,,,
object transaction	,,,,1,,,,
object treatment	,1,,,-1,-1,-1,1,
object trial	,,,,1,,,,
object trip	-1,,,,-1,,,,
object troop	1,1,,-1,-2,2,,,
object truck	,1,,,,,,,
object truth	1,,,,1,,,,1
object turn	,-1,,1,,,,,
object two	-2,,,,-1,,,,
object type	,,,,1,,,,
object unit	-1,,,,,,,,
object unity	-1,-1,,,-1,1,,,
object us	,1,,-1,2,-1,-1,-1,-2
object use	1,-1,,,1,,,,1
object user	-1,,,,,,,,
object us|verb attack	-2,,,,-2,,,,
object us|verb give	,1,,,,,,,-1
object us|verb hate	1,,,,1,,,,
object us|verb help	,,,,1,,,,
object vacuum	,,,,1,,,,
object value	,1,,,-1,,,,
object victim	2,,,,2,,,,
object victim|verb be	2,,,,3,,,,
object victory	1,1,,,1,,,,-1
object view	,1,,,,1,,-1,-1
object view|verb have	,,,,,1,,,
object visa	-1,,,,-1,2,-1,,
object visa|verb deny	,,,,,2,-1,,
object voice	-1,-1,,,-2,,,,2
object vote	,,,,-2,1,,,1
object voter	,1,,,,,,,
object vulnerability	,,,,1,,,,
object wall	2,-1,,1,,,,2,
object wall|verb build	2,-1,,1,,,,2,
object war	4,1,,3,,1,,,
object war|verb declare	2,,,2,-1,,,,
object water	1,,,,1,,,,
object way	-3,-1,,,,,,-1,-1
object way|verb be	,,,,1,,,,
object way|verb make	-1,,,,,,,,
object we	1,1,,,,,1,,-1
object weapon	,-1,,,,1,,,1
object weight	1,,,,1,,,,1
object we|verb be	-1,,,,-1,,,,
object we|verb think	2,1,,,,,1,,
object who	-2,-1,,,,,,-1,
object who|verb be	,,,,-1,,,,1
object who|verb decide	-1,,,,,,,,
object winner	-2,,,,-1,,,,
object woman	,,,,1,,,,-1
object word	,-1,,,,1,,-1,-1
object word|verb use	-2,,,,-1,,,,
object worker	-1,,,,,,,,
object world	1,-1,,,-1,,,2,1
object worry	,,,,1,,,,
object yield	-1,,,,,,,,
object you	-2,,,-1,,-1,,-2,-3
object you|verb be	-1,,,,,,,,
object you|verb do	-1,,,,,,,,
object you|verb tell	1,,,,1,,1,,
object you|verb think	-2,,,,-1,,,,
object you|verb would	-1,,,,-1,,,,
object zone	1,2,,,,,,-1,
object |none	-4,,-3,,-1,,-1,-1,-4
object-actor 	,1,-1,-2,-1,-1,-1,1,1
object-actor group	1,1,-1,1,,1,-2,1,
object-actor organisation	-4,-3,,,,-1,-1,-1,-4
object-actor person	,-4,-4,-4,3,-1,-1,-4,4
object-actor state	4,-2,3,2,2,,,,
object-actor unnamed	-2,1,,,-2,-2,1,-1,-3
object-pos ADJ	,,,,-3,1,-1,-1,2
object-pos NOUN	2,1,,-1,1,1,-3,1,1
object-pos NUM	-3,-1,-1,-2,-6,-2,,4,-1
object-pos PRON	-1,-2,-4,-2,2,-4,2,-4,1
object-pos PROPN	,-1,1,1,2,-1,-2,-2,
object-pos SYM	-1,-1,,,-1,,,,1
official share 0	-8,1,-1,-2,-5,-4,-3,-1,-4
official share 1	-7,-1,-4,-1,-2,,-7,-3,
official share 2	-2,-2,-1,-5,2,2,-1,-3,
official share 3	1,,-2,3,-1,-2,1,3,
official share 4	4,4,3,,2,-1,,-1,-1
officials 0	-7,1,-1,-3,-1,-4,,-3,-7
officials 1	-4,-5,,,-1,4,,-6,-2
officials 2	4,2,-2,,,2,-5,3,3
officials 3	4,2,-6,-1,5,-6,4,2,-4
officials 4	-3,2,-1,-6,-1,1,-5,-1,-1
officials 5	-3,-2,1,1,-1,-1,-1,-1,1
others 0	-4,1,-6,-3,-1,,,,-3
others 0|said false	-4,,-2,-7,-2,,,2,-3
others 0|said true	-1,1,-5,,1,,,-1,-1
others 1	,,,1,,-1,-2,-2,
others 1|said false	-2,-1,1,2,-1,-1,-3,-4,
others 1|said true	2,,,,1,-1,,,1
others 2	1,-1,2,,,,-3,,1
others 2|said false	2,,1,1,,,,,2
others 2|said true	-2,-1,1,-1,,,-4,,
own 	-2,,-1,-1,1,-2,-1,-1,
own other	,1,-1,-3,3,,-2,-3,-1
own other|mood 	-1,-2,,-5,3,-1,,-4,1
own other|mood !	1,,,-1,2,-1,,-2,
own other|mood can	,,,1,-1,,,,
own other|mood can!	3,-1,,,4,,,,
own other|mood could	1,-3,,,2,,,1,-1
own other|mood may	-3,-1,,,-1,,,-1,-1
own other|mood might	1,,,,2,,,-1,1
own other|mood must	,3,,,-2,-1,,-1,-1
own other|mood need to	-1,1,,,-1,,,,
own other|mood should	2,7,,-2,-5,-2,-1,-2,
own other|mood will	,-1,1,,-2,1,-2,,
own other|mood will!	2,-1,,1,1,1,,-1,-1
own other|mood would	3,,-1,2,-2,1,-2,3,
own own	-2,-1,-3,1,-5,1,-1,3,-2
own own|mood 	-3,-2,-2,,-2,-2,-2,,1
own own|mood !	1,-6,-1,-2,1,2,5,-3,-6
own own|mood be to	-1,,,,,,,,
own own|mood can	-2,-2,,,,,,-1,
own own|mood can!	-2,,,-1,-3,1,-1,-1,-1
own own|mood could	-2,-1,,-1,,-1,,-1,1
own own|mood could!	-1,,,,,,,,
own own|mood have to	-1,1,,-1,,-1,,,-1
own own|mood may	,-1,,,1,,,-1,1
own own|mood might	-2,-2,,1,-1,,,,
own own|mood must	1,3,,-1,-1,,,-1,-1
own own|mood need to	2,3,,,,-1,,,-1
own own|mood ought to	1,1,,,,,,-1,1
own own|mood should	2,4,,1,-1,-1,-1,-2,
own own|mood should!	,2,,,-1,,,,
own own|mood will	-1,,-1,1,-1,-1,-3,3,-2
own own|mood will!	,-2,,,-1,2,-1,1,-1
own own|mood would	1,-4,1,2,-5,-3,-4,6,-1
own own|mood would!	1,-3,,1,-3,4,-1,,
own |mood 	-2,-5,,-4,2,-1,1,-2,2
own |mood !	-1,-3,-1,-4,2,-1,1,-6,-1
own |mood be to	-1,-3,1,2,-4,-1,-1,1,-2
own |mood can	-3,-3,,,-1,-2,,,-1
own |mood can!	,,,-1,-1,2,,-1,-2
own |mood could	-1,-2,-1,3,,,-2,-2,-1
own |mood could!	,1,,,,,,,
own |mood have to	-2,2,,,-2,-1,,-1,-1
own |mood may	-4,-1,,2,-2,-1,-1,-2,-3
own |mood might	1,,,,3,,,-1,-1
own |mood might!	-1,,,,-1,,,,
own |mood must	2,7,,-1,-4,-2,-1,-2,-2
own |mood need to	-2,2,,,-2,,,-1,-1
own |mood shall	,,,,,,,,1
own |mood should	7,10,,-2,-2,-3,-2,-3,-1
own |mood should!	2,4,,,-2,-1,,-1,-1
own |mood will	2,-4,,2,1,-1,-2,4,-1
own |mood will!	,-1,,2,-1,1,-1,2,-2
own |mood would	,-1,,-1,,,,1,-1
own |mood would!	-1,-1,,,1,-1,-1,,
paragraph 0	,-1,4,-1,-3,1,1,5,-5
paragraph 1	-3,-3,3,,1,-3,1,-2,-3
paragraph 2	-2,,-2,2,-2,-2,-1,,
paragraph 3	-2,1,-9,-2,2,,-3,-3,1
passive	-1,,1,-3,,-4,,,
praise 0	-4,,-3,-1,1,,,-1,-5
praise 1	-1,-1,,,-4,,-6,2,3
praise 2	3,1,-1,-2,1,-4,-2,-2,5
predicate able	,,,2,-3,1,-1,-2,
predicate absolute	1,,,,-1,1,,,1
predicate active	,,,,-1,,1,,
predicate alive	1,,,,,,,,1
predicate appropriate	,1,,,,,,,
predicate attempt	-1,,,,-2,,1,,
predicate aware	1,,,,,,1,,
predicate bad	,,,,-2,1,,,1
predicate best	3,,,,,,,,3
predicate better	1,3,,,-2,,,-1,
predicate big	-1,,,,-2,1,,,
predicate biggest	-2,,,,-1,,,,
predicate bit	-1,,,,,,,,
predicate business	,,,,-1,,1,,
predicate campaign	,,,,1,,,,
predicate candidate	,,,,,,,,1
predicate capable	-1,,,,,,,,
predicate careful	1,3,,,-2,,1,,-1
predicate case	-1,,,,,,,,
predicate center	2,,,,-1,1,,,1
predicate cheap	-1,,,,,,,,
predicate citizen	,,,,-1,1,-1,,
predicate citizens	-1,,,,,,,,
predicate clear	1,2,,,,,,,-1
predicate complete	1,,,,1,,,,
predicate concerned	,,,,,,1,,
predicate confident	-1,,,,-1,,,,
predicate consequences	,,,1,,,,,
predicate cornerstone	,,,,1,,,,
predicate correct	1,,,,,,,,1
predicate countries	-1,,,,-1,,,,
predicate country	-2,-1,,,,,,,-1
predicate credible	1,,,,,,,,1
predicate critical	1,1,,,1,,,,-1
predicate current	-1,,,,,,,,
predicate danger	,,,,1,,,,
predicate day	,1,,,,,,,
predicate days	-1,,,,,,,,
predicate deal	,1,,,,,,,
predicate decline	,,,,1,,,,
predicate dependent	-1,,,,,,,,
predicate different	3,,,,-1,,3,,1
predicate difficult	-1,,,,,,,,
predicate direct	,,,,,,1,,
predicate disappointed	1,,,,2,,,,
predicate early	-1,,,,,,,,
predicate easy	,,,,1,,,,
predicate economic	1,1,1,,-1,,,,
predicate effective	-1,,,,,,,,
predicate eligible	-1,,,,,,,,
predicate evidence	-1,,,,,,,,
predicate example	2,,,,3,,,,-1
predicate extra	-1,,,,,,,,
predicate familiar	-2,,,,-1,,,,
predicate few	-1,,,,,,,,
predicate fight	1,,,,-1,2,,,
predicate fireworks	-1,,,,,,,,
predicate first	-1,2,,,-1,,,,-1
predicate focus	,1,,,,,,,
predicate fraught	,,,,1,,,,
predicate free	,1,,,,,,,
predicate friend	,,,,,,,1,-1
predicate full	-1,,,,-1,,,,
predicate funny	-1,,,,,,,,
predicate global	,,,,-1,,,,
predicate good	1,-1,,,2,,-1,-1,2
predicate great	1,,,,1,,,,1
predicate greater	-1,,,,,,,,
predicate ground	,,,,1,,,,
predicate guy	,,,,1,,,,
predicate happy	,,,,1,,-1,,-1
predicate hard	-1,,,,,,,,
predicate high	-1,,,,,,,,
predicate highest	1,,,,,,,,1
predicate huge	,,,,-1,,1,,
predicate human	1,,,,,,,,1
predicate immediate	-1,,,,,,,,
predicate important	,-1,,,-3,,-1,,3
predicate impossible	,,,,1,,,,
predicate inadequate	1,,,,2,,,,
predicate influential	,,,,,,,,1
predicate insufficient	-2,,,,-1,,,,
predicate interested	-3,,,,-2,,,,-1
predicate international	,,1,,,,,,
predicate involved	2,,,,1,,1,,-1
predicate iodine	-1,1,,,-1,,,,
predicate issue	1,,,,-1,,1,1,-1
predicate job	-1,,,,-1,,,,
predicate key	,,,,,,,,1
predicate large	1,,,,1,,,,
predicate leader	1,,,,,,,,2
predicate leading	1,1,,,-1,,1,,
predicate less	-1,,,,,,,,
predicate likely	-2,,,,-1,,,,
predicate limited	-1,,,,,,,,
predicate little	,,,,,1,,,
predicate long	,,,,,,,,1
predicate lot	-1,,,,,,,,
predicate low	-1,,,,,,,,
predicate main	-1,-1,,,,,,1,
predicate major	,,,,,,,1,-1
predicate many	1,,,,2,,,,
predicate members	-1,,,,,,,,
predicate men	-1,,,,,,,,
predicate military	-1,,,,-1,,,1,
predicate mistake	-3,,,,-2,,,,
predicate mixed	-1,,,,,,,,
predicate more	1,,,,,,-1,-1,3
predicate much	-2,,,,-1,,,,
predicate national	-1,,,,-1,,,,
predicate necessary	2,1,,1,-1,,1,,
predicate negotiator	-1,,,,,,,,
predicate nervous	-1,,,,,,,,
predicate neutral	4,-1,,-1,,-1,,5,-1
predicate new	-1,,,,,,,,
predicate next	-1,,,,,,,,
predicate none	1,,,,,1,,,
predicate nuclear	,1,,,-1,,,,
predicate numerous	-1,,,,,,,,
predicate offensive	-1,,,,,,,,
predicate ongoing	1,,,,,,1,,
predicate open	1,-1,,,-2,,-1,3,
predicate opportunity	-1,1,,,-1,,,,-1
predicate option	-1,,,,,,,,
predicate original	-1,,,,,,,,
predicate other	,,,,,,,1,
predicate overridden	-2,,,,-1,,,,
predicate own	-1,,,,-1,,,,
predicate part	,,,,-1,,,,1
predicate past	-2,,,,-1,,,,
predicate peace	-1,,,,,,,,
predicate percent	-2,,,,,,,,-1
predicate perfect	,,,,,,,,1
predicate personal	,,,,,,1,,
predicate plan	-1,,,,,,,,
predicate plans	1,,,,,,,1,
predicate policy	1,,,,2,,,,
predicate political	2,,,,3,,,,
predicate popular	-1,,,,,,,,
predicate possible	-1,,,,,,,,
predicate potential	-1,,,,,,,,
predicate power	-2,,,,-1,,,,
predicate powerful	2,,,,-1,,,,2
predicate precarious	-1,,,,,,,,
predicate president	-4,-1,,,-3,1,,-1,-2
predicate pressure	,,,,1,,,,
predicate problem	-3,,,,-2,,,,
predicate problems	2,,,,,,,1,1
predicate proud	-1,,,,,,,,
predicate public	-1,,,,-1,,,,
predicate question	1,,,,,,1,,
predicate queue	2,,,3,,,,-1,
predicate ready	,,,,1,,,,
predicate real	,,,1,-2,,,,
predicate record	-1,,,,,,,,
predicate response	,,,,,,1,,
predicate responsible	1,,,,2,,,,-1
predicate right	3,,,,2,,,,2
predicate risk	-2,,,,-2,1,,,
predicate same	1,,,,,,,,1
predicate scared	,,,,1,,,,
predicate secretary	1,,,,2,,,,
predicate security	-2,,,,-1,,,,
predicate senior	-1,,,,,,,,
predicate serious	-1,,,,,,,,-1
predicate show	2,,,,,,1,,1
predicate sign	-1,,,,,,,,
predicate significant	-2,,,,,,,,
predicate skeptical	,,,,,,1,,-1
predicate sort	-1,,,,-1,,,,
predicate special	,-1,,,-2,1,,,1
predicate step	-1,,,,-1,,,,1
predicate strategy	1,,,,2,,,,
predicate strong	-4,,,,-1,,,,-3
predicate stronger	,,,,,,,,1
predicate successful	-1,,,,,,,,
predicate such	-2,,,,-1,,,,
predicate sure	-2,,,,,,,,
predicate symbol	-1,,,,,,,,
predicate target	-1,,,,,,,,
predicate thing	-1,,,,,,,,
predicate time	2,4,,,-2,,,,-1
predicate top	1,,,,,,,1,
predicate tough	,1,,,,,,,
predicate tougher	,-1,,,,,,1,
predicate true	,,,,-1,,,,1
predicate unable	-1,,,,,,,,
predicate unclear	-1,,,,,,,,
predicate underway	-1,,,,,,,,
predicate unprecedented	1,,,,1,,,,
predicate unsettled	,,,,1,,,,
predicate valid	,,,,-1,,,,1
predicate victims	2,,,,2,,,,
predicate vital	-1,,,,-1,,,,
predicate vulnerable	1,,,,1,,,,
predicate war	2,,,1,1,1,,,
predicate way	-1,,,,-2,1,,,
predicate whole	-1,,,,,,,,
predicate willing	3,-2,,,,-1,-1,4,
predicate wise	,1,,,,,,,
predicate world	-1,,,,-1,,,,
predicate worst	1,,,,1,,,,
predicate wrong	1,,,,1,,-1,,1
quoted|false	5,2,-4,-2,6,,,-3,2
quoted|true	6,1,,2,2,1,-1,1,2
role adverbial	-2,-2,,,-1,,-1,-6,2
role complement	-3,-1,-1,,,-2,1,-3,-2
role gerund	-2,-2,,-1,2,1,-4,-2,-1
role infinitive	1,4,,2,-7,-1,-2,5,-6
role main	2,1,-1,-1,1,1,-1,2,
role participle	-3,-3,-1,-3,-1,-2,,-6,4
role relative	-1,-1,,-3,2,-3,1,-2,
rule according-to	,,,-1,-1,-1,2,1,-1
rule according-to-after	-5,-4,,-1,-2,,-1,-1,
rule according-to-middle	,,,,1,,,,
rule as-said	-5,-1,,,-3,,,,-1
rule bare-clause	-1,-2,,,,-1,1,,
rule colon	1,,,,-1,,1,,1
rule colon-paragraph	,-2,,,-1,-1,2,2,-1
rule fronted-clause	-1,-3,-1,,-3,1,1,4,-5
rule gap-clause	-1,-3,,-1,2,-1,-1,,
rule gerund	3,,,,-1,2,-1,,2
rule impression	-2,,,-1,,,,-2,-1
rule infinitive	,-4,,3,-3,-1,-4,4,
rule noun-clause	2,1,,2,3,-1,-2,-5,
rule noun-infinitive	9,,,3,,2,-1,6,
rule noun-object	-2,-2,,,,-2,-1,1,
rule noun-preposition	3,2,,-1,,1,,2,
rule noun-quote	1,-1,,,1,,1,-1,1
rule object	-2,-1,1,-5,1,,-1,-3,-1
rule object-infinitive	5,10,-1,-2,-3,-2,-1,-3,-2
rule passive-rest	-2,-2,,,2,,,-1,-1
rule preposition	-1,6,-2,,-1,-7,-4,-6,-1
rule question-clause	-5,-5,,,,-3,,-1,-2
rule quote-after	1,-3,-2,2,-1,-1,2,,
rule quote-before	-1,2,-3,-5,1,-2,-2,-5,2
rule speaker-label	4,-2,,2,2,2,-1,,
rule split-clause	-3,-2,,-1,-1,,-2,1,-1
rule split-phrase	1,3,,,1,-1,,-1,-2
rule split-quote	-2,-1,,-1,,-2,,,
rule that-clause	3,-2,3,,,4,1,-2,
rule uncued-quote	3,-2,,,3,-1,-1,1,
ruled none	-15,-11,-15,-2,-1,-5,-4,-5,-3
said false	-3,,,-2,-2,,-2,,
said true	,,-3,,2,-1,-1,,-1
same accusation	,-2,-2,2,5,-3,-1,-3,-3
same commitment	2,-5,-1,3,2,-1,-1,5,-6
same demand	-2,8,-5,-1,-6,,-5,-1,-5
same denial	,-1,-1,,-2,1,4,-2,-1
same rejection	3,,-1,-1,2,2,1,,
same sanction	-1,-4,6,2,-3,-1,-1,-2,-2
same support	,,-3,,-5,-2,,-2,6
same threat	,2,-1,1,-1,2,-1,-1,-2
share 0	-11,-8,-2,-2,-3,-3,-2,,-4
share 1	-4,-1,-1,-1,-1,-1,-4,-1,
share 2	3,,-1,1,,-4,2,1,2
share 3	4,4,,-1,4,1,-2,-2,-2
share 4	7,3,,,2,2,3,1,-1
speaker-kind 	-4,-2,-1,-1,1,-1,-3,-1,-1
speaker-kind group	1,-1,-2,-3,2,,-1,-1,2
speaker-kind organisation	-4,,,-4,,,-4,,-4
speaker-kind person	3,2,-2,1,,-2,1,1,2
speaker-kind state	,,,,-1,2,2,,-4
speaker-kind unnamed	-3,-1,,-1,-3,2,,,-2
speaker-office false	-2,1,-4,-1,2,,-3,-2,-1
speaker-office true	-2,-2,1,,-2,-2,,2,
stance accusation	,-2,-3,,4,-1,-1,-1,-2
stance accusation|form finite	,-1,-2,,3,,-2,-1,-1
stance accusation|form gerund	2,,-1,,3,1,-1,-1,
stance accusation|form infinitive	,-2,-1,,1,-5,2,1,-1
stance accusation|form participle	-3,1,,,-3,,,,-1
stance accusation|mood 	1,-2,-2,-1,6,-1,-2,-1,-3
stance accusation|mood !	-3,-1,,-1,-4,,2,-1,
stance accusation|mood be to	-2,,,,-1,,,,
stance accusation|mood can	,,,1,,,,,
stance accusation|mood can!	1,,,,-1,,1,,
stance accusation|mood could	1,-1,,,1,,,-1,1
stance accusation|mood have to	,1,,,-2,,,1,
stance accusation|mood must	-1,,,,,,,,
stance accusation|mood need to	-1,-1,,,,,,,
stance accusation|mood should	1,3,,,-1,,,,
stance accusation|mood will	,-1,,,1,,-1,1,
stance accusation|mood would	1,1,,1,-2,,,,1
stance accusation|mood would!	,,,,-1,1,,,1
stance accusation|own 	,-2,-2,-1,5,-2,-1,-1,-2
stance accusation|own other	,2,,,,,,-2,-3
stance accusation|own other|mood 	,2,,-2,,,,,-1
stance accusation|own other|mood will	,,,,1,,,,
stance accusation|own other|mood would	2,,,2,-1,1,,-1,-1
stance accusation|own own	1,-3,-1,1,-1,1,,1,1
stance accusation|own own|mood 	,-3,,,2,,-3,1,
stance accusation|own own|mood !	-1,,,-1,-4,,2,,-1
stance accusation|own own|mood will	,-1,,,,-1,,1,
stance accusation|own own|mood would	,1,,,,-1,,,1
stance accusation|own own|mood would!	1,,,,-1,1,,,1
stance accusation|own |mood 	2,-2,-2,-1,6,-1,-1,-1,-2
stance accusation|own |mood !	-4,-1,,,-3,-1,-1,,1
stance accusation|own |mood be to	-2,,,,-1,,,,
stance accusation|own |mood can	,,,1,-1,,,,
stance accusation|own |mood can!	1,,,,-1,,1,,
stance accusation|own |mood could	1,-1,,1,2,,,,
stance accusation|own |mood have to	-1,1,,,-1,,,,
stance accusation|own |mood will	,,,-1,,,,,
stance accusation|own |mood would	-1,,,,,,,,
stance accusation|said false	2,-1,-2,-4,6,-1,,,-3
stance accusation|said true	-2,-2,-2,2,-2,,,-1,
stance commitment	,,2,1,-2,-2,-5,3,-2
stance commitment|form finite	-1,-2,,3,-3,-2,-6,5,-2
stance commitment|form gerund	,,2,-1,,-3,,,1
stance commitment|form infinitive	-1,1,1,-2,,2,,-4,-1
stance commitment|form participle	,,,,1,-1,,-2,
stance commitment|mood 	1,,2,,-1,-4,-4,4,1
stance commitment|mood !	-2,-2,,-1,,1,1,-3,-2
stance commitment|mood be to	1,-2,1,2,-1,,,1,-1
stance commitment|mood can	-1,,,,,,,-1,
stance commitment|mood can!	1,1,,,,,,,
stance commitment|mood could	-3,-2,,-1,1,-1,,-1,-1
stance commitment|mood could!	,-1,,,,1,,,
stance commitment|mood have to	-2,-1,,,,,,,
stance commitment|mood may	-1,-1,,,,,,,
stance commitment|mood might	-2,-2,,,,,,-1,
stance commitment|mood must	-1,2,,-1,-1,,,-1,-1
stance commitment|mood need to	2,2,,,1,,,-1,
stance commitment|mood should	1,3,,1,-2,-1,,-1,-1
stance commitment|mood will	-1,-1,,,-1,-2,,1,
stance commitment|mood will!	2,-1,,2,1,,,,-1
stance commitment|mood would	,-2,1,,-3,3,-1,1,-1
stance commitment|mood would!	1,,,1,,,,,1
stance commitment|own 	1,1,,2,-2,,-3,3,-1
stance commitment|own other	-1,-3,2,-2,,1,-3,2,-1
stance commitment|own other|mood 	-1,-3,2,-1,-1,,-2,2,
stance commitment|own other|mood !	,,,,1,,,,
stance commitment|own other|mood can	,1,,,-1,,,,
stance commitment|own other|mood could	-1,-1,,,,,,,
stance commitment|own other|mood might	-2,,,,-1,,,,
stance commitment|own other|mood should	1,2,,,-1,,,,
stance commitment|own other|mood will	,,,,-1,,,2,
stance commitment|own other|mood would	2,,,,,2,,1,-1
stance commitment|own own	-2,,1,,,-6,-1,-2,
stance commitment|own own|mood 	-1,1,,-1,,-2,-3,-1,1
stance commitment|own own|mood !	-1,,,,,-1,1,,
stance commitment|own own|mood might	-2,-1,,,,,,-1,
stance commitment|own own|mood need to	1,1,,,1,,,-1,
stance commitment|own own|mood should	,,,1,,,,,
stance commitment|own own|mood will	,1,,-1,1,,,,
stance commitment|own own|mood would	-1,-3,1,,-1,-1,,1,-1
stance commitment|own |mood 	2,,,1,-1,-3,-1,5,
stance commitment|own |mood !	-2,-1,,-1,-1,2,-1,-2,-1
stance commitment|own |mood be to	1,-2,1,2,-1,,,1,
stance commitment|own |mood can	-1,-1,,,1,,,,
stance commitment|own |mood can!	1,1,,,,,,,
stance commitment|own |mood could	-2,-1,,-1,1,,,-1,-1
stance commitment|own |mood have to	-1,,,,,,,,
stance commitment|own |mood may	-1,,,,,,,,
stance commitment|own |mood might	,,,,1,,,,
stance commitment|own |mood must	,2,,,,,,,
stance commitment|own |mood should	1,2,,,-1,,,-1,
stance commitment|own |mood will	-2,-3,,1,-2,-1,,,
stance commitment|own |mood will!	,-1,,1,-1,1,,-1,
stance commitment|own |mood would	,,,-1,-2,2,,-1,
stance commitment|said false	,-1,,2,-5,-1,-3,6,-2
stance commitment|said true	-1,,2,,1,-2,-2,-2,
stance demand	,4,,-2,-2,-2,-1,-1,
stance demand|form finite	,4,-2,-1,-3,-1,,-1,1
stance demand|form gerund	,,1,,2,-1,-2,-1,-3
stance demand|form infinitive	,,2,-3,-1,,,,-1
stance demand|form participle	-1,-2,,,1,,,-1,1
stance demand|mood 	,5,1,-3,-2,-4,-3,-1,
stance demand|mood !	2,-3,-1,-2,1,4,2,-4,
stance demand|mood be to	1,-2,1,2,-1,,,1,
stance demand|mood can	-2,,,1,-2,,,,-1
stance demand|mood can!	-1,,,,,,,,
stance demand|mood could	1,-2,,,1,-1,,1,
stance demand|mood could!	-1,-1,,,,,,,
stance demand|mood have to	,2,,,-2,,,,
stance demand|mood may	-1,-1,,,1,,,,-1
stance demand|mood might	,-1,,,2,,,,
stance demand|mood must	-1,,,-1,-1,,,,
stance demand|mood need to	2,2,,,,,,,
stance demand|mood should	2,3,,,-1,,,-1,
stance demand|mood should!	-1,1,,,-1,,,,
stance demand|mood will	-3,-2,,-2,-1,-1,-1,1,
stance demand|mood will!	-1,-1,,,1,-1,,,-1
stance demand|mood would	2,,,1,-2,2,,1,
stance demand|mood would!	1,,,,,,,,1
stance demand|own 	,4,-1,,-2,-1,-1,-2,
stance demand|own other	-1,-1,1,-1,,-3,,,1
stance demand|own other|mood 	-2,-1,1,-3,-1,-5,,,1
stance demand|own other|mood !	,,,,1,-2,,,1
stance demand|own other|mood can	1,1,,1,,,,,
stance demand|own other|mood could	-1,-1,,,,,,,
stance demand|own other|mood will	-1,-2,,-1,,-1,,-2,1
stance demand|own other|mood would	3,,,1,,2,,1,-2
stance demand|own own	1,2,1,-2,-1,,,1,-1
stance demand|own own|mood 	2,3,1,,,-3,-1,1,-1
stance demand|own own|mood !	2,-2,,-1,,3,1,-2,-2
stance demand|own own|mood have to	1,2,,,,,,,
stance demand|own own|mood should	,,,,,,,,1
stance demand|own own|mood will	,,,-1,1,-1,,1,-1
stance demand|own own|mood would	-1,,,,-2,-1,,,
stance demand|own |mood 	,4,-1,-2,-1,-1,-2,-2,
stance demand|own |mood !	1,-2,,,,1,1,-1,
stance demand|own |mood be to	1,-2,1,2,-1,,,1,
stance demand|own |mood can	-3,-2,,,-1,,,,
stance demand|own |mood could	2,-1,,1,2,,,1,
stance demand|own |mood have to	-1,,,,-1,,,,
stance demand|own |mood may	-2,-1,,,,,,,-1
stance demand|own |mood might	,,,,1,,,,
stance demand|own |mood must	,1,,,,,,,
stance demand|own |mood should	2,3,,,,,,,
stance demand|own |mood should!	,1,,,-1,,,,
stance demand|own |mood will	-2,-2,,,-1,,,,
stance demand|own |mood will!	-2,-1,,,,,,,
stance demand|own |mood would	1,,,1,,,1,,
stance demand|said false	,5,-2,-2,-4,,-2,1,-1
stance demand|said true	,1,2,-1,1,-2,,-2,1
stance denial	4,,-1,,-2,1,6,-3,-3
stance denial|form finite	4,1,-1,,,,4,-2,-3
stance denial|form gerund	-4,,,-1,-3,,-1,,
stance denial|form infinitive	2,-1,,,-1,1,3,-1,
stance denial|mood 	3,-2,-1,-2,-2,2,7,-2,-3
stance denial|own 	5,,-1,,,-1,6,-2,-2
stance denial|own other	,,,,-3,1,1,,
stance denial|own other|mood 	,-1,,,-2,2,1,,
stance denial|own own	-1,,,,-2,1,,,
stance denial|own own|mood 	-1,,,,-2,1,,,
stance denial|own |mood 	5,-2,-1,-1,,,7,-2,-2
stance denial|said false	4,-1,-1,-1,,-1,7,-2,-2
stance denial|said true	,1,,,-2,2,,-1,-1
stance rejection	1,,-2,-1,-1,4,,-1,-1
stance rejection|form finite	-1,,-4,-1,-2,4,-1,-2,-2
stance rejection|form gerund	2,,,-3,,1,-2,1,3
stance rejection|form infinitive	2,,,,2,,2,,-3
stance rejection|form participle	-1,-1,,,,-2,1,-1,
stance rejection|mood 	2,,-1,-4,,6,1,-4,
stance rejection|mood !	-2,,,-1,,-1,1,-1,-2
stance rejection|mood be to	-2,,,,-1,,,,
stance rejection|mood can	,-1,,1,1,,,,-1
stance rejection|mood can!	1,-1,,,3,-1,-1,,
stance rejection|mood could	,,,-1,1,-2,,1,1
stance rejection|mood have to	,1,,,-2,,,1,
stance rejection|mood may	,,,,1,,,,
stance rejection|mood might	,,,1,,,,,
stance rejection|mood must	1,3,,,-1,-1,,,
stance rejection|mood need to	-1,-1,,,,,,,
stance rejection|mood should	1,2,,1,-1,-1,,,-1
stance rejection|mood will	-2,-2,,-1,-3,-2,-1,1,2
stance rejection|mood will!	1,-1,,,,,,2,-1
stance rejection|mood would	,-1,,1,-3,1,-1,1,
stance rejection|mood would!	1,,,1,,,,,1
stance rejection|own 	,,-2,-2,-2,4,1,,-2
stance rejection|own other	2,,-2,-2,1,,1,,2
stance rejection|own other|mood 	1,,-1,-3,,1,1,-2,2
stance rejection|own other|mood !	,,,,1,,,,
stance rejection|own other|mood can!	2,,,,2,,,,
stance rejection|own other|mood will	1,-1,,,-1,,,1,2
stance rejection|own other|mood would	1,,,1,-1,1,,1,-1
stance rejection|own own	,-2,,1,,1,-1,-2,
stance rejection|own own|mood 	1,,1,,3,2,-5,-3,
stance rejection|own own|mood !	-1,,,-1,-2,,1,-1,-1
stance rejection|own own|mood will	,-1,,,-1,,,,1
stance rejection|own own|mood will!	,,,,,1,,1,
stance rejection|own own|mood would	-2,,,-1,-1,-1,,,
stance rejection|own |mood 	1,,-2,-3,-2,5,2,-1,-2
stance rejection|own |mood !	-2,,,,1,-2,-1,,
stance rejection|own |mood be to	-2,,,,-1,,,,
stance rejection|own |mood can	1,,,1,,,,,
stance rejection|own |mood can!	,-1,,,1,-1,,,
stance rejection|own |mood could	1,,,,1,-2,,1,
stance rejection|own |mood have to	,2,,,-1,,,,
stance rejection|own |mood might	-1,,,,,,,,
stance rejection|own |mood must	,1,,,,,,,
stance rejection|own |mood need to	-1,-1,,,,,,,
stance rejection|own |mood should	,1,,,,,,,
stance rejection|own |mood will	-3,,,-1,,-3,,,
stance rejection|own |mood will!	,,,,,,,1,
stance rejection|own |mood would	,-1,,1,-1,1,,-1,1
stance rejection|said false	,,-2,-4,-6,5,3,,-1
stance rejection|said true	1,,-1,,3,-1,-3,-1,
stance support	1,-1,-2,-1,-1,-2,-2,,6
stance support|form finite	,-1,-2,,-2,-2,-1,-1,5
stance support|form gerund	2,-3,,,2,,-1,-1,2
stance support|form infinitive	-1,,-2,,-2,-1,,2,-2
stance support|form participle	2,-1,,,1,-1,,-1,3
stance support|mood 	1,-1,-1,-1,-1,-1,-1,-1,6
stance support|mood !	1,-2,,-2,3,,1,-2,-1
stance support|mood be to	-2,,,,,,,,
stance support|mood can	,-1,,1,1,,,,-1
stance support|mood can!	1,-1,,,2,,,,
stance support|mood could	,-1,,-1,,-1,,-1,1
stance support|mood could!	-1,,,,,,,,
stance support|mood have to	-1,-1,,,,,,1,
stance support|mood may	-2,,,,-1,,,,
stance support|mood might	,,,1,,,,,
stance support|mood must	-1,,,,,,,,
stance support|mood need to	,1,,,-1,,,,
stance support|mood should	1,3,,1,-2,-1,,-1,
stance support|mood will	,,,-3,-3,-4,-1,3,1
stance support|mood will!	2,-2,,-1,2,2,,,-2
stance support|mood would	-1,,,1,-1,-2,-1,,
stance support|mood would!	,-1,,1,,1,,-1,
stance support|own 	,,,,,-2,-1,-2,3
stance support|own other	,1,-2,-2,-1,-4,-1,-2,4
stance support|own other|mood 	,1,-1,-3,-2,-2,,-1,4
stance support|own other|mood !	,-2,,,1,,,,1
stance support|own other|mood may	-1,,,,,,,,
stance support|own other|mood will	,,,,-2,,,,1
stance support|own other|mood would	1,,,1,,,,-1,1
stance support|own own	1,-5,-2,,,1,,2,1
stance support|own own|mood 	,-2,-1,,1,,-1,,1
stance support|own own|mood !	,-1,,-1,1,,2,-1,-2
stance support|own own|mood could	,,,,-1,,,,1
stance support|own own|mood should	,-1,,1,-1,,,,1
stance support|own own|mood will	-1,-1,,-1,-1,-1,,2,
stance support|own own|mood will!	2,-1,,,-1,3,,1,-1
stance support|own own|mood would	1,,,-1,,-1,,2,
stance support|own own|mood would!	2,-1,,1,,1,,-1,1
stance support|own |mood 	1,-1,,,-1,-1,,-2,3
stance support|own |mood !	1,,,,1,1,-2,,
stance support|own |mood be to	-1,,,,,,,,
stance support|own |mood can	,-1,,1,,,,,
stance support|own |mood could	,-1,,,1,,,,1
stance support|own |mood have to	-1,,,,,,,,
stance support|own |mood may	-1,,,,,,,,
stance support|own |mood must	-1,,,,,,,,
stance support|own |mood need to	,,,,-1,,,,
stance support|own |mood should	2,3,,,-1,,,,-1
stance support|own |mood will	,,,-1,,-2,,1,
stance support|own |mood will!	-1,-1,,,1,,,,
stance support|own |mood would	-4,-2,,1,-2,-1,,-2,-2
stance support|own |mood would!	,,,,1,,,,
stance support|said false	2,-2,,,1,1,-2,-2,5
stance support|said true	-1,-1,-5,,-1,-3,,1,2
stance threat	,-5,1,4,-1,,,,-1
stance threat|form finite	,-3,1,2,-2,,-3,,
stance threat|form gerund	2,-1,,3,2,,,-1,-1
stance threat|form infinitive	,-1,,,-1,,1,,
stance threat|form participle	-1,,,,,,,,
stance threat|mood 	-1,-4,1,4,-2,,,-2,
stance threat|mood !	2,,,,3,,,,
stance threat|mood will	2,,,,-2,1,,3,
stance threat|mood would	-1,,,1,-1,,,,
stance threat|own 	,-3,1,2,-1,,,,
stance threat|own other	1,-1,,1,1,1,,-1,-1
stance threat|own other|mood 	1,,,1,1,,,,
stance threat|own own	-1,-2,,2,-1,-1,,,-1
stance threat|own own|mood 	-2,-1,,2,,-1,,-2,-1
stance threat|own own|mood would	,,,1,,,,,
stance threat|own |mood 	-1,-3,1,2,-2,,,-1,
stance threat|own |mood !	1,,,,2,,,,
stance threat|own |mood will	1,,,,-1,,,2,
stance threat|own |mood would	-1,,,,,,,,
stance threat|said false	-1,-3,1,2,-1,,-1,,-3
stance threat|said true	2,-3,-1,3,,,,,1
stance |none	-5,-2,,-2,1,-5,-3,,
stance-noun accusation	-2,-7,-4,-3,5,-1,1,-4,-4
stance-noun commitment	3,,,1,-2,,-5,7,-2
stance-noun demand	6,5,,-2,2,4,2,-3,-1
stance-noun denial	1,,,,1,,1,,
stance-noun rejection	7,-1,-1,2,-1,8,,-4,
stance-noun support	4,-3,-3,-3,-4,-1,1,-9,11
stance-noun threat	,,-1,2,1,,-4,-2,-1
states 0	-9,-6,-6,-6,,2,2,-6,-11
states 1	1,4,-6,,,2,-3,,-2
states 2	3,2,-1,-3,2,,2,-5,3
states 3	-1,,-4,-2,-2,,-5,4,1
states 4	-1,-2,3,3,-1,-4,-1,1,
subject 	-2,3,-2,,-1,-1,-3,1,-3
subject %	-1,,,,,,,,
subject 486	-1,,,,,,,,
subject NAME	2,1,2,2,-1,-1,-1,2,1
subject about-face	1,,,,1,,,,
subject account	,,,,-1,,,,1
subject acquisition	-1,,,,,,,,
subject act	-1,,,,,,,,
subject action	2,-1,,1,2,,,,
subject activist	-1,,,,,,,,
subject actor	1,,,,1,,,,
subject administration	1,-1,1,-1,-2,,1,2,
subject admiral	-1,,,,,,,,
subject adoptee	,,,,-1,,,,1
subject advice	1,1,,,-1,1,,,
subject adviser	-2,,,,-1,,,,
subject agency	-1,1,,,,,,,
subject agreement	2,1,,,2,,,,-1
subject aide	-3,,,,-1,,,,
subject airline	-1,,,,,,,,
subject ally	1,1,,,-1,1,,-1,
subject alternative	,,,,-1,1,,,
subject amount	,,,,,,,1,
subject analyst	-1,,,,,,,,
subject announcement	,,,,,,,,1
subject answer	3,,,,2,2,-1,,
subject anyone	2,,,,2,,,,
subject approach	2,-1,,,3,,-1,,-1
subject approval	-2,,,,,,,,-1
subject area	-1,,,,-1,,,,
subject argument	-2,,,,-1,,,,
subject army	,,,,1,,,,
subject article	2,,,,1,,,,1
subject attack	-1,-1,,,1,-1,,,-1
subject attacker	-1,,,,,,,,
subject attempt	,,,,-2,3,,,
subject audience	,,,,,,,,1
subject author	-1,,,,-1,,,,
subject authority	,,,1,1,-1,,,
subject bank	-1,,,,,,,,
subject base	-1,,,,,,,,
subject battle	,1,,,,,,,
subject benefit	-1,,,,-1,,,,
subject beverage	-1,,,,,,,,
subject bill	,,,,-1,1,,,
subject bloc	-1,,,,,,,,
subject board	,,,,,,,,1
subject body	-2,,,,-1,,,,
subject bomb	1,,,,1,,,,
subject book	-1,,,,,,,,
subject border	-1,,,,,,,,
subject both	,-1,,,-1,2,,,-1
subject bug	-2,,,,-1,,,,
subject business	,,,,1,,,,
subject businessman	,,,,1,,,,
subject call	1,1,,,,,,,
subject camp	,,,,1,,,,
subject campaign	,,,,,1,,,
subject candidate	,1,,,,-1,-1,,
subject capital	-2,-1,,,-1,,,,
subject carrier	-1,,,,,,,,
subject case	-2,,,,-1,,,,
subject celebration	,,,,-1,,,,1
subject chairman	,,,,1,,,,-1
subject change	,-1,,,,,,,1
subject chief	1,,,,,,,1,
subject child	-1,,,,-1,,,,
subject chink	-1,,,,,,,,
subject choice	-1,,,,,,,,
subject citizen	-2,-1,,,,-1,,,
subject claim	3,,,1,1,,1,1,
subject class	,,,,1,,,,
subject coalition	-1,1,,,-1,-1,,,
subject column	1,,,,1,,,,
subject comment	,,,,1,,,,-1
subject committee	,,,,-1,,,,1
subject company	-5,,,,-4,-1,,-2,-1
subject competition	-1,,,,,,,,
subject computer	,,,,1,,,,
subject concern	-2,,,,-1,,,,
subject constitution	-2,,,,-1,,,,
subject contractor	-1,-1,,,,,,,
subject convention	3,,,,,,,,3
subject country	,4,,-1,-5,1,-2,1,-1
subject countryman	,1,,,,,,,
subject course	-1,,,,-1,,,,
subject creation	-1,,,,,,,,
subject crime	1,,,,,,1,,
subject crisis	-2,,,,-1,,,,
subject critic	2,-1,,,2,,,1,
subject criticism	1,-1,,,2,,,,
subject damage	,,,,1,,,,
subject day	-1,,,,,,,,
subject deal	,2,,,,-1,,,-1
subject debate	,,,,1,,,,
subject decision	-1,-1,,,-1,,1,,
subject decline	-1,,,,,,,,
subject deficiency	-2,,,,-1,,,,
subject delegate	,,,,,,,,1
subject departure	-1,,,,,,,,
subject developer	-1,,,,,,,,
subject difference	-1,,,,,,,,
subject diplomacy	,,,,1,,,,
subject diplomat	1,1,,,,,,,
subject director	1,,,,-1,1,1,,
subject disclosure	-1,,,,,,,,
subject discussion	,,,,,1,,,-1
subject dispute	-1,,,,-1,,,,
subject district	1,1,,,,,,,
subject document	-1,,,,,,,,
subject donor	-1,,,,,,,,
subject drive	1,,,,1,,,,
subject driver	2,,,,2,,,,
subject economy	-3,,,,-2,,,,
subject effect	-1,,,,-1,,,,
subject effort	-1,,,,-2,,,,1
subject election	,1,,,-1,,,,1
subject email	-3,,,,-2,,,,
subject embargo	1,-1,2,1,-1,,,-1,
subject emphasis	-2,,,,-1,,,,
subject employee	2,,,,2,,,,
subject enemy	,,,,-1,,,,1
subject equipment	-2,,,,-1,,,,
subject event	-1,,,,,,,,
subject everyone	-2,,,,,,,,
subject executive	-1,,,,,,,,
subject exhibit	-1,,,,,,,,
subject expansion	,,,,1,,,,
subject expert	,,,,,,,,1
subject extremist	-1,,,,,,,,
subject fact	-1,,,,,,,,
subject factor	-1,,,,-1,,,,
subject failure	1,,,1,1,,,,
subject family	-1,,,,,,,,
subject fate	-1,,,,,,,,
subject father	-1,,,,-1,,,,
subject few	-1,,,,-1,,,,
subject fighter	-1,,,,,,,,
subject figure	1,-1,,,3,,,,
subject firm	,,,,-1,,,1,1
subject first	,,,,1,,,,
subject flag	-1,,,,,,,,
subject flight	,,,,,,,,1
subject focus	-1,-1,,,-1,,,1,
subject force	,,,1,-1,-1,,1,
subject foundation	,1,,,1,,,-1,
subject friend	2,,,,,,,,2
subject fund	,1,,,,,,,
subject future	-2,,,,,,,,
subject girl	2,,,,1,,,1,1
subject goal	,,,1,-1,1,,,
subject good	2,,,,2,,,,
subject government	4,-3,1,-1,1,2,,3,1
subject governor	1,,,,,1,,,
subject group	1,1,,,-1,1,2,-2,
subject growth	-2,,,,-1,,,,
subject guy	-1,,,,-2,,,,1
subject hacker	1,,,,2,,,,-1
subject half	-1,,,,-1,,,,
subject he	4,-3,-4,1,1,,2,2,2
subject her	-1,-1,1,,,,,,-1
subject him	-2,,,,-1,,,,
subject home	,,,1,-1,,,,
subject hundred	1,,,,1,,,,
subject husband	-1,,,,,,,,
subject i	,-6,-1,-4,,1,3,,2
subject idea	2,1,,,-2,1,1,,
subject ideology	-2,-1,,,,,,,
subject immigrant	,,,1,,,,,
subject immigration	-3,,,,-2,,,,
subject import	-2,,,,,,-1,,
subject increase	,,,,1,,,,
subject index	-1,,,,,,,,
subject industry	-1,,,,,,,,
subject influence	-2,,,,-1,,,,
subject information	-1,1,,,-2,,,,
subject initiative	3,1,,,-1,1,,,1
subject interest	-1,,,,-1,,,,
subject intruder	,,,,1,,,,
subject invasion	,,,,1,,,,
subject investigation	1,,,,,,1,1,
subject investigator	-1,,,,-1,,,,
subject investment	-1,,,,-1,,,,
subject investor	,,,,,,,,1
subject iodine	1,,,,1,,,,
subject issue	-1,1,,,-1,,,,
subject it	-2,,,2,2,-1,-4,-2,-3
subject job	,1,,,-1,,,,
subject journalist	1,,,,1,,,,
subject kid	-1,,,,,,,,
subject kingdom	1,,,,-1,,1,,1
subject l	2,,,,,,2,,
subject land	-2,,,,-1,,,,
subject language	1,,,,1,,,,
subject law	1,1,,,-1,1,,,
subject lawyer	1,,,,1,,,,
subject leader	,,,,1,-2,,-2,1
subject leadership	,,,,1,,,,
subject leak	1,,,,2,,,,
subject legislation	,-1,,,1,1,,-1,
subject legitimacy	-1,,,,,,,,
subject letter	-1,,,,,,,,
subject level	1,,,,,,,1,
subject life	-2,-1,,,,,,,
subject lift	,,,,-1,,1,,
subject lot	-2,-1,,,,-1,,-1,-1
subject majority	3,1,,,,,,,2
subject maker	-1,,,,,,,,
subject man	-2,-1,,,,,,,-1
subject management	1,,,,,,1,,
subject manager	1,,,,,,,,1
subject manufacturer	1,1,,,,,,,
subject many	,,,,,,,,1
subject market	-2,,,,-1,,,,
subject me	-2,,,,-1,,,,
subject measure	2,1,,,,1,,,
subject medium	,,,,1,,,,
subject meeting	-1,,,,,,,,
subject member	3,,,,2,1,,,1
subject message	-1,,,,,,,,
subject migrant	-1,,,,-1,,,,
subject military	-1,,,,,,,,
subject million	-2,,,,-1,,,,
subject minister	2,-1,,,2,,1,,-1
subject mission	,,,1,,,,,
subject model	1,1,,,,,,,
subject moment	-1,,,,,,,,
subject money	1,,,,1,,,,
subject most	-1,,,,,,,,
subject mother	,,,,,-1,,,1
subject move	,-1,,,2,,,-1,
subject movement	2,,,,2,,,,
subject movie	-1,,,,,,,,
subject name	2,,,,2,,,1,
subject nation	,1,,,-1,-1,,,2
subject nationalist	,,,,-1,1,,,
subject nature	,,,,1,,,,
subject neighbor	-1,,,,,,,,
subject network	1,,,,-1,,1,,1
subject newspaper	,,,,,,,,1
subject nobody	-1,,,,-1,,,1,
subject nominee	3,,,,3,,,,1
subject nonprofit	-1,,,,,,,,
subject number	-1,,,,1,-1,,,
subject observer	-1,,,,,,,,
subject officer	1,1,,,1,,,,
subject official	2,,,-1,1,1,1,1,
subject one	-2,1,,,-1,-1,1,,-4
subject operation	,,1,,-1,,,,-1
subject operator	1,,,,1,,,,
subject opinion	1,,,,1,,,,
subject opponent	,,,,1,,,,
subject organ	1,1,,,,,,1,
subject organization	,,,,,,,1,
subject other	2,,,,2,,,,
subject others	,,,,-1,1,,,
subject outreach	2,,,,1,1,,,
subject panel	2,,,,1,,,2,
subject paper	-1,,,,,,,,
subject paperwork	-1,,,,,,,,
subject parent	-1,,,,,,,,
subject part	-2,,,,-1,,,,
subject partner	1,,,,1,,,,
subject party	,,,,,1,,-1,
subject patient	2,,,,1,,1,,
subject people	-4,,,-1,-3,,-2,-3,
subject percent	,,,,-2,-1,,-1,3
subject performance	1,,,,,,,,1
subject place	,,,,1,,,,
subject plan	,-1,,,,,,1,1
subject point	2,,1,,1,,,,
subject police	1,,,,,1,,1,
subject policy	-1,-1,,,1,,,,-1
subject politician	2,,,,1,,,,1
subject politics	-1,,,,-1,,,,
subject poll	-3,,,,-1,,,,-2
subject position	-1,,,,,-1,,,
subject power	3,,,,4,,,,-1
subject presence	-1,,,,,,,,
subject presidency	-1,,,,,,,,
subject president	2,2,,1,2,-1,-1,,-3
subject pressure	1,1,,,,,,,
subject price	-1,,,,,,,,
subject priority	-1,,,,,,,,
subject prisoner	,,,,2,,,,
subject problem	,,,,-1,1,,,
subject process	1,,,,1,,,,
subject product	,,,,,,,1,
subject program	-3,-2,,,-3,,,,
subject project	,,,,,,,1,
subject promise	,,,,1,,,,
subject proposal	2,1,,,,,,,
subject question	-2,,,,-1,,,,
subject raid	-1,,,,-1,,,,
subject rate	-3,,,,-1,,,,
subject reaction	-1,,,,-1,,,,
subject reality	-1,,,,,,,,
subject rebel	1,,,,,1,,,
subject recognition	,,,,1,,,,
subject record	-1,,,,,,,,
subject referendum	-2,,,,-1,,,,
subject reform	-1,,,,1,,,,
subject refugee	-2,-1,,,,,,,
subject region	-3,,,,-1,,,,-1
subject relationship	-1,,,,-1,,,,1
subject release	1,,,,,,,1,
subject remains	1,,,,,,,1,
subject remark	-1,,,,,,,,
subject report	,1,1,,,,,,-1
subject reporter	-2,,,,-1,,,,
subject request	-1,,,,-1,1,-1,,
subject requirement	-2,-1,,,-1,,,,
subject resolution	2,,1,,-1,1,,,
subject resource	2,,,,,1,,1,
subject response	-1,,,,,,,,
subject rest	-1,,,,-1,,,,
subject restructuring	-1,,,,,,,,
subject result	-2,,,,-2,,,,
subject review	-1,,,,,,,,
subject rhetoric	,,,,1,,,,
subject right	,1,,,-1,,,,
subject rise	1,,,,2,,,,
subject rival	-1,,,,,,,,
subject role	,,,,,,,1,
subject route	-1,,,,,,,,
subject scene	,,,,-1,,1,,
subject school	2,,,,2,,,,
subject secretary	1,,,,2,,1,,-2
subject sector	-2,,,,,,,,
subject security	,,,,-1,,,,1
subject sentiment	1,,,,1,,,,
subject server	2,,,,1,,1,,
subject service	-1,,,,,,,,
subject session	-1,,,,,,,,
subject share	-2,,,,,,,,
subject she	-3,1,-1,-1,-3,-1,,-2,
subject ship	-1,,,,,,,,
subject shock	,,,,-1,,,,1
subject side	,,,,1,,,,
subject sister	1,,,,1,,,,
subject situation	,,,,1,,,,
subject slogan	,,,,1,,,,
subject solution	-1,,,,,,,,
subject some	-1,,,,,,,,
subject somebody	2,,,,1,,,,2
subject someone	,1,,,,,,,
subject son	-1,,,,,,,,
subject sort	-1,,,,,,,,
subject speech	,,,,-1,,,,1
subject spending	3,1,,,2,,,,
subject spokesman	-1,,,,1,-1,,,
subject spread	-1,,,,,,,,
subject stake	-1,,,,,,,,
subject state	1,,,,2,,,,
subject statement	,-1,,,1,,1,,
subject step	1,,,,,,,1,
subject stock	-2,,,,-1,,,,
subject strategist	-1,,,,,,,,
subject strategy	,-1,,,1,,,,
subject study	-1,,,,,,,,-1
subject success	-1,,,,-1,,,,1
subject supply	-1,,,,,,,,
subject supporter	-1,,,,,,,,
subject survey	1,,,,1,,,,
subject system	,-1,,,1,,,,
subject tactic	1,,,,1,,,,
subject talk	,,,,-1,,,,1
subject tariff	1,,1,,,,,,
subject team	-3,,,,-1,,-1,-1,-1
subject terrorist	3,,,,1,,1,1,
subject that	-2,-3,,-1,1,,,-2,-4
subject them	,,,,1,,,,
subject there	-1,2,,-1,-7,3,3,-4,-4
subject these	1,,,,,,1,,
subject they	3,,-2,1,5,1,,-1,-4
subject thing	-1,-1,1,,-4,1,,1,-1
subject this	4,-1,,-1,3,-1,5,,-1
subject those	-3,1,,,-3,,,,-1
subject thousand	1,,,,1,,,,
subject threat	1,,,1,-1,1,,,
subject three	2,1,,,-1,1,,,1
subject time	,1,,,,,,,
subject trade	1,,,,-1,,,,2
subject transition	-1,,,,,,,,
subject trip	-1,,,,,,,,
subject troop	,,,,1,,,-1,
subject turn	-1,,,,,,,,
subject two	-1,1,,,-1,,,,
subject use	2,,,,2,,,,
subject user	-1,,,,,,,,
subject value	,1,,,,,,,
subject veto	-2,,,,-1,,,,
subject victim	,1,,,-1,,,,
subject victory	,,,,-1,,,,1
subject video	,,,,1,,,,
subject view	-1,,,,,,,,
subject visa	2,,,,1,,,,1
subject visit	-2,,,,,,,,
subject vote	-3,-1,,,-1,,,,-1
subject voter	-1,-1,,,-1,1,,,
subject war	-2,-1,,1,-1,,,,
subject way	,,,,1,,,,
subject we	3,6,-1,2,-4,,-4,3,
subject weapon	-1,,,,,,,,
subject what	1,-2,,,2,,-1,-1,1
subject who	-2,,,,,,,,-1
subject wife	-1,,,,,,,,
subject winner	,,,,,,,,1
subject woman	-1,1,,,-2,,,,1
subject word	1,,,,,,,,1
subject work	-1,,,,,,,,
subject worker	,,,,1,,,,
subject world	-1,,,,-2,-1,,,1
subject worry	-1,,,,-1,,,,
subject you	-8,,,2,-5,,-3,-4,-6
subject-kind 	-3,1,-1,-2,-1,-4,1,-1,-1
subject-kind group	4,4,1,-3,1,3,-1,-3,-1
subject-kind organisation	,,4,-5,-1,4,-1,1,-2
subject-kind person	,-4,-8,2,1,-1,,2,3
subject-kind state	,1,1,3,-2,,-6,,-2
subject-kind unnamed	-5,,-5,-2,1,-2,,-4,-3
subject-office false	-2,,-3,1,,1,-1,-1,-1
subject-office true	-2,,-1,-3,,-2,-1,,
supposed	-6,,-1,1,-2,-3,-1,-3,-10
tense future	2,-6,,4,-2,2,-7,6,-3
tense future|perfect	-1,,,,,,,,
tense future|progressive	,-1,,1,,-1,,,1
tense none	-2,2,-1,,-2,-1,-5,1,-2
tense none|perfect	,-2,,,,,,-1,2
tense none|progressive	-1,,,,,,,,
tense past	-2,-6,-1,-6,,,6,-3,1
tense past|perfect	1,-2,-1,,3,1,-1,-2,
tense past|progressive	2,-6,2,-2,,1,2,-2,1
tense present	-1,4,-2,-1,2,-2,-4,-4,
tense present|perfect	,-3,1,-12,4,-2,,-4,3
tense present|progressive	-1,-7,-2,,5,-4,,-2,
tier attitude	-4,-2,-1,-3,-1,-1,-1,-1,
tier speech	2,2,-2,1,2,-1,,1,-1
untold	-2,,-2,-2,2,-3,-1,-3,
verb abandon	,-1,,,-1,1,,1,
verb abandon|active	,-1,,,,1,,1,
verb abandon|form finite	-1,,,,,,,,
verb accept	-1,-2,,-1,-3,2,,1,-1
verb accept|active	-2,-2,,-1,-2,2,,,-1
verb accept|form finite	-3,-3,,,-2,1,,,-1
verb accept|form gerund	,,,,,,,1,
verb accept|form infinitive	2,,,,,1,,,
verb accommodate	1,,1,,,,,,
verb accommodate|active	1,,1,,,,,,
verb accompany	-1,,,,,,,,
verb accompany|active	-1,,,,,,,,
verb accompany|form finite	-1,,,,,,,,
verb accord	-2,-1,,,,,,-1,
verb accord|active	-2,-1,,,,,,-1,
verb accord|form gerund	-5,,,,-2,,,-1,
verb accuse	,,,,,,,,2
verb accuse|active	,,,,,,,,2
verb accuse|form finite	,,,,,,,,2
verb achieve	,,,,,,,1,
verb achieve|active	,,,,,,,1,
verb achieve|form finite	1,,,,1,,,1,
verb acknowledge	-1,,,,-1,1,,-2,-1
verb acknowledge|active	-1,,,,-1,1,,-2,-1
verb acknowledge|form finite	-1,1,,,-1,,,-1,-1
verb acknowledge|form infinitive	,-1,,,,1,,-1,
verb acquire	-1,-1,,,-1,,,1,
verb acquire|active	-1,-1,,,-1,,,1,
verb acquire|form finite	-1,,,,,,,,
verb acquire|form infinitive	,-1,,,,,,1,
verb act	2,,,,3,,,,
verb act|active	2,,,,3,,,,
verb act|form finite	2,,,,3,,,,
verb act|form gerund	-1,,,,,,,,
verb add	1,-1,,,2,,,2,-1
verb address	-1,,,,,,,-1,
verb address|active	-2,-2,,,,,,-1,
verb address|form finite	1,1,,,1,,,,
verb address|form infinitive	-2,-1,,,,,,-1,
verb add|active	1,-1,,,1,,,2,-1
verb add|form finite	1,,,,2,,,,
verb add|form gerund	-1,,,,,,,,
verb add|form infinitive	2,,,,,,,2,
verb admire	2,,,,-1,,,,2
verb admire|active	2,,,,-1,,,,2
verb admire|form finite	2,,,,-1,,,,2
verb admit	2,1,,,-3,,3,,
verb admit|active	2,1,,,-3,,2,,1
verb admit|form finite	,-1,,,-2,,3,,-1
verb admit|form gerund	2,1,,,-1,,,,1
verb admit|form infinitive	1,,,,,,,1,
verb admit|passive	1,,,,,,1,,
verb adopt	1,1,,,,,1,,-1
verb adopt|active	,1,,,,,,,
verb adopt|form finite	1,1,,,-1,,1,,
verb adopt|form participle	-1,,,,,,,,
verb adopt|passive	1,,,,,,1,,
verb advance	,,,,-1,,,1,
verb advance|active	,,,,-1,,,1,
verb advance|form finite	-1,,,,,,,,
verb advise	-1,,,,-1,,,1,-1
verb advise|active	-1,,,,-1,,,1,-1
verb advise|form finite	-1,,,,-1,,,1,-1
verb advocate	,,,,,-1,2,,-1
verb advocate|active	,,,,,-1,2,,-1
verb advocate|form finite	2,,,,,,2,,-1
verb advocate|form infinitive	-1,-1,,,,,,,
verb affect	-2,,,,-2,,,,1
verb affect|active	-2,,,,-2,,,,1
verb affect|form finite	-2,,,,-2,,,,1
verb afford	2,1,,,,1,,,
verb afford|active	2,1,,,,1,,,
verb afford|form finite	2,1,,,,1,,,
verb agree	,-1,,,-1,,,,1
verb agree|active	,,,,-2,1,,,1
verb agree|form finite	1,,,,,1,,,1
verb aid	1,,,,-1,,,,2
verb aim	1,1,,1,1,,,-1,
verb aim|active	2,1,,1,1,,,-1,
verb aim|form finite	,,,1,1,,,-1,
verb air	-2,,,,-1,,,,
verb air|active	-2,,,,-1,,,,
verb air|form finite	-2,,,,-1,,,,
verb alarm	1,,,,2,,,,
verb alarm|active	2,,,,2,,,,
verb alarm|form finite	1,,,,2,,,,
verb allow	-2,,-1,,,,,-4,
verb allow|active	-1,,-1,,,,,-3,
verb allow|form finite	-4,-3,,1,,,,-2,-2
verb allow|form gerund	1,1,,,-1,,,-1,1
verb allow|form infinitive	,1,,,,,,,
verb allow|passive	-2,,,,,,,-1,
verb analyze	-1,,,,-1,,,,
verb analyze|active	-1,,,,-1,,,,
verb analyze|form finite	-1,,,,-1,,,,
verb anger	,,,,1,,,,
verb anger|active	,,,,1,,,,
verb anger|form finite	,,,,1,,,,
verb annex	-1,,,,,,,,
verb announce	,-3,,,-1,,,2,
verb announce|active	,-3,,,-1,,,2,
verb announce|form finite	,-2,,,-1,,,1,1
verb announce|form gerund	1,,,,,,,1,
verb announce|form infinitive	-1,-1,,,,,,,
verb answer	-1,,,,,,,,
verb answer|active	-1,,,,,,,,
verb answer|form infinitive	-1,,,,,,,,
verb anticipate	-1,,,,,,,,
verb anticipate|active	-1,,,,,,,,
verb appeal	-1,,,,,,,,
verb appeal|active	-1,,,,,,,,
verb appear	-1,-1,,,,1,,,-1
verb appear|active	-1,-1,,,,1,,,-1
verb appear|form finite	-2,,,,,,,,
verb appear|form gerund	1,,,,,1,,,
verb applaud	2,,,,,,,,3
verb apply	,-1,,,1,,,,
verb apply|active	,-1,,,1,,,,
verb apply|form finite	1,,,,1,,,,
verb apply|form infinitive	-1,,,,,,,,
verb appoint	,,,,,,,,1
verb appoint|active	1,,,,,,,,1
verb appoint|form finite	,,,,,,,,1
verb approach	-1,,,,,,,,
verb approach|active	-1,,,,,,,,
verb approve	,-1,,,,,,2,-1
verb approve|active	1,,,,,,,2,-1
verb approve|form finite	1,,,,,,,2,-1
verb argue	2,2,,,-1,2,,,-2
verb argue|active	2,2,,,-1,2,,,-1
verb argue|form finite	1,2,,,,1,,,-1
verb argue|form gerund	,,,,,1,,,
verb arm	1,2,,,,,,,
verb arm|active	1,2,,,,,,,
verb arrange	1,1,,,1,,,-1,
verb arrange|active	1,1,,,1,,,-1,
verb arrange|form finite	,,,,1,,,,
verb arrest	-2,,,,-1,,,,
verb arrest|active	-1,,,,,,,,
verb arrest|form finite	-2,,,,-1,,,,
verb arrive	-2,,,,-1,,,,
verb arrive|active	-2,,,,-1,,,,
verb arrive|form finite	-2,,,,,,,,
verb ask	-1,,1,,-2,-1,1,,-1
verb ask|active	,,1,,-2,,1,,-1
verb ask|form finite	-1,,1,,-2,-1,1,,-1
verb ask|passive	-1,,,,,,,,
verb assail	1,,,,2,,,,
verb assail|active	1,,,,2,,,,
verb assail|form finite	1,,,,2,,,,
verb assemble	,,,,-1,,,,1
verb assemble|active	,,,,-1,,,,1
verb assemble|form finite	,,,,-1,,,,1
verb assert	,,,,1,,,,
verb assert|active	-1,,,,,,,,
verb assert|form finite	,,,,1,,,,
verb assess	,,,,,,,1,
verb assess|form finite	1,,,,,,,1,
verb assign	-1,,,,,,,,
verb assign|form finite	-1,,,,,,,,
verb assign|passive	-1,,,,,,,,
verb assist	,-2,,,-1,,,2,
verb assist|active	-1,-2,,,,,,2,-1
verb assist|form finite	1,,,,,,,1,1
verb assist|form infinitive	,-1,,,,,,1,
verb assuage	,,,,1,,,,
verb assuage|active	,,,,1,,,,
verb assume	-2,,,,-1,,,,
verb assume|active	-2,,,,-1,,,,
verb assume|form finite	-2,,,,-1,,,,
verb assure	-1,,,,,,,,
verb assure|active	-1,,,,,,,,
verb attack	,,,-2,,1,,,
verb attack|active	,,,-2,1,1,,,
verb attack|form finite	1,,,-1,2,,,,
verb attack|form gerund	,,,,-1,1,,,
verb attack|form infinitive	-2,,,,-2,,,,
verb attempt	1,,,,2,,,-1,
verb attempt|active	1,,,,2,,,-1,
verb attempt|form finite	1,-1,,,2,,,,
verb attend	-2,,,,,,,,
verb attend|active	-2,,,,,,,,
verb attend|form finite	-1,,,,,,,,
verb attend|form infinitive	-1,,,,,,,,
verb attract	1,,,,,,,1,
verb attract|active	,,,,,,,1,
verb attribute	-1,,,,,,,,
verb attribute|active	-1,,,,,,,,
verb authorize	1,-1,,,,,,1,1
verb authorize|active	1,,,,-1,,,1,1
verb authorize|form finite	,,,,1,,,1,
verb authorize|passive	,,,,1,,,,
verb avoid	,,,,,1,,-1,-1
verb avoid|active	,,,,,1,,-1,-1
verb avoid|form infinitive	,,,,,1,,,
verb await	-2,-1,,,,,,,
verb await|active	-2,-1,,,,,,,
verb await|form finite	-1,,,,,,,,
verb award	1,-1,,,1,,,,1
verb award|active	2,,,,2,,,,
verb award|form finite	1,-1,,,1,,,,1
verb award|passive	,-1,,,-1,,,,1
verb back	3,1,,,-2,,,-1,3
verb backfire	-1,,,,,,,,
verb backfire|active	-1,,,,,,,,
verb back|active	3,1,,,-2,,,-1,3
verb back|form finite	2,1,,,-1,1,,,1
verb back|form gerund	,-1,,,-1,,,,1
verb back|form participle	1,,,,,,,,1
verb balk	1,,,,,2,,,
verb balk|active	1,,,,,2,,,
verb balk|form finite	1,,,,,2,,,
verb ban	1,1,,2,-1,,,-1,
verb ban|active	1,1,,2,-1,,,-1,
verb ban|form infinitive	,,,1,,,,-1,
verb bar	1,1,,,,1,,,
verb base	,-1,,,-2,,,2,
verb base|active	,,,,-1,,,2,
verb base|form finite	,,,,-2,,,2,
verb base|passive	-2,,,,,,,,
verb be	2,-1,,-2,-1,1,3,,3
verb bear	-2,-1,,,-2,1,,,
verb bear|active	-1,-1,,,-2,1,,,
verb bear|form finite	-2,-1,,,-2,1,,,
verb beat	-1,,,,,,,,
verb beat|active	-1,,,,,,,,
verb beat|form finite	-1,,,,,,,,
verb become	-1,,,,,,-1,1,-3
verb become|active	-1,,,,,,-1,1,-3
verb become|form finite	-1,,,,,1,-1,1,-2
verb become|form gerund	-1,,,,,,,,
verb begin	,-2,2,,1,,-1,-1,-1
verb begin|active	,-2,2,,1,,-1,-1,-1
verb begin|form finite	1,-2,2,,1,,-1,-1,-1
verb begin|form infinitive	-1,,,,,,,,
verb being	,-1,,,1,,1,-1,-1
verb being|active	,-1,,,1,,1,-1,-1
verb being|form finite	1,,,,1,,1,,
verb being|form gerund	,-1,,,1,,,,
verb believe	1,-2,,,2,,,-1,
verb believe|active	1,-2,,,2,,,-1,
verb believe|form finite	,-1,,,,,,-1,
verb believe|form infinitive	1,,,,2,,,,
verb benefit	-1,,,,,,,,
verb benefit|active	-1,,,,,,,,
verb be|active	2,-1,,-2,-1,1,3,,3
verb be|form finite	2,-1,,-1,,,3,,2
verb be|form infinitive	-1,,,-1,-1,-1,-1,2,-2
verb be|form participle	2,,,,-1,1,,,2
verb bind	,,,,,,,1,
verb bind|active	1,,,,,,,1,
verb bind|form finite	-1,,,,,,,,
verb blame	,-1,,,1,-1,1,,
verb blame|active	,-1,,,1,-1,1,,
verb blame|form finite	1,-1,,,1,-1,1,,
verb blast	2,,,,3,,,,
verb blast|active	2,,,,3,,,,
verb blast|form finite	2,,,,2,,,,
verb block	,2,,-1,,-1,,,
verb block|active	,2,,-1,,,,,
verb block|form finite	-1,-1,,-1,-1,1,,,
verb block|form gerund	,1,,,,-2,,,
verb block|form infinitive	1,2,,,,-1,,,
verb bolster	,,,1,,,,-1,-1
verb bolster|active	,,,1,,,,-1,-1
verb bolster|form infinitive	-1,,,,,,,,
verb bomb	,,,1,,,,,
verb bomb|active	,,,1,,,,,
verb bomb|form finite	,,,1,,,,,
verb boost	1,,,,,,,1,
verb boost|active	1,,,,,,,1,
verb boost|form infinitive	1,,,,,,,1,
verb boycott	,-1,,1,,1,,,
verb boycott|active	,-1,,1,,1,,,
verb boycott|form infinitive	,-1,,1,,1,,,
verb breach	,1,,,-1,,,,
verb breach|active	,1,,,-1,,,,
verb breach|form finite	,1,,,-1,,,,
verb break	,-1,,1,1,,,,
verb break|active	,-1,,1,1,,,,
verb break|form finite	-2,,,,,,,,
verb break|form gerund	1,,,1,,,,,
verb break|form infinitive	,,,,1,,,,
verb bring	-2,-4,,1,,-1,,,-2
verb bring|active	-1,-4,,1,1,-1,,,-2
verb bring|form finite	,-3,,2,2,-1,,-1,-1
verb bring|form gerund	-1,,,,-2,,,,
verb bring|form infinitive	-1,-2,,,-1,,,1,
verb bring|passive	-2,,,,-1,,,,
verb broker	-1,-1,,,,,,1,
verb broker|active	-1,-1,,,,,,1,
verb broker|form finite	,-1,,,,,,1,
verb build	,-2,,1,-1,-1,,2,
verb build|active	1,-2,,1,-1,-1,,2,
verb build|form finite	1,-2,,,,,,3,
verb build|form infinitive	,,,1,-1,,,,
verb buy	-4,-1,,,-1,,,-2,-1
verb buy|active	-4,-1,,,-1,,,-2,-1
verb buy|form finite	-3,,,,,,,-1,
verb buy|form infinitive	-1,,,,,,,-1,
verb calculate	-1,,,,,,,,
verb calculate|active	-1,,,,,,,,
verb call	4,1,1,-2,2,-4,,-2,4
verb call|active	4,1,1,-2,3,-4,,-1,4
verb call|form finite	3,1,1,-1,1,-3,,-1,3
verb call|form gerund	1,1,,,,-2,,-1,1
verb call|form infinitive	2,-1,,,2,,,,
verb call|passive	-1,,,,-1,,,,
verb campaign	2,-2,,,-1,2,,,1
verb campaign|active	2,-2,,,-1,2,,,1
verb campaign|form finite	2,-1,,,-1,2,,,1
verb can	-2,,,,-1,,,,
verb can|active	-2,,,,-1,,,,
verb can|form finite	-2,,,,-1,,,,
verb capitalize	-1,,,,,,,,
verb capitalize|active	-1,,,,,,,,
verb capture	1,,,,2,,,,
verb capture|active	1,,,,2,,,,
verb capture|form finite	,,,,1,,,,
verb care	1,,,,1,,,,
verb care|active	1,,,,1,,,,
verb care|form finite	1,,,,1,,,,
verb carry	,-1,,,2,,,-1,
verb carry|active	,-1,,,2,,,-1,
verb carry|form finite	,-1,,,1,,,,
verb cast|active	-2,,,,-1,,,,
verb cast|form finite	1,,,,1,,,,
verb cast|form gerund	-1,,,,-1,,,,
verb catch	-1,,,,,,,,
verb catch|active	-1,,,,,,,,
verb catch|form finite	-1,,,,,,,,
verb catch|passive	-1,,,,,,,,
verb cause	,-1,,,2,,,,-1
verb cause|active	1,,,,2,,,,-1
verb cause|form finite	1,,,,2,,,,-1
verb cause|form participle	-1,,,,,,,,
verb caution	2,1,,,,1,,,
verb caution|active	2,1,,,,1,,,
verb caution|form finite	2,1,,,,1,,,
verb celebrate	1,1,,,,,,,1
verb celebrate|active	1,1,,,,,,,1
verb celebrate|form finite	,1,,,-1,,,,
verb celebrate|form gerund	1,,,,1,,,,1
verb challenge	2,-3,,,2,3,,-1,-1
verb challenge|active	1,-2,,,1,3,,-1,-1
verb challenge|form finite	2,-1,,,1,3,,-1,-1
verb challenge|form gerund	,-1,,,2,,,,
verb challenge|passive	1,,,,1,,,,
verb champion	1,,,,-1,,,,2
verb champion|active	,,,,-1,,,,1
verb champion|form finite	2,,,,,,,,2
verb change	-1,,,,,,,-1,-1
verb change|active	-2,,,,,1,,-1,-1
verb change|form finite	,,,,,1,,,-1
verb change|form gerund	,1,,,,,,,
verb change|form infinitive	-2,-1,,,,,,,
verb change|passive	,1,,,,,,,
verb characterize	2,,,,2,,,,
verb characterize|active	2,,,,2,,,,
verb charge	,-1,,,1,,,,
verb charge|form finite	,,,,1,,,,
verb charge|passive	1,,,,1,,,,
verb cheer	,,,,-1,,,,
verb cheer|active	,,,,-1,,,,1
verb cheer|form finite	,,,,,,,,1
verb choose	-3,,,,-1,,,-1,
verb choose|active	-3,,,,-1,,,-1,
verb choose|form finite	-2,,,,-1,,,-1,
verb circulate	-1,,,,,,,,
verb circulate|active	-1,,,,,,,,
verb circulate|form finite	-1,,,,,,,,
verb cite	1,,,,1,,,,1
verb cite|active	2,,,,2,,,,1
verb cite|form finite	1,,,,,,,,2
verb cite|form gerund	-1,,,,,,,,
verb claim	-1,,,,,,,,
verb claim|active	-1,,,,,,,,
verb claim|form finite	-1,,,,,,,,
verb clear	2,,,,-1,,,3,
verb clear|active	2,,,,,,,3,
verb clear|form finite	2,,,,-1,,,3,
verb clear|form infinitive	1,,,,,,,1,
verb clear|passive	1,,,,,,,1,
verb climb	-1,,,,,,,,
verb climb|active	-1,,,,,,,,
verb close	-3,,,-1,-1,-1,,1,
verb close|active	-2,,,,-1,-1,,1,
verb close|form finite	-3,-1,,,-1,-1,,1,
verb close|passive	-1,,,,,,,,
verb collect	-2,,,,-1,,,,
verb collect|active	-2,,,,-1,,,,
verb collect|form finite	-1,,,,,,,,
verb combine	-1,,,,,,,,
verb combine|active	-1,,,,,,,,
verb come	-2,,,,,-4,-2,,-2
verb come|active	-2,,,,,-4,-2,,-2
verb come|form finite	,1,,1,1,-3,-2,1,-1
verb come|form gerund	-2,,,,-1,,,,
verb come|form infinitive	-2,-1,,,,,,,
verb comment	-4,-1,,,-2,,,,
verb comment|active	-4,-1,,,-2,,,,
verb comment|form finite	-3,,,,-1,,,,
verb commit	1,,,1,-1,1,,,-1
verb commit|active	,-1,,,-1,1,,,
verb commit|form finite	,1,,1,-1,,,,-1
verb commit|passive	2,1,,1,,,,,
verb communicate	,1,,,-1,,,,
verb communicate|active	,1,,,-1,,,,
verb communicate|form finite	,1,,,-1,,,,
verb compare	,-1,,,,,,,1
verb compare|active	,-1,,,,,,,1
verb compare|form finite	,,,,1,,,,-1
verb compete	,1,,,,,,,
verb compete|active	,1,,,,,,,
verb compete|form infinitive	,1,,,,,,,
verb complain	1,,,,2,,,,
verb complain|active	1,,,,2,,,,
verb complain|form finite	2,,,,2,,,,
verb complete	,1,,,,,,,
verb complete|active	-1,,,,,,,,
verb complete|form finite	1,1,,,,,,,
verb complete|passive	1,1,,,,,,,
verb complicate	-2,,,,-1,,,,
verb complicate|active	-2,,,,-1,,,,
verb complicate|form finite	-2,,,,-1,,,,
verb comprise	-1,,,,,,,,
verb comprise|active	-1,,,,,,,,
verb comprise|form finite	-1,,,,,,,,
verb compromise	1,,,,1,,,,
verb compromise|form finite	1,,,,1,,,,
verb concede	,1,,,,,,,
verb concede|active	,1,,,,,,,
verb concern	-1,,,,,,,,
verb concern|active	-1,,,,,,,,
verb concern|form gerund	-1,,,,,,,,
verb conclude	-1,,,,,,,,
verb conclude|active	-1,,,,,,,,
verb conclude|form finite	-1,,,,,,,,
verb condemn	3,,,,3,-1,,,
verb condemn|active	3,,,,3,-1,,,
verb condemn|form finite	1,1,,,1,,,,
verb condemn|form gerund	1,,,,2,,,,
verb conduct	-1,,,1,-1,,,,
verb conduct|active	-1,,,1,-1,,,,
verb conduct|form finite	-1,,,1,-1,,,,
verb confirm	,,,,,,,,1
verb confirm|active	,,,,-1,,,,1
verb confirm|form finite	,,,,,,,,1
verb confront	-1,,,,-1,,,1,
verb confront|active	-1,,,,-1,,,1,
verb confront|form finite	-1,,,,,,,,
verb confront|form infinitive	,,,,,,,1,
verb connect	-1,,,,,,,,
verb consider	2,-2,,1,2,-1,,1,-3
verb consider|active	2,-1,1,1,2,-1,,1,-2
verb consider|form finite	2,-1,1,1,2,-1,,1,-2
verb consider|passive	,,,,1,,,,
verb consult	,1,,,,,,,
verb consult|active	,1,,,,,,,
verb consult|form finite	,1,,,,,,,
verb contact	,1,,,-1,,,,
verb contact|active	,1,,,-1,,,,
verb contact|form finite	,1,,,-1,,,,
verb contain	-1,-1,,,-1,1,,,
verb contain|active	,,,,,1,,,
verb contain|form finite	-2,,,,,,,,
verb continue	,-2,1,-2,,2,-1,-2,1
verb continue|active	,-2,1,-2,,2,-1,-2,1
verb continue|form finite	,-3,1,-2,1,2,-1,-2,1
verb contradict	1,,,,-1,1,,,
verb contradict|active	1,,,,-1,1,,,
verb control	-3,-1,,,-1,,,,-1
verb control|active	-3,-1,,,-1,,,,-1
verb control|form finite	-3,,,,-1,,,,
verb convict	-1,1,,,-1,,,,
verb convict|active	1,1,,,,,,,
verb convict|form finite	,1,,,-1,,,,
verb convict|passive	-2,,,,-2,,,,
verb convince	-1,,,,,,,,
verb convince|active	-1,,,,,,,,
verb cooperate	1,2,,,,,,-1,
verb cooperate|active	,1,,,,,,-1,
verb cooperate|form finite	,1,,,,,,,
verb coordinate	,,,,,,,,1
verb coordinate|active	,,,,,,,,1
verb coordinate|form finite	,,,,,,,,1
verb cost	-1,,,,,,,,
verb cost|active	-1,,,,,,,,
verb cost|form finite	-1,,,,,,,,
verb could	-1,,,,,,,,
verb could|active	-1,,,,,,,,
verb could|form finite	-1,,,,,,,,
verb count	1,,,,1,1,,,
verb counter	-1,,,,,,,,
verb counter|active	-1,,,,,,,,
verb counter|form infinitive	-1,,,,,,,,
verb count|active	1,,,,1,1,,,
verb count|form finite	,,,,1,,,,
verb cover	,-1,,,,,,,1
verb cover|active	,-1,,,,,,,1
verb cover|form finite	,,,,,,,,1
verb cover|form infinitive	-1,,,,,,,,
verb cover|form participle	-1,,,,,,,,
verb cover|passive	,,,,1,,,,
verb create	-2,,,,,,,-2,-2
verb create|active	-2,,,,,,,-2,-2
verb create|form finite	-2,,,,,,,-1,-1
verb create|form gerund	-1,-1,,,,,,,
verb create|form infinitive	,1,,,,,,,
verb criticize	1,-1,,,3,-1,,-1,-1
verb criticize|active	1,-1,,,3,-1,,,-1
verb criticize|form finite	,-1,,,2,-1,,,-1
verb criticize|form gerund	1,,,,1,,,,
verb cross	-2,,,,-1,,,,
verb cross|active	-2,,,,-1,,,,
verb cross|form finite	-2,,,,-1,,,,
verb crush	,,,1,,,,,
verb curb	2,,,,,,,2,
verb curb|active	2,,,,,,,2,
verb curb|form infinitive	2,,,,,,,2,
verb cut	3,,,1,1,1,,,-1
verb cut|active	3,,,1,1,1,,,
verb cut|form finite	2,,,,1,1,,-1,
verb cut|form infinitive	,,,1,,,,-1,
verb cut|passive	,1,,,,,,,
verb deal	1,,,,,,,1,1
verb deal|active	1,-1,,,1,,,1,1
verb deal|form finite	1,,,,-1,,,1,1
verb deal|form gerund	1,,,,1,,,,
verb deal|form infinitive	-1,,,,,,,,
verb decide	,,,,-1,1,,,
verb decide|active	,,,,-1,1,,1,
verb decide|form finite	,,,,-1,1,,1,
verb declare	1,,,3,-3,1,,-3,
verb declare|active	1,-1,,3,-3,1,,-2,
verb declare|form finite	1,,,3,-3,1,,-2,
verb declare|passive	,1,,,,,,,
verb decline	,-1,,,-1,2,,,-1
verb decline|active	,-1,,,-1,2,,,-1
verb decline|form finite	,-1,,,-1,2,,,-1
verb deem	2,,,,-1,,,,3
verb deem|active	2,,,,-1,,,,3
verb deem|form finite	2,,,,-1,,,,3
verb deepen	-1,,,,-1,,,,
verb deepen|active	-1,,,,-1,,,,
verb defeat	3,1,,3,-1,2,,-1,-1
verb defeat|active	2,-1,,3,,1,,-1,
verb defeat|form finite	2,2,,1,,1,,-1,-1
verb defeat|form infinitive	2,-1,,2,,1,,,
verb defeat|passive	1,2,,,-1,1,,,-1
verb defend	2,-2,,-1,1,-1,1,1,2
verb defend|active	3,-2,,-1,1,-1,1,1,2
verb defend|form finite	3,,,,2,,1,,1
verb defend|form gerund	,,,,,,,,1
verb defend|form infinitive	,-2,,,,,,1,
verb define	,,,,1,,,,
verb define|active	,,,,1,,,,
verb define|form infinitive	-1,,,,,,,,
verb delay	,,,,1,,,,
verb delay|active	,,,,1,,,,
verb delay|form finite	,,,,1,,,,
verb deliver	-1,-1,,,,,,-1,
verb deliver|active	-1,-1,,,,,,-1,
verb deliver|form finite	,,,,1,,,,
verb deliver|form infinitive	-1,,,,,,,,
verb demand	2,3,,,-1,,,,-1
verb demand|active	2,3,,,-1,,,,-1
verb demand|form finite	1,2,,,-1,,,,-1
verb demonstrate	,,,,,,,,1
verb demonstrate|active	,,,,,,,,1
verb demonstrate|form finite	1,,,,,,,,1
verb demur	,,,,,1,,,
verb demur|active	,,,,,1,,,
verb demur|form finite	,,,,,1,,,
verb denounce	4,,,,4,,,,
verb denounce|active	4,,,,4,,,,
verb denounce|form finite	3,,,,3,,,,
verb deny	1,,,-1,-3,1,3,,-1
verb deny|active	2,,,,-3,-1,5,,
verb deny|form finite	3,,,,-1,,3,,
verb deny|form gerund	-2,,,,-2,-1,,,
verb deny|passive	,,,,,2,-3,,
verb depend	-1,,,,,,,,
verb depend|active	-1,,,,,,,,
verb depend|form finite	-1,,,,,,,,
verb deploy	,1,,2,-2,,,-1,
verb deploy|active	,-1,,2,-1,,,-1,
verb deploy|form finite	1,1,,2,-1,,,,
verb deploy|passive	,1,,,-1,,,,
verb deport	,,,2,-1,,,,
verb deport|form finite	1,,,2,-1,,,,
verb deport|passive	-1,,,,-1,,,,
verb describe	4,,,,1,,1,,4
verb describe|active	4,,,,1,,,,4
verb describe|form finite	2,,,,-2,,1,,3
verb describe|form gerund	2,,,,1,,,,1
verb describe|passive	1,,,,,,1,,
verb deserve	1,1,,,-1,,,,2
verb deserve|active	1,1,,,-1,,,,2
verb deserve|form finite	1,1,,,-1,,,,2
verb design	1,,1,,1,,,,
verb design|active	,,,,1,,,,
verb design|form finite	1,,1,,1,,,,
verb destroy	-1,-1,,1,,,,,
verb destroy|active	,,,1,,,,,
verb destroy|form finite	-2,-1,,1,-2,,,,
verb destroy|form infinitive	,,,-1,1,,,,
verb detain	-1,,,,-1,,,,
verb detain|form finite	-1,,,,-1,,,,
verb deter	-1,,,,,,,,
verb determine	-2,,,,-1,,,,
verb determine|active	-2,,,,-1,,,,
verb determine|form finite	-1,,,,-1,,,,
verb determine|form infinitive	-1,,,,,,,,
verb deter|active	-1,,,,,,,,
verb deter|form infinitive	-1,,,,,,,,
verb develop	,2,,,-1,,,-1,
verb develop|active	,2,,,-1,,,-1,
verb develop|form finite	-1,,,,,,,,
verb develop|form gerund	,1,,,,,,,
verb develop|form infinitive	,1,,,,,,,
verb devote	-1,,,,,,,,
verb devote|active	-1,,,,,,,,
verb devote|form finite	-1,,,,,,,,
verb dictate	1,1,,,,,,,
verb dictate|active	1,1,,,,,,,
verb die	-1,,,,,,,,
verb die|active	-1,,,,,,,,
verb die|form finite	-1,,,,,,,,
verb diminish	2,,,1,1,,,,
verb diminish|active	1,,,,1,,,,
verb diminish|form finite	2,,,1,1,,,,
verb direct	-2,,,,,,,,
verb direct|active	-1,,,,,,,,
verb direct|form finite	-2,,,,,,,,
verb direct|passive	-1,,,,,,,,
verb disagree	1,,,,-2,3,,,
verb disagree|active	1,,,,-2,3,,,
verb disagree|form finite	1,,,,-2,3,,,
verb disclose	1,,,,1,,,,
verb disclose|active	-1,,,,-1,,,,
verb disclose|form finite	1,,,,2,,,,
verb disclose|passive	2,,,,2,,,,
verb discover|active	-1,,,,,,,,
verb discover|passive	1,,,,1,,,,
verb discuss	-4,,,,,-1,,-2,-1
verb discuss|active	-4,,,,,-1,,-2,-1
verb discuss|form finite	-3,-1,,,,,,-1,-1
verb discuss|form gerund	-1,,,,,,,,
verb discuss|form infinitive	-1,,,,,,,-1,
verb disintegrate	2,,,,2,,,,
verb disintegrate|form finite	2,,,,2,,,,
verb dismantle	1,1,,,-1,,,1,
verb dismantle|active	1,1,,,-1,,,1,
verb dismiss	1,,,,1,1,,,
verb dismiss|active	1,,,,1,1,,,
verb dismiss|form finite	1,,,,1,1,,,
verb displace	-1,,,,-1,,,,
verb displace|form finite	-1,,,,-1,,,,
verb disrupt	-1,,,,-1,,,,
verb disrupt|active	-1,,,,-1,,,,
verb distinguish	-1,,,,,,,,
verb distinguish|active	-1,,,,,,,,
verb distinguish|form finite	-1,,,,,,,,
verb distribute	-1,,,,,,,,
verb distribute|active	-1,,,,,,,,
verb divide	,2,,,-3,,,1,
verb divide|active	1,2,,,-2,,,1,
verb divide|form finite	-1,1,,,-2,,,,
verb do	-1,,,-1,-1,,2,,-2
verb dominate	-3,,,,-1,,,,
verb dominate|active	-2,,,,-1,,,,
verb dominate|form finite	-2,,,,-1,,,,
verb donate	-1,,,,,,,-1,1
verb donate|active	-1,,,,,,,-1,1
verb donate|form finite	,,,,,,,-1,1
verb doom	-1,,,,,,,,
verb double	-1,,,,,,,,
verb double|active	-1,,,,,,,,
verb double|form finite	-1,,,,,,,,
verb do|active	-2,,,-1,-1,,,,-2
verb do|form finite	,,,-1,-1,,2,,-2
verb do|form gerund	-1,,,,,,,,
verb do|form infinitive	-1,1,,,,,,-1,
verb do|passive	1,,,,,,2,,
verb draw	2,-1,,,4,,,-1,
verb draw|active	2,-1,,,4,,,-1,
verb draw|form finite	2,,,,3,,,,
verb draw|form gerund	1,,,,2,,,,
verb draw|form infinitive	-2,,,,-1,,,,
verb drive	-4,-1,,,-1,,,-1,-1
verb drive|active	-3,-1,,,,,,-1,-1
verb drive|form finite	-2,-1,,,,,,-1,
verb drive|form gerund	-1,,,,,,,,
verb drop	-3,,,,-1,-1,,,
verb drop|active	-3,,,,-1,,,,
verb drop|form finite	-3,,,,-1,,,,
verb dump	1,1,,,,,,,
verb dump|active	1,1,,,,,,,
verb dump|form finite	1,1,,,,,,,
verb earn	,,,,-1,,,,1
verb earn|active	,,,,-1,,,,1
verb earn|form finite	-1,,,,-1,,,,
verb ease	1,-1,1,,1,,,1,
verb ease|active	1,-1,1,,1,,,1,
verb ease|form infinitive	,-1,,,1,,,,
verb echo	-2,,,,-1,,,,
verb echo|active	-2,,,,-1,,,,
verb echo|form finite	-1,,,,-1,,,,
verb elect	,,,1,-2,,,1,
verb elect|active	,,,1,-1,,,,
verb elect|form finite	,,,1,-1,,,1,
verb elect|passive	,,,,,,,1,
verb eliminate	2,,,1,,,,1,
verb eliminate|active	2,,,1,,,,1,
verb eliminate|form infinitive	2,,,1,,,,1,
verb embrace	3,1,,,-1,,,,3
verb embrace|active	3,1,,,-1,,,,3
verb embrace|form finite	2,1,,,-1,,,,3
verb emerge	,,,,-1,,,,1
verb emerge|active	,,,,-1,,,,1
verb emerge|form finite	-1,,,,-1,,,,
verb emerge|form gerund	1,,,,,,,,1
verb emphasize	1,1,,,,,,1,-1
verb emphasize|active	1,1,,,,,,1,-1
verb emphasize|form finite	,1,,,,,,,-1
verb employ	-1,,,,,,,,
verb employ|form finite	-1,,,,,,,,
verb enable	-1,,,,,,,,
verb enable|active	-1,,,,,,,,
verb enable|form finite	-1,,,,,,,,
verb encourage	1,-3,,,2,,1,,
verb encourage|active	2,-3,,,2,,1,,
verb encourage|form finite	1,-2,,,2,,1,,-1
verb end	-3,,1,,-2,,,-3,-1
verb endorse	1,,,,-1,,,,3
verb endorse|active	1,,,,-1,,,,2
verb endorse|form finite	1,,,,-1,,,,2
verb endorse|form infinitive	,,,,,,,,1
verb endure	-1,,,,,,,,
verb endure|active	-1,,,,,,,,
verb endure|form finite	-1,,,,,,,,
verb end|active	-3,,1,,-2,,,-3,-1
verb end|form finite	-4,-1,1,,-1,,,-2,-1
verb end|form gerund	-1,,,,,,,,
verb end|form infinitive	1,1,,,,,,,
verb enforce	,1,,,,,,,
verb enforce|active	,1,,,,,,,
verb engage	-1,,,,,,,,
verb engage|active	-3,,,,-1,,,,
verb engage|form infinitive	-1,,,,,,,,
verb enjoy	-1,,,,,,,,
verb enjoy|active	-1,,,,,,,,
verb enjoy|form finite	-1,,,,,,,,
verb ensure	1,,,1,-1,,,-1,1
verb ensure|active	1,,,1,-1,,,-1,1
verb ensure|form finite	,1,,,,,,,
verb ensure|form infinitive	1,-1,,1,,,,-1,1
verb enter	-1,1,,-1,-1,,,-1,-1
verb enter|active	-1,1,,-1,-1,,,-1,-1
verb enter|form finite	-1,,,,,,,,
verb enter|form gerund	,2,,,-2,,,,
verb enter|form infinitive	-1,,,,,,,,
verb envision	,,,,,,,1,
verb envision|active	,,,,,,,1,
verb envision|form finite	,,,,,,,1,
verb escape	-1,,,,,,,,
verb escape|active	-1,,,,,,,,
verb establish	2,2,,,,,,1,-1
verb establish|active	3,2,,,,,,1,-1
verb establish|form finite	2,,,,1,,,2,
verb estimate	,,,,1,,,,
verb estimate|active	,,,,1,,,,
verb estimate|form finite	,,,,1,,,,
verb examine	-1,,,,,,,,
verb examine|active	-1,,,,,,,,
verb exceed	-1,,,,,,,,
verb exceed|active	-1,,,,,,,,
verb exceed|form finite	-1,,,,,,,,
verb execute	1,,,,,,,,1
verb execute|active	1,,,,,,,,1
verb exercise	-1,,,,,,,,
verb exhibit	,,,,,,,,1
verb exhibit|active	,,,,,,,,1
verb exhibit|form finite	,,,,,,,,1
verb expand	2,-1,,,-2,-1,,4,-1
verb expand|active	2,,,,-2,,,4,-1
verb expand|form finite	1,,,,-1,,,3,
verb expand|form gerund	-1,,,,,,,,
verb expand|form infinitive	2,-1,,,,,,3,
verb expect	-5,-1,,1,-3,-1,-1,-1,-2
verb expect|active	-3,,,1,-2,,,-1,-1
verb expect|form finite	-5,-1,,1,-3,-1,-1,-1,-2
verb expect|passive	-3,-2,,,,,,,
verb expel	1,-1,2,,-1,,,,
verb expel|active	-1,,,,,,,,
verb expel|form infinitive	,-1,1,,,,,,
verb experience	2,1,,,,,,,1
verb experience|active	2,1,,,,,,,1
verb experience|form finite	2,1,,,,,,,1
verb explain	,,,,,,,,1
verb explain|active	,,,,,,,,1
verb explain|form finite	-1,,,,,,,,
verb explain|form infinitive	1,,,,,,,,1
verb exploit	-2,,,,-1,,,,
verb exploit|active	-2,,,,-1,,,,
verb expose	-1,,,,,,,,
verb expose|active	-1,,,,,,,,
verb expose|form finite	-1,,,,,,,,
verb express	,,,,1,,,,
verb extend	1,-1,,,1,,,1,
verb extend|active	1,-1,,,1,,,1,
verb extend|form finite	,,,,,,,1,
verb face	1,-1,,,,3,,-1,
verb face|active	2,-1,,,1,3,,-1,
verb face|form finite	,-1,,,,2,,-1,
verb face|form gerund	2,,,,1,1,,,
verb fail	,-1,,,2,,-1,,
verb fail|active	,-1,,,2,,-1,,
verb fail|form finite	,-1,,,2,,-1,,
verb fall	,1,,,-1,1,,,
verb fall|active	,1,,,-1,1,,,
verb fall|form finite	1,1,,,,1,,,
verb fall|form gerund	-1,,,,,,,,
verb favor	,-1,,,-1,,,,1
verb favor|active	,-1,,,-1,,,,1
verb favor|form finite	-1,,,,-1,,,,
verb fear	-5,,,,-4,,,,
verb fear|active	-5,,,,-4,,,,
verb fear|form finite	-4,,,,-3,,,,
verb feature	-1,,,,,,,,
verb feed	1,,,,1,,,,
verb feed|active	1,,,,1,,,,
verb feed|form finite	,,,,1,,,,
verb feel	,-1,,,1,,,,
verb feel|active	,-1,,,1,,,,
verb feel|form finite	,-1,,,1,,,,
verb fight	3,-1,,-1,1,2,1,,1
verb fight|active	3,-1,,-1,1,2,1,,1
verb fight|form finite	3,,,,,1,1,,1
verb fight|form gerund	1,,,,1,1,,,
verb figure	-1,,,,,,,,
verb figure|active	-1,,,,,,,,
verb file	,1,,,-1,1,,,
verb file|active	,1,,,-1,1,,,
verb file|form finite	-1,,,,-1,1,,,
verb fill	-3,-1,,,-1,,,,
verb fill|active	-2,,,,-1,,,,
verb fill|form finite	-1,,,,,,,,
verb finance|active	-1,,,,-1,,,,
verb find	-3,-2,,,-1,-2,-1,1,
verb find|active	-2,-2,,,-1,-2,-1,1,
verb find|form finite	-3,-1,,,-1,-2,-1,,
verb find|form infinitive	,,,,,,,1,
verb find|passive	-1,,,,,,,,
verb finish	,,,,-1,,,1,
verb finish|active	,,,,-1,,,1,
verb finish|form finite	,,,,-1,,,1,
verb fire	-2,,,,-1,,,,
verb fire|active	-1,,,,,,,,
verb fire|form finite	-2,,,,-1,,,,
verb fire|passive	-1,,,,-1,,,,
verb fix	-1,,,,,,,,
verb fix|active	-1,,,,,,,,
verb fix|form finite	-1,,,,,,,,
verb flee	-3,,,,-2,,,,
verb flee|active	-3,,,,-2,,,,
verb flee|form finite	-2,,,,-1,,,,
verb flee|form gerund	-1,,,,-1,,,,
verb flood	-1,,,,,,,,
verb flood|active	-1,,,,,,,,
verb fly	-1,,,,,,,,
verb fly|active	-1,,,,,,,,
verb fly|form finite	-1,,,,,,,,
verb focus	,1,,,,,,-1,
verb focus|active	1,1,,,1,,,-1,1
verb focus|form finite	-1,1,,,,,,,-1
verb focus|form infinitive	1,,,,,,,,1
verb focus|passive	-1,,,,-1,,,,
verb follow	-2,,,2,-3,-1,1,-1,-1
verb follow|active	-1,,,2,-3,-1,1,-1,-1
verb follow|form finite	1,,,1,-1,,1,,-1
verb follow|form gerund	-4,-1,,,-2,,,,
verb foment	-1,,,,,,,,
verb foment|active	-1,,,,,,,,
verb force	-1,,,,1,-1,,-1,-1
verb force|active	-2,,,,-2,,,-1,-1
verb force|form finite	,,,,1,,,-1,-1
verb force|form gerund	-1,,,,,,,,
verb force|form infinitive	,1,,,,,,,
verb force|passive	,-1,,,2,,,,
verb form	,-1,,,,,,,1
verb form|active	,-1,,,,,,,1
verb form|form finite	,-1,,,,,,,1
verb form|form infinitive	,,,,,,,1,
verb found	-1,,,,,,,,
verb found|active	-1,,,,,,,,
verb found|form finite	-1,,,,,,,,
verb frame	1,1,,,,,,,
verb frame|active	1,1,,,,,,,
verb frame|form infinitive	1,1,,,,,,,
verb free	1,,,,-1,,,2,
verb free|active	2,,,,,,,3,
verb free|form finite	1,,,,,,,2,
verb free|passive	-1,,,,,,,-1,
verb fuel	-2,,,,-2,,,,
verb fuel|active	-2,,,,-2,,,,
verb fuel|form finite	-2,,,,-1,,,,
verb fund	,,,,,,,,1
verb fund|active	,,,,,,,,1
verb fund|form finite	-1,,,,,,,,
verb fund|form participle	1,,,,,,,,1
verb funnel	-1,,,,-1,,,,
verb funnel|active	-1,,,,-1,,,,
verb gain	,,,,1,,,,-1
verb gain|active	,,,,1,,,,-1
verb gain|form finite	,,,,1,,,,-1
verb garner	1,,,,,1,,,
verb garner|active	1,,,,,1,,,
verb gather	-1,,,,,,,,
verb gather|active	-1,,,,,,,,
verb generate	-1,,,,,,,,
verb generate|active	-1,,,,,,,,
verb generate|form finite	-1,,,,,,,,
verb get	,2,,1,-2,-2,-2,2,-2
verb get|active	,2,,1,-2,-2,-2,2,-2
verb get|form finite	-1,2,,-1,-1,-2,-2,1,-1
verb get|form gerund	-1,,,,,,,,
verb get|form infinitive	1,1,,1,-1,,,1,-1
verb give	-2,-1,1,-1,3,-3,,-2,-2
verb give|active	-2,-1,1,-1,2,-3,,-2,-3
verb give|form finite	-2,-2,,,2,-3,1,-1,-1
verb give|form gerund	2,1,1,,1,,,,-1
verb give|form infinitive	-1,,,,,,,,
verb give|form participle	,,,,1,,,,-1
verb give|passive	1,-1,,,1,-1,1,,1
verb go	1,-2,,,-1,,,3,1
verb govern	,,,,-1,1,,,
verb govern|active	,,,,-1,1,,,
verb govern|form finite	,,,,-1,1,,,
verb go|active	1,-2,,,-1,,,3,1
verb go|form finite	2,-1,,1,,,,2,1
verb go|form gerund	-2,,,,-1,,,,
verb go|form infinitive	,,,,,,,1,
verb grab	1,,,1,,,,,
verb grab|active	1,,,1,,,,,
verb grab|form finite	1,,,1,,,,,
verb grant	1,-1,,,-1,,,3,
verb grant|active	-1,-1,,,,,,,
verb grant|form finite	1,,,,,,,2,
verb greet	2,,,,1,,,,1
verb greet|form finite	2,,,,1,,,,1
verb grow	,-1,,,2,,,,-1
verb grow|active	,-1,,,2,,,,-1
verb grow|form finite	2,,,,3,,,,
verb grow|form gerund	-1,,,,-1,,,,
verb guard	-1,,,,-1,,,,
verb guard|active	-1,,,,-1,,,,
verb hack	3,-1,,,4,,1,,
verb hack|active	1,-1,,,3,,,,
verb hack|form finite	3,-1,,,3,,1,,
verb hack|passive	2,,,,1,,1,,
verb hail	1,,,,1,,,,1
verb hail|active	1,,,,1,,,,1
verb hail|form finite	1,,,,1,,,,1
verb hand	,,,,,1,,,
verb handle	-3,,,,-1,,,,
verb handle|active	-3,,,,-1,,,,
verb handle|form finite	-1,,,,,,,,
verb handle|form gerund	-1,,,,-1,,,,
verb hand|active	,,,,,1,,,
verb hang	-1,,,,,,,,
verb hang|active	-1,,,,,,,,
verb hang|form finite	-1,,,,,,,,
verb happen	,,,1,-1,,1,-1,-1
verb happen|active	,,,1,-1,,1,-1,-1
verb happen|form finite	,,,1,-1,,1,-1,-1
verb hate	1,-1,,,2,,,,-1
verb hate|active	1,-1,,,2,,,,-1
verb hate|form finite	1,-1,,,2,,,,-1
verb hatr	-1,,,,-1,,,,
verb hatr|active	-1,,,,-1,,,,
verb hatr|form finite	-1,,,,-1,,,,
verb have	-2,-2,,,2,-2,2,-2,-7
verb have|active	-2,-2,,,3,-2,2,-2,-7
verb have|form finite	-3,-2,,1,1,-3,2,-2,-7
verb have|form gerund	1,,,,1,,,,
verb have|form infinitive	,-1,,,1,1,,-1,
verb head	-3,,,,-2,,,,-1
verb head|active	-2,,,,-1,,,,
verb head|form finite	-3,,,,-1,,,,-1
verb hear	-2,,,,1,,,,-1
verb hear|active	-2,,,,1,,,,-1
verb hear|form finite	-1,,,,1,,,,-1
verb help	-1,1,-1,-2,2,-2,-1,-3,
verb help|active	-1,1,-1,-2,2,-2,-1,-3,
verb help|form finite	,1,,-1,2,-2,-1,-2,-1
verb help|form gerund	,,,,,,,,1
verb help|form infinitive	-2,,,,,,,-1,-1
verb highlight	-2,,,,-1,,,,
verb highlight|active	-2,,,,-1,,,,
verb highlight|form gerund	-1,,,,,,,,
verb hire	,,,,-1,,1,,
verb hire|active	,,,,-1,,1,,
verb hire|form finite	,,,,,,1,,
verb hit	-2,-1,,,,,,,
verb hit|active	,,,,1,,,,
verb hit|form finite	-2,-1,,,,,,,
verb hit|passive	-2,-1,,,-1,,,,
verb hold	-2,-2,,-2,-2,-1,1,,1
verb hold|active	-2,-3,,-2,-1,-1,1,,1
verb hold|form finite	-3,-1,,-1,-3,-1,,,1
verb hold|form gerund	,,,,1,,,,
verb hold|form infinitive	1,,,,,,1,,
verb hold|form participle	-1,,,,,,,,
verb hold|passive	-1,1,,,-1,,,,
verb honor	,,1,,1,,,,-1
verb honor|active	,,1,,1,,,-1,-1
verb honor|form finite	1,,1,,1,,,,-1
verb hope	-2,1,,,-2,-1,,-2,
verb hope|active	-2,1,,,-2,-1,,-2,
verb hope|form finite	-1,2,,,-2,,,-2,
verb hope|form gerund	-1,,,,,,,,
verb host	,,,,,,,1,
verb host|active	,,,,,,,1,
verb hurt	,-1,,-1,2,,,,
verb hurt|active	,,,-1,2,,,,
verb hurt|form finite	-2,,,,,,,,
verb hurt|form gerund	,,,,1,,,,
verb identify	,,,,-1,,,1,
verb identify|active	,,,,-1,,,1,
verb identify|form finite	-1,,,,-1,,,,
verb ignore	-1,,,,-1,,,,
verb ignore|active	-2,,,,-1,,,,
verb ignore|form finite	-1,,,,-1,,,,
verb imagine	-1,,,,,,,,
verb imagine|active	-1,,,,,,,,
verb imagine|form finite	-1,,,,,,,,
verb implement	-2,-2,,,,,,,
verb implement|active	-1,-2,,,,,,,
verb implement|form finite	-1,,,,,,,-1,
verb implement|form gerund	1,,,,,,,1,
verb implement|form infinitive	-1,-1,,,,,,-1,
verb imply	1,,,,1,,,,
verb imply|active	1,,,,1,,,,
verb imply|form finite	1,,,,1,,,,
verb impose	2,-1,2,,,1,,,
verb impose|active	2,-1,2,,,1,,,
verb impose|form finite	2,,2,,-2,1,,,
verb impress	2,,,,1,,,,1
verb impress|form finite	2,,,,1,,,,1
verb improve	-1,1,,,-1,,,-1,
verb improve|active	-1,1,,,-1,,,-1,
verb improve|form finite	-2,,,,,,,,
verb improve|form gerund	1,1,,,,,,,
verb improve|form infinitive	-1,,,,,,,,
verb include	2,,1,-1,-1,2,-1,2,-1
verb include|active	2,,1,-1,-1,2,-1,2,-1
verb include|form finite	1,-2,,,-1,1,,3,
verb include|form gerund	,1,1,,,,,-2,-3
verb include|form infinitive	1,,,,,1,,,
verb increase	,2,,,-2,-1,,,
verb increase|active	,2,,,-2,-1,,,
verb increase|form finite	1,2,,,-2,-1,,,
verb increase|form gerund	-2,-1,,,,,,,
verb increase|form infinitive	1,,,,,,,1,
verb indicate	-2,,,,-1,,,,
verb indicate|active	-2,,,,-1,,,,
verb indicate|form finite	-1,,,,,,,,
verb infiltrate	,,,,1,,,,
verb infiltrate|form finite	,,,,1,,,,
verb infiltrate|passive	1,,,,1,,,,
verb influence	,,,,,,1,,
verb injure	-2,,,,-1,,,,
verb injure|active	-1,,,,,,,,
verb injure|form finite	-2,,,,-1,,,,
verb injure|passive	-1,,,,,,,,
verb insist	,1,,,-1,,1,,
verb insist|active	,1,,,-1,,1,,
verb insist|form finite	1,1,,,-1,,1,,
verb inspire	2,,,,2,,,,1
verb inspire|active	1,,,,1,,,,1
verb inspire|form finite	3,,,,2,,,,1
verb install	-1,,,,-1,,,,
verb install|active	-1,,,,-1,,,,
verb install|form finite	-1,,,,,,,,
verb intend	1,,,,,,,2,
verb intend|active	2,,,,,,,2,
verb intend|form finite	1,,,,,,,2,
verb intervene	1,,,1,,,,,
verb intervene|active	1,,,1,,,,,
verb introduce	,,,,1,,,,
verb introduce|active	,,,,1,,,,
verb introduce|form finite	-2,,,,,,,,
verb introduce|form gerund	1,,,,1,,,,
verb invest	,-1,,,1,,,,
verb invest|active	,-1,,,1,,,,
verb invest|form finite	1,,,,1,,,,
verb invite	1,1,,,-1,,,1,-1
verb invite|active	1,2,,,-1,,,1,-1
verb invite|form finite	1,2,,,-1,,,1,
verb invite|form gerund	-1,,,,,,,,
verb invite|passive	-1,,,,,,,,
verb involve	-1,,,,-1,,,,
verb involve|active	-1,,,,-1,,,,
verb involve|form gerund	-1,,,,-1,,,,
verb isolate	-1,,,,-1,,,,
verb issue	-3,,,,-2,,,,
verb issue|active	-3,,,,-1,,,,
verb issue|form finite	-2,,,,-1,,,,
verb join	2,1,,,2,-1,,1,-2
verb join|active	2,1,,,2,-1,,1,-2
verb join|form finite	3,,,,2,,,2,-1
verb join|form infinitive	,1,,,,,,,
verb jump	,1,,,,,,,
verb jump|active	,1,,,,,,,
verb jump|form finite	,1,,,,,,,
verb justify	-1,,,,,,,,
verb justify|form finite	-1,,,,,,,,
verb keep	-1,-2,,,,,,,
verb keep|active	-1,-2,,,,,,,
verb keep|form finite	-2,-2,,,,-2,,,
verb keep|form infinitive	,-2,,,,1,,,
verb kidnap	1,,,,,,,1,
verb kidnap|form finite	1,,,,,,,1,
verb kill	-4,,,-1,-3,-1,-1,1,
verb kill|active	-2,,,-1,-2,-1,,1,
verb kill|form finite	-3,-1,,-1,-2,-1,,1,
verb kill|form gerund	-2,,,,-1,,,,
verb kill|passive	-2,,,,-1,,,,
verb knock	,,,1,-1,,,,
verb knock|active	,,,1,-1,,,,
verb know	-7,-2,,,-3,-2,,-1,-2
verb know|active	-7,-2,,,-4,-2,,-1,-1
verb know|form finite	-6,-2,,,-3,-2,,-1,-1
verb know|form participle	-1,,,,,,,,
verb know|passive	1,,,,1,,,,
verb lack	,-1,,,,1,,,
verb lack|active	,-1,,,,1,,,
verb lack|form finite	1,-1,,,1,1,,,
verb lash	,,,,1,,,,
verb lash|active	,,,,1,,,,
verb lash|form finite	,,,,1,,,,
verb laugh	2,,,,2,,,,
verb laugh|active	2,,,,2,,,,
verb laugh|form finite	2,,,,3,,,,
verb launch	-3,1,,,-5,2,,-1,-1
verb launch|active	-2,1,,,-5,2,,-1,-1
verb launch|form finite	-1,1,,,-5,2,,,-1
verb launch|form infinitive	-1,,,,,,,,
verb lay	-2,-1,,,-1,,,,
verb lay|active	-2,-1,,,-1,,,,
verb lay|form finite	-2,-1,,,,,,,
verb lead	,2,,-1,1,-1,-1,-2,
verb lead|active	,2,,-1,1,-1,-1,-2,
verb lead|form finite	-1,1,,-1,,-1,-1,-1,
verb lead|form gerund	1,1,,,1,,,,
verb lead|form infinitive	,1,,,,,,,
verb leak	-1,,,,,,,,
verb leak|active	-1,,,,,,,,
verb leak|form finite	-1,,,,,,,,
verb lean	1,,,,1,,,,
verb lean|active	1,,,,1,,,,
verb learn	-2,,,,-1,,,,
verb learn|active	-2,,,,-1,,,,
verb learn|form finite	-1,,,,,,,,
verb leave	-3,,,-1,1,-5,-1,1,-3
verb leave|active	-5,-4,,-1,1,-5,-1,,-2
verb leave|form finite	-2,,,-1,,-4,-1,1,-2
verb leave|form gerund	-2,,,,-1,-1,,,
verb leave|form infinitive	,-1,,,1,,,,
verb leave|passive	2,2,,,-1,,,1,
verb let	,1,,,,1,,-1,-1
verb let|active	1,2,,,,1,,-1,-1
verb let|form finite	,1,,,,1,,-1,-1
verb lie	,1,,,-1,1,,,
verb lie|active	,1,,,-1,1,,,
verb lie|form finite	1,1,,,-1,1,,,
verb lift	-1,,,,,,,-1,1
verb lift|active	-1,,,,,,,-1,1
verb lift|form finite	-1,,,,,,,-1,1
verb like	,-1,,,,-1,1,-1,2
verb liken	2,,,,1,,,,1
verb liken|active	2,,,,1,,,,1
verb liken|form finite	2,,,,1,,,,1
verb like|active	,-1,,,,-1,1,-1,2
verb like|form finite	,-1,,,,-1,1,-1,2
verb limit	1,2,,,-1,,,1,
verb limit|active	1,2,,,-1,,,1,
verb limit|form infinitive	2,2,,,,,,1,
verb line	,,,,,,,,1
verb line|active	,,,,,,,,1
verb link	1,,,,1,,,,
verb link|active	2,,,,2,,,,
verb link|form finite	1,,,,1,,,,
verb link|passive	-1,,,,-1,,,,
verb list	,,,,1,,,,
verb listen	1,2,,,,,,,
verb listen|active	1,2,,,,,,,
verb listen|form finite	1,2,,,,,,,
verb list|active	,,,,1,,,,
verb list|form finite	-2,,,,-1,,,,
verb live	-3,,,,-2,,,-2,-1
verb live|active	-3,,,,-2,,,-2,-1
verb live|form finite	-3,,,,-1,,,-2,-1
verb live|form gerund	-1,,,,,,,,
verb lobby	1,2,,,-1,-1,,,
verb lobby|active	1,2,,,-1,-1,,,
verb lobby|form finite	2,2,,,,,,,
verb lobby|form gerund	,1,,,,,,,
verb locate	-1,,,,,,,,
verb locate|active	-1,,,,,,,,
verb locate|form finite	-1,,,,,,,,
verb look	,-2,,1,-5,-1,-1,3,2
verb look|active	,-2,,1,-5,-1,-1,3,2
verb look|form finite	,-1,,1,-4,-1,-1,3,2
verb look|form gerund	-1,,,,,,,,
verb loom	-1,,,,,,,,
verb loom|active	-1,,,,,,,,
verb loom|form finite	-1,,,,,,,,
verb lose	1,-1,,1,1,1,,,-1
verb lose|active	1,-1,,1,1,1,,,-1
verb lose|form finite	2,,,1,1,1,,,-1
verb love	,1,,,1,,,-1,
verb love|active	,1,,,1,,,-1,
verb love|form finite	,1,,,1,,,-1,
verb lower	-1,,,,,,,-1,
verb lower|active	-1,,,,,,,-1,
verb lower|form infinitive	-1,,,,,,,,
verb lure	-1,,,,,,,,
verb maintain	1,1,,,-1,1,,,1
verb maintain|active	1,1,,,-1,1,,,1
verb maintain|form finite	,,,,-1,1,,,1
verb make	,-3,-2,,1,2,-2,,
verb make|active	,-2,-1,,1,2,-2,,
verb make|form finite	2,-1,-1,,1,2,-2,1,
verb make|form gerund	-1,-1,,,1,,,-2,
verb make|form infinitive	-2,-2,,-1,-2,-1,,,1
verb make|form participle	,,,,1,,,,
verb make|passive	-1,-2,,,,,,,
verb manage	,-1,,,-1,,,1,
verb manage|active	,-1,,,-1,,,1,
verb manage|form finite	-1,,,,,,,,
verb manage|form infinitive	,-1,,,,,,1,
verb maneuver	-1,,,,,,,,
verb maneuver|active	-1,,,,,,,,
verb march	-1,,,,,,,,
verb march|active	-1,,,,,,,,
verb march|form finite	-1,,,,,,,,
verb mark	-2,,,,-1,,,,
verb mark|active	-1,,,,,,,,
verb mark|form finite	-1,,,,-1,,,,
verb marry	-1,,,,,,,,
verb marry|active	-1,,,,,,,,
verb mean	-1,,,,,,,,
verb mean|active	-2,,,,-1,,,,
verb mean|passive	1,,,,1,,,,
verb meet	-2,-2,,-1,-2,2,-1,1,
verb meet|active	-3,-2,,,-4,2,-1,1,-3
verb meet|form finite	-1,-2,,,-2,2,-1,1,
verb meet|form infinitive	-1,,,,,,,,
verb mention	,,,,1,,,,
verb mention|active	,,,,1,,,,
verb mention|form finite	,,,,1,,,,
verb mirror	-1,,,,,,,,
verb mirror|active	-1,,,,,,,,
verb miss	,,,,-1,,,,1
verb miss|active	,,,,-1,,,,1
verb miss|form finite	,,,,-1,,,,1
verb mock	,,,,-1,1,,,
verb mock|active	,,,,-1,1,,,
verb mock|form gerund	,,,,-1,1,,,
verb modify	-2,,,,-1,,,,
verb modify|form finite	-2,,,,-1,,,,
verb monitor	-1,,,,,,,,
verb monitor|active	-1,,,,,,,,
verb monitor|form finite	-1,,,,,,,,
verb mount	-1,,,,,,,,
verb mount|active	-1,,,,,,,,
verb move	-1,,,-1,-1,-1,,,
verb move|active	-1,1,,-1,-1,-1,,,
verb move|form finite	-2,-2,,,-1,-1,,,
verb move|form infinitive	1,2,,,,,,,
verb must	-1,,,,-1,,,,
verb must|active	-1,,,,-1,,,,
verb must|form finite	-1,,,,-1,,,,
verb name	-2,,,,-1,,,,
verb name|active	-1,,,,,,,,
verb name|form finite	-2,,,,-1,,,,
verb name|passive	-1,,,,,,,,
verb narrow	-1,,,,,,,,
verb narrow|active	-1,,,,,,,,
verb need	,2,,,-1,,-1,-2,-1
verb need|active	,2,,,-1,,-1,-2,-1
verb need|form finite	,2,,,-1,,-1,-2,-1
verb need|passive	,1,,,,,,,
verb negotiate	-2,,,,-1,,,,
verb negotiate|active	-2,,,,-1,,,,
verb negotiate|form finite	-1,,,,,,,,
verb nominate	2,,,,-1,,,,3
verb nominate|active	2,,,,-1,,,,3
verb nominate|form finite	2,,,,-1,,,,3
verb nominate|passive	-1,,,,,,,,
verb note	,,,,,,,,1
verb note|active	,,,,,,,,1
verb note|form finite	1,,,,,,,,1
verb note|form gerund	-1,,,,,,,,
verb observe	-1,,,,,,,,
verb observe|active	-1,,,,,,,,
verb observe|form finite	-1,,,,,,,,
verb obtain	-1,,,,,,,,
verb obtain|active	-1,,,,,,,,
verb obtain|form finite	-1,,,,,,,,
verb occupy	,,,,-1,1,,,
verb occupy|active	,,,,-1,1,,,
verb occur	-1,,,,,,,,
verb occur|active	-1,,,,,,,,
verb offer	,1,,-1,,-1,,2,-4
verb offer|active	-1,1,,,,-1,,1,-3
verb offer|form finite	1,1,,,,,,2,-3
verb offer|form gerund	,,,,,,,1,
verb offer|form infinitive	-2,-1,,,,,,-1,
verb open	1,,,,,,,1,
verb open|active	1,,,,,,,1,
verb open|form finite	,-1,,,,,,,
verb open|form infinitive	1,,,,,,,1,
verb operate	-2,,,,-1,,,,
verb operate|active	-2,,,,-1,,,,
verb operate|form gerund	-1,,,,,,,,
verb oppose	2,,,,-2,4,-1,-1,-1
verb oppose|active	1,,,,-1,3,-1,-1,-1
verb oppose|form finite	2,-2,,,-1,5,-1,-1,-1
verb oppose|form participle	-1,,,,,-1,,,
verb oppose|passive	1,,,,,1,,,
verb opt	,,,,1,,,,
verb opt|active	,,,,1,,,,
verb opt|form finite	,,,,1,,,,
verb order	4,4,,,-1,,,2,-1
verb order|active	3,2,,,-1,,,2,-1
verb order|form finite	4,4,,,-1,,,1,-1
verb organize	1,,,1,,,,,
verb organize|active	1,,,1,,,,,
verb organize|form finite	1,,,1,,,,,
verb oversee	-1,,,,,,,,
verb oversee|form finite	-1,,,,,,,,
verb owe	,1,,,,,,,
verb owe|form finite	,1,,,,,,,
verb owe|passive	,1,,,,,,,
verb own	,1,,,-1,,,,
verb own|active	,1,,,-1,,,,
verb own|form finite	,1,,,-1,,,,
verb paint	1,,,,1,,,,
verb paint|active	1,,,,1,,,,
verb part	,,,,1,,,,
verb participate	1,-1,,1,-1,1,,1,
verb participate|active	1,-1,,1,-1,1,,1,
verb participate|form finite	,,,,-1,,,1,
verb participate|form infinitive	2,,,1,,1,,,
verb part|active	,,,,1,,,,
verb part|form finite	,,,,1,,,,
verb pass	5,-1,,,,1,,1,4
verb pass|active	4,-1,,,,1,,1,4
verb pass|form finite	5,-1,,,1,1,,,4
verb pass|form infinitive	-1,,,,,,,,
verb pay	,2,,,-1,1,,-1,-3
verb pay|active	,2,,,-1,1,,-1,-3
verb pay|form finite	,3,,,-1,1,,-2,-3
verb pay|form infinitive	,-1,,,,,,1,
verb pay|passive	-1,,,,,,,,
verb people	,,,,1,,,,
verb people|active	,,,,1,,,,
verb people|form finite	1,,,,1,,,,
verb perform	,,,,,,,,1
verb perform|active	,,,,,,,,1
verb permit	,1,,1,-1,,,-2,
verb permit|active	-1,1,,,,,,-1,
verb permit|form finite	,1,,1,-1,,,-2,
verb permit|passive	,,,1,-1,,,,
verb persuade	-2,-1,,,,,,,
verb persuade|active	-1,,,,,,,,
verb persuade|form finite	-1,-1,,,,,,,
verb pick|active	,,,,1,,,,
verb pivot	1,,,,2,,,,
verb pivot|active	1,,,,2,,,,
verb pivot|form finite	,,,,1,,,,
verb place	,1,,,,,,,
verb place|active	1,1,,,1,,,,
verb place|form finite	,1,,,-1,,,,
verb place|passive	-1,,,,,,,,
verb plan	-4,-1,,,-1,,,-1,
verb plan|active	-4,,,,-1,,,-1,
verb plan|form finite	-3,,,,-1,,,-1,
verb play	2,,,,-1,-1,3,-1,1
verb play|active	2,,,,-1,-1,3,-1,1
verb play|form finite	2,1,,,,,2,-1,1
verb play|form gerund	1,,,,,,1,,
verb play|form infinitive	-1,,,,,,,-1,
verb pledge	1,,,,-1,,,,2
verb pledge|active	1,,,,-1,,,,2
verb pledge|form finite	1,,,,-1,,,,2
verb plow	1,,,,1,,,,
verb plow|active	1,,,,1,,,,
verb plow|form finite	1,,,,1,,,,
verb plunge	,,,1,,,,,
verb plunge|active	,,,1,,,,,
verb plunge|form finite	,,,1,,,,,
verb point	2,,,,,1,1,,
verb point|active	2,,,,,1,1,,
verb point|form finite	1,,,,,1,1,,
verb point|form gerund	1,,,,1,,,,
verb pose	1,,,,2,,,,
verb pose|active	1,,,,2,,,,
verb pose|form finite	,,,,1,,,,
verb position	-1,,,,,,,,
verb position|form finite	-1,,,,,,,,
verb post	-2,,,,-1,,,,
verb post|active	-2,,,,-1,,,,
verb post|form finite	-2,,,,-1,,,,
verb pour|active	,,,,1,,,,
verb pour|form finite	,,,,1,,,,
verb praise	1,-1,,,-2,,,,3
verb praise|active	1,-1,,,-2,,,,3
verb praise|form finite	1,,,,-1,,,,2
verb pray	-1,,,,,,,,
verb pray|active	-1,,,,,,,,
verb predict	,,,,-1,,,1,
verb predict|active	,,,,-1,,,1,
verb predict|form finite	,,,,-1,,,1,
verb prefer	-1,,,,,,,,
verb prefer|active	-1,,,,,,,,
verb prefer|form finite	-1,,,,,,,,
verb prepare	-2,,,1,-1,,,-1,
verb prepare|active	-1,,,,,,,,
verb prepare|form finite	-1,,,1,-1,,,-1,
verb prepare|passive	,,,1,,,,-1,
verb present	,1,,,,,,,
verb present|active	,1,,,,,,,
verb present|form finite	,1,,,-1,,,,
verb present|form infinitive	-1,,,,,,,,
verb press	1,3,,,-2,-1,,,
verb press|active	1,3,,,-2,-1,,,
verb press|form finite	1,3,,,-1,-1,,,
verb prevent	-2,,,,-1,,,,
verb prevent|active	-2,,,,-1,,,,
verb prevent|form finite	-1,,,,-1,,,,
verb prevent|form infinitive	-1,,,,,,,,
verb proceed	1,,,,1,,,,
verb proceed|active	1,,,,1,,,,
verb proceed|form finite	1,,,,1,,,,
verb proclaim	1,1,,,,,,,
verb proclaim|active	1,1,,,,,,,
verb produce	,-1,,1,-2,,,,1
verb produce|active	1,,,1,-1,,,,1
verb produce|form finite	,-1,,1,-1,,,,1
verb promise	1,,,1,-1,1,,,
verb promise|active	1,,,1,-1,1,,,
verb promise|form finite	1,,,1,-1,1,,,
verb promote	3,-1,,,1,,,1,2
verb promote|active	3,-1,,,1,,,1,2
verb promote|form finite	2,,,,1,,,,1
verb promote|form gerund	1,,,,,,,1,
verb prompt	-1,1,,,-2,,,,
verb prompt|active	,1,,,-1,,,,
verb prompt|form finite	,1,,,-1,,,,
verb prompt|form gerund	-1,,,,,,,,
verb prop	,1,,,,,,,
verb propose	1,3,,,-2,,,-1,-1
verb propose|active	,2,,,-2,,,-1,
verb propose|form finite	,2,,,-1,,,-1,
verb protect	-4,-1,,,-1,,,-1,
verb protect|active	-4,-1,,,-1,,,-1,
verb protect|form finite	-2,,,,-1,,,,
verb protect|form infinitive	-2,-1,,,,,,-1,
verb protest	3,,,,2,2,,,
verb protest|active	3,,,,2,2,,,
verb prove	1,1,,,,,,,1
verb prove|active	1,1,,,,,,,1
verb prove|form finite	1,1,,,,,,,1
verb prove|form infinitive	-1,,,,,,,,
verb provide	2,-1,,-1,1,,,1,2
verb provide|active	1,-1,,-1,,,,1,2
verb provide|form finite	1,-1,,,1,-1,,,1
verb provide|form gerund	2,,,,,1,,,1
verb provoke	-2,,,,-1,,,,
verb provoke|active	-2,,,,-1,,,,
verb provoke|form finite	-2,,,,-1,,,,
verb publish	-2,-1,,,,,,,
verb publish|active	-2,-1,,,,,,,
verb publish|form finite	-1,,,,,,,,
verb publish|form infinitive	-1,-1,,,,,,,
verb pull	-1,-1,,,,,,,
verb pull|active	-1,-1,,,,,,,
verb pull|form finite	-1,,,,,,,,
verb pull|form infinitive	,,,1,,,,,
verb punish	1,,1,,,,,,
verb pursue	,1,,,1,,,-1,
verb pursue|active	,1,,,1,,,-1,
verb pursue|form finite	1,1,,,1,,,,
verb pursue|form infinitive	-2,-1,,,,,,,
verb push	2,1,1,,1,-1,,-1,
verb push|active	1,1,1,,,-1,,-1,
verb push|form finite	1,2,,,2,-2,,,-1
verb push|form gerund	,-1,,,-1,,,,1
verb push|form infinitive	1,,1,,,,,,
verb put	-1,,,,-1,-2,,1,
verb put|active	-2,,,-1,-1,-2,,1,
verb put|form finite	,,,1,,-1,,-2,
verb put|form gerund	-1,,,,-1,,,1,-2
verb put|form infinitive	1,,,,,,,1,
verb put|passive	2,,,1,1,,,,
verb qualify	2,,,,-1,,,,2
verb qualify|active	1,,,,,,,,1
verb qualify|form finite	2,,,,-1,,,,2
verb question	2,,,,3,,,,-1
verb question|active	2,,,,4,,,,-1
verb question|form finite	2,,,,3,,,,-1
verb quote	-2,,,,-1,,,,
verb quote|active	-1,,,,,,,,
verb quote|form finite	-2,,,,-1,,,,
verb radicalize	,1,,,-1,,,,
verb raise	-1,-1,,-1,1,-1,,-1,-1
verb raise|active	-2,-1,,-1,1,-1,,-1,-1
verb raise|form finite	-1,,,,1,,,-1,-1
verb raise|form gerund	1,,,,1,,,,
verb raise|form infinitive	-2,,,,-1,,,,
verb rally	,1,,,-2,1,,,-1
verb rally|active	,1,,,-2,1,,,-1
verb rally|form finite	,1,,,-2,1,,,
verb ramp	2,,,1,,,,1,
verb ramp|active	2,,,1,,,,1,
verb ramp|form finite	2,,,1,,,,1,
verb range	-1,,,,,,,,
verb range|active	-1,,,,,,,,
verb reach	-4,-2,,,-1,,,-1,
verb reach|active	-3,-1,,,,,,,
verb reach|form finite	-3,-1,,,-1,,,-1,
verb reach|passive	-1,,,,,,,,
verb react	1,,,,2,,,,
verb react|active	1,,,,2,,,,
verb react|form finite	1,,,,2,,,,
verb read	1,1,,,1,,,,
verb read|active	1,1,,,1,,,,
verb read|form finite	1,1,,,1,,,,
verb realize	-1,,,,,,,,
verb realize|active	-1,,,,,,,,
verb realize|form finite	-1,,,,,,,,
verb reassure	2,,,,,,,1,1
verb rebuild	-1,,,,,,,,
verb rebuild|active	-1,,,,,,,,
verb rebut	2,,,,-1,,2,,
verb rebut|active	2,,,,-1,,2,,
verb recall	-1,,,,,,,,
verb recall|active	-1,,,,,,,,
verb recall|form finite	-1,,,,,,,,
verb receive	,,,1,-1,-1,1,-2,1
verb receive|active	,,,1,-1,-1,1,-2,1
verb receive|form finite	,,,1,-1,-1,1,-2,
verb receive|form gerund	-1,,,,,,,,
verb reclaim	1,,,,1,,,,
verb reclaim|active	1,,,,1,,,,
verb reclaim|form infinitive	1,,,,1,,,,
verb recognize	,1,,,,,,-1,1
verb recognize|active	,1,,,,,,-1,1
verb recognize|form finite	2,1,,,1,,,-1,1
verb recommend	,1,,,-1,1,,,
verb recommend|active	,1,,,-1,1,,,
verb recommend|form finite	,1,,,-1,1,,,
verb reconsider	,1,,,,,,,
verb reconsider|active	,1,,,,,,,
verb record	-1,,,,,,,,
verb record|active	-1,,,,,,,,
verb recover	,,,,-1,,,1,
verb recover|active	,,,,-1,,,1,
verb recover|form finite	-1,,,,-1,,,,
verb reduce	,1,,,,,,-1,
verb reduce|active	,1,,,-1,,,-1,
verb reduce|form finite	1,2,,,,,,,
verb reduce|form gerund	-1,,,,,,,,
verb refer	,,,1,-1,,,,1
verb reference	-1,,,,,,,,
verb reference|active	-1,,,,,,,,
verb reference|form gerund	-1,,,,,,,,
verb refer|active	1,,,1,-1,,,,1
verb refer|form finite	-1,,,,,,,,
verb refer|form gerund	1,,,1,-1,,,,1
verb reflect	-2,,,,-1,,,,
verb reflect|active	-2,,,,-1,,,,
verb reflect|form finite	-1,,,,-1,,,,
verb refuse	2,-1,,,1,2,,,
verb refuse|active	2,-1,,,1,2,,,
verb refuse|form finite	2,-1,,,1,2,,,
verb regard	,,,,-2,2,,,
verb regard|active	,,,,-2,2,,,
verb regard|form gerund	,,,,-1,1,,,
verb register	,,,,-1,,,1,
verb register|active	,,,,-1,,,1,
verb register|form finite	,,,,-1,,,1,
verb regret	-2,,,,-1,,,,
verb regret|active	-2,,,,-1,,,,
verb regret|form finite	-2,,,,-1,,,,
verb reject	1,,,,-2,1,1,-1,-1
verb reject|active	1,,,,-2,1,2,,-1
verb reject|form finite	,,,,-2,1,,,-1
verb reject|passive	,,,,,,-1,,
verb relate	1,,,,1,,,,1
verb relate|active	1,,,,1,,,,1
verb relate|form finite	,,,,-1,,,,1
verb release	-3,1,,,-3,-1,,,-2
verb release|active	,1,,,-2,,,,-1
verb release|form finite	-3,-1,,,-1,,,,-1
verb release|form gerund	,,,,-1,,,1,
verb release|form infinitive	,1,,,,,,-1,
verb release|form participle	-1,,,,,,,,
verb release|passive	-3,-1,,,-1,,,-1,
verb relocate	1,,,,,,,2,
verb relocate|active	,,,,,,,1,
verb rely	-3,-1,,,-1,,,,
verb rely|active	-3,-1,,,-1,,,,
verb rely|form finite	-1,,,,,,,,
verb rely|form infinitive	-1,,,,,,,,
verb remain	-1,-1,1,-1,-4,-1,-1,1,1
verb remain|active	-1,-1,1,-1,-4,-1,-1,1,1
verb remain|form finite	-2,,1,-1,-4,-1,-1,1,
verb remain|form gerund	1,,,,,,,,1
verb remember	1,1,,1,,,,,
verb remember|active	1,1,,1,,,,,
verb remember|form finite	1,1,,1,,,,,
verb remind	-2,,,,-1,,,,
verb remind|form finite	-2,,,,-1,,,,
verb remove	2,,1,,,,,2,
verb remove|active	1,,,,,,,2,
verb remove|form finite	2,,1,,,,,1,
verb remove|passive	1,,1,,,,,,
verb renege	,,,,-1,1,,,
verb renege|active	,,,,-1,1,,,
verb renege|form gerund	,,,,-1,1,,,
verb renew	-2,-1,,,,,,,
verb renew|active	-2,-1,,,,,,,
verb renew|form finite	-1,,,,,,,,
verb renew|form infinitive	-1,,,,,,,,
verb reopen	1,,,,,,,1,
verb reopen|active	1,,,,,,,1,
verb repeat	,-1,,,-2,,1,1,
verb repeat|active	,-1,,,-2,,1,1,
verb repeat|form finite	,,,,-1,,1,,
verb repeat|form infinitive	,-1,,,,,,1,
verb replace	-1,1,,,-1,,,,
verb replace|active	,1,,,-1,,,,
verb replace|form finite	-1,,,,,,,,
verb replace|form infinitive	-1,,,,,,,,
verb reply	-1,,,,,,,,
verb reply|active	-1,,,,,,,,
verb reply|form finite	-1,,,,,,,,
verb report	-1,,,,-2,,,1,-1
verb report|active	-1,,,,-2,,,1,-1
verb report|form finite	-1,,,,-2,,,1,-1
verb represent	-1,-1,,,-3,,,-1,2
verb represent|active	-1,-1,,,-3,,,-1,2
verb represent|form finite	-1,-1,,,-3,,,,2
verb request	,1,,,,,,,
verb request|active	,1,,,,,,,
verb request|form finite	,1,,,,,,,
verb require	-1,2,,,-2,-1,,-1,-1
verb require|active	-1,1,,,-1,-1,,-1,-1
verb require|form finite	-1,2,,,-2,-1,,-1,-1
verb rescue	-1,,,,,,,,
verb rescue|active	-1,,,,,,,,
verb resign	,2,,,-1,,,,
verb resign|active	,2,,,-1,,,,
verb resign|form finite	,2,,,-1,,,,
verb resolve	,,,1,-1,,,,
verb resolve|active	,,,1,-1,,,,
verb resolve|form finite	,,,1,-1,,,1,
verb respond	,1,,,-3,-1,,1,-1
verb respond|active	,1,,,-3,-1,,1,
verb respond|form finite	,1,,,-3,-1,,1,-1
verb restore	1,1,,,,,,1,
verb restore|active	1,1,,,,,,1,
verb result	3,-1,,2,,2,,,
verb result|active	3,-1,,2,,2,,,
verb result|form finite	4,-1,,2,,2,,,
verb resume	-1,,,,,,,,
verb resume|active	-1,,,,,,,,
verb resurrect	-1,,,,,,,,
verb retain	-1,,,,,,,,
verb retain|active	-1,,,,,,,,
verb retain|form finite	-1,,,,,,,,
verb rethink	1,1,,,,,,,
verb rethink|active	1,1,,,,,,,
verb retire	-1,,,,,,,,
verb retire|active	-1,,,,,,,,
verb retire|form finite	-1,,,,,,,,
verb return	,,,,1,-3,1,1,-2
verb return|active	-1,,,,,-2,,1,-2
verb return|form finite	-1,,,,,-2,1,-1,-1
verb return|form gerund	2,,,,,,,2,
verb return|form infinitive	,,,,1,,,-1,
verb return|passive	2,1,,,,,1,,
verb reveal	,,,,1,,,,
verb reveal|active	1,,,,2,,,,
verb reveal|form finite	,,,,1,,,,
verb reverse	,,,,-1,1,,,
verb reverse|active	,,,,-1,1,,,
verb reverse|form finite	,,,,-1,1,,,
verb review	-1,,,,-1,,,,
verb review|active	-1,,,,-1,,,,
verb review|form finite	-1,,,,-1,,,,
verb revise	-1,,,,,,,,
verb revise|active	-1,,,,,,,,
verb revive	,,,,,,,1,
verb revive|active	,,,,,,,1,
verb rid	1,1,,,-2,,,1,1
verb rid|active	,,,,,,,1,
verb rid|form finite	,1,,,-2,,,,1
verb rid|passive	1,1,,,-2,,,,1
verb rise|form finite	-1,,,,-1,,,,1
verb rise|form gerund	,,,,1,,,,
verb risk	,,,,1,,,,
verb risk|active	,,,,1,,,,
verb roll	-2,,,,-1,,,,
verb roll|active	-2,,,,-1,,,,
verb roll|form finite	-2,,,,,,,,
verb rule	-3,-1,,,,-1,,,
verb rule|active	-2,-1,,,,,,,
verb rule|form finite	-2,-1,,,,-1,,,
verb run	-1,1,,,,,,,-1
verb run|active	-1,1,,,,,,,-1
verb run|form finite	-2,-1,,,,,,,-1
verb run|form gerund	-1,,,,,,,,
verb run|form infinitive	1,1,,,,,,,
verb sacrifice	,1,,,,,,,
verb sacrifice|active	,1,,,,,,,
verb sacrifice|form infinitive	,1,,,,,,,
verb satisfy	,1,,,,,,,
verb satisfy|form finite	,1,,,,,,,
verb satisfy|passive	1,1,,,1,,,,
verb save	-1,-1,,,-2,1,,,
verb save|active	-1,-1,,,-2,1,,,
verb save|form finite	-1,-1,,,-2,1,,,
verb say	-2,,-1,,,-5,-1,,
verb say|active	-2,,-1,,,-5,-1,,
verb say|form finite	-4,1,-1,,-1,-5,,-1,-1
verb say|form gerund	4,,,,1,1,,1,2
verb schedule	-2,,,,-1,,,,
verb schedule|form finite	-2,,,,-1,,,,
verb schedule|passive	-2,,,,-1,,,,
verb score	1,,,,1,,,,1
verb score|active	1,,,,1,,,,1
verb score|form finite	1,,,,1,,,,1
verb search	-1,,,,,,,,
verb search|active	-1,,,,,,,,
verb search|form finite	-1,,,,,,,,
verb secure	,,,,,,,1,
verb secure|active	,,,,,,,1,
verb secure|form finite	,,,,,,,1,
verb see	-1,-4,,-1,,,,-3,1
verb seek	,2,,-1,1,-1,,-3,-2
verb seek|active	,2,,-1,1,-1,,-3,-2
verb seek|form finite	-1,,,,1,-1,,-2,-1
verb seek|form gerund	,2,,,,,,,
verb seek|form infinitive	-1,,,,,,,,
verb seem	,-1,,,,,,,1
verb seem|active	,-1,,,,,,,1
verb seem|form finite	,-1,,,,,,,1
verb see|active	-2,-3,,-1,,,,-2,
verb see|form finite	-2,-3,,-1,,,,-2,
verb see|form gerund	,,,,1,,,,
verb see|form infinitive	,-1,,,1,-1,,-1,1
verb see|passive	1,-1,,,,,,,2
verb seize	-1,,,-1,,,,,
verb seize|active	-1,,,-1,,,,,
verb seize|form finite	,1,,,,,,,
verb seize|form infinitive	-1,,,,,,,,
verb select	1,,,,2,,,,
verb select|active	,,,,1,,,,
verb select|form finite	1,,,,2,,,,
verb sell	1,-1,,1,2,,,-1,-1
verb sell|active	1,-1,,1,1,,,-1,-1
verb sell|form finite	,-1,,1,,,,,-1
verb sell|form gerund	2,,,,2,,,,
verb sell|passive	1,,,,1,,,,
verb send	1,1,,1,1,-1,,1,-4
verb send|active	1,1,,1,1,-1,,1,-4
verb send|form finite	-1,-1,,,,-1,,2,-3
verb send|form gerund	,,,1,1,,,-1,-1
verb send|form infinitive	2,2,,,,,,,
verb send|passive	,,,,,,,1,
verb sentence	-1,,,,,,,,
verb sentence|active	-1,,,,,,,,
verb sentence|form finite	-1,,,,,,,,
verb serve	-1,-1,,-1,-1,1,,2,-2
verb serve|active	-2,-1,,-1,-2,1,,2,-2
verb serve|form finite	-1,-1,,-1,,1,,1,-2
verb serve|form gerund	-1,,,,,,,,
verb serve|form infinitive	1,,,,,,,1,
verb serve|passive	1,,,,1,,,,
verb set	,-1,,,2,,,,-1
verb settle	1,1,,,-1,,,1,
verb settle|active	1,1,,,-1,,,1,
verb settle|form infinitive	1,1,,,,,,,
verb set|active	,,,,2,,,,-1
verb set|form finite	,-2,,,2,,,-1,-1
verb set|form gerund	1,1,,,,,,,
verb set|form infinitive	,-1,,,,,,,
verb set|passive	,,,,1,,,,
verb shake	-1,,,,,,,,
verb shake|active	-1,,,,,,,,
verb share	-1,,,,-1,,,,
verb share|active	,,,,-1,,,,
verb share|form finite	,,,,-1,,,1,
verb share|form infinitive	-1,,,,,,,-1,
verb shift	,,,,-1,1,,,
verb shift|active	,,,,-1,1,,,
verb shift|form finite	,,,,-1,1,,,
verb ship	-1,,,,,,,,
verb ship|active	-1,,,,,,,,
verb shock	3,,,,2,,,,1
verb shock|form finite	3,,,,2,,,,1
verb shoot	-3,-1,,1,-1,-2,-1,,
verb shoot|active	-3,-1,,1,-1,-2,-1,,
verb shoot|form finite	,,,1,-1,,,,
verb shoot|form gerund	-2,,,,,-1,,,
verb should	-1,1,,,-1,,,,
verb should|active	-1,1,,,-1,,,,
verb should|form finite	-1,1,,,-1,,,,
verb show	-2,-2,,-1,2,-1,,-2,-3
verb show|active	-2,-2,,-1,2,-1,,-2,-3
verb show|form finite	-2,-1,,,1,-1,,-1,-2
verb show|form gerund	1,,,,2,,,,-1
verb show|form infinitive	-2,,,,,,,,
verb shrink	-1,,,,,,,,
verb shrink|active	-1,,,,,,,,
verb shut|form finite	-1,,,,,,,,
verb sign	1,,,,-1,1,,2,-1
verb signal	,,,,,,,,1
verb signal|active	,,,,,,,,1
verb sign|active	,,,,-1,1,,1,-1
verb sign|form finite	1,-1,,,-1,1,,2,-1
verb sign|form infinitive	1,1,,,,,,,
verb sit	-1,,,,-2,,,,1
verb sit|active	-1,,,,-2,,,,1
verb sit|form finite	-1,,,,-1,,,,1
verb slap	1,,2,,,,,,
verb slap|active	1,,2,,,,,,
verb slap|form finite	1,,1,,,,,,
verb slip	1,,,,1,,1,,
verb slip|active	1,,,,1,,1,,
verb slip|form finite	1,,,,1,,1,,
verb slow	1,1,,,,,,,
verb slow|active	1,1,,,,,,,
verb solve	,1,,,-1,,,,1
verb solve|active	,1,,,-1,,,,1
verb solve|form finite	1,1,,,-1,,,,1
verb sound	,1,,,-2,,,,
verb sound|active	,1,,,-2,,,,
verb sound|form finite	,1,,,-2,,,,
verb speak	-3,,,,-6,,1,-1,1
verb speak|active	-3,,,,-6,,1,-1,1
verb speak|form finite	-1,1,,,-4,1,1,,
verb speak|form gerund	-2,,,,-3,,,,1
verb speak|form infinitive	-1,,,,,,,,
verb spend	1,-2,,,1,1,,2,-2
verb spend|active	,-2,,,1,-1,,2,-2
verb spend|form finite	-1,-1,,,1,1,,-1,-2
verb spend|form infinitive	2,,,,,,,2,
verb sponsor	1,1,,,-1,,,,1
verb sponsor|active	1,1,,,-1,,,,1
verb sponsor|form finite	2,1,,,-1,,,,1
verb spread	,,,,-1,,,,
verb spread|active	,,,,-1,,,,
verb spur	-1,,,,,,,,
verb spur|active	-1,,,,,,,,
verb spur|form finite	-1,,,,,,,,
verb stall	1,,,,,2,,,
verb stall|active	1,,,,,2,,,
verb stall|form finite	1,,,,,2,,,
verb stand	2,-1,,-1,2,2,-1,1,-1
verb stand|active	2,-1,,-1,2,2,-1,1,-1
verb stand|form finite	1,-2,,,2,,-1,1,
verb stand|form infinitive	2,,,,1,2,,,
verb start	-1,2,,,-3,,,,-1
verb start|active	-1,2,,,-3,,,,-1
verb start|form finite	-1,2,,,-3,,,,-1
verb start|form infinitive	-1,,,,,,,,
verb state	,,,,-2,,1,,1
verb state|active	,,,,-2,,1,,1
verb state|form finite	,,,,-2,,1,,1
verb stay	-1,1,,,-1,-1,,-1,
verb stay|active	-1,1,,,-1,-1,,-1,
verb stay|form finite	-1,,,,-1,,,,
verb stay|form infinitive	,1,,,,,,,
verb steal	1,,,,1,,,,
verb steal|active	1,,,,1,,,,
verb stem	-1,,,,,,,,
verb stem|active	-1,,,,,,,,
verb step	,2,,,,,,-1,
verb step|active	,2,,,,,,-1,
verb step|form finite	,1,,,,,,,
verb stick	-1,1,,,-1,,,,
verb stick|active	-1,1,,,-1,,,,
verb stick|form finite	-1,1,,,-1,,,,
verb stop	1,1,4,,-2,-1,,-2,-1
verb stop|active	1,1,4,,-2,-1,,-2,-1
verb stop|form finite	-1,1,1,,-2,-1,,,-1
verb stop|form infinitive	2,1,2,,,,,-1,
verb strengthen	-1,,,,-1,,,1,
verb strengthen|active	,,,,,,,1,
verb strengthen|form finite	-2,,,,-1,,,,
verb stress	1,,,,,,,,2
verb stress|active	1,,,,,,,,2
verb stress|form finite	1,,,,,,,,2
verb strike	1,1,,,1,,,,
verb strike|active	1,1,,,1,,,,
verb strike|form finite	1,1,,,1,,,,
verb struggle	-2,,,,-1,,,,
verb struggle|active	-2,,,,-1,,,,
verb struggle|form finite	-1,,,,-1,,,,
verb study	-1,,,,,,,,
verb study|active	-1,,,,,,,,
verb succeed	-2,,,,-1,,,,
verb succeed|active	-2,,,,-1,,,,
verb succeed|form finite	-1,,,,,,,,
verb sue	2,3,,1,-1,,,,
verb sue|active	2,3,,1,-1,,,,
verb sue|form finite	1,2,,1,-1,,,,
verb suffer	-2,,,,-1,,,,-1
verb suffer|active	-2,,,,-1,,,,-1
verb suffer|form finite	-2,,,,-1,,,,-1
verb suggest	,1,,,,,,,-1
verb suggest|active	,1,,,,,,,-1
verb suggest|form finite	-3,-1,,,-1,,,,
verb suggest|form gerund	1,1,,,1,,,,
verb supply	,,,,1,,,,
verb supply|active	,,,,1,,,,
verb support	,,,-1,-1,1,,-2,2
verb support|active	1,,,-1,,,1,-2,2
verb support|form finite	-1,-3,,-1,-2,1,1,-3,2
verb support|form gerund	2,1,,,1,,,,
verb support|form infinitive	,1,,,,,,1,
verb support|passive	-1,,,,-1,1,,,-1
verb surprise	-1,,,,-1,,,,
verb surprise|form finite	-1,,,,-1,,,,
verb surprise|passive	-1,,,,,,,,
verb surrender	1,,,,1,,,,
verb surrender|active	1,,,,1,,,,
verb surrender|form finite	1,,,,1,,,,
verb surround	1,,,,1,,,,
verb surround|active	1,,,,1,,,,
verb survive	-1,,,,,,,,
verb survive|active	-1,,,,,,,,
verb survive|form finite	-1,,,,,,,,
verb suspect	,,,,1,,,,
verb suspect|active	,,,,1,,,,
verb suspect|form finite	,,,,1,,,,
verb suspend	-1,,,,,,,,
verb sway	2,1,,,1,,,,
verb sway|active	2,1,,,1,,,,
verb sway|form finite	2,1,,,1,,,,
verb sweep	-1,,,,,,,,
verb sweep|active	-1,,,,,,,,
verb sweep|form finite	-1,,,,,,,,
verb switch	,1,,,,,,,
verb switch|active	,1,,,,,,,
verb tackle	-1,,,,,,,,
verb tackle|active	-1,,,,,,,,
verb take	-1,,,3,-3,,,2,-8
verb take|active	-1,,,3,-3,,,2,-7
verb take|form finite	-2,,,2,-2,,-3,2,-6
verb take|form gerund	,,,,-1,1,,,
verb take|form infinitive	1,,,1,,-2,1,1,
verb take|form participle	-1,,,,-1,,,,
verb take|passive	-1,,,,,,,,
verb talk	-2,-1,,,,-1,1,-2,
verb talk|active	-2,-1,,,,-1,1,-2,
verb talk|form finite	,,,,-1,-1,1,-1,1
verb talk|form gerund	,,,,1,,,,
verb talk|form infinitive	-2,-1,,,,,,-1,
verb tap	-2,,,,-1,,,,
verb tap|active	-2,,,,-1,,,,
verb tap|form finite	-1,,,,-1,,,,
verb target	1,1,,,,,1,,
verb target|active	2,1,,,1,,1,,
verb target|form finite	,,,,,,1,,
verb teach	-2,,,,-1,,,,
verb teach|active	-2,,,,-1,,,,
verb teach|form finite	-2,,,,-1,,,,
verb team	1,1,,,,,,,
verb team|active	1,1,,,,,,,
verb team|form finite	1,1,,,,,,,
verb tear	1,1,,1,-1,,,,
verb tear|active	1,1,,1,-1,,,,
verb tear|form finite	1,1,,1,-1,,,,
verb tell	-4,-3,,,,-2,1,-1,-3
verb tell|active	-4,-3,,,,-2,1,-1,-3
verb tell|form finite	-4,-3,,,,-2,1,-1,-3
verb tell|passive	-1,,,,,,,,
verb tend	-1,,,,,,,,
verb tender	-1,,,,,,,,
verb tend|active	-1,,,,,,,,
verb tend|form finite	-1,,,,,,,,
verb think	1,,,-2,2,-2,1,,
verb think|active	1,-1,,-2,2,-2,1,,
verb think|form finite	1,,,-2,2,-2,1,,
verb think|passive	,1,,,,,,,
verb threaten	1,,,2,-1,,,,
verb threaten|active	2,,,2,-1,,,,
verb throw	,-2,,1,,-1,,-1,1
verb throw|active	,-2,,1,,-1,,-1,1
verb throw|form finite	,-1,,1,,,,,-1
verb throw|form gerund	1,,,,,,,,2
verb thwart	-1,,,,,,,,
verb thwart|active	-1,,,,,,,,
verb thwart|form infinitive	-1,,,,,,,,
verb tie	-1,,,,-1,,,,
verb tie|active	-1,,,,-1,,,,
verb tie|form finite	-1,,,,,,,,
verb time	-1,,,,,,,,
verb time|active	-1,,,,,,,,
verb time|form finite	-1,,,,,,,,
verb tolerate	2,-2,,1,2,1,,,
verb tolerate|active	2,-2,,1,2,1,,,
verb tolerate|form finite	2,-2,,1,2,1,,,
verb touch	-1,,,,,,,,
verb touch|active	-1,,,,,,,,
verb touch|form finite	-1,,,,,,,,
verb trade	,,,,-2,,,2,
verb trade|active	,,,,-2,,,2,
verb trade|form finite	,,,,-2,,,2,
verb traffic	,,,,1,,,,
verb traffic|active	,,,,1,,,,
verb trail	-1,,,,,,,,
verb trail|active	-1,,,,,,,,
verb trail|form finite	-1,,,,,,,,
verb train	-1,,,,,,,,
verb transform	-1,,,,,,,,
verb transform|form finite	-1,,,,,,,,
verb translate	-1,,,,,,,,
verb translate|active	-1,,,,,,,,
verb transport	,,,,1,,,,
verb transport|active	,,,,1,,,,
verb travel	-3,-1,,,-1,,,,
verb travel|active	-3,-1,,,-1,,,,
verb travel|form finite	-1,,,,,,,,
verb travel|form infinitive	-1,-1,,,,,,,
verb treat	2,1,,,-1,,1,,1
verb treat|active	1,1,,,,,,,1
verb treat|form finite	1,,,,-1,,1,,1
verb trigger	-2,,,,-1,,,,
verb trigger|active	-2,,,,-1,,,,
verb trump	1,1,,,1,,,,
verb trump|active	1,1,,,1,,,,
verb trump|form finite	1,1,,,1,,,,
verb trust	,-1,,,1,,,,
verb try	1,,1,-1,2,,1,-1,-2
verb try|active	2,,1,-1,2,,1,-1,-2
verb try|form finite	2,1,1,-1,1,,1,,-1
verb try|form gerund	,,,,1,,,,
verb try|form infinitive	-2,,,,,,,,
verb turn	2,-1,,,1,1,,,1
verb turn|active	,,,,1,,,-2,1
verb turn|form finite	1,-2,,,-1,2,,1,1
verb turn|form infinitive	,1,,,,,,,
verb turn|passive	2,,,,,1,,1,
verb tweet	1,,,,1,,,,
verb tweet|active	1,,,,1,,,,
verb tweet|form finite	1,,,,1,,,,
verb underestimate	-2,,,,-2,,,,
verb underestimate|active	-2,,,,-2,,,,
verb underestimate|form finite	-2,,,,-1,,,,
verb undergo	,,,,1,,,,
verb undergo|active	,,,,1,,,,
verb undergo|form finite	,,,,1,,,,
verb underline	-1,,,,,,,,
verb underline|active	-1,,,,,,,,
verb undermine	-2,-1,,,,,,,
verb undermine|active	-2,-1,,,,,,,
verb undermine|form finite	-1,,,,,,,,
verb understand	,-1,,,2,,,,-1
verb understand|active	,-1,,,2,,,,-1
verb understand|form finite	,-1,,,2,,,,-1
verb unite	4,1,,,,1,,,2
verb unite|active	3,2,,,,1,,,1
verb unite|form finite	3,-1,,,1,1,,1,2
verb unleash	,,,,-2,,,,1
verb unleash|active	,,,,-1,,,,1
verb unleash|form finite	,,,,-2,,,,1
verb unravel	-1,,,,-1,,,,
verb unravel|active	-1,,,,-1,,,,
verb unravel|form finite	-1,,,,,,,,
verb unveil	1,,,,,,,,1
verb unveil|active	1,,,,,,,,1
verb unveil|form finite	1,,,,,,,,1
verb update	1,1,,,,,,,
verb urge	1,3,,,,,,-1,-1
verb urge|active	1,3,,,,,,-1,-1
verb urge|form finite	1,3,,,,,,-1,-1
verb use	-1,1,,1,1,-3,-1,-4,-1
verb use|active	-1,1,,1,1,-2,-1,-4,-1
verb use|form finite	,,,,2,-2,-1,-2,
verb use|form gerund	-2,,,,-1,,,,-1
verb use|form infinitive	-1,,,1,-1,,,-1,
verb use|passive	,,,,1,,,,
verb usher	-1,,,,-1,,,,
verb usher|active	-1,,,,-1,,,,
verb usher|form finite	-1,,,,-1,,,,
verb value	2,1,,,-1,,,,2
verb value|active	2,1,,,-1,,,,2
verb value|form finite	2,1,,,-1,,,,2
verb vet	-1,,,,,,,,
verb veto	,-1,,1,,,,,
verb veto|active	,-1,,1,,,,,
verb veto|form infinitive	,-1,,1,,,,,
verb vet|form finite	-1,,,,,,,,
verb vet|passive	-1,,,,,,,,
verb view	,,,,,,,,1
verb view|active	,,,,,,,,1
verb view|form finite	,,,,,,,,1
verb violate	3,,,,3,,,,
verb violate|active	3,,,,3,,,,
verb violate|form finite	2,,,,2,,,,
verb visit	-3,,,,-1,,,-1,
verb visit|active	-3,,,,-1,,,-1,
verb visit|form finite	-2,,,,-1,,,,
verb voice	-1,,,,-1,,,,
verb voice|active	-1,,,,-1,,,,
verb voice|form finite	-1,,,,-1,,,,
verb volunteer	1,,,,,,,1,
verb volunteer|active	1,,,,,,,1,
verb volunteer|form finite	1,,,,,,,1,
verb vote	1,-4,,,-1,1,,-1,3
verb vote|active	1,-4,,,-1,2,,-1,3
verb vote|form finite	1,-3,,,-1,,,-1,3
verb vote|form infinitive	-1,,,,,,,,
verb vow	2,,1,2,-1,1,,-1,
verb vow|active	2,,1,2,-1,1,,-1,
verb vow|form finite	2,,1,2,-1,1,,-1,
verb wait	-1,,,1,-1,,,,
verb wait|active	-1,,,1,-1,,,,
verb wait|form finite	-1,,,1,-1,,,,
verb wait|form gerund	-1,,,,,,,,
verb walk	,1,,,,-1,,,
verb walk|active	,1,,,,-1,,,
verb walk|form finite	,1,,,,-1,,,
verb want	3,,,,-2,3,-2,3,1
verb want|active	3,,,,-2,3,-2,3,1
verb want|form finite	3,,,,-2,3,-2,3,1
verb warn	,1,,1,,,,,-1
verb warn|active	,1,,1,,,,,-1
verb warn|form finite	-1,1,,,-1,,,,
verb watch	-1,-1,,,1,,,-1,-1
verb watch|active	-1,-1,,,1,,,-1,-1
verb watch|form finite	,,,,1,,,,-1
verb wear	-1,,,,,,,,
verb wear|active	-1,,,,,,,,
verb wear|form finite	-1,,,,,,,,
verb weigh	-1,,,,,,,,
verb weigh|active	-1,,,,,,,,
verb welcome	2,-1,,,1,-1,,-2,4
verb welcome|active	2,-1,,,1,-1,,-2,3
verb welcome|form finite	2,-1,,,,,,-1,3
verb welcome|form infinitive	-1,,,,,,,,
verb well-know	-1,,,,,,,,
verb well-know|active	-1,,,,,,,,
verb well-know|form participle	-1,,,,,,,,
verb wield	-1,,,,,,,,
verb wield|active	-1,,,,,,,,
verb will	,-1,,,1,-1,,1,-1
verb will|active	,-1,,,1,-1,,1,-1
verb will|form finite	,-1,,,1,-1,,1,-1
verb win	-2,,,,,-1,-1,-1,
verb win|active	-2,,,,,-1,-1,-1,
verb win|form finite	-2,-1,,,,-1,,-1,
verb win|form infinitive	,1,,,,,,,
verb withdraw	-1,-1,,-1,1,,,,
verb withdraw|active	-1,-2,,-1,1,1,,,
verb withdraw|form finite	1,,,-1,1,1,,,
verb withdraw|form gerund	-1,,,,,,,,
verb work	1,-1,,1,1,-2,1,-1,2
verb work|active	1,-1,,1,1,-2,1,-1,2
verb work|form finite	2,-2,,1,1,-2,1,,2
verb work|form gerund	-2,,,,-1,,,,
verb work|form infinitive	,1,,,,,,,
verb worry	-4,-1,,,-3,-1,,,
verb worry|active	-2,,,,-1,,,,
verb worry|form finite	-4,,,,-3,,,,
verb worry|passive	-3,,,,-3,,,,
verb would	-3,-2,,,-1,-1,-1,,-1
verb would|active	-3,-2,,,-1,-1,-1,,-1
verb would|form finite	-3,-2,,,-1,-1,-1,,-1
verb wound	-1,,,,-1,,,,
verb wound|active	-1,,,,,,,,
verb wound|form finite	-1,,,,,,,,
verb write	-2,1,,,-1,,,-1,-1
verb write|active	-2,1,,,-1,,,-1,-1
verb write|form finite	-1,1,,,-1,,,,-1
verb yield	,,,,,,,,1
verb yield|active	,,,,,,,,1
verb yield|form finite	,,,,,,,,1
verb-class anger	-1,-2,,-1,2,-2,-1,-1,
verb-class anger|form finite	,-1,,-1,2,-1,-1,-1,
verb-class anger|form gerund	-1,,,,,,,,
verb-class anger|mood 	1,-1,,-1,3,-1,-1,-1,
verb-class anger|mood !	-1,,,,-1,,,,
verb-class anger|mood will	-2,,,,-1,,,,
verb-class anger|own 	-1,-1,,,1,-1,,-1,-1
verb-class anger|own own	,,,,1,,-1,,1
verb-class anger|own own|mood 	1,,,,2,,,,1
verb-class anger|own |mood 	,-1,,,1,-1,,,-1
verb-class anger|said false	,,,,2,,,,-1
verb-class anger|said true	-1,-1,,-1,,-1,-1,-1,
verb-class blame	-1,2,,,,,1,-3,-4
verb-class blame|form finite	,1,-1,1,,,2,-3,-2
verb-class blame|form gerund	-1,,-1,1,,,-1,-2,-2
verb-class blame|form infinitive	1,2,1,-3,1,-1,-1,1,-1
verb-class blame|form participle	-2,,,,-1,,,,
verb-class blame|mood 	,,,-1,1,,,-1,-2
verb-class blame|mood !	-1,,,,-2,-1,2,,
verb-class blame|mood be to	,,,2,-1,,,,
verb-class blame|mood can!	,-1,,,1,,1,,
verb-class blame|mood could	-2,-1,,,,-1,,,
verb-class blame|mood may	,1,,,,,,,
verb-class blame|mood will	2,-1,,1,1,1,,-1,
verb-class blame|mood would	,-1,,1,-1,1,,-1,
verb-class blame|own 	1,1,,1,,,1,-1,-3
verb-class blame|own other	-3,,-1,-3,,-1,1,-2,-2
verb-class blame|own other|mood 	-2,,-1,-3,,,,-1,-1
verb-class blame|own other|mood !	,,,,-1,,1,,
verb-class blame|own own	,1,,,,,-1,-1,
verb-class blame|own own|mood 	1,1,,1,,,-2,,
verb-class blame|own own|mood !	,,,,,,1,,
verb-class blame|own |mood 	1,,1,-2,1,,,,-2
verb-class blame|own |mood !	-3,,,,-2,,,,
verb-class blame|own |mood be to	,,,2,-1,,,,
verb-class blame|own |mood could	-1,,,,,-1,,,
verb-class blame|own |mood may	1,1,,,,,,,
verb-class blame|own |mood will	1,,,1,,,,,
verb-class blame|own |mood would	,-1,,1,,1,,,
verb-class blame|said false	,-1,1,,-2,,2,,-1
verb-class blame|said true	-1,2,-3,,1,,-2,-3,-3
verb-class cooperation	1,,2,-3,-2,-1,-1,3,
verb-class cooperation|form finite	-1,-1,2,-3,-1,-2,,2,-1
verb-class cooperation|form gerund	3,-1,1,,2,,-1,1,1
verb-class cooperation|form infinitive	1,2,,,-6,1,-2,2,-1
verb-class cooperation|form participle	-1,-2,,,,-1,,-1,1
verb-class cooperation|mood 	,-2,2,-2,,-2,-3,1,1
verb-class cooperation|mood !	4,-4,,-1,4,,4,-3,-1
verb-class cooperation|mood be to	,-1,1,,,,,1,
verb-class cooperation|mood can	-3,-1,,,-1,,,,
verb-class cooperation|mood can!	1,1,,,,1,,,
verb-class cooperation|mood could	,-1,,1,,,,1,
verb-class cooperation|mood have to	,1,,,,,,,
verb-class cooperation|mood may	-1,,,,,,,,
verb-class cooperation|mood might	-2,,,,-1,,,-1,
verb-class cooperation|mood must	2,3,,,,,,,
verb-class cooperation|mood need to	,2,,,-1,,,-1,-1
verb-class cooperation|mood ought to	2,2,,,,,,,
verb-class cooperation|mood should	,3,,,-2,-1,,-2,-1
verb-class cooperation|mood will	-1,,-1,-1,-4,-5,-2,3,
verb-class cooperation|mood will!	2,-2,,2,1,2,,,-2
verb-class cooperation|mood would	-1,-3,2,-2,-5,-1,-2,2,1
verb-class cooperation|mood would!	,-2,,,,2,,,-1
verb-class cooperation|own 	,,2,-2,-2,-1,-3,2,1
verb-class cooperation|own other	1,1,,-6,4,,,-3,-2
verb-class cooperation|own other|mood 	1,1,1,-3,3,,,-2,-1
verb-class cooperation|own other|mood !	,-1,,,1,-1,,,
verb-class cooperation|own other|mood might	,1,,,-1,,,,
verb-class cooperation|own other|mood should	1,2,,,,,,,
verb-class cooperation|own other|mood will	-2,,,-1,,,,,-1
verb-class cooperation|own other|mood would	1,,,-1,-1,1,,,2
verb-class cooperation|own own	,-1,,1,-5,-1,1,3,
verb-class cooperation|own own|mood 	-2,-3,,2,-2,-3,-4,,1
verb-class cooperation|own own|mood !	4,-1,,,1,,4,-1,-1
verb-class cooperation|own own|mood need to	1,2,,,-1,,,,
verb-class cooperation|own own|mood will	,1,,-2,-1,-2,,2,
verb-class cooperation|own own|mood will!	1,-1,,1,-1,2,,,-1
verb-class cooperation|own own|mood would	,-3,1,,-2,-2,-1,3,
verb-class cooperation|own own|mood would!	1,-1,,,,2,,,
verb-class cooperation|own |mood 	,-1,1,-4,-2,-1,-1,2,1
verb-class cooperation|own |mood !	2,-2,,,3,1,-1,-1,
verb-class cooperation|own |mood be to	,-1,1,,,,,1,
verb-class cooperation|own |mood can	-1,,,,,,,,
verb-class cooperation|own |mood can!	,1,,,-1,1,,,
verb-class cooperation|own |mood could	1,,,1,,,,1,
verb-class cooperation|own |mood have to	-1,,,,,,,,
verb-class cooperation|own |mood may	-1,,,,,,,,
verb-class cooperation|own |mood must	2,3,,,,,,,
verb-class cooperation|own |mood should	-1,1,,,-1,,,-1,
verb-class cooperation|own |mood will	,-1,-1,,-4,-2,,2,1
verb-class cooperation|own |mood will!	,,,1,-1,1,,-1,
verb-class cooperation|own |mood would	-3,-1,1,-1,-2,-1,,-1,
verb-class cooperation|own |mood would!	,,,,1,,,,
verb-class cooperation|said false	1,,1,-8,-1,-1,,2,1
verb-class cooperation|said true	,,2,,-2,,-1,2,-2
verb-class defiance	1,1,-1,-1,-4,5,,-4,-4
verb-class defiance|form finite	,-2,-1,-3,-4,6,-1,-2,-3
verb-class defiance|form infinitive	1,2,,1,-1,,,-1,
verb-class defiance|form participle	,,,,,-1,1,,
verb-class defiance|mood 	3,,-1,,-3,6,,-4,-4
verb-class defiance|mood could	-2,,,,-1,-1,,,
verb-class defiance|own 	1,1,-1,-2,-2,3,,-2,-3
verb-class defiance|own other	-1,,,,,,,,
verb-class defiance|own other|mood 	,-1,,,,,,,
verb-class defiance|own own	1,-1,,,-3,4,-1,-2,-1
verb-class defiance|own own|mood 	1,,,1,-2,3,-1,-2,-1
verb-class defiance|own |mood 	3,1,-1,-2,-2,4,1,-2,-2
verb-class defiance|said false	1,1,-1,-1,-3,3,1,-2,-2
verb-class defiance|said true	,,,,-2,4,-2,-2,-2
verb-class event	-2,,-1,-2,-1,,,,-1
verb-class event|form finite	-2,1,,-1,-1,-1,1,-1,-1
verb-class event|form gerund	2,,,-3,1,2,,-2,1
verb-class event|form infinitive	,-1,-2,,1,1,-1,3,-3
verb-class event|form participle	,-1,,,-1,1,,,1
verb-class event|mood 	-2,-3,,-6,2,-2,3,-2,1
verb-class event|mood !	,-5,-1,-4,1,3,2,-6,
verb-class event|mood be to	-1,,,,-1,,,1,
verb-class event|mood can	-3,-1,,2,,-1,-1,-1,-3
verb-class event|mood can!	2,,,-1,1,3,-1,-1,-2
verb-class event|mood could	-1,-3,,-2,,1,-1,-2,1
verb-class event|mood could!	-1,,,,-1,,,,
verb-class event|mood have to	-1,2,,-1,-3,-1,-1,,-1
verb-class event|mood may	-5,-3,,1,-2,-1,-1,-2,
verb-class event|mood may!	,,,,1,,,,
verb-class event|mood might	2,-2,,1,2,-1,-1,,1
verb-class event|mood might!	-2,,,,-1,,,,
verb-class event|mood must	1,5,,-1,-3,-1,-1,-1,-1
verb-class event|mood need to	,2,,,-2,,,1,-1
verb-class event|mood ought to	,2,,,-1,,,,
verb-class event|mood should	2,5,,-1,-4,-2,-1,-2,1
verb-class event|mood should!	1,3,,,-1,,,,
verb-class event|mood will	,,-1,4,-4,,-4,1,-1
verb-class event|mood will!	2,-3,,2,-2,2,-2,2,-2
verb-class event|mood would	,-1,1,1,-3,-1,-2,4,-2
verb-class event|mood would!	,-2,,1,,,-1,-1,
verb-class event|own 	-1,1,1,,,,,-1,-1
verb-class event|own other	-1,1,,-2,1,-3,,-2,-1
verb-class event|own other|mood 	-2,-3,,-7,2,-3,2,-5,
verb-class event|own other|mood !	1,,,,1,,-1,,
verb-class event|own other|mood can	,-1,,1,,,,,
verb-class event|own other|mood can!	2,,,,2,,,,
verb-class event|own other|mood could	1,,,,,1,,,
verb-class event|own other|mood may	-3,,,,-2,,,,
verb-class event|own other|mood might	1,,,,1,,,,1
verb-class event|own other|mood must	1,2,,,-1,,,,
verb-class event|own other|mood should	,3,,,-2,,,,-1
verb-class event|own other|mood will	,1,,1,-1,-1,,,-2
verb-class event|own other|mood would	-1,,,-1,-2,-1,-1,3,-2
verb-class event|own own	-1,-3,-4,,-2,2,,1,
verb-class event|own own|mood 	-1,-1,-2,-1,,-1,,,1
verb-class event|own own|mood !	,-5,,-3,1,3,1,-4,-4
verb-class event|own own|mood can	-2,,,,,,,,-1
verb-class event|own own|mood can!	-2,-1,,,-1,1,,,
verb-class event|own own|mood could	1,,,,,,,,1
verb-class event|own own|mood have to	-1,1,,,-1,-1,,,-1
verb-class event|own own|mood may	1,,,,1,,,,1
verb-class event|own own|mood might	,-1,,1,-1,,,1,
verb-class event|own own|mood ought to	,1,,,,,,,
verb-class event|own own|mood should	-1,,,,-1,,,-1,1
verb-class event|own own|mood will	-1,-2,,1,-3,,-1,1,
verb-class event|own own|mood will!	1,-1,,-1,-2,2,,1,
verb-class event|own own|mood would	,,,1,,-2,-1,2,-1
verb-class event|own |mood 	,-1,1,-3,1,,2,-1,
verb-class event|own |mood !	,-2,,-1,,,2,-1,2
verb-class event|own |mood be to	,,,,-1,,,1,
verb-class event|own |mood can	-2,,,1,,-1,-1,-1,-1
verb-class event|own |mood can!	2,1,,,,3,-1,,-1
verb-class event|own |mood could	-2,-2,,-1,,1,-1,-1,
verb-class event|own |mood could!	,1,,,,,,,
verb-class event|own |mood have to	,2,,,-1,,,,
verb-class event|own |mood may	-4,-2,,1,-2,-1,,-1,-1
verb-class event|own |mood may!	,,,,1,,,,
verb-class event|own |mood might	1,-1,,,2,,,,
verb-class event|own |mood might!	-1,,,,-1,,,,
verb-class event|own |mood must	,3,,,-2,-1,,,-1
verb-class event|own |mood need to	-1,1,,,-1,,,,-1
verb-class event|own |mood should	2,3,,,-1,,,-1,1
verb-class event|own |mood should!	2,3,,,-1,,,,
verb-class event|own |mood will	,,,2,-2,,-2,,
verb-class event|own |mood will!	,-2,,1,,,-1,2,-1
verb-class event|own |mood would	,-1,1,,-2,,,1,
verb-class event|own |mood would!	,-1,,,1,,,,1
verb-class event|said false	-5,-1,1,-2,-1,-2,-4,1,-3
verb-class event|said true	2,,-3,-1,,2,2,-1,1
verb-class force	,-3,,2,-1,1,,-1,
verb-class force|form finite	,-2,-1,1,,-1,,,1
verb-class force|form gerund	,-2,,1,-1,1,,,
verb-class force|form infinitive	,,1,1,-1,,,-2,
verb-class force|mood 	,-2,1,1,-1,,,-1,1
verb-class force|mood will	1,,,,1,1,,,
verb-class force|own 	,-2,1,1,,-1,-2,,
verb-class force|own other	,,,-1,,1,,,
verb-class force|own other|mood 	,,,-1,,1,,,
verb-class force|own own	1,-1,,2,-2,1,1,-2,1
verb-class force|own own|mood 	2,-1,,2,-4,1,1,-1,1
verb-class force|own |mood 	-1,-1,1,-1,,-2,-2,,
verb-class force|own |mood will	1,,,,,1,,,
verb-class force|said false	,,1,,,-1,-1,1,
verb-class force|said true	,-3,,3,-1,2,,-3,
verb-class harm	,1,1,5,-2,-1,-1,-1,-3
verb-class harm|form finite	,,,2,,-1,,-1,-2
verb-class harm|form gerund	-1,,-1,1,-3,,-1,,
verb-class harm|form infinitive	2,1,2,3,-2,,-1,-1,-1
verb-class harm|form participle	-1,,,,,,,,
verb-class harm|mood 	-1,1,1,2,-2,-1,-1,-1,-1
verb-class harm|mood !	1,1,,,1,-1,1,,
verb-class harm|mood be to	,,,1,,,,,
verb-class harm|mood could	,-1,,1,,,,,
verb-class harm|mood must	,1,,-1,,,,,
verb-class harm|mood should	1,2,,,1,,,,
verb-class harm|mood will	3,,,2,,1,,,
verb-class harm|mood would	,-3,,3,-2,,,,
verb-class harm|own 	,2,2,2,-1,-2,-2,,-1
verb-class harm|own other	-1,-1,-1,,,1,,-1,-2
verb-class harm|own other|mood 	-2,,,,-1,1,-1,-2,-1
verb-class harm|own other|mood would	,-2,,,-1,1,,,
verb-class harm|own own	1,1,-1,4,-2,-1,,-1,
verb-class harm|own own|mood 	,,,3,-4,,1,-1,
verb-class harm|own own|mood will	1,,,1,1,,,,
verb-class harm|own own|mood would	,,,2,,,,,
verb-class harm|own |mood 	,,2,,,-2,-2,1,
verb-class harm|own |mood !	,1,,,1,-1,,,
verb-class harm|own |mood be to	,,,1,,,,,
verb-class harm|own |mood could	1,,,1,,,,,
verb-class harm|own |mood should	,1,,,,,,,
verb-class harm|own |mood will	2,1,,1,-2,1,,,
verb-class harm|own |mood would	,,,1,-1,,,,
verb-class harm|said false	,2,2,1,-2,-2,-1,,
verb-class harm|said true	,,-3,5,-1,1,,-2,-4
verb-class refusal	,2,,-2,-1,1,-2,-1,
verb-class refusal|form finite	,,-2,,,,,,
verb-class refusal|form gerund	1,,1,-2,-2,,,,1
verb-class refusal|form infinitive	1,2,1,-1,,3,-1,-2,-3
verb-class refusal|form participle	-2,-2,,,,-1,,-1,
verb-class refusal|mood 	,1,,-3,1,-1,-2,-2,1
verb-class refusal|mood !	-1,-4,,-1,,2,2,-2,-3
verb-class refusal|mood be to	,-1,1,,,,,,
verb-class refusal|mood can	-1,,,,,,,,
verb-class refusal|mood can!	-1,,,,,-1,,,
verb-class refusal|mood could	1,1,,1,1,,,,
verb-class refusal|mood have to	,-1,,,1,,,,
verb-class refusal|mood may	,,,,1,,,,
verb-class refusal|mood might	-2,,,,-1,,,-1,
verb-class refusal|mood must	1,3,,,,,,-1,
verb-class refusal|mood need to	,1,,,,,,,
verb-class refusal|mood should	2,3,,,1,-1,,-1,-1
verb-class refusal|mood will	,-1,-1,-1,-2,-4,-1,3,1
verb-class refusal|mood will!	2,-2,,2,,2,,1,-1
verb-class refusal|mood would	-1,-1,,,-3,,-1,,1
verb-class refusal|mood would!	1,-2,,1,-1,2,,,-1
verb-class refusal|own 	,1,-1,,,,-3,,-1
verb-class refusal|own other	1,1,1,-5,1,,-1,-3,2
verb-class refusal|own other|mood 	2,,1,-2,1,-2,,-1,2
verb-class refusal|own other|mood !	-2,,,,,,,,
verb-class refusal|own other|mood will	2,1,,,1,,,-1,1
verb-class refusal|own other|mood would	,,,-1,-1,1,,-1,
verb-class refusal|own own	,-1,,,-2,2,1,1,-1
verb-class refusal|own own|mood 	-2,,1,-1,-1,,-2,-2,
verb-class refusal|own own|mood !	2,-2,,,,,3,-1,-1
verb-class refusal|own own|mood will	,-1,,,-1,-1,,2,
verb-class refusal|own own|mood will!	1,-1,,1,-1,2,,,-1
verb-class refusal|own own|mood would	,-2,,,-1,-1,,2,
verb-class refusal|own own|mood would!	2,-2,,1,-1,2,,1,
verb-class refusal|own |mood 	,1,-1,-1,1,,-1,,-1
verb-class refusal|own |mood !	-2,-2,,,-1,2,-1,-1,-1
verb-class refusal|own |mood be to	,-1,1,,,,,,
verb-class refusal|own |mood can!	-1,1,,,-1,,,,
verb-class refusal|own |mood could	3,1,,1,1,,,,
verb-class refusal|own |mood have to	-1,,,,,,,,
verb-class refusal|own |mood must	,1,,,,,,,
verb-class refusal|own |mood should	2,2,,,1,,,-1,
verb-class refusal|own |mood will	-1,-1,,-1,-2,-2,,2,
verb-class refusal|own |mood will!	1,-1,,1,-1,1,,1,
verb-class refusal|own |mood would	-1,,,,-1,,,,1
verb-class refusal|said false	1,-1,-1,-2,2,1,,1,
verb-class refusal|said true	,2,1,-1,-2,1,-1,-2,
verb-class remedy	-1,-1,3,-1,,,,-1,-1
verb-class remedy|form finite	,2,1,-1,,-1,1,,-1
verb-class remedy|form gerund	2,-6,1,,3,1,-2,-1,2
verb-class remedy|form infinitive	-2,-3,2,,-1,1,-3,,-2
verb-class remedy|form participle	-2,,,,-1,-2,1,,-1
verb-class remedy|mood 	-2,-2,2,-1,,,,-2,
verb-class remedy|mood !	1,-5,-1,-3,3,3,3,-5,-3
verb-class remedy|mood be to	-1,-1,1,,-1,,,-1,
verb-class remedy|mood can	,-1,,,1,,,,1
verb-class remedy|mood can!	,-2,,,3,-1,-1,,
verb-class remedy|mood could	-1,-1,,,,,,-1,1
verb-class remedy|mood have to	-1,,,,,,,-1,
verb-class remedy|mood may	-2,,,,-1,,,,
verb-class remedy|mood might	,-1,,,1,,,,
verb-class remedy|mood must	3,5,,,-2,-1,,-1,-1
verb-class remedy|mood need to	1,2,,,-1,,,1,
verb-class remedy|mood should	1,4,,-1,-3,-1,-1,-1,-1
verb-class remedy|mood will	1,-2,1,2,-5,-1,-1,3,
verb-class remedy|mood will!	,,,,1,,,,
verb-class remedy|mood would	-1,-4,1,,-1,-2,-1,3,
verb-class remedy|mood would!	1,,,1,,,,,
verb-class remedy|own 	,,2,-2,1,-1,,-1,
verb-class remedy|own other	,,2,-2,1,,,-3,
verb-class remedy|own other|mood 	-2,-1,2,-1,-1,,,-4,
verb-class remedy|own other|mood !	3,,,,3,,,,
verb-class remedy|own other|mood can!	2,,,,3,,,,
verb-class remedy|own other|mood will	-2,-1,,,-1,,,,-1
verb-class remedy|own other|mood would	1,,,,-1,,,1,1
verb-class remedy|own own	,-1,,1,-2,1,1,1,-1
verb-class remedy|own own|mood 	,,,,-1,,-1,1,-1
verb-class remedy|own own|mood !	-1,-4,,-2,-1,3,2,-3,-3
verb-class remedy|own own|mood can	1,,,,1,,,,1
verb-class remedy|own own|mood can!	-2,,,,-1,,,,
verb-class remedy|own own|mood could	,,,,-1,,,,1
verb-class remedy|own own|mood have to	-1,-1,,,1,,,,
verb-class remedy|own own|mood should	,1,,,-1,,,,
verb-class remedy|own own|mood will	1,,,2,-2,-1,,1,
verb-class remedy|own own|mood would	,-1,1,,-1,-1,,2,-1
verb-class remedy|own |mood 	-1,-2,1,-2,,,,-1,1
verb-class remedy|own |mood !	,-3,,,2,-1,1,-1,
verb-class remedy|own |mood be to	-1,-1,1,,,,,,
verb-class remedy|own |mood can	-1,-1,,,,,,,
verb-class remedy|own |mood can!	,-1,,,1,,,,
verb-class remedy|own |mood could	-1,-1,,,1,,,,
verb-class remedy|own |mood have to	,1,,,-1,,,,
verb-class remedy|own |mood may	-1,,,,,,,,
verb-class remedy|own |mood might	1,,,,2,,,,
verb-class remedy|own |mood must	2,4,,,-2,-1,,,
verb-class remedy|own |mood need to	,1,,,-1,,,,
verb-class remedy|own |mood should	1,2,,,-1,,,,
verb-class remedy|own |mood will	1,-2,1,,-3,,,2,
verb-class remedy|own |mood will!	-1,,,,,,,,
verb-class remedy|own |mood would	-3,-2,,,,,,,-1
verb-class remedy|own |mood would!	,,,,1,,,,
verb-class remedy|said false	,1,,-1,,,1,-3,
verb-class remedy|said true	,-2,3,-1,,,-1,1,-2
verb-class |none	-3,1,-3,-3,1,-3,-2,-1,
withdrawn	-4,-3,-1,1,3,-3,-3,-5,-5
word 1950s	-1,,,,-1,,,,
word 1960s	-1,,,,,,,,
word 1980s	1,,,,,,,,1
word 1990s	1,,,,1,,,,
word 20th	,,,,1,,,,
word 28-nation	1,,,,,1,,,1
word 30th	-1,,,,,,,,
word 486-based	1,,,,1,,,,
word abandon	-1,-2,,,-1,,,1,
word ability	,-2,,,,1,,-1,1
word able	,3,,2,-5,1,-2,-2,
word abortion	1,1,,,-2,1,1,,
word about	-1,,,-1,,-1,-1,1,
word about-face	,,,,1,,,,
word abroad	1,2,,,-3,,,,1
word abruptly	-1,,,,-1,,,,
word absence	,,,,,,,,1
word absolute	-1,-1,,,-2,1,,,1
word absolutely	1,,,,,,1,,
word academic	1,1,,,2,,,-1,
word accelerate	1,,,1,,,,,
word accept	,,,-1,-3,2,-1,1,-1
word acceptance	-1,,,,,,,,
word access	4,1,1,,3,-1,,-1,
word accessible	,,,,-1,,,1,
word accommodate	2,,1,,1,,,,
word accompany	-1,,,,,,,,
word accomplish	1,1,,,,,,,
word accomplished	2,,,,1,,,,1
word accomplishment	-1,,,,,,,,-1
word accord	-2,,,,-1,,-1,,-2
word account	-1,-3,,,-1,1,-1,-1,2
word accumulate	1,,,,1,,,,
word accusation	2,,,,2,-1,1,,
word accuse	,-1,,,,,,-1,2
word achieve	1,-1,,,2,,,1,-1
word achievement	-1,,,,-1,,,,
word acknowledge	-2,,,,-3,1,,-3,
word acquire	-1,-1,,,-2,,,2,-1
word acquisition	-3,-1,,,-1,,,,
word act	2,-2,,,2,-1,1,-1,
word action	5,1,,2,1,,,1,1
word activate	-1,,,,,,,,
word active	-1,,,,-2,,1,,
word actively	,,,,1,,,,
word activist	,,,,,1,,,
word activity	,,,,,-1,2,-1,-2
word actor	,,,,1,,,,
word actually	2,1,,-1,-1,1,1,-1,2
word ad	2,-1,,,2,,,,1
word adapt	-1,,,,-1,,,,
word add	2,-2,,,1,-1,-1,2,1
word addition	-1,,,,,,,,
word additional	-2,,,-1,-2,,-1,,-1
word address	-2,,,-1,,,-1,-3,-1
word adequate	-1,,,,,,,,-1
word adequately	2,,,,3,,,,
word adhere	-2,-1,,,,,,,
word adjudication	-2,,,,-1,,,,
word adjust	-1,,,,,,,,
word administration	2,-1,2,,-1,-1,,3,-1
word admiral	3,,,,1,,1,,2
word admire	2,,,,-1,,,,3
word admit	4,1,,,,-1,3,1,
word adopt	,,,,1,-1,1,-1,-1
word adoptee	-1,1,,,-1,,,,
word adoption	-1,,,,,,,,
word adult	-3,-1,,,,,,,-1
word advance	-2,-2,,1,-1,,,,-2
word advantage	-1,-1,,,,,,,
word adversary	1,,,,1,,,-1,1
word advice	,-1,,,1,,,,
word advise	-3,,,,-2,,,,-1
word adviser	-2,,,,,,,,-1
word advisor	,,,,1,,,,
word advocacy	2,,,,,1,,,1
word advocate	2,,,,1,,2,-1,-2
word affair	,,,,2,,,,-1
word affect	,-2,,,1,-1,1,-1,
word affection	1,,,,-1,,,,2
word affiliate	-1,,,,,,,,
word affirm	3,,,,1,2,1,,-1
word afford	2,1,,,,1,,,
word affordable	-1,,,,,,,,
word afternoon	-1,,,,,,,,
word again	,,1,2,,-2,-1,,-1
word age	-4,-1,,,-1,,,-1,
word agency	-2,,,,-1,-1,-1,,-1
word agenda	1,-1,,,3,-1,,-1,-1
word agent	,,,,-1,,,2,-1
word aggression	,,,,,,,1,
word aggressive	,3,,,-3,,,,
word ago	-2,,,1,-3,-1,-1,,
word agree	,-1,,,-1,,,,2
word agreement	2,,,-1,,,-1,4,-2
word agriculture	-1,,,,,,,,
word ahead	,,,,1,,,,-1
word aid	3,-2,,,1,1,,2,2
word aide	-2,,,,,-1,,-1,-1
word aim	-1,,,1,-1,-1,,-1,-1
word air	,,,3,-5,-1,3,-1,-2
word aircraft	-1,-1,,,-1,,,1,
word airline	-1,,,,,,,,
word airport	-1,,,,,,,,
word airstrikes	,-2,,1,,,,-1,1
word alarm	1,,,,2,,,,
word alert	,1,,,,,,,
word align	,,,,,,,,1
word alike	1,,,,1,,,,
word alive	,,,,,,,,1
word all-cash	-1,,,,,,,,
word allegation	1,,,,1,,,,
word alleged	-1,,,,,,,,
word alliance	,1,,1,-1,,,,
word allied	-1,,,,-2,1,,,
word allow	2,,-1,1,,2,,,
word ally	,1,-1,-2,,1,1,-1,
word almost	1,-1,1,,,,-1,1,
word alone	-1,,,,,,,,
word already	-2,-1,,,-1,-2,2,-1,-3
word also	1,4,-2,-1,,-5,,4,-4
word alternative	-1,-1,,,-1,1,,,
word altogether	,-1,,,,,,,1
word aluminum	,,,,1,,,,
word always	-4,-1,,,-4,-2,2,-1,-1
word ambassador	-4,,,,-3,,,-2,-1
word ambitious	1,,,,,,,,1
word ambush	-2,,,,-1,,,,
word ammunition	-1,,,,,,,,
word amnesty	,,,,,2,,,
word amount	-1,-2,,,-2,,,1,1
word amp	,1,,,,,,,
word analysis	-1,,,,,,,,
word analyst	-3,,,,-2,,,,
word analyze	-1,,,,-1,,,,
word anchor	,,,,1,,,,-1
word anger	,-1,,,1,-1,,,
word angry	-1,,,,,,,,
word annex	-1,,,,,,,,
word annexation	1,,,,,,,,1
word anniversary	-1,,,,,,,,
word announce	-2,-2,,,-2,-1,,2,
word announcement	1,-1,1,,,-1,,-1,2
word annual	2,,,,-1,2,,,1
word annually	-2,,,,-1,,,,
word anonymity	-1,,,,-1,,,,
word answer	-2,-2,,,,2,-1,-2,-2
word ant	-1,,,,,,,,
word anti-establishment	1,,,,2,,,,-1
word anti-immigrant	1,,,,2,,,,
word anti-immigration	-3,-1,,,-1,,,,-1
word anticipate	-1,,,,-1,,,,
word anxiety	-2,,,,,,,,-1
word anymore	1,,,,1,1,,,
word anyway	,,,,,,,,1
word anywhere	-2,,,,,,,,
word apart	-1,,,,,,,,
word apartment	-1,,,,,-1,,,
word appalling	2,,,,,,,1,
word apparent	2,,,,3,,,,
word apparently	,,,,,1,,,-1
word appeal	-5,-1,,,-3,-1,,,-1
word appear	-3,-2,,,,1,-1,-1,-2
word appearance	1,,,,,1,,,1
word applaud	2,,,,,,,,3
word applause	-1,,,,,,,,
word application	,,,,,,,1,
word apply	-2,-2,,,,-1,,-2,1
word appoint	,,,,,,,,1
word appreciate	-1,,,,,,,,
word apprehension	1,,,,1,,,,
word approach	1,,,-1,3,-2,-1,2,-2
word appropriate	,2,,,-1,,,-1,-1
word approval	-3,-1,,,,1,,-1,-3
word approve	,-1,,,-1,,,2,-1
word approximately	-1,,,,,,,,-1
word arbiter	1,,,,,,,2,
word area	1,3,,,-1,-1,1,-1,-1
word argue	1,2,,,-1,2,,,-2
word argument	3,2,,,,1,,-1,1
word arm	5,2,2,,2,-1,,,
word armed	,-1,,,1,,,,1
word army	,,,,,-1,1,,-1
word arrange	-1,1,,,,,,-1,
word arrangement	-2,,,,,,,,
word arrest	,,,,-2,-1,,2,-1
word arrival	-2,-1,,,,,,,
word arrive	-1,-1,,,-2,,,2,-1
word arsenal	,-1,,,-2,,,2,
word art	-1,,,,,,,,
word article	1,-1,,,1,,,-1,1
word articulate	1,,,,1,,,,
word artificially	2,,,,2,,,,
word as	,-2,2,1,-2,1,-2,-2,1
word aside	-1,,,,,,,,
word ask	-2,,1,,-3,-1,1,-1,-2
word aspect	-1,,,,,,,,
word ass	-1,,,,,,,,
word assail	,,,,1,,,,-1
word assailant	-1,,,,,,,,
word assassination	-2,,,,-1,,,,
word assault	-1,,,,,,,,
word assemble	,1,,,-1,,,,1
word assert	,,,,1,,,,
word assertion	2,,,,,,,,2
word assess	,,,,-1,,,2,
word assessment	2,-1,,,1,,1,,1
word asset	-1,-1,1,1,,,,-1,-1
word assign	-1,,,,-1,,,,
word assignment	1,,,,,1,,,
word assist	1,-1,,-1,-2,-1,,4,
word assistance	1,1,,,-1,,,1,1
word assistant	-1,,,,,,,,
word associate	-2,,,,,,,,
word association	,-1,,,-1,,,1,
word assuage	,,,,1,,,,
word assume	-4,,,,-2,,,,-1
word assumption	-2,,,,-1,,,,
word assure	-2,-1,,,,,,,
word astronaut	-3,,,,-1,,,-1,
word asylum	2,,,3,,,,1,-3
word atrocity	3,,,,,2,,-1,1
word attach	,1,,,-1,,,,
word attack	-6,-1,-2,-1,-2,-5,,-1,-2
word attacker	,-1,,,,,,,1
word attempt	-1,-2,,-1,,2,,-2,-2
word attend	-1,-1,,,-2,1,,1,-1
word attendee	-1,,,,,,,,
word attention	1,,,,1,,,,
word attitude	,,,,,,,,1
word attorney	-1,,,,,,,,
word attract	,,,,,,,1,
word attribute	-2,,,,-1,,,,
word attrition	-2,,,,,,,,
word audience	-1,1,,,-2,,,-2,1
word audio	,,,,,,,1,
word author	,1,,,,,,,
word authoritarian	2,,,,1,,,,2
word authority	1,,,1,1,-1,,,
word authorization	-1,,,,,,,,
word authorize	1,-1,,,,,,1,1
word autism	-1,-1,,,,,,1,-1
word automatic	,1,,,,,,,
word automatically	,,,1,,,,,
word available	,,,,-1,,1,1,-1
word avenue	-1,,,,,,,,
word average	-4,,,,-2,-1,,,
word avert	-1,,,,,,,,
word avocado	-1,,,,,,,,
word avoid	,,,-1,2,,-1,-2,-1
word await	-3,-1,,,-1,,,,
word award	1,-1,,,1,,,,2
word aware	2,,,,1,,1,,
word awareness	-1,,,,,,,,
word away	1,1,,-1,4,1,-1,-3,-3
word awkward	-1,,,,-1,,,,
word back	3,1,-1,4,-5,2,-3,-4,4
word backfire	-1,,,,,,,,
word background	,-1,,,2,,-1,,-1
word backlash	1,,,,1,,,,
word backlog	2,-1,,,,,,2,1
word backtrack	-1,,,,-1,,,,
word bad	2,-4,1,,,3,-2,,
word badly	,,,,,,,,1
word bag	,,,1,,,,,
word balance	1,,,,-1,,,1,1
word balanced	-1,,,,,,,,
word balancing	-1,,,,,,,,
word balk	1,,,,,2,,,
word ball	-1,,,,,,,,
word ballot	-1,,,,,,,,
word ban	5,3,2,1,,-2,-1,-1,
word bank	-2,,,,,,,-1,
word banking	-1,,,,,,,,
word bankruptcy	,1,,,-1,,,,
word bar	1,,,1,-1,1,,,
word bare	-2,,,,-1,,,,
word barely	,,,,,,,1,
word bargaining	-1,,,,,,,,
word barrier	1,,,,1,1,,,
word barter	-1,,,,-1,,,,
word base	-3,1,,-1,-3,,-2,1,-2
word baseline	,,,,1,,,,
word basic	1,,,,1,,,,
word basically	1,,,,2,,,,
word basis	1,,,1,-1,,1,1,-1
word battalion-sized	,,,,,,,1,
word batter	-1,,,,,,,,
word battle	-2,,,,-3,-1,,1,
word battlefield	-2,,,,-1,,,,
word beach	-1,,,,-1,,,,
word bear	-3,,,,-3,1,,-1,-1
word bearing	,,,,1,,,,
word beat	,,,,1,,,,
word become	-2,-1,,-1,1,,-2,,-5
word begin	-2,-3,2,-1,,,-1,-3,
word beginning	1,,,,,,,,2
word behalf	,-1,,,1,-1,1,-1,
word behavior	3,1,,,3,-1,,,-1
word belief	-2,,,,-1,,,,
word believe	1,-3,,-1,3,,1,-3,
word belong	-1,,,,,,,,
word belt	-1,,,,-1,,,,
word benefit	2,,,1,,-1,,1,
word best	-1,,,,,,,,
word bet	-1,,,,,,,,
word betray	1,,,,2,,,,
word better	3,2,,,-1,1,,1,
word beverage	-1,,,,,,,,
word bid	,-1,,,,,,-1,1
word bidder	1,,,,1,,,,
word bidding	1,,,,2,,,,
word big	-3,,,,-3,,-1,,
word big-money	1,,,,1,,,,
word bigotry	3,2,,,1,,,,
word bill	4,1,,1,,2,,,1
word billion	,,,1,,,,,
word billionaire	-2,-1,,,,,,,
word bin	,-1,,1,-1,,,,1
word bind	-1,,,,-1,,,,
word biography	1,,,,1,,,,
word bipartisan	,,,,-1,,,,2
word bit	-4,,,,-2,,,,-1
word bite	-1,,,,-1,,,,
word bitter	,1,,,-1,,,,
word black	1,,,,2,,,,
word blackmail	2,,,,2,,,,
word blame	-1,-1,,,,-1,1,,
word blanket	,,,,1,,,,
word blast	2,,,,3,,,,
word blessing	2,,,,,,,,2
word blithely	-1,,,,,,,,
word bloc	-2,-1,,,,,,-1,-1
word block	2,2,1,-2,1,,-1,-1,-1
word blockade	-4,-1,,,-1,-1,,-1,-1
word blog	-1,,,,,,,,
word bloodsh	,1,,,,,,,
word bloody	-2,,,,-1,,,,
word blow	1,-1,,,1,,,2,
word blue	-1,,,,,,,,
word blue-chip	-1,,,,,,,,
word board	,-2,,,,-1,,,1
word boast	-1,,,,-1,,,,
word boat	2,,,1,1,1,,-1,
word body	-2,-2,,1,,-1,-1,-1,
word bolster	,,,1,-1,,,,-2
word bomb	-1,-1,,2,,-1,-1,-1,-2
word bomber	,,,,1,,,,
word bombing	,2,,,,,,,
word bond	-1,,,,,,,,
word bone	-1,,,,,,,,
word boo	2,,,,2,,,,
word book	-2,1,,,-2,-1,-1,,
word boost	,,,,,,,1,
word boot	2,2,,,-1,1,1,,-1
word border	1,4,-1,4,-4,,-2,1,-6
word borderless	-1,,,,-1,,,,
word boss	1,,,,,1,,,
word bottom	-2,,,,-1,,,,
word box	,,1,,,,,,
word boy	,,,,,,,1,
word boycott	1,,,1,-1,2,,-1,
word brain	-2,-1,,,-1,,,,
word branch	-1,,,,-1,,,,
word brand	,,,,1,,,,
word brave	-1,,,,,,,,
word breach	1,1,,,1,,,,
word bread	,,,,,,,1,
word break	-1,-1,,,-1,,-1,,
word breakthrough	,,,,,,,,1
word breastfeed	-2,,,,-1,,,,
word bridge	,,,,,,,,1
word briefly	-2,,,,-1,,,,
word bright	,,,,-1,,,,1
word bring	-1,-2,,1,1,-3,-1,,
word broad	-2,,,,-2,1,,,
word broadcast	,1,,,-1,,,,
word broaden	2,1,,,,,,1,
word broadly	1,2,,,-1,,,,-1
word broker	1,-1,,,,1,,1,-1
word brokerage	-1,,,,,,,,
word brother	-3,-1,,,-1,-1,1,,-1
word browser	1,1,,,,,,,
word bruising	-1,,,,,,,,
word brutal	-2,,,,-1,,,,
word bubble	-2,,,,-1,,,,
word budget	-1,,,,-1,,,-1,1
word bug	-3,,,,-1,,,,
word build	2,-3,,,,1,-1,4,
word building	,,,,1,,,1,-2
word buildup	-2,,,,-1,,,,
word bulk	,,,,-1,1,,,
word bulldozer	-1,,,,,,,,
word bury	,,,,1,,,,
word bus	1,,,,1,,,,
word business	-4,-4,,-1,-1,-2,,-1,-1
word businessman	-4,-1,,,-3,,,,-1
word buy	-7,-2,,,-2,-1,,-4,-1
word buyer	1,,,,,1,,,
word buzz	1,,,,1,,,,
word bypass	-1,,,,,,,,
word cable	-2,,,,-1,,,,
word cache	-2,,,,-1,,,,
word calculate	-1,,,,,,,,
word calculation	-1,,,,,,,,
word call	4,3,,,2,-2,-1,-3,2
word calm	,1,,,,,,,
word camp	1,,,,1,,,1,
word campaign	-2,-3,-1,,,1,-1,-3,
word campus	,1,,,,,,,
word candidacy	1,,,,2,,,-1,1
word candidate	-2,-3,-1,-2,-1,,-2,-2,4
word capability	,1,,,,,,,-1
word capable	-3,-1,,,-2,,,,-1
word capacity	1,,,,1,,-1,,2
word capital	-3,-2,,-2,,2,-1,,-3
word capitalize	-3,,,,-2,,,,
word capture	1,,,,2,,,,
word car	-3,,,,-2,,,,
word carbon	1,,,,,-1,,1,
word card	-2,,,,-1,,,-1,1
word care	,,,,,,,,1
word career	-2,-1,,,,,,-1,-1
word careful	2,4,,,-2,-1,1,,-1
word cargo	,,,,,,,2,
word carpet	-1,,,,,,,,
word carrier	-2,,,,-1,,,,
word carry	-3,-1,,,2,-1,,-2,-2
word carve	-1,,,,,,,,
word case	-3,-1,,-1,-1,1,,-1,-3
word cash	-3,-1,,,,,,-1,
word casino	-1,,,,,,,,
word cast	,,,,1,,,,-1
word casualty	-2,,,,-1,,,,
word catastrophic	-1,,,,,,,,
word catch	-2,,,,-1,,,,
word cause	-1,-2,,,,,-1,-1,1
word caution	,,,,-1,1,,,
word cautious	,,,,1,,,,
word cease	-1,,,,,,,,
word celebrate	,1,,,,,,,1
word celebration	,,,,,,,,1
word celebrity	-1,,,,,,,,
word cell	2,,,,2,,,,
word cent	,,,,,1,,,
word center	3,,,,1,3,,-1,1
word central	,,,,1,,,,
word centralize	1,1,,,,,,,
word certain	,,,-1,,-2,1,,1
word certainly	2,-2,,1,,1,1,-1,2
word chain	-1,,,,,,,,
word chair	,,,,1,,,,
word chairman	-1,2,,,,-1,,,-2
word challenge	-1,-4,,-1,,3,-1,-2,
word chamber	-1,,,,,,,,
word champion	1,-1,,,,,,,2
word chance	,1,,,-1,1,,-1,-1
word change	-3,,-1,-3,-4,2,-3,-1,
word channel	-2,,,,-1,,,,
word chant	,1,,,-1,,,,
word chaos	-2,-1,,,,,,,
word chaotic	2,,,,1,,,1,
word chapter	-1,,,,,,,,
word characterize	2,,,,2,,,,
word charge	,-1,,,1,1,-1,,-1
word charity	-4,-1,,,-2,,,-1,
word charming	2,,,,-1,,,,3
word chat	-1,,,,,,,,
word cheap	,,,,1,,,,
word check	-5,-1,,,-2,,,-1,-1
word cheer	-1,,,,-1,,,,
word cheerlead	-1,,,,,,,,
word chemical	,-2,,-1,-2,-1,1,3,-1
word chief	-4,-1,,-1,,-2,-1,,-3
word child	-1,,,-1,1,,-1,-2,-2
word chip	-1,,,,-1,,,1,
word choice	-3,-2,,,,,,-1,-2
word choose	-2,,,,,,,-2,
word church	2,1,,,2,,,,
word circle	,,,,1,,,,
word circulate	-1,,,,,,,,
word cite	1,,,,1,,,,1
word citizen	-7,-3,,-1,-3,,-2,,-3
word citizenship	,-2,,,-1,1,,-1,2
word city	-1,-1,,,1,,-1,-1,-1
word civil	-1,,,1,-2,2,,-1,-1
word civilian	2,,,,3,,,,-1
word civilization	-1,,,,,,,,
word claim	4,,,1,2,,,2,-2
word claimant	,-2,,,,1,,1,
word clandestine	-1,,,,,,,,
word clarify	-3,-1,,,,,,,
word clarity	1,1,,,,,,,
word clash	-2,,,,-1,,,,
word class	-1,,,,1,,,-1,-1
word classified	1,,,,1,,1,,
word clean	2,2,,,1,,,,
word clear	,2,,,-3,-1,-1,3,-3
word clearance	-1,,,,,,,,
word clearly	-1,,,,,,,-1,
word click	-1,,,,,,,,
word client	,-1,,,1,,,,
word climate	-3,-1,,-1,-4,1,,2,-2
word climb	-2,,,,,,,-1,
word close	-2,1,,,-1,,-1,-1,-2
word closely	-2,,,,-3,1,-1,-1,
word closer	1,,,,-1,,,1,1
word closing	-1,-1,,1,-1,,,-1,
word closure	-1,,,,-1,,,,
word clout	-1,,,,,,,,
word club	,,,,-1,1,,,
word coalition	-2,,,,-1,1,,-1,-3
word coast	-2,,,,-1,,,,
word coastal	-1,,,,,,,,
word cocktail	-2,,,,-1,,,,
word cold	-1,,,,,,,,
word collapse	-2,,,,-1,,,,-1
word colleague	1,,,,1,,,,1
word collect	-4,-1,,,-2,,,,-1
word collection	-2,,,,,,,,
word collective	,,,,1,,,,
word college	-1,,,,,,,,
word column	,,,,1,,,,
word combat	3,2,,,-1,1,2,-1,-1
word combatant	-2,,,,-1,,,,
word combine	,1,,,,,,,
word come	1,2,1,1,,-3,-1,3,-4
word comeback	-1,,,,,,,,
word comedy	,,,,1,,,,
word comfortable	-2,,,,-1,,,,
word coming	,,,1,-2,,1,,
word command	-4,-1,,,-3,,,,-1
word commander	-4,-3,,,,-1,,,-2
word comment	1,-4,,-1,3,,2,-1,-1
word commercial	,-1,,,,,,,
word commission	1,,,,-1,1,,1,-1
word commit	2,,,,-3,3,,1,-1
word commitment	2,,,-1,1,-1,,2,
word committee	-2,-1,,,-2,,,,1
word commodity	-1,,,,-1,,,,
word common	-2,,,,-1,-1,,-1,
word common-sense	-2,,,,-1,,,,
word communicate	,1,,,-1,,,,
word communication	1,,,,1,,1,,
word communist	-1,,,,,,,,
word community	4,1,,-1,1,,1,1,1
word company	-7,-4,,,-5,-1,,-1,-1
word comparable	1,,,,1,,,,
word compare	,-1,,,,,,,1
word comparison	,,,,1,,,,
word compel	-1,,,,,,,,
word compete	-2,,,,-2,,,,
word competition	-4,-1,,,-2,,,-1,
word competitive	-1,,,,-1,,,,
word complain	1,1,,,1,,,,
word complaint	,1,,,,,,,1
word complete	,1,,,,-1,-1,,-2
word completely	4,,1,,3,,1,-1,-1
word complex	-1,,,,,,,,
word compliance	1,,1,1,-1,,,,
word complicate	-1,,,,,,,,
word compound	-1,,,,-2,,,1,
word comprehensive	1,,,,,1,,,
word comprise	,-1,,,1,,,,
word compromise	-1,-1,,,1,,,-1,
word computer	-1,-3,,-1,2,-1,-1,,-2
word concede	,1,,,,,,,
word concept	,1,,,,,,,
word concern	-4,-3,,-1,-3,1,,,-3
word concerned	-1,-1,,,,,1,,
word concert	1,,,,1,,,,
word conclude	-2,,,,,,,,
word conclusion	-1,1,,,-1,,,,
word concrete	-2,,,,-1,,,,
word condemn	3,1,,,4,-1,,,
word condition	,3,,,-3,1,,-1,-1
word conduct	,,,1,-1,,1,-1,-1
word conference	1,,,,,1,,-1,1
word confidence	-1,,,,-1,,1,,-2
word confident	-1,,,,-1,,,,
word confirm	-1,,,,-1,,,,1
word confirmation	,,,,1,,,,
word conflate	2,,,,2,,,,
word conflict	-1,-4,,-1,,1,-1,,1
word confront	-2,1,,,-3,,,,-1
word confrontation	,1,,,-1,-1,,1,
word congested	-1,,,,,,,,
word conglomerate	-1,,,,,,,-1,
word congratulate	-1,,,,,,,,
word congressional	2,,,,1,1,1,,-2
word congressman	,,,,1,,,,
word connect	-1,,,,,,,,
word connection	,,,,,,,1,
word conquest	-2,,,,-1,,,,
word consensus	,,,,-1,,1,,
word consent	1,,,,,,,,1
word consequence	-2,-1,,1,,-1,,-1,-1
word consequential	-1,,,,,,,,
word conservative	,,,,,-1,,-1,1
word consider	,-3,,1,2,-2,-1,,-3
word considerable	-2,,,,-1,,,,
word consist	,,,,,1,,,
word consistent	1,,,,,,,,1
word constantly	-2,-1,,,-1,,,,
word constitute	-1,,,,,,,,
word constitution	,,,,1,,,,
word constitutional	2,1,,,,2,,,
word constraint	-2,-1,,,,,,,
word construction	-1,,,,,,,,
word constructive	-1,-1,,,-1,,,,1
word consulate	,,,,,1,,,
word consult	-1,,,,-1,,,,-1
word consultant	-2,,,,-1,,1,,
word consume	,,,,-1,,,1,
word contact	2,1,,,1,1,,,-1
word contain	-2,-2,,,-1,1,-1,-1,-1
word containment	-1,,,,,,,,
word contender	2,,,,1,,,,1
word content	-1,-1,,,,-1,,1,
word contention	-2,,,,-1,,,,
word contest	-3,-1,,,,-1,,-1,-1
word continent	2,,,,1,1,,1,
word contingency	-1,,,,,,,,
word continue	2,,1,,1,1,-2,-2,2
word continued	1,,,,1,,,,
word continuing	-1,,,,,,,,
word contortion	-1,,,,,,,,
word contractor	-1,-1,,,1,,,,-1
word contradict	,,,,-1,1,,,
word contrast	,,,,1,,,,
word contribute	-3,,,,-2,,,,-1
word contribution	1,-1,,,2,-1,,-1,1
word contributor	-1,,,,,,,,
word control	-2,2,1,1,-2,-2,-1,-3,-3
word controversial	,-1,,,2,,,,-1
word controversy	1,,,,1,,,,
word convention	1,-1,,,,1,,,2
word conventional	1,1,,,,1,,,
word conversation	-2,,,,-1,,,,
word convict	,1,,1,-2,,,,
word convince	-1,,,,,,,,
word convincing	1,,,,1,,1,,
word cooperate	1,2,,,,,,,
word cooperation	1,-3,,1,,-1,,2,
word coordinate	2,2,,,-1,,,,1
word coordination	,,,,,,,1,
word copy	-1,,,,,,,,
word core	,,,,,,,1,
word cornerstone	-1,,,,,,,,-1
word corporate	,,,,-1,,1,1,
word correct	-2,-1,,,-1,,-1,,1
word correctness	1,,,,2,,,,
word cost	-1,-2,1,-1,1,-1,-1,,-2
word council	,,,,1,,,,
word counsel	,,,,1,,,,
word count	1,,,,1,1,,,
word counter	1,1,,,-1,,,1,
word counterpart	-1,-1,,,1,,,,
word counterterrorism	,,,,,,,1,
word country	4,6,,1,-2,2,,-1,-3
word county	,2,,,-2,,,1,-1
word coup	-1,,,,-1,,,1,
word couple	-1,,,,-2,,,1,
word course	-3,-2,,,-3,1,,-1,1
word court	2,2,,1,-4,3,-1,-1,-2
word cover	-3,-2,,,-1,-1,,-1,
word coverage	-3,,,,-1,,,,
word crack	,,,,-1,,,,1
word crane	-1,,,,,,,,
word crash	-1,,,,,,,,
word crazy	2,-1,,,1,,,,2
word create	-1,,,-1,1,,-1,-3,
word creation	-1,,,,,,,,
word creative	,-1,,,,,,,1
word credential	,,,,1,,,,
word credibility	-3,-2,,,,,,-1,
word credible	,,,,,,,,1
word credit	,-1,,,,,,,2
word creep	,,,,1,,,,
word crime	1,,,1,,-1,,1,
word criminal	2,1,,1,-1,1,-1,,1
word crisis	,-1,,1,,-2,-1,1,1
word critic	2,-2,,,5,-1,-1,1,-3
word critical	,,,,-1,,-1,-1,1
word criticism	8,-2,,,7,-2,3,-1,
word criticize	3,-1,,,4,1,,-1,-2
word crop	-2,,,,-1,,,,
word cross	-2,,,,-2,,,-1,1
word crowd	-1,-1,,,,1,,,-1
word crucial	,1,,,,,,,
word crucible	-1,,,,,,,,
word crush	1,,,2,-1,,,,
word cry	2,,,,2,,,,
word culminate	,1,,,-1,,,,
word cultural	,1,,,-1,,,,
word culture	-1,-1,,,,,,,-1
word curb	1,,,,-1,,,2,
word currency	,,,1,1,,,-1,-1
word current	-5,-2,,-1,,-1,-1,-1,-2
word currently	-4,-1,,,-1,,,,
word customer	,,,,-1,,1,,
word cut	4,3,,,2,1,,,-1
word cutback	,,,,,,1,,
word cyber	-4,,,,-2,,,,-1
word cycle	-1,,,,-1,,,,
word cyclone	,,,,,,,,1
word damage	,1,,,,,,,
word damn	-1,,,,,,,,
word damning	-1,,,,,,,,
word danger	1,-1,,,3,,,,-1
word dangerous	2,-2,,2,2,-1,,,-1
word dangerously	1,,,,2,,,,
word dark	2,,,1,1,,,,
word darkly	,,,,1,,,,
word database	,,,1,,,,,
word date	-4,,,,-2,,,,-1
word datum	-4,1,,,-3,,,,-1
word daughter	-1,,,,-1,1,,,-1
word dawn	-1,,,,,,,,
word day	-4,1,,-1,-3,-2,-1,-2,
word daylight	2,1,,,-1,1,,,1
word dead	-4,,,,-2,,,,
word deadline	2,2,,,-1,1,,,
word deal	3,,1,,1,2,,2,
word dealing	-1,,,,,,,,
word death	-2,,,,,,,,
word debate	-6,-2,,,-2,-1,-1,,-4
word debris	-1,,,,,,,,
word debt	1,,,,,,,1,
word decade	,,,-1,-1,-1,,1,
word decide	-1,-1,,,-1,1,,,-1
word decimate	-1,,,,-1,,,,
word decision	1,,,-1,-1,3,,-3,1
word deck	,,,,,,,1,
word declare	1,,,3,-3,1,,-3,
word declassify	,,,,1,,,,
word decline	-3,-2,,,-4,1,2,-1,-2
word decommission	-1,,,,,,,,
word dedicate	-1,,,,,,,,-1
word deem	3,,,,1,,,,3
word deep	-2,-1,,,-2,1,,,
word deepen	,,,,-1,,,,1
word deeply	,-1,,,,,-1,,2
word defeat	2,,,3,-1,2,-1,-2,-2
word defeate	-2,,,,,,,,
word defend	1,-1,-1,-2,,-2,1,2,1
word defender	1,1,,,-1,,,,1
word defense	,3,1,2,-2,-2,-1,-2,-3
word deficiency	-3,,,,-2,,,,-1
word deficient	-3,,,,-3,,,,
word define	1,-1,,,2,,,,
word definitely	-1,,,,-1,1,,,
word definition	-2,,,,-1,,,,
word deftly	,,,,-1,1,,,
word degree	-2,,,,,,,,-1
word delay	-2,-1,,,,-1,,,
word delegate	-1,,,,-1,,,,
word deliberately	3,,,,3,,,,
word delicious	-1,,,,,,,,
word deliver	-2,,,,,-1,,-1,-1
word demand	-1,2,,-1,,-2,-1,-1,-2
word demise	,,,,1,,,,
word democracy	-2,2,,,-1,-1,,-2,-3
word democratic	-1,,,,,,,-1,
word demonize	2,,,,2,,,,
word demonstrate	1,-1,,,,,,1,1
word demur	,,,,,1,,,
word denial	1,,,,1,,1,,
word denounce	3,-1,,,3,2,,-1,-1
word deny	,1,,-1,-4,,4,-1,-1
word depart	1,,,,,,1,,
word department	-3,,,,-2,,,,-1
word departure	,-1,,,,-1,2,,
word depend	-2,,,,-1,,,,-1
word dependent	-2,,,,-1,,,,
word deploy	,2,,1,-3,-1,,-1,-1
word deployment	2,2,,,-1,,,1,-1
word deport	,,,2,-2,,,,
word deportation	,1,,,-1,,,,
word depose	,,,,1,,,,
word depression	,,,1,,,,,
word deprive	,,,,,,,,1
word deputy	-1,,,,,,,,
word describe	3,1,,,,-1,1,-1,4
word description	-1,,,,,,,,
word desert	-2,-1,,-1,-1,1,,,
word deserve	1,,,,-1,-1,-1,,3
word design	1,,1,,,,,1,-1
word desk	-1,,,,-1,,,,
word desperate	1,,,,,,,,1
word destination	,,,,,,,1,
word destroy	1,1,,,2,-1,-1,-1,-1
word destruction	,1,,,,,,,
word detail	-3,-1,,,,,,-1,-1
word detailed	-3,-1,,,-1,,,,-1
word detain	-1,,,,,,,,
word deter	1,,,,,1,,1,
word determination	-1,,,,,,,,
word determine	-4,-1,,,,-1,-1,-1,-1
word detonate	-1,,,,,,,,
word detour	-1,,,,,,,,
word devastating	-2,,,,-1,,,,
word develop	-2,2,,,-3,-1,,-2,
word development	,1,,,-3,,,-1,2
word device	-1,,,,,,,,
word devote	-1,,,,,,,,
word dictate	,2,,,,-1,,,
word dictator	1,,,,1,,,,
word dictatorship	1,1,,,1,,,,
word die	-1,,,,,,,,
word difference	,,,,-3,1,1,-2,2
word different	2,,,,-1,1,3,-1,
word difficulty	,,,,1,,,,
word digit	-1,,,,,,,,
word digital	,,,,,,,,1
word dignify	1,,,,,1,,,
word dilute	-1,,,,,,,,
word dimension	-2,-1,,,,,,,
word diminish	2,,,1,1,,,,
word dinner	-3,,,,-1,,,,-1
word dioxide	1,1,,,,,,1,
word dip	-1,,,,,,,,
word diplomacy	-3,-1,,,,,,-1,-2
word diplomat	1,,,,,1,,-1,2
word diplomatic	-2,-1,,,-4,,,2,-1
word direct	1,,,,2,,,,-2
word direction	1,,,,,-1,,-1,2
word directly	-3,,,,-1,-1,,,-1
word director	-2,-2,,,,,1,-1,-1
word disagree	1,,,,-2,3,,,
word disagreement	-1,,,,-1,,1,,
word disappointed	1,,,,2,,,,
word disappointment	,,,,1,-1,1,,
word disaster	2,-1,,1,,1,,1,
word disastrous	1,,,,,,,,1
word disclose	2,,,,2,-1,1,,-1
word disclosure	2,,,,,,1,1,
word disconnect	2,,,,2,,,,
word discourage	-2,,,,,,,,
word discourse	,,,,1,,,,
word discover	,,,,1,,,,
word discredit	-1,,,,-1,,,,
word discuss	-3,,,-1,,-2,-1,-3,
word discussion	-1,,,,-1,2,,,-2
word disgraced	-1,,,,,,,,
word disintegrate	2,,,,2,,,,
word dislocation	-1,,,,,,,,
word dismantle	-1,,,,-2,,,1,
word dismember	-1,,,,,,,,
word dismiss	1,,,,1,1,,,
word disorder	-1,,,,,,,,
word dispense	,1,,,-1,,,,
word displace	-3,,,,-2,,,-1,
word display	,,,,,,,1,
word disproportionate	-1,,,,,,,,
word dispute	2,,,,,,1,1,
word disputed	,-1,,1,1,,,,
word disrupt	-1,,,,-1,,,,
word disruption	-2,,,,-1,,,,
word disruptive	1,,,,1,,,,
word dissatisfaction	,,,,-1,,,,
word distance	1,,,,2,,,,
word distinct	-1,,,,,,,,
word distinction	,1,,,,,,,
word distinguish	-2,,,,-1,,,,
word distort	2,,,,3,,,,
word distortion	2,1,,,-1,,1,,
word distract	2,,,,2,,,,
word distribute	,1,,,,,,,
word district	,1,,,-1,,,,-1
word distrust	-1,,,,-2,,,1,
word disturb	2,,,,2,,,,-1
word divide	,2,,,-3,,,1,
word division	,,,,1,,,,
word divisive	1,,,,1,,1,,
word dlrs	,1,,,,,,,
word do	4,,-1,-4,3,1,4,-1,-2
word doctor	1,1,,,1,,,,
word document	,1,,,,,,,-1
word documentation	-1,,,,,,,,
word dog	,1,,,-1,,,,
word dollar	,,,1,-2,,,,-1
word domain	2,,,,2,,,,
word domestic	1,1,,,1,,,,-1
word domestically	1,,,,1,,,,
word dominance	1,,,,,,,1,
word dominate	-1,-1,,,1,,,-1,-1
word dominating	,1,,,-1,,,,
word donate	,2,,,-1,,,-1,1
word donation	,,,,,1,,-1,-1
word donor	2,-2,,,1,,1,1,
word doom	-1,,,,,,,,
word door	,,,,-1,1,,1,
word double	-1,,,,-1,,,1,
word doubt	2,,,,2,,,,
word downtown	,,,,,1,,,
word dozen	,,,,,1,,,
word draft	-2,,,,,,,,
word drag	-2,,,,,,,,
word dramatic	1,,,,1,,,,1
word draw	2,-2,,,3,1,,-1,
word drink	-1,,,,,,,,
word drive	-1,-2,,2,1,-2,,-2,-3
word driver	1,,,,2,,,,
word drop	-4,-1,,,,-1,,-1,-1
word drought	-1,,,,,,,,
word drug	,,,,,,,1,
word due	-2,,,,,,,,
word dump	,1,,,,,,,
word dust	1,,,,,1,,,
word duty	-1,-1,,,,,1,,
word duty-free	-1,,,,-1,-1,-1,2,
word dynamic	2,,,,1,,,,1
word ear	-1,,,,,,,,
word earlier	,1,,,-3,1,1,-1,
word early	-2,,,-1,-5,-1,1,,1
word earn	,,,,-1,,,,2
word earnings	-4,-1,,,-2,,,,-1
word ease	,-2,2,,,,,,
word easily	,,,,,,,,-1
word eastern	-3,,,,-2,,,-1,
word easy	1,1,,,1,,,-1,
word echo	-1,,,,,,,,
word economic	-1,,3,2,-4,-3,,,-2
word economics	-1,,,,,,,,
word economist	-2,,,,,,,,
word economy	-2,,,-2,-1,-2,-2,-2,2
word eczema	-1,,,,,,,,
word edge	1,,,,2,,,,
word edible	2,2,,,,,,,
word education	-2,,,,-1,,,,
word effect	2,-2,1,-1,1,-1,-1,2,
word effective	-1,,,,,,,-1,
word effectively	-1,,,,-2,,,,1
word efficient	-2,-1,,,,,,-1,
word effort	-3,-2,1,,,-1,-2,-2,
word elect	,-1,,1,-1,,,1,
word election	-2,1,,-2,,-1,,-5,
word electoral	-1,,,,,,,,
word electorate	,,,,-1,,,,1
word element	-2,,,,-1,,,,
word elevate	,,,,,1,,,
word eligibility	3,,,,1,,,3,
word eligible	-2,,,,-1,,,,
word eliminate	1,-1,,1,,,,1,1
word elite	-2,-1,,,,,,,
word else	1,-1,,,1,1,,,
word elsewhere	-1,,,,,,,,
word email	2,1,,-1,4,-2,2,-3,-5
word embargo	4,1,4,1,-2,-1,1,-2,-1
word embassy	2,1,,,,,,1,
word embody	-1,,,,,,,,
word embolden	3,,,,3,,,,
word embrace	2,1,,,-2,,,-1,3
word emerge	,,,,-1,,,,1
word emergency	1,1,1,1,-1,,,-2,
word emission	,,,,1,-1,,1,
word emotional	-1,,,,,,,,
word emphasis	-2,,,,-1,,,,
word emphasize	,,,,,,,1,
word employ	-1,,,,,,,,
word employee	1,-2,,-1,3,-1,-1,,
word employment	-1,,,,-1,,,1,
word enable	-1,,,,,,,,
word encounter	-1,,,,,,,,
word encourage	2,-3,,,3,,1,,
word end	-1,,1,-2,-2,,-1,1,-1
word endless	1,1,,,,,,,
word endorse	1,-1,,,-1,,,-1,3
word endorsement	1,-1,,,-1,,,-1,3
word endure	-2,-1,,,,,,,-1
word enemy	2,,,,2,-1,1,-1,1
word energy	2,2,,,,-1,,1,-1
word enforce	2,,1,,1,,,,
word enforcement	4,3,,,,,,1,2
word engage	-2,-1,,,1,-1,,-1,-1
word engagement	-1,-1,,,-1,,,,2
word engineer	,-1,,,1,,,,
word engineering	-1,,,,,,,,
word enhance	1,1,,,,,,,
word enjoy	-1,,,,-1,,,,
word enlargement	-1,,,,,,,,
word enormous	-1,,,,,,,,
word enough	,-2,,,3,-2,-2,-1,
word ensure	1,2,,1,-1,-1,-1,,
word enter	4,5,-1,,-2,2,-2,-1,
word entertainment	-1,,,,,,,,
word enthusiastic	,,,,-1,,,,1
word enthusiastically	-2,,,,,,,,-1
word entire	1,-1,,1,,,,-1,1
word entirely	3,,,,-1,1,3,,
word entity	,-1,,,-1,1,,,
word entry	,,,,,-1,,1,
word environment	-2,,,,-1,,,,
word environmental	-1,,,,,,,,
word envisage	-1,,,,,,,,
word envision	,,,,,,,1,
word equal	1,1,,,-1,,,,1
word equality	-1,,,,,,,,
word equally	1,1,,,,,,,1
word equation	-1,,,,,,,,
word equipment	,1,,,-2,-1,,,
word equity	-1,,,,,,,,
word era	2,,,,,,,,2
word erosion	,,,,-1,1,,,
word error	-1,,,,,,,,
word erupt	-1,,,,-1,,,,
word escape	,,,,-2,,,1,1
word especially	-1,-1,,1,,,,,-1
word essential	,,1,,-2,,,,1
word establish	2,1,,-1,-1,1,,3,-2
word establishment	,,,,-2,1,,,1
word estate	1,-1,,,,,,,2
word estimate	-3,-1,,,,-1,,-1,-1
word ethic	1,,,,1,,,,
word ethical	2,,,,2,,,,
word ethnic	-1,,,,1,-1,,-1,-1
word ethnicity	1,,,,1,,,,
word euro	3,1,,,,,,1,1
word evacuate	-1,,,,,,,,
word evacuation	-1,,,,,,,,
word evade	,,,,1,,,,-1
word eve	-1,,,,,,,,
word even	,,,-2,1,1,-2,,-2
word evening	-1,,,,-1,,,,
word event	-2,-1,,,,,,1,-1
word eventually	-1,-1,,,,,,-1,1
word ever	1,,,,,-1,2,1,-1
word ever-expanding	-1,,,,,,,,
word evidence	-5,,,,-5,-1,1,-1,-1
word exact	-1,,,,,,,,
word exactly	-2,-1,,,,-1,-1,,-1
word examine	-1,,,,,,,,
word example	,-1,,,,1,1,,-1
word exceed	,1,,,-1,,,,
word excellent	-1,,,,,,,,
word exception	,,,,-1,,,1,
word excess	1,,,,-1,,,,2
word excessive	,1,,,-1,,,,
word exchange	2,,,,,,1,2,-1
word exchange-traded	-1,,,,,,,,
word excitement	-1,,,,,,,,
word execute	-1,-1,,,,,,,1
word executive	-3,-1,,,-3,,1,,
word exercise	,,,,2,,,-1,
word exhibit	,1,,,-1,,,,1
word exile	-1,,,,,,,,
word exist	4,,,,2,1,,1,
word existence	,,,,1,,,,
word existential	2,,,,2,,,,
word exit	-1,1,,,,,,-1,-1
word exodus	1,,,,,,,1,
word expand	,,,-1,-3,,,3,-2
word expansion	1,,,,2,,,,
word expect	-4,-1,,2,,-2,-1,-2,-3
word expectation	-1,,,,,,,,
word expel	1,-2,2,1,,,,,
word expensive	-1,,,,,,,,
word experience	-1,,,,,1,-1,-2,
word expert	-3,-1,,,-3,-1,,1,
word expertise	,,,,-1,,,,1
word explain	-1,,,,-2,,,,1
word explanation	-2,-1,,1,-2,,,,
word explicitly	,,,,1,,,,
word exploit	-2,,,,,,,,
word export	,,2,,-1,,,-1,
word expose	-1,-1,,,1,,,,-1
word express	2,1,,,2,,,,1
word expression	-2,,,,-1,,,,
word extend	1,-1,,,1,,,1,
word extension	1,,,,2,,,,-1
word extensive	,,,,1,,,,
word external	1,1,,,-2,,,1,1
word extra	-1,-1,,,,,,,1
word extract	-2,,,,-1,,,,
word extradition	2,,,,-1,1,,2,
word extreme	-1,,,,,,,,
word extremely	2,,,,1,,,1,
word extremist	1,-1,,,,1,1,,
word eye	-1,-2,,,2,,,-1,-1
word ez	-1,,,,,,,,
word face	1,1,,-1,-1,3,-1,,
word facilitate	-1,-1,,,,,,,
word facility	-2,,,,-2,,,-1,
word fact	,1,,,-1,-1,1,,-1
word faction	,,,,1,,,,
word factor	-4,,,,-2,,,,-1
word factory	-1,-1,,,,,,1,
word fail	-1,-2,,-1,,-1,-1,1,-1
word failure	3,1,,1,3,,,,
word fair	2,,,,2,,,,
word fairly	-1,-1,,1,-1,,,-1,-1
word faith	4,1,,,2,,,-1,2
word fake	,1,,,,,,,
word fall	-2,,,,-2,1,,-1,-1
word false	,-1,,,-1,2,1,-1,
word familiar	-4,,,,-2,-1,-1,,-1
word family	-2,-1,,,-5,1,-2,,1
word famous	-3,,,,-2,,,,
word fan	-1,,,,,,,,
word fantastic	-1,,,,,,,,
word fantasy	2,,,,2,,,,
word far	1,1,,-1,2,-2,,-3,1
word far-flung	,,,,,1,,,
word fare	-1,,,,-1,,,,
word fashion	1,,,,1,,,,
word fast	-2,,,,-1,,,,
word fast-growing	-1,,,,,,,-1,
word fast-track	1,,,,,,,1,
word fatal	-3,,,,-3,,,,
word fatally	-1,,,,-1,,,,
word fate	-3,,,,-2,,1,,-1
word father	-1,,,,,,,,
word fatigue	1,,,,1,,,,
word favor	2,-1,,-1,-2,1,-1,-2,4
word favorite	-1,,,,,,,,
word fear	-2,-2,,,2,-1,-1,-2,-2
word feature	-2,,,,-1,,,,
word federal	2,,,,2,2,,-1,-1
word feed	1,,,,1,,,,
word feel	2,-1,,,2,-1,-1,-1,3
word feeling	-2,-1,,,,-1,-1,,
word fellow	1,,,,1,,,,1
word fend	-1,,,,,,,,
word fester	-2,,,,-1,,,,
word festivity	-1,,,,,,,,
word few	-1,-1,,-1,,,,-1,1
word fiction	-1,-1,,,,,,,
word field	-1,-1,,1,-3,,,-1,
word fiercely	,,,,,1,,,-1
word fight	5,4,-1,1,,4,1,-1,-2
word fighter	-1,1,,,-2,,,1,-1
word fighting	2,,,,1,,1,,
word figure	,-2,,,2,-1,,-1,1
word file	-1,1,,,-1,1,,-1,-1
word fill	-3,,,,-3,,,,-1
word film	-1,,,,-2,,1,,
word final	-1,,,,,,,-1,-1
word finally	1,1,,,-1,,,1,
word finance	,,,,1,-1,-1,-1,-1
word financial	,-3,1,-1,,-1,,,2
word financier	-1,,,,,,,,
word financing	-1,1,,,-1,,,-1,
word find	,1,,-1,-3,-3,-2,2,2
word fine	-1,-1,,,-1,1,,,
word finish	,,,,-1,,,1,1
word fire	1,2,,,1,,,,
word firework	-3,,,,-1,,,,-1
word firing	-1,,,,,,,,
word firm	-1,-3,,-1,1,,-1,1,-1
word first	-3,1,-1,-2,-3,-4,,2,-1
word first-hand	,,,,,1,,,
word firsthand	-1,,,,,,,,
word fiscal	,,,,,,,1,
word fit	1,,,,,,,,1
word fitness	-1,,,,,,,,
word fix	-1,,,,,,,,
word flag	2,1,,,-2,,,2,2
word flagship	-1,,,,,,,,
word flank	-1,,,,,,,,
word flashpoint	-1,,,,,,,,
word flat	,,,,1,,,,
word flaw	,,,,1,,,,
word flee	-1,,,-1,2,-1,,-1,-1
word fleet	,,,,1,,,,
word flight	3,-1,,-1,,-1,,4,
word flood	2,-1,,,1,1,1,,-1
word flow	,1,,,-2,,,1,
word fly	-1,,,,,,,,-1
word focus	-2,,,-1,-1,-2,-1,,
word foe	,,,,1,,,,
word foil	-1,,,,,,,,
word fold	,1,,,,,,,
word follow	-1,-1,,2,-5,,1,2,-1
word following	-2,,,,-1,,,,
word foment	-2,,,,-1,,,,-1
word food	1,1,1,,-2,,,2,-1
word foot	1,1,,1,-1,,,,
word force	2,1,-2,3,1,-1,-3,,1
word forceful	1,1,,,,,,,
word forcefully	-1,,,,,,,,
word forecast	-1,,,,,,,,
word foreign	,,-1,-3,3,,,-2,-3
word foreign-policy	1,,,,,,,,1
word foreigner	,,,,,2,,,-1
word foremost	-1,,,,-1,,,,
word forever	-3,-1,,,-2,,,,
word forget	-1,,,,,,,,
word forgo	1,,,,,,1,1,
word form	1,-3,,1,2,-1,,1,
word formal	,,,,-1,,,1,
word formally	,,1,,-2,1,,,-1
word formation	-2,,,,-1,,,,
word former	-2,-4,,-1,,,-1,-3,2
word formula	-1,,,,,,,,
word forth	-2,,,,-1,,,,-1
word fortification	-2,-1,,,-1,,,,
word fortune	1,,,,1,,,,
word forum	-4,-1,,,-2,,,,
word forward	2,2,,,-1,-1,,1,1
word fossil	2,1,,,1,,,,
word foster	1,,,,1,,,,
word found	-1,-1,,,,,,,
word foundation	2,,,-1,-1,-1,,1,1
word founder	2,,,,3,,,,-1
word founding	1,,,,,,,,2
word four-day	-1,,,,,,,,
word fourth	-2,,,,-1,,,,
word frame	,1,,,-1,,,,
word framework	,,,,,,,1,
word frankly	3,1,,,1,,,,2
word fraud	1,1,,,,,,,
word fraught	,-1,,,1,,,,
word free	2,-2,1,-1,,1,-1,3,1
word free-trade	,,,,,,,1,
word freedom	3,2,,,2,1,,-1,
word freeze	1,,2,,,,,-1,-1
word frequently	,,,,1,,,,-1
word fresh	-1,-1,,,1,,,-1,
word friend	,-1,,,-3,,,,2
word friendly	-1,,,,-1,,,,
word friendship	1,,,,1,,,-1,1
word front	1,3,,,,,,-1,1
word front-runner	2,-1,,,4,1,,-1,-2
word frontier	,,,,,,,1,
word frustrated	-2,,,,-1,,,,
word frustrating	-3,-1,,,-1,,,-1,
word frustration	,,,,1,,,,
word fuel	,1,,,,,,1,
word fugitive	1,1,,,,,,1,
word fulfil	,,,,,,,1,
word full	1,1,,,,,,1,
word full-blow	-1,,,,-1,,,,
word fully	2,2,,,,2,,-2,
word fun	,,,,1,,,,-1
word function	-1,1,,,-2,,,,
word fund	1,,1,,-3,2,-1,1,
word fundamental	-1,-1,,,,,,,-1
word fundamentalist	,,,,1,,,,
word funding	1,-1,,,-1,2,,,
word fundraise	-1,,,,,,,,
word funnel	-1,,,,-2,,,,
word funny	-1,,,,,,,,
word furious	2,1,,,2,,,,
word further	-2,,1,-1,-3,1,-1,,-2
word future	2,,,,2,-1,-1,1,-1
word gain	-1,,,,1,-1,,-1,-2
word gallery	-1,,,,,,,,
word game	-2,,,,-1,,,,
word gang	,,,1,-1,,,,
word gap	-2,,,,,,,,
word garner	1,,,,,1,,,
word gas	,1,,,,,,,
word gate	2,,,,2,,,,
word gather	-3,-1,,,-1,,,,
word gathering	2,,,,1,,,1,
word gay	1,,,,-1,,,1,1
word gender	-1,,,,,,,,
word general	-5,-4,,-1,-2,-3,,-4,2
word generate	,,,,1,,,,
word generation	-1,-1,,,,,,,
word genocide	-1,,,-1,,-1,,1,-1
word genuine	-2,,,,-1,,,,
word geographic	-1,,,,,,,,
word geopolitical	1,-1,,,1,1,,,
word get	-1,2,,1,-4,-2,-1,1,-1
word giant	-4,-1,,,-1,,,-1,
word girl	3,,,,,1,-1,1,2
word give	1,-2,1,-1,4,-1,,,
word glad	,,,,,,,,1
word glass	,,,,-1,,,,1
word glimpse	1,,,,1,,,,
word global	-1,,,-1,1,-2,-1,-3,
word globalization	1,,,,,1,,,
word globe	-3,,,,-2,,,,
word gloomy	1,,,,,,1,,
word glove	-1,,,,,,,,
word glumly	-1,,,,,,,,
word glut	,,,,1,,,,
word go	3,2,,3,-2,3,-2,-1,1
word goal	-2,-1,,1,-1,1,-1,,-2
word goiter	-1,,,,,,,,
word golf	-4,,,,-2,,,,
word gonna	1,,,,,,1,,
word good	4,1,2,1,-1,-1,-4,-2,5
word govern	1,,,,1,1,,,
word government	4,-2,,-4,4,3,2,,-1
word governor	1,,,,-1,1,,,1
word grab	,,,1,,,,,
word grace	1,,,,,1,,,
word gradual	,1,,,,,,,
word gradually	-1,,,,,,,,
word grand	2,,,,2,,,,
word grandchild	-2,,,,,,,,
word grant	,-1,,,-1,,,2,
word grapple	-2,,,,-1,,,,
word gravitas	-1,,,,,,,,
word great	-2,-2,,-1,1,-2,-2,,
word greatly	,,,,,,,1,
word green	1,,,,1,,,,1
word greenhouse	2,1,,,,,,1,
word greet	2,,,,1,,,,1
word grim	-1,,,,,,,,
word gross	3,1,,-1,1,,,2,
word ground	4,3,,,-2,4,,,-1
word group	,2,-1,-4,-2,1,1,-1,
word grow	,-3,,-1,3,-1,-1,,-2
word growing	1,,,,1,,,-1,
word growth	-2,,,-1,-3,-2,1,,
word guarantee	-2,,,,,,,,
word guard	-2,-1,,,,,,,-1
word guerrilla	-4,,,,-2,,,,-1
word guess	-1,,,,,,,,
word guessing	-1,,,,-1,,,,
word guide	1,1,,,,,,,
word guideline	,,,,,,,1,
word guilty	,1,,,,,,,
word gulf	-1,,,1,-1,,,,
word gun	2,2,,,,,1,,-1
word gunfire	-1,,,,,,,,
word guy	-1,,,,-1,-1,-1,,1
word hack	2,-1,,-1,3,-2,3,-1,-3
word hacker	,,,,1,,,,-1
word hail	1,,,,1,,,,1
word half	-5,-1,,,-2,,,,-1
word halt	,1,,,-1,,,,
word hand	2,,,-1,,,-1,1,1
word handful	-1,,,,,,,,
word handle	-2,-1,,,,,,,
word hang	-1,,,,,,,,
word happen	,-1,,1,-3,,,,
word happy	-1,,,,,,-1,,-1
word harass	-1,,,,,,,,
word hard	,,1,-1,,,-1,-2,1
word hard-line	2,-1,,,3,,,,
word harden	-1,1,,,-2,,,,
word harm	1,-1,,1,1,,,,
word harsh	2,-1,,,2,,1,,
word hasten	-1,,,,,,,,
word hastily	-1,,,,,,,,
word hate	1,-1,,,2,,,-1,-1
word haul	,,,,-1,1,,,
word have	-4,1,-1,,,-5,-4,-6,
word haven	-3,,,,-1,,,,
word hawk	-1,,,,,,,,
word hawkish	-2,,,,-1,,,,
word head	-2,-1,,,,-1,,-1,
word headline	1,,,,1,,,,
word headquarters	1,3,,,,,,,-1
word health	-3,,,,-2,,,,-1
word healthy	-4,,,,-2,,,,-1
word hear	-3,,,,-1,-1,1,-1,-2
word hearing	,,,,-1,1,,,
word heart	-2,-1,,,-1,,,1,-1
word heartland	-1,,,,,,,,
word heat	1,,,,,,,1,
word heated	-1,,,,,,,,
word heavily	-3,-1,,,-1,,,-1,
word heavy	-2,-1,1,,-2,,,,-1
word hell	2,,,3,-1,,,,
word help	-1,,-1,-3,,-1,-2,,1
word here	-1,-1,,1,-3,,,2,
word high	1,-1,1,,,-1,1,-1,2
word high-profile	-1,,,,-1,,,,
word highlight	-2,-1,,,,,,,
word highly	3,,,,-1,1,,,3
word highway	-1,,,,,,,,
word hire	,1,,,-1,,1,-1,-1
word historic	-1,-1,,,,,,1,
word historical	,,,,1,-1,,,
word history	-1,,,,-3,1,,,
word hit	-3,-2,,-1,-1,,,,-1
word hold	1,,-1,-2,-2,-2,1,3,2
word holder	1,1,,,,,,,
word holiday	-3,,,,-1,,,,-1
word holy	1,,,1,,,,,
word home	2,3,,2,1,-3,-1,-1,-1
word homegrown	1,1,,,-1,,,,1
word homeland	1,,,,,,,,1
word homeopathy	1,,,,1,,,,
word hone	1,,,,,,,1,
word honor	2,,1,,,,,1,
word hope	-3,1,-1,,-4,-1,1,-3,
word hopeful	,,,,1,,,,-1
word horror	-1,,,,-1,,,,
word horse	,,,,1,,,,
word hospital	,-1,,,1,,,,
word host	-3,-2,,,,-1,,,-2
word hostage	,,,1,-2,,,1,
word hostile	-3,-1,,,-1,,,,
word hostility	1,,,,,1,,,
word hot	1,,,,,,1,,
word hotel	1,1,,,-1,1,,,
word hour	-5,-1,,,-1,-1,-1,,-2
word house	-2,-1,,,1,,,-1,-1
word housing	2,1,,,1,,,1,-1
word how	-6,-1,,-1,-2,,-2,-3,-2
word however	-1,,,,,,,,
word hub	1,1,,,,,,,
word huge	2,1,,,1,,1,,
word human	4,,,,4,-1,,-1,
word humanitarian	,1,,,,,,,
word humanity	-1,,,,,,,,
word hundred	,-1,,1,,,,1,-1
word hurt	-1,-1,,-1,1,,,,
word husband	-1,,,,-2,,1,,
word ice	-1,,,,,,,,
word idea	2,1,,,-1,2,-1,-1,2
word identify	-1,-1,,,-1,,,1,
word ignorant	1,-1,,,2,-1,,,
word ignore	,,,,,1,,,
word illegal	,-3,,3,,,-1,-2,-1
word illegally	1,,,,1,1,,,
word image	2,-1,,,1,,,2,1
word imagine	-2,,,,-1,,,,
word immediately	,2,,1,-3,-1,,,-1
word immigrant	,-3,,2,,,,,-1
word immigration	-1,2,,,-3,1,-1,,-3
word impact	-5,-2,,,-2,,,-1,-1
word implement	,-1,,1,-2,1,,1,-1
word implementation	2,1,,,-1,1,,1,
word implication	1,,,,1,,,,
word imply	2,,,,,,,,1
word import	,,1,,,,-1,,-2
word important	,-2,,1,-2,-1,-2,,3
word impose	1,,3,,-1,1,,-1,-2
word impossible	1,,,,1,,,,
word impress	,,,,-1,,,,1
word imprison	2,2,,,-2,1,,1,
word improve	-1,3,,,-2,,,-2,-1
word improvement	3,1,,,,1,,1,1
word in.	2,,1,,1,,,,
word inaccurate	1,,,,1,,1,,
word inadequate	1,,,,1,1,,,
word incendiary	,-1,,,2,,,,
word incentive	-1,,,,,,,,
word incident	,,,,,,1,,-1
word incite	1,,,,2,,,,
word incitement	-1,,,,,,,,
word inclination	,,,,1,,,,
word include	2,-1,1,-1,1,2,-2,1,
word inclusion	-1,,,,,,,1,
word income	-2,,,,-1,,,,
word increase	1,2,,-1,2,-2,-1,,-2
word increasing	-1,,,,-1,,,,
word increasingly	,1,,,1,,,,
word indeed	-1,,,,,,,,
word indefinite	,1,,,,,,,-1
word independence	2,,,,1,,1,,1
word independent	-1,,,,,1,,,
word index	-1,,,,,,,,
word indicate	-3,,,,-2,,,,
word indirectly	1,,,,,1,,,
word indispensable	-2,,,,,,,,
word individual	,-2,1,1,2,-1,-1,-2,-2
word industrial	-2,,,,-2,,,1,-1
word industry	,,,,,-1,,1,-1
word ineffective	1,,,,2,,,,
word inequality	-1,,,,,,,,
word inevitable	-1,,,,,,,,
word infamous	-1,,,,,,,,
word inflation	-2,,,,-1,,,,
word inflict	-1,,,,,,,,
word influence	1,-1,,,2,,1,-1,
word influential	,-1,,,,1,,,
word information	-2,,,-1,1,-3,-1,-3,
word informed	,,,,1,,,,
word infrastructure	-1,1,,,-3,,,,-1
word infringe	-1,,,,,,,,
word inhalation	-1,,,,,,,,
word initial	-2,,,,-1,,,,
word initially	1,,,,,-1,,,2
word initiative	1,2,,,-4,2,,-1,1
word inject	,,,,,,,1,
word injure	-2,,,,-1,,,,
word innocent	,1,,,,,,,
word innovative	,,,,-1,,,,1
word inoculate	-1,,,,,,,,
word insecurity	1,,,,1,,,,
word insert	,,,,1,,,,
word insist	,,,,-1,,1,,-1
word insistence	1,,,,1,,,,
word inspire	2,-1,,,2,,,,1
word install	-2,,,,-1,,,,
word instead	2,,,,2,1,,-1,
word institution	-1,,,,,,,-1,
word institutional	-1,,,,,,,,
word instruction	,1,,,,,,,
word insufficient	-3,,,,-1,,,,-1
word insult	-2,-1,,,,,,,
word insurgent	-1,,,,,,,,
word intake	,1,,,-1,,,,
word intellectual	,,,,1,,,,
word intelligence	2,,,,2,-1,2,-1,-2
word intend	2,,,,1,,,2,
word intense	,1,,,,,,,
word intensely	1,,,,1,,,,
word intensification	-2,-1,,,,,,,
word intensity	-1,,,,,,,,
word intensive	-1,,,,,,,,
word intent	-1,,,,1,,,,-1
word interdiction	,,1,,,,,,
word interest	1,-1,,-1,2,-2,,1,
word interested	-2,,,,,,,,-1
word interesting	1,,,,1,,,,
word interfere	1,1,,,1,,,,
word internal	-1,-1,,,,,,,
word internally	1,,,,1,,,,
word international	1,2,2,-2,-1,,-1,-1,
word internationally	-2,,,,,,,,
word intervene	1,,,1,,,,,
word intervention	2,-1,,,1,1,,,1
word interview	-7,-3,,,-2,-2,1,-2,-2
word introduce	,,,,1,,,,
word intruder	,,,,1,,,,
word invasion	1,-2,,1,1,2,,-1,
word invest	-1,-2,,,,,,,
word investigate	,,,,-2,1,,1,
word investigation	1,,,,-2,-1,1,3,-1
word investigator	-2,,,,-2,,,,
word investment	,-3,1,-1,-1,,1,,1
word investor	-1,,,,-2,-1,,,1
word invitation	1,,,,,1,,,
word invite	,2,,,-1,,,,-2
word involve	-2,,,,,,,,-1
word involved	1,-1,,,,,2,,1
word involvement	2,,,1,-2,1,2,,
word iodine	-3,1,,,-4,-1,-1,2,-2
word iodised	3,3,,,1,,,,
word irrelevant	-1,,,,,,,,
word island	-5,,,,-3,,,-1,-1
word isolate	2,,1,,,1,,,
word issue	-1,1,-1,-2,-1,-4,,1,
word item	1,,,,,,,1,
word jail	1,1,,,,,,,
word jet	,,,,1,,,,
word jihad	,-1,,1,-1,,1,,
word jihadist	1,1,,,,,,,1
word job	-2,-1,,-1,-1,-2,-1,-2,2
word jockey	-1,,,,,,,,
word join	1,,,,1,-1,,1,
word joint	3,,,,1,,,2,1
word jointly	,1,,,,,,,
word joke	2,,,,1,,,,1
word journalist	-1,-1,,,1,,,,-1
word judge	2,1,,,2,,,,
word judgment	1,,,,2,,,,-1
word judicial	2,,,,2,,,,1
word jump	,1,,,,,,,
word jurisdiction	1,1,,,-2,2,,,
word just	-1,-5,,-2,1,,1,,
word justice	2,1,,,1,1,-1,-1,
word justify	-1,,,,,,,,
word keep	,-2,2,-1,-1,-1,-1,2,1
word key	1,,,,-2,,,2,1
word kick	-1,,,,,,,,
word kidnap	,,,,,,,1,
word kidnapper	1,,,,1,,,,
word kill	-4,-1,,-2,-2,-3,-2,,1
word killing	1,,1,,1,,,,
word kind	,-1,,,1,,,,
word kingdom	,,,,-3,,3,-1,-1
word knock	,,,1,-1,,,,
word know	-5,-2,,-1,,-3,-1,,-4
word knowledge	2,,,,1,,1,,
word l	3,,,,,,3,,
word label	,,,,1,,,,
word labor	,,,,,,,1,
word lack	3,,,,4,2,,-1,-2
word lag	1,1,,,,,,,
word land	-2,-2,,1,-1,-1,,,-1
word landmark	1,,,,,,,1,
word lane	-1,,,,,,,,
word language	-2,,,-1,,-1,,-1,-2
word large	-3,-3,,-1,,-2,-1,-2,
word large-scale	,,,,1,,,,
word largely	-4,-1,,,-1,-1,,-1,-1
word lash	-1,-1,,,1,,,,
word last	-2,-3,1,-2,-2,-2,-3,4,-2
word last-ditch	-2,,,,,,,,
word late	-1,-2,1,,-1,2,,-2,
word later	-2,-1,,,-4,,2,,-2
word laugh	1,,,,2,,,,
word launch	-2,1,,-1,-7,1,,1,
word law	1,2,,-1,1,,-1,-3,-1
word lawfully	-1,,,,,,,,
word lawmaker	-1,,,,,,,,
word lawsuit	1,,,1,2,,,,
word lawyer	1,,,,1,,,,1
word lay	-4,-2,,,,-1,,-1,-1
word layer	-1,,,,,,,,
word layoff	-2,,,,-1,,,,
word lead	-1,2,,-1,1,-3,,-3,-2
word leader	3,4,-1,-2,1,2,-2,-3,1
word leadership	3,2,,-1,4,-1,,-2,
word leading	,,,,-2,1,1,,-1
word leak	2,,,,2,1,,-1,-1
word lean	,,,,1,,,,
word learn	-2,-1,,,,,,,-1
word learning	-1,,,,,,,,
word lease	-1,,,,,,,-1,
word least	1,1,,-1,2,-1,,,-3
word leave	-1,-2,1,-2,2,,-2,,-5
word lecture	-1,,,,,,,,
word left	1,,,,1,,,,
word leftist	-1,,,,,,,,
word legacy	,,,,-1,,,1,1
word legal	1,-2,,,1,1,1,1,-1
word legislation	3,1,,-1,-1,3,,1,-1
word legitimate	-3,-1,,,-1,,,-1,-1
word length	-1,,,,,,,,
word lengthy	,-2,,1,1,,,-1,-1
word less	-3,-2,,,1,-1,,-1,-2
word lesson	1,,,,-1,1,,,
word let	,2,,,-1,1,,-2,-1
word lethal	1,,1,,-2,1,,,
word letter	,1,,,,,,,
word level	,,,,2,-1,-1,1,-2
word lever	-3,-1,,,,,,,-1
word liability	-1,,,,,,,,
word liar	4,-1,,,5,,,,
word liberal	,1,,,-1,,,,
word liberty	,,,,-1,1,,,
word license	-1,,,,,,,,
word lie	3,1,,,3,1,,,
word life	-1,-2,,,2,-1,-1,-2,
word lifelong	,,,,1,,,,
word lifetime	-3,-1,,,-1,,,,
word lift	1,,1,,-3,-1,1,,1
word light	-3,,,,-1,,,,
word like	,-1,,,-2,-2,1,,2
word likely	-4,-2,,,-1,-1,-1,-1,
word liken	2,,,,1,,,,1
word limit	,1,,,-1,,,,
word limited	-1,,,,,,,,
word line	-2,2,,,-4,-3,-2,,1
word linguistic	-1,,,,,,,,
word link	,,,,1,-1,,1,-1
word list	-1,-1,,,,,,-1,
word listen	1,3,,,-1,,,-1,-1
word little	1,-2,,-1,2,2,1,,-3
word live	-2,-1,,-1,,-1,,1,-2
word liver	2,1,,,1,,,,
word load	1,,,,2,,,,
word loan	-1,,,,,,,,
word lobby	1,2,,,1,-1,1,-1,-3
word lobbyist	,,,,,,1,,-1
word local	2,3,,,,1,,-1,
word locate	-2,-1,,,-1,,,,
word location	-1,,,,,-1,,-1,1
word logic	-1,,,,,,,,
word long	-2,,,2,-5,,-1,-3,1
word long-running	-2,,,,,,,,
word long-standing	,,1,,,,,-1,
word longer	1,,,,2,-1,,1,-1
word longtime	-1,,,,,,,,
word look	-2,,,,-4,-2,-2,2,1
word loom	-1,,,,,,,,
word loose	-2,-1,,,,,,,
word lose	,,,1,,,-1,-1,-2
word loser	,,,,1,,,,
word loss	-1,-1,,2,-1,,,-1,-1
word lot	,-2,,-1,4,-2,-2,,-1
word love	1,,,,-2,,,1,2
word low	-1,-1,,,1,,,,
word lower	,,,,2,-1,,-1,1
word loyal	2,,,,1,,,1,
word loyalty	2,-1,,,,1,,1,1
word luggage	-1,,,,,,,,
word lure	-2,-1,,,-2,,1,,
word luxury	-1,,,,-1,,,,
word machine	,,,2,-1,,,,
word magic	,,,,-1,1,,,
word mail	1,,,,-1,,2,,
word main	-2,-2,1,,-1,,,1,-1
word mainly	-1,,,,,,,,
word mainstream	2,-1,,1,1,,,-1,
word maintain	2,1,,,-1,1,,1,1
word major	-1,-2,,-1,,-2,-1,1,
word majority	1,-1,,,-1,,,1,2
word make	-2,-4,-3,-2,2,1,-1,-1,1
word maker	-3,-1,1,,-3,,,,-1
word male	1,,,,1,,,,
word malware	-1,,,,,,,,
word mammoth	-1,,,,,,,,
word man	-1,2,,-1,-2,,-2,-3,1
word manage	-1,-1,,,-1,,,1,
word management	2,-2,,,2,,1,,-1
word manager	-2,,,,-1,-1,1,,-1
word mandate	-1,1,,,-1,,,,
word mandatory	2,,,,1,,,1,
word maneuver	-2,,,,-1,,,,
word manipulate	-2,,,,-1,,,,
word manipulation	,,,,1,,,,-1
word manner	-1,,,,,,,,
word manufacture	1,,,,-1,,1,,
word manufacturer	,1,,,-1,,,,
word manufacturing	-1,-1,,,-1,,,1,-1
word many	-1,-2,1,,2,1,-3,-2,-2
word map	-1,,,,,,,,
word march	,-1,,,,,,,
word margin	-2,,,,-1,,,,
word mark	-2,1,,,-2,,,-1,-1
word market	-3,-1,,-1,-1,,-1,,-1
word markka	1,,,,,,,1,
word marriage	,,,,1,,,,
word marry	-2,-1,,,,,,,
word marshal	-1,,,,,,,,
word mask	-1,,,,,,,,
word mass	,,,-1,-1,2,,-1,1
word massacre	1,,,,,,,,2
word massive	1,,,,1,,,1,
word massively	-1,,,,,,,,
word match	-1,,,,,,,,
word material	2,-1,1,,2,,1,-1,
word math	-1,,,,,,,,
word matter	1,-1,,,1,-1,1,1,
word maximize	-1,,,,,,,,
word maybe	,2,,,-1,,,,-1
word mayor	,,,,,,,1,
word mean	,,,,-2,2,1,-1,
word meaningful	-2,,,,,,,,
word meanwhile	-1,,,,-1,,,,
word measure	1,2,,-1,-3,1,,,
word mechanism	2,1,,,1,,,,
word medical	1,1,,,,1,,,
word medicine	-1,,,,,,,,
word medium	1,-1,,-1,2,-2,-1,-2,2
word meet	-3,-3,,-1,-2,1,-1,,-1
word meeting	-5,,,-1,-3,-2,-1,1,-3
word melting	-1,,,,-1,,,,
word member	2,,,3,-2,3,-2,-1,1
word membership	,,,,-1,1,,,
word mental	-1,,,,,,,,
word mention	-1,1,,,-1,,,,-1
word mere	-2,,,,-1,,,,
word merger	-1,,,,,,,,
word mess	1,1,,,1,,,,
word message	,,,,1,-1,1,-1,-2
word metastasize	,,,,-1,,,,
word method	-1,,,,,,,,
word middle	,,,,-1,,,,1
word midnight	-1,,,,,,,,
word midst	,,,,-1,,,,1
word midtown	-1,,,,,,,,
word migrant	4,,,1,,3,-1,2,
word migration	-3,-1,,,-1,,,,
word mildly	,,,,1,,,,
word mile	,-1,,,1,1,,,-1
word militant	2,,,,1,,,2,-1
word militarily	1,,,,,,,,1
word militarize	,,,,1,,,,
word military	3,,-2,3,2,-1,-5,,1
word militia	2,,,,,1,,1,
word mill	-1,,,,,,,,
word million	,,,,,,,,-1
word millionaire	-1,,,,,,,,-1
word mimic	-1,,,,,,,,
word mind	1,1,,,1,,,,
word mine	,,,,-1,,,1,
word mini-component	-1,,,,-1,,,,
word minimize	-1,,,,-1,,,,
word minimum	1,1,,1,,,,,
word minister	1,1,,-1,2,-2,1,-3,
word minor	1,,,,,,,1,
word minority	4,,,,4,1,-1,,-1
word minute	-2,-1,,,-3,,1,,
word mirror	-2,,,,,,,,
word mischief	-1,,,,,,,,
word mislead	1,,,,1,,,,
word miss	1,2,,,-2,,,,1
word missile	1,,,,,,,1,
word mission	-1,,,1,-3,,2,-1,-1
word mistake	-2,-3,,-1,,-1,-1,,
word mixed	-2,,,,,,,,
word mobilize	-1,,,,,,,,
word mobster	-2,,,,,,,,
word mock	-1,,,,-1,1,,,
word mode	,,,,1,,,,
word model	2,1,,,-1,,,,1
word moderate	,1,,,-1,,,-1,
word moderately	-1,,,,-1,,,,
word modern	,,,,1,,,,
word modernity	1,,,,1,,,,
word modest	1,,,,1,,,,
word modify	-1,,,,-1,,,1,
word mogul	-1,-1,,,,,,-1,1
word moment	,,,,1,,1,-1,-2
word momentum	,1,,,-1,,,,
word money	,-2,,,,1,,-1,
word monitor	-1,,,,,,,,
word monitoring	1,-1,,,1,,,1,
word monopoly	-1,,,,-1,,,,
word month	-4,-1,,1,-2,-2,-1,-1,
word mood	-2,,,,-1,,,,
word moral	,1,,,,,,,
word more	-1,4,-2,-1,-2,-5,-2,-1,
word morning	,,,,,,,,1
word morph	-1,,,,,,,,
word mortar	-1,,,,,,,,
word mosque	,,,1,,,,,
word most	-4,,-1,-4,-4,,-2,1,
word mostly	-2,,,,-1,,,,
word mother	-2,-1,,,-2,-1,,,1
word motive	-2,,,,-1,,,,
word motor	-2,,,,-1,,,,
word mount	-1,,,,,,,,
word mourn	-1,,,,,,,,
word mouth	1,,,,1,,,,
word move	3,,,-2,1,,-1,,3
word movement	3,1,,,4,,,-1,
word movie	-1,-1,,,,-1,1,,-1
word much	-2,,1,,-1,-1,-3,-2,
word multinational	-1,,,,,,,,
word multiple	,,,,1,,,-1,-1
word municipality	,,,,,1,,,
word murder	1,,,,1,,,1,
word muscular	1,1,,,,,,,
word museum	2,,,,,,,1,1
word music	-1,,,,,,,,
word name	,1,,-1,,2,-1,,-3
word namo	,,,,,,,1,
word narrative	1,1,,,,,,,1
word narrow	1,-2,,,2,,,-1,1
word narrowing	-1,,,,,,,,
word nation	,,-1,-3,,-4,,-1,2
word national	,2,2,,-2,-1,,,-1
word nationalist	2,-1,,1,1,1,,1,-1
word nationality	-1,,,,,,,,
word nationalization	-1,,,,,,,,
word nationally	-1,,,,,,,,
word nationwide	-1,,,,,,,,
word nativist	-1,-1,,,,,,,
word natural	-1,,,,,,,-1,-1
word naturalization	2,1,,,,1,,,
word naturalize	-2,,,,-1,,,,
word naturalized	-1,,,,,,,,
word nature	,,,,1,,,,
word naval	-1,1,,,,,,-1,-1
word near	,,,,1,,,,
word nearby	1,,,,,,,2,
word nearly	-2,,,-1,-4,-1,,1,1
word necessarily	2,,,,1,1,1,,
word necessary	1,-1,,2,-2,-1,1,2,
word need	3,9,-1,,-4,-3,-3,,-3
word negative	-2,1,,,-3,,,,
word negotiate	,-2,,-1,,-2,-1,3,-3
word negotiation	-1,,,,,-1,,,
word negotiator	-1,,,,,,,,
word neighbor	-3,-1,,,-2,,,1,-1
word neighborhood	2,,,,2,,,,
word neologism	-2,,,,-1,,,,
word nervous	-2,,,,-1,,,,
word net	-2,,,,-1,,,,
word network	-2,1,,-1,-4,,1,-2,1
word neurosurgeon	,-1,,,,,,,1
word neutral	7,,,-1,2,-2,-1,6,-2
word neutrality	1,,,,,,,1,
word never	1,1,,-1,-2,-5,5,-1,
word new	-2,1,1,-3,-6,-2,-3,1,
word newly	-2,,,,-1,,,,
word news	-2,-1,,-1,-2,-2,1,-2,2
word newspaper	1,1,,,,,,,1
word next	-4,-1,,,-5,,-1,1,
word nice	-1,,,,-1,,,1,
word night	-4,-2,,,-1,-1,,-1,-1
word nominate	1,,,,-1,,,,2
word nomination	-4,-2,,,-3,-1,1,-1,
word nominee	3,,,-1,4,,-1,,
word none	,,,,-1,1,,,
word nonprofit	-3,,,,,,,-1,-2
word nonsense	2,,,,2,,,,
word norm	-1,,,,,,,,
word normal	-2,,,,-1,,,,
word normalize	-1,,1,,,,,-1,
word north	-2,-1,,,-2,1,,,-1
word northeastern	-1,,,,-1,,,,
word northern	-3,-1,1,,-1,,,-1,-1
word not	,2,,1,-2,-1,-1,-1,-1
word note	-1,-1,,,-1,-1,,,1
word notice	,1,,,-1,,,1,
word notify	1,,,,,,1,,
word notion	-1,,,,,,,,
word novel	-1,,,,,,,,
word now	-1,-2,,-3,1,1,-3,-2,1
word nowhere	2,,,,1,,,,1
word nuanced	,,1,,-1,,,,
word nuclear	2,3,,-1,1,1,-2,1,-3
word nuke	,1,,,-1,,,,
word nullify	1,1,,,,,,,
word number	-1,1,,-1,,-3,,,-1
word numerous	-1,,,,,,,,
word objection	2,1,,,,2,,,
word objective	3,,,,3,,,1,-1
word obligate	-1,,,,,,,,
word observe	-1,,,,,,,,
word observer	1,,,,1,,,1,
word obsession	-1,,,,,,,,
word obstacle	-1,,,,,,,,
word obtain	1,1,,,,,,1,-1
word obvious	-1,,,,,,,,
word obviously	2,,,,2,,,,
word occasion	-2,,,,,,,,
word occasional	-1,,,,,,,,
word occasionally	-2,,,,,,,,
word occupation	-2,-1,,,-1,,,1,-1
word occupy	1,,,-1,,2,,,
word occur	-1,1,,,-1,,,-1,
word ocean	-1,,,,,,,,
word odds	-1,,,,-1,,,,
word offense	4,1,,1,1,,,,1
word offensive	-3,-2,,-1,,-1,,1,
word offer	-2,,,-1,-2,,-1,2,-5
word offering	-1,,,,,,,,
word office	-1,1,,,,,,-1,-1
word officer	,,,,1,,,,-1
word official	,,1,-2,-2,1,1,,-2
word officially	-1,,,,,,,,
word offset	,,,,,,,1,
word offshore	,,,,,,,1,
word often	-2,-1,,,,,,,-1
word oil	2,1,3,,,-1,1,,-2
word oil-rich	-1,,,,-1,,,,
word old	-4,-1,,,-2,,,,-1
word once	-1,-2,1,,,-1,,-1,
word one	-1,-1,,,-1,,,1,-1
word ongoing	2,,,,1,,1,,
word online	,,,,,,1,,
word only	-5,-4,,-2,-2,,1,,-1
word open	1,-2,,-1,,-1,,3,-1
word opening	-4,-1,,,-2,,,,-1
word openly	1,1,,,-1,,,,1
word operate	-1,,,,-1,-1,,1,-1
word operation	,1,1,,-5,1,-1,1,
word operative	1,1,,,,,,,
word operator	,,,,1,,,,
word opinion	,2,,,,-1,,-1,-2
word opponent	2,1,,,2,,,-1,1
word opportunity	,2,,,-2,-1,-1,-2,1
word oppose	2,,,-1,-5,5,2,-1,
word opposite	-1,-1,,,-1,,,,1
word opposition	4,-2,,,-1,5,1,,
word opt	,,,,1,,,,
word optimistic	,,,,,1,,,
word option	-2,,,,-1,,,,
word orange	1,,,,1,,,,
word orbiter	1,-2,,,1,,,2,
word order	3,2,,-1,,1,3,,-3
word organ	2,2,,,1,,,,
word organization	,-2,,-1,,,2,1,-1
word organize	,,,1,-1,,,,
word organizer	,,,,,1,,,
word original	,-1,,,,,,,1
word originate	-1,,,,,,,,
word orthodoxy	-2,,,,,-1,,,
word other	-3,2,,,-2,-2,-2,,-7
word others	2,-2,1,1,1,2,-1,-1,-1
word otherwise	,-1,,,2,,,,
word oust	2,1,,1,,,,,
word out	,-2,,,1,1,,-1,-1
word outcome	,,,,1,,,,
word outlet	-1,-1,,,,,,,
word outline	-1,,,,-1,,,,
word outlook	-1,,,,,,,,
word output	1,,,,-1,,,2,
word outsider	,1,,,-1,,,,
word outsource	1,2,,,,,,,
word outstanding	,,,,,,,,1
word overall	-2,,,,-1,,,,
word overhaul	-1,,,,,,,,
word overridden	-3,,,,-1,,,,-1
word override	-4,-2,,,-2,,,,-2
word overseas	4,2,1,,-1,2,1,,
word oversee	-1,,,,,,,,
word overshadow	-1,,,,-1,,,,
word overthrow	,1,,,-1,,,,
word overwhelming	-1,,,,-1,,1,,-1
word owe	,1,,,,,,,
word own	-1,,,-2,-1,,,,
word owner	2,,,,,2,,,
word ownership	,,,,1,,,,-1
word ozone	-2,,,,-1,,,,
word p.m.	-1,,,,,,,,
word package	-1,,,,,,,,
word page	1,1,,,,,,,1
word pain	-2,,,,-1,,,,
word paint	,,,,1,,,,
word pair	1,,,,1,,,,
word panel	1,-1,,,1,,,2,
word paper	-3,-1,,,,,,-1,-1
word paperwork	-2,,,,-1,,,,
word parade	,,,,-1,1,,,-1
word parallel	-1,,,,,,,,
word parent	-1,-1,,,,,,,
word park	-1,,,,,,,,
word parliament	,-1,,,1,,,,-1
word parliamentary	,,,,1,,,,
word part	-2,-1,,1,-3,,,-1,1
word participant	1,,,,,,,1,
word participate	,,,1,-2,1,,,
word particle	-1,,,,,,,,
word particular	2,1,,,2,,,1,
word particularly	1,,,,2,,,,-1
word partisan	2,1,,,2,,,,
word partner	,,,,-1,,,,1
word partnership	2,-1,,,-1,1,,1,2
word party	-4,-2,-1,-2,-1,,,-2,-1
word pass	4,,,,,1,,1,4
word passenger	-1,,,,,,,,
word passport	-3,-1,,,-2,,,,
word past	1,,,-1,1,,1,,
word pastor	,,,,,,,,1
word pat	-1,,,,,,,,
word path	1,-1,,,-2,1,,,3
word pathway	-3,,,,-2,,,,
word patient	3,1,,,2,,2,-1,
word patrol	-1,,,,-1,,,,
word pay	1,1,,1,1,1,-1,-1,-4
word payment	1,1,,,1,,,,
word peace	4,,2,-1,-1,2,-1,4,-2
word peaceful	-2,,,,,,,,
word peacefully	-1,,,,,,,,
word peacekeeper	-1,,,,,,,,
word peak	-1,,,,,,,,
word peculiarity	-1,,,,-1,,,,
word pending	-1,,,,,,,,
word penetrate	,,,,1,,,,
word penny	-1,,,,,,,,
word people	-1,-2,-2,,-2,-3,-5,4,2
word perceive	-1,-1,,,,,,,
word percent	-1,-1,1,-2,-5,2,-3,-1,3
word percentage	-3,,,,-1,,,,-1
word perception	2,,,,1,,1,1,
word perfect	,,,,,,,,1
word perform	,-1,,,-1,,,,2
word performance	1,1,,,-2,,,,1
word perhaps	2,2,,,,1,,,-1
word period	,,,1,-1,,,2,-2
word permanent	1,3,,,,-1,,-1,-2
word permit	-1,1,,1,-1,,,-2,-1
word perpetual	1,,,,,,,,1
word persistent	,,,,,,,,1
word person	,-1,,,-1,,1,,1
word personal	-1,-1,,,,-1,1,-1,-2
word personalize	1,,,,1,,,,
word personally	2,,,,-1,,,2,1
word personnel	,,,,,,,1,
word perspective	1,,,,1,,,,
word persuade	-2,-1,,,,,,,
word phase	-1,,,,,,,,
word phenomenon	-3,,,,-1,,,,
word philosophy	,,,,1,,,,
word phone	-3,,,,-2,,,,
word photo	-2,,,,-1,,,,
word photograph	1,1,,,,,,,
word photographer	-1,,,,,,,,
word phrase	,,,,-2,2,,,
word pick	-1,,,,,,,,
word picture	1,,,,1,,,,
word piece	-1,-1,,,-1,,,1,
word pilgrams	-1,,,,,,,,
word pilgrimage	-2,-1,,,,,,,
word pill	1,1,,,,,,,
word pillar	-2,,,,-1,,,,-1
word pilot	3,1,,,-1,1,,1,
word pinpoint	-1,,,,-1,,,,
word pit	-1,,,,-1,,,,
word pivot	,,,,1,,,,
word place	1,-1,,,,-1,-1,3,
word plan	-4,-1,,-2,-3,2,-2,-1,-1
word plane	-1,-1,,,-1,,,2,-1
word planet	1,,,,1,,,,1
word planning	-1,,,,,,,,
word plant	-2,,,,-1,,,,
word platform	-1,,,,1,,,-1,
word play	-2,,,-1,-3,-2,2,-2,1
word player	-1,,,,-1,,,,
word plead	1,1,,,,,,,
word pledge	3,-2,,-1,-1,-1,,3,2
word plenty	,,,,1,,,,
word plight	-1,,,,,,,,
word plow	1,,,,1,,,,
word plummet	-1,,,,,,,,
word plunge	,,,1,-1,,,,
word pocket	-1,,,,-1,,,,
word point	1,-2,1,,,1,2,-2,-1
word polarize	-2,,,,-1,,,,
word police	-1,1,,-1,-1,,-1,-1,-1
word policy	3,-2,-1,-1,5,1,1,-4,1
word political	1,-1,1,-2,4,-1,2,-2,-2
word politically	-2,,,,,,,,-1
word politician	3,-1,,,3,1,,,
word politics	-3,-2,,,-1,1,,-1,-2
word poll	-3,-1,,,,-1,,-1,-3
word pollution	-1,1,,,-1,,,,
word pool	-1,,,,,,,,
word poor	-1,,,,1,,,,
word popular	,1,,,,,,,-1
word popularity	-3,,,,-1,,,,-1
word popularize	-1,,,,,,,,
word populated	-1,,,,,,,,
word population	-2,,,,-1,,,-1,-1
word populism	-1,,,,,,,,
word port	-1,-1,1,,-1,,-1,,
word portion	-2,,,,-1,,,,
word pose	2,-1,,,3,,1,-1,-1
word position	-4,,,,-3,,-1,-3,
word positive	1,1,,,-1,,,,2
word possession	-1,-1,,,-1,,,1,
word possibility	,,,,,,,,1
word possible	-1,2,,2,-1,-1,-1,-3,-2
word possibly	,,,,1,,,,
word post	-7,-1,,,-4,-1,,-1,-1
word potential	-2,,,,,1,,-1,-2
word potentially	-3,-1,,,-2,1,,,-1
word pour	,-1,,,,,,1,
word poverty	,-1,,,,,,1,
word power	2,-1,,-1,3,1,-2,,-1
word powerful	1,-1,,,,1,,1,1
word practice	,,,,-1,2,,,
word praise	5,-2,,,-1,-2,1,-1,7
word pray	-1,,,,,,,,
word precarious	-1,,,,-1,,,,
word precedent	,1,,,,,,,
word predecessor	,,,,1,,,,
word predict	-2,,,,-2,,,1,-1
word prefer	-1,,,,,,,,
word preference	-1,,,,,,,,
word preferred	-1,,,,,,,,
word pregnant	-1,1,,,-1,,,,
word preparation	-1,,,,,,,,
word prepare	-1,-1,,1,-2,,,-1,1
word presence	-3,,,1,-2,-1,,-1,-2
word present	-2,,,,,1,,-1,-1
word preserve	,-1,,,,,,,1
word presidency	3,-1,,,2,,,-1,3
word president	1,,-1,1,1,1,-5,-2,
word presidential	-2,-4,-1,-2,1,1,-2,-2,1
word presidentials	-1,,,,,,,,
word press	-2,2,,,-3,-2,,-1,
word pressing	-1,,,,,,,,
word pressure	-1,1,,,-2,1,,-1,-2
word presumptive	3,,,,4,,,,-1
word pretty	1,,,,-1,,,,2
word prevent	1,1,,,1,-1,,-1,1
word previous	1,-1,,,1,2,,-1,
word previously	-3,,,,-1,,,-1,
word price	,,,,1,-1,,-1,
word primarily	-1,,,,,,,,
word primary	-5,-3,,-1,-1,-3,-1,-2,
word prime	-1,-2,,-1,2,-1,,-2,
word prime-time	-2,-1,,,,,,,
word principal	-1,,,,,,,,
word principle	-1,,,,,,,,
word prior	,,,,,,,1,
word priority	,,,,-1,-1,-1,2,-2
word prison	,1,,,,,,,
word prisoner	,-1,,,1,,,1,-1
word private	-2,1,,-1,,-1,1,-2,-3
word privately	,,,,1,,,,
word probably	-1,-1,,,-2,,,,2
word probe	2,,,,2,,,,
word problem	-6,-1,-1,-2,-6,2,-1,,
word procedure	1,,,,,,1,,
word proceed	,,,,1,,,,
word proceeding	-1,,,,,,,,
word process	1,,,-1,-2,1,-1,1,2
word processing	-1,,,,,,,,
word proclaim	,1,,,,,,,
word produce	,-2,,1,-1,,,2,
word producer	-3,-2,,,,,,-1,
word product	2,,,,,-1,,2,
word production	-1,,,,-1,,,1,-1
word productive	2,,,,,,,,2
word professional	2,1,,,1,,,,1
word professor	-2,,,,-1,,,,
word profit	-1,,,,,,,,
word profit-taking	-1,,,,,,,,
word program	3,-1,,-1,,,,6,-2
word programming	-1,,,,,,,,
word progress	1,,,,,,,1,
word progressive	-1,,,,-1,,,,
word project	-2,-1,,,-1,,-1,2,-1
word prolonged	-1,,,,,,,,
word prominent	1,,,,1,1,,-1,
word promise	1,2,,1,-1,1,,,-1
word promote	4,,,,2,,,1,1
word prompt	-2,1,,,-3,,,,-1
word prone	2,,,,2,,,,
word proof	,,,,-1,,,,1
word prop	-1,,,,-1,,,,
word propaganda	2,2,,,,1,-1,,
word proper	-2,-1,,,,,,,
word property	,,,,,,1,,
word proposal	6,1,,,1,5,,2,-2
word propose	3,4,,-1,-1,1,,-1,-1
word prosecute	,,,,1,,,,
word prosecution	-1,,,,,,,,-1
word prosecutor	-1,,,,,,,,
word prospect	-2,,,,-1,,,,
word prosperity	-3,,,,-2,,,,-2
word prosperous	2,,,,-1,,,,3
word protect	-4,-1,,-1,,-2,-1,-1,-2
word protection	-3,-1,,,,,,-1,-1
word protest	2,-1,,1,1,3,,-1,-1
word protester	1,,,,1,1,,,
word proud	-1,,,,,,,,
word prove	1,1,,,,,,-1,1
word provide	1,,-1,-1,,1,,,1
word provider	,,,,-1,,,,1
word provision	1,1,,,,,,,
word provisional	,,,,,,,1,
word provocative	,2,,,,,,,
word provoke	-2,,,,-1,,,,
word public	,,,-1,2,-1,-2,,-2
word publication	-1,,,,-1,,,,
word publicly	-1,-1,,,-1,,,1,
word publish	-1,,,,-1,,,-1,
word published	,,,1,-1,,,,
word pull	-2,-1,,,,,,,
word pump	,1,,,,,,,
word punch	-2,,,,-1,,,,
word punish	-1,-1,1,,-1,,,,-1
word purchase	-3,-1,,,-1,,,,
word purpose	3,,,,1,,1,,
word pursue	,,,-1,2,,,-2,
word push	2,1,1,-1,2,,-1,-2,
word put	-1,,1,,,-3,-1,,-1
word qualification	-1,,,,,,,,
word qualify	2,,,,-1,,,,2
word quality	-1,,,,-1,,,,
word quantity	-1,-1,,,-1,,,1,
word quarter	,1,,,1,,,,-1
word question	-3,-2,,-1,1,-4,2,-2,-5
word questionnaire	-1,-1,,1,-1,,,1,
word queue	,-1,,4,-1,,,-2,-1
word quick	,1,,,,,,,
word quickly	,1,,,2,-1,,,-2
word quiet	,1,,,-1,,,,
word quite	1,,,,2,,,,
word quo	,-1,,,,1,,,
word quote	-2,,,,-1,,,,
word rabbi	1,,,,,1,,,
word race	-4,-2,,1,-3,-1,-1,-1,1
word racist	1,1,,,-1,1,,,
word radical	1,4,,2,-2,1,-2,-2,-2
word radicalization	1,,,,1,,,,
word radicalize	,1,,,,,,,
word radio	-2,,,,-1,,,,
word raid	,,,1,-2,,,,1
word railway	-1,,,,,,,,
word raise	,-1,,-1,,,-2,-3,2
word rally	2,,,1,1,2,,-1,-1
word ramp	2,,,1,,,,1,
word range	,1,,,,,,-1,
word rape	,,,,-1,,1,,
word rapid	1,,,,1,,,,1
word rapidly	1,,,,1,,,,
word rapist	2,,,,2,,,,
word rare	-1,,,,-1,1,,,
word rate	-2,,,,1,-1,,-1,-1
word rather	3,-1,,,4,,,,-1
word ratification	2,2,,,,1,,,
word rating	-2,,,,-1,,,,-1
word rational	-2,,,,,,,,
word rationale	2,,,,2,,,,1
word raucous	-1,-1,,,1,,,,
word re-election	-2,,,,-2,,,,
word reach	-1,-2,,,,1,,,-1
word react	1,,,,2,,,,
word reaction	-3,,,,-2,,,,
word read	1,1,,,1,,,,
word reader	-1,,,,,,,,
word ready	,1,,,,,,-1,1
word real	3,,,1,3,,-1,-2,1
word reality	,1,,,-1,-1,,-1,1
word realize	-1,,,,,,,,
word really	2,,,,,-1,-1,,3
word reap	-1,,,,,,,,
word reason	,-1,,,,2,1,-2,-1
word reasonable	1,-1,,1,,-1,,-1,2
word reassure	2,,,,,,,1,1
word rebel	2,1,,-1,-3,1,,2,
word rebuild	-4,-2,,,-2,,,-1,
word rebut	2,,,,,,2,,-1
word recall	-1,,,,,,,,
word receipt	-2,,,,-1,,,,
word receive	2,,,2,1,-1,1,-3,1
word recent	-1,-2,,,1,,1,-1,
word recently	,-2,,,,-1,,2,
word reception	-1,,,,,,,,
word recession	,1,,,-1,,,,
word reclaim	1,,,1,1,,,,
word recognition	,-1,,,1,,-1,1,-1
word recognize	,2,,,-1,,,-2,
word recommend	,1,,,-1,1,,,
word reconciliation	,,,,,,,1,
word reconsider	,1,,,,,,,
word record	,,,,3,-1,,-1,-3
word recover	,,,,-1,,,1,
word recruit	-1,,,,,,,,
word red	-2,1,,,-2,,,-1,-1
word reduce	,1,,,-1,-1,,,1
word refer	2,,,1,,,,,1
word referee	-1,,,,,,,,
word reference	-2,,,,-1,,,,
word referendum	-1,1,,-1,-5,,,,-1
word reflect	-3,,,,-1,,,,
word reform	3,-3,,,1,1,-1,2,2
word refrain	2,,,,1,,,1,
word refuge	,,,,-2,,,1,
word refugee	6,4,-1,1,-1,,,5,-1
word refusal	3,,,,2,1,,,
word refuse	3,-1,,,2,2,,1,
word regain	-1,,,,,,,,
word regard	1,-1,,,-1,3,,,1
word regardless	-2,,,,,,,,
word regime	3,-1,,2,3,-1,-1,-1,
word region	1,-1,,,1,-2,-1,3,
word regional	-1,,,,-1,,,1,-1
word register	-1,-1,,,-1,,,1,
word regret	-1,,,,,,,,
word regular	,,,,,,1,,
word regulation	2,2,,1,,,,-1,
word regulator	1,,,,1,,,,
word regulatory	1,,,,1,,,,
word reign	1,2,,,,,,,
word reinforce	-2,,,,-1,,,,
word reinforcement	1,,,,,,,,1
word reiterate	1,,,,,,,1,
word reject	1,-1,,-1,,2,1,-1,-2
word relate	,,,,,,,,1
word relation	,,1,1,,-1,,,
word relationship	-1,-1,,1,-1,-1,-1,,2
word relative	-2,,,,-1,,,,
word relatively	,,,,-1,,,,1
word release	2,,-1,-1,-1,2,-1,3,1
word religion	,-1,,1,-2,1,,-1,
word religious	2,,,,3,,,,-1
word relocate	1,,,,,,,2,
word reluctance	,,,,,1,,,
word rely	-4,-1,,,,,,-2,-1
word remain	1,-2,1,-3,-1,-3,-2,4,1
word remains	2,,,,,,,2,
word remake	-1,,,,-1,,,,
word remark	,,,,2,1,-1,-2,
word remarkable	-1,,,,-1,,,,
word remember	1,1,,1,,,,,
word remind	-2,,,,-1,,,,
word reminder	,,,,,,,1,
word remove	2,,1,,-1,,,2,
word renege	,-1,,1,-1,1,,,
word renegotiate	-1,,,,,,,,
word renew	-1,-1,,,-1,,,1,
word renounce	1,,,,,,,1,
word reopen	,,,,,,,1,
word reorganization	1,,,,1,,,,
word repeat	-2,,,-1,-3,-1,1,1,-1
word repeatedly	,,,1,,,,,
word replace	-1,1,,,-2,,,1,-1
word reply	-1,,,,-1,,,,
word report	-2,1,1,-1,-5,-3,2,2,-1
word reportedly	-1,,,,-1,,,,
word reporter	-1,-1,,,,,,,
word reporting	,,,,-1,,1,,
word represent	-2,-2,,,-2,-1,,-1,2
word representative	-1,,,,,,,,
word republic	5,,,,,4,,-1,2
word reputation	1,,,,1,,,1,
word request	-1,3,,-1,-4,,-2,2,-2
word require	-2,2,,,-1,-1,-1,-1,-2
word requirement	1,,,,,,2,,-1
word rescue	,-2,,,2,-1,1,-1,-1
word research	,,,,1,,-1,,
word reserve	-1,,,,,,,,
word resettlement	-1,-1,,,,,,,
word residence	-1,,,,,,,,
word residency	-1,,,,,,,,
word resident	-1,,,,,,,,
word resign	1,2,,,,,,,
word resignation	-1,,,,,,,,
word resistance	,-1,,,-1,1,,,1
word resistant	,1,,,,,,,
word resolution	2,,,,-2,3,,1,-1
word resolve	-1,,,1,-2,-1,,,-1
word resort	-1,,,,,,,,
word resource	,,,,,1,,,-1
word respect	2,2,,,-1,,,-1,2
word respective	-1,-1,,,1,,,-1,-1
word respectively	1,,,,,,,,1
word respond	,2,,,-4,,-1,1,-1
word response	2,1,,,-5,2,,1,3
word responsibility	-2,1,,,-1,,,-1,-2
word responsible	1,-1,,,2,,,,
word rest	1,-1,,1,,,-1,1,1
word restore	1,1,,,,,,1,
word restrict	2,,,,1,,,1,
word restriction	1,-1,1,,1,,,,
word restructuring	-3,-1,,,-1,,,,
word result	1,-3,,2,-2,2,2,-2,
word resume	-2,-1,,,,,,-1,
word resurrect	-1,,,,-1,,,,
word retain	-1,,,,,,,,
word retainer	-1,,,,,,,,
word retaliate	,,,,1,,,,
word retaliation	2,,,1,2,,,,
word retaliatory	3,,2,,,1,,,
word rethink	2,2,,,,,,,
word retired	2,,,,,,,-1,2
word retirement	-2,,,,,,,-1,
word retool	-2,-1,,,,,,,
word retrieve	-1,,,,,,,,
word return	,-1,,1,1,-2,,1,-1
word reveal	1,,,,1,1,,,
word reveler	1,,,,1,,,,
word revenue	,1,,,-1,,,,-1
word reverse	,,,,-1,1,,,
word review	-1,1,,,-1,,,,-1
word revise	-2,,,,-1,,,,
word revive	,,,,,,,1,
word revolt	,,,,-1,1,,,
word reward	1,,,,1,,,,1
word rhetoric	2,,,-1,,1,1,1,
word rich	,,,,2,,,-1,
word rid	1,1,,,-1,,,1,1
word rifle	1,,,1,,,,,
word rig	-2,,,,-1,,,,
word right	2,1,-1,,1,2,-3,-3,1
word right-wing	,,,,-1,1,,,
word rip	2,,,1,,1,,,
word rise	,-1,,,1,,-1,-1,
word risk	-3,,,-1,-2,1,,-2,-2
word rival	2,2,,-1,,1,,-2,1
word road	-3,,,,-2,,,,-1
word robot	-2,-1,,,,,,,
word robust	,1,,,1,,,,-1
word rock	,,,,1,,,,
word roil	-1,,,,-1,,,,
word role	,,,-1,-4,-3,3,,1
word roll	-3,,,,-1,,,,
word room	-3,-1,,,,-1,,,-2
word root	,,,,-1,,,,1
word rotate	,,,,,,,1,
word rough	2,,,,1,,,1,
word roughly	,,,,2,,,,-1
word round	,,,,1,,,,
word route	1,,,,,,,2,-1
word routinely	,,,,,,,1,
word row	1,,,,1,,,,
word royal	2,,,,,1,,,2
word rule	,,,1,,,-1,,
word ruling	-1,1,,,-1,-1,,-1,
word rumor	1,1,,,-1,1,,,
word run	-3,2,,-1,-4,1,1,-2,-4
word rural	-1,,,,,,,,
word rush	1,,,,1,,,,
word rust	-1,,,,-1,,,,
word s	1,,,,2,,,,-1
word sacrifice	-1,,,,,-1,,-1,-1
word sad	2,,,1,1,,,,
word safe	3,2,,,,,,-1,2
word safeguard	1,1,,,1,,,,
word safety	,1,,,,,,,
word sailor	-1,,,,-1,,,,
word sake	-1,,,,-1,,,,
word sale	-2,,1,,-2,,,,
word salt	3,4,,,1,-1,,-1,-1
word same	-2,-2,,-1,-1,-1,,-2,2
word same-sex	1,,,,1,,,,
word sample	-1,,,,,,,,
word sanction	3,,5,1,-2,-1,,-3,1
word sanctuary	2,,,,,,,1,
word sand	1,,,1,1,,,,
word santorum	-4,-1,,,-1,,,,
word satisfy	1,,,,,,,-1,2
word savage	-2,,,,,,,,-1
word save	-2,,,,-2,1,,-1,-1
word saving	-3,,,,-2,,,,
word say	-1,,-2,,3,-4,1,-2,-2
word scar	-1,,,,,,,,
word scared	1,,,,2,,,,
word scatter	-1,,,,,,,,
word scenario	-1,,,,,,,,
word scene	,1,,,-2,,1,,
word schedule	-4,-1,,,-2,,,,-1
word school	3,-2,,,1,2,-1,3,
word science	-1,-2,,,-1,1,,-1,
word scientist	-2,,,,-1,,,,-1
word scope	1,,,,1,,,,
word score	2,1,,,1,,,,
word scramble	-1,,,,,,,,
word screen	-2,,,,,,,,
word screening	,,,,1,,,,
word script	1,,,,,1,,,
word scrutiny	-3,-1,,,-1,,,,
word sea	-2,,,1,-2,,,-1,-1
word search	-2,,,,-3,,,1,-1
word season	-1,,,,,,,,
word seat	,-1,,,,,,1,-1
word second	-2,,,,-3,-1,,1,
word secret	-1,,,,,,,,
word secretary	,-3,,-1,4,-2,1,-3,-1
word secretly	,,,,1,,,,
word sectarian	1,,,,1,,,,
word section	,,,,1,,,,
word sector	-1,1,,,-2,,,-1,
word secure	2,1,,,-2,,1,2,-1
word security	-6,,-1,-3,-6,-1,-1,,
word see	-2,-2,,-3,1,-1,-1,-6,1
word seek	,1,,-1,,-2,,-2,
word seeker	1,-1,,1,2,,,-1,
word seem	-1,-1,,,1,-1,,-1,
word seemingly	2,,,,3,,,,
word segment	-1,,,,-1,,,,
word seize	,,,1,,,,-1,
word select	,-1,,,1,,,,
word self-proclaimed	-2,,,,-1,,,,
word sell	2,-2,2,1,2,-1,,-1,-1
word senator	-2,,,,-1,,,,
word send	1,,,1,2,1,-1,1,-5
word senior	1,1,,,1,,,,-1
word sense	,2,,,,-1,,-1,-1
word sensible	-1,,,,,,,,
word sensitive	1,,,,1,,,,
word sensitivity	-1,,,,,,,,
word sentence	-3,,,,-2,,,,
word sentiment	1,,,,1,1,,,
word separate	,,,,,-1,1,1,
word separately	-1,,,,,,,,
word separation	-1,,,,-1,,,,
word series	2,1,,,1,,1,,
word serious	-2,,,1,,-1,,,-3
word seriously	-2,-1,,,-1,,,,
word serve	1,-2,,-2,,1,-1,2,
word server	1,,,,,,2,,-1
word service	,,1,,-1,1,-1,-1,1
word session	-2,,,,-1,,,,
word set	-2,-1,,,1,-1,,-1,-2
word settle	2,2,,,-1,,,1,
word settlement	4,1,,,,3,,,-1
word several	-1,-2,,,-1,,1,-1,
word severe	,,,,,1,,,
word shadow	,,,,1,,,,
word shake	-3,-1,,,-1,,,-1,
word sham	1,,,,1,,,,
word shameful	1,,,,2,,,,
word shape	,,,,-1,,1,,
word share	-6,-3,,-1,-3,-1,-1,,-2
word shareholder	-4,-2,,,-2,-1,,,-1
word sharp	2,,,,3,,,,-1
word sheet	,,,,-1,,,,1
word shell	-1,,,,,,,,
word shelter	1,,,,,,,1,
word shift	-2,-2,,,-2,1,,-1,
word ship	-2,-2,3,,-3,-1,,-1,-1
word shipbuilding	-1,,,,,,,,
word shipment	2,-1,2,1,-1,,1,-1,
word shipping	-2,,,,,,,,
word shipyard	,-1,,,,,,,
word shock	1,,,,,,,,2
word shoot	-1,,,1,-2,,-1,-1,1
word shooting	1,,,1,1,,,,
word shop	-1,,,,,,,,
word short	2,4,,1,-2,,,-1,-1
word shortfall	,1,,,,,,,
word shortly	,,,,-1,,1,,
word shot	,-1,,,2,,,,-1
word shout	-1,,,,,,,,
word show	-2,-4,,-1,2,,,-3,-2
word shrink	-2,,,,-1,,,,
word shuffle	-1,,,,,,,,
word shun	2,,,,-1,3,,,
word shut	-1,,,,,,,,
word shuttle	2,,,,-2,,,2,1
word sick	4,-1,,,2,,2,1,
word side	1,1,,,2,,,,-3
word sign	,,,-1,-2,1,-1,1,-1
word signal	,-1,,,-1,,,1,1
word signature	,1,,,-1,,,,
word significant	-2,,,-1,-2,-1,-1,1,
word silver	1,,,,1,,,,
word similar	,-2,,,,,,2,-2
word simple	-2,,,,,,,,
word simply	2,,,-1,3,-1,2,-2,-2
word simultaneously	-1,,,,,,,,
word single	-3,-2,,,-1,2,,-2,-1
word sink	-1,,,,,,,,
word sister	-2,,,,-1,,,,
word sit	-1,-1,,,,,,-1,1
word site	1,1,,,,1,,,
word sitting	-1,,,,,,,,
word situation	-3,,,-1,-1,-1,1,-2,-2
word size	,,,,-1,,,,1
word skateboard	-1,,,,,,,,
word skateboarding	1,,,,1,,,,
word skeptical	-2,,,,-1,,1,-1,-1
word skepticism	1,,,,1,,,,
word skew	1,,,,1,,,,
word skilled	-1,,,,-1,,,,
word skin	,1,,,-1,,,,
word skip	-1,,,,,,,,
word slap	2,-1,2,,-1,1,,,
word sleep	1,,,,1,,,,
word sleeper	,,,,,,,1,
word slight	,,,,1,,,,
word slip	1,,,,1,,1,,
word slogan	2,,,,3,,,,
word slow	1,1,,,1,,,,
word slump	-1,,,,,,,,
word small	-1,1,,1,-1,-1,,,-2
word smoke	-1,,,,,,,,
word smooth	-1,,,,,,,,
word snafu	-1,,,,-1,,,,
word snake	-2,,,,-1,,,,
word snap	,,,,1,,,,
word so	-4,-3,,-1,1,-3,-2,,-2
word so-called	1,1,,,-1,,,,1
word social	1,-1,,,1,-1,-1,,2
word society	,-1,,,1,,,,
word soften	-2,-1,,,,,,,
word software	-1,,,,-1,,,,
word soldier	3,1,,,-1,-1,,2,1
word sole	-1,,,,,,,,
word solely	,,,,-1,,,1,
word solidarity	1,,,,-1,,,,2
word solidify	-2,,,,,,,,
word solution	4,,,,1,-1,-1,3,1
word solve	-1,,,-1,-2,-1,1,,
word somehow	2,1,,,,1,,,
word sometimes	-2,,,,-1,,,,
word somewhat	,,,,-1,,,1,
word somewhere	1,,,,1,,,,
word son	-3,,,,-1,,,,
word soon	-3,-2,,1,,-1,,-2,
word sooner	2,,,,2,,,,
word sophisticated	,,,,1,,,1,
word sort	-1,-2,1,,,,1,-1,-2
word sound	-1,1,,,-2,,,,
word source	1,,,,2,1,,,-1
word south	,,,,-1,1,,,
word southern	-1,-2,,,-1,-1,,2,-1
word sovereignty	1,1,,,-1,,,1,1
word space	2,,,,,,,2,1
word span	-1,,,,,,,,
word spark	-1,,,,,,,,
word sparsely	-1,,,,,,,,
word speak	-1,1,,-1,-2,,,-2,
word spearhead	1,,,,,,,,1
word special	,,,-1,-4,,-1,3,
word specialist	1,1,,,,,,,
word specific	-2,,,,-3,1,,-1,-1
word specifically	-1,,,,,,,,
word specify	-1,,,,,,,,
word spectrum	-1,-1,,,1,,,,
word speculate	,,,,1,,,,
word speculation	-1,,,,,,,-1,
word speech	1,-2,,-1,1,2,-1,,
word speed	-1,,,,,,,,
word spend	1,,,-1,,1,-1,2,-1
word spending	3,2,,,2,,,-1,
word sphere	-1,,,,,,,,
word spiked	1,,,,,,,1,
word spiral	-1,,,,,,,,
word spirit	1,,,,1,,,,
word split	1,1,,,-1,,,,1
word spokesman	-1,,,,,-1,1,,-1
word spokeswoman	-1,,,,,,,,
word sponsor	1,1,,,-2,,,,2
word sport	-1,,,,,,,,
word spot	-3,-1,,,-2,,,,-1
word spotlight	-1,,,,-1,,,,
word spray	-1,,,,,,,,
word spread	-1,1,,,,-1,,-1,
word spring	-1,,,,,,,,
word spur	-2,,,,,,,,
word spurn	-1,,,,,,,,
word spy	2,,,,1,-1,,2,
word stability	1,3,,,-2,,,,
word stabilize	-1,,,,,,,,
word stack	-1,,,,,,,,
word staff	1,1,,,2,,,,-1
word staffer	-3,,,,-2,,,,-1
word stage	-1,-1,,,1,,,,-1
word stake	-1,-1,,,-1,,,1,-1
word stall	1,,,,,2,,,
word stampede	-1,,,,,,,,
word stance	1,,,,,1,,,
word stand	4,-1,,,3,2,2,1,-3
word standard	,-1,,,,,,1,
word standing	2,,,,-1,,,,2
word standoff	-1,,,,,,,,
word star	-2,,,,,,,,
word stark	-1,,,,,,,,
word start	2,3,,-1,1,-1,-1,1,-2
word state	1,-1,,,1,1,1,,-1
word statement	2,-1,,1,4,-2,1,-3,
word station	-2,,,,-1,,,,
word statistic	1,1,,,,,,,
word status	,-2,,,,1,,1,
word stay	,,,3,-2,-2,-1,,-1
word steadily	-1,,,,,,,,
word steady	,2,,,-1,,,,
word steal	1,-1,,,,,,,2
word steel	1,-1,1,,2,,,,-1
word stem	1,-1,,,,1,1,,
word step	-1,2,,-1,-5,-2,-1,,3
word steppe	1,,,,1,,,,
word stereotype	-2,,,,-1,,,,
word sterling	-1,,,,-1,,,,
word stick	-1,2,,,-2,,,,-1
word still	-1,-3,,,1,-2,-1,-2,1
word stimulus	-1,,,,,,,,
word sting	-1,,,,-1,,,,
word stock	-4,-1,,,-1,-1,,-1,-1
word stockpile	-1,,,,,,,,
word stoke	2,,,,2,,,,1
word stop	2,2,3,-1,-4,1,,-1,-3
word store	-1,,,,,,,,
word storm	-1,,,,-1,,,,
word story	-1,,,,,,,,-1
word straight	-1,,,,,,,,-1
word straightforward	-1,,,,,,,,
word strain	,,,,1,,,,
word strategic	,,,-1,,-1,,2,
word strategist	-1,,,,-1,,,,
word strategy	3,1,,-1,5,-2,-2,-2,-1
word stream	,,,,1,,,,
word street	-2,,,,-2,,,1,-1
word strength	-4,-2,,,-3,-1,,,
word strengthen	-1,1,,,-2,,,,
word stress	,,,,-1,,,,2
word stretch	-1,,,,,,,,
word strict	,,,,1,,,,
word stride	1,,,,1,1,-1,,
word strike	3,,,3,1,-1,,-1,-1
word striking	1,,,,,,,,1
word string	-3,,,,-1,,,,
word strong	1,,,,-4,-3,,-3,5
word strongly	3,-1,,1,-1,2,2,,
word strongman	-1,,,,,,,,
word structure	-2,,,,-1,,,,
word struggle	1,1,,,,1,,,-1
word student	-1,-1,,,-1,,,1,-1
word study	-2,,,,,,,,-1
word stuff	-1,,,,,,,,
word stump	-1,,,,-1,,,,
word stunt	-1,,,,,,,,
word stupid	4,,,,2,,1,-1,2
word style	1,,,,2,,,,
word subject	,,,,1,,,,-1
word submarine	-1,,,,,,,,
word submit	-2,,,,-1,,,,
word subordinate	1,,,,,,,1,
word subsequently	,,,,-1,,,1,
word subsidiary	-1,,,,,,,,
word substance	2,,,,2,,,,1
word substantial	1,1,,,,,,,1
word substantially	1,,,,,,,1,
word substantive	-2,,,,-1,,,,
word succeed	-2,-1,,,,,,-2,
word success	-3,-2,,,1,-1,,-1,-1
word successful	,1,,,,,,,
word successfully	-1,1,,,-2,,,,
word successor	-2,,,,-1,,,,
word such	2,-2,,-2,5,1,-1,-3,
word suck	1,,,,1,,,,
word suddenly	-3,-1,,,-2,,,,
word sue	3,3,,1,-2,,,,1
word suffer	-2,1,,,-1,,,,-1
word sufficient	2,,,,1,,,1,
word suggest	-1,,,,,-1,,1,-2
word suggestion	,1,,,-1,,1,,-1
word suit	-2,,,,,,,,
word summer	1,,,1,-1,,,1,
word summit	,-1,,,,1,,1,-1
word sun	-1,,,,-1,,,,
word super	-1,,,,,,,,-1
word supervisor	-1,,,,,,,,
word supplement	2,1,,,,,,1,
word supply	1,1,,,,-1,1,,-1
word support	2,,-2,-5,-2,,,-6,6
word supporter	1,,,,,,-1,-2,3
word suppose	-1,,,,,,,,
word supremacy	1,1,,,,,,,
word sure	2,,,,,,,3,-1
word surge	-2,,,,,,,,-1
word surprise	-4,-1,,,-2,,,,-1
word surprising	-1,,,,-1,,,,
word surprisingly	1,,,,-1,1,,,1
word surrender	,,,,1,,,,
word surround	1,,,,1,,,,
word surveillance	2,2,,,,1,,-1,-1
word survey	-1,,,,,,,,
word survival	1,,,,,,,,1
word survive	-2,,,,-1,,,,
word suspect	2,-1,,-1,2,1,-1,1,-1
word suspend	-2,,,,-1,,,,
word suspension	1,1,,,1,,,,
word suspicion	-1,,,,-1,,,,
word suspicious	-1,,,,,,,,
word sustainable	-1,,,,-1,,,,
word swap	-1,,,,,,,,-1
word sway	2,1,,,1,,,,
word sweep	-2,,,,-1,,,,
word sweeping	-1,,,,-1,,,,
word swing	-1,,,,,-1,,,
word switch	,1,,,,,,,
word symbol	-1,,,,,,,,
word sympathetic	3,,,,1,,,,2
word sync	-1,,,,-1,,,,
word system	1,-1,,1,2,-1,-1,1,-3
word table	1,,,,,,,1,
word tackle	-4,-1,,,-1,,,-1,
word tactic	1,-1,,,2,,,,
word take	-2,-2,-1,4,-3,-1,,2,-5
word takeover	,,,,,,,1,
word talk	,-3,2,-2,1,-2,2,-1,-1
word tamper	-1,,,,-1,,,,
word tan	-1,,,,,,,,
word tank	-2,,,,,,,,
word tap	-3,,,,-2,,,,
word target	,1,,-1,1,-2,1,-1,
word tariff	3,-2,5,1,-3,1,,-2,-2
word task	,,,,,,,1,
word tax	3,,,1,2,,,-1,-1
word teach	-3,-1,,,,-2,-1,,
word team	3,2,,,-1,,,,2
word tear	1,2,,1,-1,,,,
word technology	,-1,,,,,,1,1
word telephone	-2,,,,-1,,,,
word television	-3,,,,-1,,,,
word tell	-2,-1,,-1,,-2,2,,-2
word temper	-1,,,,,,,,
word temperament	2,,,,2,,,,1
word temporarily	,,,,,,,1,
word temporary	5,4,,,,,,1,
word ten	-1,,,,,,,,
word tend	-1,,,,,,,,
word tendency	-1,,,,,,,,
word tender	-1,1,,,,,,-1,
word tension	-3,-1,,,-3,,,1,-1
word tenure	,1,,,,,,,
word tepid	,,,,,1,,,
word term	4,1,,-1,2,-1,-1,1,2
word terrible	,-1,,,1,,,,
word territorial	-1,1,,,-1,,,,
word territory	-3,-2,,-1,-1,-1,1,-1,-1
word terror	1,,,-1,,-1,2,,1
word terrorism	-3,,,1,-5,-1,2,-1,-1
word terrorist	1,1,1,-1,,-3,2,,
word test	-1,,,,,,,,
word testimony	,,,,1,,,,
word textile	-1,,,,,,,,
word that	-1,,,,,,,,
word theme	-1,,,,,,,,
word then	-3,-2,,-1,-1,1,,,-2
word thing	-1,1,2,-2,-1,1,-2,-2,-2
word think	,-1,,,3,-3,,,-2
word thinking	,1,,,-2,,,,1
word third	,,,,1,-1,,-1,
word third-largest	-1,,,,,,,,
word third-quarter	-1,,,,,,,,
word thorough	-1,,,,,,,,
word thought	-1,,,,,,,,
word thousand	,-1,,2,1,-1,,-2,-2
word threat	1,,-1,3,1,,-3,-1,
word threaten	,,,2,-1,,,,
word threshold	-2,,,,,,,,
word throw	,-2,,1,,-1,,-1,1
word thus	-1,,,,-1,,,,1
word thwart	-2,,,,-1,-1,,,
word thyroid	-2,-1,,,-1,,,,
word tide	,,,,1,,,,
word tie	,-2,,,,,,-1,1
word tight	1,1,,,,,,,
word time	2,4,,1,,-1,-1,,
word tired	,,,,1,,,,
word title	-2,,,,-1,,,,
word today	-1,-1,,-1,1,-2,1,,-1
word together	1,2,,-1,,-1,-1,2,-2
word tolerance	1,,,,1,,,,
word tolerate	2,-2,,1,2,1,,,
word toll	-1,,,,,,,,
word tomorrow	,,,,1,,,,
word tone	-2,,,,-1,,,,
word too	2,-2,,-1,4,1,-2,,-3
word tool	1,,,,1,1,,,
word top	-1,-2,1,,-1,-1,,,
word topic	-3,,,,-2,,,,-1
word total	2,1,1,,1,,1,,-1
word totalitarian	,,,,,1,,,
word totally	1,-1,,,,1,,,1
word touch	-1,,,,-1,,,,
word tough	2,1,,,,-1,1,2,-1
word tourism	,,,,,,,,1
word town	,,,,1,,,,
word toxic	-1,,,,,,,,
word trace	2,,,,1,,1,,
word track	1,-1,,1,1,,,,
word traction	-2,,,,-1,,,,
word trade	2,,2,,-6,1,-2,2,2
word trade-off	2,,,,-1,,,,3
word trader	-1,,,,,,,,
word trading	,-1,,,1,,,1,
word tradition	1,,,,1,,,,
word traditional	-3,,,,-1,,,,-1
word traffic	2,,,,2,,,,
word tragedy	,,,,1,,,,
word tragic	-1,,,,,,,,
word trail	-4,,,,-1,,-1,,-1
word train	1,1,,,-1,1,,-1,1
word trainer	,,,,,,,-1,1
word training	,1,,,1,-1,,-1,
word traitor	1,,,,2,,,,
word transaction	-1,-1,,,1,,,,
word transactional	1,,,,1,,,,
word transcend	,,,,,,,,1
word transfer	,1,,,,,,,
word transform	,1,,,-1,,,-1,
word transition	,,,,-2,,,2,-1
word transitional	2,,,,,,,1,1
word translate	-1,,,,,,,,
word transmit	-1,,,,,,,,
word transplant	3,1,,,3,,,-1,
word transportation	1,,,,1,,,,
word trap	-2,,,,-2,,,,
word trash	1,,1,1,-1,,,,
word travel	-3,-1,1,,-2,-1,,-2,
word traveler	,1,,,,,,,
word treat	3,1,,,,1,1,-1,2
word treatment	,,,,-2,1,-1,1,-1
word treaty	1,,,1,-1,,,,-1
word tree	-1,,,,,,,,-1
word tremendous	1,,,,-1,,,,2
word trend	,,,,1,,,,
word trial	-1,,,,,,,-1,
word trigger	-3,,,,-2,,,,
word trip	,-1,,,1,1,,-1,
word triumph	-1,,,,,,,,
word troop	2,3,-1,-1,-3,2,,1,-3
word trouble	-2,,,,,,,,
word troubled	2,-1,,,1,,,2,
word truck	-1,1,,,-1,-1,,1,-2
word true	1,,,,1,,,,1
word truly	,,,,1,,,,
word trump	2,1,,,2,,,,
word trumpet	,1,,,,,,,
word trust	-1,-1,,,1,,,,-1
word truth	2,-1,,,2,,1,,1
word try	1,-2,1,,1,3,,-1,-2
word tumult	-1,,,,,,,,
word tunnel	1,,,,1,,,,
word turmoil	-1,1,,,-2,,,,-1
word turn	-1,-4,,1,,2,1,-1,-1
word turning	1,,,,,,,,1
word turnout	2,-1,,,,1,,,2
word turnover	-1,,,,,,,,
word tweet	,,,,1,,,,
word twice	-1,,,,-1,1,,,
word two-third	-1,,,,,,,,
word tycoon	,,,,,,,1,
word type	2,,,,2,,,1,-1
word typical	-2,,,,-1,,,,
word typically	-1,,,,,,,,
word ultimately	,,,,1,,,,1
word ultimatum	-3,,,,-2,,,,
word um	1,,,,1,,,,
word unable	-2,,,,-1,,,,
word unaccompany	1,,,,,,,1,
word unauthorized	,,,,1,,,,
word unaware	,,,,,,1,,
word unbelievable	-1,,,,,,,,
word uncertainty	-3,,,,-2,,,,
word unchanged	-1,,,,,,,,
word unclassified	-2,,,,-2,,,,
word unclear	-1,,,,,,,,
word uncommon	-1,,,,,,,,
word uncontrolled	-1,,,,,,,,-1
word undercut	2,,,,2,,,,
word underestimate	-4,-1,,,-3,,,,
word underline	-1,,,,,,,,
word undermine	,-1,,,,1,,,
word understand	,-3,,,3,-1,-1,-1,-2
word understanding	1,1,,,,,,1,-1
word underway	-2,,,,,,,,
word underwriter	,,,,,,,1,
word undivided	,1,,,-1,,,-1,
word undocumented	,,,,,1,,,
word uneasy	1,,,,1,,,,
word unemployment	1,,,,1,,,,
word unheard	2,,,,,,,,2
word unify	-1,,,,,,,,
word unilateral	,,,,,,,1,
word union	1,1,,,,,,,
word unique	,,,,,,,,1
word unit	-1,-1,,,-1,,,1,
word unite	5,2,,-1,1,3,-1,,1
word united	,,,,1,,,,
word unity	,1,,,-1,1,,-1,
word university	,,,,-1,,,1,
word unknown	1,,,,1,,,,
word unleash	,,,,-2,,,,1
word unlikely	-2,,,,-1,,,,
word unmarried	-2,,,,,,,,
word unnamed	,-1,,,,,,,1
word unprecedented	1,,,,1,,,,
word unravel	,,,,,,,,1
word unsettled	,,,,1,,,,
word unspecified	-2,,,,,,,,
word unsuccessful	,-1,,,,,,1,
word unsuccessfully	-1,,,,,,,,
word unsure	-2,,,,-1,,,,
word unthinkable	,1,,,-1,,,,
word untrue	2,,,,,,2,,
word unusual	-2,,,,,,,,-1
word unusually	3,,,,2,,,,1
word unveil	2,,,,1,,,,1
word unwanted	2,,,,2,,,1,
word upcoming	,1,,,,,,,
word update	2,2,,,-1,,,1,
word upheaval	1,,,,,,,1,
word uprising	-2,,,,-1,,,,
word upside	-1,,,,,,,,
word urge	,2,,-1,,-1,,,-2
word urgency	-1,,,,,,,,
word urgent	1,,,,1,,,,1
word use	,1,,,2,-2,-1,-5,-3
word user	-1,1,,,-1,,,,
word usher	-2,,,,-1,,,,
word usual	1,,,,,,,,1
word vacation	-1,,,,,,,,
word vacuum	,-1,,,,,,,
word vague	-1,,,,,,,,
word valid	,,,,-1,,,,1
word value	,2,,-1,-2,-1,,-2,1
word value-based	-2,,,,-1,,,,
word variety	1,,,,,,,,1
word various	,,,,,,,1,
word vast	,,,,,,,,1
word vastly	1,,,,,,,,1
word vehicle	1,1,,,1,,,,
word venture	-1,,,,,,,,
word version	-1,,,,,,,,
word very	1,1,,,-3,-4,-1,-2,5
word vet	,,,,,1,-1,,
word veteran	-1,,,,,,,,
word veto	-1,-2,,2,-1,1,,-1,-1
word vicious	-2,,,,-2,,,,
word victim	,,,,,-1,-1,,2
word victory	,2,,,,,-1,-1,
word video	-1,1,,,-1,-1,,,-1
word vie	-1,,,,,,,,
word view	,,1,-1,1,,-1,-3,
word vigilance	-1,,,,,,,,
word village	1,,,,1,1,,,
word violate	2,,,,3,,,,
word violation	1,,,,1,,,,
word violence	-1,-1,,,1,-1,-1,-1,1
word violent	-2,-1,,1,-2,,,,
word visa	-1,1,,,-2,1,-2,-1,
word vise	-2,,,,-1,,,,
word vision	,1,,,-1,,,,1
word visit	-6,-2,,-1,,-1,,-3,-3
word visitor	-1,,,,,,,-1,1
word vital	-1,,,,,,,,
word voice	-4,-2,,,-4,,,-1,1
word void	-2,,,,,,,,
word volatile	,,,,1,,,,
word voluntary	,,,,1,,,,
word volunteer	1,,,,,,,1,
word vote	,-4,,-1,-5,3,-2,-1,5
word voter	,,1,-2,1,,-2,-1,
word voting	1,,,,1,1,,,
word vow	2,,1,2,-1,1,,-1,
word vulnerability	,,,,1,,,,
word vulnerable	1,,,,1,,,1,
word wage	-1,,,,-1,,,,
word wait	2,,,1,-4,,1,-1,2
word wake	-1,-1,,,,,,,-1
word walk	,1,,,,-1,,,-1
word wall	6,4,,3,-1,2,-1,1,-2
word want	2,,-1,,,2,-3,3,-1
word war	1,-2,-2,4,1,1,,-3,-2
word warfare	2,,,,3,,,,-1
word warm	-2,,,,-1,,,,
word warn	,,,1,,-1,,1,-1
word warning	,1,,,,,,,-1
word waste	1,,,,1,,,,
word watch	-2,,,,,-1,-1,,-2
word water	-1,-1,,,2,,,-1,
word wave	-1,,,,,,,,1
word way	-1,,,-2,-1,-1,-3,-3,3
word wayside	-2,,,,-1,,,,
word weak	-2,-1,,,-2,,1,,-1
word weaken	1,,,,1,,,,
word weakness	-2,,,,-1,,,,
word wealth	-1,,,,,,,,
word weapon	-1,,2,,-3,,,-1,
word wear	,,,,-1,,,,1
word web	-1,,,,,,,,
word website	,,,,1,-1,,,
word weed	1,,,,1,,,,
word week	-4,,-1,-2,-1,,-2,-2,-1
word weekend	-1,,,,,,,,
word weigh	-1,,,,,,,,
word weight	,,,,,,,,1
word welcome	2,,,-1,1,-1,,-2,3
word well	2,-1,,1,-1,,-2,2,3
word well-know	-2,,,,-1,,,,
word western	1,,,1,,,,,
word whack	2,,,,2,,,,
word when	-1,-1,,-1,1,,,,-1
word where	-2,1,,-1,-2,-2,,1,-4
word white	-2,,,,-1,,,,
word whole	,-1,,,,,,1,1
word whomever	-1,-1,,,-1,,,1,-1
word why	,,,,1,,,,
word wide	2,1,,1,,,,,1
word widely	-1,-1,,,,1,,,-1
word widespread	,,,,1,,,,
word widow	-1,,,,,,,,
word wield	-2,-1,,,,,,,
word wife	,1,,,,,,-1,-1
word wiggle	1,,,,1,,,,
word wildly	-1,,,,-1,,,,
word will	1,1,,,,,,,
word willing	1,-2,,-1,,-2,-1,4,
word willingness	-2,,,,-1,,,,
word win	-1,1,,-1,1,-3,-2,,-1
word wind	1,,,,,,,1,
word window	-1,,,,-1,,,,
word wing	,,,,1,,,,
word winner	-2,,,,-1,,,,
word winning	-2,-1,,,,,,,
word winter	-1,,,,,,,,
word wise	1,1,,,-1,,,,1
word wish	,,,,-1,,,,1
word withdraw	2,,-1,,1,,-1,3,-2
word withdrawal	2,2,,,-2,,1,1,
word witness	-2,-1,,,,,,,
word woman	-2,-1,,-1,-1,-2,-1,-2,2
word wonderful	1,,,,,,,,1
word woo	-1,,,,,,,,
word word	1,,,-1,1,1,-1,,
word work	1,-4,-1,1,2,-2,,1,1
word worker	-2,,,,1,-1,-1,-1,-1
word working	-1,1,,,,,,,-1
word world	-3,-4,-1,-1,-1,,-3,,2
word worldwide	-1,,,,,,,,
word worry	-4,-3,,-1,,,-1,-2,-1
word worship	1,1,,,,,,,
word worth	1,1,,,,,,,
word worthy	-1,-1,,,,,,,
word would-be	-1,,,,,,,,
word wound	-1,,,,-2,,,,1
word wrap	,,,1,,,,,
word write	-2,1,,,,-1,,-1,-2
word writer	-2,-1,,,-1,,,,
word wrong	2,-1,,,3,-1,-1,,1
word www	1,1,,,,,,,
word xenophobia	1,1,,,,,,,
word xenophobic	-1,,,,,,,,
word yard	-1,,,,,,,,
word year	-1,-1,,,-5,,-1,4,
word yen	-2,,,,,,,-1,
word yesterday	-1,,,,-1,,,1,-1
word yet	-5,-2,,,-2,-1,-1,-1,
word yield	,-1,,,-1,,,-1,2
word young	-4,-2,,,-1,-1,,-1,-1
word zone	2,3,,,,,,-1,
`;
