import { cue } from '../cue.ts'

/** Words of someone who wants it and has thought about it. */
export const energy = cue(`
  enjoy(?:ed|ing|able)?|loved?|love to|delight(?:ed|ful)|excit(?:ed|ing|ement)|thrilled|eager(?:ly|ness)?|keen(?:er)?|enthusias\\w+|motivat(?:ed|ing|es)|energi[sz]\\w+|energy|inspir(?:ed|ing)|fascinat(?:ed|ing)|impressed|impressive|admire[ds]?|privilege|pleasure|honou?red|glad(?:ly)?|happy to|happily|happier|grateful|passion(?:ate)?|proud|relish\\w*
  can't wait|cannot wait
  look(?:ing)? forward to (?!hear|your)
  (?:very|so) much|all the more|more than ever|even more|more interested|very interested|really interested|especially|particularly|above all|genuinely|truly|warmly
  taken with|struck (?:by|me)|stayed with me|stuck with me|stood out|still thinking|keep thinking|kept thinking|been thinking|thinking about|turning over|on my mind|reminded me|thought of you|thought of your|came across
  made my (?:day|week)|best part|favou?rite|highlight|fun|brilliant|great|excellent|superb|terrific|wonderful|fantastic|lovely|smart|clever|thoughtful|exactly
  I would (?:love|like|welcome|be (?:glad|delighted|happy|pleased)|very much|gladly|count it|rather)
  I(?:'d| should) (?:love|like|welcome|be (?:glad|delighted|happy|pleased)|very much|gladly|rather|do|bring|start|want)
  I want (?:to be|more|to (?:work|build|help|join|learn|do))
  ready to|count me in|I'm in\\b|all in|sign me up
  (?:could|can|will|would|might) (?:help|save|bring|send|sketch|show|start|contribute|be of use|write it up)
  happy to (?:sketch|talk|send|share|help|show|make)
  made me (?:want|think|keener|even|more)
  confident|sure I can|certain
  learn(?:ed|t|ing)? (?:how|a lot|that|so much|from|about how)
  convinced|confirmed|right about|was right
  idea[s]?|finding[s]?|sketch|plan[s]?|draft
  cheering|season|wish you (?:all|and|well)
`)

/** Too much of a good thing. */
export const effusive: readonly (readonly [pattern: string, plain: string])[] = [
  ['would absolutely (?:love|adore)', 'would very much like'],
  ["(?<='d )absolutely love", 'very much like'],
  ['absolutely (?:loved|adored)', 'very much enjoyed'],
  ['absolutely (?:love|adore)', 'very much like'],
  [
    '(?:absolutely|totally|utterly|completely|literally|insanely|wildly|unbelievably|incredibly|ridiculously|insane)(?= (?:thrilled|delighted|excited|grateful|honou?red|amazing|fantastic|wonderful|incredible|brilliant|perfect|inspir))',
    '',
  ],
  ['my (?:absolute |ultimate |total )?dream (?:job|role|position)', 'the work I want to do'],
  ['(?:a|the|an absolute) dream (?:job|role|position)', 'the work I want to do'],
  ['my (?:absolute |ultimate )?dream (?:company|employer|team|place)', 'the place I would like to work'],
  ['beyond(?= (?:excited|thrilled|grateful|delighted|happy|honou?red))', 'very'],
  ['over the moon', 'delighted'],
  ['(?:completely |totally |absolutely |just )*blown away', 'impressed'],
  ['(?:eternally|forever|endlessly|infinitely|immensely|unspeakably)(?= (?:grateful|thankful))', 'very'],
  ['incredibly', 'very'],
  [
    '(?:amazing|incredible|mind-blowing|phenomenal|out of this world|magical|sensational|spectacular)',
    'excellent',
  ],
  ['honou?r of (?:a|my) lifetime', 'honour'],
  ['so(?:,? so)+(?= (?:much|grateful|happy|excited|very|thankful|glad))', 'so'],
  ['thank you(?:,? thank you)+', 'thank you'],
  ['literally', ''],
  ['(?:a (?:thousand|million)|so many|endless) thanks', 'many thanks'],
]

/** Gush that no single word mends. */
export const gush = cue(`
  (?:best|greatest|most (?:amazing|inspiring|incredible|wonderful|impressive|brilliant)) (?:\\w+ ){1,3}(?:I(?:'ve| have)? (?:ever|had)|of my life|in the (?:world|universe)|ever|on earth)
  words (?:cannot|can't|can not|fail to|could never) (?:express|describe|say)
  from the (?:bottom|depths) of my heart
  (?:I have|I've) never (?:in my life )?(?:met|seen|known) (?:anyone|anybody|a (?:team|company|person|leader)) (?:so|as|like|more)
  you (?:are|'re) (?:truly |simply |just |absolutely )*(?:an inspiration|incredible|amazing|the most|a genius|a visionary|my hero|one of a kind)
  perfect in every way
  (?:truly |deeply )?in awe
  (?:would|will) be the happiest
  a dream come true
  changed my life
  pinch(?:ing)? myself
`)
