/**
 * What speaks for somebody as the target of a position whose words name none: weights in twentieths, one that all kinds share, then those of
 * demand, sanction, threat, accusation, rejection, denial, commitment, support. Written by tests/training/train-targets.ts
 * from 1322 positions in 211 articles labelled by hand; holds names of places and ties, no text.
 */
export const TARGET_WEIGHTS = `
aimed at 0	-5,-2,,1,-1,-2,-2,-2,-2
aimed at 1	-3,3,-1,-2,2,-4,-7,-4,-3
aimed at 2	-5,-3,1,2,-1,1,-4,-6,-3
aimed at 3	-2,-3,,-1,-1,,-3,,1
aimed at 4	2,-1,,,1,-2,,4,1
aimed at most	,-2,,3,1,1,-2,,-3
aimed at often	7,6,,2,2,3,,-1,
at home, other group	-2,-1,,3,,-1,-3,-2,-2
at home, other organisation	-1,1,,1,,,-3,2,-4
at home, other person	-4,,,-3,1,-4,-6,-3,1
at home, other state	,1,,-3,3,-2,-4,-2,
at home, other unnamed	1,,,-1,2,2,-1,-4,-1
at home, own group	2,2,,,,,,,
at home, own organisation	-3,-2,,,-2,,1,,-1
at home, own person	-2,,,,-2,,,,
at home, own state	-3,1,,,-4,,,,
at home, own unnamed	-3,,,,-1,,,,
before words	7,7,,,4,-2,-4,1,
behind about	2,,,,2,,,,
behind against	2,,,,,,,,
behind between	1,,,,,,,1,
behind by	3,,,,4,,,,
behind for	6,,,,1,,,,3
behind from	-1,-2,,,,,,,
behind in	-1,,,,,,,,
behind of	4,2,,,-1,,,2,5
behind on	-2,,,,-1,,,,-2
behind than	-2,,,,,,,,
behind to	4,,,,,1,,2,
behind with	1,,,,,,,4,
behind words	1,-6,,5,1,-1,,2,1
between states, other group	2,,,2,1,-3,1,2,-1
between states, other organisation	1,2,,-2,2,1,-2,-6,1
between states, other person	1,-3,-2,,2,1,1,-1,1
between states, other state	,,3,,-3,2,-1,1,-1
between states, other unnamed	-2,-1,,2,-1,-1,,-2,-3
between states, own group	2,,,,-1,,,,
between states, own organisation	,,,,2,,,,-2
between states, own person	-3,,,,-1,,,-1,-2
between states, own state	-2,1,,1,-3,-1,,,-1
between states, own unnamed	,-1,,,,,,,
elsewhere in words	4,,,,3,,,,
has country	-2,3,2,,-3,-3,-5,1,
has holder as target	3,-1,1,,3,3,3,,-2
has office	-4,,-1,-3,,-1,-3,-5,
holder before	,-1,,-1,,1,3,2,-3
holder before, thing	1,,,,-1,-2,1,2,
holder before, unsaid	4,,,,,5,2,3,-3
holder behind	1,2,,-1,1,-2,1,1,
holder behind, thing	3,-1,,,2,-1,-1,2,2
holder behind, unsaid	2,,,-1,3,-1,-1,2,-2
in paragraph before	-2,-3,,2,1,-4,-5,-1,2
in passive subject	,,,,-3,,,,
in sentence	14,6,2,3,6,1,-4,4,6
in sentence before	8,3,,,5,3,-6,3,2
in subject	6,4,,,5,,,,-2
is group	1,,,4,,-4,-2,2,-2
is organisation	-1,2,,-1,2,,-3,-2,-3
is person	-3,-3,-2,-3,2,-3,-3,-4,1
is state	-1,2,2,-1,-2,-1,-4,,-1
is unnamed	-1,-1,,1,1,1,-1,-4,-3
named 0	5,,,-2,7,1,-4,-2,1
named 1	,-2,,1,-3,3,-1,3,-1
named 2 or 3	-1,2,,1,,-1,,-2,-2
named 4 or more	-4,1,-1,1,-1,-5,,-7,
named seldom	-7,,,,-2,-4,-12,1,-4
nameless	-2,1,,,-1,-1,-1,,-3
no owner	11,2,,2,2,-1,-1,7,7
none	5,-3,-1,-4,-6,4,7,4,4
none accusation-conduct	-3,,,,-3,,,,
none accusation-feeling	-1,,,,-1,,,,
none accusation-naming	-2,,,,-2,,,,
none accusation-verb	2,,,,2,,,,
none clause-weights	1,-3,,-2,-6,,4,2,2
none commitment-verb	1,,,,,,,1,
none commitment-will	1,,,,,,,1,
none demand-must	-1,-1,,,,,,,
none demand-noun	-2,-2,,,,,,,
none demand-verb	-4,-4,,,,,,,
none denial-own-conduct	3,,,,,,3,,
none of group	3,,,,,,,,1
none of organisation	2,-1,,,-1,2,,-2,1
none of person	4,-1,,-3,-8,3,4,3,5
none of state	-2,-2,,,1,-4,,1,-3
none of undefined	1,-2,,,-1,,,,-1
none of unnamed	,-2,,,1,,2,,-3
none rejection-noun	-1,,,,,-1,,,
none rejection-verb	3,,,,,3,,,
none said	1,-4,,-3,-4,4,4,1,-1
none support-judgement	1,,,,,,,,1
none support-naming	1,,,,,,,,1
none support-noun	1,,,,,,,,1
none support-verb	1,,,,,,,,1
none unsaid	5,-1,,-2,-4,,4,3,5
object	6,-2,,3,-2,2,,2,8
often meant	2,3,2,2,4,-1,-8,-3,-1
often named	,1,1,1,3,-1,-3,-5,-1
opens sentence before	5,3,,1,1,,,-1,3
opens sentence before, thing	4,,,,4,,-1,-1,2
other group	,,,5,1,-4,-2,1,-3
other group of group	1,2,,,,,,,-1
other group of organisation	4,,,,2,-1,,4,
other group of person	-3,-1,,4,,-5,,-4,-3
other group of state	2,1,,,-1,-1,,2,1
other group of undefined	1,,,,1,1,,,-1
other group of unnamed	-2,-2,,,,1,-1,,-1
other organisation	,3,,,2,,-4,-2,-2
other organisation of group	-1,-1,,,1,-1,,-2,
other organisation of organisation	-1,1,,,,-1,-1,-2,
other organisation of person	-2,1,,-1,,,-4,,-3
other organisation of state	3,1,,,-1,3,-1,,2
other organisation of undefined	4,2,,,4,1,,,-2
other organisation of unnamed	-3,-1,,,-1,-3,1,,
other person	-2,-3,-2,-2,3,-2,-3,-3,2
other person of group	,-2,,,1,,,-1,
other person of organisation	-2,,,,2,-3,-2,-1,
other person of person	-2,-5,,-3,2,,-1,-2,
other person of state	-4,-1,-1,1,-1,-3,-1,-1,-2
other person of undefined	-2,,,,-1,-3,,,
other person of unnamed	4,4,,,-1,2,-1,,4
other state	,1,2,-2,,,-4,,-1
other state of group	-2,,,,-2,,,-1,-1
other state of organisation	,1,,,-3,2,-1,,-1
other state of person	,1,1,-1,1,-2,-4,1,-2
other state of state	2,-1,,,2,3,2,-1,
other state of undefined	-5,-2,,,-5,-3,,,2
other state of unnamed	4,1,,,4,-1,-2,1,
other unnamed	-1,-1,,1,2,2,-1,-4,-3
other unnamed of group	-1,1,,,-2,,,,-1
other unnamed of organisation	-5,-3,,,-1,,,-1,
other unnamed of person	3,1,,1,3,3,1,-2,-2
other unnamed of state	-4,,,,-1,-1,-1,,
other unnamed of undefined	1,,,,2,,,,
other unnamed of unnamed	-2,1,,,-1,,-1,,
outer speaker	-5,-1,,,-3,,,-1,
outer speaker, thing	-1,,,,,,,,
outer speaker, unsaid	-2,,,,,,,,
own group	3,1,,,-1,,,,1
own group of organisation	1,,,,,,,,
own group of person	-1,,,,-1,,,,
own organisation	-3,-2,,,,-1,1,-1,-2
own organisation of person	-1,-2,,,,,,-1,-1
own organisation of unnamed	-3,-1,,,,,,,-1
own person	-4,,,-1,-2,-1,,-1,-1
own person of group	-1,,,,,,,,
own person of organisation	,,,,,,,,-1
own person of person	-3,-1,,,-1,-1,,-1,1
own person of unnamed	-2,,,,,,,,
own state	-6,2,,1,-9,-4,-2,-1,-1
own state of organisation	-3,,,,-1,,,,
own state of person	1,4,,-1,-3,-2,-1,1,
own state of unnamed	-6,,,,-3,,,,
own unnamed	-3,-1,,,-2,,,,
own unnamed of organisation	-1,,,,,,,,
own unnamed of person	-1,-1,,,-1,,,,
owner	9,,,,5,6,,,4
said	15,9,,,5,,,3,9
said too	-4,-1,,,-1,-2,,,-6
share 0	-7,-5,,,,-5,-5,-3,-1
share 1	-5,2,-1,,-5,-2,-1,,-3
share 2	-3,1,-2,2,,-6,-4,-2,-1
share 3	1,,,-1,2,1,-4,-1,1
share 4	6,1,,1,4,3,-2,,-1
side has holder as target	3,1,1,1,1,4,2,-1,-4
subject of frame	2,5,,,-2,-1,,,
target before	1,2,,,2,-1,-3,,-2
target before, thing	,1,,,,-1,-1,1,1
target before, unsaid	-2,1,,,-2,-3,-2,,
target behind	2,-2,,2,2,-1,,2,-2
target behind, thing	-1,-1,,,,-2,,,-2
target behind, unsaid	,,,1,,-3,,3,-2
target of holder	4,4,3,2,1,1,-3,-2,1
target of side	4,3,3,1,,,-4,1,1
told	2,,,,,,,,
two sentences before	1,-1,,1,4,,-1,-1,-4
unheld	-1,1,,,,-3,,-2,
wanted of last	-1,-2,,2,2,,-2,-1,-3
wanted of last, thing	,-1,,,1,1,,,
wanted of last, unsaid	,-1,,2,1,,,-4,1
`;
