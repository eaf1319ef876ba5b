/**
 * What no letter of ours says any more, and its near kin: courtesies about having heard something, delight that nobody feels, and
 * turns that only letters have. A fact stands as a fact.
 */
const gone: readonly RegExp[] = [
  /\bI(?:['’]m| was| am) (?:\w+ )?(?:interested|glad|pleased|happy|delighted|impressed|struck|fascinated) (?:to (?:hear|learn|know|find)|that you told)/i,
  /\b(?:it was|was|found it) (?:\w+ )?(?:good|nice|great|useful|interesting|helpful|lovely|a pleasure) to (?:hear|learn|know|find|discover)\b/i,
  /\b(?:liked|enjoyed|loved|appreciated) (?:hearing|learning|discovering|finding out|your telling)\b/i,
  /\bI (?:really )?like (?:that|the fact that)\b/i,
  /\blearn(?:ed|t) a good deal\b/i,
  /\bcame (?:away|out of)\b/i,
  /\b(?:for learning that|after hearing|in hearing)\b/i,
  /\ball the (?:more interested|keener)\b|\bkeener on\b/i,
  /\bthe (?:kind of )?work we (?:talked|spoke) about\b/i,
  /\bmany thanks\b/i,
  /\b(?:and )?above all (?:for|after)\b/i,
  /\bnot least\b/i,
  /\bshould (?:\{similar\}|an? similar \w+) (?:come|open)/i,
  /\btelling me openly\b/i,
  /\bcounts for a good deal\b/i,
  /\bmeans something to me\b/i,
  /\b(?:have|has) stayed with me\b|\bstayed with me\b/i,
  /\bliked? the sound of\b/i,
  /\bstill grateful for\b/i,
  /\bobliged to you\b/i,
]

/** The phrase that should not be there. */
export const goneIn = (text: string): string | undefined =>
  gone.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])[0]
