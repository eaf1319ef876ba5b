import { grammarOf } from './match.ts'

/**
 * The English that a note must be to stand in a letter: small letters are parts of speech (`words.ts`), capitals are rules. No rule
 * begins with itself. What it does not know it does not accept, and then it is asked about.
 */
const nouns = `
Pre = degree* a | r a | r n | n | g | ns | nm | np2 | acr | name | name num | acr num | ordinal | quote | a ',' a | a 'and' a | ns 'and' ns | nm 'and' nm
Owner = prons gen | owner | da owner | ds owner | name owner | ds Pre* poss | ds Pre* owners | da Pre* owners | da Pre* poss | Pre* owners
Da = da | da own | Owner | Owner own
Num = about? num | about? num scale | num 'or' num | num 'to' num | num 'in' about? num | num 'out' 'of' num | 'at' 'least' num | 'up' 'to' num | 'more' 'than' num | 'less' 'than' num | 'fewer' 'than' num | 'another' num
Cnt = Num | 'more' | 'fewer'
Figure = Num | about? pct | about? money | clock | money 'per' ns | money 'a' ts | money 'an' ts | 'more' 'than' money
Some = 'a' 'third' | 'a' 'quarter' | num 'thirds' | num 'quarters' | 'most' | 'some' | 'many' | 'all' | 'half' | 'each' | 'none' | 'part' | 'both' | 'any' | Figure | 'several' | 'few' | 'much' | 'neither' | 'a' 'few' | 'the' 'rest' | 'the' 'whole'
Lot = 'a' 'lot' 'of' | 'lots' 'of' | 'plenty' 'of' | 'a' 'bit' 'of' | 'a' 'couple' 'of' | 'a' 'number' 'of' | 'a' 'handful' 'of' | 'a' 'few' | 'no' 'end' 'of' | 'a' 'great' 'deal' 'of' | 'hundreds' 'of' | 'dozens' 'of' | 'thousands' 'of'
Mass = nm | ns 'and' nm
One = ns num | Da ns num Pre* ns | acr num | name num | Da Pre* np Pre* ns | ds num? Pre* ns | Da num? Pre* ns | Da Pre* nm | 'this' Pre* nm | 'that' Pre* nm | 'no' Pre* nm | quantity Pre* nm | Lot Pre* nm | Pre* nm | Da Pre* acr | ds Pre* acr | 'all' 'the' Pre* nm | 'half' Da Pre* ns | 'half' Da Pre* nm | 'such' ds Pre* ns | 'one' 'of' Many | Some 'of' 'it' | Some 'of' Da Pre* nm | Some 'of' Da Pre* ns | Da Pre* 'one' | ds Pre* a 'one'
Many = 'every' num Pre* np | tp | dp Cnt? Pre* np | Da Cnt? Pre* np | Cnt Pre* np | Pre* np | Lot Pre* np | Some 'of' ManyOf | Some 'of' Da Pre* ns | 'all' Da Pre* np | 'both' Da Pre* np | Da Pre* ns 'and' Pre* ns | Da Pre* nm 'and' Pre* nm | Da Pre* ns 'and' Pre* np | Da Pre* np 'and' Pre* np | Pre* np 'and' Pre* np | ds Pre* ns 'and' ds Pre* ns | dp Cnt? 'ones' | Da Pre* 'ones' | 'the' Num
ManyOf = Da Cnt? Pre* np | dp Cnt? Pre* np | 'them' | 'us' | 'you' | Pre* np
Bare = 'the' name name name* | Pre* acr | name name* | day | th
Place = Da? th | Bare
Noun = 'part' 'of' NP | 'nothing' a | 'something' a | 'anything' a | 'everything' a | 'someone' a | 'somebody' a | 'the' 'way' S | One Post* | Many Post* | prono | prons Post* | pronp Post* | Bare Post* | Figure Post* | quote | 'who' | 'whoever' V3 | 'what' Gap | 'everything' Gap
NP = Noun | Noun More* ','? And Noun
More = ',' Noun
And = 'and' 'not' 'just' | 'and' 'not' | 'and' | 'or' | 'and' 'also' | 'and' 'then'
Post = 'off' | PP | Rel | 'that' S | 'to' Vb | Done | Lg Tail* | a 'to' Vb | 'too' | place | ',' 'including' NP
Done = nT Prt? Where* | nD NP
Where = PP | Late | Time
Rel = ',' 'which' Gap | rel V3 | rel Vp | rel Gap | Contact | 'where' S | prep 'which' S | prep 'whom' S | ',' 'which' V3 | ',' 'who' V3 | ',' 'who' Vp | 'whose' Pre* ns V3 | 'whose' Pre* np Vp
Contact = i GapI | 'other' Pre* np GapP | 'we' GapP | 'you' GapP | 'they' GapP | 'he' Gap3 | 'she' Gap3 | 'it' Gap3 | 'your' Pre* ns Gap3 | 'your' Pre* np GapP | 'my' Pre* ns Gap3 | 'our' Pre* ns Gap3 | 'nobody' Gap3 | 'everyone' Gap3 | 'people' GapP | 'the' Pre* ns Gap3 | 'the' Pre* np GapP
PP = prep NP | prep Pre* g | 'by' ns | 'by' nm | prep Vg | prep Wh | prep prep NP | prep bare | 'per' ns | 'per' nm | prep Time | prep Bare Time? | 'instead' 'of' NP | 'instead' 'of' Vg | 'because' 'of' NP | 'rather' 'than' NP | 'rather' 'than' Vg | 'rather' 'than' Vb | 'as' 'well' 'as' NP | 'such' 'as' NP | 'as' NP | 'as' Pre* ns | 'apart' 'from' NP | 'out' 'of' NP | 'out' 'of' bare | 'away' 'from' NP | 'next' 'to' NP | 'due' 'to' NP | 'thanks' 'to' NP | 'ahead' 'of' NP | 'together' 'with' NP | prt prep NP | 'at' 'all' | 'at' 'least' | 'at' 'most' | 'at' 'first' | 'at' 'once' | 'in' 'full' | 'by' self | 'by' 'far' | 'from' 'scratch' | 'for' 'now' | 'for' 'good' | 'on' Da 'own' | 'of' Da 'own' | 'from' NP 'to' NP | 'between' NP | prep place | prep 'less' | prep 'more' | prep 'then' | prep 'now'
Time = ds ordinal? ts | Da ordinal? ts | ordinal ts | 'next' ts | Num tp 'before' | Num tp 'after' | 'every' Num tp | 'every' 'other' ts | Num tp 'ago' | Num tp | ds ts 'ago' | Num tp 'later' | Num tp 'earlier' | Num tp Back | ds ts Back | Often Back? | day | day ts | ts ts | Num tp 'each' | 'these' tp | 'the' 'same' ts | 'all' ts | 'half' ds ts | year | Da? th 'of' day | day num | num day | ds Pre ts | Da Pre ts | clock
Often = 'once' | 'twice' | Num 'times'
Back = 'a' ts | 'an' ts | 'every' ts | 'per' ts | 'each' ts
`

const verbs = `
Prt = prt
Conj = conj | conj 'then' | conj 'not'
Late = 'pro' 'rata' | r | degree r | degree degree r
Adv = Late | neg
Describe = a | n
AdjP = Adj1 | Adj1 ','? Conj Adj1 | Adj1 ',' Adj1 Conj Adj1
Adj1 = degree* Describe | degree* Describe Than | degree* Describe 'to' Vb | degree* Describe 'that' S | degree* Describe 'enough' | degree* Describe 'enough' 'to' Vb | 'as' Describe 'as' NP | 'as' Describe 'as' S | 'worth' Vg | 'worth' NP | 'busy' Vg | 'able' 'to' Vb | degree* Describe Wh | Figure Describe | Figure tp Describe
Than = 'than' NP | 'than' Vb | 'than' BeGap | 'than' S | 'than' PP | 'than' Time | 'than' Vg | 'than' r | 'than' Describe
Pred = AdjP | NP | PP | Vg | Pas | 'to' Vb | Late | place | prt | 'that' S | Wh | Time | Time r | Figure tp Describe | 'about' 'to' Vb
Pas = nT Prt? | nD NP | nC 'that' S | nW Wh | nO 'to' Vb | nK AdjP | nZ Vg | nE 'that' S | nT Prt? 'by' NP | nT Pred1
Pred1 = 'as' NP | a
Perf = Adv* Ln | Adv* 'been' Adv* Pred
Tail = PP | 'and' PP | 'before' | 'since' | 'between' | ',' 'not' 'to' Vb | ',' 'which' Gap | Late | Time | Sub | 'to' Vb | Than | 'as' r 'as' NP | 'as' r 'as' S | 'as' r 'as' 'possible' | ',' Vg | ',' 'which' V3 | ',' 'including' NP | ',' 'not' NP | ',' 'not' PP | ',' 'with' NP | ',' 'as' S | ',' 'then' Time | 'too' | self | ',' 'too' | 'more' Than | 'less' Than | 'the' 'same' r | 'so' 'that' S | 'each' | 'a' 'lot' | 'a' 'bit'
Sub = ','? sub S | ','? sub Vg | sub n | sub a | sub PP
Vb = Adv* Lb Tail* | Adv* Lb Tail* ','? Conj Vb | Adv* 'be' Adv* Pred Tail* | Adv* 'have' Perf Tail*
Vg = 'not' Vg | Adv* Lg Tail* | Adv* Lg Tail* ','? Conj Vg | Adv* Lg Tail* ',' Vg Conj Vg | 'being' Adv* Pred Tail* | 'having' Perf Tail*
V3 = Adv* F3 Tail* | Adv* F3 Tail* ','? Conj V3 | Adv* F3 Tail* ',' V3 Conj V3
Vp = Adv* Fp Tail* | Adv* Fp Tail* ','? Conj Vp | Adv* Fp Tail* ',' Vp Conj Vp
Vi = Adv* Fi Tail* | Adv* Fi Tail* ','? Conj Vi | Adv* Fi Tail* ',' Vi Conj Vi
F3 = L3 | Lp | be3 Adv* Pred | have3 Perf | do3 Adv* Lb | Would
Fp = Lb | Lp | bep Adv* Pred | havep Perf | dop Adv* Lb | Would
Fi = Lb | Lp | bei Adv* Pred | havep Perf | dop Adv* Lb | Would
Would = mod Adv* Lb | mod Adv* 'be' Adv* Pred | mod Adv* 'have' Perf | 'used' 'to' Vb
Gap3 = Adv* H3 Tail* | Adv* Hp Tail* | be3 Adv* GapPred Tail* | have3 Adv* Hn Tail* | have3 'been' GapPred Tail* | do3 Adv* Hb Tail* | GapWould
GapP = Adv* Hb Tail* | Adv* Hp Tail* | bep Adv* GapPred Tail* | havep Adv* Hn Tail* | havep 'been' GapPred Tail* | dop Adv* Hb Tail* | GapWould
GapI = Adv* Hb Tail* | Adv* Hp Tail* | bei Adv* GapPred Tail* | havep Adv* Hn Tail* | havep 'been' GapPred Tail* | dop Adv* Hb Tail* | GapWould
GapWould = mod Adv* Hb Tail* | mod 'be' GapPred Tail* | mod 'have' Hn Tail*
GapPred = Hg | Describe PP* prep | 'to' Hb
Gap = SubjS Gap3 | SubjP GapP | i GapI
BeGap = SubjS be3 Tail* | SubjP bep Tail* | i bei Tail* | SubjS mod 'be' Tail* | SubjP mod 'be' Tail* | i mod 'be' Tail* | SubjS 3L Tail* | SubjS pL Tail* | SubjP bL Tail* | SubjP pL Tail*
Lt = 'that'? S
`

/** What a verb of one form goes on with, whole and with its object taken away: “the rota you keep”. */
const lexical = ['b', '3', 'p', 'n', 'g']
  .map(
    (f) => `
L${f} = ${f}I Prt? | ${f}T Prt? NP Prt? | ${f}T Prt? g Tail* | ${f}D NP NP | ${f}C Lt | ${f}W How | ${f}E NP Lt | ${f}E NP Wh | ${f}E NP | ${f}F 'to' Vb | ${f}G Vg | ${f}L AdjP | ${f}L Pas | ${f}L NP | ${f}L 'like' NP | ${f}O NP 'to' Vb | ${f}B NP Vb | ${f}B Vb | ${f}K NP AdjP | ${f}Z NP Vg | ${f}C quote | ${f}E NP quote
H${f} = ${f}T Prt? | ${f}I PP* prep | ${f}T Noun PP* prep | ${f}D NP | ${f}E NP | ${f}F 'to' Hb | ${f}O NP 'to' Hb | ${f}B Noun Hb | ${f}G Hg | ${f}C Gap | ${f}W | ${f}T 'to' Hb
`,
  )
  .join('')

const clauses = `
SubjS = One Sure* | Who | prons Sure* | Vg
SubjP = Many Sure* | pronp Sure* | Who And Who | 'we' 'all' | One 'and' One | Many 'and' One | Many 'and' Many | Who 'and' i | 'you' 'and' i | One 'and' i | Many ',' Many 'and' Many
Who = who name* | who who*
Sure = PP | Rel
Core = SubjS V3 | SubjP Vp | I Vi | There
I = i
There = 'there' be3 NP Tail* | 'there' bep NP Tail* | 'there' mod 'be' NP Tail* | 'there' have3 'been' NP Tail* | 'there' havep 'been' NP Tail*
S = Core | Core Join | Lead Core | Lead Core Join
Lead = Sub ',' | PP ',' | Time ',' | Late ',' | PP | Time | 'now' | 'then' | 'sometimes' | 'usually' | 'to' Vb ','
Join = ','? conj S | ','? 'so' S | ';' S
How = Wh | Wh ','? And Wh
Wh = 'why' | 'what' 'not' 'to' Hb Tail* | 'how' 'not' 'to' Vb | 'how' S | 'how' 'to' Vb | 'how' degree* Describe BeGap | 'how' degree* r S | 'how' degree* a S | 'how' 'much' Gap | 'how' 'many' Gap | 'how' 'much' 'of' NP Gap | 'how' 'much' Pre* nm Post* Gap | 'how' 'many' Pre* np Post* Gap | 'how' 'many' Pre* np Post* Vp | 'how' 'much' Pre* nm Post* V3 | Which Gap | Which V3 | Which Vp | 'what' Gap | 'what' BeGap | 'what' V3 | 'who' V3 | 'who' Gap | 'who' BeGap | 'why' S | 'where' S | 'when' S | 'where' BeGap | 'where' Gap | 'whether' S | 'if' S | 'what' 'to' Hb Tail* | 'where' 'to' Vb | 'when' 'to' Vb | 'whether' 'to' Vb | 'how' Adv BeGap | 'how' 'long' S | 'how' 'often' S
Which = Which1 Post*
Which1 = 'what' Pre* ns | 'what' Pre* np | 'what' Pre* nm | 'which' Pre* ns | 'which' Pre* np | 'which' Pre* nm | 'whose' Pre* ns | 'what' 'kind' 'of' Pre* ns | 'what' 'kind' 'of' Pre* nm | 'what' 'kind' 'of' Pre* np | 'which' 'of' NP
Asked = be3 SubjS Adv* Pred Tail* | bep SubjP Adv* Pred Tail* | bei i Adv* Pred Tail* | be3 'there' NP Tail* | bep 'there' NP Tail* | do3 SubjS Adv* Lb Tail* | dop SubjP Adv* Lb Tail* | dop i Adv* Lb Tail* | mod SubjS Adv* Vb | mod SubjP Adv* Vb | mod i Adv* Vb | have3 SubjS Perf Tail* | havep SubjP Perf Tail* | have3 'there' 'been' NP Tail* | bep 'there' 'any' Pre* np Tail*
AskedGap = do3 SubjS Adv* Hb Tail* | dop SubjP Adv* Hb Tail* | dop i Adv* Hb Tail* | mod SubjS Adv* Hb Tail* | mod SubjP Adv* Hb Tail* | mod i Adv* Hb Tail* | be3 SubjS GapPred Tail* | bep SubjP GapPred Tail* | have3 SubjS Hn Tail* | havep SubjP Hn Tail* | be3 SubjS Tail* | bep SubjP Tail* | be3 SubjS 'like' Tail* | bep SubjP 'like' Tail* | mod SubjS 'be' Tail* | mod SubjP 'be' Tail*
Ask = 'why' Asked | 'where' Asked | 'when' Asked | 'how' Asked | 'how' r Asked | 'how' a Asked | 'how' a BeAsk | 'where' BeAsk | 'when' BeAsk | 'how' BeAsk
BeAsk = be3 SubjS Tail* | bep SubjP Tail*
Question = QLead? Question1
QLead = Sub ',' | PP ','
Question1 = Asked | Ask | 'what' AskedGap | 'who' AskedGap | 'which' AskedGap | Which AskedGap | 'how' 'much' AskedGap | 'how' 'many' AskedGap | 'how' 'much' Pre* nm AskedGap | 'how' 'many' Pre* np Post* AskedGap | 'what' V3 | 'who' V3 | Which V3 | Which Vp | 'how' 'many' Pre* np Post* Vp
Thing = Noun1 | Noun1 More* ','? And Noun1
Noun1 = 'the' 'way' S | g Rel | One Post* | Many Firm* | Bare Sure*
Evidence = One Post* | Many Post* | Many Post* More* ','? And Noun | One Post* More* ','? And Noun
Firm = PP | Rel | 'to' Vb
Reduced = ds Pre* ns nR Prt? Where* | Cnt? Pre* np nR Prt? Where* | Pre* nm nR Prt? Where* | dp Pre* np nR Prt? Where* | One nR 'by' NP Where* | Many nR 'by' NP Where*
`

export const english = grammarOf(nouns + verbs + lexical + clauses)
