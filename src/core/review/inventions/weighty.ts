import type { Support } from './support.ts'

export const long =
  /\bI (?:have|'ve) (?:always|long|often) (?!been interested)|\bfor (?:(?:many|several|some|a few) )?(?:years|decades|ages|months)\b|\b(?:lifelong|all my life|since (?:childhood|I was|university|school))\b/i

/** Statements made of courtesy's words that are claims all the same; each has to be known. */
export const weighty: readonly (readonly [RegExp, (support: Support) => boolean, string])[] = [
  [
    /\b(?:offer(?:ed|ing)? me\b|offer of (?:the|a|this) |(?:accept|sign) (?:the|your|this) (?:offer|role|job|position)|thank you for (?:the|your) (?:generous |kind )?offer\b|your offer\b|chosen me|choosing me|selected me|hired me|I (?:got|have got) the (?:job|role|position)|starting (?:in )?(?:the|this) (?:role|job|position))/i,
    ({ offered }) => offered,
    'There is no offer in your notes.',
  ],
  [
    /\b(?:(?:another|other|competing|second|several|different|further) (?:job )?offers?|offers? (?:from|elsewhere|in hand|on the table)|(?:other|another) (?:companies|company|firms?|employers?|interview|process))/i,
    ({ elsewhere }) => elsewhere,
    'There is no offer elsewhere in your notes.',
  ],
  [
    /\b(?:you|we)(?:'ve| have| had)? (?:promised|agreed|assured|guaranteed|confirmed|decided|committed)\b/i,
    ({ facts }) => facts.some(({ text }) => /promis|agree|assure|guarante|confirm|decid|commit/i.test(text)),
    'Nothing in your notes says that this was agreed.',
  ],
  [
    /\b(?:you|he|she|they)(?:'d| had| have|'ve)? asked (?:me|for|about|whether|if|that|to)\b|\basked me (?:to|for|whether|if|about)\b/i,
    ({ facts }) => facts.some(({ text, open }) => open || /\bask/i.test(text)),
    'Nothing in your notes says that this was asked.',
  ],
  [
    /\b(?:you|he|she|they|\p{L}+)(?: all| both| really)? (?:liked|loved|praised|admired|preferred|enjoyed|approved of|(?:was|were) (?:happy|pleased|impressed|taken) (?:with|by)) (?:my|me|what I)\b/iu,
    ({ facts }) =>
      facts.some(({ text }) =>
        /lik|lov|prais|admir|prefer|enjoy|approv|happy|pleas|impress|best|great|good|laugh|smil/i.test(text),
      ),
    'Nothing in your notes says that this was liked.',
  ],
  [
    /\b(?:you|he|she|they)(?:'d| had| have|'ve)? (?:said|told me|mentioned|thought|found|called|felt)\b[^.]{0,60}\bmy\b[^.]{0,60}\b(?:best|great|good|excellent|impressive|perfect|strong\w*|outstanding|superb|finest|ideal|rare|\p{L}+(?:able|ful))(?!\p{L})/iu,
    ({ facts }) =>
      facts.some(({ text }) => /best|great|good|excellent|impress|perfect|strong|ideal/i.test(text)),
    'Nothing in your notes says that this was liked.',
  ],
  [
    /\breferences?\b.{0,30}\b(?:have|has|are|is) (?:\p{L}+ )?(?:agreed|ready|happy|willing|expecting|glad|waiting)\b|\b(?:as|be) (?:my|a) (?:reference|referee)\b/iu,
    ({ facts }) =>
      facts.some(({ text }) => /\brefer[^·]{0,60}\b(?:agree|ready|happy|willing|glad)/i.test(text)),
    'Nothing in your notes says who speaks for you.',
  ],
  [
    /\bI (?:already|have long|personally) (?:know|knew|use|used|met|own)\b/i,
    ({ facts }) =>
      facts.some(({ owner, text }) => owner !== 'them' && /\b(?:know|knew|use|met|own)/i.test(text)),
    'Nothing in your notes says this about you.',
  ],
  [
    long,
    ({ facts }) =>
      facts.some(({ text }) =>
        /\b(?:always|long|often|lifelong|my life|since|years|yrs|decades|months)\b/i.test(text),
      ),
    'Nothing in your notes says how long this has been so.',
  ],
  [
    /\bI (?:already |currently |now )?(?:work|lead|contribute|help|speak|write) (?:at|for|with a|in a|fluent)\b|\bI (?:have |'ve )?(?:worked|led) (?:at|for|with|in|on)\b|\b(?:my|the) team (?:I lead|of)\b|\bI lead\b|\bmy (?:current|previous|last|former|own) (?:role|job|team|company|position|work|employer)\b/i,
    ({ facts }) => facts.some(({ owner }) => owner === 'me'),
    'Nothing in your notes says this about you.',
  ],
]
