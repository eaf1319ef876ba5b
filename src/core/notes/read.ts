import { inDialect } from './dialect.ts'
import type { Reading, Voice } from './fragment.ts'
import { mend, rosterOf } from './mend.ts'
import { sombre } from './mood.ts'
import { firstStatement, piecesOf } from './pieces.ts'
import { properNouns, tooCommon } from './proper.ts'
import { wordCount } from './sentence.ts'
import { shapeOf } from './shape.ts'
import { rough, writtenOut } from './shorthand.ts'
import { clauseCheck, holdsLooseVerb, soundCheck } from './sound.ts'
import { restored, said, shared, withoutTeller } from './teller.ts'
import {
  auxiliaries,
  bare,
  determiners,
  houses,
  looksPlural,
  singlePersons,
  units,
  wordsOf,
} from './tokens.ts'
import { unsayable } from './unsayable.ts'

const longest = 45

const declined = (because: string, ask?: string): Reading => ({ ok: false, because, ...(ask ? { ask } : {}) })

/** What people put round a note: bullets, quotes, final stops, shorthand that has one reading. */
const unwrapped = (note: string): string =>
  writtenOut(note.trim())
    .replace(/\s+/g, ' ')
    .replace(/^[-–—*•·>]+\s*/, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/(?<![.!…])[.!…]+$/, '')
    // “tools team = 2 people”
    .replace(
      /^((?:[\p{L}-]+ ){1,4})= (?=\S)/u,
      (_, named: string) =>
        `${/^[a-z]/.test(named) && !determiners.has(bare(wordsOf(named)[0])) ? 'the ' : ''}${named}${looksPlural(bare(wordsOf(named).at(-1))) ? 'are' : 'is'} `,
    )
    .trim()

/** The first letter small, unless it begins a name, an abbreviation or "I". */
const lowered = (text: string, keep: ReadonlySet<string>): string => {
  const [first = ''] = text.split(/[\s,;:]/)
  const [, second = ''] = text.split(/\s/)
  const title = /^\p{Lu}/u.test(first) && /^\p{Lu}(?:\p{Ll}|$)/u.test(second) && !/^I\b/.test(second)
  if (
    title &&
    !/^(?:council|ministry|school|hospital|firm|company|team|ward|department)['’]s$/i.test(first) &&
    !determiners.has(bare(first)) &&
    !auxiliaries.has(bare(first)) &&
    !/^(?:He|She|They|We|It|You|On|In|At|For|With|When|How|What|Why|Who|Where|That|Both)$/.test(first)
  )
    return text
  // “Lanternfall's whole weather system”: what owns something and is no everyday word is a name.
  const owner = /^(\p{Lu}\p{Ll}+)['’]s$/u.exec(first)?.[1]?.toLowerCase()
  if (
    owner &&
    !tooCommon.has(owner) &&
    !units.has(owner) &&
    !houses.has(owner) &&
    !singlePersons.has(owner) &&
    !/^(?:today|yesterday|everyone|somebody|someone|nobody|who|what|that|there|here|it|he|she|let|preceptorship)$/.test(
      owner,
    ) &&
    !/(?:ship|tion|ment|er|or|ist|ness)$/.test(owner)
  )
    return text
  if (/^Year \d/.test(text) || /^Qx/.test(first) || (/^\p{Lu}/u.test(first) && properNouns.has(bare(first))))
    return text
  if (/^I\b/.test(first) || /^\p{Lu}[\p{Lu}\d]/u.test(first) || keep.has(bare(first).replace(/'s$/, '')))
    return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** A comma between two statements of an answer. */
const comma = /,( (?:it|this|that|they|\p{L}+s|\p{L}+) (?:is|are|avoids?|has|have|means?) )/iu

/** Grave news has no place in a courtesy, however soberly it is told. */
const grave =
  /\b(?:died|dies|dying|deaths?|(?:was|were|got) killed|suicide|cancer|funeral|miscarriage|lost (?:an?|his|her|their|one) (?:older )?(?:man|men|patient|baby|child|colleague|lad|worker|apprentice|husband|wife|son|daughter|mother|father)|to a fall)\b/i

/** An afterthought that a fact should not be told without. */
const turning =
  /\b(?:against|unless|except|but|might lose|fight(?:s|ing)?|never again|in theory|on paper|supposedly|not really|not yet|not sure)\b/i

/** “…, he swears”: who vouches for it is no part of the fact. */
const unsworn = (text: string): string =>
  text.replace(
    /,\s+(?:or so )?(?:he|she|they) (?:swears?|says?|said|reckons?|claims?|thinks?|told me)(?: (?:anyway|at least))?$/i,
    '',
  )

/** “Mike told me the suite takes an hour” in a note about Mike → “he told me …”. */
const unnamed = (text: string, { speaker }: Voice): string => {
  const names = new Set(speaker?.name.toLowerCase().split(/\s+/) ?? [])
  const pair = /^(?:(?:Mr|Mrs|Ms|Dr) )?(\p{L}+) and I (?=both\b)/iu.exec(text)
  if (pair?.[1] && names.has(pair[1].toLowerCase())) return text.replace(pair[0], 'we ')
  if (speaker && /^(?:the |my )?interviewer(?:'s)? /i.test(text))
    return text.replace(/^(?:the |my )?interviewer('s)? /i, (_, owns) => (owns ? 'her ' : 'she '))
  const given = (speaker?.called ?? speaker?.given ?? speaker?.name.split(/\s/)[0])?.toLowerCase()
  const post =
    /^(?:the )?(?:head|manager|boss|director|founder|PI|owner)(?= (?:also )?(?:said|told me|mentioned|explained)\b)/i
  if (post.test(text)) return text.replace(post, 'he')
  return given && bare(text.split(' ')[0]) === given
    ? text.replace(/^\S+(?= (?:also )?(?:said|told me|mentioned|explained)\b)/i, 'he')
    : text
}

/**
 * A note → a fragment that faces the reader, or a refusal with the reason. Never throws; a wrong sentence in a letter is
 * worse than a missing one, so what is unclear is declined and asked about.
 */
export const readNote = (note: string, fact: string, voice: Voice): Reading => {
  const raw = unwrapped(note)
  if (raw === '') return declined('the note is empty')
  const stops = unsayable(raw)
  if (stops) return declined(stops.because, stops.ask)
  if (wordCount(raw) > longest) {
    const piece = firstStatement(raw)
    const part = piece === undefined ? undefined : readNote(piece, fact, voice)
    if (part?.ok) {
      const ask = `The note goes on after “${piece}”. If more of it should go in, make that a note of its own.`
      return { ok: true, fragment: { ...part.fragment, doubts: [...part.fragment.doubts, ask] } }
    }
    return declined(
      `longer than ${longest} words: too much for one sentence`,
      'Which part of this note matters most? Make it a note of its own.',
    )
  }
  if (/https?:|www\./i.test(raw))
    return declined('it holds a link', 'Should the link go into the letter? Say in words what it is.')
  const roster = rosterOf([
    ...voice.people.flatMap((person) => [person.name, person.called ?? '']),
    voice.writer.name,
    voice.company.name,
  ])
  const shouting = raw.length > 8 && raw === raw.toUpperCase()
  const mended = mend(shouting ? raw.toLowerCase() : raw, roster)
  const dialect = inDialect(mended.text, voice.english, new Set(roster.values()))
  const extra = {
    mended: [...mended.mended, ...dialect.turned],
    doubts: [...mended.doubts, ...dialect.doubts],
  }
  const coarse = rough(dialect.text)
  if (coarse)
    return declined(`“${coarse}” is too rough for a letter`, `How would you say “${coarse}” in a letter?`)
  const quotes: string[] = []
  const held = dialect.text.replaceAll(/["“]([^"“”]+)["”]/g, (_, words: string) => {
    quotes.push(words.replace(/(?<![.,])[.,]+$/, ''))
    return `Qx${quotes.length - 1}x`
  })
  const spoken =
    /^(?:(?:(?:he|she)\s+said|said|quote)[,:]?\s+)?Qx0x(?:,?\s+(?:(?:he|she|they) (?:said|says)|said (?:he|she))(?: twice| again| more than once)?)?$/i.test(
      held
        .trim()
        .replace(
          /^(Qx0x) (?:is|was) (?:her|his) (?:\w+ )?(?:motto|philosophy|rule|mantra|line|advice|answer|words|motto)$/i,
          '$1',
        ),
    )
      ? quotes[0]
      : undefined
  if (spoken !== undefined) {
    if (voice.speaker === undefined || voice.speaker.id !== voice.reader?.id || wordCount(spoken) > 16)
      return declined(
        'it is a long quotation, or not the reader’s own words',
        'Whose words are these, and which few matter most?',
      )
    return { ok: true, fragment: { fact, shape: 'quote', forms: { quote: spoken }, ...extra } }
  }
  if (
    /[.!?;]\s+\S/.test(held) &&
    (voice.own || /^(?:I|my)\b/.test(held)) &&
    !/\b(?:he|she|his|her)\b/i.test(held)
  ) {
    // Several sentences in the writer's own voice stand as they are.
    const sentence = lowered(dialect.text, new Set(roster.keys()))
    return { ok: true, fragment: { fact, shape: 'sentence', forms: { sentence }, subject: 'I', ...extra } }
  }
  if (
    (/\b(?:admitted|confessed)\b/i.test(held) && sombre(held)) ||
    /\b(?:told me (?:which|who)|off the record|between (?:us|ourselves)|in confidence|why (?:the|her|his|their) (?:last|previous) \w+ (?:left|quit|went)|(?:everyone|everybody|nobody|staff|people|they) (?:all )?(?:hates?|dreads?|can't stand)|gossip\w*|don't tell)\b/i.test(
      held,
    )
  )
    return declined(
      'it was told in confidence, by the look of it',
      'May this stand in a letter that could be passed on?',
    )
  // A better answer is the writer's wording: it stands whole, whatever its grammar, after a colon.
  if (voice.own && !/\b(?:he|she|his|her)\b/i.test(held) && wordCount(held) > 3) {
    const answer = lowered(dialect.text, new Set(roster.keys())).replace(comma, ';$1')
    return {
      ok: true,
      fragment: { fact, shape: 'sentence', forms: { sentence: answer }, subject: 'I', ...extra },
    }
  }
  // A second sentence that takes the first one up again may turn its meaning round.
  if (/[.!?;]\s+(?:they|he|she|it|but|however|only|except|not)\b/i.test(held))
    return declined('it holds more than one statement', 'Make each statement a note of its own.')
  if (/,? (?:I think|I guess|I suppose|or something|not sure|if I got that right|\?\?)$/i.test(held))
    return declined('you were not sure of it', 'Are you certain of this? Then write it without the doubt.')
  if (grave.test(held))
    return declined(
      'it speaks of a grave matter',
      'Does this belong in a thank-you letter? If so, write the sentence as it should stand.',
    )
  const pieces = piecesOf(unsworn(held))
  // The writer's own story keeps its second half.
  const story =
    voice.speaker === undefined &&
    /^(?:I|my)\b/i.test(pieces.main) &&
    pieces.rest.length === 1 &&
    !/[()–—]| - /.test(held)
  const main = story ? `${pieces.main}; ${pieces.rest[0]}` : pieces.main
  const rest = story ? [] : pieces.rest
  for (const piece of rest)
    extra.doubts.push(
      `The note also says “${restored(piece, quotes)}”: make it a note of its own if it should go in.`,
    )
  if (!voice.own && rest.length > 0 && sombre(main))
    return declined(
      'it is bad news with more to it',
      'How should this be told? Write it as one sentence that is fair to them.',
    )
  if (
    /\b(?:not public|confidential\w*|do(?:n't| not|nt) (?:mention|say|put|write|repeat|pass)|keep (?:it |this )?quiet|hush)\b/i.test(
      main,
    )
  )
    return declined(
      'you wrote that it is not to be told',
      'May any of this stand in the letter? Write that part.',
    )
  if (rest.some((piece) => turning.test(piece)))
    return declined('what follows may turn its meaning', 'Write it as one sentence that says both.')
  const keep = new Set([...roster.keys()])
  const text = lowered(shared(said(unnamed(lowered(main, keep), voice))), keep).replace(
    /^(?:it's|it is) (?=an? .*\b(?:ward|team|lab|school|firm|store|shop|bank|unit|practice|department)\b)/i,
    'yours is ',
  )
  if (/[()[\]{}<>]/.test(text))
    return declined('it holds brackets', 'Is what stands in brackets meant for the letter?')
  if (
    /^how (?:much|many) (?:[\p{L}-]+ ){0,2}[\p{L}-]+ ?$/iu.test(text) &&
    !wordsOf(text).some((word) => auxiliaries.has(bare(word)) || determiners.has(bare(word)))
  )
    return declined('it has no verb', 'Say it as a whole question.')
  if (text === '' || wordCount(text) < 1) return declined('nothing is left of it to say')
  if (/:(?!\d)/.test(text))
    return declined(
      'it holds a colon, so it is not clear what belongs together',
      'Write this note as one plain clause.',
    )
  if (/^(?:fellow|same|ditto|also)\b/i.test(text))
    return declined('it is too short to tell who shares what', 'Say it as a clause: “we both …”.')
  if (/^no\b(?! one)/i.test(text) && !/\b(is|are|has|have|was|were)\b/.test(text))
    return declined('it says what is not, without a verb', 'Say it as a clause: who does or has what?')
  const loose = text.replaceAll(/\b(?:on|in|of|for) your own\b|\bthank you\b/gi, '')
  if (
    /\b(?:you|your)\b/i.test(loose) &&
    !/^(?:you|yours?)\b/i.test(loose) &&
    !/\?$/.test(text) &&
    !/^(?:I|my|do|how|what|who|why|when|where|whether|if)\b/i.test(text) &&
    voice.speaker !== undefined
  )
    return declined(
      '“you” in it may be anybody',
      'Whom does “you” mean here? Write “people”, “staff” or the name.',
    )
  const whole = shapeOf(text, voice)
  if (
    typeof whole !== 'string' &&
    whole.shape === 'noun' &&
    /\b(themselves|himself|herself|itself|myself|yourself)$/i.test(text)
  )
    return declined('it is not clear what does what', 'Say it as a clause with its verb.')
  if (typeof whole === 'string')
    return declined(
      `it is not clear who “${whole}” is`,
      `Who is “${whole}” in this note? Write the name, or say whose note it is.`,
    )
  if (Object.keys(whole.forms).length === 0)
    return declined('it is too short to tell what is meant', 'Say it as a clause: who does or has what?')
  if (
    /^\p{L}+ (?:reckons?|thinks?|believes|thought|said|says|told)\b/iu.test(whole.forms.that ?? '') &&
    whole.subject === 'other' &&
    voice.speaker &&
    voice.speaker.id !== voice.reader?.id
  )
    return declined(
      'it is what a colleague said or thinks, told to someone else',
      'Is this yours to pass on? Then write it as a plain fact: “the team …”.',
    )
  const wrong = whole.forms.that === undefined ? undefined : clauseCheck(whole.forms.that)
  if (wrong) return declined(wrong, 'Write it as one plain clause: who does or has what?')
  if (
    whole.forms.noun !== undefined &&
    ((holdsLooseVerb(whole.forms.noun) && !/^(?:the )?can\b/.test(whole.forms.noun)) ||
      /^(?:the )?(?:Qx\d+x(?: \S|$)|trained |skeptical|sceptical|unconvinced|keen )/.test(whole.forms.noun))
  )
    return declined(
      'it reads neither as a statement nor as a thing',
      'Say it as a clause: who does or has what?',
    )
  const { gerund, ...others } = whole.forms
  // What was only told is not the teller's deed: no “thank you for hating your first year”.
  const reported = text !== main && withoutTeller(main) !== main && whole.shape === 'that'
  const forms = Object.fromEntries(
    Object.entries(reported || gerund === undefined ? others : whole.forms).map(([form, words]) => [
      form,
      restored(lowered(words, keep), quotes),
    ]),
  )
  const loud = voice.own
    ? undefined
    : Object.values(forms)
        .map((form) => soundCheck(form))
        .find((complaint) => complaint !== undefined)
  if (loud) return declined(loud, 'Write this note as one plain clause.')
  return { ok: true, fragment: { fact, ...whole, forms, ...extra } }
}
