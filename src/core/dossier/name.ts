import { isSpanishGiven, isSpanishSurname, mayBeOneGiven, mayStandFirst } from '../english/family-names.ts'
import { ofEach } from '../of-each.ts'

/** A name taken apart as far as it can be told; what is not certain is absent. */
export interface NameParts {
  /** As recorded in the name itself: “Dr”, “Prof.”. */
  readonly title?: string
  readonly given?: string
  readonly family?: string
  /** Without title and degrees. */
  readonly plain: string
}

const title =
  /^(?:(?:Univ\.-)?Prof(?:essor)?|Dr|Doctor|Mr|Mrs|Ms|Mx|Miss|Mme|Mlle|Madame|Herr|Frau|Señora?|Sra|Sr(?=\.)|Sir|Dame|Lord|Lady|Baron|Baroness|Count|Countess|Rev|Reverend|Fr|Father|Pastor|Rabbi|Imam|Sister|Brother|Mother|Judge|Justice|Hon|Capt|Captain|Lt\.? Col|Lt|Lieutenant|Col(?=\.)|Colonel|Major|Sgt|Nurse|Chef|Coach|Ass(?:oc|t)\.? Prof|Ing|Eng|Engr|Mag|Dipl\.?-(?:Ing|Kfm|Phys|Psych)|Lic|Avv|Dott|Dottssa)(?:\.|(?=\s|$))\s*(?:(?:med|phil|jur|rer|nat|pol|oec|h\.?\s?c|habil|dent|vet|theol|univ)\.\s*)*/iu

/** Callings that stand before a name in India; in small letters they may be names. */
const calling = /^(?:CA|CS|CMA|Adv|Er|Ar)\.?\s+(?=\p{Lu}\p{Ll})/u

const titleIn = (text: string): RegExpExecArray | null => title.exec(text) ?? calling.exec(text)

const degree =
  /^(?:PhD|Ph\.D|DPhil|EdD|Ed\.D|PsyD|PharmD|DrPH|MD|M\.D|DO|D\.O|DDS|DMD|DVM|JD|J\.D|LLM|LLB|RN|R\.N|BSN|MSN|DNP|NP|CNM|CRNA|FNP|FNP-BC|LPN|CNA|PA-C|LCSW|LMFT|MBA|MPH|MSc|BSc|MEd|M\.Ed|MFA|MRes|MPhil|CPA|CFA|CFP|ACCA|PMP|PE|P\.E|CEng|FRCS|FRCP|MRCP|MRCGP|RGN|OBE|MBE|CBE|KC|QC|SC|FCA|FRSA|QTS|NPQH|Esq|Esquire|Jr|Junior|Sr|II|III|IV|BA|MA|BEng|MEng|Ret)\.?$/
const generation = /^(?:jr|sr|esq)\.?$/i

/** A given name that is only the first part of what somebody is called. */
const unfinished = /^(?:Md|Mohd|Muhd|Mhd|Moh|Sk|Ma)\.?$/
const patronymic = /^(?:bin|binti|bint|ibn|bte)$/i
const particle =
  /^(?:van|von|vom|zu|zum|zur|de|del|della|delle|di|da|das|do|dos|du|des|d['’]|den|der|ter|ten|la|le|al|el|af|av|st\.?|mac|ní|ó)$/iu
const otherScript = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u
const isInitial = (word: string): boolean =>
  /^(?:\p{L}\.?){1,2}$/u.test(word) && (/\./.test(word) || word.length === 1)

const isDegree = (word: string): boolean => degree.test(word) || generation.test(word)

/** The words of a name without degrees behind it, and its title; “Kerr, Dana” is turned round. */
const bared = (name: string): { readonly title?: string; readonly words: readonly string[] } => {
  const whole = before(name.replace(/[([](?:she|he|they)\b[^)\]([]{0,40}[)\]]/giu, ' ')).trim()
  let rest = whole
  const titles: string[] = []
  for (let found = titleIn(rest); found && found[0].length < rest.length; found = titleIn(rest)) {
    titles.push(
      found[0]
        .replace(/^(?:univ\.-|ass(?:oc|t)\.? )/i, '')
        .replace(/^(lt)\.? (col)/i, '$1\u00a0$2')
        .trim()
        .split(' ')[0]
        ?.replace('\u00a0', ' ') ?? '',
    )
    rest = rest.slice(found[0].length).replace(subject, '')
  }
  const [head = '', ...behind] = rest
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const given = behind.flatMap((part) => part.split(/\s+/)).filter((word) => !isDegree(word))
  const words = head.split(/\s+/).filter((word) => word !== '')
  while (words.length > 0 && isDegree(words.at(-1) ?? '')) words.pop()
  const [first] = titles
  const all = given.length > 0 ? [...given, ...words] : words
  return { ...(first ? { title: first } : {}), words: title.test(all.join(' ')) ? [] : all }
}

/** “Dr med”, as it is typed without its dots. */
const subject = /^(?:(?:med|phil|jur|rer|nat|habil|dent|vet|theol) )+/

/** What people write behind a name and is none of it: “– HR”, “| Talent”, “from the yard”. */
const behindIt = /\s(?:[|–—-]\s|(?:from|at|in) (?:the|hr|it|finance|sales)\b)/iu

const before = (name: string): string => name.split(behindIt)[0] ?? name

/** “dana okonkwo”, “DANA OKONKWO”: typed in a hurry, or by a form. */
const inCapitals = (words: readonly string[]): readonly string[] => {
  if (words.length === 0 || !words.every((each) => shouted(each) || isInitial(each) || particle.test(each)))
    return words.every((each) => /^[\p{Ll}'’-]+$/u.test(each))
      ? words.map((each) => (particle.test(each) ? each : each.charAt(0).toUpperCase() + each.slice(1)))
      : words
  return words.map(inSmall)
}

const shouted = (word: string): boolean => /^[\p{Lu}'’-]{3,}$/u.test(word)

const inSmall = (word: string): string =>
  word.replaceAll(/\p{Lu}[\p{Lu}]*/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase())

/** The parts of a name of which one stands in capitals, as forms ask for: that is the family. */
const byCapitals = (words: readonly string[]): Pick<NameParts, 'given' | 'family'> | undefined => {
  const family = words.filter(shouted)
  const given = words.filter((word) => !shouted(word) && !isInitial(word))
  return family.length > 0 && given[0]
    ? { given: given[0], family: family.map(inSmall).join(' ') }
    : undefined
}

const familyOf = (words: readonly string[]): string | undefined => {
  const [first = '', second = ''] = words
  if (words.length < 2 || words.some((word) => patronymic.test(word)) || unfinished.test(first))
    return undefined
  if (words.length === 2 && mayBeOneGiven(first, second)) return undefined
  const from = words.findIndex((word, at) => at > 0 && at < words.length - 1 && particle.test(word))
  if (from > 0) return words.slice(from).join(' ')
  const [before = '', last = ''] = words.slice(-2)
  if (isInitial(last)) return undefined
  if (words.length === 2 || isInitial(before) || !isSpanishSurname(last)) {
    // “García y Vega”, “Ortega Lorca”: two surnames belong together.
    return words.length > 2 && before.toLowerCase() === 'y' ? words.slice(-3).join(' ') : last
  }
  if (isSpanishGiven(before)) return last
  return isSpanishSurname(before) ? `${before} ${last}` : undefined
}

const givenOf = (words: readonly string[]): string | undefined => {
  const [first = '', second = ''] = words
  if (words.length === 1) return first.length > 1 && !/\.$/.test(first) ? first : undefined
  // “Thị”, “Văn” stand between, whichever way round the name is.
  if (words.some((word) => /^(?:Thị|Văn)$/u.test(word))) return undefined
  if (isInitial(first) || unfinished.test(first) || otherScript.test(words.join(''))) return undefined
  if (mayStandFirst(first, words.slice(1))) return undefined
  return mayBeOneGiven(first, second) ? undefined : first
}

const takenApart = (name: string): NameParts => {
  const nickname = /[“"'(](\p{L}{2,20})[”"')]/u.exec(name)?.[1]
  const { title: held, words: typed } = bared(name.replace(/[“"'(]\p{L}{2,20}[”"')]/u, ' '))
  const words = inCapitals(typed)
  const called = nickname && words.length > 1 ? { given: nickname } : {}
  const whole = { ...(held ? { title: held } : {}), plain: words.join(' ') }
  if (words.length > 1 && !words.every(shouted)) {
    const found = byCapitals(words)
    if (found) return { ...whole, ...found, ...called }
  }
  const [first = ''] = words
  // “Dr. Li”, “Mr Van Dyke”: a title goes with the family name.
  if (held && words.length > 0 && (words.length === 1 || particle.test(first)))
    return { ...whole, family: whole.plain }
  const given = givenOf(words)
  const unsure =
    otherScript.test(words.join('')) || (words.length > 1 && mayStandFirst(first, words.slice(1)))
  const family = unsure ? undefined : familyOf(words)
  return { ...whole, ...(given ? { given } : {}), ...called, ...(family ? { family } : {}) }
}

/**
 * What a name says of itself. Nothing in it is guessed: where the order is in doubt, its parts are absent. Reading one takes a dozen patterns,
 * and all that is planned and written names the same few people.
 */
export const partsOf: (name: string) => NameParts = ofEach(takenApart)

const mailbox =
  /@|^(?:the|a|an|our|my|some) |\s(?:&|\+|and|or|\/) |^(?:unknown|tbd|tbc|someone|somebody|nobody|anyone|sales|marketing|finance|legal|operations|ops)$|^(?:the )?office of\b|^(?:hr|h\.r\.|jobs?|careers?|info|hello|contact|office|reception|admin|no-?reply|recruit(?:ing|ment|ers?)|talent|hiring|people|team|staffing|applications?|human resources|personnel|front desk|switchboard|support)$|\b(?:team|department|dept|recruiting|recruitment|careers|talent acquisition|human resources|people (?:ops|operations|team|partner|& culture|and culture)|hr|committee|hiring|office|desk|jobs|staffing|resourcing)$/i

/** Is it a mailbox, an office or nothing but titles: no name one can greet? */
export const namesNobody = (name: string, parts = partsOf(name)): boolean =>
  mailbox.test(before(name).trim()) || parts.plain === ''
