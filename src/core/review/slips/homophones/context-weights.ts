/**
 * @license Written by `node bench/quality/fit-sounds.ts` from correct text, WordNet 3.1 (Copyright 2011 by Princeton University. All
 * rights reserved.) among it; not by hand. For each set of around.ts: from which odds on each word is doubted, then what each feature
 * weighs for each word; all twentyfold.
 */
export const packed = `
40 94 118
0+adjective	-2 4 -2
0+adverb	-7 6 0
0+base	-7 7 0
0+gerund	3 -2 -1
0+isBe	-13 13 0
0+isDeterminer	-10 11 -1
0+isHave	-4 4 0
0+isSubject	-6 5 1
0+many	21 -18 -3
0+mass	3 -1 -2
0+one	0 5 -5
0+participle	8 -5 -3
0+past	1 2 -3
0+third	-6 5 1
0END	-16 10 5
0NAME	10 -9 -2
0a	-5 5 0
0and	3 -3 -1
0cultivated	4 -3 0
0grown	4 -4 0
0i	-6 4 2
0in	-5 5 0
0out	-3 3 0
0she	-6 6 0
0taken	-3 3 0
0the	-4 4 0
0they	10 -9 -1
0to	12 -10 -2
0was	-6 6 0
0you	-3 3 0
1+adjective	-2 4 -2
1+adverb	-3 2 1
1+base	11 -8 -2
1+gerund	5 -4 -1
1+isBe	-34 36 -1
1+isDeterminer	-3 4 -1
1+isHave	3 -3 0
1+isPreposition	45 -37 -8
1+isWh	-20 19 1
1+mass	-4 5 -1
1+one	1 2 -3
1+participle	-5 9 -3
1+past	-1 5 -4
1,	-7 5 2
1END	-1 -6 7
1NAME	-4 5 0
1all	3 -3 0
1and	16 -14 -2
1are	-4 4 0
1be	-10 10 0
1because	-4 4 0
1before	-4 1 2
1but	-4 4 0
1by	4 -3 0
1for	19 -17 -2
1from	-14 15 -1
1get	-2 3 0
1if	-10 8 2
1in	8 -6 -1
1is	-12 12 0
1not	-3 3 0
1of	13 -11 -2
1on	4 -4 0
1or	15 -14 -2
1out	-6 6 0
1sat	-4 4 0
1settle	-3 3 0
1stood	-7 7 0
1that	-6 7 -1
1to	10 -9 -1
1when	-3 0 2
1where	-4 4 0
1which	-6 7 -1
1with	5 -5 -1
2+adjective	32 -38 6
2+adverb	-22 5 17
2+base	17 -17 0
2+gerund	5 -4 -1
2+isBe	-80 87 -7
2+isDeterminer	-12 9 2
2+isHave	-8 8 0
2+isModal	-22 23 -1
2+isPreposition	-25 26 -1
2+many	76 -71 -5
2+mass	36 -35 -1
2+one	75 -71 -4
2+participle	10 -12 2
2+past	-13 14 -1
2+third	11 -8 -2
2,	-14 14 0
2END	-63 64 -2
2NAME	8 -8 0
2a	-3 3 0
2any	-4 4 0
2anything	-4 4 0
2are	-25 27 -2
2as	-3 3 0
2but	-4 4 0
2first	-4 4 0
2for	-3 3 0
2had	-3 3 0
2if	-4 4 0
2in	-5 6 0
2is	-31 34 -3
2just	-2 -2 5
2language	6 -6 -1
2may	-4 5 0
2must	-3 3 0
2own	9 -8 -1
2seems	-3 4 0
2to	-6 6 0
2was	-14 16 -2
2were	-8 9 -1
2will	-3 4 0
2with	-3 3 0
2would	-5 6 0
2—	-6 6 0
3+adjective	-12 13 -1
3+adverb	-5 7 -2
3+base	-8 11 -3
3+isBe	-8 10 -2
3+isDeterminer	-42 46 -4
3+isObject	-7 7 0
3+isPreposition	22 -20 -1
3+isSubject	-8 8 0
3+isWh	3 -3 0
3+many	22 -21 -1
3+mass	6 -4 -2
3+one	15 -13 -2
3+past	20 -20 0
3+third	10 -11 1
3END	1 2 -3
3NAME	-8 9 -1
3a	-18 20 -2
3an	-4 4 0
3and	12 -13 1
3are	4 -4 0
3be	-20 21 -1
3been	-7 7 0
3in	7 -6 -1
3is	4 -4 0
3life	-3 3 0
3no	-16 17 -1
3or	6 -5 -1
3the	-2 3 0
3to	5 -4 -1
3two	-3 3 0
3was	6 -6 -1
3were	4 -4 0
3you	-5 5 0
=+adjective +adjective	3 -3 0
=+adjective +many	6 -6 -1
=+adjective +mass	4 -3 0
=+adjective +one	4 -3 0
=+adjective END	-12 12 0
=+adverb +many	4 -3 0
=+adverb +past	-3 0 2
=+adverb END	-8 8 0
=+base +adjective	2 -4 2
=+base +adverb	-6 4 2
=+base +base	5 -5 -1
=+base +isPreposition	-5 5 0
=+base +many	11 -10 -1
=+base +mass	7 -6 -1
=+base +one	9 -8 -1
=+base +third	4 -4 0
=+base END	-11 11 0
=+base own	3 -3 0
=+gerund +many	4 -3 0
=+gerund END	-4 4 0
=+isBe +adjective	-7 7 0
=+isBe +adverb	-6 6 0
=+isBe +isDeterminer	-6 6 0
=+isBe +isPreposition	-6 6 0
=+isBe END	-9 9 0
=+isBe a	-3 3 0
=+isBe anything	-4 4 0
=+isBe to	-3 3 0
=+isDeterminer +isBe	-4 4 0
=+isPreposition +adjective	19 -17 -2
=+isPreposition +adverb	4 -4 0
=+isPreposition +base	8 -6 -1
=+isPreposition +isBe	-5 5 0
=+isPreposition +many	19 -16 -2
=+isPreposition +mass	8 -7 -1
=+isPreposition +one	21 -18 -3
=+isPreposition +participle	3 -5 2
=+isPreposition +past	3 -5 2
=+isPreposition +third	4 -4 -1
=+isPreposition ,	-5 5 0
=+isPreposition END	-10 11 0
=+isPreposition NAME	3 -3 0
=+isPreposition are	-3 4 0
=+isPreposition own	3 -3 0
=+isWh +isBe	-14 16 -1
=+isWh +isModal	-3 3 0
=+isWh +one	3 -2 0
=+isWh are	-4 5 0
=+isWh is	-8 9 -1
=+many +one	3 -3 0
=+mass +isBe	-2 3 0
=+mass +many	3 -3 0
=+mass END	-4 4 0
=+one +adjective	7 -6 -1
=+one +base	3 -3 0
=+one +isBe	-5 5 0
=+one +isModal	-3 3 0
=+one +many	10 -9 -1
=+one +mass	5 -5 0
=+one +one	6 -5 -1
=+one +third	4 -3 0
=+one ,	-5 5 0
=+one END	-16 16 0
=+participle +gerund	-3 3 0
=+participle +isPreposition	-7 7 0
=+participle +many	8 -7 -1
=+participle +one	8 -7 -1
=+participle +third	3 -2 0
=+participle END	-11 11 0
=+participle in	-4 4 0
=+past +adjective	5 -5 -1
=+past +adverb	-3 4 0
=+past +gerund	-4 4 0
=+past +isPreposition	-6 6 0
=+past +many	9 -9 -1
=+past +one	11 -10 -1
=+past +third	3 -3 0
=+past END	-10 10 0
=+past in	-3 3 0
=, +isBe	-3 4 0
=END +adjective	8 -10 2
=END +adverb	-4 -6 9
=END +gerund	3 -3 0
=END +isBe	-30 33 -3
=END +isHave	-5 5 0
=END +isModal	-9 9 0
=END +many	10 -11 2
=END +mass	10 -10 -1
=END +one	14 -13 -1
=END +participle	8 -8 0
=END +past	-7 9 -2
=END are	-6 7 -1
=END is	-8 9 -1
=END was	-9 10 -1
=END were	-5 6 -1
=END will	-3 3 0
=and +adjective	3 -3 0
=and +isBe	-3 4 0
=and +many	10 -9 -1
=and +mass	3 -3 0
=and +one	4 -4 0
=as +isBe	-3 3 0
=as are	-3 3 0
=be +isPreposition	-3 3 0
=be END	-3 3 0
=but +isBe	-3 3 0
=for +adjective	8 -7 -1
=for +adverb	3 -3 0
=for +one	3 -2 0
=from ,	-5 5 0
=from END	-7 8 0
=if +isBe	-3 4 0
=in +one	3 -3 0
=is +adjective	-5 5 0
=is +isDeterminer	-5 5 0
=is a	-3 3 0
=is anything	-4 4 0
=not END	-3 3 0
=of +adjective	4 -3 0
=of +many	4 -4 -1
=of +mass	3 -2 0
=of +one	6 -5 -1
=or +many	6 -5 -1
=or +one	8 -7 -1
=or language	4 -3 0
=out END	-5 6 0
=settle END	-3 3 0
=stood +mass	-6 6 0
=that +isBe	-4 4 0
=which +isBe	-6 7 -1
=which is	-5 5 0
constant	27 16 -42

57 120
0+adverb	-5 5
0+base	-13 13
0+isDeterminer	-7 7
0+isPossessive	-3 3
0+isPreposition	11 -11
0+isSubject	-3 3
0+isWh	6 -6
0+mass	4 -4
0+one	8 -8
0+participle	11 -11
0+past	8 -8
0,	-5 5
0END	-30 30
0NAME	14 -14
0a	-3 3
0account	-6 6
0and	3 -3
0cultivated	5 -5
0for	-4 4
0however	-3 3
0set	-3 3
0that	5 -5
0the	-3 3
0to	10 -10
1+adverb	-4 4
1+gerund	11 -11
1+isHave	5 -5
1+isPreposition	55 -55
1+isWh	-7 7
1+mass	-6 6
1+one	-9 9
1+participle	4 -4
1+past	5 -5
1+third	10 -10
1,	-27 27
1;	-8 8
1END	-26 26
1alter	-3 3
1and	15 -15
1but	-3 3
1by	3 -3
1for	18 -18
1from	3 -3
1if	-12 12
1in	6 -6
1of	8 -8
1or	21 -21
1to	4 -4
1when	-5 5
1where	-4 4
1with	3 -3
2+adjective	-8 8
2+adverb	-35 35
2+base	14 -14
2+gerund	-3 3
2+isDeterminer	-30 30
2+isPossessive	-6 6
2+isPreposition	-3 3
2+many	36 -36
2+mass	13 -13
2+one	34 -34
2+participle	-19 19
2+past	-10 10
2+third	7 -7
2a	-19 19
2free	-8 8
2inhabitants	3 -3
2not	-19 19
2own	8 -8
2people	10 -10
2probably	-5 5
2recommended	-5 5
2still	-4 4
2the	-3 3
2time	-6 6
2worth	-4 4
3+adjective	-18 18
3+adverb	-16 16
3+base	9 -9
3+gerund	-6 6
3+isBe	13 -13
3+isDeterminer	-13 13
3+isPreposition	-17 17
3+isWh	-3 3
3+many	14 -14
3+mass	-3 3
3+one	16 -16
3+participle	-8 8
3+past	-5 5
3+third	7 -7
3,	-4 4
3END	12 -12
3NAME	3 -3
3a	-7 7
3and	7 -7
3as	3 -3
3enough	-5 5
3for	-4 4
3from	3 -3
3is	8 -8
3or	9 -9
3possible	-5 5
3recommended	-5 5
3so	-3 3
3to	-22 22
3was	3 -3
=+adverb +adjective	-5 5
=+base +base	3 -3
=+base +many	3 -3
=+base +one	8 -8
=+base NAME	-5 5
=+gerund +one	6 -6
=+isHave +adjective	3 -3
=+isPreposition +adjective	21 -21
=+isPreposition +adverb	3 -3
=+isPreposition +base	7 -7
=+isPreposition +many	7 -7
=+isPreposition +mass	7 -7
=+isPreposition +one	18 -18
=+isPreposition own	3 -3
=+isWh +adjective	-5 5
=+isWh +one	-6 6
=+mass +adjective	-3 3
=+mass +base	-3 3
=+mass +one	-5 5
=+mass +participle	-4 4
=+one +adjective	-7 7
=+one +gerund	-3 3
=+participle +adjective	3 -3
=+participle +one	3 -3
=+past +adjective	3 -3
=+past +one	4 -4
=+third +adjective	5 -5
=+third +base	4 -4
=+third +mass	4 -4
=+third +one	5 -5
=, +adjective	-15 15
=, +adverb	-10 10
=, +one	-6 6
=, probably	-5 5
=; +adjective	-6 6
=; +base	-6 6
=; +one	-6 6
=; free	-6 6
=END +adverb	-14 14
=END +isDeterminer	-21 21
=END +one	10 -10
=END +participle	-8 8
=END +past	-5 5
=END a	-14 14
=END not	-6 6
=END recommended	-3 3
=END the	-3 3
=and +many	5 -5
=and +one	5 -5
=for +adjective	10 -10
=for +adverb	3 -3
=for +one	5 -5
=if +adjective	-8 8
=in +adjective	3 -3
=of +one	4 -4
=or +many	15 -15
=or +one	3 -3
=or inhabitants	3 -3
=or people	10 -10
=when +one	-3 3
=where +one	-4 4
constant	18 -18

40 120
0+adjective	4 -4
0+base	6 -6
0+isBe	-3 3
0+isModal	3 -3
0+isObject	5 -5
0+isPreposition	7 -7
0+isWh	3 -3
0+many	3 -3
0+mass	4 -4
0+one	11 -11
0+participle	3 -3
0+past	3 -3
0,	-5 5
0END	-10 10
0i	-3 3
0or	-3 3
0the	-3 3
0to	4 -4
0you	3 -3
1+adverb	4 -4
1+base	16 -16
1+gerund	5 -5
1+isPreposition	28 -28
1+mass	3 -3
1+third	3 -3
1END	-10 10
1and	-3 3
1if	-26 26
1in	5 -5
1of	7 -7
1on	3 -3
1to	4 -4
1when	-3 3
1while	-3 3
2+adverb	-17 17
2+base	11 -11
2+gerund	-32 32
2+many	15 -15
2+mass	-20 20
2+one	24 -24
2+third	5 -5
2NAME	3 -3
2own	6 -6
2using	-16 16
3+adjective	-19 19
3+adverb	-16 16
3+base	3 -3
3+gerund	-3 3
3+isBe	3 -3
3+isDeterminer	-9 9
3+isPreposition	3 -3
3+many	6 -6
3+third	5 -5
3END	10 -10
3NAME	-5 5
3or	4 -4
3right	-6 6
3to	-4 4
3using	-3 3
=+adjective +adjective	-3 3
=+adjective +adverb	-3 3
=+base +base	3 -3
=+base +gerund	-3 3
=+base +many	5 -5
=+base +one	6 -6
=+gerund +one	3 -3
=+isPreposition +adjective	6 -6
=+isPreposition +base	7 -7
=+isPreposition +many	4 -4
=+isPreposition +mass	5 -5
=+isPreposition +one	12 -12
=+isPreposition own	4 -4
=+isWh +adjective	-3 3
=+one +adverb	-3 3
=+one +gerund	-10 10
=+one +many	4 -4
=+one +mass	-8 8
=+one +one	4 -4
=END +adverb	-6 6
=END +gerund	-6 6
=END +mass	-4 4
=END +one	4 -4
=and +base	-3 3
=and +one	-3 3
=if +adjective	-3 3
=if +gerund	-18 18
=if +mass	-18 18
=if using	-13 13
=of +one	3 -3
=when +adjective	-3 3
constant	34 -34

40 111
0+adjective	7 -7
0+isDeterminer	7 -7
0+one	6 -6
0END	-17 17
0NAME	4 -4
0a	5 -5
1+base	4 -4
1+many	5 -5
1+one	17 -17
1END	-22 22
1NAME	3 -3
1someone	-4 4
2+base	4 -4
2+gerund	-19 19
2+many	11 -11
2+mass	-9 9
2+one	17 -17
2+participle	-4 4
2+third	3 -3
2NAME	-5 5
2larvae	3 -3
3+adverb	-5 5
3+base	6 -6
3+isBe	12 -12
3+isPreposition	-12 12
3+many	4 -4
3+one	7 -7
3+participle	3 -3
3+past	4 -4
3+third	4 -4
3END	-10 10
3NAME	-5 5
3are	5 -5
3for	-5 5
3is	6 -6
3on	-5 5
=+one +adjective	4 -4
=+one +many	6 -6
=+one +mass	4 -4
=+one +one	10 -10
=+one +participle	-5 5
=END +adjective	-4 4
=END +gerund	-20 20
=END +mass	-14 14
constant	42 -42

71 40
0+adjective	-11 11
0+adverb	-15 15
0+base	12 -12
0+gerund	6 -6
0+isBe	-4 4
0+isDeterminer	8 -8
0+isModal	-3 3
0+isObject	10 -10
0+isPreposition	-7 7
0+isSubject	32 -32
0+isWh	6 -6
0+many	-10 10
0+mass	-12 12
0+one	3 -3
0+participle	9 -9
0+past	3 -3
0,	-3 3
0END	-9 9
0NAME	-7 7
0a	3 -3
0and	-4 4
0come	6 -6
0do	5 -5
0does	7 -7
0i	17 -17
0is	-3 3
0it	-3 3
0letting	6 -6
0little	-6 6
0or	-3 3
0person	4 -4
0she	5 -5
0that	5 -5
0there	-13 13
0to	-3 3
0want	8 -8
0wanted	3 -3
0you	13 -13
1+base	-14 14
1+gerund	-27 27
1+isBe	-22 22
1+isHave	-32 32
1+isModal	15 -15
1+isObject	21 -21
1+isPreposition	7 -7
1+isSubject	55 -55
1+isWh	-13 13
1+mass	-4 4
1+one	-4 4
1+participle	-11 11
1+past	-16 16
1+third	-19 19
1,	-7 7
1END	-11 11
1and	-9 9
1but	-5 5
1by	-4 4
1didn't	12 -12
1doesn't	8 -8
1don't	35 -35
1had	-5 5
1has	-7 7
1have	-6 6
1having	-14 14
1i	25 -25
1if	-8 8
1is	-15 15
1not	9 -9
1of	-6 6
1or	-12 12
1should	4 -4
1that	-4 4
1to	43 -43
1was	-4 4
1we	9 -9
1weighs	-3 3
1which	-6 6
1with	-20 20
1you	17 -17
2+adjective	-42 42
2+base	-24 24
2+gerund	-7 7
2+isBe	6 -6
2+isDeterminer	41 -41
2+isObject	13 -13
2+isPreposition	21 -21
2+isSubject	10 -10
2+isWh	45 -45
2+many	-32 32
2+mass	-35 35
2+one	-63 63
2+participle	-10 10
2+past	-7 7
2+third	-11 11
2,	7 -7
2END	16 -16
2NAME	-7 7
2better	3 -3
2how	16 -16
2known	-3 3
2longer	-16 16
2more	-3 3
2one	-3 3
2or	9 -9
2that	6 -6
2the	25 -25
2this	6 -6
2what	10 -10
2who	3 -3
3+adverb	3 -3
3+base	6 -6
3+isBe	3 -3
3+isDeterminer	18 -18
3+isHave	6 -6
3+isObject	3 -3
3+isPossessive	3 -3
3+isPreposition	-5 5
3+isSubject	5 -5
3+isWh	4 -4
3+many	-10 10
3+mass	-3 3
3+one	-11 11
3+participle	3 -3
3+third	-8 8
3NAME	5 -5
3answer	3 -3
3are	-3 3
3argument	-3 3
3for	-3 3
3in	-6 6
3is	4 -4
3of	-5 5
3or	-12 12
3than	-5 5
3that	4 -4
3the	10 -10
3to	15 -15
=+base +many	-4 4
=+base +one	-3 3
=+gerund +adjective	-5 5
=+gerund +base	-3 3
=+gerund +many	-6 6
=+gerund +mass	-4 4
=+gerund +one	-9 9
=+isBe +adjective	-8 8
=+isBe +adverb	-6 6
=+isBe +mass	-5 5
=+isBe +one	-7 7
=+isBe NAME	-3 3
=+isBe longer	-4 4
=+isHave +adjective	-6 6
=+isHave +many	-8 8
=+isHave +mass	-3 3
=+isHave +one	-8 8
=+isModal +adjective	-4 4
=+isModal +mass	-4 4
=+isModal longer	-4 4
=+isObject +isDeterminer	4 -4
=+isObject +isObject	3 -3
=+isObject +isSubject	3 -3
=+isObject +isWh	3 -3
=+isPreposition +adjective	-5 5
=+isPreposition +base	-6 6
=+isPreposition +isDeterminer	5 -5
=+isPreposition +isWh	11 -11
=+isPreposition +many	-6 6
=+isPreposition +one	-13 13
=+isPreposition +participle	-3 3
=+isPreposition END	4 -4
=+isPreposition NAME	3 -3
=+isPreposition what	3 -3
=+isPreposition who	3 -3
=+isSubject +adjective	10 -10
=+isSubject +adverb	12 -12
=+isSubject +isDeterminer	12 -12
=+isSubject +isObject	5 -5
=+isSubject +isSubject	5 -5
=+isSubject +isWh	5 -5
=+isSubject +one	11 -11
=+isSubject END	6 -6
=+isSubject that	4 -4
=+isSubject the	5 -5
=+isWh +adjective	-5 5
=+isWh +one	-5 5
=+one +one	-5 5
=+participle +one	-4 4
=+past +adjective	-3 3
=+past +adverb	-3 3
=+past +mass	-3 3
=+past +one	-7 7
=+third +adjective	-5 5
=+third +adverb	-3 3
=+third +base	-3 3
=+third +many	-5 5
=+third +one	-7 7
=+third more	-3 3
=END +adjective	-7 7
=END +adverb	-4 4
=END +mass	-6 6
=END +one	-6 6
=END ,	-3 3
=END NAME	-4 4
=END longer	-4 4
=and +one	-5 5
=but +one	-3 3
=didn't +isDeterminer	5 -5
=didn't the	5 -5
=don't +adverb	6 -6
=don't +isDeterminer	6 -6
=don't +isWh	10 -10
=don't ,	6 -6
=don't how	5 -5
=don't the	3 -3
=don't what	3 -3
=has +one	-3 3
=having +adjective	-3 3
=having +many	-5 5
=having +one	-3 3
=i +isDeterminer	6 -6
=if NAME	-5 5
=is +adjective	-6 6
=is +adverb	-4 4
=is +mass	-3 3
=is +one	-4 4
=or +mass	-4 4
=or +one	-4 4
=to +adjective	5 -5
=to +adverb	4 -4
=to +isDeterminer	5 -5
=to +isWh	11 -11
=to +mass	3 -3
=to END	5 -5
=to what	3 -3
=to who	3 -3
=weighs +adjective	-3 3
=weighs +adverb	-3 3
=weighs more	-3 3
=with +adjective	-5 5
=with +many	-5 5
=with +one	-5 5
=you +isDeterminer	4 -4
=you +isObject	3 -3
=you +isSubject	3 -3
=you +isWh	3 -3
constant	-11 11

57 40
0+adjective	-3 3
0+adverb	-10 10
0+base	7 -7
0+gerund	-5 5
0+isDeterminer	-9 9
0+isHave	9 -9
0+isPreposition	-18 18
0+isSubject	12 -12
0+isWh	8 -8
0+many	4 -4
0+one	-24 24
0+participle	7 -7
0+past	7 -7
0+third	-10 10
0END	20 -20
0a	-9 9
0great	-3 3
0had	12 -12
0having	-3 3
0milliseconds	7 -7
0of	-7 7
0size	-3 3
0the	6 -6
0to	-6 6
0unit	-13 13
0with	-3 3
1+adjective	-34 34
1+adverb	-8 8
1+base	-10 10
1+gerund	-10 10
1+isDeterminer	-28 28
1+isHave	-5 5
1+isModal	41 -41
1+isObject	7 -7
1+isPossessive	-10 10
1+isPreposition	11 -11
1+isWh	-5 5
1+mass	14 -14
1+one	-12 12
1END	28 -28
1a	-13 13
1and	3 -3
1atomic	-4 4
1by	-3 3
1her	-3 3
1lose	-8 8
1molecular	-5 5
1of	-16 16
1or	-5 5
1to	35 -35
2+adjective	-20 20
2+adverb	12 -12
2+base	3 -3
2+isPreposition	6 -6
2+isWh	-5 5
2+mass	11 -11
2+one	-13 13
2+participle	-7 7
2,	20 -20
2END	-13 13
2and	-8 8
2before	8 -8
2equal	-4 4
2for	19 -19
2is	-8 8
2loss	-9 9
2of	-23 23
2on	8 -8
2or	-12 12
2to	15 -15
2used	-5 5
3+adjective	9 -9
3+adverb	-6 6
3+base	18 -18
3+gerund	11 -11
3+isDeterminer	17 -17
3+isPreposition	-4 4
3+isSubject	10 -10
3+many	-9 9
3+mass	-4 4
3+one	3 -3
3+participle	-7 7
3+past	-7 7
3+third	-6 6
3END	-13 13
3a	-7 7
3an	7 -7
3force	-3 3
3in	-11 11
3pressure	-9 9
3retrying	5 -5
3the	8 -8
3to	-10 10
=+adjective +isPreposition	-8 8
=+adjective END	-10 10
=+adjective of	-5 5
=+adjective or	-5 5
=+base +isPreposition	-9 9
=+base END	-6 6
=+isDeterminer +adjective	-4 4
=+isDeterminer +isBe	6 -6
=+isDeterminer +isPreposition	-20 20
=+isDeterminer +participle	5 -5
=+isDeterminer +past	14 -14
=+isDeterminer of	-14 14
=+isDeterminer or	-4 4
=+isModal +isPreposition	21 -21
=+isPreposition +adjective	-6 6
=+isPreposition +adverb	6 -6
=+isPreposition +isPreposition	8 -8
=+isPreposition +one	-6 6
=+isPreposition +participle	-6 6
=+isPreposition +past	-6 6
=+isPreposition before	5 -5
=+isPreposition for	3 -3
=+isPreposition used	-3 3
=+one +isPreposition	3 -3
=+one END	-6 6
=END +adverb	9 -9
=END +isPreposition	-7 7
=END +one	3 -3
=and +one	-5 5
=and loss	-4 4
=by END	-3 3
=in END	-3 3
=of +adjective	-4 4
=of +one	-4 4
=of +participle	-4 4
=of +past	-4 4
=of used	-3 3
=the +isPreposition	-12 12
=the +past	19 -19
=the of	-11 11
=to +adverb	8 -8
=to +isPreposition	15 -15
=to before	5 -5
=to for	9 -9
constant	-15 15

50 40
0+adjective	8 -8
0+gerund	8 -8
0+isDeterminer	-16 16
0+isPreposition	-20 20
0+isSubject	15 -15
0+many	-10 10
0+mass	13 -13
0+one	3 -3
0+third	-10 10
0a	-11 11
0and	-3 3
0cause	13 -13
0flowers	-11 11
0for	-4 4
0of	-4 4
0to	-5 5
1+adjective	-22 22
1+adverb	-7 7
1+base	-19 19
1+gerund	-19 19
1+isDeterminer	-35 35
1+isHave	-11 11
1+isModal	22 -22
1+isPreposition	8 -8
1+isSubject	18 -18
1+many	-6 6
1+one	-10 10
1+participle	-16 16
1+past	-13 13
1+third	-16 16
1END	35 -35
1a	-27 27
1having	-7 7
1in	-18 18
1light	-3 3
1long	-4 4
1of	-16 16
1or	40 -40
1the	-6 6
1to	56 -56
1with	-13 13
2+adjective	-18 18
2+adverb	11 -11
2+base	6 -6
2+gerund	-17 17
2+isDeterminer	53 -53
2+isPossessive	15 -15
2+isPreposition	-11 11
2+many	-26 26
2+mass	12 -12
2+one	7 -7
2+third	-18 18
2END	4 -4
2a	13 -13
2and	-23 23
2clusters	-4 4
2control	8 -8
2fitting	-3 3
2interest	7 -7
2material	-14 14
2one's	18 -18
2or	-7 7
2outer	-5 5
2racemes	-13 13
2strength	10 -10
2the	8 -8
2their	9 -9
2weight	21 -21
3+adjective	-15 15
3+adverb	5 -5
3+gerund	-5 5
3+isDeterminer	8 -8
3+isPreposition	-5 5
3+isSubject	8 -8
3+many	-16 16
3+mass	4 -4
3+one	-5 5
3+participle	-8 8
3+past	-5 5
3+third	-10 10
3,	16 -16
3END	-9 9
3by	6 -6
3garment	-7 7
3in	11 -11
3jacket	-3 3
3of	-21 21
3on	-3 3
3or	4 -4
=+adjective +adjective	-4 4
=+adjective +many	-3 3
=+adjective +one	-9 9
=+adjective END	-6 6
=+base or	-7 7
=+gerund +many	-3 3
=+gerund END	-5 5
=+gerund racemes	-4 4
=+isDeterminer +adjective	-9 9
=+isDeterminer +adverb	-3 3
=+isDeterminer +base	-6 6
=+isDeterminer +one	-17 17
=+isHave racemes	-3 3
=+isModal +isDeterminer	9 -9
=+isPreposition +adjective	-3 3
=+isPreposition +isDeterminer	4 -4
=+isPreposition +isPossessive	4 -4
=+isPreposition +many	-11 11
=+isPreposition +mass	7 -7
=+isPreposition +one	-4 4
=+isPreposition +third	-7 7
=+isPreposition one's	5 -5
=+isPreposition racemes	-6 6
=+many +isDeterminer	3 -3
=END +adjective	-5 5
=END +base	6 -6
=END +isDeterminer	14 -14
=END +one	21 -21
=END a	5 -5
=END one's	13 -13
=a +adjective	-5 5
=a +base	-6 6
=a +one	-15 15
=and +many	-4 4
=and +third	-4 4
=having racemes	-3 3
=in +many	-3 3
=in +third	-3 3
=of +many	-7 7
=the +adjective	-4 4
=to +adjective	10 -10
=to +isDeterminer	4 -4
=to +isPossessive	4 -4
=to +mass	7 -7
=to +one	17 -17
=to one's	5 -5
constant	-6 6

63 40
0+adjective	-8 8
0+adverb	-11 11
0+base	9 -9
0+gerund	-11 11
0+isBe	-4 4
0+isDeterminer	-34 34
0+isHave	-10 10
0+isPreposition	-7 7
0+isWh	17 -17
0+many	26 -26
0+one	-4 4
0+participle	-13 13
0+past	-13 13
0END	29 -29
0a	-24 24
0an	-6 6
0as	8 -8
0cause	-4 4
0for	-5 5
0force	-5 5
0has	-4 4
0have	-4 4
0nature	-6 6
0of	-3 3
0or	-6 6
0that	12 -12
0the	-15 15
0to	-4 4
1+adjective	-34 34
1+adverb	-3 3
1+base	-10 10
1+gerund	4 -4
1+isDeterminer	-29 29
1+isModal	33 -33
1+isPossessive	-4 4
1+isPreposition	-13 13
1+isWh	23 -23
1+many	22 -22
1+mass	-7 7
1+one	-15 15
1+participle	-6 6
1+past	-6 6
1+third	9 -9
1END	36 -36
1NAME	-3 3
1an	-27 27
1can	17 -17
1for	-4 4
1in	-21 21
1into	-13 13
1its	-4 4
1side	-3 3
1that	28 -28
1the	-22 22
1to	15 -15
2+adjective	25 -25
2+adverb	9 -9
2+isBe	-14 14
2+isDeterminer	18 -18
2+isPreposition	-14 14
2+isWh	-6 6
2+many	23 -23
2+one	21 -21
2+participle	-6 6
2+past	-11 11
2+third	-4 4
2END	-38 38
2a	-9 9
2in	5 -5
2is	-9 9
2of	-24 24
2on	-11 11
2or	-10 10
2that	-9 9
2the	34 -34
2to	-3 3
2was	-5 5
2with	20 -20
3+adjective	12 -12
3+base	-5 5
3+isPossessive	-5 5
3+isPreposition	-3 3
3+many	21 -21
3+mass	9 -9
3+one	3 -3
3+participle	-13 13
3+past	-11 11
3+third	-8 8
3END	3 -3
3NAME	-4 4
3an	6 -6
3by	-3 3
3not	-9 9
3or	8 -8
3some	5 -5
3something	-3 3
3the	-7 7
3to	-7 7
=+adjective +isPreposition	-8 8
=+adjective +past	-3 3
=+adjective END	-13 13
=+adjective of	-6 6
=+adjective or	-4 4
=+gerund END	12 -12
=+gerund of	-3 3
=+gerund on	-3 3
=+isDeterminer +adjective	-3 3
=+isDeterminer +adverb	3 -3
=+isDeterminer +isPreposition	-19 19
=+isDeterminer +isWh	-7 7
=+isDeterminer +participle	-4 4
=+isDeterminer +past	-7 7
=+isDeterminer END	-5 5
=+isDeterminer of	-10 10
=+isDeterminer on	-4 4
=+isDeterminer or	-6 6
=+isDeterminer that	-9 9
=+isModal +adjective	8 -8
=+isModal +isDeterminer	9 -9
=+isPreposition +adjective	11 -11
=+isPreposition +adverb	-7 7
=+isPreposition +isPreposition	-6 6
=+isPreposition END	-3 3
=+isPreposition or	-6 6
=+isPreposition the	9 -9
=+isWh +adverb	8 -8
=+isWh +isDeterminer	9 -9
=+mass +isPreposition	-3 3
=+mass END	-3 3
=+one +isPreposition	-4 4
=+one END	-6 6
=+participle END	-5 5
=+past END	-5 5
=END +adverb	10 -10
=END +isPreposition	26 -26
=END with	15 -15
=an +adjective	-6 6
=an +isPreposition	-6 6
=an or	-5 5
=and END	-4 4
=for END	-4 4
=in END	-6 6
=in or	-5 5
=or +adverb	15 -15
=or +isPreposition	5 -5
=or END	-12 12
=or of	-4 4
=or or	-11 11
=that +adverb	8 -8
=that +isDeterminer	9 -9
=the +isPreposition	-11 11
=the +past	-5 5
=the of	-9 9
=to +adjective	11 -11
=to the	9 -9
constant	-9 9

44 51
0+adjective	4 -4
0+adverb	-4 4
0+base	-14 14
0+gerund	-4 4
0+isDeterminer	9 -9
0+isHave	-8 8
0+isPossessive	-4 4
0+isPreposition	-15 15
0+isWh	-5 5
0+mass	4 -4
0+one	-8 8
0+participle	-3 3
0+past	-3 3
0+third	-10 10
0END	10 -10
0and	6 -6
0counteract	-3 3
0having	-3 3
0nature	-6 6
0or	-7 7
0that	-4 4
0the	8 -8
0their	-3 3
0toxin	3 -3
0with	-6 6
1+adjective	-27 27
1+adverb	26 -26
1+base	9 -9
1+gerund	-6 6
1+isDeterminer	5 -5
1+isPossessive	-6 6
1+isPreposition	-7 7
1+isWh	19 -19
1+mass	3 -3
1END	19 -19
1and	-4 4
1important	-5 5
1side	-14 14
1that	28 -28
1the	-17 17
1their	-4 4
1usually	9 -9
2+adjective	28 -28
2+adverb	4 -4
2+base	-11 11
2+isBe	-5 5
2+isDeterminer	35 -35
2+isModal	-11 11
2+isPossessive	16 -16
2+isPreposition	-43 43
2+isWh	-11 11
2+many	34 -34
2+one	28 -28
2END	-33 33
2and	-11 11
2are	-5 5
2of	-26 26
2on	-8 8
2or	-8 8
2that	-11 11
2the	25 -25
3+base	-4 4
3+gerund	-4 4
3+isBe	-15 15
3+isDeterminer	-13 13
3+isPreposition	6 -6
3+many	6 -6
3+one	11 -11
3+third	3 -3
3END	-14 14
3a	-3 3
3and	11 -11
3be	-9 9
3is	-6 6
3the	-4 4
=+adjective +isBe	-5 5
=+adjective +isDeterminer	3 -3
=+adjective +isPreposition	-11 11
=+adjective END	-12 12
=+adjective are	-5 5
=+adjective of	-7 7
=+adverb +many	11 -11
=+base END	-3 3
=+gerund +isPreposition	-4 4
=+gerund of	-4 4
=+isDeterminer +adjective	8 -8
=+isDeterminer +isDeterminer	8 -8
=+isDeterminer +isPreposition	-12 12
=+isDeterminer +many	7 -7
=+isDeterminer +one	5 -5
=+isDeterminer of	-9 9
=+isDeterminer the	5 -5
=+isPossessive +isPreposition	-4 4
=+isPreposition +isPreposition	-4 4
=+isWh +adjective	8 -8
=+isWh +isDeterminer	8 -8
=+isWh +many	7 -7
=+isWh +one	5 -5
=+isWh the	5 -5
=+one +isDeterminer	6 -6
=+one +isPreposition	-5 5
=+one END	-11 11
=+one and	-4 4
=+one of	-3 3
=END +isDeterminer	7 -7
=END the	7 -7
=and +isPreposition	-3 3
=and END	-5 5
=and of	-3 3
=side END	-3 3
=that +adjective	8 -8
=that +isDeterminer	8 -8
=that +many	7 -7
=that +one	5 -5
=that the	5 -5
=the +isPreposition	-9 9
=the of	-9 9
=their +isPreposition	-3 3
constant	-9 9

46 40
0+adjective	-3 3
0+adverb	14 -14
0+base	14 -14
0+isBe	7 -7
0+isHave	-17 17
0+isModal	-11 11
0+isPossessive	6 -6
0+isPreposition	35 -35
0+isWh	-5 5
0+one	-11 11
0+participle	-6 6
0END	-4 4
0NAME	-15 15
0a	3 -3
0an	3 -3
0and	5 -5
0argument	-12 12
0bullets	5 -5
0can	-6 6
0for	3 -3
0from	7 -7
0has	-5 5
0in	12 -12
0options	-9 9
0path	-6 6
0the	-3 3
0to	8 -8
1+adjective	42 -42
1+adverb	8 -8
1+base	-7 7
1+gerund	-6 6
1+isBe	-51 51
1+isDeterminer	47 -47
1+isHave	-34 34
1+isPossessive	10 -10
1+isPreposition	26 -26
1+isSubject	-35 35
1+many	-4 4
1+mass	6 -6
1+one	-12 12
1+participle	18 -18
1END	9 -9
1NAME	-15 15
1a	6 -6
1and	-6 6
1are	3 -3
1arguments	-4 4
1be	-16 16
1being	-9 9
1distant	7 -7
1has	-13 13
1having	-4 4
1he	-16 16
1his	8 -8
1immediate	6 -6
1is	-7 7
1long	3 -3
1object	-8 8
1of	14 -14
1recent	3 -3
1she	-7 7
1the	29 -29
1they	-6 6
1things	4 -4
1time	5 -5
1was	-18 18
1were	-3 3
2+adjective	-14 14
2+adverb	-18 18
2+base	5 -5
2+isObject	6 -6
2+isPreposition	-67 67
2+isWh	-4 4
2+many	24 -24
2+mass	19 -19
2+one	7 -7
2,	7 -7
2:	-10 10
2END	16 -16
2NAME	12 -12
2as	-4 4
2by	-8 8
2down	-6 6
2events	15 -15
2experience	10 -10
2from	-4 4
2his	-3 3
2in	-9 9
2off	-3 3
2on	-14 14
2or	4 -4
2out	-4 4
2over	-3 3
2through	-3 3
2to	-8 8
2us	9 -9
3+adjective	-4 4
3+adverb	-6 6
3+base	10 -10
3+isDeterminer	-12 12
3+isPreposition	-8 8
3+many	-9 9
3+one	7 -7
3+participle	-8 8
3+past	-5 5
3+third	14 -14
3END	28 -28
3NAME	-11 11
3a	-3 3
3from	-5 5
3future	7 -7
3or	-3 3
3present	11 -11
3the	-7 7
3to	5 -5
=+adjective +adverb	5 -5
=+adjective +isDeterminer	7 -7
=+adjective END	14 -14
=+adjective a	5 -5
=+adverb +isDeterminer	-7 7
=+adverb +isPreposition	-13 13
=+adverb END	7 -7
=+adverb to	-3 3
=+base +adjective	6 -6
=+base +isDeterminer	7 -7
=+base +isPreposition	-11 11
=+base END	-3 3
=+base to	-3 3
=+gerund +isPreposition	-3 3
=+isBe +adjective	-5 5
=+isBe +adverb	-9 9
=+isBe +isDeterminer	-7 7
=+isBe +isPreposition	-15 15
=+isBe +one	-3 3
=+isBe :	-6 6
=+isBe END	-6 6
=+isBe on	-3 3
=+isBe to	-4 4
=+isDeterminer +adjective	5 -5
=+isDeterminer +isPreposition	18 -18
=+isDeterminer +mass	3 -3
=+isDeterminer +one	6 -6
=+isDeterminer END	8 -8
=+isHave +adjective	-3 3
=+isHave END	-18 18
=+isPreposition +base	7 -7
=+isPreposition +many	10 -10
=+isPreposition +mass	4 -4
=+isPreposition +one	9 -9
=+isPreposition events	8 -8
=+isPreposition experience	4 -4
=+isSubject +adjective	-5 5
=+isSubject +adverb	-4 4
=+isSubject +isDeterminer	-19 19
=+isSubject +one	-7 7
=+isSubject the	-14 14
=+many +isPreposition	-12 12
=+many END	4 -4
=+many to	-6 6
=+mass +isDeterminer	6 -6
=+mass +isPreposition	-8 8
=+mass END	9 -9
=+one +adverb	-5 5
=+one +isDeterminer	16 -16
=+one +isPreposition	-14 14
=+one +mass	6 -6
=+one END	-5 5
=+one by	-6 6
=+one the	6 -6
=+one to	-3 3
=+participle +adjective	-6 6
=+participle +isDeterminer	12 -12
=+participle +isObject	7 -7
=+participle the	9 -9
=+participle us	7 -7
=+past +adverb	-4 4
=+past +isDeterminer	15 -15
=+past +isObject	9 -9
=+past +one	3 -3
=+past END	-16 16
=+past the	6 -6
=+past us	7 -7
=END +isDeterminer	-7 7
=END +isPreposition	-4 4
=END +many	10 -10
=NAME +isPreposition	-5 5
=NAME to	-3 3
=and +isPreposition	-5 5
=arguments +isPreposition	-4 4
=arguments to	-4 4
=be +isDeterminer	-4 4
=be +isPreposition	-5 5
=distant END	3 -3
=he +isDeterminer	-7 7
=immediate END	3 -3
=is +adjective	-3 3
=is +isPreposition	-4 4
=long END	3 -3
=of +many	8 -8
=of events	7 -7
=recent END	3 -3
=she +isDeterminer	-6 6
=she the	-6 6
=the +adjective	3 -3
=the +isPreposition	11 -11
=the +one	4 -4
=the END	8 -8
=things END	4 -4
=was END	-14 14
constant	1 -1

84 91 160
0+adjective	11 -8 -3
0+adverb	-14 -5 19
0+base	1 3 -4
0+gerund	0 -3 3
0+isBe	12 2 -14
0+isDeterminer	-4 0 4
0+isPreposition	-10 0 10
0+isSubject	-11 8 3
0+isWh	-10 1 10
0+many	-4 -2 6
0+mass	4 -2 -1
0+one	-18 -6 24
0+participle	-3 -1 4
0+past	-4 2 2
0+third	-9 -1 9
0END	-14 13 2
0NAME	6 -3 -2
0a	3 3 -5
0an	3 -1 -2
0and	4 -1 -3
0at	-4 -1 4
0be	4 -1 -2
0between	-4 0 4
0by	-3 1 3
0consisting	-3 -1 4
0either	-7 -3 10
0from	9 -2 -7
0he	-4 2 2
0is	4 1 -5
0not	4 -1 -3
0of	-5 -1 7
0one	-5 -3 8
0or	30 -7 -23
0she	-2 4 -2
0so	4 -1 -4
0that	-10 0 10
0there	-3 1 2
0they	-2 0 3
0to	-6 4 2
0was	1 2 -3
0with	3 -1 -2
1+adjective	33 -10 -23
1+adverb	-16 0 16
1+base	10 7 -17
1+gerund	15 -15 0
1+isBe	-22 27 -5
1+isDeterminer	-37 -8 45
1+isHave	-26 -5 31
1+isObject	2 4 -6
1+isPreposition	-64 -17 82
1+isWh	-8 -2 11
1+many	18 -2 -16
1+mass	5 2 -7
1+one	53 -11 -41
1+participle	32 -8 -24
1+past	20 4 -24
1,	-3 4 -1
1END	-28 22 6
1NAME	26 -7 -19
1according	4 -1 -3
1and	-3 -2 5
1are	-3 3 0
1as	9 0 -9
1be	-3 5 -2
1being	-3 -2 4
1between	-11 -4 15
1by	-7 -2 9
1connecting	-2 -1 3
1containing	-4 0 4
1due	3 -1 -2
1equal	3 -1 -2
1first	-3 0 3
1for	-4 1 3
1from	-3 -1 4
1has	-7 -1 8
1have	-3 1 2
1having	-16 -4 20
1in	-4 -2 6
1into	-4 -1 6
1is	-2 7 -5
1least	-4 -1 4
1much	-2 3 -1
1of	-31 -10 41
1or	-7 5 2
1pertaining	7 -2 -5
1related	5 -1 -3
1relating	38 -9 -29
1similar	3 -1 -3
1the	-27 -8 34
1these	-3 -1 3
1to	-3 2 1
1used	7 -2 -4
1using	-2 0 3
1usually	-3 -1 4
1was	-6 9 -3
1were	-3 2 1
1when	-4 -1 4
1where	-2 0 3
1which	-4 -1 5
1with	-8 1 7
2+adjective	-72 74 -2
2+adverb	-48 69 -21
2+base	92 -27 -65
2+gerund	-2 -1 3
2+isBe	4 -3 -2
2+isDeterminer	71 -23 -49
2+isObject	6 -1 -4
2+isPossessive	5 -1 -4
2+isPreposition	-8 -2 11
2+isWh	4 -1 -3
2+many	-72 -33 104
2+mass	1 21 -21
2+one	20 -14 -6
2+participle	-6 7 -1
2+past	-9 7 1
2+third	-17 -9 26
2:	-2 3 -1
2END	-5 3 2
2NAME	30 -11 -19
2a	16 -4 -12
2adjacent	-2 -1 3
2all	4 -3 -2
2an	4 -1 -3
2another	4 -2 -2
2are	-4 0 4
2be	10 -3 -7
2closely	-2 3 -1
2different	-2 -1 3
2equal	-4 -1 4
2far	-2 4 -2
2great	-3 4 -1
2high	-4 5 -1
2late	-2 3 -1
2little	-2 4 -2
2long	-5 5 0
2low	-3 3 0
2make	3 -1 -2
2many	-5 12 -7
2more	-2 -4 6
2much	-15 27 -12
2of	-5 -1 6
2often	-3 6 -3
2one	3 -1 -2
2or	-10 -11 21
2parallel	-3 -1 3
2parts	-2 -1 3
2points	-2 -1 3
2small	-3 3 -1
2soon	-2 3 -1
2the	33 -9 -24
2years	-4 -1 4
3+adjective	-10 -13 24
3+adverb	-17 -9 26
3+base	8 -3 -4
3+gerund	10 -3 -7
3+isBe	-5 -2 7
3+isDeterminer	16 -2 -13
3+isObject	4 -1 -3
3+isPreposition	-24 30 -6
3+isSubject	2 0 -3
3+isWh	-2 -1 3
3+many	-29 -26 55
3+mass	9 2 -11
3+one	31 -12 -19
3+third	-10 -8 18
3END	-7 26 -20
3NAME	11 -5 -7
3a	4 3 -7
3are	-5 -1 7
3characteristic	5 -1 -4
3for	-8 15 -7
3four	-3 0 3
3in	5 -5 0
3light	0 2 -3
3more	-29 -5 34
3of	-7 -7 13
3or	7 0 -6
3than	0 -5 5
3the	11 -3 -8
3three	-4 0 5
3to	-22 36 -14
=+adjective +adjective	5 2 -7
=+adjective +adverb	-1 4 -3
=+adjective +base	11 -3 -7
=+adjective +gerund	3 -1 -2
=+adjective +isDeterminer	10 -3 -7
=+adjective +many	-3 -2 5
=+adjective +mass	7 -2 -4
=+adjective +one	8 -2 -6
=+adjective NAME	6 -2 -4
=+adjective the	5 -1 -3
=+adverb +adjective	-5 3 3
=+adverb +adverb	-3 3 0
=+adverb +base	4 -1 -3
=+adverb +isDeterminer	4 -1 -3
=+adverb +many	-7 -3 10
=+adverb +third	-3 -1 3
=+adverb or	-3 -1 3
=+adverb the	3 -1 -3
=+base +adjective	-11 13 -3
=+base +adverb	-11 15 -4
=+base +base	14 -5 -9
=+base +isDeterminer	8 -3 -5
=+base +many	-5 -2 8
=+base +mass	-2 3 -1
=+base +one	3 0 -3
=+base much	-4 5 -1
=+base the	3 -1 -2
=+gerund +adjective	-8 0 9
=+gerund +adverb	-5 1 4
=+gerund +isDeterminer	8 -2 -6
=+gerund +many	-6 -4 10
=+gerund +one	3 -1 -3
=+gerund +third	-2 -1 3
=+gerund NAME	4 -1 -3
=+gerund more	-1 -4 5
=+gerund much	-2 3 -1
=+gerund or	14 -6 -8
=+gerund the	5 -1 -4
=+isBe +adjective	-18 23 -5
=+isBe +adverb	-6 6 0
=+isBe +many	-3 -1 4
=+isBe +mass	-3 4 -2
=+isBe +one	-4 6 -3
=+isBe +participle	-2 3 -1
=+isBe +past	-2 3 -1
=+isBe more	-1 -4 5
=+isDeterminer +adjective	-8 -3 10
=+isDeterminer +many	-15 -4 19
=+isDeterminer +one	-7 -2 8
=+isDeterminer +third	-3 -1 4
=+isHave +adjective	-6 0 6
=+isHave +many	-9 -2 11
=+isHave +one	-2 -1 3
=+isHave +third	-3 -1 4
=+isHave or	-3 0 3
=+isObject +adverb	-2 4 -2
=+isPreposition +adjective	-21 2 19
=+isPreposition +adverb	-7 7 0
=+isPreposition +base	4 -3 -1
=+isPreposition +gerund	-3 -1 4
=+isPreposition +isDeterminer	3 0 -2
=+isPreposition +many	-22 -8 30
=+isPreposition +mass	-4 6 -2
=+isPreposition +one	-11 -5 15
=+isPreposition +participle	-2 -1 3
=+isPreposition +past	-2 -1 3
=+isPreposition +third	-7 -2 9
=+isPreposition END	-4 -2 6
=+isPreposition NAME	-2 0 3
=+isPreposition much	-1 5 -4
=+isPreposition or	-13 -3 16
=+isWh +many	-5 -1 6
=+isWh or	-2 0 3
=+many +base	10 -3 -7
=+many +isDeterminer	5 -1 -3
=+many +one	5 -2 -3
=+many NAME	3 -1 -2
=+mass +adjective	-6 8 -2
=+mass +adverb	-4 7 -3
=+mass +base	6 -2 -3
=+mass +isDeterminer	4 -2 -3
=+mass +one	3 -1 -2
=+mass much	-2 3 -1
=+mass or	-3 0 4
=+one +adjective	6 2 -8
=+one +adverb	-6 11 -5
=+one +base	23 -8 -15
=+one +isDeterminer	19 -7 -12
=+one +many	-2 -3 5
=+one +mass	4 1 -5
=+one +one	13 -6 -8
=+one END	1 2 -4
=+one NAME	7 -2 -5
=+one a	4 -1 -3
=+one another	3 -1 -2
=+one much	-4 5 -1
=+one the	7 -2 -5
=+participle +adjective	3 3 -6
=+participle +adverb	1 2 -3
=+participle +base	18 -6 -12
=+participle +isDeterminer	9 -3 -5
=+participle +many	-1 -2 4
=+participle +mass	4 -1 -3
=+participle +one	12 -5 -7
=+participle many	-3 4 -1
=+participle the	4 -1 -2
=+past +adjective	-8 15 -8
=+past +adverb	-3 7 -4
=+past +base	16 -5 -12
=+past +isDeterminer	9 -3 -5
=+past +many	-5 -3 7
=+past +mass	2 2 -4
=+past +one	8 -1 -7
=+past many	-2 3 -1
=+past much	-2 3 -1
=+past the	4 -1 -2
=+third +adverb	-1 3 -3
=+third +base	5 -2 -3
=+third +isDeterminer	5 -1 -3
=+third +many	-3 -2 5
=+third much	-2 3 -1
=+third or	-3 0 4
=END +adjective	-18 24 -6
=END +adverb	-8 12 -4
=END +base	5 1 -6
=END +isDeterminer	4 -1 -3
=END +isPreposition	-2 0 3
=END +many	-10 -3 13
=END +mass	-4 5 -1
=END +participle	-3 2 0
=END +past	-3 2 1
=END +third	-2 -1 3
=END many	-1 4 -3
=END much	-3 5 -2
=NAME +adjective	5 -2 -3
=NAME +base	5 -1 -3
=NAME +isDeterminer	4 -1 -3
=NAME +one	3 -1 -2
=NAME NAME	13 -3 -10
=NAME the	3 -1 -3
=and +adjective	-2 -1 3
=and +one	-2 -1 3
=as +base	8 -1 -7
=be +adjective	-2 4 -1
=being +adjective	-2 -2 5
=being +adverb	-1 -4 5
=being more	-1 -4 5
=between +adjective	-2 -1 3
=between +many	-5 -2 6
=between +one	-2 -1 3
=having +adjective	-4 -1 5
=having +many	-7 -2 8
=having +third	-2 -1 3
=is +adjective	-4 8 -4
=is +one	-1 3 -2
=much +adjective	-2 3 -1
=of +adjective	-8 -4 13
=of +base	-2 -1 3
=of +many	-7 -2 9
=of +one	-6 -2 8
=of +third	-2 -1 3
=of or	-6 -1 7
=or +adjective	-5 4 1
=or +adverb	-3 2 1
=or +isPreposition	-3 -1 4
=or of	-2 0 3
=pertaining or	3 -1 -2
=relating +isDeterminer	4 -1 -3
=relating +many	5 0 -5
=relating or	19 -4 -15
=relating the	3 -1 -2
=the +adjective	-6 -3 9
=the +many	-11 -3 14
=the +one	-5 -2 7
=the +third	-2 -1 3
=to +adjective	-1 3 -2
=to +adverb	-1 3 -2
=to +mass	-1 3 -2
=up +adverb	-2 3 -1
=used +base	5 -2 -4
=used +one	4 -1 -2
=was +adjective	-5 8 -3
=was +adverb	-2 4 -2
=which +many	-2 0 3
=with +adjective	-3 3 0
=with +many	-3 -1 4
constant	27 -28 2

42 134
0+adjective	34 -34
0+adverb	27 -27
0+base	-9 9
0+gerund	5 -5
0+isBe	-5 5
0+isDeterminer	-4 4
0+isObject	-6 6
0+isPreposition	20 -20
0+isSubject	-6 6
0+isWh	-9 9
0+one	-12 12
0+participle	-10 10
0+past	-9 9
0END	-19 19
0NAME	-13 13
0a	4 -4
0accepted	-3 3
0better	3 -3
0first	-3 3
0for	3 -3
0higher	3 -3
0if	-5 5
0in	6 -6
0is	-3 3
0it	-4 4
0less	7 -7
0more	18 -18
0of	4 -4
0or	4 -4
0to	6 -6
0who	-3 3
1+adjective	62 -62
1+adverb	78 -78
1+base	4 -4
1+gerund	5 -5
1+isBe	-10 10
1+isModal	-8 8
1+isPreposition	-7 7
1+isSubject	-5 5
1+many	17 -17
1+mass	10 -10
1+one	21 -21
1+participle	3 -3
1,	-48 48
1END	-23 23
1NAME	-5 5
1and	-63 63
1are	-4 4
1can	-5 5
1faster	3 -3
1greater	4 -4
1is	-4 4
1it	-3 3
1larger	4 -4
1less	7 -7
1more	16 -16
1other	21 -21
1rather	44 -44
1smaller	4 -4
1true	-8 8
2+adjective	9 -9
2+adverb	-12 12
2+base	-17 17
2+isDeterminer	4 -4
2+isObject	-6 6
2+isPossessive	6 -6
2+isPreposition	26 -26
2+isSubject	-4 4
2+isWh	6 -6
2+mass	4 -4
2+one	-3 3
2+participle	-22 22
2+past	-23 23
2+third	-19 19
2,	-10 10
2END	-6 6
2NAME	10 -10
2a	6 -6
2are	3 -3
2be	-6 6
2by	5 -5
2do	3 -3
2expected	6 -6
2for	4 -4
2if	-3 3
2in	6 -6
2is	4 -4
2it	-3 3
2one	5 -5
2others	3 -3
2sliced	-3 3
2that	4 -4
2the	-7 7
2this	-6 6
2those	3 -3
2to	7 -7
2you	-5 5
3+adjective	10 -10
3+adverb	-6 6
3+base	-4 4
3+isBe	-3 3
3+isHave	3 -3
3+isModal	-9 9
3+isObject	-9 9
3+isPossessive	3 -3
3+isPreposition	-17 17
3+isSubject	-8 8
3+many	13 -13
3+mass	6 -6
3+one	4 -4
3END	13 -13
3and	-8 8
3can	-3 3
3into	-4 4
3is	-5 5
3it	-9 9
3or	4 -4
3that	-3 3
3the	-4 4
3to	-6 6
3value	-3 3
3will	-4 4
3with	-5 5
=+adjective +adjective	14 -14
=+adjective +base	-5 5
=+adjective +isDeterminer	21 -21
=+adjective +isPossessive	3 -3
=+adjective +isPreposition	3 -3
=+adjective +isWh	3 -3
=+adjective +many	4 -4
=+adjective +mass	6 -6
=+adjective +one	9 -9
=+adjective NAME	13 -13
=+adjective a	6 -6
=+adjective one	3 -3
=+adjective the	10 -10
=+adverb +adjective	18 -18
=+adverb +adverb	6 -6
=+adverb +base	4 -4
=+adverb +gerund	5 -5
=+adverb +isDeterminer	15 -15
=+adverb +isPreposition	11 -11
=+adverb +isSubject	3 -3
=+adverb +many	5 -5
=+adverb +mass	6 -6
=+adverb +one	15 -15
=+adverb +participle	7 -7
=+adverb +past	7 -7
=+adverb NAME	11 -11
=+adverb a	7 -7
=+adverb by	3 -3
=+adverb one	3 -3
=+adverb the	5 -5
=+base +base	6 -6
=+base +one	4 -4
=+isBe +participle	-8 8
=+isBe +past	-8 8
=+isModal +base	-6 6
=+isModal +isBe	-6 6
=+isModal be	-6 6
=+isPreposition ,	-4 4
=+many +isDeterminer	4 -4
=+many +isPreposition	6 -6
=+many +one	-3 3
=+many NAME	3 -3
=+mass +adjective	3 -3
=+mass +isPreposition	3 -3
=+mass +isSubject	4 -4
=+mass +participle	-4 4
=+mass +past	-4 4
=+mass +third	-5 5
=+one +adjective	10 -10
=+one +adverb	3 -3
=+one +base	-3 3
=+one +isDeterminer	12 -12
=+one +isPreposition	12 -12
=+one +isWh	3 -3
=+one +many	-4 4
=+one +participle	-5 5
=+one +past	-6 6
=+one +third	-5 5
=+one expected	3 -3
=+one the	4 -4
=+one to	3 -3
=, +adjective	-6 6
=, +adverb	-6 6
=, +base	-7 7
=, +isDeterminer	-13 13
=, +isObject	-3 3
=, +isSubject	-4 4
=, +mass	-3 3
=, +one	-9 9
=, NAME	-8 8
=, a	-3 3
=, it	-3 3
=, the	-7 7
=END +adverb	-3 3
=END +base	-3 3
=END +isDeterminer	-6 6
=END +isObject	-3 3
=END +isSubject	-6 6
=END ,	-3 3
=END the	-3 3
=END you	-3 3
=and +adjective	-14 14
=and +adverb	-11 11
=and +base	-6 6
=and +gerund	-5 5
=and +isDeterminer	-11 11
=and +isPreposition	-7 7
=and +many	-4 4
=and +mass	-7 7
=and +one	-8 8
=and +participle	-10 10
=and +past	-12 12
=and +third	-5 5
=and the	-6 6
=can +base	-5 5
=can +isBe	-4 4
=can be	-4 4
=is +participle	-3 3
=is +past	-3 3
=more +adjective	7 -7
=more +one	6 -6
=more NAME	4 -4
=other +adjective	3 -3
=other +isDeterminer	6 -6
=other +mass	3 -3
=other +one	3 -3
=other the	3 -3
=rather +adjective	6 -6
=rather +adverb	3 -3
=rather +base	5 -5
=rather +gerund	4 -4
=rather +isDeterminer	5 -5
=rather +isPreposition	10 -10
=rather +many	3 -3
=rather +mass	4 -4
=rather +one	8 -8
=rather +participle	4 -4
=rather +past	4 -4
=rather by	3 -3
constant	-3 3

40 52
0+adjective	3 -3
0+adverb	-3 3
0+base	20 -20
0+isBe	15 -15
0+isObject	15 -15
0+isPreposition	5 -5
0+isSubject	9 -9
0+many	-3 3
0+mass	4 -4
0+one	-9 9
0+participle	-13 13
0+past	-5 5
0+third	-6 6
0,	-6 6
0END	-25 25
0and	-3 3
0as	10 -10
0boolean	7 -7
0bright	-5 5
0from	-3 3
0in	-7 7
0of	-6 6
0that	5 -5
0the	-5 5
0to	19 -19
0unusually	-3 3
1+adjective	-51 51
1+base	20 -20
1+gerund	10 -10
1+isDeterminer	-39 39
1+isPreposition	-5 5
1+many	17 -17
1+one	15 -15
1+participle	11 -11
1+past	5 -5
1+third	20 -20
1END	4 -4
1bad	-7 7
1blue	-5 5
1check	3 -3
1cold	-3 3
1determine	13 -13
1hot	-14 14
1indicate	3 -3
1indicating	8 -8
1of	-19 19
1or	-3 3
1returns	7 -7
1see	9 -9
1severe	-7 7
1stormy	-7 7
1the	-34 34
1to	-8 8
2+adjective	9 -9
2+adverb	7 -7
2+base	-18 18
2+gerund	4 -4
2+isBe	-8 8
2+isDeterminer	35 -35
2+isModal	-7 7
2+isObject	10 -10
2+isPossessive	8 -8
2+isSubject	37 -37
2+many	-16 16
2+mass	3 -3
2+one	-4 4
2+past	-6 6
2+third	-21 21
2END	-35 35
2a	13 -13
2conditions	-14 14
2deck	-5 5
2he	12 -12
2in	-12 12
2is	-3 3
2it	5 -5
2or	6 -6
2she	6 -6
2the	21 -21
2there	8 -8
2they	6 -6
2to	24 -24
2vane	-7 7
2was	-5 5
2with	-4 4
2you	5 -5
3+adjective	-4 4
3+adverb	-12 12
3+base	22 -22
3+isBe	13 -13
3+isDeterminer	-13 13
3+isHave	3 -3
3+isModal	22 -22
3+isPreposition	-13 13
3+many	-10 10
3+mass	-13 13
3+one	3 -3
3+past	7 -7
3END	-55 55
3NAME	-4 4
3and	-22 22
3are	10 -10
3can	3 -3
3climate	-18 18
3code	4 -4
3cookie	3 -3
3for	-12 12
3is	7 -7
3not	36 -36
3or	28 -28
3the	-7 7
3would	6 -6
=+adjective +base	-3 3
=+adjective +isDeterminer	-3 3
=+adjective +isPreposition	-8 8
=+adjective +participle	-3 3
=+adjective +past	-3 3
=+adjective END	-16 16
=+adjective in	-9 9
=+adjective or	-8 8
=+adjective the	-3 3
=+adverb END	-4 4
=+base +isDeterminer	11 -11
=+base +isObject	4 -4
=+base +isSubject	11 -11
=+base +many	-4 4
=+base a	3 -3
=+base the	6 -6
=+gerund +isDeterminer	11 -11
=+gerund the	7 -7
=+isDeterminer +isBe	-5 5
=+isDeterminer +isModal	-7 7
=+isDeterminer +isPreposition	-4 4
=+isDeterminer +one	-9 9
=+isDeterminer +participle	-4 4
=+isDeterminer +past	-6 6
=+isDeterminer END	-6 6
=+isDeterminer in	-4 4
=+isDeterminer is	-3 3
=+isDeterminer was	-3 3
=+isPreposition +isDeterminer	-12 12
=+isPreposition +many	3 -3
=+isPreposition +third	3 -3
=+isPreposition END	-5 5
=+isPreposition the	-4 4
=+many +isDeterminer	6 -6
=+many the	4 -4
=+mass END	-5 5
=+one +isDeterminer	5 -5
=+one +isPreposition	5 -5
=+one +one	5 -5
=+one END	-6 6
=+one the	4 -4
=+participle +isSubject	5 -5
=+past +isSubject	5 -5
=+third +isDeterminer	7 -7
=+third the	4 -4
=END +isSubject	9 -9
=END +one	-7 7
=bad +participle	-3 3
=bad +past	-3 3
=determine +isDeterminer	5 -5
=determine a	3 -3
=indicating +isDeterminer	3 -3
=indicating the	3 -3
=of END	-5 5
=of or	-8 8
=or END	-3 3
=returns +isDeterminer	4 -4
=returns the	4 -4
=see +isObject	4 -4
=see +isSubject	5 -5
=the +isBe	-5 5
=the +isModal	-7 7
=the +isPreposition	-4 4
=the +one	-3 3
=the +participle	-4 4
=the +past	-6 6
=the END	-6 6
=the in	-4 4
=the is	-3 3
=the was	-3 3
constant	2 -2

87 76
0+adjective	24 -24
0+adverb	29 -29
0+base	-34 34
0+gerund	9 -9
0+isBe	17 -17
0+isDeterminer	6 -6
0+isHave	5 -5
0+isObject	-8 8
0+isPreposition	19 -19
0+isSubject	-5 5
0+isWh	-6 6
0+many	5 -5
0+mass	3 -3
0+one	17 -17
0+participle	-5 5
0+past	-5 5
0+third	11 -11
0END	-15 15
0NAME	-16 16
0a	6 -6
0an	3 -3
0and	4 -4
0be	4 -4
0for	-3 3
0he	5 -5
0is	5 -5
0left	21 -21
0of	5 -5
0offset	-4 4
0on	3 -3
0or	8 -8
0principles	3 -3
0read	-25 25
0sense	6 -6
0speak	-9 9
0that	-5 5
0to	3 -3
0up	4 -4
0used	-3 3
0value	-18 18
0what	5 -5
0with	4 -4
0you	-12 12
1+adjective	26 -26
1+adverb	15 -15
1+base	8 -8
1+gerund	4 -4
1+isBe	20 -20
1+isDeterminer	50 -50
1+isModal	-32 32
1+isObject	-11 11
1+isPossessive	4 -4
1+isPreposition	-5 5
1+isSubject	-18 18
1+many	6 -6
1+one	13 -13
1+participle	-4 4
1+past	4 -4
1+third	6 -6
1END	-47 47
1NAME	-17 17
1a	6 -6
1and	-19 19
1at	19 -19
1by	9 -9
1can	-13 13
1civil	5 -5
1from	3 -3
1is	7 -7
1legal	9 -9
1of	13 -13
1one's	4 -4
1or	5 -5
1own	4 -4
1read	-23 23
1the	35 -35
1to	-62 62
1was	7 -7
1will	-12 12
1without	4 -4
1you	-16 16
2+adjective	4 -4
2+adverb	-5 5
2+base	-14 14
2+isBe	-5 5
2+isDeterminer	-42 42
2+isObject	-10 10
2+isPreposition	18 -18
2+isSubject	-6 6
2+isWh	4 -4
2+many	-5 5
2+one	13 -13
2+participle	3 -3
2+third	-11 11
2,	-5 5
2END	19 -19
2NAME	-9 9
2a	-16 16
2about	-4 4
2after	3 -3
2an	-3 3
2and	4 -4
2angle	3 -3
2angles	24 -24
2as	-3 3
2ascension	5 -5
2away	6 -6
2by	5 -5
2data	-5 5
2down	-4 4
2granted	4 -4
2guaranteed	8 -8
2hand	3 -3
2head	-8 8
2in	-14 14
2now	8 -8
2of	24 -24
2offset	-11 11
2on	-6 6
2or	31 -31
2out	-5 5
2side	3 -3
2smart	5 -5
2the	-17 17
2this	-3 3
2to	21 -21
2whales	7 -7
3+adjective	14 -14
3+adverb	8 -8
3+base	-3 3
3+isBe	14 -14
3+isDeterminer	6 -6
3+isModal	-4 4
3+isPossessive	4 -4
3+isPreposition	-3 3
3+isSubject	-3 3
3+many	-7 7
3+mass	3 -3
3+one	19 -19
3+third	-6 6
3,	3 -3
3END	17 -17
3NAME	-18 18
3a	9 -9
3be	6 -6
3by	13 -13
3draw	-7 7
3for	-3 3
3her	4 -4
3in	-10 10
3is	6 -6
3left	6 -6
3name	-5 5
3not	-5 5
3of	4 -4
3proper	4 -4
3read	-9 9
3speak	-4 4
3title	6 -6
3value	-8 8
3when	4 -4
3wrong	11 -11
=+adjective +adverb	3 -3
=+adjective +base	-10 10
=+adjective +isPreposition	11 -11
=+adjective +one	-7 7
=+adjective +participle	5 -5
=+adjective +past	-4 4
=+adjective END	15 -15
=+adjective angles	3 -3
=+adjective guaranteed	4 -4
=+adjective or	3 -3
=+adjective to	7 -7
=+adverb END	7 -7
=+adverb or	4 -4
=+base +adverb	8 -8
=+base +base	-11 11
=+base +isPreposition	8 -8
=+base +many	-7 7
=+base +mass	4 -4
=+base +one	-12 12
=+base END	9 -9
=+base by	4 -4
=+base head	-8 8
=+base or	3 -3
=+isBe +isPreposition	5 -5
=+isBe END	4 -4
=+isDeterminer +adjective	7 -7
=+isDeterminer +base	7 -7
=+isDeterminer +isBe	-7 7
=+isDeterminer +isPreposition	16 -16
=+isDeterminer +isWh	3 -3
=+isDeterminer +many	-4 4
=+isDeterminer +mass	3 -3
=+isDeterminer +one	18 -18
=+isDeterminer +participle	6 -6
=+isDeterminer +third	-3 3
=+isDeterminer END	6 -6
=+isDeterminer angle	3 -3
=+isDeterminer guaranteed	4 -4
=+isDeterminer of	4 -4
=+isDeterminer or	4 -4
=+isDeterminer to	10 -10
=+isModal +adverb	-8 8
=+isModal +isDeterminer	-4 4
=+isModal +isPreposition	-15 15
=+isModal the	-3 3
=+isObject +isPreposition	-6 6
=+isPreposition +adjective	-4 4
=+isPreposition +isDeterminer	-13 13
=+isPreposition +many	15 -15
=+isPreposition +one	6 -6
=+isPreposition END	-15 15
=+isPreposition a	-3 3
=+isPreposition and	5 -5
=+isPreposition angles	19 -19
=+isPreposition the	-6 6
=+isPreposition this	-3 3
=+isPreposition to	-7 7
=+mass +isPreposition	-3 3
=+one +adjective	4 -4
=+one +adverb	7 -7
=+one +base	-8 8
=+one +isPreposition	10 -10
=+one +one	-4 4
=+one END	5 -5
=+one angles	3 -3
=+participle +adjective	4 -4
=+participle +adverb	6 -6
=+participle +isPreposition	4 -4
=+participle END	6 -6
=+participle head	-8 8
=+past +adjective	4 -4
=+past +adverb	6 -6
=+past +base	-11 11
=+past +isPreposition	7 -7
=+past +many	-7 7
=+past +one	-15 15
=+past END	9 -9
=+past head	-8 8
=END +adjective	-5 5
=END +adverb	-19 19
=END +isDeterminer	-12 12
=END +isPreposition	-10 10
=END +mass	-5 5
=END ,	-6 6
=END a	-7 7
=END about	-4 4
=END in	-9 9
=END of	12 -12
=END out	-5 5
=a +isBe	-8 8
=a +participle	6 -6
=a angle	3 -3
=a guaranteed	4 -4
=a or	3 -3
=and +isDeterminer	-6 6
=and +isPreposition	3 -3
=and +many	-3 3
=and END	-7 7
=and the	-5 5
=at +many	19 -19
=at angles	19 -19
=can +isDeterminer	-4 4
=can the	-3 3
=civil +participle	4 -4
=civil +past	4 -4
=civil guaranteed	4 -4
=legal +isPreposition	6 -6
=legal to	4 -4
=of and	8 -8
=or +isPreposition	-6 6
=or or	10 -10
=or to	3 -3
=own END	3 -3
=read +base	-11 11
=read +one	-15 15
=read head	-8 8
=the +adjective	5 -5
=the +base	5 -5
=the +isPreposition	12 -12
=the +many	-4 4
=the +one	16 -16
=the +third	-4 4
=the END	4 -4
=the of	4 -4
=the to	7 -7
=to +adjective	-4 4
=to +isDeterminer	-13 13
=to +isPreposition	-5 5
=to +one	-4 4
=to END	-20 20
=to a	-3 3
=to and	-5 5
=to or	-3 3
=to the	-6 6
=to this	-3 3
=to to	-8 8
=was +isPreposition	3 -3
=without or	4 -4
constant	4 -4

40 63
0+adjective	7 -7
0+adverb	15 -15
0+base	6 -6
0+isBe	16 -16
0+isDeterminer	5 -5
0+isModal	-20 20
0+isPossessive	3 -3
0+isPreposition	14 -14
0+isSubject	-17 17
0+isWh	-8 8
0+mass	7 -7
0+one	4 -4
0+participle	-4 4
0+past	-8 8
0+third	4 -4
0,	4 -4
0END	5 -5
0NAME	3 -3
0be	3 -3
0can	-3 3
0could	-15 15
0glad	-3 3
0he	-3 3
0i	-17 17
0is	6 -6
0of	7 -7
0she	-4 4
0the	7 -7
0to	3 -3
1+adjective	15 -15
1+adverb	3 -3
1+base	37 -37
1+gerund	8 -8
1+isBe	17 -17
1+isModal	-38 38
1+isObject	-4 4
1+isPreposition	-23 23
1+isSubject	-10 10
1+many	11 -11
1+mass	4 -4
1+one	25 -25
1+participle	23 -23
1+past	27 -27
1+third	9 -9
1,	4 -4
1END	-7 7
1NAME	7 -7
1around	19 -19
1be	4 -4
1come	4 -4
1could	-16 16
1from	13 -13
1hardly	-16 16
1not	-4 4
1see	3 -3
1to	-65 65
1was	4 -4
1you	-7 7
2+adjective	-9 9
2+base	6 -6
2+isBe	23 -23
2+isDeterminer	-43 43
2+isModal	6 -6
2+isObject	-17 17
2+isPossessive	-17 17
2+isPreposition	-13 13
2+isSubject	14 -14
2+isWh	-14 14
2+many	-8 8
2+mass	-3 3
2+one	4 -4
2+past	4 -4
2,	13 -13
2:	6 -6
2END	33 -33
2and	5 -5
2are	5 -5
2as	11 -11
2at	7 -7
2for	10 -10
2his	-5 5
2in	-4 4
2is	17 -17
2of	-18 18
2that	-3 3
2the	-3 3
3+adjective	-5 5
3+adverb	-7 7
3+base	9 -9
3+gerund	-10 10
3+isDeterminer	19 -19
3+isModal	8 -8
3+isObject	-16 16
3+isSubject	-17 17
3+many	-19 19
3+mass	6 -6
3+third	-3 3
3END	13 -13
3an	5 -5
3is	-3 3
3it	-10 10
3must	8 -8
3not	6 -6
3some	5 -5
3the	10 -10
3you	-4 4
=+adjective END	6 -6
=+adverb +isDeterminer	-4 4
=+adverb END	10 -10
=+base +adverb	3 -3
=+base +isPreposition	7 -7
=+base ,	8 -8
=+base END	10 -10
=+isBe +adverb	5 -5
=+isBe +isPreposition	6 -6
=+isBe END	4 -4
=+isModal +isDeterminer	-10 10
=+isModal +isObject	-11 11
=+isModal the	-7 7
=+isPreposition +adjective	-4 4
=+isPreposition +adverb	-4 4
=+isPreposition +base	6 -6
=+isPreposition +isDeterminer	-6 6
=+isPreposition +isPreposition	-6 6
=+isPreposition +isWh	-6 6
=+isPreposition +one	6 -6
=+isPreposition ,	9 -9
=+isPreposition that	-3 3
=+many END	5 -5
=+mass END	4 -4
=+one +third	4 -4
=+one ,	4 -4
=+one END	11 -11
=+participle +isPreposition	5 -5
=+participle ,	3 -3
=+participle END	3 -3
=+participle and	4 -4
=+past +isPreposition	8 -8
=+past END	4 -4
=+past and	6 -6
=+third END	3 -3
=, +isBe	4 -4
=, is	4 -4
=END +isBe	8 -8
=END +isDeterminer	5 -5
=END +isSubject	12 -12
=END is	6 -6
=END the	9 -9
=around END	8 -8
=come ,	3 -3
=could +isDeterminer	-7 7
=could the	-5 5
=from END	7 -7
=see END	3 -3
=to +adjective	-4 4
=to +adverb	-4 4
=to +isDeterminer	-6 6
=to +isPreposition	-6 6
=to +isWh	-6 6
=to END	-20 20
=to that	-3 3
constant	9 -9

49 40
0+adjective	-15 15
0+adverb	-23 23
0+base	5 -5
0+gerund	-5 5
0+isBe	-9 9
0+isDeterminer	-8 8
0+isPreposition	-13 13
0+isSubject	28 -28
0+many	5 -5
0+participle	3 -3
0+past	13 -13
0+third	4 -4
0NAME	-13 13
0all	-11 11
0any	-3 3
0i	11 -11
0refuse	5 -5
0the	-6 6
0to	-8 8
0we	12 -12
1+adjective	-21 21
1+base	-13 13
1+isModal	37 -37
1+isPreposition	39 -39
1+many	-38 38
1+mass	-6 6
1+one	-32 32
1+participle	-7 7
1+past	-7 7
1+third	-12 12
1,	-22 22
1END	9 -9
1NAME	-15 15
1can	7 -7
1cannot	3 -3
1cosmopolitan	-8 8
1not	17 -17
1or	30 -30
1to	42 -42
1will	12 -12
2+adjective	-13 13
2+adverb	16 -16
2+base	7 -7
2+isDeterminer	7 -7
2+isPossessive	6 -6
2+isPreposition	-27 27
2+isSubject	-5 5
2+isWh	-22 22
2+many	11 -11
2+mass	9 -9
2+one	-3 3
2END	19 -19
2NAME	-16 16
2a	8 -8
2an	16 -16
2and	8 -8
2as	29 -29
2for	-27 27
2his	4 -4
2in	-16 16
2it	-5 5
2or	11 -11
2something	4 -4
2that	-14 14
2the	-13 13
2to	-10 10
3+adjective	10 -10
3+adverb	13 -13
3+base	34 -34
3+isBe	-11 11
3+isDeterminer	-5 5
3+isObject	-4 4
3+isPossessive	-3 3
3+isPreposition	18 -18
3+isSubject	-4 4
3+mass	13 -13
3+participle	-3 3
3+past	-3 3
3+third	-3 3
3END	-17 17
3NAME	-23 23
3and	-9 9
3invitation	5 -5
3it	-4 4
3or	6 -6
3the	-21 21
3their	-8 8
3true	8 -8
=+adjective +isPreposition	-17 17
=+adjective +one	12 -12
=+adjective NAME	-6 6
=+adjective for	-7 7
=+base +isDeterminer	-4 4
=+isModal +isDeterminer	15 -15
=+isModal a	5 -5
=+isModal the	7 -7
=+isPreposition +adjective	6 -6
=+isPreposition +isDeterminer	9 -9
=+isPreposition +many	5 -5
=+isPreposition END	7 -7
=+isPreposition or	3 -3
=+isPreposition something	4 -4
=+isPreposition the	5 -5
=+many +adjective	-5 5
=+many +isDeterminer	-14 14
=+many +many	-7 7
=+many +one	-4 4
=+many NAME	-4 4
=+mass +isDeterminer	-3 3
=+mass +isWh	-3 3
=+mass that	-3 3
=+one +adjective	-7 7
=+one +isDeterminer	-14 14
=+one +isPreposition	-6 6
=+one +isWh	-4 4
=+one +one	8 -8
=+one NAME	-9 9
=+one that	-4 4
=+one the	-6 6
=+participle +isPreposition	-6 6
=+participle for	-4 4
=+past +isPreposition	-6 6
=+past for	-5 5
=END +adverb	8 -8
=END as	29 -29
=END for	-18 18
=END or	9 -9
=END the	-12 12
=NAME +adjective	-16 16
=cannot +isDeterminer	3 -3
=cosmopolitan NAME	-3 3
=or +isDeterminer	9 -9
=or +isPreposition	11 -11
=to +adjective	6 -6
=to +isDeterminer	9 -9
=to +many	5 -5
=to END	7 -7
=to or	3 -3
=to something	4 -4
=to the	5 -5
=will +isDeterminer	5 -5
constant	0 0

40 76
0+adjective	-20 20
0+adverb	-17 17
0+base	-3 3
0+gerund	-4 4
0+isDeterminer	-14 14
0+isPreposition	36 -36
0+isWh	-4 4
0+many	8 -8
0+mass	-7 7
0+one	-11 11
0+past	4 -4
0+third	8 -8
0,	4 -4
0END	-13 13
0a	-14 14
0an	4 -4
0as	54 -54
0cut	-4 4
0especially	-3 3
0for	-15 15
0from	13 -13
0in	-7 7
0into	8 -8
0make	-12 12
0of	11 -11
0on	-24 24
0over	3 -3
0separated	4 -4
0than	7 -7
0that	8 -8
0the	-6 6
0through	-29 29
0to	15 -15
0up	5 -5
0with	-8 8
1+adjective	5 -5
1+adverb	-16 16
1+base	-7 7
1+gerund	6 -6
1+isDeterminer	-13 13
1+isPreposition	14 -14
1+one	-37 37
1+past	6 -6
1END	13 -13
1a	-20 20
1by	3 -3
1divisible	8 -8
1drill	-11 11
1each	-15 15
1from	3 -3
1or	-3 3
1single	10 -10
1small	-17 17
1the	16 -16
1unified	10 -10
1used	4 -4
2+adverb	-6 6
2+base	10 -10
2+isDeterminer	-10 10
2+isPreposition	-32 32
2+isWh	-24 24
2+many	10 -10
2+mass	12 -12
2+one	43 -43
2+participle	-22 22
2+past	-22 22
2+third	6 -6
2END	-22 22
2and	8 -8
2blood	4 -4
2body	4 -4
2in	-25 25
2into	-3 3
2made	-9 9
2of	16 -16
2on	-12 12
2or	3 -3
2that	-12 12
2through	-4 4
2tones	3 -3
2with	-3 3
3+adjective	-13 13
3+adverb	-10 10
3+gerund	-9 9
3+isBe	6 -6
3+isDeterminer	-16 16
3+isPossessive	6 -6
3+isPreposition	-9 9
3+mass	5 -5
3+one	5 -5
3+participle	3 -3
3+past	5 -5
3+third	-9 9
3END	6 -6
3a	-22 22
3as	4 -4
3by	-10 10
3ground	8 -8
3of	10 -10
3or	3 -3
3the	-5 5
3which	-6 6
3with	4 -4
=+adjective +isPreposition	-16 16
=+adjective +one	6 -6
=+adjective +participle	3 -3
=+adjective +past	3 -3
=+adjective END	25 -25
=+adjective in	-7 7
=+adjective made	3 -3
=+adjective or	-5 5
=+adverb END	-5 5
=+base END	-9 9
=+isDeterminer +adverb	-7 7
=+isDeterminer +base	6 -6
=+isDeterminer +isBe	-3 3
=+isDeterminer +isPreposition	-15 15
=+isDeterminer +isWh	-15 15
=+isDeterminer +mass	5 -5
=+isDeterminer +one	28 -28
=+isDeterminer END	-22 22
=+isDeterminer in	-20 20
=+isDeterminer is	-3 3
=+isDeterminer made	-6 6
=+isDeterminer of	16 -16
=+isDeterminer on	-12 12
=+isDeterminer or	-11 11
=+isDeterminer that	-3 3
=+isDeterminer through	-4 4
=+isPreposition +many	6 -6
=+isPreposition +mass	3 -3
=+isPreposition +one	3 -3
=+isPreposition tones	3 -3
=+one +isPreposition	-9 9
=+one +participle	-5 5
=+one +past	-5 5
=+one END	-21 21
=+one made	-5 5
=+participle END	-11 11
=+participle or	8 -8
=+past END	-4 4
=+past or	8 -8
=a +adjective	-6 6
=a +adverb	-13 13
=a +isBe	-6 6
=a +isPreposition	-19 19
=a +isWh	-4 4
=a +one	7 -7
=a END	3 -3
=a for	-5 5
=a in	-11 11
=a is	-6 6
=a made	-6 6
=a or	-12 12
=a through	-4 4
=by +many	3 -3
=by tones	3 -3
=divisible END	8 -8
=or END	3 -3
=small +isPreposition	-5 5
=the +adjective	4 -4
=the +base	5 -5
=the +isPreposition	7 -7
=the +isWh	-12 12
=the +mass	3 -3
=the +one	19 -19
=the END	-18 18
=the of	16 -16
=unified END	10 -10
=used or	4 -4
constant	17 -17

40 73
0+adjective	-12 12
0+base	3 -3
0+gerund	7 -7
0+isDeterminer	3 -3
0+isPreposition	7 -7
0+isWh	8 -8
0+mass	-15 15
0+third	7 -7
0and	5 -5
0gives	3 -3
0who	7 -7
1+adjective	11 -11
1+adverb	4 -4
1+base	8 -8
1+isDeterminer	5 -5
1+isPreposition	-16 16
1+isWh	-6 6
1+many	3 -3
1+mass	-5 5
1+one	-6 6
1+participle	3 -3
1+past	3 -3
1+third	11 -11
1END	-22 22
1contains	3 -3
1legal	4 -4
1or	-9 9
1the	5 -5
1to	-25 25
2+adverb	-7 7
2+isBe	11 -11
2+isDeterminer	-22 22
2+isPreposition	6 -6
2+past	7 -7
2END	19 -19
2about	6 -6
2and	6 -6
2is	6 -6
2on	-5 5
2or	-11 11
2the	-22 22
2to	-5 5
3+adjective	4 -4
3+gerund	6 -6
3+isDeterminer	10 -10
3+isPreposition	8 -8
3+many	-7 7
3+one	-5 5
3END	-7 7
3NAME	-14 14
3pastoral	3 -3
3the	4 -4
=+adjective +isPreposition	9 -9
=+adjective to	5 -5
=+isPreposition +isPreposition	-6 6
=+many +isPreposition	3 -3
=+one END	-10 10
=+participle END	3 -3
=+past END	3 -3
=+third +adverb	3 -3
=+third +isPreposition	7 -7
=+third about	3 -3
=+third on	4 -4
=contains +isPreposition	3 -3
=contains on	3 -3
constant	20 -20

76 104
0+adjective	-9 9
0+base	-10 10
0+isBe	-3 3
0+isDeterminer	4 -4
0+isObject	3 -3
0+isPossessive	18 -18
0+isPreposition	-28 28
0+isWh	12 -12
0+many	9 -9
0+mass	-5 5
0+one	-5 5
0END	13 -13
0NAME	-5 5
0a	-38 38
0an	-6 6
0and	15 -15
0central	-5 5
0her	4 -4
0his	13 -13
0if	9 -9
0in	-10 10
0of	-4 4
0or	-7 7
0that	3 -3
0the	22 -22
0to	-7 7
0whose	5 -5
1+adjective	-3 3
1+adverb	25 -25
1+base	-15 15
1+gerund	-8 8
1+isBe	-3 3
1+isDeterminer	13 -13
1+isObject	9 -9
1+isPreposition	-6 6
1+isSubject	53 -53
1+isWh	21 -21
1+many	38 -38
1+mass	18 -18
1+one	-50 50
1+past	-3 3
1+third	4 -4
1,	-12 12
1END	-45 45
1NAME	-10 10
1and	-5 5
1area	-4 4
1areas	-4 4
1body	3 -3
1building	-3 3
1cases	-5 5
1children	3 -3
1files	-3 3
1it	7 -7
1men	3 -3
1novels	3 -3
1or	-3 3
1people	3 -3
1place	-8 8
1policemen	3 -3
1scenarios	-4 4
1that	8 -8
1there	27 -27
1they	31 -31
1we	12 -12
1who	10 -10
1workplace	-3 3
2+adjective	22 -22
2+adverb	34 -34
2+base	-5 5
2+gerund	28 -28
2+isBe	-5 5
2+isDeterminer	-29 29
2+isObject	-15 15
2+isPossessive	5 -5
2+isPreposition	22 -22
2+isSubject	-38 38
2+many	-29 29
2+mass	-7 7
2+one	-22 22
2+participle	46 -46
2+past	36 -36
2+third	-4 4
2NAME	-12 12
2an	-3 3
2at	4 -4
2do	-5 5
2each	-4 4
2formerly	3 -3
2he	-6 6
2in	8 -8
2it	-11 11
2not	12 -12
2on	7 -7
2one	-6 6
2people	-3 3
2so	3 -3
2something	-6 6
2the	-26 26
2there	-7 7
2they	-10 10
2you	-7 7
3+adjective	23 -23
3+adverb	33 -33
3+base	-19 19
3+gerund	7 -7
3+isBe	-49 49
3+isDeterminer	11 -11
3+isHave	-6 6
3+isModal	-19 19
3+isPreposition	53 -53
3+isSubject	-5 5
3+isWh	5 -5
3+many	-23 23
3+mass	-15 15
3+one	-5 5
3+participle	13 -13
3+third	-19 19
3END	45 -45
3NAME	-12 12
3are	-18 18
3by	9 -9
3can	-11 11
3first	5 -5
3for	6 -6
3had	-3 3
3heroes	5 -5
3in	11 -11
3is	-26 26
3or	-4 4
3out	3 -3
3people	-3 3
3the	5 -5
3to	10 -10
3was	-6 6
3you	-3 3
=+adjective +adjective	3 -3
=+adjective +isSubject	-4 4
=+adverb +adjective	10 -10
=+adverb +isDeterminer	3 -3
=+adverb +many	7 -7
=+adverb +one	7 -7
=+base +isDeterminer	-7 7
=+base +many	-6 6
=+base +mass	-3 3
=+base +one	-5 5
=+base +participle	5 -5
=+base +past	3 -3
=+base the	-3 3
=+gerund +many	-3 3
=+gerund +one	-3 3
=+isDeterminer +adverb	3 -3
=+isDeterminer +isPreposition	3 -3
=+isDeterminer +participle	3 -3
=+isObject +isDeterminer	4 -4
=+isObject a	4 -4
=+isSubject +adjective	8 -8
=+isSubject +adverb	9 -9
=+isSubject +gerund	9 -9
=+isSubject +isDeterminer	11 -11
=+isSubject +isPreposition	6 -6
=+isSubject +many	3 -3
=+isSubject +mass	6 -6
=+isSubject +one	5 -5
=+isSubject +participle	6 -6
=+isSubject +past	5 -5
=+isSubject a	8 -8
=+isWh +adverb	4 -4
=+isWh +isPreposition	3 -3
=+isWh +participle	5 -5
=+isWh +past	4 -4
=+many +adjective	11 -11
=+many +adverb	17 -17
=+many +gerund	13 -13
=+many +isDeterminer	-11 11
=+many +isObject	-3 3
=+many +isPossessive	3 -3
=+many +isPreposition	11 -11
=+many +isSubject	-11 11
=+many +many	-8 8
=+many +mass	5 -5
=+many +participle	15 -15
=+many +past	14 -14
=+many at	3 -3
=+many in	5 -5
=+many no	-3 3
=+many not	5 -5
=+many the	-6 6
=+many they	-6 6
=+many you	-4 4
=+mass +adjective	9 -9
=+mass +participle	4 -4
=+mass +past	3 -3
=+one +adjective	3 -3
=+one +adverb	5 -5
=+one +base	-4 4
=+one +gerund	4 -4
=+one +isDeterminer	-19 19
=+one +isObject	-6 6
=+one +isSubject	-9 9
=+one +many	-23 23
=+one +mass	-11 11
=+one +one	-16 16
=+one +participle	5 -5
=+one +third	-6 6
=+one NAME	-3 3
=+one a	-6 6
=+one it	-3 3
=+one something	-3 3
=+one the	-9 9
=+one you	-3 3
=+third +adverb	6 -6
=+third +gerund	4 -4
=+third +isSubject	-4 4
=+third +one	-7 7
=+third +participle	4 -4
=+third +past	4 -4
=, NAME	-3 3
=END +adjective	-5 5
=END +base	-6 6
=END +isDeterminer	-7 7
=END +many	-8 8
=END +mass	-5 5
=END +one	-8 8
=END NAME	-3 3
=END do	-5 5
=END one	-3 3
=END the	-7 7
=NAME +gerund	3 -3
=NAME +isObject	-3 3
=NAME +isSubject	-8 8
=NAME +participle	7 -7
=NAME +past	6 -6
=NAME NAME	-5 5
=NAME he	-4 4
=NAME it	-3 3
=it +isDeterminer	4 -4
=it a	4 -4
=that +adverb	3 -3
=that +isPreposition	3 -3
=that +participle	3 -3
=there +adjective	11 -11
=there +many	7 -7
=there +one	7 -7
=they +adjective	4 -4
=they +adverb	6 -6
=they +gerund	5 -5
=they +isDeterminer	6 -6
=they +isPreposition	3 -3
=they +mass	3 -3
=they +participle	4 -4
=they +past	4 -4
=they a	3 -3
=we +adjective	3 -3
=we +gerund	3 -3
constant	-3 3

55 132
0+adjective	11 -11
0+adverb	-10 10
0+base	-15 15
0+gerund	3 -3
0+isBe	-4 4
0+isDeterminer	20 -20
0+isHave	-3 3
0+isModal	-7 7
0+isObject	-4 4
0+isPreposition	-3 3
0+isSubject	-21 21
0+isWh	21 -21
0+many	12 -12
0+mass	-5 5
0+one	-11 11
0+participle	-11 11
0+past	-15 15
0,	4 -4
0END	-9 9
0NAME	8 -8
0and	21 -21
0as	3 -3
0if	4 -4
0is	-4 4
0let's	-3 3
0not	-4 4
0of	6 -6
0the	11 -11
0to	-13 13
0two	3 -3
0we	-19 19
0where	3 -3
0which	6 -6
0whose	10 -10
1+adverb	6 -6
1+base	-40 40
1+gerund	-7 7
1+isBe	-5 5
1+isDeterminer	21 -21
1+isObject	14 -14
1+isPreposition	-74 74
1+isSubject	35 -35
1+isWh	27 -27
1+many	72 -72
1+mass	14 -14
1+one	5 -5
1+participle	-22 22
1+past	-27 27
1+third	10 -10
1END	-57 57
1NAME	17 -17
1all	-5 5
1and	4 -4
1for	-6 6
1from	-5 5
1in	-13 13
1into	-3 3
1join	-3 3
1larvae	9 -9
1most	3 -3
1of	-15 15
1on	-10 10
1out	-4 4
1see	-3 3
1some	4 -4
1that	17 -17
1there	15 -15
1they	14 -14
1to	-7 7
1up	-5 5
1we	6 -6
1when	-4 4
1which	4 -4
1who	8 -8
1with	-7 7
1you	14 -14
2+adjective	18 -18
2+adverb	29 -29
2+base	-13 13
2+gerund	7 -7
2+isDeterminer	18 -18
2+isObject	7 -7
2+isPreposition	14 -14
2+isSubject	8 -8
2+many	-51 51
2+mass	-10 10
2+one	-46 46
2+participle	36 -36
2+past	30 -30
2+third	-15 15
2NAME	-11 11
2a	4 -4
2children	-4 4
2efforts	-3 3
2house	-4 4
2in	6 -6
2new	-6 6
2not	16 -16
2own	-4 4
2the	8 -8
2two	3 -3
2you	7 -7
3+adjective	18 -18
3+adverb	3 -3
3+base	-9 9
3+gerund	9 -9
3+isBe	-16 16
3+isDeterminer	10 -10
3+isModal	-3 3
3+isPreposition	19 -19
3+isWh	3 -3
3+one	-29 29
3+participle	7 -7
3+past	-4 4
3+third	-5 5
3,	3 -3
3END	-12 12
3NAME	-4 4
3and	6 -6
3are	-3 3
3by	4 -4
3for	4 -4
3home	-3 3
3is	-9 9
3of	4 -4
3on	-3 3
3or	4 -4
3the	4 -4
3was	-3 3
3were	-3 3
3with	3 -3
=+adjective +adjective	7 -7
=+adjective +many	-6 6
=+adverb +adjective	8 -8
=+adverb +isDeterminer	3 -3
=+adverb +many	-3 3
=+base +adjective	-12 12
=+base +base	-4 4
=+base +gerund	-3 3
=+base +many	-16 16
=+base +mass	-5 5
=+base +one	-11 11
=+base +third	-3 3
=+base NAME	-3 3
=+isDeterminer +adjective	5 -5
=+isDeterminer +adverb	4 -4
=+isDeterminer +many	4 -4
=+isDeterminer +one	5 -5
=+isDeterminer +participle	5 -5
=+isDeterminer +past	4 -4
=+isObject +adjective	3 -3
=+isObject +adverb	3 -3
=+isObject +gerund	4 -4
=+isPreposition +adjective	-13 13
=+isPreposition +adverb	-3 3
=+isPreposition +base	-8 8
=+isPreposition +many	-17 17
=+isPreposition +mass	-7 7
=+isPreposition +one	-27 27
=+isPreposition +participle	-3 3
=+isPreposition +past	-3 3
=+isPreposition +third	-5 5
=+isPreposition NAME	-3 3
=+isSubject +adjective	7 -7
=+isSubject +adverb	7 -7
=+isSubject +gerund	8 -8
=+isSubject +isPreposition	3 -3
=+isSubject +mass	5 -5
=+isSubject +one	5 -5
=+isSubject +participle	4 -4
=+isSubject +past	3 -3
=+isWh +adjective	5 -5
=+isWh +adverb	6 -6
=+isWh +base	3 -3
=+isWh +isDeterminer	3 -3
=+isWh +one	5 -5
=+isWh +participle	6 -6
=+isWh +past	5 -5
=+isWh not	3 -3
=+many +adjective	19 -19
=+many +adverb	10 -10
=+many +base	5 -5
=+many +gerund	5 -5
=+many +isDeterminer	4 -4
=+many +isPreposition	3 -3
=+many +many	4 -4
=+many +mass	4 -4
=+many +one	14 -14
=+many +participle	16 -16
=+many +past	15 -15
=+many not	4 -4
=+mass +adjective	6 -6
=+mass +adverb	3 -3
=+mass +one	4 -4
=+one +adjective	8 -8
=+one +many	-8 8
=+one +one	-8 8
=+one +participle	8 -8
=+one +past	7 -7
=+one NAME	-3 3
=+participle +adjective	-4 4
=+participle +base	-3 3
=+participle +many	-4 4
=+participle +mass	-3 3
=+participle +one	-11 11
=+past +adjective	-6 6
=+past +base	-4 4
=+past +many	-7 7
=+past +mass	-3 3
=+past +one	-14 14
=+past +third	-3 3
=+third +adjective	3 -3
=+third +participle	5 -5
=+third +past	4 -4
=+third END	-3 3
=END +adjective	-18 18
=END +base	-6 6
=END +isObject	5 -5
=END +isSubject	5 -5
=END +many	-13 13
=END +mass	-5 5
=END +one	-25 25
=END +participle	-6 6
=END +past	-5 5
=END +third	-3 3
=END NAME	-3 3
=END not	3 -3
=END you	5 -5
=NAME +adjective	5 -5
=NAME +isDeterminer	4 -4
=NAME +one	4 -4
=all +many	-5 5
=for +one	-3 3
=in +adjective	-4 4
=in +one	-4 4
=larvae +one	5 -5
=of +many	-7 7
=of +one	-6 6
=on +one	-3 3
=that +adverb	3 -3
=that +participle	5 -5
=that +past	4 -4
=there +adjective	7 -7
=there +one	5 -5
=they +adverb	3 -3
=to +one	-4 4
=we +gerund	3 -3
=who +adjective	3 -3
=who +one	3 -3
=you +adjective	3 -3
=you +adverb	3 -3
=you +gerund	4 -4
constant	15 -15

60 40
0+adjective	-12 12
0+adverb	21 -21
0+base	-7 7
0+gerund	-11 11
0+isBe	-10 10
0+isDeterminer	16 -16
0+isHave	-10 10
0+isPreposition	5 -5
0+isWh	-10 10
0+many	9 -9
0+mass	4 -4
0+one	17 -17
0+participle	-6 6
0+past	-6 6
0END	-24 24
0for	6 -6
0having	-7 7
0in	-15 15
0made	-3 3
0of	22 -22
0the	7 -7
0twice	10 -10
0with	-13 13
1+adjective	41 -41
1+adverb	-10 10
1+base	4 -4
1+gerund	-17 17
1+isBe	-28 28
1+isDeterminer	42 -42
1+isObject	-15 15
1+isPreposition	26 -26
1+one	10 -10
1+past	-13 13
1END	6 -6
1NAME	18 -18
1a	-10 10
1and	-11 11
1being	-7 7
1every	12 -12
1is	-12 12
1last	8 -8
1next	14 -14
1one	12 -12
1or	-16 16
1the	22 -22
1this	16 -16
2+adjective	-13 13
2+adverb	13 -13
2+base	-8 8
2+gerund	10 -10
2+isBe	9 -9
2+isPreposition	31 -31
2+many	-29 29
2+mass	-19 19
2+one	-24 24
2+past	-5 5
2+third	-12 12
2,	9 -9
2END	27 -27
2acid	-7 7
2and	-20 20
2beat	-5 5
2by	10 -10
2in	-6 6
2interactions	-8 8
2is	9 -9
2of	24 -24
2on	-6 6
3+adjective	-19 19
3+adverb	17 -17
3+base	-8 8
3+gerund	-14 14
3+isBe	-10 10
3+isDeterminer	10 -10
3+isPreposition	7 -7
3+isWh	-3 3
3+many	-3 3
3+mass	-17 17
3+one	-4 4
3END	4 -4
3NAME	14 -14
3and	-7 7
3between	-6 6
3gestation	8 -8
3in	10 -10
3the	15 -15
=+adjective +isBe	9 -9
=+adjective +isPreposition	7 -7
=+adjective +one	-14 14
=+adjective END	29 -29
=+adjective is	9 -9
=+adverb +one	-6 6
=+adverb END	5 -5
=+gerund +many	-5 5
=+isBe END	-16 16
=+isDeterminer +adjective	-5 5
=+isDeterminer +base	-8 8
=+isDeterminer +gerund	10 -10
=+isDeterminer +isPreposition	23 -23
=+isDeterminer +mass	-6 6
=+isDeterminer +one	-12 12
=+isDeterminer END	39 -39
=+isDeterminer and	-12 12
=+isDeterminer in	3 -3
=+isDeterminer or	9 -9
=+one +adjective	-3 3
=+one END	14 -14
=NAME +isPreposition	13 -13
=NAME of	13 -13
=a +adjective	-5 5
=a +base	-8 8
=a +isPreposition	18 -18
=a +mass	-6 6
=a +one	-16 16
=a END	21 -21
=a and	-7 7
=a in	3 -3
=a or	4 -4
=and +many	-5 5
=last END	6 -6
=next END	14 -14
=the +isPreposition	5 -5
=the +one	4 -4
=the END	7 -7
=this END	4 -4
constant	-12 12

40 40
0+adjective	-15 15
0+base	6 -6
0+gerund	6 -6
0+isBe	-7 7
0+isHave	5 -5
0+isObject	6 -6
0+isPreposition	-5 5
0+many	5 -5
0+mass	-19 19
0+one	-11 11
0+participle	-4 4
0+past	7 -7
0+third	-6 6
0END	-10 10
0in	-6 6
0peace	-7 7
0the	-11 11
0to	3 -3
1+adjective	3 -3
1+base	-12 12
1+isBe	11 -11
1+isDeterminer	-30 30
1+isObject	3 -3
1+isPreposition	-34 34
1+one	34 -34
1+participle	-5 5
1+past	4 -4
1,	9 -9
1END	3 -3
1a	-37 37
1are	12 -12
1become	-7 7
1in	-14 14
1not	26 -26
1of	-11 11
1or	-12 12
1the	6 -6
1was	7 -7
2+adjective	36 -36
2+adverb	40 -40
2+gerund	10 -10
2+isDeterminer	35 -35
2+isPreposition	-22 22
2+many	-10 10
2+mass	-8 8
2+one	-14 14
2+participle	19 -19
2+past	14 -14
2+third	-6 6
2,	-13 13
2END	-53 53
2a	17 -17
2an	13 -13
2and	-32 32
2as	4 -4
2or	-21 21
2waters	-6 6
3+adjective	-5 5
3+adverb	5 -5
3+base	11 -11
3+isDeterminer	-13 13
3+isPreposition	16 -16
3+many	-21 21
3+mass	-15 15
3+one	14 -14
3+participle	8 -8
3+past	3 -3
3,	12 -12
3END	22 -22
3a	-4 4
3from	15 -15
3in	3 -3
3of	-5 5
3the	-13 13
=+base END	-9 9
=+base or	-11 11
=+isBe +adjective	17 -17
=+isBe +adverb	3 -3
=+isBe +isDeterminer	16 -16
=+isBe END	-13 13
=+isBe a	6 -6
=+isBe an	5 -5
=+isBe or	-13 13
=+isDeterminer +adjective	-16 16
=+isDeterminer +base	-4 4
=+isDeterminer +one	-12 12
=+isPreposition +one	-17 17
=+one +adjective	9 -9
=+one +adverb	8 -8
=+participle +adverb	9 -9
=+participle or	-7 7
=+past +adjective	5 -5
=+past +adverb	9 -9
=+past +isDeterminer	7 -7
=+past +isPreposition	-14 14
=END +adjective	10 -10
=END +adverb	6 -6
=END +isDeterminer	3 -3
=END +one	7 -7
=END and	-11 11
=a +adjective	-11 11
=a +base	-4 4
=a +one	-12 12
=and END	-7 7
=are +adjective	4 -4
=become or	-7 7
=is +adjective	6 -6
=not +base	18 -18
=was +adjective	5 -5
=was +isDeterminer	4 -4
constant	-2 2

40 97
0+adjective	-4 4
0+adverb	-4 4
0+base	-5 5
0+isBe	7 -7
0+isDeterminer	4 -4
0+isObject	-5 5
0+isPreposition	9 -9
0+isSubject	-8 8
0+many	-6 6
0+one	-12 12
0+participle	4 -4
0+past	4 -4
0+third	-3 3
0END	7 -7
0i	-6 6
0me	-3 3
0money	-3 3
0offer	-3 3
0option	-6 6
0or	5 -5
0order	-3 3
0right	-3 3
0the	3 -3
1+adjective	5 -5
1+adverb	3 -3
1+base	12 -12
1+gerund	3 -3
1+isModal	-9 9
1+isPreposition	-48 48
1+isSubject	-3 3
1+many	4 -4
1+mass	7 -7
1+one	20 -20
1+participle	37 -37
1+past	33 -33
1END	-9 9
1as	6 -6
1characterized	4 -4
1to	-60 60
2+adverb	-11 11
2+gerund	19 -19
2+isObject	-4 4
2+isPossessive	-3 3
2+isPreposition	-6 6
2+mass	12 -12
2+one	14 -14
2+third	-4 4
2,	-3 3
2END	-10 10
2NAME	7 -7
2an	4 -4
2and	-4 4
2at	-4 4
2or	-3 3
2shares	-3 3
2the	9 -9
2this	-3 3
3+base	-14 14
3+isPreposition	3 -3
3+mass	4 -4
3+one	5 -5
3+participle	-3 3
3+past	-3 3
3+third	-5 5
3NAME	6 -6
3books	-3 3
3house	-3 3
3in	-3 3
3new	-5 5
3of	4 -4
3sell	-5 5
3the	3 -3
=+base +gerund	3 -3
=+isModal +isDeterminer	-4 4
=+isObject +isDeterminer	-3 3
=+isPreposition +adjective	-10 10
=+isPreposition +adverb	-7 7
=+isPreposition +isDeterminer	-19 19
=+isPreposition +isObject	-3 3
=+isPreposition +isPossessive	-3 3
=+isPreposition +many	-5 5
=+isPreposition +third	-4 4
=+isPreposition END	-9 9
=+isPreposition a	-9 9
=+isPreposition or	-5 5
=+isPreposition shares	-3 3
=+one +adjective	3 -3
=+one +gerund	5 -5
=+one +isDeterminer	6 -6
=+one +mass	3 -3
=+one +one	4 -4
=+one a	3 -3
=+participle +adjective	6 -6
=+participle +isDeterminer	12 -12
=+participle +many	3 -3
=+participle +mass	4 -4
=+participle +one	6 -6
=+participle NAME	4 -4
=+participle a	5 -5
=+participle the	5 -5
=+past +adjective	5 -5
=+past +isDeterminer	10 -10
=+past +many	3 -3
=+past +mass	3 -3
=+past +one	6 -6
=+past NAME	3 -3
=+past a	4 -4
=+past the	4 -4
=END +adverb	-4 4
=to +adjective	-12 12
=to +adverb	-7 7
=to +isDeterminer	-23 23
=to +isObject	-3 3
=to +isPossessive	-3 3
=to +many	-5 5
=to +one	-4 4
=to +third	-4 4
=to END	-9 9
=to a	-11 11
=to or	-5 5
=to shares	-3 3
=to the	-3 3
constant	33 -33

40 107
0+adjective	6 -6
0+base	3 -3
0+isBe	5 -5
0+isDeterminer	-3 3
0+isPreposition	11 -11
0+isSubject	3 -3
0+many	5 -5
0+mass	7 -7
0+one	5 -5
0+participle	4 -4
0+past	4 -4
0+third	4 -4
0END	-39 39
0a	6 -6
0and	3 -3
0of	3 -3
0or	3 -3
0the	-11 11
0to	3 -3
1+adjective	14 -14
1+adverb	8 -8
1+base	17 -17
1+gerund	9 -9
1+isPreposition	3 -3
1+isSubject	-53 53
1+many	8 -8
1+mass	13 -13
1+one	7 -7
1+participle	14 -14
1+past	14 -14
1+third	9 -9
1,	-3 3
1END	-5 5
1NAME	3 -3
1he	-24 24
1or	3 -3
1pass	3 -3
1she	-23 23
2+adjective	-8 8
2+adverb	-16 16
2+base	-7 7
2+isObject	-12 12
2+isPossessive	-7 7
2+isPreposition	-13 13
2+isWh	8 -8
2+mass	7 -7
2END	5 -5
2NAME	7 -7
2him	-5 5
2his	-3 3
2in	-3 3
2its	-3 3
2long	-3 3
2or	3 -3
2out	-7 7
2the	5 -5
2them	-3 3
2which	8 -8
3+adjective	-16 16
3+adverb	-23 23
3+isDeterminer	-18 18
3+isPossessive	-4 4
3+isPreposition	-9 9
3+many	4 -4
3+mass	3 -3
3END	14 -14
3NAME	6 -6
3and	3 -3
3book	-3 3
3on	-3 3
3or	5 -5
3the	-14 14
=+adjective +isDeterminer	6 -6
=+adjective the	4 -4
=+adverb +isDeterminer	3 -3
=+adverb the	3 -3
=+base +adjective	3 -3
=+base +isDeterminer	7 -7
=+base +isObject	-3 3
=+base +one	3 -3
=+base a	3 -3
=+base the	4 -4
=+gerund +isDeterminer	3 -3
=+isSubject +adjective	-13 13
=+isSubject +adverb	-11 11
=+isSubject +isDeterminer	-28 28
=+isSubject +many	-3 3
=+isSubject +one	-8 8
=+isSubject a	-10 10
=+isSubject the	-15 15
=+many the	3 -3
=+mass +isDeterminer	6 -6
=+mass the	4 -4
=+one +adjective	-4 4
=+one +adverb	-6 6
=+one +isDeterminer	8 -8
=+one +isObject	-6 6
=+one +isPossessive	-3 3
=+one +isPreposition	-3 3
=+one +isWh	5 -5
=+one a	5 -5
=+one the	5 -5
=+one which	5 -5
=+participle +isDeterminer	7 -7
=+participle the	4 -4
=+past +isDeterminer	7 -7
=+past the	4 -4
=+third +isDeterminer	5 -5
=+third the	3 -3
=, +isDeterminer	-3 3
=END +isDeterminer	-7 7
=END the	-4 4
=he +adjective	-6 6
=he +isDeterminer	-12 12
=he a	-7 7
=she +isDeterminer	-12 12
=she the	-7 7
constant	38 -38

40 73
0+adjective	-8 8
0+adverb	5 -5
0+base	-23 23
0+gerund	8 -8
0+isDeterminer	12 -12
0+isWh	-9 9
0+mass	9 -9
0+one	5 -5
0+past	-9 9
0+third	3 -3
0END	-25 25
0NAME	25 -25
0a	-3 3
0an	7 -7
0for	11 -11
0of	-4 4
0play	16 -16
0plays	9 -9
0that	-13 13
0the	17 -17
0yeast-raised	-11 11
1+adjective	45 -45
1+base	-6 6
1+gerund	8 -8
1+isDeterminer	28 -28
1+isModal	-17 17
1+isPossessive	8 -8
1+isPreposition	-8 8
1+isWh	-12 12
1+mass	-13 13
1,	5 -5
1END	-12 12
1NAME	27 -27
1a	-13 13
1and	-5 5
1grammatical	6 -6
1important	4 -4
1its	6 -6
1particular	8 -8
1secondary	4 -4
1semantic	5 -5
1significant	4 -4
1that	-12 12
1the	46 -46
1to	-14 14
1yeast-raised	-13 13
2+adjective	-13 13
2+adverb	-22 22
2+base	-8 8
2+isBe	18 -18
2+isDeterminer	-8 8
2+isPreposition	5 -5
2+one	-25 25
2+participle	-9 9
2+past	6 -6
2,	-3 3
2END	12 -12
2and	-9 9
2in	43 -43
2into	-15 15
2made	-9 9
2of	-12 12
2on	-3 3
2or	12 -12
2out	-4 4
2over	-9 9
2up	-18 18
2was	15 -15
2with	-13 13
3+adjective	-4 4
3+base	4 -4
3+gerund	11 -11
3+isDeterminer	23 -23
3+isPreposition	-23 23
3+many	-10 10
3+mass	8 -8
3+one	-4 4
3+participle	-6 6
3+past	-6 6
3+third	-12 12
3END	21 -21
3NAME	5 -5
3a	-14 14
3an	16 -16
3and	-8 8
3at	-3 3
3function	10 -10
3hair	-6 6
3of	-14 14
3the	17 -17
3to	18 -18
=+adjective +isPreposition	14 -14
=+adjective END	14 -14
=+adjective in	8 -8
=+adjective or	13 -13
=+isDeterminer +adjective	16 -16
=+isDeterminer +adverb	7 -7
=+isDeterminer END	22 -22
=+isDeterminer in	12 -12
=+isDeterminer of	-10 10
=+isDeterminer on	-3 3
=+isPossessive +isPreposition	-6 6
=+isPossessive END	7 -7
=+isPossessive in	4 -4
=+isPreposition +one	-4 4
=+mass END	-14 14
=+one +isBe	11 -11
=+one +isPreposition	4 -4
=+one END	-18 18
=+one in	5 -5
=+one or	13 -13
=END +adjective	-4 4
=END +adverb	-12 12
=END +isPreposition	10 -10
=END +one	-5 5
=END out	-3 3
=END up	-10 10
=a +isPreposition	-11 11
=a END	13 -13
=a in	5 -5
=a of	-23 23
=and +adverb	-5 5
=grammatical +isPreposition	6 -6
=important +isPreposition	4 -4
=important in	4 -4
=or +isPreposition	-5 5
=or END	7 -7
=semantic +isPreposition	5 -5
=semantic of	5 -5
=significant END	4 -4
=the +isPreposition	20 -20
=the of	20 -20
constant	-5 5

61 54
0+adjective	6 -6
0+adverb	-8 8
0+base	-3 3
0+gerund	-3 3
0+isDeterminer	6 -6
0+isPreposition	-23 23
0+isSubject	12 -12
0+isWh	10 -10
0+mass	-8 8
0+one	-12 12
0+participle	-31 31
0+past	-21 21
0+third	7 -7
0END	-9 9
0cut	-10 10
0does	5 -5
0eaten	-4 4
0especially	-4 4
0fish	-13 13
0for	-10 10
0good	6 -6
0in	-5 5
0of	7 -7
0or	-13 13
0piece	-9 9
0slice	-4 4
0stew	-3 3
0to	-6 6
0used	-7 7
0vegetables	-12 12
0with	-9 9
1+adjective	-36 36
1+base	-14 14
1+gerund	-26 26
1+isDeterminer	-29 29
1+isModal	28 -28
1+isPreposition	-7 7
1+isSubject	29 -29
1+isWh	6 -6
1+many	41 -41
1+mass	-17 17
1+one	-16 16
1+participle	-25 25
1+past	-25 25
1+third	10 -10
1END	7 -7
1NAME	15 -15
1a	-3 3
1and	-3 3
1as	-12 12
1chopped	-4 4
1cooked	-5 5
1let's	12 -12
1not	19 -19
1of	-46 46
1or	-12 12
1roasting	-5 5
1that	14 -14
1the	-31 31
1they	11 -11
1to	76 -76
1which	-7 7
1white	-4 4
1will	15 -15
1with	-9 9
2+adjective	12 -12
2+adverb	22 -22
2+base	-18 18
2+isBe	-12 12
2+isDeterminer	39 -39
2+isObject	11 -11
2+isPossessive	6 -6
2+isPreposition	12 -12
2+isWh	-15 15
2+many	8 -8
2+mass	-6 6
2+one	-16 16
2+participle	-17 17
2+past	-17 17
2END	-14 14
2a	14 -14
2again	13 -13
2and	-23 23
2at	38 -38
2for	-7 7
2from	-29 29
2in	9 -9
2is	-11 11
2mixture	-3 3
2of	-18 18
2or	-21 21
2pie	-6 6
2someone	16 -16
2that	-15 15
2the	21 -21
2to	6 -6
2with	12 -12
3+adjective	7 -7
3+adverb	-10 10
3+base	11 -11
3+gerund	-3 3
3+isBe	-16 16
3+isDeterminer	-8 8
3+many	-9 9
3+mass	-14 14
3+one	5 -5
3+participle	-22 22
3+past	-22 22
3+third	-4 4
3END	3 -3
3NAME	11 -11
3a	-9 9
3an	-6 6
3and	-4 4
3baked	-4 4
3else	10 -10
3fish	-21 21
3from	-6 6
3in	-8 8
3is	-11 11
3milk	-6 6
3need	3 -3
3or	-4 4
3potatoes	-4 4
3requirements	14 -14
3the	11 -11
3vegetables	-9 9
3with	-6 6
=+adjective +isPreposition	-7 7
=+adjective +one	-7 7
=+adjective END	-9 9
=+adjective and	-6 6
=+gerund END	-12 12
=+isDeterminer +isBe	-5 5
=+isDeterminer +isPreposition	6 -6
=+isDeterminer +mass	-4 4
=+isDeterminer +one	-9 9
=+isDeterminer +past	-3 3
=+isDeterminer END	-12 12
=+isDeterminer in	4 -4
=+isDeterminer is	-4 4
=+isDeterminer or	-5 5
=+isPreposition +adjective	3 -3
=+isPreposition +isDeterminer	12 -12
=+isPreposition +isPossessive	3 -3
=+isPreposition +isPreposition	-12 12
=+isPreposition +many	6 -6
=+isPreposition +one	8 -8
=+isPreposition +participle	-3 3
=+isPreposition END	-15 15
=+isPreposition a	6 -6
=+isPreposition and	-11 11
=+isPreposition from	-5 5
=+isPreposition in	3 -3
=+isPreposition someone	10 -10
=+isPreposition the	3 -3
=+isSubject +adverb	9 -9
=+isWh +isPreposition	12 -12
=+isWh and	4 -4
=+isWh in	8 -8
=+many END	26 -26
=+many or	11 -11
=+mass END	-10 10
=+one +adverb	-4 4
=+one +isDeterminer	6 -6
=+one +isPreposition	-4 4
=+one +one	-7 7
=+one or	-3 3
=+participle +participle	-4 4
=+participle +past	-4 4
=+participle END	-9 9
=+participle or	-5 5
=+past +participle	-4 4
=+past +past	-4 4
=+past END	-9 9
=+past or	-5 5
=+third or	11 -11
=END +isWh	-12 12
=END at	13 -13
=END from	-23 23
=END that	-12 12
=NAME END	16 -16
=a +mass	-3 3
=a +one	-6 6
=and or	-5 5
=as END	-10 10
=cooked END	-3 3
=not +isDeterminer	7 -7
=not the	7 -7
=of +isPreposition	-11 11
=of +participle	-3 3
=of END	-16 16
=of and	-4 4
=of from	-5 5
=of or	-4 4
=that +isPreposition	12 -12
=that in	8 -8
=the +isBe	-5 5
=the +isPreposition	-12 12
=the +past	-3 3
=the END	-6 6
=the is	-4 4
=to +adjective	4 -4
=to +isDeterminer	17 -17
=to +isPossessive	3 -3
=to +many	8 -8
=to +one	12 -12
=to END	19 -19
=to a	6 -6
=to or	6 -6
=to someone	10 -10
=to the	3 -3
constant	-1 1

66 68
0+adjective	-7 7
0+adverb	4 -4
0+base	-3 3
0+gerund	-5 5
0+isDeterminer	-14 14
0+isModal	10 -10
0+isObject	6 -6
0+isPreposition	-17 17
0+isSubject	19 -19
0+isWh	5 -5
0+many	-3 3
0+mass	-19 19
0+one	-3 3
0+third	-3 3
0,	6 -6
0:	-3 3
0END	3 -3
0a	-4 4
0ability	6 -6
0able	4 -4
0as	9 -9
0could	3 -3
0do	4 -4
0floating	-5 5
0from	-6 6
0he	3 -3
0i	7 -7
0in	-4 4
0inability	4 -4
0into	-3 3
0land	-17 17
0lost	4 -4
0more	4 -4
0of	-17 17
0out	-4 4
0the	-15 15
0to	-4 4
0unable	4 -4
0want	4 -4
0you	5 -5
1+adjective	-36 36
1+adverb	-4 4
1+base	-3 3
1+gerund	-3 3
1+isDeterminer	-59 59
1+isModal	27 -27
1+isObject	11 -11
1+isPreposition	-6 6
1+isSubject	31 -31
1+many	4 -4
1+mass	5 -5
1+one	-11 11
1+participle	-5 5
1+past	-5 5
1,	29 -29
1:	-7 7
1;	5 -5
1END	36 -36
1NAME	-13 13
1a	-17 17
1and	-9 9
1at	-33 33
1below	-3 3
1by	-5 5
1can	6 -6
1cannot	3 -3
1could	8 -8
1for	-6 6
1i	6 -6
1in	-5 5
1inland	-5 5
1not	4 -4
1of	-11 11
1open	-3 3
1or	-14 14
1please	3 -3
1the	-40 40
1they	12 -12
1to	63 -63
1will	3 -3
1you	11 -11
1—	7 -7
2+adjective	9 -9
2+adverb	31 -31
2+isDeterminer	38 -38
2+isObject	20 -20
2+isPossessive	10 -10
2+isSubject	10 -10
2+isWh	9 -9
2+many	-60 60
2+mass	-5 5
2+one	-46 46
2+participle	-5 5
2+past	-7 7
2+third	-6 6
2,	-11 11
2END	-18 18
2NAME	53 -53
2a	3 -3
2and	-10 10
2anemone	-3 3
2anemones	-9 9
2anything	3 -3
2bass	-8 8
2basses	-5 5
2below	9 -9
2better	4 -4
2birds	-5 5
2cow	-5 5
2cucumbers	-4 4
2docs	7 -7
2fit	11 -11
2god	-4 4
2here	7 -7
2https	10 -10
2if	3 -3
2it	5 -5
2level	-13 13
2lions	-7 7
2me	3 -3
2nymph	-5 5
2or	-18 18
2pino	4 -4
2robins	-6 6
2that	-7 7
2the	29 -29
2to	-8 8
2turtle	-6 6
2urchins	-10 10
2water	-7 7
2wave	-3 3
2whether	5 -5
2who	5 -5
2you	5 -5
3+adverb	8 -8
3+base	3 -3
3+gerund	-8 8
3+isBe	-8 8
3+isHave	-9 9
3+isObject	5 -5
3+isSubject	6 -6
3+isWh	-14 14
3+many	8 -8
3+mass	-12 12
3+one	5 -5
3+participle	-9 9
3+past	-12 12
3,	3 -3
3:	11 -11
3END	-21 21
3NAME	29 -29
3a	-4 4
3air	-5 5
3and	-17 17
3as	5 -5
3for	3 -3
3having	-9 9
3in	4 -4
3is	-7 7
3it	3 -3
3log	4 -4
3ocean	-7 7
3of	-17 17
3or	-3 3
3spawn	-6 6
3the	5 -5
3to	5 -5
3who	-8 8
=+adjective +base	-6 6
=+adjective +isPreposition	-5 5
=+adjective +many	-5 5
=+adjective +one	-14 14
=+adjective END	-7 7
=+adjective turtle	-3 3
=+adjective wave	-3 3
=+adverb +base	-3 3
=+adverb +isPreposition	-4 4
=+adverb +one	-3 3
=+adverb level	-5 5
=+base END	-4 4
=+isDeterminer +adverb	-6 6
=+isDeterminer +isDeterminer	-4 4
=+isDeterminer +isPreposition	-5 5
=+isDeterminer +isWh	-6 6
=+isDeterminer +one	-11 11
=+isDeterminer +participle	-3 3
=+isDeterminer +past	-4 4
=+isDeterminer END	-13 13
=+isDeterminer and	-3 3
=+isDeterminer or	-7 7
=+isDeterminer that	-4 4
=+isDeterminer to	-4 4
=+isModal +adjective	4 -4
=+isModal +adverb	5 -5
=+isModal +isDeterminer	7 -7
=+isModal +isObject	6 -6
=+isModal +isPreposition	4 -4
=+isModal +isSubject	4 -4
=+isModal +one	3 -3
=+isModal the	3 -3
=+isModal you	3 -3
=+isPreposition +adverb	6 -6
=+isPreposition +base	-14 14
=+isPreposition +isDeterminer	5 -5
=+isPreposition +isObject	5 -5
=+isPreposition +isPossessive	3 -3
=+isPreposition +isWh	6 -6
=+isPreposition +mass	-9 9
=+isPreposition +one	-20 20
=+isPreposition +third	8 -8
=+isPreposition END	-5 5
=+isPreposition better	4 -4
=+isPreposition if	3 -3
=+isPreposition level	-6 6
=+isPreposition or	-4 4
=+isPreposition that	-4 4
=+isPreposition the	4 -4
=+isPreposition water	-7 7
=+isPreposition whether	4 -4
=+isSubject +adjective	9 -9
=+isSubject +base	9 -9
=+isSubject +isDeterminer	3 -3
=+isSubject +isPreposition	4 -4
=+isSubject +one	9 -9
=+isSubject END	7 -7
=+isSubject fit	9 -9
=+isSubject in	3 -3
=+mass +base	-3 3
=+mass +one	-3 3
=+one +many	-3 3
=+one +one	-4 4
=+one END	-8 8
=, +adverb	9 -9
=, +isDeterminer	7 -7
=, NAME	6 -6
=, below	6 -6
=, the	6 -6
=: +many	-6 6
=; NAME	5 -5
=END +adjective	4 -4
=END +adverb	9 -9
=END +base	13 -13
=END +isDeterminer	9 -9
=END +isPreposition	4 -4
=END +many	-34 34
=END +one	6 -6
=END +third	-7 7
=END NAME	37 -37
=END below	3 -3
=END here	4 -4
=END https	5 -5
=END lions	-6 6
=END pino	4 -4
=END the	8 -8
=NAME +many	-3 3
=NAME +one	-4 4
=a +isPreposition	-6 6
=a +one	-7 7
=a or	-4 4
=and +many	-12 12
=and urchins	-4 4
=at +adjective	-3 3
=at +base	-3 3
=at +one	-3 3
=at END	-18 18
=at level	-3 3
=below +adjective	-3 3
=below +base	-3 3
=below +one	-3 3
=below level	-3 3
=could +isDeterminer	3 -3
=in +base	-3 3
=in +mass	-5 5
=in +one	-5 5
=in water	-3 3
=of +one	-6 6
=open END	-3 3
=or END	-7 7
=or or	-8 8
=the +adverb	-4 4
=the +isDeterminer	-4 4
=the +isWh	-6 6
=the +one	-4 4
=the +participle	-3 3
=the +past	-4 4
=the END	-11 11
=the and	-3 3
=the or	-3 3
=the that	-4 4
=to +adjective	4 -4
=to +adverb	6 -6
=to +isDeterminer	9 -9
=to +isObject	5 -5
=to +isPossessive	3 -3
=to +isWh	10 -10
=to +many	11 -11
=to +third	8 -8
=to END	18 -18
=to better	4 -4
=to if	3 -3
=to the	4 -4
=to whether	4 -4
=— NAME	4 -4
constant	10 -10

40 55
0+adjective	21 -21
0+adverb	18 -18
0+base	-24 24
0+gerund	-11 11
0+isDeterminer	27 -27
0+isPreposition	-20 20
0+isWh	-9 9
0+mass	-21 21
0+one	6 -6
0+past	3 -3
0+third	-4 4
0END	8 -8
0a	25 -25
0an	14 -14
0and	-8 8
0disposed	-4 4
0flat	4 -4
0for	-4 4
0in	11 -11
0of	-11 11
0or	10 -10
0the	-11 11
0to	-18 18
0who	-6 6
1+adjective	20 -20
1+adverb	9 -9
1+base	-7 7
1+isDeterminer	30 -30
1+isPreposition	-38 38
1+mass	4 -4
1+one	21 -21
1+participle	4 -4
1+past	4 -4
1a	36 -36
1and	-12 12
1any	-3 3
1artillery	9 -9
1curved	8 -8
1for	-6 6
1international	-11 11
1made	-10 10
1of	-15 15
1one	10 -10
1or	6 -6
1powerful	7 -7
1small	5 -5
1the	-23 23
1thin	6 -6
1this	11 -11
1to	-6 6
1world	-8 8
2+adjective	7 -7
2+adverb	14 -14
2+base	6 -6
2+isDeterminer	12 -12
2+isPreposition	13 -13
2+isWh	10 -10
2+many	-10 10
2+one	-15 15
2+participle	14 -14
2END	9 -9
2and	-32 32
2by	-8 8
2from	4 -4
2in	-10 10
2of	37 -37
2talks	-4 4
2that	8 -8
2to	6 -6
2treaty	-14 14
2with	-19 19
3+adjective	4 -4
3+base	-18 18
3+gerund	-4 4
3+isBe	4 -4
3+isPreposition	-8 8
3+mass	20 -20
3+one	14 -14
3+participle	5 -5
3END	-20 20
3NAME	-11 11
3a	12 -12
3cloth	6 -6
3furniture	4 -4
3ground	3 -3
3leather	3 -3
3mind	-17 17
3music	3 -3
3off	7 -7
3on	-4 4
3prosperity	-10 10
3quiet	-7 7
3the	-9 9
3with	-9 9
3wood	7 -7
3writing	5 -5
=+adjective +adjective	4 -4
=+adjective +isPreposition	17 -17
=+adjective END	4 -4
=+adjective and	-12 12
=+adjective by	-5 5
=+adjective of	18 -18
=+adverb of	4 -4
=+base +isPreposition	-12 12
=+base in	-9 9
=+gerund of	-5 5
=+isDeterminer +adverb	16 -16
=+isDeterminer +isDeterminer	6 -6
=+isDeterminer +isPreposition	8 -8
=+isDeterminer +isWh	9 -9
=+isDeterminer +one	-16 16
=+isDeterminer +participle	10 -10
=+isDeterminer END	16 -16
=+isDeterminer of	11 -11
=+isDeterminer that	6 -6
=+isDeterminer treaty	-14 14
=+isPreposition END	-14 14
=+isPreposition and	-9 9
=+mass +isPreposition	-6 6
=+one +adjective	4 -4
=+one +isPreposition	11 -11
=+one END	7 -7
=+one of	6 -6
=+one or	5 -5
=+one to	3 -3
=+participle END	5 -5
=+participle of	6 -6
=+past END	5 -5
=+past of	5 -5
=a +isDeterminer	4 -4
=a +isPreposition	25 -25
=a +isWh	6 -6
=a +one	-8 8
=a END	10 -10
=a of	23 -23
=a that	4 -4
=a treaty	-11 11
=and and	-7 7
=of END	-5 5
=of and	-5 5
=one +isPreposition	3 -3
=one END	7 -7
=or +isPreposition	3 -3
=or of	3 -3
=the +isPreposition	-20 20
=the +one	-9 9
=the END	-3 3
=the of	-14 14
=the treaty	-4 4
=to END	-4 4
=world END	-8 8
constant	-4 4

40 52
0+adjective	-3 3
0+adverb	4 -4
0+base	-6 6
0+isBe	-8 8
0+isDeterminer	-24 24
0+isHave	5 -5
0+isModal	3 -3
0+isPreposition	-3 3
0+isSubject	10 -10
0+isWh	8 -8
0+one	5 -5
0+past	-20 20
0END	5 -5
0a	-17 17
0i	4 -4
0to	3 -3
0when	5 -5
1+adjective	-4 4
1+adverb	17 -17
1+base	15 -15
1+gerund	-15 15
1+isBe	24 -24
1+isDeterminer	-41 41
1+isHave	10 -10
1+isSubject	27 -27
1+participle	4 -4
1+past	7 -7
1a	-18 18
1be	8 -8
1had	4 -4
1he	12 -12
1i	5 -5
1is	4 -4
1not	13 -13
1sound	5 -5
1the	-23 23
1they	4 -4
1was	4 -4
1we	3 -3
2+adjective	14 -14
2+adverb	9 -9
2+isDeterminer	26 -26
2+isObject	9 -9
2+isPossessive	4 -4
2+isPreposition	7 -7
2+one	6 -6
2END	-13 13
2a	5 -5
2by	4 -4
2during	-5 5
2from	3 -3
2in	7 -7
2of	-19 19
2the	13 -13
2with	3 -3
3+adjective	7 -7
3+adverb	5 -5
3+base	-28 28
3+gerund	-11 11
3+isDeterminer	5 -5
3+isObject	5 -5
3+isPreposition	6 -6
3+isSubject	3 -3
3+many	-19 19
3+mass	-12 12
3+one	-14 14
3NAME	3 -3
3a	7 -7
3cattle	-17 17
3the	-6 6
=+adverb +isPreposition	8 -8
=+base +adverb	4 -4
=+base END	4 -4
=+isBe +isPreposition	5 -5
=+isBe END	12 -12
=+isDeterminer +isPreposition	-9 9
=+isDeterminer END	-15 15
=+isDeterminer of	-9 9
=+isHave +isPreposition	6 -6
=+isSubject +adverb	3 -3
=+isSubject +isDeterminer	14 -14
=+isSubject +isPreposition	3 -3
=+isSubject the	8 -8
=+one +adverb	7 -7
=+one +isPreposition	8 -8
=+participle +isDeterminer	3 -3
=+past +isDeterminer	3 -3
=END +isDeterminer	5 -5
=a +isPreposition	-6 6
=a of	-6 6
=be END	4 -4
=had +isDeterminer	3 -3
=he +isDeterminer	7 -7
=he the	5 -5
=is +isPreposition	3 -3
=sound +isPreposition	5 -5
constant	15 -15

40 110
0+adverb	5 -5
0+gerund	4 -4
0+isBe	-3 3
0+isDeterminer	-5 5
0+isPossessive	-5 5
0+isPreposition	7 -7
0+isWh	-3 3
0+many	4 -4
0+one	-5 5
0+participle	4 -4
0+third	3 -3
0NAME	-4 4
0his	-4 4
0in	3 -3
0more	3 -3
0player	-4 4
0thoroughbred	-7 7
1+adjective	11 -11
1+adverb	12 -12
1+base	-7 7
1+gerund	6 -6
1+isHave	-8 8
1+isPreposition	32 -32
1+isSubject	-25 25
1+isWh	-19 19
1+mass	-19 19
1+one	-10 10
1+participle	3 -3
1END	20 -20
1NAME	-9 9
1by	3 -3
1especially	7 -7
1from	4 -4
1has	-3 3
1have	-3 3
1he	-12 12
1in	3 -3
1is	3 -3
1of	8 -8
1only	4 -4
1team	-4 4
1than	3 -3
1that	-4 4
1they	-5 5
1to	4 -4
1we	-3 3
1which	4 -4
1who	-22 22
2+adjective	5 -5
2+base	8 -8
2+gerund	3 -3
2+isBe	3 -3
2+isDeterminer	-37 37
2+isModal	3 -3
2+isObject	-5 5
2+isPreposition	5 -5
2+isWh	9 -9
2+mass	6 -6
2+one	30 -30
2+participle	5 -5
2+past	5 -5
2END	-6 6
2a	-12 12
2another	4 -4
2by	-17 17
2him	-5 5
2in	-4 4
2is	3 -3
2many	-3 3
2of	26 -26
2or	7 -7
2species	3 -3
2that	3 -3
2the	-29 29
2who	5 -5
3+adjective	-8 8
3+adverb	5 -5
3+base	-8 8
3+isBe	3 -3
3+isPreposition	12 -12
3+many	-4 4
3+mass	-3 3
3+one	-19 19
3+third	4 -4
3:	3 -3
3END	4 -4
3NAME	-12 12
3a	-8 8
3is	3 -3
3major	-3 3
3more	7 -7
3of	5 -5
3or	3 -3
3the	8 -8
3to	3 -3
3triple	-7 7
3two	4 -4
=+adjective +isPreposition	3 -3
=+adjective END	4 -4
=+adverb +one	4 -4
=+adverb by	-3 3
=+base END	-6 6
=+gerund +one	3 -3
=+isBe of	3 -3
=+isDeterminer +isDeterminer	-7 7
=+isDeterminer the	-7 7
=+isHave +isDeterminer	-4 4
=+isHave END	-4 4
=+isPreposition +adjective	9 -9
=+isPreposition +base	5 -5
=+isPreposition +isPreposition	3 -3
=+isPreposition +one	17 -17
=+isPreposition of	3 -3
=+isPreposition or	3 -3
=+isSubject +adjective	-4 4
=+isSubject +adverb	-4 4
=+isSubject +isDeterminer	-10 10
=+isSubject +one	-3 3
=+isSubject the	-7 7
=+isWh +adjective	-9 9
=+isWh +isDeterminer	-15 15
=+isWh +one	-3 3
=+isWh +third	3 -3
=+isWh many	-3 3
=+isWh the	-14 14
=+mass +adjective	-8 8
=+mass +isDeterminer	-9 9
=+mass +one	-3 3
=+mass many	-3 3
=+mass the	-8 8
=+one +isDeterminer	-4 4
=+one +isPreposition	-5 5
=+one END	-3 3
=+one by	-5 5
=+third +isDeterminer	-4 4
=END +isPreposition	9 -9
=END +isWh	4 -4
=END +mass	3 -3
=END +one	6 -6
=END by	-5 5
=END of	14 -14
=END species	3 -3
=END who	4 -4
=NAME +isDeterminer	-6 6
=NAME +isPreposition	-4 4
=NAME a	-3 3
=NAME in	-4 4
=and +isDeterminer	-4 4
=and the	-3 3
=from +one	3 -3
=has +isDeterminer	-3 3
=he +isDeterminer	-3 3
=he the	-3 3
=of +one	3 -3
=only +one	3 -3
=team END	-4 4
=that +isDeterminer	-7 7
=that the	-7 7
=they +isDeterminer	-4 4
=they the	-3 3
=who +adjective	-9 9
=who +isDeterminer	-8 8
=who +one	-5 5
=who many	-3 3
=who the	-7 7
constant	28 -28

40 79
0+adjective	-4 4
0+base	5 -5
0+gerund	4 -4
0+isDeterminer	-20 20
0+isPossessive	-3 3
0+isPreposition	17 -17
0+isSubject	-10 10
0+many	3 -3
0+one	-5 5
0+participle	7 -7
0+past	4 -4
0+third	3 -3
0END	-4 4
0a	3 -3
0all	-3 3
0he	-3 3
0his	-3 3
0in	3 -3
0no	-7 7
0the	-9 9
0to	4 -4
1+adjective	-3 3
1+adverb	-6 6
1+base	13 -13
1+isDeterminer	37 -37
1+isPossessive	4 -4
1+isPreposition	15 -15
1+isSubject	-50 50
1+isWh	-8 8
1+mass	-10 10
1+one	-5 5
1+participle	3 -3
1+past	3 -3
1+third	4 -4
1END	13 -13
1a	20 -20
1and	-7 7
1he	-21 21
1of	4 -4
1she	-12 12
1something	3 -3
1the	13 -13
1who	-10 10
2+adjective	-9 9
2+adverb	-10 10
2+base	11 -11
2+isDeterminer	-40 40
2+isObject	-19 19
2+isPossessive	-13 13
2+isPreposition	-4 4
2+isSubject	-9 9
2+isWh	-23 23
2+many	29 -29
2+mass	7 -7
2+one	25 -25
2+third	8 -8
2END	3 -3
2NAME	19 -19
2and	5 -5
2her	-9 9
2how	-13 13
2nothing	-11 11
2or	5 -5
2the	-15 15
3+adjective	-10 10
3+adverb	-15 15
3+base	-4 4
3+gerund	3 -3
3+isDeterminer	-7 7
3+isModal	-4 4
3+isPreposition	-11 11
3+mass	-5 5
3+one	-5 5
3END	20 -20
3NAME	3 -3
3and	3 -3
3different	3 -3
3or	3 -3
3the	-6 6
3through	-3 3
3to	-9 9
3well	-10 10
=+adjective +many	4 -4
=+adjective +one	4 -4
=+base +many	5 -5
=+isDeterminer +adjective	5 -5
=+isDeterminer +base	6 -6
=+isDeterminer +many	4 -4
=+isDeterminer +mass	4 -4
=+isDeterminer +one	24 -24
=+isDeterminer NAME	4 -4
=+isPreposition +many	6 -6
=+isPreposition +mass	3 -3
=+isPreposition +one	3 -3
=+isSubject +isDeterminer	-20 20
=+isSubject +isPossessive	-6 6
=+isSubject +isSubject	-9 9
=+isSubject the	-12 12
=+isWh +one	-3 3
=+one +isWh	-9 9
=+one +many	5 -5
=+one +mass	-3 3
=+one how	-9 9
=END NAME	19 -19
=a +adjective	3 -3
=a +base	4 -4
=a +one	12 -12
=he +isDeterminer	-12 12
=he the	-10 10
=the +many	3 -3
=the +one	6 -6
constant	23 -23

66 135
0+adjective	37 -37
0+base	5 -5
0+isBe	-6 6
0+isDeterminer	25 -25
0+isModal	-4 4
0+isObject	-4 4
0+isPossessive	-4 4
0+isPreposition	-20 20
0+isSubject	-18 18
0+isWh	-18 18
0+many	-15 15
0+mass	-4 4
0+one	10 -10
0+participle	-3 3
0+past	-3 3
0+third	-5 5
0END	7 -7
0NAME	-12 12
0a	17 -17
0and	5 -5
0by	-5 5
0can	-3 3
0for	-4 4
0he	-9 9
0her	-3 3
0in	8 -8
0is	-4 4
0on	-4 4
0or	4 -4
0she	-3 3
0small	-3 3
0that	-15 15
0the	27 -27
0they	-3 3
0to	-21 21
0type	4 -4
0who	-3 3
1+adverb	16 -16
1+base	-34 34
1+gerund	-31 31
1+isBe	-6 6
1+isDeterminer	10 -10
1+isObject	-15 15
1+isPreposition	3 -3
1+isSubject	-6 6
1+many	12 -12
1+mass	-3 3
1+one	30 -30
1+participle	-34 34
1+past	-39 39
1+third	-14 14
1END	25 -25
1NAME	-17 17
1act	3 -3
1and	-7 7
1any	9 -9
1ball	-3 3
1better	-3 3
1broken	-3 3
1capable	5 -5
1characteristic	3 -3
1children	-3 3
1composed	3 -3
1consisting	13 -13
1cut	-8 8
1cuts	-3 3
1cutting	-6 6
1day	-5 5
1form	3 -3
1found	-4 4
1genus	14 -14
1get	-3 3
1give	-7 7
1gives	-5 5
1giving	-7 7
1go	-4 4
1him	-4 4
1island	-8 8
1islands	-6 6
1it	-6 6
1leave	-3 3
1made	14 -14
1one	4 -4
1part	3 -3
1pay	-4 4
1plants	3 -3
1take	-8 8
1took	-3 3
1used	6 -6
1warding	-3 3
1went	-3 3
2+adjective	16 -16
2+adverb	-8 8
2+gerund	18 -18
2+isBe	6 -6
2+isDeterminer	-4 4
2+isPossessive	-11 11
2+isPreposition	-59 59
2+isWh	-3 3
2+many	23 -23
2+mass	21 -21
2+one	18 -18
2+participle	4 -4
2+past	3 -3
2+third	3 -3
2,	-8 8
2END	-47 47
2NAME	23 -23
2a	21 -21
2an	3 -3
2and	-8 8
2as	-3 3
2at	-3 3
2being	6 -6
2from	-7 7
2his	-6 6
2in	-7 7
2my	-3 3
2of	-15 15
2or	6 -6
2several	3 -3
2something	3 -3
2the	-12 12
2to	-7 7
2various	3 -3
2with	-6 6
3+adjective	-4 4
3+adverb	-12 12
3+base	-13 13
3+gerund	14 -14
3+isDeterminer	-24 24
3+isObject	-3 3
3+isPossessive	-3 3
3+isPreposition	-3 3
3+isSubject	-4 4
3+isWh	6 -6
3+many	3 -3
3+participle	3 -3
3+past	4 -4
3+third	-8 8
3END	-10 10
3NAME	7 -7
3a	-12 12
3and	9 -9
3away	-3 3
3coast	-14 14
3family	4 -4
3genus	6 -6
3ground	-7 7
3hook	-3 3
3northeastern	-3 3
3or	5 -5
3relating	10 -10
3southeastern	-3 3
3southwestern	-3 3
3that	4 -4
3the	-11 11
3west	-3 3
=+adjective +adjective	4 -4
=+adjective +gerund	6 -6
=+adjective +isBe	3 -3
=+adjective +isDeterminer	3 -3
=+adjective +isPreposition	-8 8
=+adjective +many	3 -3
=+adjective +one	-4 4
=+adjective END	-5 5
=+adjective being	3 -3
=+adjective of	-3 3
=+adjective various	3 -3
=+adverb +adjective	6 -6
=+adverb +isDeterminer	8 -8
=+adverb END	-4 4
=+adverb a	3 -3
=+adverb various	3 -3
=+base +adverb	-5 5
=+base +gerund	5 -5
=+base +isDeterminer	-10 10
=+base +isPreposition	-13 13
=+base +many	3 -3
=+base +mass	5 -5
=+base ,	-4 4
=+base END	-9 9
=+base NAME	4 -4
=+base and	-4 4
=+base of	-4 4
=+base or	-6 6
=+base the	-12 12
=+base with	-3 3
=+gerund +adjective	-3 3
=+gerund +isPreposition	-4 4
=+gerund +mass	-3 3
=+gerund +one	-5 5
=+gerund END	-4 4
=+gerund or	-3 3
=+isDeterminer the	3 -3
=+isDeterminer various	3 -3
=+isObject +isDeterminer	-6 6
=+isObject END	-4 4
=+isObject the	-5 5
=+isSubject END	-3 3
=+many +adjective	7 -7
=+many +base	3 -3
=+many +isDeterminer	4 -4
=+many +isPossessive	-4 4
=+many +isPreposition	-6 6
=+many +mass	4 -4
=+many +one	10 -10
=+many END	-7 7
=+many NAME	3 -3
=+many a	4 -4
=+many the	3 -3
=+mass +isPreposition	-8 8
=+mass END	-3 3
=+mass NAME	5 -5
=+mass or	-4 4
=+mass the	4 -4
=+one +adjective	7 -7
=+one +adverb	-5 5
=+one +base	4 -4
=+one +gerund	10 -10
=+one +isBe	3 -3
=+one +isDeterminer	12 -12
=+one +isPreposition	-23 23
=+one +many	15 -15
=+one +mass	11 -11
=+one +one	11 -11
=+one +third	3 -3
=+one ,	-4 4
=+one END	-17 17
=+one NAME	13 -13
=+one a	10 -10
=+one an	4 -4
=+one being	3 -3
=+one from	-3 3
=+one in	-3 3
=+one of	-6 6
=+one or	-3 3
=+one something	3 -3
=+participle +adverb	-3 3
=+participle +isDeterminer	-8 8
=+participle +isPreposition	-10 10
=+participle +mass	4 -4
=+participle +one	4 -4
=+participle END	-10 10
=+participle a	-3 3
=+participle the	-5 5
=+past +adjective	-4 4
=+past +adverb	-3 3
=+past +isDeterminer	-13 13
=+past +isPossessive	-3 3
=+past +isPreposition	-12 12
=+past +many	4 -4
=+past +mass	4 -4
=+past END	-9 9
=+past a	-3 3
=+past the	-8 8
=+third +isDeterminer	-7 7
=+third +isPossessive	-3 3
=+third +isPreposition	-5 5
=+third END	-5 5
=+third the	-3 3
=END +adjective	3 -3
=END +isDeterminer	5 -5
=END +many	4 -4
=END a	4 -4
=END or	13 -13
=NAME +isDeterminer	-15 15
=NAME the	-16 16
=act +gerund	3 -3
=and +isDeterminer	-3 3
=any +adjective	6 -6
=any +isDeterminer	3 -3
=any various	3 -3
=capable +gerund	5 -5
=consisting +isDeterminer	8 -8
=consisting a	5 -5
=cut the	-3 3
=cutting +isDeterminer	-3 3
=day END	-4 4
=genus +adjective	3 -3
=genus +isDeterminer	5 -5
=genus NAME	3 -3
=genus the	5 -5
=get +isDeterminer	-3 3
=give +isDeterminer	-3 3
=giving +one	-3 3
=island +isDeterminer	-6 6
=island the	-6 6
=islands +isDeterminer	-3 3
=islands the	-3 3
=it END	-3 3
=made +adjective	3 -3
=made +mass	4 -4
=made +one	5 -5
=one +isDeterminer	4 -4
=one the	3 -3
=part +isDeterminer	3 -3
=pay +isDeterminer	-3 3
=plants +isDeterminer	3 -3
=plants the	3 -3
constant	13 -13

140 54
0+adverb	3 -3
0+base	-5 5
0+gerund	-6 6
0+isBe	-8 8
0+isDeterminer	28 -28
0+isPossessive	3 -3
0+isPreposition	9 -9
0+isSubject	-3 3
0+isWh	3 -3
0+mass	-9 9
0+participle	-4 4
0+past	-3 3
0+third	-6 6
0,	-7 7
0END	-7 7
0NAME	6 -6
0a	27 -27
0and	4 -4
0as	-6 6
0having	3 -3
0in	30 -30
0into	5 -5
0its	3 -3
0of	-14 14
0or	-7 7
0remove	-4 4
0shape	4 -4
0the	-3 3
0to	-4 4
1+adjective	32 -32
1+adverb	-24 24
1+base	-34 34
1+gerund	-31 31
1+isDeterminer	52 -52
1+isObject	-7 7
1+isPreposition	47 -47
1+isWh	23 -23
1+many	-34 34
1+mass	-18 18
1+one	-35 35
1+participle	-28 28
1+past	-29 29
1+third	-22 22
1,	5 -5
1END	30 -30
1NAME	-14 14
1a	17 -17
1and	11 -11
1as	-19 19
1away	-10 10
1combining	11 -11
1correct	3 -3
1crystalline	5 -5
1data	-3 3
1derived	-7 7
1distinct	-5 5
1especially	-3 3
1free	-3 3
1hidden	4 -4
1in	14 -14
1independence	-3 3
1made	-6 6
1musical	3 -3
1not	4 -4
1obtained	-3 3
1of	3 -3
1one	3 -3
1or	21 -21
1out	-3 3
1resulting	-16 16
1something	-3 3
1suffering	-5 5
1than	-3 3
1that	20 -20
1the	14 -14
1they	4 -4
1to	56 -56
1verb	3 -3
1verse	3 -3
2+adjective	-24 24
2+adverb	-8 8
2+base	-7 7
2+gerund	-13 13
2+isBe	3 -3
2+isDeterminer	-25 25
2+isObject	-4 4
2+isPossessive	-9 9
2+isPreposition	63 -63
2+isWh	-9 9
2+mass	-24 24
2+one	-31 31
2+past	3 -3
2+third	6 -6
2,	15 -15
2END	46 -46
2NAME	-45 45
2a	8 -8
2about	-4 4
2an	-3 3
2and	8 -8
2being	-4 4
2by	5 -5
2dense	3 -3
2genus	7 -7
2in	5 -5
2into	6 -6
2is	5 -5
2its	-4 4
2of	47 -47
2one	-6 6
2one's	-3 3
2or	29 -29
2others	-4 4
2that	7 -7
2the	-24 24
2to	5 -5
2which	-14 14
3+adjective	3 -3
3+adverb	-8 8
3+base	20 -20
3+isBe	6 -6
3+isDeterminer	9 -9
3+isHave	3 -3
3+isPreposition	-5 5
3+mass	-10 10
3+one	-3 3
3+participle	-3 3
3+past	-3 3
3NAME	-8 8
3a	7 -7
3and	-6 6
3appearance	3 -3
3character	3 -3
3is	6 -6
3of	6 -6
3or	-10 10
3shape	5 -5
3substance	4 -4
3to	-19 19
=+adjective +adjective	-6 6
=+adjective +base	-3 3
=+adjective +isDeterminer	-16 16
=+adjective +isPreposition	18 -18
=+adjective +many	-3 3
=+adjective +mass	-6 6
=+adjective +one	-7 7
=+adjective ,	3 -3
=+adjective END	29 -29
=+adjective NAME	-3 3
=+adjective a	-8 8
=+adjective and	4 -4
=+adjective of	16 -16
=+adjective or	10 -10
=+adjective that	3 -3
=+adjective the	-10 10
=+adverb +isDeterminer	-10 10
=+adverb +mass	-3 3
=+adverb +one	-3 3
=+adverb a	-6 6
=+adverb the	-6 6
=+base +adjective	-3 3
=+base +adverb	-3 3
=+base +gerund	-3 3
=+base +isDeterminer	-10 10
=+base +isWh	-3 3
=+base +mass	-3 3
=+base +one	-6 6
=+base ,	3 -3
=+base END	-3 3
=+base a	-5 5
=+base the	-5 5
=+base which	-3 3
=+gerund +adjective	-9 9
=+gerund +base	-3 3
=+gerund +isDeterminer	-12 12
=+gerund +mass	-4 4
=+gerund +one	-7 7
=+gerund END	10 -10
=+gerund a	-7 7
=+gerund the	-6 6
=+isDeterminer +adjective	5 -5
=+isDeterminer +isDeterminer	13 -13
=+isDeterminer +isPreposition	20 -20
=+isDeterminer +many	3 -3
=+isDeterminer +one	5 -5
=+isDeterminer a	4 -4
=+isDeterminer of	19 -19
=+isDeterminer or	3 -3
=+isDeterminer the	7 -7
=+isPreposition +adjective	8 -8
=+isPreposition +adverb	3 -3
=+isPreposition +isDeterminer	19 -19
=+isPreposition +one	6 -6
=+isPreposition END	3 -3
=+isPreposition a	8 -8
=+isPreposition or	10 -10
=+isPreposition the	11 -11
=+isSubject +isDeterminer	3 -3
=+isWh +adjective	7 -7
=+isWh +adverb	3 -3
=+isWh +isDeterminer	10 -10
=+isWh +many	4 -4
=+isWh +one	6 -6
=+isWh a	3 -3
=+isWh the	7 -7
=+many +adjective	-6 6
=+many +isDeterminer	-4 4
=+many +mass	-3 3
=+many +one	-5 5
=+many END	-6 6
=+many NAME	-4 4
=+many the	-4 4
=+mass +adjective	-4 4
=+mass +adverb	-3 3
=+mass +isBe	3 -3
=+mass +isDeterminer	-13 13
=+mass +many	-3 3
=+mass +one	-4 4
=+mass END	7 -7
=+mass NAME	-4 4
=+mass a	-4 4
=+mass the	-8 8
=+one +adjective	-8 8
=+one +adverb	-6 6
=+one +base	-4 4
=+one +gerund	-3 3
=+one +isBe	3 -3
=+one +isDeterminer	-23 23
=+one +isPossessive	-3 3
=+one +isPreposition	8 -8
=+one +isWh	-6 6
=+one +many	-5 5
=+one +mass	-8 8
=+one +one	-14 14
=+one +participle	3 -3
=+one +past	3 -3
=+one END	14 -14
=+one NAME	-8 8
=+one a	-10 10
=+one and	3 -3
=+one is	3 -3
=+one of	8 -8
=+one or	5 -5
=+one that	5 -5
=+one the	-13 13
=+one which	-10 10
=+participle +adjective	-4 4
=+participle +isDeterminer	-14 14
=+participle +isPreposition	7 -7
=+participle +many	-5 5
=+participle +mass	-5 5
=+participle +one	-5 5
=+participle END	5 -5
=+participle NAME	-3 3
=+participle a	-5 5
=+participle of	4 -4
=+participle the	-6 6
=+past +adjective	-4 4
=+past +isDeterminer	-11 11
=+past +isPreposition	6 -6
=+past +many	-5 5
=+past +mass	-5 5
=+past +one	-6 6
=+past END	3 -3
=+past NAME	-4 4
=+past a	-3 3
=+past of	4 -4
=+past the	-6 6
=+third +adjective	-3 3
=+third +isDeterminer	-7 7
=+third +one	-3 3
=+third END	-3 3
=+third NAME	-4 4
=+third the	-5 5
=, ,	3 -3
=END +adjective	-3 3
=END +isDeterminer	14 -14
=END +isPreposition	9 -9
=END +isWh	-3 3
=END +many	7 -7
=END +mass	3 -3
=END +third	3 -3
=END NAME	-7 7
=END a	18 -18
=END by	3 -3
=END genus	4 -4
=END into	6 -6
=END or	6 -6
=NAME NAME	-12 12
=a +isPreposition	10 -10
=a of	9 -9
=and +isDeterminer	10 -10
=and the	8 -8
=as +isDeterminer	-7 7
=as +many	-3 3
=as +mass	-4 4
=as +one	-4 4
=as an	-3 3
=away +isDeterminer	-5 5
=combining END	10 -10
=crystalline END	4 -4
=in or	8 -8
=not +isDeterminer	3 -3
=not a	3 -3
=or +isDeterminer	9 -9
=or +isPreposition	5 -5
=or END	3 -3
=or a	7 -7
=or or	3 -3
=resulting +adjective	-4 4
=resulting +isDeterminer	-4 4
=resulting +one	-4 4
=resulting a	-3 3
=that +adjective	5 -5
=that +isDeterminer	10 -10
=that +many	3 -3
=that +one	5 -5
=that a	3 -3
=that the	7 -7
=the +isPreposition	9 -9
=the of	9 -9
=they +isDeterminer	4 -4
=to +adjective	11 -11
=to +isDeterminer	28 -28
=to +many	5 -5
=to +one	10 -10
=to a	13 -13
=to the	13 -13
constant	-7 7

52 73
0+adjective	-21 21
0+adverb	-15 15
0+gerund	-5 5
0+isBe	-13 13
0+isDeterminer	18 -18
0+isHave	6 -6
0+isModal	-7 7
0+isObject	5 -5
0+isPreposition	15 -15
0+isSubject	13 -13
0+isWh	12 -12
0+many	-7 7
0+mass	6 -6
0+one	-11 11
0+past	5 -5
0+third	4 -4
0,	-13 13
0END	5 -5
0a	16 -16
0and	-6 6
0as	3 -3
0behavior	5 -5
0by	4 -4
0of	4 -4
0or	-3 3
0that	5 -5
0to	-7 7
0was	5 -5
0with	3 -3
0without	4 -4
1+adjective	-5 5
1+base	-10 10
1+gerund	7 -7
1+isBe	14 -14
1+isDeterminer	24 -24
1+isSubject	40 -40
1+many	-7 7
1+mass	8 -8
1+participle	-10 10
1+past	-3 3
1+third	-9 9
1,	-65 65
1END	-10 10
1NAME	5 -5
1a	10 -10
1and	6 -6
1as	-49 49
1be	6 -6
1careful	4 -4
1even	-39 39
1he	17 -17
1i	6 -6
1in	16 -16
1is	4 -4
1little	3 -3
1of	21 -21
1once	5 -5
1or	11 -11
1she	5 -5
1the	10 -10
1they	6 -6
2+adjective	-15 15
2+adverb	3 -3
2+base	-5 5
2+isDeterminer	-8 8
2+isObject	11 -11
2+isPossessive	-13 13
2+isPreposition	41 -41
2+isSubject	3 -3
2+isWh	17 -17
2+one	-14 14
2+participle	-16 16
2+past	-7 7
2,	9 -9
2END	26 -26
2NAME	-4 4
2about	5 -5
2and	29 -29
2by	-19 19
2he	7 -7
2his	-8 8
2not	-45 45
2of	16 -16
2or	29 -29
2out	11 -11
2she	-7 7
2that	12 -12
2to	34 -34
2we	-4 4
2your	-6 6
3+adjective	-11 11
3+gerund	-8 8
3+isBe	4 -4
3+isDeterminer	-6 6
3+isHave	5 -5
3+isObject	6 -6
3+isPreposition	7 -7
3+isWh	-6 6
3+many	-14 14
3+mass	-11 11
3+one	15 -15
3+participle	-3 3
3+past	-5 5
3+third	-4 4
3END	18 -18
3NAME	5 -5
3a	-13 13
3action	4 -4
3be	13 -13
3behavior	4 -4
3expression	4 -4
3feeling	7 -7
3had	-4 4
3have	9 -9
3in	-6 6
3of	-3 3
3speech	5 -5
3the	12 -12
3to	11 -11
3was	-6 6
3were	4 -4
3what	5 -5
=+adjective +adjective	-14 14
=+adjective +adverb	-11 11
=+adjective +isDeterminer	-7 7
=+adjective +isObject	8 -8
=+adjective +isPreposition	5 -5
=+adjective +isSubject	-9 9
=+adjective +isWh	7 -7
=+adjective +past	4 -4
=+adjective END	15 -15
=+adjective and	5 -5
=+adjective or	8 -8
=+adjective the	-7 7
=+adjective they	-8 8
=+adjective to	3 -3
=+adverb +isDeterminer	-4 4
=+adverb +isObject	13 -13
=+adverb +isPreposition	10 -10
=+adverb +isSubject	-13 13
=+adverb +one	5 -5
=+adverb END	5 -5
=+adverb out	8 -8
=+adverb the	-7 7
=+adverb they	-8 8
=+adverb to	8 -8
=+base not	-11 11
=+gerund END	4 -4
=+isBe +isPreposition	7 -7
=+isBe to	5 -5
=+isDeterminer +isPreposition	6 -6
=+isDeterminer of	3 -3
=+isDeterminer or	4 -4
=+isPreposition +isDeterminer	-14 14
=+isPreposition +isPreposition	-12 12
=+isPreposition END	16 -16
=+isPreposition and	9 -9
=+isPreposition or	16 -16
=+isSubject +adverb	8 -8
=+isSubject +isDeterminer	7 -7
=+isSubject +isPreposition	3 -3
=+isSubject +isSubject	13 -13
=+isSubject he	6 -6
=+many +isPreposition	8 -8
=+many to	5 -5
=+mass +isPreposition	3 -3
=+one +adverb	-10 10
=+one +isPreposition	7 -7
=+one END	7 -7
=+one not	-17 17
=+one or	6 -6
=+participle +adjective	-11 11
=, +isPreposition	-23 23
=END +adjective	-7 7
=END +isDeterminer	-7 7
=END +isPreposition	6 -6
=END +one	-18 18
=END to	5 -5
=NAME END	-8 8
=a or	4 -4
=as +isDeterminer	-14 14
=careful END	3 -3
=even +isDeterminer	-9 9
=even +isSubject	-16 16
=even the	-7 7
=even they	-8 8
=he +isSubject	4 -4
=i +isSubject	6 -6
=in END	6 -6
=in and	4 -4
=in or	4 -4
=is +isPreposition	4 -4
=is to	3 -3
=of END	9 -9
=of and	3 -3
=of or	6 -6
=once +isPreposition	5 -5
=once to	3 -3
=or +isPreposition	3 -3
=or END	10 -10
=the +isPreposition	3 -3
=the of	3 -3
constant	9 -9
`
