import { withDeterminer } from './determiner.ts'

/** “Tom will email me the rota”, “send me the plan”: what they said they would give. */
const gives =
  /^(?:(?:he|she|they|\p{L}+)(?:['’]ll| will| to)? )?(?:sends?|e-?mails?|mails?|forwards?|shares?|gives?|shows?|posts?|texts?) (?:me |us )((?:\p{L}|\d)[^,;:.?]{3,90})$/iu

/** A thing by itself, of a kind that is sent: “program for the schools package”. */
const sendable =
  /^(?:(?!(?:to|a|and|or|for|of|with|the|send|check|put) )[\p{L}\d-]+ ){0,3}(?:plan|rota|roster|guide|slides|sheet|list|link|program|programme|schedule|drawings?|photos?|pictures?|recording|handbook|brochure|article|paper|report)(?: (?:of|from|for|on|about) [^,;.:?]{3,60})?$/iu

/** What it is for, or when it comes, is theirs to know. */
const tail =
  / (?:so|because|if|when|once|before|after|by|tonight|tomorrow|next|this|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i

/** No thing: an address to write to, a call, or word of something. */
const noThing = /^(?:a |the )?(?:call|ring|shout|word|news|answer|e-?mail|text|name|when|if|how|back|know)\b/i

/** The thing that was promised to the writer, with its article; undefined where it is a doing, or no one thing. */
export const promisedToMe = (text: string): string | undefined => {
  const plain = text.trim().replace(/(?<![.!])[.!]+$/, '')
  const given = gives.exec(plain)?.[1] ?? (sendable.test(plain) ? plain : undefined)
  const thing = given?.split(tail)[0]?.trim() ?? ''
  if (thing.length < 3 || noThing.test(thing) || / (?:and|or|but) /.test(thing)) return undefined
  return /^(?:his|her|their|your|some|two|three|four|\d)/i.test(thing) ? thing : withDeterminer(thing)
}
