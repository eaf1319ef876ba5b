import { cue } from '../cue.ts'

/** Chat words that have a plain word in the same place: pattern → what to write. An empty text: leave it out. */
export const plainWords: readonly (readonly [pattern: string, plain: string])[] = [
  ['not gonna lie', ''],
  ['had a (?:blast|ball|riot)', 'enjoyed it very much'],
  ["(?<='ve )gotta", 'got to'],
  ['gonna', 'going to'],
  ['wanna', 'want to'],
  ['gotta', 'have to'],
  ['lemme', 'let me'],
  ['gimme', 'give me'],
  ['(?<!I )dunno', "I don't know"],
  ['dunno', "don't know"],
  ['(?:kinda|sorta)', ''],
  ['(?:lol|lmao|rofl|omg|tbh|ngl|not gonna lie|smh)', ''],
  ['w\\/(?=\\s)', 'with'],
  ['btw', 'by the way'],
  ['fyi', 'for your information'],
  ['(?:thx|thanks|thank u|ta|cheers) (?:a (?:mil|million|bunch|ton)|heaps|loads)', 'thank you very much'],
  ['(?:thx|thnx|tks|tx)', 'thank you'],
  ['ta(?= for)', 'thank you'],
  ['(?:plz|pls|plse)', 'please'],
  ['soz', 'sorry'],
  ['ur(?= (?:the|a|so|too|all|not|such|welcome|in|on|\\w+ing\\b))', 'you are'],
  ['ur', 'your'],
  ['u (?:guys|lot|all)', 'you'],
  ['u(?![.&-])', 'you'],
  ['r(?= (?:u|you|we|they)\\b)', 'are'],
  ["(?:y'all|youse|ya|you (?:guys|lot|folks))", 'you'],
  ['c u|cya|see ya', 'see you'],
  ['(?:cuz|coz|cos)', 'because'],
  ['tho', 'though'],
  ["'em", 'them'],
  ['(?:tmrw|tmr|2moro)', 'tomorrow'],
  ['(?:def|defo|deffo|defs)', 'definitely'],
  ['(?:prob|probs|prolly)', 'probably'],
  ['obvs', 'of course'],
  ['(?:deets|lowdown)', 'details'],
  ['convo', 'conversation'],
  ['pics', 'pictures'],
  ['goss', 'news'],
  ['(?:thingy|thingies)', 'thing'],
  ['the vibes?', 'the atmosphere'],
  ['(?:a|an absolute) (?:hoot|blast|riot)', 'a pleasure'],
  [
    '(?:super duper|super|mega|hella|dead(?= good)|wicked(?= good)) (?:cool|nice|good|awesome|fun)',
    'very good',
  ],
  ['(?:stoked|pumped|psyched|buzzing(?! with)|hyped)', 'excited'],
  ['(?:awesome sauce|awesome)', 'excellent'],
  ['(?:badass|legit)', 'impressive'],
  ["(?<=(?:'s|is|was|were|are) )(?:sick|lit|fire|dope|banging|ace|rad|cool)(?=\\s*[.,!?])", 'impressive'],
  ['no (?:worries|dramas|probs|biggie|prob) if', 'I will understand if'],
  ['no (?:worries|dramas|probs|biggie|prob)', "that's quite all right"],
  ['my bad', 'my mistake'],
  ['lmk', 'let me know'],
  [
    'hmu|hit me up|gimme a shout|shoot me a (?:msg|message|text|line|note)|ping me|give (?:me|us) a (?:shout|bell|buzz|ring)|drop me a line',
    'get in touch',
  ],
  ["hangin' with|hang(?:ing)? (?:out )?with", 'spending time with'],
  ['easy peasy', 'easy'],
  ['quick q', 'a quick question'],
  ['whatevs', 'whatever'],
  ['whenevs', 'whenever you like'],
  ['yep|yeah|yup', 'yes'],
  ['nope|nah', 'no'],
  ['(?:stuff)', 'things'],
  ['(?:anyways|anywho)', 'anyway'],
]

/** Slang with no plain word in its place: the sentence is better without it, or said anew. */
export const slang = cue(`
  (?:yo|sup|hiya|heya|oi|wassup|howdy|g'day mate|hey (?:hey|girl|boy|man|hun|babe|dude|mate|buddy|guys|folks|team!|y'all)|hey{2,}|hi{3,})
  what's up
  dude|bro|bruh|babe|hun|hon|buddy|girl!|mate(?=[,.!?])|matey|my man|homie|besties?|pal(?=[,.!?])|mucker|big ears|dear friend
  (?:youse|you) (?:are|were) (?:all )?legends?
  (?:you(?:'re)?|you are) (?:a )?(?:legend|rockstar|rock star|star!|the best)
  legends?(?=[!.,])
  had a (?:blast|laugh|riot|ball)
  proper laugh
  (?:mind|minds) blown
  totally|super(?= )|obsessed|vibing?|chill(?:in|ing)?|chill abt
  hang out|hanging out|chat soon yeah|peace(?: out)?(?=[,.!\\n])|ttyl|byee*|toodles|hooroo|later(?:s)?(?=[,.!\\n])|catch (?:you|ya|u)(?: \\w+){0,4}|xoxo?|x{2,}|kisses|hugs|smooches
  (?:I'm |im |am )?(?:so |totally |way |well |deffo |def )?(?:down|in) (?:for it|with (?:that|it))
  down for|up for it
  with bells on
  in stitches
  let's (?:do this|go+|roll|rock)
  rocks|sucks|banging|cracking|ripper|bonkers|mental(?= busy)|gutted|knackered|cuppa|natter|arvo|grub|barbie|mare|booze|beers?(?= soon)|prosecco|drinks on me|smashed it|nailed it|killed it|killing it|crushed it
  the bee's knees|the dog's|house on fire|what's what|sweet as|dead good|happy days|oh well
  woo+hoo+|woot|yay+|wow+e*|woah|whoa|aww+|yass*|eek|oops|phew|duh|meh
  am I right|or what\\?|right\\?|yeah\\?|innit|k\\?|ok\\?|eh\\?
  (?:like always|you know what I mean|so I was thinking|and, like,)
  spaced|blanked|bombed|freaked|bummed|pissed|buggered|bugger
  (?:get|got) a kick out
  not gonna lie|gonna be honest|just sayin\\w*
  reckon
  (?:win|lose) some
  flip side
  haha\\w*|hehe\\w*|tbh|idk|idc|imo|brb|np|jk|ikr|omw|wtf|af|abt|msg|im|ive|dont|cant|theres|thats|whats
  heaps|loads
  thanks heaps
  n'|ev'ry|hangin'|nothin'|somethin'|chillin'
  cheers(?! ?,? ?\\n)
  folks
  gossip
  love ya|luv
  how r u|how're tricks|how's it going
  good stuff|nice one|too easy|bloody
  sooner the better
`)

/** Emoji, several in a row as one, and typed faces. */
export const faces =
  /\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier}|\s*\p{Extended_Pictographic})*|(?<!\S)(?:[:;]-?[)D(P*]|<3|:'\()(?!\w)/gu

/** "sooo", "heyyy": a letter drawn out. */
export const drawnOut = /\b\w*(?:([aeiouyhsmz])\1{2,})\w*\b/gi
