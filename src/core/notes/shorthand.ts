import { months } from '../english/calendar-names.ts'

/** What people write short in a note and would never write in a letter; only shorthand that has one reading. */
export const shorthand: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L} )w (?!and\b|or\b)(?=[\p{L}\d])/gu, 'with '],
  [/ \+ (?=\p{L})/gu, ' and '],
  [/\byr\b(?! \d)/gi, 'year'],
  [
    /\bv\.? (?=(?:proud|happy|keen|good|nice|small|big|old|new|busy|quiet|kind|impressed|different|young)\b)/gi,
    'very ',
  ],
  [/\bdiff(?= )/gi, 'different'],
  [/\bmid[- ]mkt\b/gi, 'mid-market'],
  [/\bmkt\b/gi, 'market'],
  [/(?<=\s)til\b/gi, 'until'],
  [/(?<=\s)re (?=the|their|her|his|my)\b/g, 'about '],
  [/\bposs\b/gi, 'possible'],
  [/^(?:because|cos|bc) (?=(?:they|the|it|he|she|their|I)\b)/i, ''],
  [/^the way (?=(?:the|they|he|she|their|his|her) )/i, 'how '],
  [/^year (?=\d{1,2} (?!of|in|into|ago))/i, 'Year '],
  [
    /\b(we|they|he|she|I)['’]d (both |all |never |already |just )?(?=(?!need|feed|seed|speed|embed)(?:\p{L}+ed|done|been|gone|seen|made|taken|built|kept|left|found)\b)/giu,
    '$1 had $2',
  ],
  [/\bw\/o(?:ut)?\b/g, 'without'],
  [/\bnxt\b/gi, 'next'],
  [/\bw\/\s*/g, 'with '],
  [/\babt\b/gi, 'about'],
  [/, (?:all|the whole) of it$/i, ''],
  [/(?:(?<!\s)\s+)?\([!?]+\)$/g, ''],
  [
    /^(\d+)[ -](year|month|week|day|hour|person|bed) (?=\p{Ll}+ (?:on|of|for|in|with|about|to)\b)/iu,
    'a $1-$2 ',
  ],
  [/^(?:at|in|towards) the (?:very )?end,? (?=(?:a|the|an|my|one|he|she|they|we|I)\b)/i, ''],
  [
    /^((?:every|each) (?:\p{L}+day|morning|week|month|year)),? ((?:someone|everyone|everybody|he|she|they|we|the|a) [^,]+)$/iu,
    '$2 $1',
  ],
  [/,? apparently$/gi, ''],
  [/\b(Prof|Dr|Mr|Mrs|Ms|St)\.(?=\s\p{Lu})/gu, '$1'],
  [/\b(he|she|it)['’]s got (?=(?:an?|the|no|his|her|\d+) )/gi, '$1 has '],
  [/\bincl\.?(?=\s)/gi, 'including'],
  [/\bapprox\.?(?=\s)/gi, 'about'],
  [/, now (?:it's|its) (?=\S)/gi, ', and now it is '],
  [/\bmid interview\b/gi, 'mid-interview'],
  [/\boff (?=someone|people who)/gi, 'from '],
  [/\bwho actually (?=knows?\b)/gi, 'who '],
  [/\b(was|were) ([^,]{1,300}), now (\S+)$/gi, '$1 $2 and $1 now $3'],
  [/ and was now (?=\S+$)/gi, ' and is now '],
  [/ and were now (?=\S+$)/gi, ' and are now '],
  [/\b(they|we|you|I)['’]ve got (?=(?:an?|the|no|their|our|\d+) )/gi, '$1 have '],
  [/\bpdf(s?)\b/g, 'PDF$1'],
  [/\bcld\b/gi, 'could'],
  [/\bwld\b/gi, 'would'],
  [/\bshld\b/gi, 'should'],

  [/\bwk\b/gi, 'week'],
  [/\bmth\b/gi, 'month'],
  [/\bvs\.?(?=\s)/gi, 'versus'],
  [/\bq$/g, 'question'],
  [/\bintro\b/gi, 'introduction'],
  [/\btues?\b/gi, 'Tuesday'],
  [/\bweds\b/gi, 'Wednesday'],
  [/\bthurs?\b/gi, 'Thursday'],
  [/\bfri\b/gi, 'Friday'],
  [/\b(\d+)-?ish\b/gi, 'about $1'],
  [/\bold (?:bloke|guy|fella)\b/gi, 'older man'],
  [/\b(?:bloke|fella)\b/gi, 'man'],
  [/\b(?:blokes|fellas)\b/gi, 'men'],
  [/\bgaffer\b/gi, 'foreman'],
  [/\bknocks? off at\b/gi, 'finish at'],
  [/\bat half (\d)\b/gi, 'at half past $1'],
  [/\bstuff\b(?! (?:is|was|has))/gi, 'things'],
  [/\bthere(?:'s| is) (?=(?:[2-9]|\d{2,}) \p{L}+)/giu, 'there are '],
  // Unmarked speech: “he handed me a cutter and said show me”.
  [
    /\bsaid ((?:show|try|do|go|tell|fix|sell|prove|keep|come|take|make) (?:me|it|us|again|on|that|up|in)(?: \S+)?)$/gi,
    'said “$1”',
  ],
  [/\bb\/c\b/g, 'because'],
  [/(?<=\s)&(?=\s)/g, 'and'],
  [/\b(\d+)x (?=an? (?:day|week|month|year|quarter|shift)\b)/gi, '$1 times '],
  [/\boncall (?=is\b|was\b)/gi, 'being on call '],
  [/\boncall\b/gi, 'on-call'],
  [/\byrs\b/gi, 'years'],
  [/\bhrs\b/gi, 'hours'],
  [/\bmins\b/gi, 'minutes'],
  [/\b(\d+) min\b(?=\s)/gi, '$1 minutes'],
  [/\bwks\b/gi, 'weeks'],
  [/\bmths\b/gi, 'months'],
  [/\bmgr(s?)\b/gi, 'manager$1'],
  [/\bppl\b/gi, 'people'],
  [/\besp\.?(?=\s)/gi, 'especially'],
  [/\bxmas\b/gi, 'Christmas'],
  [/(?<=\s)'?em\b(?=\s|$)/g, 'them'],
  [/\bq([1-4])\b/g, 'Q$1'],
  [/\by(\d{1,2})\b/g, 'Year $1'],
  [/\b(\d+) mil\b/gi, '$1 million'],
  [/\btill (?=jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter)/gi, 'until '],
  [/\b(?:feb)\b/gi, 'February'],
  [/\baug\b/gi, 'August'],
  [/\bsept\b/gi, 'September'],
  [/\boct\b/gi, 'October'],
  [/\bnov\b/gi, 'November'],
  [/\bdec\b/gi, 'December'],
  [/\b(an|per|every) hr\b/gi, '$1 hour'],
  [/\b(\d+) hr\b(?! of)/gi, '$1 hours'],
  [/\bcos\b/gi, 'because'],
  [/(?<![,\s])[,\s]+(?:lol|haha|hehe|btw|tbh|imo|fwiw)\b/gi, ''],
  [
    /\b(every|each) (kid|child|student|pupil|patient|client|customer|nurse|teacher)s (?=\p{L})/giu,
    "$1 $2's ",
  ],
  [
    /\b(in|of|on|for|with|by|to|from) there (own|first|second|third|last|next|early|new|whole|best|department|dept|team|office|class|ward|contract|career|job|shift|group|area|subject)\b/g,
    '$1 their $2',
  ],
  [/\bthere own\b/g, 'their own'],
  [/^its (?=(?:an?|the|not|all|been|very|really|mostly)\b)/i, "it's "],
  [/\b(when|if|that|until|because|once|before|after) its (?=\p{L}+(?:\?|$))/giu, "$1 it's "],
  [/\b(do|does|did|is|was|are|were|has|have|had|ca|could|wo|would|should)['’]nt\b/gi, "$1n't"],
  [/\b(someone|everyone|nobody|anyone)s (?=\p{L})/giu, "$1's "],
  [/\bis (\p{L}+ed) since\b/giu, 'has been $1 since'],
  [/\bChristmas eve\b/gi, 'Christmas Eve'],
  [/\b(in|since|until|last|next) may$/g, '$1 May'],
  [/^me and ((?:my|our) \p{L}+) /iu, '$1 and I '],
]

/** “until jan”: a month in short, where nothing else can be meant. */
const shortMonth =
  /(?<=\b(?:until|till|since|in|early|late|mid|next|last) )(?:jan|apr|jun|jul|aug|sept?|oct|nov|dec)\b/gi

const monthOf = (short: string): string =>
  months.find((month) => month.toLowerCase().startsWith(short.toLowerCase().slice(0, 3))) ?? short

/** The note written out: "30x a day" → "30 times a day", "y8" → "Year 8", "me and my brother" → "my brother and I". */
export const writtenOut = (note: string): string =>
  shorthand.reduce((text, [was, now]) => text.replace(was, now), note).replace(shortMonth, monthOf)

/** Words nobody wants to see in a letter that may be passed on. */
const coarse =
  /\b(crap|crappy|shit\w*|damn\w*|sucks?|sucked|nuts|bloody|idiots?|stupid|rubbish|bollocks|arse|ass|hell of|pissed|screwed|killing (?:them|us|him|her))\b/i

/** The word that is too rough for a letter, if there is one. */
export const rough = (note: string): string | undefined => coarse.exec(note)?.[0]
