import { among, meant, type Slip, type Token } from '../sentence.ts'

const fits = (words: string, other: Token | undefined): boolean =>
  words === '' ||
  among(words)(other) ||
  (other === undefined ? /\bEND\b/.test(words) : other.named && /\bNAME\b/.test(words))

/** Words in places of their own: before it, the word, behind it, what is meant. Nothing stands for whatever, NAME for a name, END for the end. */
const places: readonly (readonly [before: string, wrong: string, after: string, right: string])[] = [
  [
    'know ask asked sure wonder wondered see decide told tell say unsure check confirm doubt decided',
    'weather',
    'you i we it the he she they to or this that there a my your NAME',
    'whether',
  ],
  ['', 'weather', 'or', 'whether'],
  [
    'hear hearing heard news message mail email e-mail reply back far away different apart come came coming moved learn learned learnt learning benefit benefited call received letter note',
    'form',
    'you me us them the a my your him her now today there home this that',
    'from',
  ],
  ["was is be a so very really been felt such it's really sounds", 'grate', '', 'great'],
  [
    '',
    'principle',
    'engineer designer architect investigator analyst teacher consultant scientist dancer developer officer reason cellist researcher',
    'principal',
  ],
  ['in', 'principal', ', and we i that END', 'principle'],
  ['never would will could can might must', 'loose', '', 'lose'],
  [
    'to',
    'loose',
    'a the my your our any more it them track sight time money customers people patients',
    'lose',
  ],
  ['to', 'here', 'from that about', 'hear'],
  ['', 'loosing', 'a an the my our your his her their its it them track sight time money patience', 'losing'],
  [
    'whether if that when because know think hope see so since',
    'theirs',
    'any no nothing something still always only',
    "there's",
  ],
  ['too so very to be keep kept stay', 'quite', 'in , and at place room when during but END', 'quiet'],
  ['', 'quiet', 'a an sure right clear', 'quite'],
  ['to must would like', 'complement', 'you him her them', 'compliment'],
  ['am are was be', 'excepting', 'the your this a', 'accepting'],
  ['is was are be been am come came live work worked', 'hear', 'in at for since today', 'here'],
  [
    'last next this every each per one for',
    'weak',
    'i we to of and , for at on from you the each every END',
    'week',
  ],
  ['all one', 'weak', ', in at END', 'week'],
  ['went came free', 'form', 'the a your my', 'from'],
  ['', 'form', 'whenever where when', 'from'],
  ['a', 'weak', 'each every ago later before', 'week'],
  ['two three four few several', 'weaks', '', 'weeks'],
  [
    'the in over for these',
    'passed',
    'year years few two three four five six month months week weeks decade',
    'past',
  ],
  ['am are was were be being been become becoming feel', 'apart', 'of', 'a part'],
  ['a', 'waist', 'of', 'waste'],
  ['', 'won', 'of', 'one'],
  [
    'of with for in all from to by',
    'are',
    'team company work conversation talk meeting shared common interview discussion',
    'our',
  ],
  [
    'go went gone going come came walk walked get got run think talk talked me us',
    'threw',
    'the your my it a this how what',
    'through',
  ],
  [
    'part one most some all many front instead ahead proud lot because kind think hear',
    'off',
    'the your my our you a it this these people',
    'of',
  ],
  ['was were am', 'board', 'by with of at in END', 'bored'],
  ['i you we', 'though', 'that about of', 'thought'],
  ['', 'whose', 'been going', "who's"],
  [
    'we they',
    'where',
    'all both not very so talking able working happy glad told given shown asked going',
    'were',
  ],
  ['was', 'lead', 'by', 'led'],
  ['on', 'sight', 'interview visit training', 'site'],
  ['construction building web job work', 'sight', '', 'site'],
  ['the this your a interview', 'roll', 'as you we description', 'role'],
  ['the a high good low staff team', 'moral', 'of is was and , in on END', 'morale'],
  ['your the of our', 'personal', 'department file records office officer', 'personnel'],
  ['a great more of your', 'assistants', 'with', 'assistance'],
  ['look looking', 'foreword', 'to', 'forward'],
  ['', 'foreword', 'to', 'forward'],
  ["will to can could would i'll", 'peak', 'with to about', 'speak'],
  ['', 'vary', 'much happy interested good well pleased grateful kind', 'very'],
]

export const inPlace = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    if (token.named) return []
    const place = places.find(
      ([before, wrong, after]) =>
        wrong === token.low && fits(before, sentence[at - 1]) && fits(after, sentence[at + 1]),
    )
    return place ? [meant(token, place[3])] : []
  })
