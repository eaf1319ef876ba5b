import type { Voice, Whole } from './fragment.ts'
import type { Heard } from './hearing.ts'
import { sombre } from './mood.ts'
import type { Refusal } from './refusal.ts'
import { wordCount } from './sentence.ts'
import { rough } from './shorthand.ts'
import { unsayableRows } from './unsayable.ts'

/** Of a note as it was written. */
export const ofNote: readonly Refusal<string>[] = [
  { when: (raw) => raw === '', because: 'the note is empty' },
  ...unsayableRows,
]

/** Of its words, whatever they say. */
export const ofWords: readonly Refusal<Heard>[] = [
  {
    when: ({ raw }) => /https?:|www\./i.test(raw),
    because: 'it holds a link',
    ask: 'Should the link go into the letter? Say in words what it is.',
  },
  {
    when: ({ text }) => rough(text),
    because: '“{}” is too rough for a letter',
    ask: 'How would you say “{}” in a letter?',
  },
]

const secret =
  /\b(?:told me (?:which|who)|off the record|between (?:us|ourselves)|in confidence|why (?:the|her|his|their) (?:last|previous) \w+ (?:left|quit|went)|(?:everyone|everybody|nobody|staff|people|they) (?:all )?(?:hates?|dreads?|can't stand)|gossip\w*|don't tell)\b/i

/** Of what may have been told to the writer alone. */
export const inConfidence: readonly Refusal<Heard>[] = [
  {
    when: ({ held }) => (/\b(?:admitted|confessed)\b/i.test(held) && sombre(held)) || secret.test(held),
    because: 'it was told in confidence, by the look of it',
    ask: 'May this stand in a letter that could be passed on?',
  },
]

/** Grave news has no place in a courtesy, however soberly it is told. */
const grave =
  /\b(?:died|dies|dying|deaths?|(?:was|were|got) killed|suicide|cancer|funeral|miscarriage|lost (?:an?|his|her|their|one) (?:older )?(?:man|men|patient|baby|child|colleague|lad|worker|apprentice|husband|wife|son|daughter|mother|father)|to a fall)\b/i

/** Of what it tells as a whole. */
export const ofTelling: readonly Refusal<Heard>[] = [
  {
    // A second sentence that takes the first one up again may turn its meaning round.
    when: ({ held }) => /[.!?;]\s+(?:they|he|she|it|but|however|only|except|not)\b/i.test(held),
    because: 'it holds more than one statement',
    ask: 'Make each statement a note of its own.',
  },
  {
    when: ({ held }) =>
      /,? (?:I think|I guess|I suppose|or something|not sure|if I got that right|\?\?)$/i.test(held),
    because: 'you were not sure of it',
    ask: 'Are you certain of this? Then write it without the doubt.',
  },
  {
    // “She’d read it”: she had, or she would.
    when: ({ held }) =>
      /\b(?:he|she|they|we|you)['’]d (?:(?:all|both|already|never|just|also) )?(?:read|put|cut|set|hit|let|come|run|become|shut|cost|spread|beat)\b/i.exec(
        held,
      )?.[0] ?? false,
    because: '“{}” can be read in two ways',
    ask: 'Write “had” or “would” in full.',
  },
  {
    when: ({ held }) => grave.test(held),
    because: 'it speaks of a grave matter',
    ask: 'Does this belong in a thank-you letter? If so, write the sentence as it should stand.',
  },
]

/** A note taken apart: what is to be said, and what else it says. */
export interface Apart {
  readonly voice: Voice
  readonly main: string
  readonly rest: readonly string[]
}

const hushed =
  /\b(?:not public|confidential\w*|do(?:n't| not|nt) (?:mention|say|put|write|repeat|pass)|keep (?:it |this )?quiet|hush)\b/i

/** An afterthought that a fact should not be told without. */
const turning =
  /\b(?:against|unless|except|but|might lose|fight(?:s|ing)?|never again|in theory|on paper|supposedly|not really|not yet|not sure)\b/i

/** Of its parts beside each other. */
export const ofParts: readonly Refusal<Apart>[] = [
  {
    when: ({ voice, main, rest }) => !voice.own && rest.length > 0 && sombre(main),
    because: 'it is bad news with more to it',
    ask: 'How should this be told? Write it as one sentence that is fair to them.',
  },
  {
    when: ({ main, rest }) => [main, ...rest].some((piece) => hushed.test(piece)),
    because: 'you wrote that it is not to be told',
    ask: 'May any of this stand in the letter? Write that part.',
  },
  {
    when: ({ rest }) => rest.some((piece) => turning.test(piece)),
    because: 'what follows may turn its meaning',
    ask: 'Write it as one sentence that says both.',
  },
]

/** A statement that faces the reader. */
export interface Facing {
  readonly voice: Voice
  readonly text: string
}

const anybody = ({ voice, text }: Facing): boolean => {
  const loose = text.replaceAll(/\b(?:on|in|of|for) your own\b|\bthank[- ]you\b/gi, '')
  return (
    /\b(?:you|your)\b/i.test(loose) &&
    !/^(?:you (?!can\b|could\b|get\b|need\b|have to\b|see\b|hear\b|never\b|don't\b)|yours?\b|your\b)/i.test(
      loose,
    ) &&
    !/\?$/.test(text) &&
    !/^(?:I|my|do|how|what|who|why|when|where|whether|if)\b/i.test(text) &&
    voice.speaker !== undefined
  )
}

/** Of the statement before its words are turned. */
export const ofStatement: readonly Refusal<Facing>[] = [
  { when: ({ text }) => wordCount(text) < 1, because: 'nothing is left of it to say' },
  {
    when: anybody,
    because: '“you” in it may be anybody',
    ask: 'Whom does “you” mean here? Write “people”, “staff” or the name.',
  },
]

/** A statement and the forms its words take; the pronoun whose owner cannot be told, where there is one. */
export interface Shaped extends Facing {
  readonly whole: Whole
}

const hearsay = ({ whole: { forms, subject }, voice }: Shaped): boolean =>
  /^\p{L}+ (?:reckons?|thinks?|believes|thought|said|says|told)\b/iu.test(forms.that ?? '') &&
  subject === 'other' &&
  voice.speaker !== undefined &&
  voice.speaker.id !== voice.reader?.id

/** Of what its words turned out to be. */
export const ofShape: readonly Refusal<Shaped>[] = [
  {
    when: hearsay,
    because: 'it is what a colleague said or thinks, told to someone else',
    ask: 'Is this yours to pass on? Then write it as a plain fact: “the team …”.',
  },
]
