/** What people type and nobody says: laughter, kisses, shorthand for a tone of voice. */
const mark =
  '(?:l{1,9}o{1,9}l{1,9}z?|lmao{1,9}|rofl|(?:a{0,3}ha){2,9}h?|(?:he){2,9}h?|x{1,9}d{1,9}|tbh|tbf|imh?o|ngl|btw|smh|omg|xx{1,9}(?:oo?)?|xox{1,9}o?)'

const atStart = new RegExp(`^${mark}(?![\\p{L}\\p{N}'’])[\\s,.!:;–—-]*`, 'iu')
const atEnd = new RegExp(`[\\s,;:–—-]{1,9}${mark}(?=[\\s.!?…,;:–—-]{0,20}$)`, 'iu')

/** A face of signs, where no letter or figure follows that would belong to it. */
const face = /(?<=^|[\s\p{L}.,!?])(?:[:;=]['’]?-?[)(DPp/*|]+|<3+|\^\^)(?=$|[\s.,!?])/gu

/** Pictures, with what changes their colour or joins them. */
const picture =
  /(?![©®™])\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}\uFE0F]|\u200D\p{Extended_Pictographic})*/gu

/** The text without faces and pictures. */
export const withoutFaces = (text: string): string => text.replaceAll(picture, ' ').replaceAll(face, ' ')

/** The sentence without laughter and the like before its first word and after its last. */
export const withoutChat = (sentence: string): string => {
  const next = sentence.replace(atStart, '').replace(atEnd, '')
  return next === sentence ? sentence : withoutChat(next)
}

const whole = new RegExp(`^${mark}$`, 'iu')

/** Is this word one that is taken out? */
export const isChat = (word: string): boolean => whole.test(word)
