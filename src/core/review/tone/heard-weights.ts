/** Written by `node bench/quality/fit-heard.ts`; not by hand: each gram, and twenty times what it weighs for each tone of heard.ts. */
export const packed = `
	-72 -41 -31 -34 -56
!	-14 -33 -26 85 -18
! !	7 6 7 29 8
! ! !	2 1 2 10 2
! ! $	2 2 2 9 3
! $	-24 -36 -33 26 -27
! * !	2 1 2 10 2
! * $	4 4 4 16 4
#	-52 -44 -53 -39 -43
# $	-8 -8 -9 -6 -8
# * $	-19 -20 -20 -17 -21
# * and	-8 -8 -9 -8 -11
# * i	2 0 7 3 8
# @ i	2 2 2 3 9
# th	-21 -17 -16 -19 -22
# th $	-10 -10 -10 -10 -11
'd	-2 -38 -2 -34 -50
'd * and	-5 -5 -5 -5 -9
'd * any	10 4 4 4 4
'd * at	-8 -8 -10 -7 -8
'd * be	11 18 8 9 9
'd * by	3 2 8 3 3
'd * for	9 5 11 5 5
'd * grateful	8 3 3 3 3
'd * in	9 5 12 6 6
'd * the	-8 -13 -15 -13 -13
'd * this	-10 -7 -7 -7 -7
'd * to	-11 -13 -2 -10 -13
'd accept	22 7 6 8 8
'd accept any	10 4 4 4 4
'd be	0 -10 -10 -9 -10
'd be grateful	8 3 3 3 3
'd do	19 6 7 7 7
'd have	0 2 8 1 -1
'd hear	5 2 14 5 5
'd hoped	-4 -6 -6 -8 -7
'd like	-13 -10 -3 -9 -11
'd love	-11 -10 -5 -8 -8
'd love this	-8 -6 -6 -6 -6
'd rather	7 15 4 6 6
'd rather be	11 18 8 9 9
'd suggest	2 8 2 3 2
'd take	-5 -6 -8 -6 -6
'll	14 -16 18 -6 -28
'll * a	1 14 -1 3 3
'll * it	12 -5 2 0 1
'll * the	1 -3 6 8 -4
'll * to	-6 -7 -8 -6 -6
'll * you	-7 3 -8 -8 -6
'll be	22 8 26 10 10
'll bring	1 1 -1 9 1
'll bring the	3 4 3 11 4
'll have	-12 -13 -13 -12 -11
'll have my	-7 -8 -7 -7 -6
'll keep	8 5 12 6 4
'll keep my	8 5 12 6 4
'll leave	4 11 3 4 7
'll leave it	3 3 8 4 6
'll sign	-7 -6 -8 -5 -6
'll take	13 4 10 5 5
'll take the	4 3 8 2 3
'm	17 -6 24 36 -21
'm * $	17 23 12 27 13
'm * all	-10 -9 -11 -9 -9
'm * interested	-8 -7 -9 -7 -9
'm * it	1 1 16 3 2
'm * keen	-8 -7 -10 -10 -7
'm * not	5 3 8 4 4
'm * out	8 2 2 2 3
'm * really	-1 1 -1 1 8
'm * so	8 2 1 2 2
'm * that	-13 -10 -5 -9 -9
'm * the	-11 -4 -9 -8 -10
'm * to	-9 -12 -7 -9 -10
'm * with	-2 -1 -2 8 1
'm * you	10 -2 20 2 2
'm a	10 3 8 10 6
'm afraid	-18 -12 -13 -13 -13
'm asking	9 2 6 2 2
'm asking you	11 5 10 5 5
'm free	-11 -11 -10 -10 -10
'm free all	-6 -6 -8 -6 -6
'm glad	1 2 8 2 2
'm happy	3 2 8 2 3
'm happy to	7 6 13 6 9
'm just so	8 2 1 2 2
'm not really	-1 1 -1 1 8
'm sorry	-15 -12 -8 -11 -11
'm sorry to	-20 -14 -16 -14 -14
'm still	-2 -10 -11 -15 -11
'm sure you	-8 -11 -3 -8 -7
'm told	4 4 14 4 4
'm yours	6 5 5 15 6
'm yours $	6 5 5 15 6
're	24 14 11 39 8
're * my	12 0 1 2 3
're * only	10 3 4 4 4
're * the	1 10 2 3 3
're all	7 8 8 18 8
're ready	-8 -9 -9 -9 -10
're the	10 4 4 6 5
're the only	10 3 4 4 4
's	41 33 42 44 8
's * $	10 3 4 2 -2
's * and	9 14 5 5 6
's * i	10 3 0 2 6
's * it	7 3 15 3 5
's * to	-2 2 11 1 0
's * you	4 15 3 5 5
's @	7 5 12 5 6
's a	-15 -12 -12 -14 -16
's been	4 12 4 5 4
's easy	3 4 13 4 4
's easy to	3 4 13 4 4
's no	-15 -16 -17 -16 -15
's on	6 11 5 8 6
's the	2 3 7 9 1
's too	2 9 3 3 3
've	5 -35 -35 -22 -47
've * $	-7 -12 0 -7 -9
've * better	8 20 14 9 9
've * for	-7 -9 -6 -6 -6
've * had	13 6 10 7 5
've * my	13 13 5 6 6
've * the	-8 -8 -8 -8 -9
've already	9 -1 0 1 1
've been	-12 -21 -20 -16 -12
've ever	13 6 6 6 6
've got	8 7 4 10 5
've seen	1 13 1 2 2
've stopped	11 5 9 5 3
: chat	29 27 34 205 30
: chatter	64 36 21 203 13
: complaint	83 232 212 93 67
: contempt	43 177 43 53 46
: demand	13 111 13 20 18
: energy	-98 -114 -128 -79 -142
: harsh	1 63 -7 8 -21
: lifeless	-31 -4 -21 -5 92
: lukewarm	45 55 35 49 166
: need	136 22 3 16 -12
: needy	13 -37 -32 -23 -26
: orders	30 38 -11 -13 -2
: plea	285 68 63 90 69
: routine	8 16 1 12 117
: scorn	20 115 36 -8 -30
: slang	6 -5 -2 147 3
: substance	-62 -60 -54 -91 -94
?	4 4 -44 39 -33
? $	-40 -23 -53 0 -52
? * $	3 3 3 13 3
? * can	9 0 2 2 2
? ?	5 3 3 11 3
? i	18 1 -5 -1 -1
? you	18 8 8 7 14
@	-55 -89 -57 -38 -64
@ !	3 3 3 10 3
@ $	-34 -39 -43 -37 -37
@ * !	9 9 9 22 9
@ * $	-19 -16 -10 -12 -20
@ * 'm	-8 -6 -6 -5 -5
@ * 's	2 2 8 3 1
@ * @	10 0 6 3 9
@ * again	9 4 4 4 4
@ * enjoyed	5 5 5 5 10
@ * for	-7 -8 -8 -9 -9
@ * me	-11 -14 -12 -9 -10
@ * on	18 12 21 12 12
@ * than	8 8 17 8 7
@ * the	-7 -8 2 -6 -10
@ * to	-6 -6 -6 -8 -8
@ * was	-5 -5 -5 -8 -4
@ * you	8 0 0 1 6
@ ?	-12 -10 -9 -9 -9
@ ? $	-12 -10 -9 -9 -9
@ @	-34 -35 -34 -28 -36
@ about	-5 -5 -5 -5 -8
@ about the	-5 -5 -5 -5 -8
@ and	39 16 23 16 17
@ and @	9 2 2 3 0
@ and again	9 4 4 4 4
@ any	3 3 3 9 3
@ at	3 3 12 3 3
@ at the	7 7 16 7 7
@ but i	8 4 11 5 5
@ either	4 6 5 5 10
@ for	-8 -6 -6 -6 -6
@ i	-9 -13 -12 -13 3
@ i 'm	-8 -6 -6 -5 -5
@ i enjoyed	5 5 5 5 10
@ if	-8 -8 -8 -7 -7
@ it	1 5 8 2 1
@ it 's	1 2 8 2 1
@ no	3 2 3 8 3
@ or	5 5 5 6 19
@ or @	5 5 5 5 14
@ rather	8 8 17 8 7
@ rather than	8 8 17 8 7
@ thank	4 4 3 3 9
@ thank you	4 4 3 3 9
@ that	-6 -7 -7 -9 -7
@ then	7 19 7 8 8
@ to	1 -1 1 9 1
^ * !	-6 -8 -7 -1 -6
^ * 'd	31 19 18 6 -1
^ * 'll	0 6 16 7 -6
^ * 'm	-12 -9 1 4 -14
^ * 're	16 13 7 14 9
^ * 's	13 8 2 11 -7
^ * 've	25 11 -12 -4 -8
^ * @	-18 -20 -17 -4 -21
^ * a	-18 -20 -24 -27 -21
^ * about	5 5 5 8 10
^ * acknowledge	4 3 4 4 11
^ * again	2 0 9 4 3
^ * am	-7 -5 -13 -4 18
^ * are	-6 -6 -7 -8 -4
^ * as	2 9 -1 4 2
^ * asked	-11 3 -10 -7 -8
^ * assume	1 10 4 3 1
^ * attended	2 2 2 2 8
^ * chance	0 2 2 10 2
^ * company	7 10 6 6 17
^ * cool	4 3 3 11 4
^ * could	0 0 -6 -2 14
^ * course	4 -1 15 4 4
^ * day	-13 -12 -12 -12 -12
^ * did	5 8 32 6 11
^ * director	4 11 4 4 4
^ * do	-15 -8 6 -12 -9
^ * does	6 4 13 5 10
^ * doubt	8 11 16 7 6
^ * expect	3 5 8 4 8
^ * feel	13 1 1 3 1
^ * find	5 9 0 3 5
^ * following	8 5 5 4 13
^ * for	-12 -4 2 -6 5
^ * gather	-5 -8 5 -3 -4
^ * gorgeous	2 1 1 8 1
^ * had	4 3 18 7 4
^ * has	-14 -11 -14 -12 -13
^ * have	17 2 -19 -8 4
^ * hope	-19 -2 2 -8 -11
^ * i	-7 1 15 7 -8
^ * interviewer	-9 -10 -11 -10 -11
^ * is	0 -4 -2 -5 15
^ * it	24 -1 10 22 -2
^ * job	4 1 2 3 10
^ * keep	10 1 2 2 2
^ * kind	8 7 20 8 8
^ * know	3 -19 -13 -5 -12
^ * last	-4 -7 -7 -7 -8
^ * let	-14 -14 -5 -13 -21
^ * look	-10 -12 -12 -10 -12
^ * lovely	6 4 14 8 6
^ * may	-5 -8 -10 -7 -8
^ * me	0 11 -10 2 -2
^ * met	6 6 6 7 18
^ * much	2 10 2 3 7
^ * must	1 -9 4 -5 -8
^ * my	-1 -8 14 -1 -5
^ * need	-8 -1 -7 -1 -6
^ * never	-11 -14 -11 -10 -10
^ * next	-2 -9 6 -2 -2
^ * nobody	0 6 13 4 3
^ * not	-4 3 8 3 2
^ * note	2 8 -2 3 9
^ * noticed	0 0 8 1 0
^ * on	-3 13 0 7 1
^ * position	-4 1 1 1 12
^ * questions	5 9 3 4 10
^ * recruiter	-9 -11 -9 -9 -10
^ * regret	-6 -5 -8 -5 -6
^ * remain	2 2 2 3 8
^ * rush	-9 -8 -10 -11 -8
^ * savings	8 2 2 2 1
^ * say	13 0 -1 5 0
^ * see	-4 2 -1 -5 -8
^ * seemed	4 2 6 4 11
^ * seems	0 0 8 1 0
^ * short	-10 -10 -11 -10 -10
^ * should	-12 -8 -15 -10 -6
^ * suppose	-4 2 11 0 0
^ * test	-6 -6 -9 -7 -7
^ * thank	-10 -11 -11 -8 -11
^ * thanks	-11 -11 -2 -13 -15
^ * the	29 38 16 22 27
^ * third	5 5 15 5 4
^ * this	11 7 38 11 15
^ * thought	2 10 6 3 2
^ * to	11 14 22 20 15
^ * tour	4 4 4 4 13
^ * tried	9 4 3 4 4
^ * trust	9 12 23 10 15
^ * understand	-9 -15 5 -8 -13
^ * was	-24 -20 -13 -22 -9
^ * we	-6 -12 1 -2 -5
^ * were	-10 -9 -10 -7 -8
^ * what	7 10 12 20 7
^ * whole	12 5 0 3 3
^ * will	-20 -13 -17 -20 -21
^ * with	0 14 1 2 2
^ * work	5 4 4 5 13
^ * worries	-2 -2 10 -4 -2
^ * would	35 14 18 10 28
^ * write	7 5 5 5 10
^ * wrote	8 14 4 6 6
^ * you	-28 -19 -19 -25 -17
^ * your	7 10 12 5 13
^ all	12 4 9 5 5
^ answer	3 15 3 3 3
^ any	-5 4 -1 10 9
^ as	-5 8 8 -3 4
^ at	-4 -8 -1 -6 -2
^ at this	2 2 9 3 3
^ at your	-6 -8 -7 -6 -6
^ cheers for	-6 -6 -6 -8 -6
^ clearly	-5 -13 1 -5 -5
^ consider	3 -1 9 3 6
^ consider this	3 -1 9 3 6
^ cool	3 3 3 11 3
^ cool cool	3 3 2 9 3
^ could	-9 -21 -18 -20 -18
^ could you	0 -9 -8 -8 -8
^ do	-9 -3 2 -9 -12
^ do let	-7 -7 -6 -6 -8
^ do not	-5 2 8 -2 -4
^ either	0 12 -2 -1 2
^ enjoy	1 0 8 0 1
^ evidently	-4 -10 3 -4 -4
^ fingers	-9 -9 -9 -11 -8
^ frankly	2 9 1 2 2
^ frankly the	6 14 5 6 6
^ friday	-7 -8 -9 -8 -9
^ funny	2 4 8 2 2
^ funny how	2 4 8 2 2
^ further	4 4 4 4 10
^ further to	4 4 4 4 10
^ give	-2 -8 -5 -6 -5
^ give me	-2 -8 -5 -6 -5
^ gonna	2 2 2 8 2
^ good	-8 -10 0 -15 -7
^ good to	4 3 12 3 4
^ great	-10 -11 -11 -15 -11
^ had	4 10 3 5 4
^ haha	-16 -17 -18 -21 -17
^ hey	7 5 7 29 5
^ hi	-9 -10 -9 -14 -9
^ hi @	-9 -10 -9 -14 -9
^ hiya	2 1 2 10 3
^ hope	-8 -6 -5 3 -4
^ how	8 10 19 13 8
^ hugs	3 3 3 8 3
^ i	18 -11 -8 -62 11
^ i 'd	22 21 16 4 -3
^ i 'll	6 12 18 11 -2
^ i 'm	-12 -9 1 4 -14
^ i 've	30 12 -7 1 -4
^ i acknowledge	4 3 4 4 11
^ i am	-7 -5 -14 -5 18
^ i assume	1 10 4 3 1
^ i can	6 -12 -3 -5 3
^ i confirm	3 3 3 3 9
^ i could	-2 0 -6 -2 10
^ i did	8 14 21 9 12
^ i do	6 8 17 5 11
^ i expect	3 5 8 4 8
^ i feel	13 1 1 3 1
^ i find	7 10 2 4 4
^ i gather	-5 -8 5 -3 -4
^ i had	3 0 19 4 3
^ i have	4 -25 -29 -19 -6
^ i hope	-19 -2 2 -8 -11
^ i keep	10 1 2 2 2
^ i know	-1 -23 -17 -15 -16
^ i look	-10 -12 -12 -10 -12
^ i may	-8 -8 -10 -7 -8
^ i must	-5 -2 -4 -5 -8
^ i noticed	0 0 8 1 0
^ i regret	-6 -5 -8 -5 -6
^ i remain	2 2 2 3 8
^ i see	1 8 5 2 -3
^ i suppose	-4 2 11 0 0
^ i thank	3 3 3 3 8
^ i think	-7 -8 -10 -6 -3
^ i thought	2 10 6 3 2
^ i tried	9 4 3 4 4
^ i trust	9 12 23 10 15
^ i understand	-9 -15 5 -8 -13
^ i was	-15 -14 -6 -6 -13
^ i will	-14 -5 -6 -10 -13
^ i would	27 12 13 12 25
^ i write	7 5 5 5 10
^ if	8 11 14 0 28
^ if it	9 -4 -4 -2 -5
^ if you	5 21 16 7 22
^ is	7 7 -3 -8 0
^ it	-19 -23 -5 -28 12
^ it 's	5 6 -5 -6 -10
^ it is	-6 1 2 0 13
^ it seemed	4 2 6 4 11
^ it seems	0 0 8 1 0
^ it was	-9 -13 -4 -12 -1
^ it would	-4 -10 -4 -6 -2
^ just	15 20 13 25 13
^ just a	2 1 1 8 2
^ just following	8 5 5 4 10
^ just in	4 9 7 4 4
^ kindly	3 7 2 2 8
^ lemme	4 4 4 10 4
^ lemme know	4 4 4 10 4
^ let	5 9 11 6 2
^ let 's	6 9 15 10 7
^ loved	4 4 4 14 5
^ may	-8 -8 -8 -9 -8
^ may i	-8 -8 -8 -9 -8
^ maybe	8 0 31 7 6
^ maybe next	1 -5 9 1 1
^ my	19 -12 -19 -4 8
^ my savings	8 2 2 2 1
^ no	-1 3 17 -5 3
^ no doubt	8 11 16 7 6
^ no rush	-9 -8 -10 -11 -8
^ no worries	-2 -2 10 -4 -2
^ nobody	-14 -5 -12 -11 -10
^ nobody has	-8 -9 -7 -6 -6
^ not	0 4 0 9 5
^ not that	1 10 -1 2 2
^ of	4 -1 15 4 4
^ of course	4 -1 15 4 4
^ ok	2 2 1 8 1
^ once	2 1 10 2 2
^ once again	2 1 10 2 2
^ one	5 4 10 4 12
^ per	5 1 12 5 8
^ per my	2 -1 10 2 2
^ perhaps	-7 -12 9 -6 -8
^ perhaps i	0 -4 10 0 -1
^ please	6 -5 1 -7 9
^ please do	-17 -15 -6 -12 -16
^ please let	-3 -3 5 -3 -8
^ received	-6 -9 -7 -7 -5
^ received your	2 1 2 2 9
^ regarding the	3 3 3 3 8
^ right	5 4 5 12 5
^ say	9 5 5 10 5
^ send	10 22 9 20 20
^ send me	2 3 2 2 12
^ send the	3 13 2 3 3
^ so	15 20 31 26 16
^ so much	2 10 2 3 3
^ some	4 4 16 5 5
^ stop	1 9 1 0 1
^ sup	5 5 5 13 4
^ sup @	4 4 4 10 4
^ ta	3 3 3 8 3
^ take	-5 -8 -9 -11 -7
^ tell	7 4 3 9 3
^ thank	-18 -17 -5 -18 -6
^ thank you	-18 -17 -5 -18 -6
^ thanks	-14 2 -6 -30 4
^ thanks a	-12 -12 -12 -19 -12
^ thanks for	2 8 11 -1 18
^ that	-7 7 -13 -8 -8
^ the	-19 -8 -15 -28 44
^ the job	3 2 3 3 11
^ the meeting	3 3 3 3 8
^ the third	5 5 15 5 4
^ the tour	4 4 4 4 13
^ the work	5 4 4 5 13
^ there	1 -10 -13 -9 -4
^ there 's	-3 -10 -12 -10 -9
^ this	7 -2 -1 -1 8
^ this is	0 1 3 1 9
^ thx	1 1 2 9 2
^ thx for	1 2 1 8 2
^ to	-7 -6 -8 -6 -6
^ we	-6 -4 -9 -6 -5
^ well	10 12 25 17 9
^ what	-1 0 -12 -16 -12
^ what a	-7 -1 -7 -13 -6
^ what on	3 10 3 1 3
^ whatever	10 -4 -4 -3 -7
^ whoever	1 9 -1 1 0
^ why	-3 9 -2 -3 -1
^ would	-1 -11 -8 -8 -8
^ would you	-3 -8 -6 -6 -6
^ yo	4 3 3 10 4
^ you	-6 16 -12 -5 -20
^ you 're	16 13 7 14 9
^ you are	-7 -10 -8 -8 -7
^ you did	-1 -8 14 -1 0
^ you have	13 24 9 10 10
^ you must	-5 -8 1 -4 -4
^ you never	-8 -12 -9 -8 -8
^ you should	-8 -12 -7 -7 -7
^ you were	-10 -9 -10 -7 -8
^ you would	10 13 6 7 7
^ your	-26 -17 -24 -28 -19
^ your director	4 11 4 4 4
^ your interviewer	-12 -18 -13 -12 -12
^ your people	-7 -10 -9 -8 -7
^ your questions	3 8 3 3 3
^ your recruiter	-7 -9 -7 -7 -7
^ your test	-9 -14 -11 -9 -9
a	-53 -7 -32 -32 -41
a * $	0 -2 12 -2 12
a * 's	5 14 5 6 6
a * and	-14 -14 -13 -10 -8
a * at	6 1 0 10 2
a * b	13 0 3 3 3
a * but	3 -1 14 4 3
a * call	2 -2 8 1 1
a * company	3 14 1 3 1
a * for	-11 -21 -16 -15 -18
a * i	-7 -9 -6 -9 -9
a * in	-1 10 -4 1 -2
a * is	1 0 13 3 2
a * leaver	4 10 4 4 4
a * like	-7 -5 -8 -7 -7
a * line	-2 9 -2 -1 0
a * number	1 9 2 2 2
a * of	-14 -16 -3 -3 8
a * offer	3 3 3 4 9
a * one	-13 -11 -8 2 -7
a * or	4 -3 13 5 10
a * question	4 14 3 3 4
a * salary	13 1 2 2 1
a * shall	5 5 21 4 6
a * to	-5 -7 13 -4 -6
a * up	7 21 7 8 10
a * when	-6 -8 -6 1 -6
a * with	5 7 9 7 3
a * would	11 0 4 2 1
a * you	8 13 8 9 22
a @	-9 -7 -7 -7 -7
a bit	-2 -1 -1 8 -2
a bit of	2 3 3 9 3
a brain	0 8 1 2 2
a bunch	-7 -7 -7 -11 -7
a bunch for	-7 -7 -7 -13 -7
a date	2 1 9 2 1
a date $	2 -2 10 2 1
a day	-2 5 0 -8 -3
a department	4 12 4 3 4
a fine	-9 -10 -10 -9 -11
a firm	4 17 2 5 4
a good	-13 -13 -12 -16 -12
a job	0 -3 0 1 12
a laugh	2 2 2 9 3
a little	-8 -10 -4 -7 -7
a lot	-17 -16 -17 -17 -16
a lot of	-8 -9 -7 -6 -6
a matter	4 3 11 4 6
a matter of	4 3 11 4 6
a message	4 1 4 6 12
a moment	3 1 12 3 2
a moment to	6 4 15 6 6
a no	6 -5 15 3 0
a note	6 3 -1 3 10
a number	3 6 2 4 10
a pint	3 3 3 11 3
a pint for	3 3 3 11 3
a plan	13 0 3 3 3
a plan b	13 0 3 3 3
a promise	3 0 14 4 4
a proper	-4 -2 -5 -8 -5
a quick	2 -1 8 3 0
a rejection	2 2 15 3 4
a reply	7 10 28 9 9
a reply $	1 -2 10 1 1
a school	4 10 4 4 4
a school leaver	4 10 4 4 4
a serious	5 19 3 4 3
a short	-7 -7 -8 -6 -6
a small	-11 -14 -13 -11 -11
a smaller	-4 -5 -8 -5 -5
a temporary	9 3 3 4 3
a thank	9 9 8 9 22
a thank you	9 9 8 9 22
a third	4 5 12 4 4
a third time	3 9 4 3 3
a trainee	1 8 -1 1 0
a very	10 -2 2 2 2
a waste	4 12 3 4 4
a waste of	4 12 3 4 4
a week	2 10 0 2 7
a written	-2 9 -4 -1 0
about	-47 -42 -53 -57 -34
about * $	6 15 1 5 3
about * and	10 5 3 4 3
about * contract	-10 -8 -8 -7 -8
about * delay	-6 -6 -8 -7 -6
about * hours	-8 -7 -7 -6 -7
about * i	1 0 9 1 1
about * job	4 4 4 4 10
about * please	10 3 2 3 2
about * role	8 8 8 8 19
about * team	7 6 6 7 16
about @	19 10 20 11 11
about it	16 6 3 5 8
about it please	10 3 2 3 2
about me	8 4 10 5 4
about me $	9 4 4 4 4
about my	-23 -26 -18 -19 -21
about the	-33 -35 -28 -27 5
about the contract	-8 -5 -5 -5 -6
about the delay	-6 -6 -8 -7 -6
about the job	4 4 4 4 10
about the role	8 8 8 8 19
about the team	7 6 6 7 16
about this	6 23 6 7 5
about this $	4 16 4 5 3
above	3 3 3 3 8
absolute	12 10 12 34 11
absol~	18 13 14 37 14
accept	21 2 0 4 5
accept $	-7 -6 -7 -6 -8
accept a	9 4 3 4 3
accept any	12 4 4 5 4
acceptable	7 6 6 7 20
acceptable $	4 4 4 4 11
accepted	-12 -9 -10 -9 -12
accepted * post	-12 -9 -10 -9 -12
accep~	16 -1 -3 2 13
accordingly	14 8 4 6 5
accor~	14 8 4 6 5
accounts	-8 -6 -7 -6 -6
accou~	-11 -8 -9 -7 -5
acknowledge	4 4 4 4 12
acknowledgement	2 3 2 2 8
acknowledgement of	2 3 2 2 8
ackno~	6 6 6 7 20
across the	8 5 3 3 3
actually	5 17 4 4 5
actua~	6 21 5 6 6
address	-16 -20 -17 -15 -18
addre~	-16 -20 -17 -15 -18
admit	-4 -4 -5 3 -8
advance	6 6 6 6 15
advan~	6 6 6 6 15
advert	3 19 10 5 2
advertisement $	9 4 4 5 8
adver~	11 32 11 7 5
advise	7 7 6 7 21
advise * next	3 3 3 3 10
advise on	4 4 4 4 15
advise on next	3 2 2 2 10
advis~	11 13 9 11 31
afford	5 8 2 2 2
afford * $	0 8 1 2 2
affor~	5 8 2 2 2
afraid	-15 -12 -12 -12 -12
afrai~	-15 -12 -12 -12 -12
after	-14 -29 -6 -14 -13
after the	-8 -12 -11 -10 -12
afternoon	-15 -10 -12 -12 -15
afternoon $	-8 -3 -9 -6 -8
after~	-15 -10 -12 -12 -15
again	-1 -17 8 -10 -21
again $	-5 3 18 -2 -6
again * morning	9 4 4 4 4
again * the	-4 -4 0 -5 -8
again ?	8 -1 0 0 1
again this	9 4 4 4 4
again this morning	9 4 4 4 4
against	13 -1 2 3 6
again~	13 -1 2 3 6
agency	7 3 5 6 18
agenc~	7 3 5 6 18
ago	3 3 9 3 2
agreement	4 6 10 5 4
agree~	2 6 9 3 2
all	29 -3 15 20 5
all * $	-8 -7 -6 -7 -1
all * and	2 3 3 9 3
all * best	4 4 13 5 5
all * i	9 2 2 4 1
all * the	-13 -16 -11 -14 -17
all * time	4 5 14 5 4
all about	-8 -11 -6 -9 -8
all about the	-8 -11 -6 -9 -8
all i	22 13 6 5 4
all of	11 4 4 4 4
all right	-3 -2 -3 -2 8
all right $	2 1 1 1 8
all the	8 9 27 13 15
all the best	4 4 13 5 5
all the time	4 5 14 5 4
already * in	2 1 9 2 1
already * up	9 1 3 3 3
alright	5 4 5 7 14
alrig~	5 4 5 7 14
also	1 -2 -2 1 18
also * $	2 1 2 3 13
always	1 0 1 2 8
alway~	1 0 1 2 8
am	23 21 11 24 58
am * excited	4 4 4 5 10
am * for	9 8 5 7 16
am * in	8 8 8 17 11
am * sure	0 0 0 1 9
am * this	3 2 2 3 11
am * to	-11 -9 -10 -6 4
am i	5 5 5 16 5
am i in	4 4 4 13 4
am not	-1 1 4 3 14
am not sure	0 0 0 1 9
am open to	2 3 2 3 8
am sending	6 5 4 6 18
am sending this	3 2 2 3 11
am writing to	-6 -6 -6 -6 -10
among	-1 -3 10 0 5
among * $	3 3 10 4 9
an	-3 58 23 12 21
an * about	3 4 3 4 12
an * i	4 9 -2 2 1
an * like	3 3 3 3 9
an * thank	4 4 4 4 11
an * with	2 11 3 4 5
an answer	2 11 22 6 8
an hour	2 12 1 1 2
an interview	4 6 3 10 14
an interview like	3 3 3 3 9
and	5 -52 -93 -31 -59
and * $	0 -11 3 -4 -9
and * 'd	-12 -12 -11 -10 -12
and * 'll	11 3 0 2 0
and * 'm	-4 -6 -7 8 -7
and * @	5 6 15 8 6
and * and	-9 -10 -9 -8 -11
and * from	3 1 11 4 8
and * had	-8 -9 -8 -8 -8
and * have	-11 -15 -13 -11 -13
and * i	23 10 16 13 25
and * in	1 8 1 2 3
and * is	9 4 3 4 14
and * me	8 27 9 9 9
and * people	-7 -8 -8 -7 -10
and * the	-9 -7 -5 12 -4
and * them	-6 -9 -6 -5 -3
and * this	10 5 5 9 5
and * was	-13 -13 -13 -12 -14
and a	2 -11 -9 -9 -8
and again	9 4 4 4 4
and again this	9 4 4 4 4
and answer	-7 -6 -7 -6 -8
and answered	1 -2 1 2 14
and answered them	-5 -8 -5 -4 -2
and consideration	3 4 4 4 9
and consideration i	3 4 4 4 9
and did	1 8 3 3 3
and did not	1 8 2 2 2
and fair	-5 -8 -5 -5 -5
and for	-14 -14 -14 -14 -20
and give	5 4 5 12 5
and i	-35 -59 -62 -35 -49
and i 'd	-10 -10 -10 -9 -10
and i 'll	11 -1 0 1 0
and i 'm	-4 -6 -7 8 -7
and i have	-8 -11 -9 -9 -10
and it	-14 -17 -18 -14 -20
and may	-3 2 2 11 2
and she	8 1 2 2 2
and so	-7 -7 -7 -6 -8
and that	5 0 13 4 12
and that 's	3 5 9 3 3
and that i	14 9 15 10 15
and the people	-7 -8 -8 -7 -10
and this	12 3 4 5 8
and would	-7 -8 -7 -7 -8
and you	4 18 0 1 2
and your	7 19 6 6 6
and yours	4 1 2 2 8
another	-6 6 -9 -4 14
another $	4 3 3 3 12
another * if	3 8 2 3 3
anoth~	-6 6 -9 -4 14
answer	14 16 15 -7 -12
answer $	8 -7 2 -1 1
answer * mail	4 6 11 4 4
answer * yes	15 5 5 5 2
answer by	-8 -3 -7 -6 -7
answer is	16 2 7 4 -2
answer is yes	15 5 5 5 2
answer me	6 19 5 5 6
answered	2 -1 4 2 19
answered * all	-16 -18 -15 -14 -20
answered * questions	11 10 10 11 25
answered * you	2 4 8 2 2
answered them	-13 -13 -12 -11 -13
answered them all	-16 -18 -15 -14 -20
answered when	2 4 8 2 2
answered when you	2 4 8 2 2
answe~	15 20 21 -7 2
any	32 6 4 27 19
any * $	21 2 11 6 3
any * ?	4 4 4 4 10
any * at	15 5 4 5 5
any * next	-8 -7 -7 -7 -7
any * on	4 4 4 13 3
any * questions	-9 -12 -9 -8 -10
any * would	0 13 4 5 15
any * you	7 -1 9 11 3
any chance	2 3 3 10 3
any chance you	2 4 4 11 4
any day	-8 -7 -7 -7 -7
any further	-11 -18 -3 -9 -13
any longer	14 8 5 6 6
any more	9 6 3 4 3
any news	0 -2 0 9 2
any other	3 3 3 3 8
any position	-2 1 1 1 11
any time	-3 -9 -8 -7 -7
any update	6 6 6 11 11
anybody	17 21 4 9 9
anybo~	17 21 4 9 9
anyone	28 32 21 14 14
anyone * half	0 8 1 2 2
anyone else	20 7 7 8 7
anyone with	0 8 1 2 2
anyone with half	0 8 1 2 2
anyon~	28 32 21 14 14
anything	26 -5 2 3 5
anything * could	16 5 5 6 5
anything * my	5 3 8 3 3
anything else	-7 -7 -8 -7 -7
anything i	8 -1 0 0 0
anyth~	26 -5 2 3 5
anyway	9 4 15 3 4
anywa~	9 4 16 4 4
anywhere	11 2 1 3 1
anywh~	11 2 1 3 1
apology	3 19 1 5 5
apology $	2 15 0 4 3
apolo~	-9 15 -5 -3 -4
apparently	5 6 16 5 5
apparently it	1 -3 8 0 1
appar~	5 6 16 5 5
application	-16 -11 -5 -16 -8
application * $	-9 -9 -8 -10 -8
application has	2 3 8 3 3
application i	2 5 9 4 4
application still	3 3 2 3 12
applications	10 11 6 7 13
applications $	4 9 4 4 6
applied	3 2 1 4 23
applied $	3 3 3 4 16
applied * the	5 5 5 5 14
appli~	-3 7 1 -2 26
appointment	7 10 11 7 10
appointment $	5 8 4 5 10
appointments	2 8 2 2 2
appoi~	9 18 13 9 12
appreciate	2 10 8 4 5
appreciate being	4 11 8 5 4
appreciated	1 3 8 2 1
appre~	-4 6 9 0 -4
archive	-8 -9 -8 -8 -11
archi~	-11 -12 -12 -11 -18
are	25 25 8 40 43
are * $	10 13 8 13 27
are * candidates	2 8 3 3 8
are * people	9 1 0 2 2
are similar	5 4 5 5 13
are the	-7 -11 -9 -8 -7
are you	2 13 2 2 3
around $	0 8 0 5 2
as	-9 2 29 -12 29
as * $	9 -3 18 2 -3
as * already	2 1 9 2 1
as * as	12 2 18 5 11
as * do	4 0 2 3 8
as * is	1 1 1 2 8
as * last	4 3 11 4 4
as * my	0 10 -1 0 -2
as * no	1 3 14 4 4
as * seems	0 1 9 2 2
as * suggested	-14 -14 -17 -14 -17
as * the	2 2 1 2 8
as * would	-11 -7 -7 -7 -7
as a	-3 -4 8 -1 2
as a no	1 3 14 4 4
as i already	2 1 9 2 1
as it	-7 -9 -10 -7 -3
as long	14 8 15 8 10
as long as	14 8 15 8 10
as per	5 8 6 5 11
as promised	-8 -8 -9 -8 -11
as the	4 7 9 4 4
as well	12 5 17 10 21
as well $	8 6 15 6 5
as well as	4 3 3 4 10
as you	-15 -13 -20 -14 -7
as you suggested	-14 -14 -17 -14 -17
ask	-5 -19 -13 -18 -23
ask * the	-7 -5 -8 -7 -10
ask * to	2 9 2 3 3
ask about	-8 -9 -8 -7 -11
ask about the	-6 -6 -6 -6 -9
ask me	5 13 4 5 5
asked	-47 -41 -44 -39 -36
asked * i	-8 -11 -11 -9 -10
asked about	-8 -10 -8 -7 -7
asked for	5 4 9 4 3
asked me	-12 -9 -10 -8 -2
asked to	-9 -10 -11 -8 -10
asking	6 9 -2 -10 -10
asking $	-6 -6 -6 -6 -9
asking * for	9 5 4 4 4
asking * that	7 9 3 3 1
asking you	11 5 10 5 5
askin~	6 9 -2 -10 -10
assume	1 16 16 5 1
assume * the	5 9 12 6 4
assume that	7 4 22 8 8
assum~	1 16 16 5 1
at	2 -41 9 -9 -37
at * $	-18 -26 -8 -19 -13
at * at	-7 -13 -7 -7 -7
at * i	-7 -7 -6 -9 -7
at * point	8 3 9 4 4
at * time	13 21 21 13 15
at * very	15 6 5 6 6
at a	-9 -8 -11 -8 -11
at all	3 -11 -6 -14 -11
at any	9 3 10 3 2
at ease	-8 -14 -8 -8 -8
at eight	-6 -6 -9 -6 -6
at least	13 17 34 14 13
at my	12 5 8 5 4
at the	19 6 7 21 7
at the time	13 21 21 13 13
at this	7 3 9 4 5
at this point	8 3 9 4 4
attached	-11 -11 -12 -10 -10
attached the	-5 -6 -6 -5 -8
attachment	-6 -5 -8 -5 -5
attac~	-18 -17 -22 -17 -16
attended	5 5 5 6 17
atten~	7 13 6 7 22
authority	3 10 3 3 3
autho~	2 10 2 3 3
automatic	6 8 13 5 6
autom~	6 8 13 5 6
availability	2 2 1 2 8
available	7 6 11 7 19
available * $	2 2 2 2 8
available thanks	2 2 2 2 8
available thanks $	2 2 2 2 8
avail~	9 8 12 9 26
average	5 5 5 6 17
average $	5 5 5 6 17
avera~	5 5 5 6 17
await	5 4 4 5 15
await * decision	3 3 3 3 8
await your	3 2 2 3 8
await your decision	3 3 3 3 8
awake	9 2 2 3 3
away	9 -3 -3 5 0
awesome	2 2 1 9 2
aweso~	2 2 1 9 2
b	20 2 5 6 5
b $	12 0 2 4 3
baby	5 4 2 18 3
back	11 8 1 1 -3
back * me	2 14 8 3 1
back to	14 16 10 5 2
back to me	2 14 8 3 1
back yet	-8 -8 -8 -6 -7
bad	8 -3 5 7 2
bad * $	10 -2 2 5 3
badly	-2 -12 -8 -6 -7
bakery	-7 -9 -8 -7 -8
basic	1 13 -2 -4 1
be	56 26 25 11 17
be * $	-15 -19 -8 -13 -7
be * about	-9 -8 -7 -6 -7
be * at	-10 -8 -11 -8 -8
be * away	8 3 2 3 3
be * by	4 12 9 5 5
be * for	9 6 4 5 8
be * grateful	10 0 1 2 2
be * if	10 6 2 4 3
be * in	-5 -7 -8 4 -10
be * me	10 -1 2 2 3
be * of	-4 -2 -10 -6 -7
be * than	2 11 1 3 3
be * that	1 0 10 2 0
be * to	-34 -18 -24 -26 -30
be * touch	5 5 16 6 6
be * you	12 10 6 6 6
be a	-3 -8 -3 -4 11
be brief	-6 -8 -9 -6 -6
be brief $	-6 -8 -9 -6 -6
be crushed	11 4 3 4 4
be embarrassed	2 12 3 4 4
be embarrassed to	2 11 3 4 4
be glad	-13 -11 -12 -10 -12
be glad to	-11 -9 -9 -8 -9
be grateful	10 9 9 6 5
be grateful for	8 3 3 3 3
be happy	-13 -11 -11 -9 -10
be happy to	-11 -9 -8 -7 -8
be in	8 9 17 8 11
be in touch	5 5 16 6 6
be interested	3 9 3 5 13
be like	3 3 2 4 13
be my	-8 -7 -8 -7 -7
be paid	15 9 6 7 7
be sure	6 5 16 7 6
be sure to	7 6 17 7 6
be telling	3 11 4 4 3
be the	27 20 30 17 15
be there	-12 -11 -14 -10 -12
be told $	3 3 9 3 2
be turned	8 3 2 3 3
be turned away	8 3 2 3 3
beans	3 2 2 8 2
beauty	5 4 4 14 5
beaut~	7 5 5 23 6
because	8 -9 -8 -6 -2
because * the	-4 -5 -5 -5 -8
because i	8 2 2 2 2
because of	-3 -6 -5 -6 -11
because of the	-4 -5 -5 -5 -8
becau~	8 -9 -8 -6 -2
become	8 5 -1 2 2
becom~	14 5 -1 3 1
been	13 9 28 3 1
been * a	5 6 10 8 13
been * to	6 8 20 6 2
been * weeks	3 11 2 2 2
been nice	2 0 10 2 1
been nice to	2 0 10 2 1
been through	4 2 2 3 10
before	-26 -4 -18 -25 -31
before * $	-7 -9 -7 -7 -7
before i	-13 -9 -7 -11 -14
before they	6 16 5 6 6
before you	7 14 2 4 4
befor~	-24 -2 -11 -23 -28
beg	8 3 2 3 3
begin~	1 11 0 -4 1
being	10 9 6 3 1
believe	4 2 7 9 15
belie~	5 7 7 10 15
bell	4 4 4 9 4
below	-13 -15 -5 -11 -7
below $	-10 -10 -10 -9 -10
beneath	5 14 4 5 4
beneath * $	3 9 2 3 2
beneath me	3 9 3 3 3
benea~	5 14 4 5 4
best	-12 -20 -10 -7 -10
best i	-8 -12 -9 -8 -9
better	-2 9 -7 -13 -23
better $	0 4 -8 -5 -10
better * a	4 13 2 4 4
better * than	13 0 1 3 3
better from	3 9 2 3 3
better from a	3 9 2 3 3
better people	10 -1 0 2 2
bette~	-2 9 -7 -13 -23
between	1 -2 7 -2 9
betwe~	1 -2 7 -2 9
beyond * $	-8 -6 -6 -6 -6
big	0 2 -1 12 0
big boss	3 2 3 9 3
bills	5 5 5 5 11
bit	-4 0 -2 11 -2
bit * a	2 3 3 10 4
bit of	2 3 3 10 4
bit of a	2 3 3 10 4
bits	4 3 2 9 3
board	-9 -8 -10 -9 -11
boss	11 7 10 38 11
boss i	3 3 3 8 3
both know	3 4 9 3 3
bothered	0 9 -1 2 1
bothe~	-2 5 10 2 0
bottom	23 9 9 10 10
bottom * your	9 3 3 4 4
bottom of	9 3 3 4 4
bottom of your	9 3 3 4 4
botto~	23 9 9 10 10
brain	0 8 2 3 2
brief	-7 -8 -10 -7 -7
brief $	-7 -8 -10 -6 -6
bring	-14 -14 -12 4 -15
bring * own	-10 -10 -12 -10 -9
bring my	-13 -13 -15 -13 -13
bring my own	-10 -10 -12 -10 -9
bring the	3 3 3 10 3
brought	2 10 2 3 3
broug~	2 10 2 3 3
budget	-6 -6 -7 -6 -8
budge~	-8 -7 -9 -6 -9
building	18 7 7 7 14
building $	8 3 3 3 2
build~	18 7 7 7 14
bunch	-7 -7 -7 -11 -7
bunch * the	-7 -7 -7 -13 -7
bunch for	-7 -7 -7 -13 -7
bunch for the	-7 -7 -7 -13 -7
business	3 13 1 3 2
business $	4 14 1 4 2
busin~	3 13 1 3 2
busy	-17 -10 -15 -14 -15
but	22 17 5 17 0
but * could	8 1 2 2 2
but * have	9 23 4 7 6
but * is	4 11 3 5 11
but * must	5 4 15 6 5
but * will	6 3 3 4 9
but i	16 14 -4 11 0
but i could	8 1 2 2 2
but i have	9 23 4 7 6
but i must	5 4 15 6 5
but it	4 4 4 5 12
but perhaps	4 8 7 4 4
but the	-8 -5 -8 -8 -7
but they	11 2 3 3 3
by	-14 5 -10 -22 -22
by * $	-14 -16 -21 -17 -20
by * was	3 4 8 4 3
by @	-9 -15 -4 -12 -12
by @ was	3 4 8 4 3
by a	4 13 2 4 4
by me	-6 -6 -6 -6 -9
by someone	3 11 3 4 3
by the	12 10 11 11 18
calen~	3 6 14 4 3
call	9 -7 18 -6 -3
call * @	3 3 11 3 3
call i	-8 -7 -8 -6 -3
call it	5 3 15 2 7
call on	5 5 13 5 5
call on @	6 6 14 6 6
calls	3 12 3 4 4
came	-24 -28 -26 -25 -19
came on	-6 -9 -6 -6 -6
can	10 24 -31 -18 -11
can * be	3 14 2 4 4
can * in	7 5 5 5 10
can * on	-10 -10 -10 -9 -11
can * tell	12 2 3 3 3
can * the	-11 -7 -8 -9 2
can * to	11 10 5 6 6
can * when	3 4 4 4 9
can be	-6 -10 -8 -7 -8
can do	10 15 8 10 22
can not	11 8 3 3 -4
can not be	1 8 1 2 2
can read	2 10 3 3 3
can see	-10 -9 -8 -8 -8
can turn	8 3 3 3 3
candidate	11 25 15 13 14
candidates	9 18 23 10 14
candi~	23 50 38 26 35
care	-12 -24 -22 -24 -23
caree~	7 6 6 6 13
carried	5 4 5 11 14
carri~	5 4 5 11 14
carry	7 3 3 3 8
case	3 4 25 3 -2
case * was	5 5 19 5 4
case it	-2 -2 8 -1 -4
case you	4 8 7 4 4
cat	-6 -8 -7 -6 -7
catch	3 3 3 9 3
centre	4 5 4 4 11
centre and	4 5 4 4 11
centr~	4 5 4 4 11
certificate	-6 -8 -8 -7 -7
certi~	-8 -10 -10 -9 -9
chance * could	0 2 2 10 2
chance you	0 2 2 10 2
chance you could	0 2 2 10 2
change	20 -4 -2 0 2
changed	-9 -13 -8 -7 -1
changed * the	-5 -8 -4 -3 3
chang~	11 -11 -12 -6 1
chase	-1 8 -1 1 1
chat	8 18 8 16 11
check your	5 12 4 5 5
checked	10 3 2 3 3
check~	9 8 -4 8 6
cheer~	-7 -8 -8 -5 -7
choice	-8 -9 -9 -11 -13
choice $	-3 -4 -8 -6 -8
choic~	-8 -9 -9 -11 -13
choose	-16 -24 -19 -17 -12
choose * okay	-1 0 1 1 9
choose me	3 0 2 2 10
choose me okay	-1 0 1 1 9
choos~	-17 -24 -20 -18 -12
chose	-1 0 8 1 1
chosen	-7 -8 -4 -6 -7
chose~	-7 -8 -4 -6 -7
circumstances	2 2 2 3 9
circu~	3 8 3 3 10
class	-5 -8 -6 -6 -6
class~	5 5 5 8 9
cleaning	10 4 4 4 4
clean~	10 4 4 4 4
clearly	-13 -16 -2 -12 -12
clearly * not	2 9 1 2 2
clearly * you	-8 -10 -8 -7 -8
clear~	-19 -21 -5 -17 -20
clocks	-9 -11 -9 -8 -8
clock~	-9 -11 -9 -8 -8
closed	-9 -10 -10 -8 -9
close~	-15 -16 -16 -13 -15
coffee	5 9 5 15 6
coffee and	4 4 4 9 4
coffe~	5 9 5 15 6
colle~	-8 -7 4 -5 -6
come	4 6 -15 -4 1
come * $	0 8 -1 1 1
comes	-6 -1 -6 -3 16
comes * $	-7 -5 -6 -4 9
comments	7 9 5 7 21
comments $	2 1 0 1 11
comme~	7 9 5 7 21
communication	3 1 8 3 6
communication $	3 1 8 3 6
commute * manageable	4 4 4 5 11
commute is manageable	4 4 4 5 11
company	25 38 12 19 43
company was	4 3 4 4 12
compa~	25 39 13 20 45
competent	5 14 4 5 5
competent to	3 9 3 3 4
compe~	10 16 6 7 7
concl~	3 5 12 5 8
conditions	9 8 8 8 19
condi~	8 7 6 6 18
conducted	3 3 2 3 8
condu~	4 7 3 4 8
confirm	1 1 -1 2 18
confirm * i	3 3 2 3 9
confirm * the	3 3 3 3 8
confirm that	6 6 5 6 17
confirm that i	3 3 2 3 9
confirm that the	3 3 3 3 8
confirmed * i	3 3 3 3 8
confirmed what	3 3 3 3 8
confirmed what i	3 3 3 3 8
confi~	-2 -3 -6 -1 17
congratulations * whoever	3 3 9 3 3
congratulations to whoever	3 3 9 3 3
conne~	5 0 18 5 5
consider	5 4 10 5 13
consider * my	4 4 9 4 7
consider this	3 3 9 4 7
consider this my	3 3 9 4 7
consideration	3 4 4 4 10
consideration i	3 4 4 4 9
considering	0 0 16 -3 -3
considering * $	-1 -1 10 -5 -4
considering me	-1 -1 10 -5 -4
considering me $	-1 -1 10 -5 -4
consi~	8 10 29 3 17
contact	10 10 20 10 17
contact me	2 3 3 3 8
conta~	11 13 21 12 19
conti~	2 2 1 2 8
contract	3 17 -6 3 -6
contract $	1 11 1 2 2
contract * i	3 11 2 4 3
contract and	3 10 3 2 3
contr~	0 13 -10 1 -10
convenience	2 -3 13 2 2
convenience $	4 3 11 4 4
convenient	3 4 3 3 8
conve~	2 -7 8 -2 4
convince	11 4 4 4 4
convi~	10 4 4 4 4
cool	5 4 4 16 4
cool * cool	3 3 2 9 3
cool cool	3 3 2 9 3
cool cool cool	3 3 2 9 3
correspondence	3 3 9 3 1
costs	-11 -5 -13 -10 -11
costs $	-8 -7 -9 -7 -7
could	35 -6 4 -7 10
could * a	2 0 9 12 9
could * ask	10 2 2 3 3
could * have	3 10 2 3 3
could * it	9 2 3 5 12
could * myself	1 1 1 2 9
could * send	-8 -9 -7 -7 -7
could * tell	-10 -10 -8 -9 -9
could * to	14 17 9 9 9
could do	-2 10 0 1 2
could not	10 5 6 3 3
could see	3 2 1 3 10
could see myself	1 1 1 2 9
could we	-14 -14 -12 -14 -12
could you	0 -22 -16 -17 -17
could you send	-8 -9 -7 -7 -7
could you tell	-10 -10 -8 -9 -9
country	10 2 2 3 2
count~	11 0 1 1 1
course	6 10 22 8 16
course $	4 7 0 4 15
course * 've	2 2 12 3 2
course i	-2 -5 11 -1 -3
course i 've	2 2 12 3 2
cours~	6 10 22 8 16
covered	4 4 2 4 16
cover~	4 4 2 4 16
crew	1 0 1 8 1
crossed for	-11 -11 -10 -15 -10
crushed	11 4 3 4 4
crush~	11 4 3 4 4
customers	2 9 1 2 0
cv	2 25 3 5 1
date $	1 -3 9 1 -1
date the	5 5 5 6 14
dates	-16 -17 -18 -16 -20
daughter	-8 -8 -8 -7 -7
daugh~	-8 -8 -8 -7 -7
day	-23 -24 -28 -28 -35
day $	0 3 11 3 3
day * $	-12 -9 -11 -16 -11
day * you	-10 -11 -9 -9 -9
day ?	-10 -11 -9 -9 -9
day ? $	-8 -9 -7 -8 -7
day i	10 2 2 2 0
days	-11 -1 2 -6 -8
days * a	4 4 9 4 4
decent	2 17 -1 4 2
decen~	3 24 -1 5 2
decide	-2 -15 -14 -10 0
decide $	0 -2 -2 0 10
decide in	-3 -9 -6 -6 -6
decided	-10 -11 3 -6 -9
decided * i	4 1 16 5 4
decided to	-10 -8 -8 -7 -9
decid~	-12 -26 -11 -17 -9
decision	-8 -8 -9 -9 -3
decision $	5 5 4 5 15
decis~	-10 -7 -12 -10 -4
degree	4 10 4 4 4
degre~	4 10 4 4 4
delighted	-10 -8 -8 -7 -7
delig~	-11 -8 -9 -8 -8
department	15 25 18 14 25
department $	7 9 13 8 13
depar~	15 25 18 14 25
described	2 3 3 4 12
described $	2 3 3 4 12
descr~	4 8 5 6 18
desk	10 3 1 3 8
details	14 14 13 23 24
details * i	9 9 9 18 10
detai~	14 14 13 23 24
did	-24 -12 7 -10 -21
did $	-2 -3 14 1 1
did * even	4 16 5 3 5
did * mind	-7 -9 -8 -1 -8
did * that	-6 -8 -6 -6 -6
did not	-13 2 -10 3 -5
did not mind	-7 -9 -8 -1 -8
did you	-1 -5 -8 -11 -7
different	-6 -4 -8 -6 -6
differently * your	5 9 8 5 5
director	12 20 7 8 8
direc~	13 20 8 9 8
disappointed * how	-2 1 8 1 1
disap~	-4 -2 10 0 6
discussed	2 -1 -2 0 11
discu~	0 -1 -3 -1 9
do	42 19 19 1 31
do $	12 9 14 10 28
do * $	-9 -7 -7 -8 -9
do * a	14 6 3 4 3
do * appreciate	1 9 0 2 2
do * care	9 1 1 1 0
do * feel	-10 -7 -2 -5 -2
do * for	8 3 3 3 2
do * have	1 1 -6 0 10
do * hear	-4 -11 -7 -7 -9
do * job	2 18 4 5 7
do * know	10 7 -2 2 2
do * me	-9 -16 -12 -11 -15
do * think	11 4 1 1 1
do * want	5 1 8 3 2
do * worry	-18 -14 -1 -11 -13
do i	2 6 1 8 3
do is	11 8 3 4 3
do it	8 4 -2 2 7
do it for	8 3 3 3 3
do keep	-7 -7 -4 -6 -8
do let	-7 -7 -6 -6 -8
do let me	-7 -7 -6 -6 -8
do not	8 -1 -4 -14 -4
do not appreciate	1 9 0 2 2
do not care	9 1 1 1 0
do not feel	-10 -7 -2 -5 -2
do not have	-3 0 -7 -2 8
do not hear	-4 -11 -7 -7 -9
do not know	11 2 0 2 2
do not want	5 1 8 3 2
do not worry	-18 -14 -1 -11 -13
do the	8 2 11 6 17
do to	11 1 1 2 2
do you	-4 -4 -7 -8 -6
do your	2 9 2 2 1
does	-2 5 14 -3 3
does not	-6 0 -10 -7 -6
dog	-9 -10 -9 -8 -10
doing	11 8 9 25 24
doing * ?	7 5 7 21 7
doing * for	3 3 3 3 10
doing it for	3 3 3 3 10
doing this	2 2 2 8 4
done	3 22 4 4 9
done * work	4 10 3 4 4
done the	2 8 2 2 2
door	17 -2 -3 -1 -1
door $	13 2 1 3 2
doubt	11 18 23 11 10
doubt the	5 3 15 4 4
down	8 3 -4 14 -4
down $	11 10 5 14 7
down the	-13 -11 -12 -11 -12
dream	-8 -1 8 -1 -1
dream of	-6 0 10 1 1
dream~	9 7 4 5 4
dude	2 1 1 9 2
due	6 1 8 4 7
e	2 13 9 2 0
e mail	-1 4 8 -1 -3
each	-5 -10 -10 -8 -10
each other	-8 -6 -6 -6 -6
earlier	-1 -3 8 -1 -2
earli~	-1 -3 8 -1 -2
early	-20 -17 -19 -16 -18
earth	3 16 3 0 4
ease	-8 -14 -8 -8 -8
easier	-5 -9 -9 -7 -9
easie~	-5 -9 -9 -7 -9
easy	-12 -12 -4 -4 -12
easy to	3 4 13 4 4
eaten	12 2 2 2 -3
either	0 17 0 3 14
either * $	3 3 3 3 9
eithe~	0 17 0 3 14
else	45 -1 13 13 14
else $	9 -2 6 2 2
else * $	9 3 4 4 4
else * your	3 2 8 3 3
else comes	4 5 5 6 16
else in	6 3 9 4 4
email	12 9 14 10 23
email i	3 3 1 3 8
embarrassed	4 12 4 4 4
embarrassed to	2 11 3 4 4
embar~	4 12 4 4 4
employer	-4 9 2 -2 -3
emplo~	10 15 8 4 2
end	-5 -6 -4 -7 -9
end $	4 3 10 4 3
enjoy	-10 -6 -2 -9 -7
enjoyed	-11 -5 -10 -8 -6
enjoys	2 5 8 4 3
enjoy~	-10 -1 -2 -5 -3
enough	-3 0 13 0 -1
enoug~	-3 0 13 0 -1
entitled	4 7 9 5 4
entitled to	4 7 9 5 4
entit~	4 7 9 5 4
even	31 26 17 12 12
even * a	9 4 4 7 4
even * me	3 9 3 1 3
even * you	-4 1 11 2 2
even a	8 1 1 2 2
eventually	0 -3 8 0 -1
event~	0 -3 8 0 -1
ever	0 7 4 13 -4
ever * $	9 5 1 2 2
ever in	-1 3 4 16 4
every	-8 -28 -26 -23 -28
every * $	-1 -6 -6 -6 -8
everybody	-6 -11 -1 -7 -9
everyone	3 24 -1 2 1
everyone in	5 18 5 6 5
everything	27 6 6 27 23
everything $	7 7 6 18 7
everything * on	8 -1 0 0 0
every~	30 24 9 27 28
evidently	-1 -8 15 -1 0
evide~	-1 -8 15 -1 0
exam	-14 -10 -11 -10 -11
expect	4 26 16 10 17
expect * answer	5 9 4 5 9
expect a	1 14 0 3 3
expect an	5 10 4 5 9
expect an answer	5 9 4 5 9
expected	-14 -9 -11 -13 -16
expecting	4 2 10 3 3
expecting * reply	1 -3 10 1 1
expecting a	1 -3 10 1 1
expecting a reply	1 -3 10 1 1
expec~	-4 25 16 1 5
experience	23 21 38 19 22
exper~	18 21 33 16 18
explained	-15 -20 -11 -14 -14
explained the	-9 -12 -10 -9 -10
expla~	-26 -12 -24 -22 -27
express	7 6 6 7 17
express my	6 6 6 7 17
expre~	7 6 6 7 17
fair	-14 -19 -16 -14 -16
family	-7 -10 -9 -9 -11
famil~	-7 -10 -9 -9 -11
far	8 6 21 7 8
father	-8 -9 -9 -8 -8
fathe~	-8 -9 -9 -8 -8
favour	5 4 4 13 4
favour $	-1 2 2 12 2
favourite	6 3 5 17 6
favou~	11 7 9 30 10
feedback	0 2 13 0 -1
feedback is	3 3 9 3 2
feedb~	0 2 13 0 -1
feeling	10 8 8 18 8
feelings	5 8 5 6 10
feelings * the	3 3 3 3 8
feelings about	3 3 3 3 8
feelings about the	3 3 3 3 8
feeli~	15 16 13 24 18
field	3 11 1 3 4
figure	6 1 8 2 1
figur~	5 1 8 2 1
file	-8 -13 -9 -7 4
file $	4 6 4 5 16
filled	3 7 12 4 5
filled * would	2 2 9 3 0
filled it	3 3 10 3 2
filled it would	3 3 10 3 2
fille~	3 7 12 4 5
finally	7 11 16 7 6
final~	7 11 16 7 6
find	10 19 11 2 5
find * from	4 3 12 4 4
find * right	-6 -6 -10 -6 -6
find myself	10 4 13 6 5
find out	4 3 12 4 4
find out from	4 3 12 4 4
find the	-6 -4 -10 -6 -6
find the right	-6 -6 -10 -6 -6
finding * moment	5 4 10 4 4
finding a moment	5 4 10 4 4
fine	-19 -15 -20 -17 -13
fine * $	-7 -8 -8 -5 -11
fine * me	-8 -8 -8 -8 -11
fine by	-6 -6 -6 -6 -9
fine by me	-6 -6 -6 -6 -9
fine i	4 9 0 4 7
fingers	-9 -8 -8 -3 -7
fingers * for	-11 -11 -10 -15 -10
fingers crossed	-11 -10 -10 -12 -9
fingers crossed for	-11 -11 -10 -15 -10
finge~	-9 -8 -8 -3 -7
finished	-12 -13 -12 -11 -14
finis~	-15 -16 -16 -15 -17
fire	-4 -3 -4 10 -5
firm	-5 14 -3 -3 -4
firm * your	3 10 2 3 2
first	-56 -56 -68 -53 -65
first $	-21 -23 -18 -19 -21
first round	5 10 4 11 6
fit	7 12 7 11 38
fit * i	0 2 1 3 11
fits	-11 -8 -8 -8 -9
flat	11 -2 -1 1 0
fligh~	-6 -7 -6 -9 -6
floor	4 4 7 5 10
floors	10 3 3 3 2
floor~	10 3 3 3 2
follow * on	-6 -6 -6 -6 -10
follow up on	-6 -6 -6 -6 -10
following	5 1 1 1 14
following * on	8 6 6 5 13
following up	5 1 1 1 14
following up on	8 6 6 5 13
follo~	0 2 -6 -3 11
fool	8 3 1 2 2
fool $	8 3 1 2 2
for	-2 11 1 -8 -29
for $	10 3 17 4 0
for * $	13 -8 5 10 -12
for * ?	7 10 8 19 8
for * @	-11 -12 -11 -13 -11
for * a	0 -8 1 -5 -4
for * and	11 18 5 9 4
for * as	4 6 10 4 4
for * chat	5 4 4 13 7
for * coffee	5 7 5 9 5
for * feedback	6 5 15 6 5
for * getting	4 5 11 4 3
for * i	18 -3 -1 2 5
for * interview	-8 -8 -9 -8 -7
for * invitation	6 6 6 6 12
for * job	-9 -10 -6 -5 3
for * me	-17 -17 -14 -9 -13
for * month	4 11 3 4 4
for * offer	-1 9 -3 1 -10
for * team	-10 -8 -8 -7 -8
for * time	-10 -11 -4 -5 -9
for * tour	-12 -12 -13 -21 -13
for * up	3 2 2 9 3
for * while	3 3 3 3 10
for * who	3 12 9 4 1
for * with	7 7 7 8 17
for * years	-7 -9 -8 -7 -7
for @	-9 -10 -9 -8 -9
for a	-14 0 -3 -11 3
for a while	3 3 3 3 10
for an	-10 -5 -10 -7 -7
for anything	19 8 7 8 8
for finally	7 11 16 7 6
for free	12 8 5 5 5
for having	-11 -12 -12 -12 -14
for having me	-11 -12 -12 -12 -14
for interview	4 3 4 4 9
for me	8 -13 -10 11 -5
for me $	16 -5 -2 5 1
for me ?	4 6 6 18 6
for meeting with	7 7 7 7 15
for now	-7 -11 -7 -1 -9
for people	3 7 9 3 2
for people who	3 7 9 3 2
for squeezing	3 2 3 12 3
for squeezing me	3 2 3 12 3
for the	-29 -13 -23 -16 -14
for the chat	5 4 4 13 7
for the interview	-8 -8 -10 -8 -7
for the invitation	6 6 6 6 12
for the offer	-2 8 -4 0 -12
for the tour	-12 -12 -13 -21 -13
for this $	2 3 2 15 2
for this and	6 11 3 3 4
for what	11 4 11 5 5
for you	12 8 9 6 4
for your	-4 5 6 -8 14
for your time	-11 -12 -5 -10 -12
foreman	-11 -13 -13 -11 -11
foreman $	-11 -14 -13 -11 -11
forem~	-11 -13 -13 -11 -11
forget * $	-4 -8 -6 -6 -6
forget it	-6 -11 -9 -8 -9
forget it $	-4 -8 -6 -6 -6
forgotten	3 13 6 7 3
forgotten * i	4 9 7 4 4
form	3 22 1 7 19
form i	-11 -8 -8 -8 -9
form letter	4 13 3 4 4
forms	6 13 4 6 10
forty	6 14 4 5 9
forty minutes	7 17 7 7 11
forward	-10 -11 -12 -12 -11
forward * it	-10 -10 -11 -10 -14
forward * learning	4 11 2 4 3
forward * your	2 -2 8 2 6
forward to	-16 -13 -14 -14 -13
forward to it	-10 -10 -11 -10 -14
forward to learning	4 11 2 4 3
forward to your	2 -2 8 2 6
forwa~	-10 -11 -12 -12 -11
found	2 14 -1 2 1
found the	2 8 2 2 2
four	-3 -4 -2 -8 -10
fourth	7 8 3 3 3
frankly	1 8 1 1 1
frankly the	6 14 5 6 6
free	-1 -5 2 -6 -9
free $	8 7 16 7 6
free * the	-8 -7 -7 -7 -8
free * you	9 3 3 3 3
free all	-6 -6 -8 -6 -6
friday	-10 -11 -12 -9 -13
frida~	-10 -11 -12 -9 -13
friend	7 3 9 5 4
from	-24 -17 -13 -19 -26
from * $	10 4 12 14 16
from * and	3 1 10 4 7
from * firm	2 8 1 2 2
from * foreman	-9 -12 -11 -9 -9
from * rather	8 8 17 8 7
from * side	-6 -5 -9 -5 -4
from * silence	3 -1 14 3 1
from * that	4 3 11 4 4
from * website	3 2 9 3 3
from @	5 4 13 9 3
from @ rather	8 8 17 8 7
from a	13 9 10 6 7
from a firm	3 9 2 3 3
from me	-13 -12 -10 -3 -9
from me $	1 2 2 9 4
from my	-10 -11 -13 -10 -8
from my side	-6 -5 -9 -5 -4
from the	-5 4 -3 -4 -8
from you	20 12 33 17 25
from you $	19 12 17 13 20
from you and	3 1 11 4 8
from you that	6 5 13 5 5
from your	-8 -17 6 -7 -8
from your foreman	-9 -12 -11 -9 -9
full	-13 -11 -15 -18 -13
full of	-10 -10 -11 -16 -10
further	-4 -6 0 -1 12
further * our	4 4 4 4 10
further questions	-9 -12 -9 -8 -11
further to	4 4 4 4 10
further to our	4 4 4 4 10
furth~	-4 -6 0 -1 12
future	22 7 5 7 5
future * your	13 0 1 3 3
futur~	22 7 5 7 5
garde~	-7 -8 -9 -7 -7
gather	-4 -10 13 -2 -3
gather that	2 -2 12 2 1
gathe~	-4 -10 13 -2 -3
gave	-3 11 -3 -1 -1
get	22 11 25 22 18
get * answer	5 5 15 6 5
get * or	3 3 2 5 8
get * to	3 12 6 4 2
get an	9 5 26 9 9
get an answer	4 2 14 5 4
get it	4 4 3 7 9
get it or	3 3 2 5 8
get on	1 2 8 2 1
get the	-17 -14 -14 -11 -12
get up	8 3 1 2 1
gets	9 9 28 10 10
getting	4 5 19 4 3
getti~	4 5 19 4 3
gig	7 7 6 19 6
gig * $	4 4 4 10 4
gig ?	5 4 4 11 4
gig ? $	4 4 4 10 4
give	4 1 -10 3 -9
give * the	9 4 3 3 3
give me a	-8 -4 -6 -7 -6
give me the	9 4 3 3 3
give the	2 1 2 9 2
give to	4 10 4 4 4
give to a	4 10 4 4 4
given	12 7 6 5 9
given up	10 8 -3 3 3
gives	-7 -7 -8 -6 -7
glad	-21 -17 -12 -16 -19
glad to	-19 -17 -17 -15 -17
go	36 -1 6 8 12
go $	20 4 6 9 11
go * to	14 4 9 4 4
go back	13 3 2 3 2
go back to	12 2 2 2 2
goes $	2 2 8 2 3
going	23 20 6 10 8
going to	2 16 1 4 2
gone	13 16 4 6 6
gonna	4 4 4 20 5
gonna be	1 2 2 10 2
good	-44 -42 -39 -48 -40
good * $	-11 -12 -12 -10 -11
good * know	3 9 6 3 3
good * meet	-7 -9 -8 -8 -8
good * to	-7 -10 -8 -7 -8
good manners	2 0 8 2 2
good morning	-7 -9 -8 -9 -7
good reason	6 5 17 6 7
good to know	3 9 6 3 3
good to meet	-7 -9 -8 -8 -8
gorgeous	2 1 1 8 1
gorge~	2 1 1 8 1
got	22 19 19 35 26
got * offer	4 3 3 4 11
got your	6 5 5 6 15
grace	2 0 10 3 2
grant	-10 -11 -10 -16 -10
grateful	33 10 12 11 10
grateful $	13 -1 1 3 3
grateful * you	12 4 9 6 5
grateful for	8 2 2 3 2
grate~	33 10 12 11 10
great	-19 -14 -24 -22 -18
great * i	-6 -6 -6 -8 -6
grew	-7 -9 -8 -7 -8
grew up	-7 -8 -7 -6 -7
grown	6 22 8 7 3
grown * i	2 11 2 2 -1
guess	4 12 8 13 2
guess who	3 2 3 11 3
guy	4 4 4 13 4
guys	4 2 3 20 4
guys are	2 0 2 11 2
had	4 28 42 18 -5
had $	9 2 2 2 1
had * my	-9 -23 -2 -9 -9
had * on	7 10 9 7 13
had * read	2 9 1 2 2
had * that	5 5 14 5 4
had a	-12 -20 -8 0 -11
had known	4 10 5 4 4
had no	4 19 1 5 5
had read	-5 -19 2 -5 0
had read my	-9 -23 -2 -9 -9
had to	3 2 11 3 2
haha	-12 -11 -12 10 -12
haha $	2 5 4 22 4
half	-3 12 -8 -5 -7
half * age	-1 8 1 2 1
half * brain	0 8 1 2 2
half a brain	0 8 1 2 2
half my	0 15 1 3 2
half my age	-1 8 1 2 1
hand	-1 -11 -10 -7 -8
handl~	-1 5 8 2 1
hands	8 -3 -3 -3 -1
happen	8 2 4 7 3
happy	-9 -3 -6 -10 -9
happy * come	-8 -7 -6 -5 -5
happy to come	-8 -7 -6 -5 -5
hard	-5 -7 -9 -4 -8
hard and	-5 -8 -5 -5 -5
has	-8 -11 -5 -27 -44
has * me	4 1 8 2 2
has * the	10 6 16 7 7
has been	0 11 12 0 -11
has ever	-12 -12 -10 -9 -9
has not	-11 -11 -11 -10 -14
hate * lose	-9 -6 -7 -6 -6
hate to lose	-9 -6 -7 -6 -6
have	26 25 3 -31 5
have * $	28 19 28 14 9
have * @	8 20 7 8 8
have * about	-7 -10 -8 -7 -7
have * for	-9 -9 -10 -8 -9
have * further	-8 -11 -8 -7 -8
have * get	8 1 1 2 1
have * heard	-4 -9 -9 -7 -9
have * idea	9 0 2 2 2
have * my	10 2 2 2 2
have * nice	3 1 11 3 4
have * no	-5 0 -9 -4 -5
have * note	3 3 3 4 10
have * offer	-8 -7 -7 -7 -9
have * preference	2 1 2 4 14
have * slept	16 6 6 6 6
have * that	2 13 3 3 1
have * the	1 8 6 4 10
have * through	4 2 2 3 10
have * to	-11 -10 -14 -11 -11
have a	1 -5 -14 -8 2
have all	0 10 4 4 9
have an	-8 -8 -7 -6 -7
have any	-5 -11 -8 -7 -8
have appreciated	2 3 8 3 1
have attended	3 3 3 3 8
have been	16 5 24 9 14
have been nice	2 0 10 2 1
have been through	4 2 2 3 10
have chosen	-10 -10 -10 -8 -9
have decided	-12 -10 -12 -10 -12
have decided to	-10 -8 -8 -7 -9
have had	-3 -1 -8 -4 -5
have known that	1 8 -4 1 1
have missed	-7 -7 -8 -6 -7
have misunderstood	5 7 13 6 6
have no	9 5 2 6 24
have not	5 -13 -15 -10 -13
have not heard	-10 -10 -10 -9 -10
have one	-8 -5 -5 -5 -6
have other	3 8 10 5 9
have received	4 3 4 4 10
have received your	3 3 3 3 8
have sent	10 5 14 7 9
have taken	5 4 11 6 12
have taken note	3 3 3 4 10
have the	-7 -11 1 -5 -3
have thought that	5 7 9 5 4
have to	11 1 -7 -3 -5
have to get	8 1 1 2 1
have until	8 20 7 8 8
have until @	8 20 7 8 8
having	-1 -8 -11 -10 -9
having me	-11 -12 -12 -12 -14
havin~	-1 -8 -11 -10 -9
hear	-9 -15 -11 -17 -23
hear * i	3 6 8 4 4
hear * the	1 3 8 1 0
hear * you	-5 -3 -12 -8 -10
hear by	2 5 11 4 3
hear by the	5 8 9 5 5
hear from	-4 -7 -10 -7 -10
heard	-11 -14 -15 -12 -15
heard * yet	-8 -8 -8 -6 -7
heard back	-8 -8 -8 -7 -7
heard back yet	-8 -8 -8 -6 -7
hearing	-5 -8 4 -3 2
hearing * from	2 0 12 2 3
hearing * you	2 1 1 3 11
hearing from	6 6 5 6 14
hearing from you	6 6 6 6 15
heari~	-5 -8 4 -3 2
heart	11 1 2 3 3
help * i	9 3 3 3 3
help if	9 3 3 3 3
help if i	9 3 3 3 3
her	-15 -12 -17 -14 -15
here	-3 -14 -10 -10 -12
here * are	-8 -9 -10 -9 -9
here * is	4 14 1 5 11
here * the	-8 -10 -10 -8 -8
here it	4 14 1 5 11
here it is	4 14 1 5 11
here they	-8 -9 -10 -9 -9
here they are	-8 -9 -10 -9 -9
hey	13 10 12 47 11
hi	-7 -7 -7 -8 -6
hi @	-9 -10 -9 -14 -9
himself	3 10 3 3 3
himse~	3 10 3 3 3
hire	6 7 10 4 3
hired	7 15 6 16 7
his	-10 -8 -8 -7 -7
hiya	2 1 2 10 3
home	-15 -18 -15 -15 -22
home $	-3 -6 -2 -5 -8
homework	1 8 1 2 2
homew~	1 8 1 2 2
honestly	8 -2 -2 4 0
hones~	10 2 -4 5 -2
honou~	-6 -7 -8 -6 -7
hoops	5 16 4 5 4
hoops $	5 16 4 5 4
hope	-18 -13 2 2 -16
hope $	10 2 1 2 3
hope * $	5 4 10 4 4
hope * did	0 0 0 13 2
hope * i	8 -1 0 2 1
hope * person	2 3 8 3 3
hope for	2 3 10 4 6
hope that	12 -2 0 2 2
hope the person	2 3 8 3 3
hope your	-11 -9 -4 -7 -8
hoped	-5 -6 -4 -8 -8
hour	4 7 -9 -7 -7
hour $	13 13 5 6 6
hours	-4 10 -4 -3 -1
house	6 4 9 4 4
how	-6 27 3 0 -17
how 's	5 4 5 15 6
how * goes	2 2 9 3 4
how can	6 10 4 3 5
how i	-1 -13 -10 -8 -9
how little	4 8 8 5 5
how things	3 8 2 3 3
how you	-6 11 -7 -3 -3
however	10 4 4 4 4
howev~	10 4 4 4 4
hugs	3 3 3 8 3
hundred	-7 -11 -8 -8 -7
hundr~	-6 -11 -2 -7 -7
hungover	2 2 1 10 2
hungo~	2 2 1 10 2
hurry	-16 -7 -17 -13 -14
hurt	3 6 9 4 4
i	18 -10 7 -25 37
i 'd	-5 -29 -13 -30 -46
i 'd accept	22 7 6 8 8
i 'd be	-14 -11 -23 -15 -17
i 'd do	19 6 7 7 7
i 'd have	0 2 8 1 -1
i 'd hear	5 2 14 5 5
i 'd hoped	-4 -6 -6 -8 -7
i 'd love	-11 -10 -5 -8 -8
i 'd rather	7 15 4 6 6
i 'd suggest	2 8 2 3 2
i 'd take	-5 -6 -8 -6 -6
i 'll	21 -9 29 -1 -17
i 'll be	21 6 21 9 9
i 'll bring	1 1 -1 9 1
i 'll keep	8 5 12 6 4
i 'll leave	4 11 3 4 7
i 'll sign	-7 -6 -8 -5 -6
i 'll take	13 4 10 5 5
i 'm	17 -6 24 36 -21
i 'm a	10 3 8 10 6
i 'm afraid	-18 -12 -13 -13 -13
i 'm asking	9 2 6 2 2
i 'm free	-11 -11 -10 -10 -10
i 'm glad	1 2 8 2 2
i 'm happy	3 2 8 2 3
i 'm sorry	-15 -12 -8 -11 -11
i 'm still	-2 -10 -11 -15 -11
i 'm told	4 4 14 4 4
i 'm yours	6 5 5 15 6
i 've	3 -36 -33 -25 -45
i 've already	9 -1 0 1 1
i 've been	-7 -17 -14 -12 -8
i 've got	7 3 3 8 4
i 've had	-7 -6 -8 -6 -8
i 've seen	1 13 1 2 2
i 've stopped	11 5 9 5 3
i * $	-7 0 21 0 22
i * ?	0 -3 0 14 0
i * about	8 -3 -1 0 -1
i * accept	20 6 5 7 9
i * afraid	-18 -12 -13 -13 -13
i * also	-8 -6 -7 -6 -6
i * an	-2 9 -3 0 0
i * ask	-7 -7 -9 -6 -7
i * attended	3 3 3 3 8
i * be	19 6 8 0 10
i * been	8 -13 -11 -6 4
i * better	2 16 0 3 2
i * checking	-7 -9 -9 -8 -8
i * decided	-10 -8 -8 -7 -9
i * disappointed	-8 -8 -10 -8 -9
i * do	46 21 23 21 35
i * done	0 9 0 1 1
i * even	9 3 3 3 3
i * every	-7 -8 -8 -7 -9
i * excited	-9 -8 -7 -7 -8
i * expect	3 14 1 5 9
i * expected	-8 -7 -7 -7 -11
i * for	5 5 14 5 9
i * free	-13 -13 -12 -12 -13
i * from	1 11 4 3 2
i * go	9 0 1 2 1
i * going	15 8 6 6 6
i * got	7 3 3 8 4
i * had	-7 -5 -15 -9 -12
i * happy	3 6 9 3 3
i * have	5 -9 19 -7 -17
i * hear	4 6 12 5 5
i * hoped	-5 -4 -8 -8 -8
i * i	21 20 4 7 12
i * if	10 3 3 4 6
i * in	4 1 0 3 16
i * it	8 13 12 9 17
i * keep	8 5 12 5 4
i * know	3 3 9 3 4
i * known	4 10 5 4 4
i * learn	13 5 5 6 6
i * leave	4 10 3 5 13
i * like	-2 -9 -2 2 -5
i * love	-15 -9 -11 -11 -12
i * move	10 2 2 3 2
i * my	-6 -4 -11 -9 -2
i * myself	11 3 14 6 6
i * need	0 -6 -8 -5 -5
i * neither	6 13 3 7 13
i * no	12 12 3 8 25
i * not	20 -12 -10 -23 7
i * now	-6 -8 -9 -8 -9
i * of	14 6 4 5 4
i * on	-4 -9 -11 -9 -9
i * other	2 11 3 4 5
i * out	-3 -10 -10 -8 -8
i * prepared	3 6 3 4 8
i * probably	9 6 5 6 16
i * rather	2 11 4 2 2
i * received	4 3 4 4 10
i * ring	-4 -11 -12 -8 -8
i * send	-7 -8 -6 -7 -7
i * sending	0 -1 -2 1 13
i * sent	9 6 4 5 8
i * since	-11 -9 -8 -7 -8
i * so	8 4 2 14 4
i * some	8 18 14 11 18
i * sorry	-28 -24 -21 -22 -24
i * speak	6 16 6 6 6
i * still	-6 -10 -13 -19 -18
i * stopped	11 5 9 5 3
i * suggest	2 8 2 3 2
i * sweep	10 3 3 3 2
i * take	20 1 6 5 11
i * taken	3 3 3 3 10
i * tell	-7 -4 -8 -5 -5
i * that	-2 -13 16 -7 9
i * the	4 12 -4 -1 8
i * there	16 4 4 6 11
i * this	12 5 5 9 5
i * to	-18 -1 -34 -20 -16
i * told	12 15 25 10 17
i * too	5 5 12 5 5
i * understand	-12 -14 -14 -12 -14
i * understood	4 2 15 5 4
i * very	-7 -9 -9 -10 -10
i * waited	-7 -8 -6 -6 -6
i * want	18 1 2 5 1
i * wanted	-18 -16 -16 -14 -15
i * what	-12 -18 -6 -12 -12
i * with	3 4 2 3 14
i * wrong	-7 -8 -7 -7 -8
i * you	11 37 -4 8 7
i * your	9 14 17 21 22
i * yours	-2 -2 -3 8 -4
i accept	-7 -7 -8 -7 -10
i acknowledge	4 3 4 4 11
i already	2 4 8 2 1
i am	15 13 5 7 52
i am not	-1 1 4 3 14
i am sending	6 5 4 6 18
i applied	3 3 3 5 24
i applied $	3 3 3 4 16
i ask	-11 -15 -13 -13 -12
i assume	5 14 14 6 5
i assume that	8 6 18 8 7
i await	5 5 5 5 13
i await your	4 3 4 4 9
i believe	3 3 2 4 15
i bring	-13 -12 -13 -14 -12
i bring my	-8 -7 -8 -8 -8
i came	-16 -16 -17 -17 -18
i can	-6 -42 -22 -30 -11
i can be	-8 -5 -5 -5 -5
i can do	11 12 10 10 24
i can not	5 -12 3 -9 -8
i can start	3 2 2 2 8
i can turn	8 3 3 3 3
i come	4 10 2 4 3
i confirm	6 5 4 6 17
i confirm my	2 2 1 2 8
i confirm that	4 4 4 4 10
i could	19 2 0 2 21
i could not	8 -3 -1 0 0
i could see	1 1 1 2 9
i did	-7 1 18 -3 -2
i did $	3 4 19 6 5
i did not	-8 -6 -8 -7 -4
i do	49 19 25 17 24
i do $	9 2 2 3 2
i do not	25 20 12 12 22
i expect	4 13 9 6 10
i expected	-6 -2 -8 -7 -6
i feel	15 3 2 4 6
i filled	6 9 5 6 14
i find	12 12 14 8 7
i find myself	10 4 13 6 5
i found	4 17 2 5 4
i found the	2 9 2 3 2
i gather	-4 -10 13 -2 -3
i gather that	2 -2 12 2 1
i get	4 5 3 14 10
i get it	3 3 3 6 8
i got	2 0 1 4 9
i guess	1 8 5 2 -2
i had	3 16 12 2 6
i had known	4 10 5 4 4
i had not	-7 -8 -5 -6 -7
i have	15 -1 -33 -20 11
i have a	4 9 2 3 4
i have attended	3 3 3 3 8
i have been	15 4 4 6 12
i have decided	-10 -8 -8 -7 -9
i have no	3 7 1 5 23
i have not	-4 -18 -18 -14 -24
i have other	2 11 3 4 5
i have received	4 3 4 4 10
i have sent	8 4 4 5 8
i have taken	3 3 3 4 10
i have the	-5 -8 -5 -5 -2
i hear	14 9 6 7 7
i honestly	8 -1 1 1 1
i hope	-29 -12 -8 -18 -19
i hope you	-3 8 -2 0 -1
i imagine	-2 1 0 1 9
i in	4 4 4 13 4
i just	25 1 2 7 -1
i just want	10 0 1 1 -2
i keep	11 1 2 2 2
i keep going	9 3 3 3 3
i kept my	4 6 10 5 4
i know	-2 -37 -30 -30 -32
i know i	15 0 1 2 2
i know it	5 4 12 5 4
i know that	-15 -18 -24 -18 -17
i know the	-7 -9 -8 -7 -7
i know you	-8 -11 -10 -9 -9
i lacked	5 6 10 5 4
i learnt	-11 -15 -10 -12 -11
i left	2 -8 -8 -6 -10
i liked	-13 -13 -14 -12 -13
i love	3 4 4 13 4
i may	-9 -12 -10 -8 -2
i may have	-8 -8 -10 -7 -8
i must	-4 -4 5 -4 -8
i must have	6 4 21 7 6
i need	11 32 11 21 22
i need a	8 17 7 16 8
i needed to	4 10 2 4 5
i noticed	0 0 8 1 0
i noticed that	0 0 8 1 0
i now	4 3 10 4 4
i now know	4 3 10 4 4
i only want	11 5 5 5 5
i quite	-11 -12 -13 -10 -13
i quite understand	-11 -12 -13 -10 -13
i really	9 -2 -2 0 -1
i received the	-8 -9 -8 -8 -15
i received your	5 5 5 5 10
i regret	-6 -5 -8 -5 -6
i saw	-8 -11 -14 -3 -15
i see	2 8 10 2 -3
i shall	6 13 3 4 3
i shall be	5 9 10 5 5
i shall not	-4 1 -9 -4 -4
i should	6 8 7 3 8
i should be	4 6 12 5 4
i stand	3 11 3 3 3
i stand $	3 10 3 3 3
i suggest	3 10 2 3 3
i suppose	2 10 22 7 14
i take	6 19 8 7 8
i take it	2 8 5 2 1
i think	8 -1 0 1 9
i think about	13 1 3 3 2
i told you	1 10 -1 1 1
i tried	14 7 18 9 8
i tried you	9 4 4 4 4
i trust	13 17 27 15 24
i trust that	6 13 6 7 13
i trust you	6 3 14 7 12
i understand	-9 -21 5 -10 -10
i understand the	-7 -6 -8 -6 -10
i want	-11 -4 -13 -9 -10
i wanted to	-8 -9 -8 -8 -9
i was	7 12 9 19 3
i was not	15 3 4 6 10
i was so	2 1 0 8 1
i was the	6 10 15 7 6
i was there	4 5 4 4 9
i was told	5 10 11 5 12
i will	0 13 0 0 26
i will not	-19 -18 -4 -15 -16
i wish	-8 -7 -10 -8 -9
i would	15 -21 -18 -16 -2
i would be	9 -6 -5 -1 4
i would like	-8 -9 -8 -7 -4
i would never	8 3 2 3 3
i would not	6 11 14 8 14
i write	12 5 7 8 18
i write to	7 7 7 7 17
idea	12 9 5 6 6
if	25 -26 -21 5 8
if * 'm	2 2 12 3 2
if * bring	2 2 2 9 2
if * can	-9 -3 -8 -7 -10
if * choose	-1 0 1 1 9
if * do	-5 -14 -6 -6 -5
if * had	-6 -9 5 -4 -5
if * is	1 -1 -10 -5 -6
if * need	3 4 4 5 11
if * want	-2 5 1 0 8
if * would	15 5 4 5 5
if anything	-10 -7 -8 -7 -10
if i	-19 -19 -6 -15 -23
if i 'm	2 2 12 3 2
if i do	-8 -8 -5 -4 -7
if it	18 -7 -3 0 1
if it 's	8 -2 3 2 0
if it is	-6 -9 -8 -7 -7
if that	12 15 -4 2 -2
if that is	7 8 -1 2 0
if the	-12 -12 -12 -10 -11
if they	12 3 4 4 5
if you	30 17 16 34 33
if you choose	-1 0 1 1 9
if you had	-5 -8 2 -4 -4
if you need	3 4 4 4 11
if you want	-2 5 1 0 8
ignor~	1 8 9 3 3
imagine	12 2 6 4 9
imagine $	6 3 2 4 11
imagi~	10 -3 7 2 7
important	0 1 10 1 1
impor~	1 7 9 2 1
in	4 -6 -18 4 3
in !	3 4 4 11 4
in ! $	3 4 4 11 4
in $	18 11 11 24 17
in * $	0 -5 -10 13 14
in * advert	1 9 1 1 -1
in * cv	4 13 3 3 1
in * department	5 3 10 4 4
in * end	6 6 13 7 6
in * favour	2 4 4 13 4
in * form	7 14 5 8 15
in * hurry	-9 -9 -9 -8 -8
in * it	-1 -1 8 -1 -3
in * lobby	-8 -9 -8 -7 -8
in * month	-7 -9 -8 -7 -7
in * my	10 10 12 7 7
in * or	2 3 3 3 9
in * position	3 8 3 4 6
in * room	7 13 4 5 5
in * second	-7 -8 -8 -7 -7
in * so	8 0 1 1 1
in @	-4 -13 -13 -9 -6
in @ $	-10 -10 -10 -10 -9
in a	-18 -23 -24 -14 -21
in a month	-7 -9 -8 -7 -7
in advance	6 6 6 6 15
in case	6 11 30 7 3
in case it	-1 -1 9 -1 -3
in case you	4 8 7 4 4
in how	-1 1 9 3 2
in line	3 2 2 3 8
in line with	3 2 2 3 8
in mind	-3 -9 -7 -6 -6
in my	20 19 13 17 2
in my cv	4 13 3 3 1
in my favour	2 4 4 13 4
in order	3 6 0 3 11
in order $	2 2 0 2 9
in that	4 20 1 8 5
in the end	6 6 13 7 6
in the interview	8 3 3 4 4
in this	10 1 1 2 2
in three weeks	8 1 2 2 2
in touch	5 5 15 5 5
in town	4 11 3 3 3
in your	3 -8 -3 -9 -12
inbox	10 5 2 13 4
inform	6 12 4 6 12
inform * of	3 6 2 3 8
inform me	5 8 4 6 13
inform me of	3 6 2 3 8
information	4 4 4 4 11
information provided	5 5 5 5 10
infor~	14 21 13 15 33
inside	9 3 10 4 4
insid~	9 3 10 4 4
instead	2 1 13 3 1
instead $	2 -1 14 3 2
inste~	2 1 13 3 1
insul~	2 9 1 2 1
intention	0 11 1 2 0
intention of	0 11 1 2 0
inten~	1 11 2 3 0
interest	-8 -8 -8 -7 -11
interested	-9 -3 -11 -7 4
interesting	2 -1 15 2 1
interesting * learn	4 2 12 4 3
interesting to	3 1 11 3 2
interesting to learn	4 2 12 4 3
interview	39 23 24 38 74
interview * #	5 5 5 5 12
interview * @	3 3 3 3 8
interview * any	3 3 3 3 8
interview * really	3 2 12 3 -1
interview * the	5 5 4 4 14
interview * was	1 1 1 8 0
interview conducted	3 3 2 3 8
interview i	14 6 6 7 15
interview like	3 3 3 3 9
interview like any	3 3 3 3 8
interview of	6 6 6 6 13
interview of #	5 5 5 5 12
interview yesterday	-6 -6 -6 -6 -12
interviewed	3 19 1 3 5
interviewed me	0 10 1 0 1
interviewer	-15 -12 -20 -18 -18
interviewer had	-5 -8 -6 -5 -5
interviews	10 15 17 9 16
inter~	22 42 18 21 64
into	9 9 11 14 6
into it	2 8 0 1 2
into the	1 -1 9 1 1
invitation	3 3 3 4 9
invite	2 9 2 1 2
invit~	8 15 7 6 16
is	4 4 -21 -37 39
is $	3 8 -1 -1 -2
is * $	-11 -17 -21 -9 11
is * a	0 4 8 1 1
is * about	10 2 3 3 2
is * and	6 11 6 6 17
is * answer	16 5 11 6 3
is * anything	-8 -8 -7 -7 -7
is * best	-8 -12 -8 -8 -9
is * i	-9 -3 -10 -5 -6
is * on	17 3 2 4 3
is * only	15 2 2 3 2
is * open	-7 -7 -7 -7 -13
is * right	-8 -8 -8 -9 -4
is * still	3 2 3 3 8
is * the	3 2 19 5 18
is * there	5 11 4 3 4
is * to	2 5 0 4 19
is * trouble	-7 -7 -7 -7 -8
is * two	3 9 2 2 2
is a	-16 -8 -3 -9 -10
is acceptable	4 3 4 4 12
is all	9 5 4 6 16
is an	6 14 9 6 4
is at	-7 -8 -7 -7 -8
is below	-10 -8 -8 -8 -9
is fine	-12 -13 -12 -13 -14
is fine $	-7 -8 -8 -8 -10
is how	-7 2 -8 -4 -5
is in	1 1 -1 2 15
is in the	2 3 3 3 9
is it still	4 3 4 3 9
is manageable	4 4 4 5 11
is more	3 6 9 4 3
is much	10 9 9 9 25
is no	-1 -10 -10 -8 -11
is no trouble	-7 -7 -7 -7 -8
is not	7 17 29 7 4
is not what	1 -3 8 2 4
is nothing	3 3 3 4 10
is on	4 4 4 4 10
is one	2 2 2 3 15
is still	-3 -6 -6 -3 -11
is still open	-7 -7 -7 -7 -13
is the	0 -31 -17 -22 -35
is the best	-8 -12 -8 -8 -9
is the only	14 2 2 3 2
is there	-3 -3 -7 -8 -2
is there a	0 8 1 1 1
is there anything	-8 -8 -7 -7 -7
is to	6 6 6 6 13
is why	-11 -14 -13 -12 -16
is why i	-9 -10 -9 -8 -12
is yes	15 3 4 4 1
it	-9 -12 3 -20 31
it $	-37 -33 -42 -34 -31
it 's	13 8 28 1 -9
it 's @	7 5 12 5 6
it 's a	-16 -18 -14 -14 -16
it 's been	4 11 4 4 4
it 's easy	3 4 13 4 4
it 's too	2 9 3 3 3
it * $	-17 -12 -25 -18 -20
it * @	19 11 18 12 16
it * a	-21 -19 -14 -17 -9
it * an	4 8 1 4 12
it * and	-7 -8 -8 -6 -9
it * be	-9 -4 -6 -4 13
it * been	2 14 1 2 1
it * do	3 2 3 3 11
it * easy	3 4 13 4 4
it * good	-9 -10 -8 -10 -11
it * have	7 8 20 8 8
it * i	8 0 6 0 -1
it * if	9 3 3 3 3
it * interesting	3 1 11 3 2
it * it	3 7 2 4 9
it * like	3 4 3 3 10
it * me	7 7 5 14 7
it * now	2 8 1 2 2
it * okay	4 4 4 4 8
it * on	2 3 2 3 10
it * that	4 5 0 3 8
it * the	-7 -3 0 -1 -8
it * this	8 -1 -1 0 2
it * to	7 9 7 3 4
it * too	2 9 3 3 3
it * what	1 3 1 5 10
it * work	1 3 3 4 12
it * you	-1 -4 11 11 8
it a	4 6 13 2 4
it as	3 1 8 3 2
it but	4 4 4 4 12
it by @	10 4 4 4 4
it did	1 1 0 8 1
it did not	1 2 0 9 2
it for a	3 3 3 3 10
it from	8 1 11 5 3
it had	-6 -6 -9 -6 -6
it has	-10 -8 -15 -12 -17
it help if	9 3 3 3 3
it is	18 38 18 21 57
it is a	1 2 2 2 8
it is what	2 3 1 2 8
it loved	5 5 4 14 5
it loved you	5 5 4 14 5
it on	0 0 -1 11 -1
it or	5 6 4 9 19
it please	10 3 2 3 2
it seemed	4 2 6 4 11
it seems	2 7 18 4 4
it seems to	1 1 8 2 2
it still	3 3 3 3 9
it to	1 15 -5 -6 2
it tonight	-9 -10 -9 -8 -10
it was	-12 -13 -2 -14 1
it was a	-8 -9 -5 -8 -9
it was an	3 2 1 2 11
it was good	-7 -3 -10 -8 -7
it was interesting	3 1 11 3 2
it was okay	4 4 4 4 8
it went	8 5 -2 2 3
it went to	10 7 -1 3 3
it will	3 2 3 4 11
it will do	3 2 3 3 11
it would	0 -2 2 -3 8
it would be	-7 -4 -8 -4 8
it would have	5 2 21 6 3
its * $	4 13 1 3 8
itself	5 9 14 4 5
itself $	5 7 14 4 5
itsel~	5 9 14 4 5
job	20 20 1 17 67
job $	8 11 2 6 17
job * a	-8 -8 -7 -6 -6
job * and	4 3 4 4 12
job * the	5 2 2 3 8
job and	-2 7 2 3 11
job sounds	3 1 2 3 10
join	-8 -9 -9 -8 -9
judge	5 14 3 6 5
junior	2 11 -1 1 1
junio~	2 11 -1 1 1
just	51 15 26 42 11
just * case	4 9 7 4 4
just * in	-1 1 9 4 2
just * the	-11 -8 -9 -9 -8
just * to	11 -3 -5 2 -5
just * up	8 5 5 4 10
just * you	8 1 0 2 0
just following	8 5 5 4 10
just following up	8 5 5 4 10
just in	4 9 7 4 4
just in case	4 9 7 4 4
just say the	-8 -6 -6 -6 -6
just so	11 1 1 1 2
just want	10 0 1 1 -2
just want to	10 0 1 1 -2
keen	-14 -8 -17 -13 -14
keen $	-9 -8 -9 -10 -9
keen to	-6 -6 -8 -6 -6
keep	19 22 16 9 12
keep going	9 3 3 3 3
keep my	11 8 15 9 11
keep your	3 16 1 3 2
kept	6 10 32 7 7
kept * side	4 6 10 5 4
kept * the	9 9 22 10 9
kept my	4 6 10 5 4
kept my side	4 6 10 5 4
kept the	6 6 15 6 5
kiln	-6 -8 -7 -7 -6
kind	-9 -7 3 -9 -15
kind * you	11 8 21 9 9
kind of	3 3 13 4 3
kind of you	8 7 20 8 8
kindly	1 6 -2 1 11
kindl~	1 6 -2 1 11
kitch~	-7 -9 -8 -6 -8
knew	19 28 24 13 12
knew * $	3 15 3 5 4
know	1 -15 2 -12 -14
know * 's	6 5 13 7 5
know * and	4 4 4 10 4
know * i	13 15 15 6 10
know i	15 -1 0 1 1
know if	-9 -9 0 -8 -11
know if i	-8 -7 2 -6 -11
know it	10 10 22 9 9
know it 's	5 4 12 5 4
know that	-9 -16 -20 -15 -9
know that i	7 2 0 3 9
know that the	-8 -10 -11 -8 -9
know the and	4 4 4 10 4
know when	5 8 5 5 9
know where	18 21 25 13 11
know where i	10 11 13 6 5
know you	-8 -11 -10 -9 -9
known	-2 9 -5 -1 -2
known that	1 8 1 1 1
lab	-11 -11 -11 -10 -14
lack	1 10 -2 2 2
lack of	1 10 -2 2 2
lacked	5 6 10 5 4
lacke~	5 6 10 5 4
landlord	14 5 5 5 5
landl~	14 5 5 5 5
last	-18 -16 -11 -13 -23
last * $	5 7 2 14 11
last * and	8 1 2 2 1
last * i	-14 -9 -14 -11 -12
last night	10 5 5 14 6
last two	7 6 20 7 5
last week	-12 -11 -10 -10 -7
last year	-10 -11 -11 -9 -9
late	-24 -15 -21 -8 -19
late $	-13 -10 -10 -9 -9
late * did	1 8 2 2 2
late and	5 18 6 7 7
late and did	1 8 2 2 2
late i	-8 -11 -8 -9 -8
late with	2 4 3 12 4
laugh	-11 -19 -12 -4 -10
laughable	5 13 4 5 4
laughed	-7 -7 -8 -7 -8
lawyer	4 10 3 4 4
lawye~	3 9 3 3 3
learn	13 18 10 6 6
learn to	2 8 0 1 2
learned	-9 -11 -4 -7 -9
learning	16 23 24 16 18
learning * it	10 15 18 10 6
learning what	4 11 2 4 3
learnt	-12 -17 -7 -13 -12
learn~	-5 -5 13 -4 -3
least	12 20 32 13 10
leave	-3 -3 -9 -2 19
leave * $	0 -2 0 1 8
leave * to	1 8 -5 2 5
leave it	5 3 9 8 27
leaver	4 10 4 4 4
leaver $	4 10 4 4 4
left	4 -17 -15 -12 -20
legen~	2 2 2 9 2
lemme	4 5 5 13 5
lemme * the	4 4 4 10 4
lemme know	4 5 5 13 5
lemme know the	4 4 4 10 4
less	9 -4 -4 -3 -3
let	20 12 29 20 14
let 's	7 11 16 17 8
let * in	3 3 4 9 4
let * know	-14 -5 -2 -11 2
let me in	3 3 4 9 4
let me know	-14 -2 -4 -11 -1
letter	6 6 11 6 17
lette~	3 4 8 3 15
licence	-8 -9 -9 -8 -8
licen~	-9 -9 -10 -8 -9
lie	4 3 4 15 4
life	18 5 5 6 6
lift	-6 -7 -9 -3 -8
lift * the	-6 -7 -8 -6 -6
lift to	-6 -7 -8 -6 -6
lift to the	-6 -7 -8 -6 -6
like	7 -8 -14 5 23
like * ?	3 9 3 3 3
like * be	-8 -7 -8 -7 -9
like * i	2 1 2 2 8
like * know	4 4 4 4 10
like * other	3 3 3 3 8
like * thank	7 7 14 7 8
like a	11 3 3 8 11
like any	3 3 3 3 8
like any other	3 3 3 3 8
like i	10 3 3 4 2
like the	-12 -9 -9 -9 -8
like to	-16 -16 -9 -13 -13
like to be	-8 -7 -8 -7 -9
like to know	4 4 4 4 10
like to thank	7 7 14 7 8
liked	-14 -15 -16 -13 -15
liked * $	-7 -8 -8 -7 -8
line with	3 2 2 3 8
link	-14 -16 -15 -13 -15
link * your	-6 -9 -7 -6 -6
link in	-6 -9 -7 -6 -6
link in your	-6 -9 -7 -6 -6
list	11 17 4 14 5
list $	14 8 12 8 8
liste~	-1 15 -3 0 3
lit	9 4 4 8 4
little	2 12 17 11 0
little else	-5 -8 -5 -5 -5
littl~	2 12 17 11 0
live	-6 -6 -7 -8 -5
lmk	3 2 2 12 3
lobby	-7 -8 -7 -2 -7
lol	7 7 7 50 11
lol $	1 2 3 30 5
long	1 8 1 -8 -5
long $	10 2 3 3 3
long * $	-20 -9 -15 -18 -15
long ?	3 10 3 2 3
long as	14 8 15 8 10
longer	10 -1 6 1 -4
longer $	13 5 4 5 4
longer * i	-5 -5 -5 -5 -9
longe~	10 -1 6 1 -4
look	-17 -10 -16 -14 -10
look * to	-11 -7 -15 -10 -6
look forward	-11 -8 -15 -10 -6
look forward to	-11 -7 -15 -10 -6
looking	-24 -21 -14 -15 -16
looking for	-10 -9 -9 -8 -3
looki~	-24 -21 -14 -15 -16
lose	-2 -5 -9 -8 -7
losing	21 15 10 11 10
losin~	21 15 10 11 10
loss	0 9 0 1 0
lost	3 6 10 5 1
lot	-18 -17 -18 -12 -16
lot of	-8 -9 -7 -6 -6
love	-15 -7 -9 12 -9
love * job	-8 -6 -6 -6 -6
love this job	-8 -6 -6 -6 -6
loved	1 1 0 13 0
loved * loved	5 5 4 14 5
loved it	5 5 5 16 5
loved it loved	5 5 4 14 5
loved you	5 5 4 14 5
loved you loved	5 5 4 14 5
lovely	-4 -9 9 -2 -3
lovely to	3 2 11 3 3
lovel~	-4 -9 9 -2 -3
lucky	7 5 21 8 7
lucky * $	4 2 12 4 3
mad	5 7 7 23 8
made	-16 -3 -17 -9 -14
made me	-12 -11 -11 -13 -11
mail	10 32 26 9 8
mail * the	7 14 17 7 5
mail and	5 4 14 6 4
make	4 -8 1 -1 -8
man	2 13 2 4 2
manageable	4 4 4 5 11
manager	-2 9 -3 -2 4
manag~	2 30 -1 3 14
manner	3 10 9 4 3
manners	4 7 10 4 4
manne~	7 17 19 9 6
many	-14 -11 -19 -12 -16
maste~	2 8 2 2 2
match	5 5 5 5 11
mate	5 2 3 15 2
matter	12 12 22 11 16
matter of	4 3 11 4 6
matters	-1 3 -8 -3 -4
matte~	10 15 14 8 12
may	-15 -16 -14 -7 -7
may * ask	-9 -12 -10 -10 -9
may * missed	-7 -7 -8 -6 -7
may be	8 3 8 4 7
may have	-11 -13 -14 -11 -12
may have missed	-7 -7 -8 -6 -7
may i	-13 -15 -13 -14 -13
may i ask	-9 -12 -10 -10 -9
may think	4 10 2 2 3
maybe	8 3 31 10 6
maybe * time	1 -5 9 1 1
maybe next	1 -5 9 1 1
maybe next time	1 -5 9 1 1
me	10 0 -49 -1 3
me $	39 6 38 14 17
me * !	2 3 3 9 3
me * $	15 12 -1 26 15
me * 's	2 1 9 2 2
me * @	5 6 6 10 14
me * a	12 6 3 3 4
me * ease	-8 -14 -8 -8 -8
me * had	2 9 -3 2 1
me * i	-2 -6 6 -8 -9
me * if	-15 -12 -2 -10 -9
me * it	4 5 3 3 8
me * more	8 2 2 2 0
me * or	1 12 3 3 6
me * the	-14 -9 -13 -10 -2
me * things	-10 -11 -9 -9 -8
me * time	-6 -8 -6 -6 -6
me * weekends	3 10 0 3 3
me * write	5 3 3 4 11
me * you	25 17 11 19 17
me ?	14 13 10 26 9
me ? $	13 9 6 14 5
me a	-9 -13 -12 -7 -12
me again	8 12 5 10 6
me all i	3 11 2 3 2
me and	-10 -13 -14 -13 -19
me at	-9 -15 -5 -8 -9
me at ease	-8 -14 -8 -8 -8
me but	12 -1 5 4 5
me for	6 22 6 7 7
me from	12 2 4 8 5
me how	-9 -11 -9 -9 -9
me i	14 10 2 4 6
me in	-2 -4 -1 16 -1
me in $	8 7 7 17 7
me it	5 3 11 5 8
me it 's	2 0 8 2 0
me know	-13 -2 -4 -10 3
me know $	-1 1 -2 0 10
me know if	-14 -11 -2 -10 -13
me of	4 11 3 5 9
me of the	3 6 2 3 8
me off	-10 -14 -11 -11 -12
me okay	-1 0 1 1 9
me on	9 11 8 8 16
me on @	8 8 8 8 16
me out	-8 -10 -10 -12 -10
me so	-9 -11 -11 -8 -10
me the	14 31 6 6 18
me to	1 -1 -5 -4 16
me to write	5 3 3 4 11
me what	14 1 3 3 4
me what you	13 6 6 6 7
me when	4 8 4 11 4
me when you	6 10 6 10 6
me where	-9 -9 -8 -7 -7
means	-6 -12 1 -6 -7
meant	3 3 13 4 2
meet	-21 -24 -22 -16 -13
meet the	2 2 2 2 8
meeting	4 2 2 11 28
meeting * me	7 7 7 7 15
meeting * what	4 4 4 4 12
meeting confirmed	3 3 3 3 8
meeting confirmed what	3 3 3 3 8
meeting with	7 7 7 7 15
meeting with me	7 7 7 7 15
meetings	3 2 10 2 2
meeti~	7 4 12 14 30
mental	3 2 1 8 2
menta~	3 2 1 8 2
mentioned	-15 -14 -13 -14 -14
mentioned that	-9 -10 -10 -9 -9
menti~	-15 -14 -13 -14 -14
mercy	26 7 6 8 8
mercy $	9 1 0 2 2
message	8 9 1 12 21
message $	2 -1 1 2 11
message * the	5 5 5 5 12
message reached	-8 -8 -8 -6 -7
message reached you	-8 -8 -8 -6 -7
messages	10 5 24 8 6
messa~	19 14 26 20 27
met	0 -1 -1 0 9
met $	-5 -6 -6 -6 -8
might	-9 -9 -11 -8 -1
mind	-1 -16 9 5 1
mind $	9 -2 12 3 5
mind * 've	3 1 8 3 2
mind i	3 1 8 3 2
mind i 've	3 1 8 3 2
minds	11 5 4 7 5
mine	6 8 22 8 9
mine $	6 8 22 8 9
minute	-8 -8 -2 -7 -10
minute $	-6 -6 -6 -6 -9
minutes	1 8 2 -2 3
minutes * and	1 8 2 2 2
minutes late and	1 8 2 2 2
minut~	-7 0 -1 -8 -7
miss	-9 -6 -7 -6 -6
missed	-10 -10 -11 -9 -10
misse~	-10 -10 -11 -9 -10
missing	-9 -5 -8 -6 -9
missi~	-9 -5 -8 -6 -9
mistakes	3 14 4 5 5
mista~	4 19 12 7 7
misun~	2 4 22 2 3
moment	5 7 15 5 6
moment to	6 4 15 6 6
momen~	5 7 15 5 6
money	21 8 1 3 3
money i	11 4 4 4 4
month $	-4 -4 8 -1 -1
moon	-9 -6 -6 -6 -7
more	-6 -8 -8 -17 -15
more $	10 8 5 2 -1
more * enough	-9 -9 -9 -7 -7
more about	5 9 4 5 11
more about the	4 5 4 5 10
more of	-9 -10 -7 -8 -9
more of your	-6 -9 -2 -5 -6
more than	-4 2 -8 -4 -5
more than enough	-9 -9 -9 -7 -7
morning	-18 -30 -23 -27 -33
morning $	-8 -8 0 -7 -10
morning * you	-9 -11 -9 -8 -8
morning i	14 5 5 5 5
morni~	-17 -30 -22 -27 -33
most	-1 -9 -9 -5 -7
mother	10 5 4 5 11
mothe~	10 5 4 5 11
move	-8 -16 -17 -15 -15
much	10 3 12 9 17
much $	-8 -9 2 -5 -7
much * add	2 1 1 2 8
much * the	3 3 3 9 4
much * your	2 10 2 3 3
much about	8 4 4 4 5
much for	1 9 2 10 2
much for the	3 3 3 9 3
much for your	2 10 2 3 3
much like	0 0 -1 0 8
much to	5 2 14 5 11
much to add	2 1 1 2 8
must	0 -11 3 -10 -14
must * $	-4 0 -8 -4 -5
must * misunderstood	5 7 13 6 6
must * the	9 9 -1 3 3
must be	8 -7 6 -2 -2
must be the	10 8 3 5 5
must have	9 8 19 8 7
must have misunderstood	5 7 13 6 6
my	38 -33 19 -8 1
my * $	-6 -13 -8 -6 -24
my * again	3 3 8 4 6
my * and	-4 -10 -4 -9 -9
my * employer	-6 -7 -7 -6 -8
my * for	-4 8 -6 -2 1
my * has	-16 -7 -12 -12 -15
my * here	10 4 3 4 4
my * i	9 12 12 9 20
my * in	19 -5 -4 -1 -2
my * is	15 7 8 7 11
my * job	-9 -8 -9 -7 -3
my * my	9 4 4 4 4
my * still	3 3 2 3 12
my * two	3 1 13 3 2
my * was	-7 -6 9 -5 -5
my * were	3 3 8 3 3
my * which	4 20 2 6 4
my * with	-6 -14 -8 -7 -7
my * you	2 -4 9 2 6
my age	4 10 3 3 3
my application i	1 5 8 3 3
my application still	3 3 2 3 12
my circumstances	2 2 2 3 9
my cv	1 20 2 3 0
my details	4 4 4 4 9
my documents	5 11 11 5 5
my earlier	4 1 13 3 3
my family	-8 -8 -7 -7 -8
my father	-9 -9 -9 -8 -9
my favour	2 4 4 13 4
my favour $	-1 3 3 12 3
my file	-8 -14 -10 -9 -9
my first	-17 -16 -15 -14 -15
my future	13 0 1 3 3
my heart	9 1 2 3 2
my interest	-6 -6 -6 -6 -8
my interview	4 4 7 10 2
my landlord	13 4 4 5 4
my letter	0 -6 8 1 1
my life	16 5 5 5 5
my mother	8 4 4 5 10
my name	5 19 24 9 7
my name was	4 6 10 4 3
my number	3 4 12 3 11
my old	-7 -8 -7 -6 -7
my own	-4 -14 -12 -12 -12
my phone	9 -1 -1 3 0
my portfolio	3 10 0 3 3
my references	4 12 3 5 7
my savings	9 2 2 2 2
my side	6 2 9 3 8
my side $	8 1 8 4 8
my side of	2 5 8 3 2
my thanks	-9 -7 -7 -5 -1
my way	13 6 6 6 6
my way $	13 6 6 6 6
my whole	21 7 5 6 4
myself	34 11 14 12 18
myself * it	5 4 3 4 10
myself doing	3 3 3 4 12
myself doing it	3 3 3 3 10
mysel~	34 11 14 12 18
name	6 24 20 8 4
name was	4 6 10 4 3
nearly	-2 -3 8 -7 -3
nearly * me	0 -1 11 -6 0
nearl~	-2 -3 8 -7 -3
need	-2 3 -11 9 9
need * $	14 18 24 15 24
need * me	-9 -7 -7 -7 -7
need * my	7 6 6 6 13
need * reply	-17 -14 -16 -14 -14
need a	7 13 3 17 6
need anything	4 5 4 5 12
need from	-9 -7 -7 -7 -7
need from me	-9 -7 -7 -7 -7
need to	-32 -26 -31 -22 -26
need to reply	-16 -13 -15 -13 -13
needed	1 6 12 0 4
needed * know	4 10 2 4 5
needed my	2 4 8 2 2
needed to	4 10 2 4 5
needed to know	4 10 2 4 5
neede~	1 6 12 0 4
neither	6 13 3 7 13
neith~	6 13 3 7 13
nervous	-10 -11 -10 -7 -8
nervo~	-10 -11 -10 -7 -8
neutral	1 1 1 2 8
neutr~	1 1 1 2 8
never	-9 -11 1 -11 -12
never * to	-9 -11 -9 -8 -8
never mind	3 0 11 3 2
new	-37 -39 -28 -35 -36
news	-16 -18 -9 -5 -15
news $	-5 -7 -7 -6 -8
next	-11 -7 -8 -14 -2
next * $	1 7 8 1 14
next * as	-7 -7 -9 -6 -7
next steps	1 0 0 0 8
next steps $	3 3 3 3 11
next time $	2 9 6 3 3
next week	-11 -11 -9 -8 -10
nice	1 -1 13 6 0
nice to	-2 -6 12 -1 -5
night	4 -12 -12 -1 -10
night $	15 6 6 15 7
night shifts	-18 -15 -15 -14 -14
nine	-12 -11 -13 -12 -14
no	33 30 17 15 35
no * about	1 1 9 1 5
no * at	-17 -17 -15 -21 -18
no * be	4 -5 9 1 0
no * comments	2 1 0 1 11
no * of	8 29 4 8 6
no * the	5 3 15 5 4
no * what	8 9 4 3 4
no doubt	10 14 24 10 9
no doubt the	5 3 15 4 4
no great	2 8 0 3 4
no hurry	-9 -9 -12 -9 -9
no i	3 10 1 3 2
no idea	8 6 4 4 4
no intention	0 11 1 2 0
no intention of	0 11 1 2 0
no need	-10 -10 -10 -8 -9
no need to	-10 -10 -10 -8 -9
no other	10 2 2 3 1
no particular	2 -1 0 2 18
no rush	-16 -14 -17 -18 -14
no rush at	-9 -8 -10 -11 -8
no trouble	-9 -9 -10 -8 -9
no worries	-2 -2 10 -4 -1
nobody	-11 10 11 -5 -6
nobody * can	1 10 2 3 3
nobody * ever	-5 -8 -6 -5 -5
nobody * to	0 1 12 3 3
nobody has ever	-6 -8 -6 -5 -5
nobody there	1 11 2 3 3
nobody there can	1 10 2 3 3
nobod~	-11 10 11 -5 -6
none	13 1 9 6 11
noon	-8 -2 -9 -7 -8
nor	6 13 3 7 13
normal	4 3 3 3 11
norma~	4 3 3 4 11
not	16 47 20 -1 15
not $	2 14 0 4 8
not * $	-10 2 -4 -5 1
not * 's	2 4 2 3 8
not * ?	3 8 2 4 2
not * a	15 11 9 5 10
not * about	1 0 8 1 5
not * again	-8 -11 -9 -8 -8
not * an	4 0 8 4 12
not * any	-9 -12 -9 -8 -9
not * being	1 9 0 2 2
not * by	-2 -3 8 0 0
not * enough	4 2 8 3 3
not * expect	1 0 10 2 1
not * for	5 12 1 4 6
not * how	8 5 1 3 3
not * in	0 9 -1 1 0
not * just	1 1 9 1 2
not * me	-2 -15 -16 -13 -14
not * no	-2 0 0 1 9
not * of	-3 -8 7 -2 -2
not * on	-15 -8 -17 -12 -14
not * properly	15 3 4 4 -2
not * said	3 9 2 3 3
not * sure	-1 1 -1 1 8
not * that	-5 -8 15 -2 -2
not * the	-5 -6 -15 -9 -15
not * to	6 8 4 5 9
not * up	-7 -11 -8 -7 -8
not * what	6 2 0 2 8
not * you	8 3 26 7 10
not * your	0 5 11 2 -1
not a	8 2 1 2 2
not appreciate	1 9 0 2 2
not appreciate being	1 9 0 2 2
not ask	8 3 6 3 3
not be	5 20 11 8 9
not care	9 2 1 1 0
not even	3 9 2 2 3
not feel	-10 -7 -2 -5 -2
not forget	-7 -11 -9 -8 -9
not forget it	-9 -11 -9 -9 -9
not from	3 1 14 4 4
not have	-2 2 -10 -3 7
not have a	12 -1 2 5 11
not have any	-9 -12 -9 -8 -9
not have to	6 11 4 5 4
not hear	-4 -11 -7 -7 -9
not heard	-12 -13 -13 -11 -13
not heard back	-8 -8 -8 -7 -7
not i	-9 -7 -8 -3 -9
not in	-11 -8 -11 -8 -9
not mind	-8 -10 -5 -1 -2
not much	2 1 1 2 8
not much to	2 1 1 2 8
not pretend	-15 -13 -9 -10 -11
not pretend that	-10 -9 -4 -6 -6
not put	-3 -8 -6 -6 -7
not put me	-3 -8 -6 -6 -7
not read	1 11 1 2 1
not really	-1 1 -1 1 11
not really sure	-1 1 -1 1 8
not replying	0 1 8 0 1
not say	1 2 10 4 12
not say no	-2 0 0 1 9
not sure	7 2 0 4 12
not take	-7 -6 -8 -6 -7
not take up	-7 -11 -8 -7 -8
not that	-1 6 -4 0 10
not think	-3 -8 -2 -5 -6
not to	-8 -15 -3 -8 -11
not to expect	1 -2 10 2 0
not want	5 1 16 5 3
not want to	5 1 16 5 3
not what	5 2 9 3 6
not work	-13 -4 -11 -9 -9
not worry	-18 -14 -1 -11 -13
not write	-5 -9 -7 -6 -6
not write again	-7 -10 -8 -7 -7
not you	6 9 3 3 3
not: $	21 28 34 8 42
not: 'd	9 1 1 2 2
not: 'm	-14 -11 -2 -9 -8
not: 's	10 15 2 11 16
not: 've	5 3 10 7 4
not: ?	0 25 10 8 5
not: @	-16 -14 -14 -4 -14
not: a	22 9 17 7 8
not: about	0 1 15 0 26
not: again	-9 -12 -8 -9 -9
not: all	-24 -12 -19 -22 -20
not: also	3 1 2 3 13
not: answered	-6 -8 -7 -7 -12
not: application	-9 -8 -9 -9 -9
not: appreciate	1 9 0 2 2
not: ask	10 4 10 5 4
not: at	-8 -15 -10 -17 -13
not: b	20 2 5 6 5
not: be	13 9 22 7 6
not: being	0 8 -1 1 1
not: better	-10 -6 -4 -7 -5
not: bothered	0 9 -1 2 1
not: but	-6 -9 -4 -4 1
not: by	-2 -2 13 0 0
not: can	-1 14 -3 4 0
not: candidate	2 0 8 2 1
not: care	9 2 1 1 0
not: chase	1 10 1 3 2
not: comments	2 1 0 1 12
not: could	12 1 1 2 1
not: cv	2 8 2 2 2
not: days	3 8 17 4 5
not: disappointed	1 3 8 3 11
not: doubt	10 14 24 10 9
not: early	-8 -7 -8 -7 -7
not: else	17 4 5 6 8
not: enough	4 2 8 3 3
not: even	3 10 2 2 3
not: ever	-5 -8 -6 -5 -5
not: feel	-9 -7 -2 -5 -2
not: firm	3 10 8 5 4
not: for	27 18 4 10 19
not: forget	-5 -11 -9 -8 -9
not: form	4 10 2 5 11
not: from	4 3 10 2 3
not: get	17 2 6 7 2
not: got	5 4 3 10 4
not: great	2 8 0 3 4
not: had	4 4 10 3 3
not: has	-10 -8 -1 -7 -7
not: have	0 -4 -10 -6 4
not: hear	-2 -10 -7 -6 -9
not: heard	-9 -12 -13 -10 -12
not: here	3 2 8 3 3
not: hours	4 12 3 5 5
not: how	10 2 6 2 3
not: hurry	-17 -16 -18 -15 -14
not: i	-3 -16 1 -10 -12
not: idea	8 6 4 4 4
not: if	-9 -6 -9 -2 -11
not: important	3 3 11 3 3
not: in	-6 8 -5 -5 -2
not: intention	0 11 1 2 0
not: it	25 7 -3 7 16
not: job	13 11 5 9 11
not: just	1 -4 4 1 8
not: know	7 -2 6 0 8
not: last	2 9 1 2 2
not: left	-4 -5 -5 -5 -8
not: let	5 -1 1 1 10
not: like	12 8 2 4 2
not: lol	0 2 0 10 2
not: matter	5 6 3 4 8
not: me	25 -6 5 8 20
not: mind	-4 -9 5 3 3
not: more	-9 -17 -13 -10 -5
not: much	7 -4 13 3 8
not: my	-14 -11 -22 -12 -14
not: need	-16 -18 -22 -17 -19
not: nor	6 13 3 7 13
not: not	11 5 9 7 2
not: of	4 23 25 6 1
not: off	-3 -10 -7 -7 -8
not: on	-2 -1 -12 -6 -5
not: one	9 8 9 5 4
not: only	1 10 2 2 2
not: opinion	7 6 6 7 16
not: other	21 1 4 5 5
not: out	8 3 1 2 1
not: part	2 -2 12 2 2
not: particular	4 1 2 4 26
not: pay	15 0 3 2 3
not: people	0 8 2 0 1
not: plan	20 2 5 6 5
not: preference	2 1 2 4 14
not: pretend	-15 -13 -9 -10 -11
not: properly	15 3 4 4 -2
not: questions	-17 -20 -16 -14 -12
not: read	2 17 3 4 3
not: really	-1 1 -1 1 11
not: rejection	2 0 8 2 0
not: replied	3 7 9 4 4
not: reply	-10 -6 3 -6 -7
not: replying	0 3 11 1 2
not: rush	-20 -19 -21 -22 -18
not: said	3 11 3 4 4
not: say	4 9 13 7 15
not: selected	7 6 10 7 13
not: send	3 11 2 3 1
not: sense	9 14 5 6 4
not: should	0 8 1 2 1
not: since	15 9 5 7 7
not: so	-9 -6 -9 -7 -6
not: sorry	1 10 3 3 3
not: sure	6 3 -1 4 20
not: surprised	6 5 3 5 19
not: take	-9 -2 -13 -7 -10
not: tell	8 4 3 3 2
not: ten	3 7 10 5 4
not: that	1 4 19 0 8
not: the	6 31 4 0 9
not: them	14 2 2 4 4
not: there	5 21 5 7 8
not: think	-3 -8 -2 -5 -6
not: through	12 5 1 4 3
not: time	-2 9 -2 0 -2
not: to	4 13 1 -4 14
not: tomorrow	3 9 8 4 4
not: trouble	-17 -16 -12 -14 -16
not: want	14 4 18 8 5
not: what	22 19 15 11 20
not: where	9 8 3 4 4
not: which	9 3 1 3 7
not: why	-1 8 3 3 9
not: will	16 10 2 6 4
not: with	-8 6 -1 -3 -4
not: work	-11 6 -10 -7 -8
not: worries	-2 -2 10 -4 -1
not: worry	-26 -25 -5 -17 -19
not: would	12 6 -1 0 -2
not: write	-5 -9 -7 -6 -6
not: yet	-15 -15 -15 -13 -14
not: you	7 25 35 6 0
not: your	8 18 30 21 8
note	7 9 0 6 33
note * the	6 6 4 4 10
note of	1 1 1 2 9
note of the	2 2 2 3 9
note that	2 8 -2 3 9
noted	2 1 1 1 10
notes	1 2 10 3 1
nothing	39 15 20 14 31
nothing * to	4 2 8 3 2
nothing about	4 5 3 3 9
nothing further	3 3 3 4 10
nothing i	9 6 6 5 9
nothi~	39 15 20 14 31
notice	-2 -6 -2 -6 -8
noticed	0 0 8 3 0
noticed that	0 0 8 1 0
notic~	-2 -6 5 -3 -8
now	-13 1 -8 -4 -16
now $	-10 -13 -18 -13 -23
now * the	-7 -7 -8 -7 -9
now know	4 3 10 4 4
number	-1 15 11 4 19
number $	2 11 1 2 2
number is	4 5 4 5 11
numbe~	-7 8 4 -4 11
obsessed	2 2 1 9 2
obsessed with	2 2 1 9 2
obses~	2 2 1 9 2
obviously	-1 -5 11 0 0
obviously $	3 -2 16 3 3
obvio~	-2 -2 12 0 1
of	8 18 11 -19 2
of #	5 5 5 5 13
of # @	5 5 5 5 13
of * $	-16 -20 15 -12 -9
of * and	19 6 7 7 9
of * answer	7 3 11 4 4
of * else	11 4 4 5 4
of * i	1 -8 9 -2 -3
of * list	8 2 2 3 3
of * one	5 14 4 5 5
of * people	-6 -9 -8 -7 -7
of * quick	4 3 11 4 2
of * this	2 0 2 3 10
of * to	3 -1 18 3 3
of * week	-8 -7 -8 -7 -7
of * you	-1 7 11 3 3
of @	8 1 2 2 3
of a	0 11 9 11 2
of a day	3 8 3 4 3
of a quick	4 3 11 4 2
of course	3 2 21 4 5
of course i	-1 -4 12 0 -2
of me	16 -2 7 3 1
of my	-9 -18 -21 -14 -19
of question	4 10 4 4 4
of question one	4 10 4 4 4
of thanks	5 2 5 5 16
of that	-18 -20 -22 -22 -18
of the	-19 -7 -21 -18 -7
of these	-7 -7 -8 -5 2
of us	11 9 33 12 11
of what	5 9 1 3 3
of you	11 12 23 16 12
of you to	8 7 20 8 8
of your	17 21 7 7 7
of your list	9 3 3 4 4
off	-17 -8 -19 -13 -17
offer	-2 19 -4 4 13
offer * i	5 13 4 4 3
offer * will	4 3 4 4 12
offer * you	4 6 4 4 8
offer but	0 12 0 1 -5
offer i	-5 -5 -5 -5 -8
offer it	4 3 3 4 12
offered	9 4 3 4 9
offers	6 11 3 4 2
offer~	16 15 7 8 12
office	-10 -11 -10 -2 3
office is	5 4 4 4 13
offic~	-10 -12 -11 -3 3
ok	4 3 3 12 5
okay	2 2 4 4 20
okay $	0 0 1 1 9
old	-11 -15 -14 -5 -16
on	9 -21 -27 -10 -2
on $	-11 -12 -11 -10 -10
on * $	-6 -8 -9 -6 -3
on * @	-12 -10 -10 -10 -10
on * and	18 12 19 11 13
on * gig	5 5 5 11 4
on * i	19 11 12 22 22
on * it	4 3 10 4 4
on * list	15 7 13 8 9
on * one	8 0 0 1 -1
on * phone	9 2 -3 0 0
on * side	7 1 8 4 8
on * site	4 5 4 4 9
on * steps	3 2 2 2 10
on * twice	10 6 5 5 5
on @	-4 -13 8 -11 4
on @ $	-14 -13 -9 -12 -10
on @ and	19 13 20 12 14
on @ i	14 8 10 8 18
on @ it	4 3 10 4 4
on a	-26 -18 -20 -19 -24
on earth	3 16 3 0 4
on file	4 4 4 4 9
on file $	3 3 3 3 8
on my side	7 1 8 4 8
on next	3 2 2 2 10
on next steps	3 2 2 2 10
on that	13 2 1 3 3
on the	-8 -7 5 -1 8
on the gig	5 5 5 11 4
on the list	4 4 10 4 5
on this	12 1 2 2 1
on this one	9 1 1 2 0
on what	1 2 2 3 10
on you	4 9 3 3 3
on you $	5 10 4 5 5
on your	26 1 0 5 3
once	-10 -3 1 -9 -10
once $	-8 -8 -7 -7 -6
once * $	2 9 6 2 1
once * i	2 0 8 2 1
once again	2 1 10 2 2
once more $	2 9 6 2 1
one	-9 -5 18 4 16
one $	0 5 12 2 8
one * give	4 10 4 4 4
one * i	-9 -10 -9 -8 -9
one * is	4 3 3 3 12
one * your	2 12 1 3 3
one ?	-12 -13 -10 -11 -10
one ? $	-12 -13 -10 -11 -10
one does	7 5 20 7 10
one last	4 4 11 14 6
one line	-11 -8 -10 -9 -9
one of	7 17 13 12 9
one of your	2 12 1 3 3
one word	8 3 3 3 3
one would	0 8 -2 1 0
one would give	4 10 4 4 4
online	7 12 15 8 8
onlin~	7 12 15 8 8
only	39 1 22 4 -6
only * i	15 9 2 5 5
only * in	4 10 2 3 3
only * my	1 -2 9 1 1
only * that	9 -1 1 -1 -1
only want	11 5 5 5 5
only want to	11 5 5 5 5
open	-10 -13 -8 -11 -3
open $	-5 -5 -5 -5 -8
open * i	3 3 9 3 4
opened	9 7 3 4 4
opene~	9 7 3 4 4
opens	-11 -11 -10 -11 -13
opinion	10 9 16 10 18
opinion * the	7 6 6 7 16
opini~	10 9 16 10 18
or	62 64 33 45 80
or * $	22 9 17 13 31
or * i	8 4 3 3 3
or * not	1 8 2 2 2
or @	5 5 5 5 14
or a	11 -4 6 2 4
or do	1 8 2 2 2
or do not	1 8 2 2 2
or i	3 12 3 3 2
or no	3 11 2 4 11
or not	3 3 3 4 13
or stop	3 12 1 1 1
or the	3 3 3 3 9
organ~	0 9 1 1 2
other	10 20 -4 3 20
other applications	2 2 3 3 9
others	11 -15 11 -1 -3
others $	-6 -8 -10 -7 -7
others had	6 3 20 7 5
otherwise	-4 -10 5 -4 -5
otherwise $	-3 -9 0 -4 -5
other~	6 -24 16 -4 -8
our	-8 -16 -6 -9 0
our * i	2 3 3 3 10
our meeting	6 6 6 6 15
our talk	8 0 0 1 0
out	22 10 -3 4 12
out $	10 7 2 5 3
out * $	-8 -10 -8 -7 -4
out * the	-10 -11 -7 -14 -10
out from	4 3 12 4 4
outcome	5 7 3 5 15
outco~	5 7 3 5 15
outsi~	8 8 1 2 3
oven	-8 -9 -8 -8 -8
over	-8 -4 -13 10 -11
over * $	2 8 2 3 3
over * moon	-9 -6 -6 -6 -6
over the	-3 1 0 10 0
over the moon	-9 -6 -6 -6 -6
over there	4 10 3 5 4
overl~	2 0 9 2 2
owe	1 2 0 8 0
owe * a	0 0 0 8 1
owe you a	0 0 0 8 1
own	-10 -4 -20 -17 -17
own * $	5 9 0 0 1
page	-7 -1 -8 -6 -9
paid	10 1 1 2 2
panel	-7 -4 -13 -9 -12
panel $	-7 -10 -8 -7 -8
paper	1 9 -2 1 0
papers	3 15 5 5 9
paperwork	-2 -3 -2 -1 9
paper~	2 12 3 5 18
parrot	-8 -10 -8 -9 -8
parro~	-8 -10 -8 -9 -8
part of	0 -4 9 0 0
part time	9 4 3 4 3
particular	4 1 2 4 26
parti~	5 2 3 5 29
pass	-8 -9 -9 -8 -9
passed	-6 -6 -7 -6 -8
passe~	-6 -6 -7 -6 -8
paths	-8 -6 -8 -6 -6
patience	12 12 4 5 3
patient	-7 -11 -8 -7 -8
patie~	0 -6 -10 -7 -10
pay	41 23 10 11 13
pay * $	9 -1 2 1 2
pay for	11 6 3 3 4
pay i	9 2 3 3 3
pay me	11 3 3 2 3
pay me $	9 -1 2 1 2
pays	5 5 5 5 11
people	6 21 18 5 4
people $	9 11 26 9 10
people 's	2 9 1 2 2
people * me	11 4 2 4 4
people and	5 4 4 5 15
people say	2 12 -2 2 2
people were	-7 -8 -8 -7 -10
peopl~	6 21 18 5 4
per	9 8 17 9 19
per * last	2 3 8 3 2
per my	4 3 13 4 2
per my last	2 3 8 3 2
perhaps	9 9 22 2 1
perhaps i	0 -4 10 0 -1
perha~	9 9 22 2 1
permit	-10 -10 -10 -9 -10
permi~	-10 -10 -10 -9 -10
person	7 13 5 2 0
person * chose	2 2 11 3 3
person you chose	2 2 11 3 3
perso~	7 12 5 1 -1
phone	41 18 4 11 8
phone $	5 10 2 3 3
phone * $	12 5 1 3 3
phone all	17 7 7 7 7
phone call	11 3 -1 2 1
phone call $	12 5 1 3 3
pick	0 9 -2 0 -1
picked	2 11 3 5 3
picke~	2 11 3 5 3
pint	3 3 3 11 3
pint for	3 3 3 11 3
pity * my	2 1 8 2 2
place	-10 -9 -5 1 -1
place $	-9 -11 -3 -9 -10
place is	5 5 5 13 5
plan	9 -7 -1 -3 -4
plan * $	11 -2 1 2 1
plan b	20 2 5 6 5
please	32 -12 4 -5 34
please * me	12 0 11 3 13
please * not	-12 -15 -8 -10 -9
please * on	3 3 3 3 8
please * that	10 3 1 4 10
please advise	5 6 5 5 15
please advise on	3 3 3 3 8
please do	-13 -15 1 -10 -11
please do not	-12 -15 -8 -10 -9
please inform	3 3 3 3 8
please inform me	3 3 3 3 8
please keep	4 4 4 4 9
please say	9 2 1 2 2
pleasure	-7 -8 -8 -7 -7
pleas~	17 -26 -5 -18 18
plenty	-8 -8 -7 -6 -7
plenty $	-8 -8 -7 -7 -7
plent~	-8 -8 -7 -6 -7
polit~	4 5 15 5 5
position	19 28 17 20 54
position * been	-4 1 -5 -4 -11
position * it	5 5 5 4 11
position has	-7 -2 -11 -7 -13
position has been	-8 -2 -12 -7 -14
position i	6 5 5 6 13
position is	8 7 7 7 17
position would	-4 0 0 1 11
posit~	19 28 17 20 54
post	-20 -22 -21 -24 -36
post $	-7 -2 -8 -7 -9
post is	-7 -6 -7 -6 -10
post so	-8 -5 -5 -5 -5
pract~	-2 -11 -6 -5 -6
preference	2 1 2 4 14
prefe~	-4 -6 -3 -1 14
present	0 0 0 2 11
prese~	1 3 1 3 13
pretend	-15 -13 -9 -10 -11
pretend * i	-10 -9 -4 -6 -6
pretend that	-10 -9 -4 -6 -6
pretend that i	-10 -9 -4 -6 -6
prete~	-14 -10 -9 -10 -11
priorities	0 -4 12 1 0
prior~	1 -3 17 2 1
probably	9 5 12 7 17
proba~	8 3 10 6 16
probl~	5 5 4 4 12
proceed	4 5 3 5 16
process	11 11 18 8 9
proce~	16 16 22 14 30
profe~	7 19 4 7 8
promise $	-8 -3 -7 -5 -6
promised	-12 -7 -5 -9 -13
promi~	-12 -3 1 -8 -14
properly	13 8 2 3 -3
properly since	15 3 4 4 -2
prope~	9 6 -3 -4 -8
propo~	5 8 4 5 9
prove	8 3 2 2 2
provided	4 4 4 4 9
punctuality	4 8 8 4 3
punct~	4 8 8 4 3
put	0 -10 -12 -9 -13
put * at	-8 -14 -8 -8 -8
put * off	-8 -9 -7 -7 -8
put me	-13 -20 -14 -12 -15
put me at	-8 -14 -8 -8 -8
put me off	-8 -9 -7 -7 -8
question	-29 -12 -18 -21 -30
question $	0 4 11 1 -1
question * $	3 9 2 1 2
question * the	-11 -9 -9 -8 -9
question * would	3 9 3 3 3
question about	-18 -18 -16 -15 -16
question about the	-10 -8 -8 -7 -9
question one	4 10 4 4 4
question one would	4 10 4 4 4
questions	-3 6 -5 1 27
questions $	5 4 5 6 24
questions * answered	2 2 2 3 11
questions * now	-8 -12 -8 -8 -9
questions were	8 20 5 8 13
quest~	-31 -2 -23 -18 -1
quick	-10 -17 -6 -8 -12
quickly * answered	2 4 8 2 2
quite	-9 -10 -4 -9 -11
quite * $	-7 -8 -7 -6 -8
quite * to	4 4 11 3 4
quite understand	-11 -12 -13 -10 -13
quite understand $	-7 -8 -7 -6 -8
quite used	4 4 11 3 4
quite used to	4 4 11 3 4
ran	-8 -10 -9 -8 -10
ranger	3 2 3 3 8
ranger * ?	3 2 3 4 9
range~	3 2 3 3 8
rate	4 4 11 4 4
rather	4 24 11 7 5
rather * from	6 6 16 7 6
rather be	10 18 7 8 8
rather than	7 7 16 7 6
rather than from	8 8 17 8 7
rathe~	4 24 11 7 5
reached	-15 -14 -13 -12 -12
reached * $	-8 -9 -8 -7 -7
reached you	-9 -9 -9 -7 -8
reached you $	-8 -9 -8 -7 -7
reach~	-15 -10 -14 -11 -12
read	-13 5 -2 -10 -5
read * $	6 22 6 6 4
read * i	-9 -11 -12 -9 -9
read * the	7 6 9 7 14
read * two	1 8 0 1 1
read a	2 9 2 2 3
read my	-9 -22 -1 -9 -9
read page	1 8 0 1 1
read page two	1 8 0 1 1
read so	-6 -8 -9 -6 -6
read so i	-6 -8 -9 -6 -6
read them	4 11 3 4 4
reading	-12 -13 -13 -12 -12
readi~	-12 -13 -13 -12 -12
ready	-17 -30 -23 -19 -21
ready i	-7 -10 -7 -8 -7
real	-1 12 0 1 1
realise	3 7 10 4 1
realise that	3 3 12 4 4
reali~	4 7 10 4 1
really	27 15 23 12 15
really * why	-1 1 -1 1 8
really * you	7 11 4 4 5
really sure	-1 1 -1 1 8
really sure why	-1 1 -1 1 8
reall~	27 15 23 12 15
reason	7 12 20 9 12
reason why	3 1 13 4 4
reaso~	6 10 24 8 12
receipt	4 3 3 4 12
received	-6 -8 -7 -6 3
received * email	4 3 4 4 12
received the	-8 -8 -8 -8 -13
received your	10 8 9 10 27
received your email	4 3 4 4 12
recei~	-6 -9 -8 -5 10
recommended	3 1 3 3 10
recom~	4 10 3 5 11
reconsider	10 3 3 3 3
reconsider i	9 3 2 3 3
recon~	10 3 3 3 3
recruiter	1 7 -1 8 4
recru~	3 8 6 10 5
reference	-8 -9 -8 -7 -6
refer~	-14 -10 -15 -15 -12
regarding	7 7 7 7 17
regarding * interview	6 5 5 5 12
regarding the	7 7 7 7 17
regards	2 2 1 2 12
regards $	4 4 3 4 14
regar~	8 8 7 8 29
regret	-6 0 -9 -6 -8
regret * i	-7 -9 -8 -6 -7
regre~	-6 0 -9 -6 -8
rejection	5 11 22 6 7
rejec~	12 19 25 9 10
relat~	1 8 1 2 1
remain	3 7 7 4 8
remai~	4 7 7 4 9
reminder	3 3 13 2 2
remin~	2 2 20 3 2
replied	6 7 9 4 5
replied $	6 3 9 4 4
repli~	6 7 9 4 5
reply	-18 -3 25 -3 -5
reply $	0 3 10 2 3
reply * this	-11 -8 -9 -7 -8
reply to	-13 -11 -12 -10 -11
reply to this	-11 -8 -9 -7 -8
replying	3 9 13 3 4
reply~	3 9 13 3 4
request	5 2 2 3 12
reque~	1 -2 -3 -1 9
require	6 8 3 4 4
required	4 4 4 4 10
required $	3 3 3 4 10
requirements	7 7 7 8 18
requi~	17 18 14 15 32
resending	2 2 16 2 2
resending this	4 4 16 4 4
resen~	2 2 16 2 2
respect	3 13 8 4 2
respe~	-1 9 4 0 -5
respond	5 14 4 4 7
response	5 4 10 6 11
respo~	10 17 14 10 19
result	11 11 18 12 24
result $	6 6 6 7 19
resul~	9 9 16 10 23
retur~	-8 -11 -2 -7 -11
ridiculous	5 12 5 5 5
ridic~	5 12 5 5 5
right	-14 -24 2 -2 -3
right $	-1 -7 10 -1 5
right * $	-10 -11 -8 -13 -11
right ? $	-6 -6 -7 -8 -6
right one	-8 -7 -7 -7 -8
right person	-7 -7 -11 -7 -7
ring	-13 -18 -16 -16 -17
rock	-1 3 4 17 4
rock * and	-2 3 3 13 3
role	11 5 6 4 26
role * do	12 2 3 3 5
role i	6 5 5 5 12
role is	-7 -7 -8 -7 -10
role would	14 3 4 5 8
room	-5 5 -11 -6 -6
room $	4 11 2 5 7
round	3 8 7 8 10
round to	3 3 9 3 1
rounds	5 7 13 6 5
round~	5 7 13 6 5
run	1 25 -6 0 -5
run the	-12 -8 -10 -11 -10
running	12 8 4 5 8
runni~	12 8 4 5 8
rush	-20 -19 -21 -22 -18
rush * all	-9 -8 -10 -11 -8
rush * my	-8 -7 -7 -8 -7
rush at	-9 -8 -10 -11 -8
rush at all	-9 -8 -10 -11 -8
safe	-8 -6 -7 -6 -7
said	-1 -22 -16 -12 -10
said * $	-10 -10 -10 -3 -10
said * 'd	4 3 13 4 4
said i	-9 -6 -7 -7 -7
said that	-7 -10 -8 -7 -7
said you	4 5 10 4 4
said you 'd	4 6 11 4 5
salary	32 14 7 8 17
salary * the	21 10 10 10 14
salary and	7 5 5 5 11
salary is	13 7 4 3 7
salar~	32 14 7 8 17
same	9 16 21 10 15
same * $	10 9 16 9 16
savin~	15 -3 1 1 1
saw	-5 -8 -5 2 -12
saw * mail	4 4 9 5 4
saw my	3 3 9 4 3
saw your	3 0 3 11 3
say	27 27 20 30 22
say $	7 15 15 8 7
say * $	-1 10 -7 1 7
say * i	-9 -10 -11 -8 -3
say * to	5 5 5 14 5
say * you	6 10 22 8 7
say no	-2 0 -1 1 8
say no $	-2 0 0 1 9
say sorry	1 8 2 2 2
say that	9 0 9 2 2
say that i	-8 -9 -10 -8 -8
say that you	8 6 18 8 7
say you	11 1 8 3 3
says * $	7 7 15 8 7
says i	9 0 1 1 -2
schedule	9 17 11 9 12
sched~	7 17 8 7 10
scheme	-5 -8 -6 -5 -6
schem~	-5 -8 -6 -5 -6
school * $	4 10 4 4 4
school leaver	4 10 4 4 4
school leaver $	4 10 4 4 4
second	-16 -21 -23 -21 -16
second * $	-3 -7 -9 -6 -3
second * i	6 5 5 5 10
second interview	-8 -7 -8 -7 -7
seconds	3 3 11 3 3
secon~	-12 -19 -13 -19 -13
see	-15 -9 -1 4 -3
see * doing	3 3 3 4 12
see * then	-7 -7 -8 -7 -7
see * we	-2 -2 -2 8 -1
see * you	5 5 5 17 6
see fit	5 5 4 5 17
see how	1 9 -1 0 1
see if	0 0 1 13 3
see if you	5 2 4 16 5
see myself	1 1 1 2 9
see myself doing	3 3 3 4 12
see that	-6 -12 1 -6 -8
see the	-7 -1 3 -5 -11
see you	-8 -3 -5 -12 -8
see you then	-7 -8 -8 -9 -7
seeing	3 10 0 3 6
seein~	3 10 0 3 6
seem	15 18 34 16 15
seem to	6 8 13 6 6
seemed	10 10 8 7 17
seemed * a	4 3 3 3 10
seemed like	4 3 3 3 10
seemed like a	4 3 3 3 10
seeme~	10 10 8 7 17
seems	8 13 35 13 20
seems * be	5 3 11 5 10
seems to	6 6 24 8 14
seems to be	5 3 11 5 10
seen	-1 11 -3 -1 -2
selected	11 10 12 11 26
selected $	7 6 10 7 13
selec~	12 10 13 11 26
send	4 35 7 13 28
send * contract	3 13 2 3 3
send * lines	3 11 2 3 1
send * the	3 6 3 11 13
send a	3 1 8 4 14
send me	-2 5 -1 -3 8
send the	2 11 0 1 6
send the contract	3 13 2 3 3
send two	2 10 1 2 0
send two lines	3 11 2 3 1
sending	4 10 8 3 16
sending * again	4 3 11 4 3
sending me	2 9 2 2 2
sending this	7 7 14 8 15
sendi~	4 10 8 3 16
sense	4 8 0 1 -2
sensible	4 11 4 3 4
sensi~	4 11 4 3 4
sent	6 3 10 6 5
serious	8 25 5 7 5
seriously	-10 -11 -11 -8 -11
serio~	-2 13 -6 -1 -6
set	-10 -9 -9 -8 -8
settl~	-11 -9 -4 -7 -7
several	0 1 1 2 10
sever~	0 1 1 2 10
shall	0 5 12 -5 -2
shall * ?	5 5 21 4 6
shall be	5 9 10 5 5
shall i	-9 -9 -3 -9 -7
shall not	-4 1 -9 -4 -4
she 's	15 14 7 7 8
shift	-18 -16 -17 -14 -8
shift $	-8 -8 -9 -7 -8
shifts	-9 -14 -13 -12 -11
shifts the	10 2 3 3 3
shift~	-9 -14 -13 -12 -11
short	-19 -26 -27 -22 -23
short * is	-7 -8 -8 -6 -7
short answer	-6 -9 -7 -6 -7
should	-1 25 -2 -3 3
should * grateful	3 7 8 4 3
should * said	9 3 2 2 2
should * sent	2 1 10 2 1
should * the	-12 -16 -11 -11 -13
should be	3 15 12 6 4
should be grateful	3 7 8 4 3
should have said	9 3 2 2 2
should have sent	2 1 10 2 1
shoul~	-1 25 -2 -3 3
showed	-8 -8 -8 -8 -8
showe~	-8 -8 -8 -8 -8
sick	10 3 3 6 3
side	8 6 11 7 10
side $	10 5 9 8 10
side * the	2 2 9 3 2
side of	2 5 8 3 2
side of the	2 2 9 3 2
sign	1 4 -8 0 -5
sign that	5 14 4 5 5
signed	-12 -12 -12 -11 -12
signe~	-12 -12 -12 -11 -12
silence	11 13 48 12 9
silence i	7 9 15 7 6
silen~	11 13 48 12 9
silly	4 19 1 4 1
similar	-2 -3 -1 0 12
similar * $	-8 -7 -7 -6 -6
similar to	3 2 3 3 10
simil~	-2 -3 -1 0 12
simple	1 9 5 2 1
simply	15 2 16 8 7
simply * to	11 2 2 4 3
simpl~	14 8 19 8 7
since	15 -16 2 -10 -17
since $	-8 -9 -8 -7 -7
since * $	12 5 5 5 5
since * interview	14 4 4 5 6
since * seems	3 1 12 3 3
since @	13 5 5 5 5
since four	8 6 2 4 3
since i	-12 -13 -7 -10 -14
since the	16 5 -1 3 3
since the interview	14 4 4 5 6
situation	11 3 3 4 4
situa~	11 3 3 4 4
six	-7 -9 -11 -11 -11
six $	-10 -11 -10 -9 -9
skills	6 8 6 6 13
skill~	7 16 6 8 14
skip	8 24 9 6 8
skip the	8 24 9 6 8
sleep	9 10 4 5 4
slept	15 6 5 6 5
slot	-6 -6 -8 -6 -7
small	-18 -16 -13 -18 -17
small * $	4 10 11 3 5
smaller	-8 -10 -12 -9 -10
smaller * $	-5 -5 -8 -5 -5
small~	-8 -10 -12 -9 -10
so	3 -18 -3 5 -16
so $	6 5 14 6 9
so * $	-1 -7 13 -2 -4
so * 'll	-8 -9 -10 -7 -8
so * 'm	-2 -11 -10 -7 -8
so * ?	3 10 3 2 3
so * for	2 9 2 8 4
so * it	4 7 4 5 11
so * of	13 11 13 8 9
so * that	6 2 0 9 2
so * the	0 8 0 0 0
so a	-12 -9 -9 -8 -9
so here it	4 7 4 5 11
so i	-20 -33 -38 -25 -16
so i 'll	-8 -9 -10 -7 -8
so i 'm	-2 -11 -10 -7 -8
so long	3 10 3 2 3
so long ?	3 10 3 2 3
so many	2 11 3 5 4
so much	5 8 1 6 2
so much for	1 9 2 6 3
so please	-17 -15 -8 -12 -12
so please take	-9 -6 -6 -6 -6
so that	-1 -2 9 0 -1
so the	11 4 4 4 4
some	22 40 43 28 31
some * us	4 3 13 4 4
some of	4 3 13 4 4
some of us	4 3 13 4 4
somebody	21 40 36 14 10
somebody * $	9 3 1 3 3
somebody * to	3 8 3 3 2
somebody else	10 7 2 4 4
somebody else $	9 3 1 3 3
somebody who	1 9 1 1 0
somebody with	3 11 3 4 3
someb~	21 40 36 14 10
someone	2 28 10 13 3
someone * $	5 1 3 11 4
someone else	-10 -15 -12 -11 -12
someone who	4 18 3 4 4
someone yet	3 2 3 13 4
someo~	2 28 10 13 3
soon $	-8 -11 -12 -11 -11
soon * $	4 8 4 11 5
sooner	16 7 12 8 5
soone~	16 7 12 8 5
sorry	-28 -21 -24 -15 -25
sorry * 'm	2 3 3 12 4
sorry * miss	-9 -6 -7 -6 -6
sorry * my	4 4 9 4 4
sorry * the	-9 -9 -10 -9 -9
sorry for the	-7 -7 -8 -7 -7
sorry i	9 5 5 14 6
sorry i 'm	2 3 3 12 4
sorry to	-34 -27 -29 -26 -27
sorry to miss	-9 -6 -7 -6 -6
sort	7 10 3 4 2
sort * question	4 10 4 4 4
sort of	3 8 2 3 2
sort of question	4 10 4 4 4
sounded	-8 -7 -7 -7 -7
sounds	2 0 0 6 12
spare	7 14 18 6 7
spare * the	4 12 4 3 4
spare me	4 12 4 3 4
spare me the	4 12 4 3 4
speak	-2 10 -5 2 0
speak to	8 21 8 8 8
speak~	4 3 13 3 6
speec~	2 0 9 2 2
spoke of	5 9 9 5 3
squeezing	3 2 3 12 3
squeezing * in	3 2 3 12 3
squeezing me	3 2 3 12 3
squeezing me in	3 2 3 12 3
squee~	3 2 3 12 3
stack	-6 -8 -8 -6 -6
stand	13 14 5 5 5
stand $	2 8 2 2 2
standards	1 11 0 1 -4
stands	7 17 12 9 15
stands $	8 20 7 9 16
stand~	10 35 14 12 15
start	-2 -16 -15 -8 3
start * the	15 7 6 8 16
start at	11 3 2 4 4
start at the	11 3 2 4 4
start date the	5 5 5 6 14
start~	-3 -7 -10 -6 -8
stay	-20 -20 -20 -17 -19
steps $	3 3 3 3 11
still	-14 -18 -24 -24 -22
still * and	-7 -7 -7 -8 -8
still * of	-8 -8 -8 -14 -8
still * thanks	2 2 2 2 8
still available	3 3 3 3 10
still available thanks	2 2 2 2 8
still interested	-7 -7 -7 -8 -8
still open	-7 -7 -7 -7 -9
stop	5 28 5 3 3
stop * me	5 16 4 4 5
stop sending	2 9 2 2 2
stop sending me	2 9 2 2 2
stopped	10 5 8 5 3
stopped * $	3 5 8 4 4
stopp~	10 5 8 5 3
stranger	2 1 1 8 2
stran~	2 3 1 8 2
stric~	-9 -8 -7 -7 -8
stuff you	1 9 0 -4 1
such	2 1 8 9 2
suggest	5 18 4 6 5
suggest your	6 16 5 6 6
suggested	-14 -14 -17 -14 -17
suggested $	-9 -9 -11 -8 -9
sugge~	-7 5 -4 -6 -11
suit	-13 -10 -10 -10 -8
suit me	-8 -6 -6 -6 -4
suits	-23 -26 -18 -21 -17
suits * $	-16 -16 -15 -14 -9
suits me	-11 -11 -11 -11 -11
suits me $	-11 -11 -10 -10 -10
suits you	-15 -18 -10 -13 -9
sup	5 5 5 13 4
sup @	4 4 4 10 4
suppl~	-8 -12 -11 -8 -9
suppose	3 9 27 8 15
suppo~	5 10 27 9 18
sure	21 21 39 17 31
sure * 's	5 5 14 6 9
sure * i	6 2 -1 3 9
sure to	7 6 17 7 6
sure why	-1 1 -1 1 8
sure why i	-1 1 -1 1 8
sure you	-8 -11 -3 -8 -7
surprise	2 2 12 3 1
surprised	4 4 4 4 17
surpr~	8 12 18 9 20
sweep	10 3 3 3 2
sweep * floors	9 3 2 3 2
sweep the	9 3 2 3 2
sweep the floors	9 3 2 3 2
ta	7 6 7 18 7
take	14 11 -2 -9 11
take * $	9 -5 -4 -2 1
take * course	5 9 3 5 9
take * more	-7 -11 -8 -7 -8
take * of	-5 -8 -8 -11 -7
take a	6 6 2 3 8
take it	14 10 9 9 16
take it $	9 3 3 4 6
take the	4 8 4 2 2
take time	-8 -9 -11 -9 -8
take up	-7 -11 -8 -7 -8
take up more	-7 -11 -8 -7 -8
taken	6 7 16 7 10
taken * $	2 1 13 3 0
taken * of	4 3 3 4 10
taken note	3 3 3 4 10
taken note of	3 3 3 4 10
taking	3 5 19 6 7
takin~	3 5 19 6 7
talk	-6 -11 -16 -17 -14
talk $	2 8 2 0 2
talk * $	-5 -5 -5 -8 -3
talked	1 8 1 1 2
talke~	1 8 1 1 2
talking	4 20 1 2 4
talking about	3 9 2 3 3
talking to	6 16 3 6 6
talki~	4 20 1 2 4
tasks	5 6 6 7 20
taught	-7 -5 -9 -7 -7
taugh~	-7 -5 -9 -7 -7
tbh	2 2 1 8 1
tea	-9 -11 -13 -14 -11
teach	-9 0 -9 -13 -8
team	-30 -29 -39 -30 -26
team $	-12 -13 -13 -11 -8
tell	-3 -21 -13 -9 -14
tell * $	4 2 11 3 3
tell * what	15 3 2 4 4
tell * where	-9 -9 -8 -7 -7
tell me	3 -17 1 -9 -6
tell me $	6 5 12 5 5
tell me what	19 4 6 6 7
tell me where	-9 -9 -8 -7 -7
tell you	-10 -10 -13 -10 -10
telling	2 10 8 3 0
telling everyone	3 12 4 4 3
telli~	2 10 8 3 0
temporary	9 3 3 4 3
tempo~	9 3 3 4 3
ten	-23 -24 -20 -23 -26
ten * $	-6 -4 -8 -7 -8
tenth	14 5 5 5 5
terms	18 4 4 6 6
test	-11 -2 -15 -12 -7
test was	3 9 0 2 6
th	-21 -17 -16 -19 -22
th $	-10 -10 -10 -10 -11
than	4 6 -4 -17 -30
than * 'd	-9 -9 -9 -11 -13
than * did	5 6 17 7 7
than * i	-8 -9 -10 -8 -11
than * you	7 7 17 7 6
than enough	-9 -9 -9 -7 -7
than from	7 7 16 7 6
than from you	8 8 17 8 7
than i	-8 -12 -5 -14 -21
than i 'd	-9 -9 -9 -11 -13
than i did	5 6 17 7 7
than me	10 -1 0 2 2
than the	-4 -6 -8 -5 -6
than your	2 13 3 4 3
thank	-55 -58 -42 -53 -4
thank * !	-6 -7 -7 -8 -7
thank * $	-21 -22 -22 -18 -11
thank * again	-7 -8 -8 -7 -9
thank * for	-18 -16 -1 -18 10
thank * in	6 6 6 6 15
thank * note	3 3 3 3 9
thank you	-53 -60 -41 -53 -3
thank you !	-6 -7 -7 -8 -7
thank you $	-17 -17 -19 -15 -7
thank you again	-7 -8 -8 -7 -9
thank you for	-20 -22 -4 -21 8
thank you in	6 6 6 6 15
thank you note	3 3 3 3 9
thanks	-32 -16 -14 -32 5
thanks $	-8 -6 -6 -5 3
thanks * bunch	-7 -7 -7 -11 -7
thanks * finally	1 -2 9 1 1
thanks * i	4 14 3 4 2
thanks * is	4 1 3 4 13
thanks * the	1 18 2 3 -1
thanks a	-12 -12 -12 -19 -12
thanks a bunch	-7 -7 -7 -11 -7
thanks for	-3 7 17 5 8
thanks for finally	1 -2 9 1 1
thanks for the	3 19 4 4 1
thanks to	-6 -8 -7 -6 -6
thank~	-31 -19 -16 -32 3
that	-10 22 40 -24 -15
that $	-9 -3 -5 -5 0
that 's	-1 -3 10 -2 1
that * $	14 30 18 15 20
that * 'm	16 7 25 10 10
that * 's	8 0 -2 0 0
that * 've	-7 -9 -6 -7 -7
that * ?	-7 -7 -8 -10 -7
that * a	2 11 5 0 2
that * all	5 2 1 3 13
that * also	3 1 2 3 13
that * answered	5 4 4 4 9
that * application	5 6 10 6 13
that * can	-23 -16 -18 -16 -18
that * could	-7 -13 -1 -6 -6
that * do	9 6 2 4 2
that * had	4 2 17 5 4
that * have	-1 -8 -11 -7 -9
that * i	9 5 3 4 3
that * in	3 15 3 4 2
that * interview	5 5 9 5 9
that * is	12 8 16 12 12
that * me	-3 -9 0 -6 -7
that * need	-9 -4 -9 -7 -8
that * on	2 8 2 3 2
that * post	-5 -5 -3 -5 -10
that * promise	3 0 14 4 4
that * valued	8 6 18 8 7
that * was	17 19 10 17 21
that * were	4 4 12 5 4
that * wild	2 2 1 8 1
that * your	4 8 9 4 3
that ?	3 12 4 3 4
that ? $	3 10 3 2 3
that a	1 -2 11 2 2
that a promise	3 0 14 4 4
that everything	3 2 -1 3 16
that goes	2 2 8 2 2
that has	11 3 3 3 3
that i	10 -12 11 -7 -1
that i 'm	16 7 25 10 10
that i answered	5 4 4 4 9
that i can	-17 -11 -13 -12 -13
that i could	-7 -13 -1 -6 -6
that i do	9 6 2 3 2
that i was	12 9 1 7 16
that in	5 9 2 3 4
that is	6 5 -4 3 21
that is all	9 6 5 7 17
that it	-10 -9 -9 -10 -12
that my	6 14 33 10 16
that my application	5 6 10 6 13
that one	7 5 7 11 13
that right	-7 -7 -8 -10 -7
that right ?	-7 -7 -8 -10 -7
that the	-25 -21 -13 -23 -34
that the post	-5 -5 -3 -5 -10
that there	10 3 1 3 7
that was wild	2 2 1 8 1
that you	-4 -11 16 -8 -12
that you have	-1 -7 -8 -5 -6
that you need	-10 -8 -9 -7 -8
that you valued	8 6 18 8 7
the	-73 -78 -64 -71 -29
the #	-25 -18 -22 -23 -26
the # th	-21 -17 -16 -19 -22
the * $	9 4 13 -27 16
the * ?	4 -8 -4 4 -5
the * @	-12 -12 -12 -14 -13
the * all	16 7 7 7 7
the * and	-3 -8 -12 -5 5
the * answer	-11 -14 -12 -10 -11
the * any	20 10 10 9 16
the * are	9 3 3 4 23
the * as	10 12 19 9 15
the * be	-2 3 3 12 4
the * boss	3 2 3 9 3
the * but	3 17 1 4 -2
the * by	-9 -10 -9 -8 -8
the * candidate	4 10 6 4 3
the * conducted	3 3 2 3 8
the * confirmed	3 3 3 3 8
the * crew	5 5 4 11 5
the * date	0 0 0 1 8
the * day	-9 -11 -1 -8 -8
the * does	-7 -8 -8 -7 -10
the * firm	-7 -12 -9 -8 -8
the * first	-8 -10 -8 -7 -8
the * floor	4 4 8 6 11
the * for	5 13 6 15 8
the * had	10 6 34 10 7
the * has	-10 -13 -8 -13 -25
the * i	10 -9 -10 -6 26
the * if	1 5 0 8 6
the * in	-15 -19 -5 -18 -19
the * interview	-5 -8 -8 -7 -10
the * interviewer	-6 -5 -7 -8 -7
the * is	-39 -53 -49 -49 -54
the * letter	5 10 5 5 8
the * month	7 3 9 3 1
the * of	-12 -7 -30 -17 -13
the * on	-7 -6 -8 -6 -5
the * one	-7 -4 -1 -7 -11
the * or	4 4 4 7 10
the * people	7 8 21 8 8
the * position	5 5 5 5 12
the * provided	5 5 5 5 10
the * question	-10 -10 -13 -11 -12
the * reminder	5 5 15 5 4
the * round	4 10 3 7 9
the * seems	5 4 4 5 13
the * shift	-8 -8 -10 -8 -9
the * so	-9 -7 0 -3 -6
the * sounds	3 3 3 3 8
the * team	-9 -8 -9 -7 -8
the * th	-21 -17 -16 -19 -22
the * that	10 4 27 9 12
the * they	5 5 16 6 4
the * thing	12 13 5 9 6
the * time	15 11 2 5 4
the * today	4 13 3 3 6
the * took	5 5 5 5 11
the * version	-12 -9 -9 -9 -9
the * was	-2 1 -3 1 18
the * week	-9 -8 -7 -7 -7
the * when	4 0 3 5 17
the * who	1 11 10 7 2
the * with	-7 -4 -3 -8 -8
the * yesterday	-9 -9 -9 -9 -18
the * you	5 34 22 11 20
the @	-18 -20 -17 -14 -21
the advertisement	9 4 4 5 8
the advertisement $	9 4 4 5 8
the and	4 4 4 10 4
the answer	13 0 5 2 -3
the answer is	19 6 11 7 3
the appointment	5 8 4 5 9
the appointment $	5 8 4 5 10
the archive	-8 -9 -8 -8 -11
the best	-9 -13 -1 -2 -11
the best i	-8 -12 -8 -7 -8
the better	16 11 7 8 8
the big	3 2 3 9 3
the big boss	3 2 3 9 3
the board	-9 -10 -9 -9 -10
the boss	5 4 5 13 5
the building	21 10 10 10 18
the building $	8 3 3 3 3
the certificate	-6 -8 -8 -7 -7
the chance	-15 -9 -9 -9 -9
the chat	5 4 4 13 7
the coffee	4 4 4 9 4
the company	6 5 5 6 17
the contract	-7 10 -6 2 -7
the contract and	3 10 3 2 3
the country	9 3 3 3 3
the dates	-8 -8 -8 -8 -10
the deadline	4 10 4 4 4
the decision	-9 -8 -6 -7 -8
the department	7 9 6 7 18
the end of	-5 -4 -8 -6 -7
the exam	-7 -7 -7 -6 -8
the field	4 13 2 4 4
the file $	1 2 2 2 9
the first	-8 -9 -19 -12 -18
the first round	4 10 3 7 4
the floors	9 3 2 3 2
the form	2 9 1 3 9
the gig	5 5 5 14 4
the gig ?	5 4 4 11 4
the information	3 3 3 3 8
the information provided	5 5 5 5 10
the interview	30 8 13 13 44
the interview $	9 0 -1 1 2
the interview conducted	3 3 2 3 8
the interview i	12 6 5 6 9
the interview of	6 6 6 6 13
the interview yesterday	-9 -9 -9 -9 -17
the interviewer	3 11 0 2 1
the invitation	3 4 4 4 10
the job	14 17 12 21 46
the lab	-8 -8 -9 -8 -11
the last	-15 -9 -10 -12 -16
the lift	-6 -7 -9 -3 -8
the lift to	-6 -7 -8 -6 -6
the link	-14 -16 -15 -13 -15
the link in	-6 -9 -7 -6 -6
the list	1 4 10 12 5
the list $	4 4 10 4 5
the lucky	7 7 15 7 7
the manner	2 4 9 3 2
the meeting	7 7 6 7 19
the meeting confirmed	3 3 3 3 8
the moon	-9 -6 -6 -5 -6
the new	-14 -14 -9 -15 -18
the night	-8 -9 -9 -8 -8
the offer	-1 10 -3 2 -3
the offer but	5 17 5 5 0
the offer i	-5 -5 -5 -5 -8
the office	5 7 4 8 8
the one	0 0 11 1 0
the only	29 11 16 9 8
the only one	9 6 15 6 4
the other	-8 3 -9 -5 -5
the others	17 3 16 7 7
the others had	6 3 20 7 5
the outcome	3 7 2 4 9
the panel	-7 -14 -12 -11 -12
the papers	8 17 8 8 12
the paperwork	0 -2 -1 1 10
the people	-7 -8 -8 -7 -10
the people were	-7 -8 -8 -7 -10
the permit	-8 -7 -8 -7 -8
the person	0 2 8 1 0
the person you	2 2 11 3 3
the phone	20 12 5 7 6
the phone all	16 7 7 7 7
the place	-10 -12 -10 -8 -6
the position	6 11 5 6 17
the position has	-8 -2 -12 -7 -14
the position is	3 3 3 3 8
the post	-11 -14 -8 -13 -27
the post is	-6 -6 -6 -5 -9
the questions	8 16 5 8 18
the questions were	5 12 2 5 10
the ranger	3 2 3 3 8
the reference	-7 -7 -8 -6 -8
the requirements	7 7 7 8 18
the result	8 8 16 8 14
the result $	4 4 4 4 12
the right	-7 -9 -1 -8 -10
the right one	-8 -7 -7 -7 -8
the right person	-7 -7 -11 -7 -7
the role	-1 6 5 4 24
the role i	6 6 6 6 13
the role is	-7 -7 -8 -7 -10
the room $	4 11 2 5 7
the salary	17 12 6 6 17
the salary is	13 4 4 2 7
the same	8 15 20 9 13
the second	-15 -17 -16 -16 -12
the short	-6 -9 -7 -6 -6
the short answer	-6 -9 -7 -6 -6
the silence	5 11 21 6 3
the silence i	6 11 8 5 4
the small	3 9 11 3 4
the sort	3 8 2 3 2
the sort of	3 8 2 3 2
the start	4 3 3 3 12
the start date	2 2 2 2 10
the tasks	5 6 6 7 20
the team	-1 -1 -2 0 14
the third	0 -1 11 0 -2
the third reminder	5 5 15 5 4
the time	22 40 37 23 26
the time $	10 15 18 10 10
the time to	4 7 2 4 8
the time you	3 3 12 3 2
the tour	-14 -15 -15 -23 -10
the tour i	-7 -7 -7 -13 -7
the tour of	3 3 3 3 10
the train	-9 -4 -6 -7 -9
the training	-8 -8 -8 -9 -9
the two	-2 6 -8 -1 4
the vacancy	5 5 4 5 12
the van	-7 -11 -7 -7 -7
the visit	7 9 7 7 14
the way	2 9 0 7 3
the way you	3 11 3 3 3
the website	5 4 7 5 10
the website $	5 4 7 5 10
the week	3 2 15 4 2
the whole	1 7 0 8 -1
the whole thing	5 10 4 5 4
the workshop	-5 -6 -6 -8 -5
the wrong	-8 -2 -11 -8 -8
the yard	-6 -6 -7 -10 -7
the yard $	-6 -6 -6 -9 -6
their	-4 -17 -13 -9 -2
their * $	1 -1 0 3 11
their minds	11 3 4 6 4
them	4 8 -15 -11 -21
them $	0 18 3 1 -4
them * $	-8 -14 -12 -11 -16
them all	-16 -18 -15 -14 -20
then	-18 -6 -7 -10 -13
then $	-12 -16 -2 -8 -10
then * $	-7 -7 -6 -8 -6
then * 'm	5 15 4 5 6
then i	4 14 3 4 5
then i 'm	5 15 4 5 6
there	-4 -15 -38 -15 -2
there $	-9 -8 -12 -10 -5
there 's	-3 -17 -14 -15 -11
there 's no	-14 -14 -15 -14 -13
there * @	4 4 4 5 9
there * an	3 9 2 3 3
there * anything	-8 -6 -6 -6 -7
there * better	8 -1 0 1 1
there * i	-7 -9 -8 -8 -8
there * news	3 2 3 3 8
there * no	-13 -16 -18 -17 -16
there * nothing	13 6 5 7 19
there ?	-7 -9 -8 -6 -7
there a	0 8 1 1 1
there anything	-8 -8 -7 -7 -7
there are	9 -1 0 2 6
there can	1 10 2 3 3
there i	-8 -6 -6 -6 -7
there is	9 8 1 4 10
there is an	3 9 2 3 3
there is nothing	3 3 3 4 10
these	-13 -15 -2 -11 -4
these * $	2 2 15 2 3
these * take	-8 -9 -11 -9 -8
they	-8 -20 -8 -17 -11
they * $	-10 -18 -1 -11 -11
they are	-8 -10 -10 -9 -5
they are $	-8 -9 -10 -9 -9
they would	15 3 4 5 5
think	33 16 20 17 14
think * i	5 5 5 14 6
think * it	17 5 4 5 4
think about	34 5 6 8 6
think about it	17 5 4 5 4
think of	-9 -9 3 -6 -8
third	1 -1 26 2 0
third reminder	5 5 15 5 4
third time	4 8 9 4 3
thirty seconds	3 3 11 3 3
this	87 50 22 42 39
this $	1 20 0 14 0
this * $	7 -10 -9 -1 -16
this * a	3 13 2 14 10
this * i	20 3 10 5 7
this * of	4 2 2 3 8
this * or	8 4 2 2 5
this * the	-8 -6 -11 -9 -10
this * to	5 8 5 6 13
this again	6 4 12 5 5
this and	6 11 3 3 4
this is	6 17 6 8 29
this is the	-4 -3 -9 -6 -9
this is to	6 6 6 6 13
this job	-12 -6 -9 -8 -4
this morning	-5 -16 -6 -12 -18
this morning i	14 5 5 5 5
this my	3 3 9 4 7
this one	13 0 0 4 11
this or	10 1 1 8 1
this point	8 3 9 4 4
this was	1 12 9 3 2
those	-11 -15 -4 -9 -11
though	-10 -4 5 -3 -4
thought	16 36 10 9 12
thought * was	9 25 6 8 8
thought about	-2 -8 -6 -5 -6
thought i	6 17 3 7 12
thought that	9 16 18 9 9
thoug~	0 25 10 1 3
three	5 4 4 -9 -4
three $	-13 -13 -12 -13 -12
three * $	-4 1 9 -1 -3
three * and	10 4 4 5 15
three rounds	5 4 13 6 4
three times	13 11 10 8 7
three weeks	10 15 2 4 3
through	24 13 1 7 10
throu~	24 13 1 7 10
throw	11 4 4 5 5
thx	5 5 5 23 6
thx for	1 2 1 8 2
time	-4 8 19 -14 -18
time $	-16 -10 -4 -15 -16
time * $	-9 -12 -13 -11 -14
time * consideration	3 4 4 4 9
time * i	5 5 10 4 4
time * interview	4 4 4 4 9
time * more	5 3 12 5 5
time * the	7 13 13 7 6
time and	2 5 3 3 9
time and consideration	3 4 4 4 9
time before	-7 -9 -7 -7 -7
time do	3 11 1 3 3
time i	13 3 -1 2 8
time is	2 -2 13 2 2
time it	2 9 2 5 3
time since	4 2 11 4 4
time to	-5 -2 -8 -4 -1
time today	-6 -7 -7 -5 -11
time you	0 0 11 1 0
times	19 13 12 9 8
title	9 1 -1 0 -3
to	-38 -12 5 -52 -21
to $	13 15 6 8 11
to * $	7 9 13 -12 -1
to * ?	-8 -9 -8 -8 -8
to * @	-6 -7 -7 -4 -8
to * a	1 -4 -1 -2 12
to * about	-11 -14 -5 -10 -11
to * an	5 8 12 5 7
to * and	-8 -12 -11 -10 -11
to * as	-11 -14 -15 -11 -9
to * at	12 0 23 5 6
to * back	9 6 1 6 4
to * but	1 -1 8 2 2
to * by	-7 -6 -7 -6 -8
to * call	6 7 15 7 10
to * else	10 2 1 3 2
to * from	6 10 10 7 17
to * how	-9 6 -14 -10 -10
to * i	-5 -2 -12 -7 -6
to * if	-5 2 -5 10 -1
to * in	-10 -7 -8 -9 -6
to * interview	3 3 3 3 10
to * lucky	7 7 15 7 7
to * me	17 19 17 9 14
to * meeting	6 6 6 6 15
to * on	-18 -18 -18 -16 -18
to * out	11 17 15 11 15
to * people	2 10 0 3 2
to * present	3 2 3 3 9
to * school	8 14 7 8 12
to * so	-18 -23 -19 -17 -12
to * start	3 3 3 3 9
to * thank	-9 -9 -9 -8 -9
to * that	-3 -11 -2 -8 -6
to * the	-25 -28 -3 -24 -22
to * this	14 -3 0 3 2
to * to	-3 -4 -9 -6 -5
to * told	3 3 9 3 2
to * turned	8 3 2 3 3
to * what	1 8 0 2 0
to * where	7 11 8 15 6
to * whole	3 2 1 9 2
to * with	-4 1 -11 -4 -7
to * you	-5 -1 9 10 17
to * your	-5 -6 -11 -7 -2
to @	-15 -13 -15 -13 -15
to a school	4 10 4 4 4
to an	8 19 11 9 7
to answer	-13 -11 -17 -12 -12
to ask	-7 -10 -1 -7 -12
to ask about	-6 -7 -7 -6 -10
to be	24 7 28 7 3
to be the	6 5 24 8 7
to be told	3 3 9 3 2
to be turned	8 3 2 3 3
to bits	3 2 2 9 3
to chase	1 10 1 3 2
to come	-10 -7 -9 -7 -5
to do	-13 -3 -5 -8 -11
to expect	1 1 10 2 1
to find	4 9 7 4 4
to get	23 2 9 7 3
to go	15 5 4 8 8
to hear	-19 -14 -17 -17 -21
to hearing from	6 6 5 6 14
to interview	6 6 6 6 12
to join	-7 -8 -9 -7 -9
to judge	3 8 2 3 3
to know	12 19 17 8 12
to know where	6 11 8 5 5
to learning	4 11 2 4 3
to learning what	4 11 2 4 3
to leave	-8 -10 -9 -8 -9
to make	10 6 16 6 5
to me $	3 -6 11 0 2
to me so	-6 -7 -8 -6 -7
to meet	-13 -18 -15 -10 -13
to miss	-9 -6 -7 -6 -6
to move	-10 -10 -10 -10 -10
to my present	3 2 3 3 9
to our	6 6 9 7 19
to our meeting	6 6 6 6 15
to read so	-6 -8 -9 -6 -6
to reply	-19 -13 -8 -12 -13
to reply to	-11 -8 -9 -7 -8
to say	0 -8 -7 2 0
to see	-11 -11 -14 9 -14
to see if	0 0 1 13 3
to send	9 27 9 12 19
to send a	5 2 4 4 14
to somebody	11 8 2 5 4
to somebody else	9 3 1 3 3
to start	8 -1 -2 0 2
to start at	13 5 4 5 5
to stay	-7 -7 -7 -6 -8
to talk	-9 -9 -8 -8 -7
to tell me	-2 -5 10 0 -1
to thank	11 11 18 12 22
to thank you	11 11 18 12 22
to the	5 2 14 24 18
to the interview	3 3 2 3 9
to the lucky	7 7 15 7 7
to the start	3 3 3 3 9
to the whole	1 1 1 8 1
to this	-11 -8 -9 -7 -8
to trouble	-10 -6 -4 -5 -5
to trouble you	-10 -6 -4 -5 -5
to wait	1 9 1 3 5
to whoever	3 2 13 3 3
to work	-8 -20 -24 -18 -22
to work with	-6 -8 -9 -7 -8
to worry	-8 -10 -4 -6 -6
to worry about	-8 -10 -8 -7 -7
to write	17 10 25 12 20
to write $	11 7 13 7 7
to you	13 7 6 6 14
to you $	3 3 7 3 9
to you for	8 3 3 3 3
to your	7 13 7 4 6
today !	-10 -11 -10 -15 -10
today $	7 1 7 -1 -8
today * $	-6 -8 -6 -1 -6
today ?	1 -1 1 10 2
today i	4 13 2 3 4
together	-9 -7 -10 -8 -8
toget~	-9 -7 -10 -8 -8
told	0 23 27 1 14
told $	4 4 14 4 3
told * all	1 12 -2 1 0
told * to	2 2 2 1 9
told i	2 2 8 2 3
told me	-10 2 -6 -8 -2
told me to	2 2 2 1 9
told that	3 2 4 3 8
told you	2 10 5 2 2
tomorrow	2 -6 -9 -10 -17
tomorrow $	-14 -13 -15 -13 -20
tomorrow * my	13 5 5 5 5
tomorrow at	13 3 2 2 3
tomor~	2 -6 -9 -10 -17
tonight	3 -3 -11 -7 -10
tonight $	-10 -3 -11 -8 -8
tonig~	3 -3 -11 -7 -10
too	-2 -7 19 2 -9
too $	-8 -10 -6 -9 -10
too * i	2 1 8 3 2
too * to	8 3 20 7 7
too much	1 2 14 3 2
too much to	3 2 14 5 4
took	4 13 7 6 11
took me	2 10 0 2 2
tools	-7 -7 -8 -6 -6
top	8 3 3 4 3
totally	3 3 3 15 4
totally * with	2 2 1 9 2
totally obsessed	2 2 1 9 2
totally obsessed with	2 2 1 9 2
total~	3 3 3 15 4
touch	-3 -1 9 0 -1
tour	-19 -21 -20 -28 -16
tour $	-10 -11 -11 -12 -15
tour * 'm	-7 -7 -7 -13 -7
tour * the	3 2 2 2 10
tour i	-7 -7 -7 -13 -7
tour i 'm	-7 -7 -7 -13 -7
tour of	3 3 3 3 10
tour of the	3 3 3 3 10
town	4 10 3 3 3
train	-9 -4 -7 -8 -9
train * late	-8 -11 -8 -9 -8
train~	-2 0 -10 -8 -9
travel	-8 -7 -9 -8 -9
travel costs	-9 -8 -10 -8 -9
trave~	-10 -8 -11 -9 -10
treated	0 10 1 2 1
treat~	2 13 2 4 3
trial	-12 -16 -14 -13 -11
tried	14 7 18 9 8
tried * on	9 4 4 4 4
tried you	9 4 4 4 4
tried you on	9 4 4 4 4
trip	-5 -8 -5 -5 -4
trouble	-29 -23 -17 -21 -24
trouble * with	1 -3 8 1 1
trouble you	-9 -5 1 -4 -4
troub~	-29 -25 -14 -21 -24
truly	9 5 5 8 5
trust	9 12 24 11 21
trust that	6 13 6 7 13
trust you	6 3 14 7 12
try	-3 -15 -12 -12 -10
try again	-7 -10 -8 -9 -7
turn	11 2 4 3 1
turned	15 3 0 2 2
turned away	15 4 2 4 4
turne~	15 3 0 2 2
twice	10 12 -1 1 1
two	-36 -8 -51 -48 -54
two $	-11 -11 -6 -9 -10
two * i	2 1 9 2 1
two * that	-5 -8 -6 -5 -5
two * to	7 14 12 7 6
two hours	4 18 1 5 3
two hundred	-7 -11 -8 -8 -7
two weeks	-1 4 -10 -4 -9
typical	3 13 3 4 3
typic~	3 13 3 4 3
u	3 3 4 15 3
umbrella	-7 -7 -8 -7 -7
umbre~	-7 -7 -8 -7 -7
under	6 18 12 8 8
understand	-17 -16 -8 -17 -21
understand $	-8 -9 -8 -7 -8
understand * i	3 2 9 3 2
understand * this	1 8 0 2 1
understand that	-4 -10 1 -4 0
understand the	-7 -6 -8 -7 -10
understood	1 -2 10 1 0
under~	-18 -19 0 -17 -22
unemp~	8 18 7 8 8
unpaid	-19 -6 -13 -11 -12
unpai~	-19 -6 -13 -11 -12
until	-12 -14 -29 -21 -27
until * have	-8 -9 -9 -7 -7
until @	6 19 6 7 6
until i	-7 -11 -11 -9 -12
until the	-8 -7 -7 -7 -7
up	28 32 -15 24 18
up $	7 6 6 9 20
up * $	11 16 -1 9 4
up * of	-7 -11 -8 -7 -8
up i	8 25 8 8 8
up more	-7 -11 -8 -7 -8
up more of	-7 -11 -8 -7 -8
up my	15 3 6 5 5
up on the	8 5 5 4 10
up with	1 3 1 8 2
update	9 11 11 15 16
updat~	9 11 11 15 16
ur	4 4 4 14 4
urgent	2 4 9 3 5
urgen~	3 4 9 3 5
us	9 6 32 17 9
us * to	4 5 12 5 5
use	-9 -8 -4 -10 -8
used	1 3 18 3 3
used to	2 2 19 4 4
usual	2 4 10 4 10
vacancy	5 5 4 5 12
vacan~	5 5 4 5 12
valuable	5 3 12 5 5
valua~	5 3 12 5 5
valued	8 5 23 8 8
valued * $	9 5 24 8 9
values	7 11 17 7 7
values $	3 8 8 4 4
value~	15 16 40 16 15
van	-9 -12 -8 -8 -8
version	-12 -9 -9 -9 -9
versi~	-12 -9 -9 -9 -9
very	19 -13 1 -2 -10
very * $	-12 -17 -16 -17 -18
very * and	14 5 5 6 5
very bad	9 -1 1 2 2
very interested	-4 -5 -5 -5 -8
visit	7 9 7 7 14
wait	-5 -10 -9 -6 -7
wait $	-12 -20 -6 -11 -11
wait for	5 8 4 5 8
waited	-13 -15 -12 -11 -11
waite~	-13 -15 -12 -11 -11
waiting	41 35 50 27 25
waiting $	10 14 10 6 7
waiting as	1 3 14 4 3
waiting for	8 8 12 9 10
waiting on	12 2 5 3 2
waiti~	41 35 50 27 25
want	18 1 -2 -4 -4
want * i	12 7 6 6 8
want a	1 10 0 2 2
want and	13 7 6 6 6
want and i	13 7 6 6 6
want me	-1 3 0 0 8
want to	4 -14 -2 -8 -14
wanted	-21 -18 -21 -18 -16
wanted to	-21 -21 -20 -17 -20
wante~	-21 -18 -21 -18 -16
wants	8 1 3 4 8
wants * i	3 2 3 3 8
wants me	3 2 3 3 8
wants me i	3 2 3 3 8
warm	5 6 15 6 5
warm welcome	5 6 15 6 5
was	-20 2 36 23 43
was * $	3 13 23 19 21
was * a	0 -10 -9 -6 -7
was * about	-9 -7 -10 -8 -13
was * and	-25 -30 -27 -27 -29
was * by	4 8 2 4 10
was * enough	0 -2 11 1 1
was * for	0 4 -3 11 -1
was * hungover	1 2 1 9 2
was * i	8 6 12 7 31
was * interview	5 5 4 5 13
was * of	-9 -8 -10 -8 -8
was * on	5 2 10 5 10
was * please	3 3 3 3 8
was * than	-8 -8 -8 -8 -12
was * the	12 7 11 9 11
was * to	-14 -4 -12 -15 -13
was a	-10 3 -11 -7 -13
was an	3 2 1 2 11
was an interview	5 5 4 5 13
was asked	-8 -9 -10 -8 -9
was asked to	-8 -9 -10 -8 -9
was fire	1 1 0 8 -2
was good	-5 -1 -9 -6 -4
was good to	-7 -3 -10 -8 -7
was hard	-5 -8 -6 -5 -5
was interesting	3 1 11 3 2
was interesting to	3 1 11 3 2
was kind	-4 -8 1 -4 -5
was not	14 5 3 9 9
was okay	3 4 4 4 10
was one	6 7 16 6 5
was one $	7 7 17 8 7
was out	-6 -6 -8 -6 -6
was out of	-6 -6 -8 -6 -6
was so	5 2 12 12 4
was talking	7 19 4 7 6
was the	-9 -4 -4 -10 -14
was the best	-7 -8 -8 -6 -8
was there	4 5 4 4 9
was told	5 10 11 5 12
was told i	5 4 10 5 5
was told that	3 2 4 3 8
was useful	3 3 3 3 8
was wild	2 2 1 8 1
waste	3 15 4 4 5
waste * a	4 10 3 4 4
waste of	4 12 3 4 4
waste of a	4 10 3 4 4
way	10 -1 -10 4 -3
way you	7 11 4 4 3
we	-27 -13 -11 -5 -23
we 're	4 3 3 14 4
we * $	3 1 13 0 2
we * at	1 -1 -2 8 0
we * know	3 4 9 3 3
we * on	-8 -2 -8 -7 -6
we * this	3 2 5 9 3
we both	2 3 9 3 3
we both know	3 4 9 3 3
weak	9 3 3 3 3
website	8 12 15 9 15
website $	5 4 7 5 10
websi~	8 12 15 9 15
week	-27 -24 -8 -22 -18
week $	-6 -9 6 -5 -6
week * $	7 7 16 8 6
week * i	3 9 2 3 3
week of	-9 -8 -7 -7 -7
week or	3 4 4 4 9
weekend $	-8 -8 -8 -10 -7
weekends	16 14 4 7 6
weeke~	16 7 0 1 1
weeks	6 16 -3 -4 -10
weeks * not	1 8 1 2 2
weeks is	1 12 1 2 1
welcome	4 3 19 4 2
welcome $	6 6 21 7 5
welco~	4 3 19 4 2
well	-18 -22 4 -6 -9
well $	-21 -25 -13 -19 -22
well * $	-6 -9 -4 -7 -6
well as	4 3 3 4 10
well i	7 6 18 7 8
went	1 10 -9 -3 1
went * here	2 9 -1 2 2
went * somebody	9 3 1 3 3
went to	8 4 -1 2 3
went to somebody	9 3 1 3 3
were	1 27 23 3 12
were * i	-4 5 -5 -9 -3
were not	6 7 16 6 6
what	61 49 27 35 56
what 's	4 7 4 11 4
what * 're	1 0 8 1 2
what * day	-7 -8 -7 -13 -7
what * earth	3 10 3 1 3
what * had	10 5 4 4 11
what * is	7 20 4 7 8
what * think	3 3 14 4 2
what * want	12 8 6 6 8
what * was	5 5 3 4 8
what * would	-13 -12 -13 -11 -12
what a day	-7 -8 -7 -13 -7
what i	1 -14 -12 -10 9
what i had	7 5 5 4 11
what it	13 16 12 9 15
what it is	5 13 2 5 6
what on	3 10 3 1 3
what on earth	3 10 3 1 3
what the	9 7 10 3 0
what was	4 3 3 4 14
what you	19 1 24 8 7
what you want	13 7 6 6 6
whatever	42 18 15 14 23
whatever * you	12 6 6 7 12
whatever suits	3 3 3 3 8
whatever suits you	3 3 3 3 8
whatever the	14 4 4 5 2
whatever you	7 10 1 3 11
whate~	43 20 16 20 25
when	5 13 10 38 29
when 's	4 3 3 9 3
when 's the	4 3 3 9 3
when * $	3 4 4 4 9
when * get	5 3 5 6 15
when * know	4 4 4 10 4
when * the	4 3 3 9 3
when it	-10 -10 -9 -9 -8
when you	14 19 20 25 22
when you get	5 3 5 6 15
when you know	4 4 4 8 4
when you needed	2 4 8 2 2
whenever $	5 5 4 5 11
where	12 19 16 17 10
where * am	-2 -5 2 -3 -8
where i	5 10 5 1 -1
where i am	-2 -5 2 -3 -8
where i stand	4 11 4 3 3
whether	-11 -13 -7 -12 -7
whether * is	3 1 2 2 9
whether it	4 3 3 3 10
whether it is	4 3 3 3 10
whether my	2 2 8 2 1
whether the	-9 -11 -4 -8 -12
wheth~	-11 -13 -7 -12 -7
which	-13 -3 -18 -14 -7
which * i	4 3 3 4 14
which * why	-7 -11 -10 -9 -12
which is	-6 -4 -9 -7 -6
which is why	-7 -11 -10 -9 -12
whichever	-7 -8 -8 -7 -9
which~	-7 -8 -8 -7 -9
while	-14 -21 -15 -13 -7
who	7 46 10 10 -5
who * $	3 9 10 4 2
who * me	0 10 1 0 1
who * my	-9 -11 -10 -10 -9
who * you	1 4 9 2 2
who can	4 14 1 3 3
who has	6 10 3 4 4
who interviewed	0 10 1 0 1
who interviewed me	0 10 1 0 1
whoever	14 25 29 13 12
whoever * it	4 6 11 4 4
whoever wrote	5 16 3 5 5
whoev~	14 25 29 13 12
whole	26 16 5 15 3
whole thing	5 10 4 5 4
why	-21 -5 -10 -18 -14
why * applied	-1 1 -1 1 8
why i	-14 -7 -10 -9 -7
why i applied	-1 1 -1 1 8
wife	10 2 3 3 3
wild	3 3 3 13 3
will	-20 -9 -27 -29 10
will * $	7 6 6 7 24
will * as	11 0 1 2 2
will * forget	-9 -11 -9 -9 -9
will * it	2 5 1 3 9
will * pretend	-10 -12 -6 -8 -8
will * take	-8 -12 -9 -8 -8
will * telling	3 11 4 4 3
will * this	2 8 2 2 2
will be	-1 4 -13 -6 -4
will be telling	3 11 4 4 3
will do	3 1 0 1 9
will not	-19 -24 -10 -19 -21
will not be	3 9 3 3 2
will not forget	-9 -11 -9 -9 -9
will not pretend	-10 -12 -6 -8 -8
will not take	-8 -12 -9 -8 -8
will take	8 7 2 4 8
willing	10 -2 -2 1 4
willing * start	13 5 4 5 5
willing to	10 -2 -2 1 4
willing to start	13 5 4 5 5
willi~	10 -2 -2 1 4
wish	-7 0 -12 -6 -6
with	-35 -9 -26 -6 -12
with * $	-9 -14 -12 -14 -7
with * a	0 8 1 2 2
with * and	-6 -7 -6 -6 -8
with * name	1 6 10 4 4
with * on	8 7 8 9 17
with * was	3 3 10 4 6
with all	3 -3 14 3 3
with any	2 14 4 5 6
with care	-8 -14 -8 -8 -8
with half	1 15 1 3 3
with half a	0 8 1 2 2
with me	-1 -9 -6 -4 8
with me on	8 8 8 8 17
with my	-4 0 13 8 0
with the	-18 -22 -23 -16 -21
with this	2 4 3 12 4
with whatever	4 5 10 5 8
with you	-6 -5 -9 -4 -4
with your	1 13 0 9 2
withdraw	-9 -4 -8 -6 -4
withd~	-14 -9 -13 -10 -12
within	4 5 11 4 5
withi~	4 5 11 4 5
without	14 -3 -1 1 7
without * $	5 5 5 5 13
witho~	14 -3 -1 1 7
woman	3 20 6 7 7
wonder	6 9 23 6 1
wonder * the	2 1 14 1 -2
wonder whether	1 1 12 2 -3
wonderful	-4 2 -8 -5 -4
wonde~	2 3 13 -4 -10
word	25 9 9 10 5
word $	11 2 6 4 3
word * i	11 4 4 4 4
word * the	8 4 5 8 5
word * you	-8 -7 -7 -7 -6
word i	1 8 -3 1 1
work	-14 3 -30 -19 -11
work $	9 17 3 4 1
work * $	-11 -11 -11 -10 -10
work * a	-13 -13 -13 -12 -13
work * i	2 5 3 4 12
work * in	6 5 12 9 6
work * that	0 13 2 3 3
work and	0 -1 0 0 8
work and i	1 3 3 3 12
work differently	5 9 8 5 5
work on	-11 -9 -9 -9 -9
work weekends	9 3 3 3 3
work with	-6 -8 -9 -7 -8
worked	-14 -13 -14 -12 -12
worke~	-13 -13 -14 -12 -12
working	-1 14 0 0 1
worki~	-1 14 0 0 1
works	-7 -9 -8 -3 2
workshop	-7 -8 -8 -7 -6
works~	-7 -8 -8 -7 -7
world	9 -5 -5 -2 -2
worries	6 2 14 0 2
worri~	8 3 15 1 3
worry	-26 -25 -5 -17 -19
worry about	-12 -12 -1 -8 -9
worse	14 10 5 7 6
worst	8 10 3 5 4
worth	2 1 16 1 2
would	37 -12 -25 -37 1
would * $	2 -7 8 2 17
would * a	2 -4 3 1 16
would * be	-20 -20 -18 -17 -20
would * been	5 2 21 6 3
would * happy	-11 -9 -8 -7 -8
would * in	-3 0 -2 0 9
would * me	-4 -11 -8 -8 -6
would * my	12 3 2 3 3
would * put	11 3 4 4 4
would * that	1 15 2 3 3
would * the	17 2 2 4 3
would * thought	1 9 0 2 2
would * three	-8 -6 -6 -6 -6
would * to	-7 4 -9 -6 -3
would * willing	8 5 4 5 9
would * you	13 7 3 4 4
would be	-12 -28 -30 -22 -2
would be a	1 -1 -1 0 10
would be happy	-11 -9 -8 -7 -8
would be willing	8 5 4 5 9
would break	8 1 1 2 1
would do	14 1 3 5 21
would do $	-2 4 3 4 19
would give	8 9 3 4 3
would give to	4 10 4 4 4
would have	1 8 35 5 -1
would have been	5 2 21 6 3
would have thought	1 9 0 2 2
would help me	-9 -7 -6 -6 -7
would like	-7 -9 -8 -6 -4
would make	9 4 4 4 4
would never	8 3 3 3 3
would not	13 22 14 11 17
would suit	-8 -7 -7 -6 -4
would suit me	-8 -6 -6 -6 -4
would take a	4 2 3 3 9
would understand	2 8 0 2 2
would you	-7 -11 -10 -10 -10
would you be	-8 -9 -7 -7 -7
write	21 11 18 14 35
write $	11 7 13 7 7
write * thank	8 8 7 8 21
write a	7 6 6 6 13
write again	-8 -13 -12 -9 -10
write to	11 14 12 12 27
writing * ask	-5 -5 -5 -5 -8
writing * the	5 8 13 6 6
writing to	-9 -9 -10 -9 -13
writing to ask	-5 -5 -5 -5 -8
written	2 14 -5 -1 -2
writt~	2 14 -5 -1 -2
wrong	-17 -12 -22 -18 -19
wrong * and	3 9 2 3 3
wrote	8 16 4 6 6
xx	2 2 2 9 2
xx $	2 2 2 8 2
ya	5 5 5 19 5
yard	-8 -8 -8 -11 -8
yard $	-6 -6 -6 -9 -6
yeah	3 3 3 12 3
year	-15 -31 -28 -25 -26
year $	11 -4 0 0 0
years	-21 -25 -20 -19 -18
years $	-16 -14 -16 -13 -13
yes	14 2 -2 -3 3
yes $	20 7 6 7 4
yes * no	-3 9 0 1 9
yes or	-3 5 5 2 9
yes or no	-3 9 0 1 9
yesterday	-12 -14 -14 -12 -21
yeste~	-12 -14 -14 -12 -21
yet	0 -11 -9 5 -7
yo	4 3 3 10 4
you	39 20 12 15 -12
you $	-6 -4 1 -9 16
you 'd	5 -7 12 -3 -2
you 'd be	14 2 13 6 7
you 'd like	-12 -9 -10 -10 -10
you 'll	-8 -11 -17 -7 -13
you 'll find	-4 -1 -8 -4 -4
you 'll have	-10 -11 -11 -9 -9
you 're	20 10 10 26 5
you 're all	7 8 8 18 8
you 're ready	-8 -9 -9 -9 -10
you 're the	10 4 4 6 5
you * !	4 3 3 15 5
you * $	-23 -21 -30 -13 -8
you * 'd	9 3 2 3 3
you * 'll	-9 -10 -10 -8 -11
you * ?	-1 9 -1 1 1
you * a	-26 -8 -13 -13 -18
you * advance	6 6 6 6 15
you * afford	0 8 1 2 2
you * all	8 8 7 18 13
you * and	10 3 3 3 3
you * anything	10 6 6 6 14
you * are	2 -1 1 11 2
you * at	6 5 11 5 4
you * be	15 -8 14 3 3
you * busy	-12 -8 -13 -9 -10
you * ever	16 7 7 10 8
you * finally	6 13 7 6 5
you * find	-3 4 -10 -4 -3
you * fit	5 5 4 5 17
you * forgotten	4 9 7 4 4
you * from	-10 -7 -7 -7 -8
you * further	0 -4 8 1 0
you * had	4 13 4 5 5
you * have	-13 -11 -6 -12 -12
you * i	0 -5 -12 -10 -13
you * interview	3 3 3 3 8
you * is	3 9 2 3 4
you * it	-2 -5 -10 -7 -1
you * know	-8 -11 2 -4 -5
you * like	-9 -7 -8 -9 -8
you * made	4 10 4 8 4
you * make	13 9 16 9 9
you * me	-25 9 -18 -20 -10
you * my	13 9 29 10 12
you * no	9 5 9 5 5
you * not	20 33 11 12 13
you * of	11 6 7 5 5
you * on	1 3 8 2 2
you * pint	3 3 3 11 3
you * read	0 -6 11 1 1
you * ready	-8 -9 -9 -9 -10
you * so	6 7 5 7 15
you * someone	-1 2 0 8 1
you * that	-13 -5 -17 -13 -12
you * the	26 12 15 13 15
you * them	1 -3 -6 -5 -11
you * think	11 12 2 3 2
you * this	-8 -8 -9 -8 -11
you * to	-5 -6 -11 -8 2
you * until	9 22 8 9 9
you * want	-11 -13 -12 -10 -10
you * willing	-8 -9 -7 -7 -7
you * you	7 16 18 7 7
you * your	-8 8 0 -6 -6
you ?	13 17 7 8 8
you ? i	8 2 3 3 3
you a	0 1 0 9 1
you a pint	3 3 3 11 3
you about the	4 10 3 4 4
you again	-10 -11 0 -7 -9
you again $	-8 -7 4 -3 -4
you answered	-8 -8 -1 -7 -12
you any	0 -1 8 1 1
you any further	0 -4 8 1 0
you are	-2 5 -10 0 -2
you are $	2 2 2 8 3
you ask	16 14 8 8 9
you asked	-16 -6 -16 -13 -14
you be	-8 -9 -7 -7 -7
you be willing	-8 -9 -7 -7 -7
you can	11 23 0 3 2
you can not	1 8 1 1 2
you choose	-11 -16 -13 -11 -3
you choose me	1 0 1 1 9
you chose	1 1 10 2 2
you could	19 11 18 17 10
you decide $	0 -2 -2 0 10
you described	2 3 3 4 12
you described $	2 3 3 4 12
you did	-1 0 12 5 1
you even	-2 11 14 3 5
you for	-7 -15 0 -16 12
you for finally	6 13 7 6 5
you for interview	3 3 3 3 8
you for the	5 -2 8 1 11
you for your	-6 -8 3 -5 -4
you gave	-1 8 -3 0 -1
you get	5 6 9 4 14
you guys	2 0 1 13 2
you guys are	1 0 1 8 1
you had	-9 -12 1 -8 -9
you have	18 22 -3 4 7
you have a	-6 -3 -9 -5 -6
you have until	9 22 8 9 9
you hired	7 15 6 15 7
you i	7 -12 -11 -5 -10
you i 'd	9 3 2 3 3
you i 'll	-9 -10 -10 -8 -11
you in	5 7 5 6 14
you in advance	6 6 6 6 15
you know	1 9 -3 9 2
you like	8 2 2 2 1
you like $	8 2 2 2 1
you lost	1 8 7 3 3
you loved	5 5 4 14 5
you may	4 10 2 2 3
you may think	4 10 2 2 3
you must be	-5 -11 0 -6 -5
you need	-15 -9 -3 -9 0
you need anything	4 5 4 5 12
you need from	-9 -7 -7 -7 -7
you need to	-11 -8 -9 -7 -8
you needed my	2 4 8 2 2
you never	-8 -8 -8 -7 -7
you note	3 3 3 3 9
you on @	8 3 3 3 4
you people	2 9 3 2 3
you picked	2 10 3 3 3
you read	1 8 0 1 1
you run	5 15 4 5 5
you said	7 -5 8 -1 4
you said that	-6 -8 -6 -6 -6
you said you	4 6 11 4 5
you see	4 4 3 3 15
you see fit	5 5 4 5 17
you send	-8 -9 -7 -7 -7
you should	-6 8 -2 -2 -2
you so	14 6 4 5 5
you suggested	-14 -14 -17 -14 -17
you suggested $	-9 -9 -11 -8 -9
you tell	-16 -18 -16 -16 -17
you tell me	-16 -18 -16 -16 -17
you that	2 0 8 2 1
you then	-8 -8 -9 -9 -8
you then $	-8 -9 -9 -10 -8
you think	2 5 8 2 3
you to	23 14 15 10 9
you understand	3 8 1 3 3
you valued	9 5 24 8 9
you want	12 15 6 6 15
you want and	13 6 6 6 6
you want me	2 5 3 3 10
you were	-4 10 3 -3 -2
you will	4 5 9 2 2
you with	6 1 22 7 6
you would	15 17 11 8 7
you would not	6 12 3 5 4
your	-2 72 6 6 -6
your * $	33 19 33 9 10
your * about	-8 -13 -9 -7 -1
your * and	7 13 6 8 15
your * before	4 13 4 5 5
your * colleague	-8 -7 -2 -5 -6
your * had	-7 -12 -8 -7 -7
your * i	17 10 21 10 18
your * in	-7 -8 -8 -8 -7
your * is	1 8 5 8 0
your * it	5 7 5 5 12
your * noted	2 1 2 2 8
your * on	10 10 18 10 14
your * reply	4 3 13 3 1
your * team	2 11 2 3 2
your * than	8 9 4 4 5
your * the	4 12 4 4 7
your * time	-6 -10 -8 -7 -7
your * to	13 19 8 28 11
your * today	-6 -6 -7 -6 -11
your * was	-13 -16 -3 -15 -9
your * were	2 8 1 2 1
your @	-4 -8 -5 4 -5
your answer	12 1 2 2 3
your answer $	11 -1 1 2 3
your boss	6 5 5 16 5
your call i	-7 -7 -8 -6 -6
your call on	8 8 17 8 8
your colleague	3 3 10 3 4
your comments	5 8 5 5 9
your company	11 10 2 7 18
your convenience	2 -3 13 2 2
your convenience $	4 3 11 4 4
your decision $	8 7 8 8 19
your director	5 16 4 5 5
your email	8 6 6 7 20
your email i	4 3 2 3 9
your feedback	3 4 8 3 2
your firm	3 14 8 5 4
your foreman	-9 -12 -11 -9 -9
your foreman $	-9 -12 -11 -9 -9
your hands	12 1 1 1 2
your holiday	4 7 11 5 5
your house	3 3 8 3 3
your inbox	3 4 0 11 2
your interviewer	-12 -18 -13 -12 -12
your interviewer had	-7 -12 -8 -7 -7
your job	2 11 2 2 2
your list	13 2 2 4 3
your loss	2 8 2 2 2
your manager	2 12 3 4 3
your mercy	14 3 2 4 4
your mercy $	9 1 0 2 2
your message	7 3 4 5 12
your offer	5 7 4 5 12
your offer it	3 2 3 3 11
your own	1 17 -1 1 2
your panel	1 9 -2 1 0
your people	-7 -10 -9 -8 -7
your question	-11 -15 -11 -10 -11
your question about	-9 -13 -9 -9 -9
your questions	5 10 5 5 8
your questions were	3 8 3 3 3
your response	4 4 4 5 10
your silly	4 14 1 4 2
your team	-10 -13 -15 -12 -15
your test	-7 -5 -9 -7 -7
your time	-13 -19 3 -12 -14
your time $	-5 -8 0 -5 -7
your time and	3 4 4 4 9
your time i	2 2 1 2 8
your time is	2 1 8 2 2
your time today	-7 -7 -7 -7 -12
your website	4 8 8 4 4
yours	1 -2 -6 13 2
yours $	-1 -2 4 10 0
yours is	8 -3 -2 0 -1
yours~	3 16 4 5 3
☺	7 6 7 28 7
☺ $	5 4 5 20 4
`
