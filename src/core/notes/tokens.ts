/** Closed-class words, as sets: what tells the grammar of a note without a dictionary. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const subjectPronouns = set(
  'i you he she they we it there this these those everyone everybody nobody someone somebody anyone one',
)
export const determiners = set(
  'a an the this that these those my your his her its our their every each some any no all both another most many several few',
)
export const prepositions = set(
  'about above across after against along among around at before behind below beside between beyond by despite down during for from in inside into like near of off on onto out outside over past per since through throughout to toward towards under until up upon via with within without',
)
export const subordinators = set(
  'when because if while since although though as so until unless whereas once after before where',
)
export const relatives = set('who which that whose where whom')
export const questionWords = set('how what why where when who which whether whom whose if')
export const adverbs = set(
  'now never always often still also just really only even already usually sometimes rarely both all actually recently then soon again not almost nearly together directly straight mostly together ever simply quickly slowly currently gladly kindly immediately too well twice once',
)
/** Words for a part of the reader's organisation. */
const functionWords = [subjectPronouns, determiners, prepositions, subordinators, questionWords, adverbs]

/** A word that only joins or points: with a capital it begins a sentence, and is nobody. */
export const isFunctionWord = (word: string): boolean =>
  functionWords.some((words) => words.has(word.toLowerCase()))

export const units = set(
  'team teams department departments crew crews unit units ward wards squad squads shop-floor',
)
/** Words for the reader's organisation as a whole, when the note is about it. */
export const houses = set(
  'firm company bank studio store school lab ministry hospital agency practice desk charity college nursery yard',
)
/** Nouns that are many without an s. */
export const manyNouns = set('people staff children police women men players customers patients')

/** The words of a clause with what stands between them, so that it can be put together again as it was. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '')

/** A word without the punctuation round it, in lower case. */
export const bare = (word: string | undefined): string =>
  (word ?? '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[("“‘'[]+/, '')
    .replace(/(?<![.,;:!?)"”\]])[.,;:!?)"”\]]+$/, '')
    .replace(/'$/, '')

/** Puts another word where one stood, with the punctuation round it; the word is put as it is. */
export const inPlaceOf = (word: string, now: string): string => {
  const before = /^[("“‘[]*/.exec(word)?.[0] ?? ''
  const after = /(?<![.,;:!?)"”\]])[.,;:!?)"”\]]*$/.exec(word)?.[0] ?? ''
  return `${before}${now}${after}`
}

export const looksPlural = (word: string): boolean =>
  manyNouns.has(word) || (/[a-z]{2}s$/.test(word) && !/(ss|us|is|'s)$/.test(word))

/** One person in a note who is not the speaker: a later "he" or "she" may be them. */
export const singlePersons = set(
  'patient customer client colleague boss manager founder candidate student pupil apprentice trainee nurse doctor teacher mother father son daughter wife husband brother sister friend grandfather grandmother predecessor successor neighbour judge partner director owner head guy woman man boy girl child baby resident visitor groom bride landlord landlady uncle aunt cousin neighbour consultant surgeon headteacher minister bloke lady mate tenant gentleman',
)
