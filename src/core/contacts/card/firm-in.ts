import { bearsHouse, endsFirm, firmness, isPartnership } from './firms.ts'
import { isJob } from './jobs.ts'
import { asLetters } from './misread.ts'
import type { Text } from './text.ts'

/** “& Daughters” goes on with the line before, and so does the last word of a firm in capitals. */
export const joinedUp = (texts: readonly Text[]): readonly Text[] => {
  const all: Text[] = []
  for (const each of texts) {
    const last = all.at(-1)
    const goesOn =
      /^[&+]\s?\p{L}/u.test(each.text) ||
      (endsFirm(each.text) && !isJob(last?.text ?? '') && /^[\p{Lu}& ]{4,40}$/u.test(last?.text ?? ''))
    if (last && goesOn && each.label === undefined)
      all[all.length - 1] = { ...last, text: `${last.text} ${each.text}` }
    else all.push(each)
  }
  return all
}

/** A line that its partners stand in, each by themselves: “Reh | Marder | Iltis PartG”. */
export const partnersJoined = (texts: readonly Text[]): readonly Text[] =>
  [...Map.groupBy(texts, ({ line }) => line).values()].flatMap((line) => {
    const [first] = line
    const isOne =
      line.length > 2 &&
      isPartnership(line.at(-1)?.text ?? '') &&
      line.every(({ text, label }) => label === undefined && !isJob(text) && !/\d/.test(text))
    return first && isOne ? [{ ...first, text: first.of }] : line
  })

/** “Head of Data, Volta AG”: a job and where. */
export const jobAndFirm = (texts: readonly Text[], addressed: readonly string[]): readonly Text[] =>
  texts.flatMap((each) => {
    const [, job = '', firm = ''] =
      /^(.{3,80}?)(?:, | at | bei | chez | @ | [–-] )(.{2,80})$/u.exec(each.text) ?? []
    return each.label === undefined && isJob(job) && !isJob(firm) && firmness(firm, addressed) > 1
      ? [
          { ...each, text: job },
          { ...each, text: firm },
        ]
      : [each]
  })

/** Could a line be the name of a house at all? */
const isPlain = (text: string): boolean => /^\p{Lu}[^.!?:@"“”„«]{3,60}$/u.test(text)

/** The only one that is called as the house of the address, or as the family of the person. */
const namesake = (texts: readonly Text[], addressed: readonly string[], name = ''): Text | undefined => {
  const family = asLetters(name)
    .split(/[\s,]+/)
    .filter((word) => word.length > 4)
  const called = texts.filter(
    ({ text }) => isPlain(text) && bearsHouse(asLetters(text), [...addressed, ...family]),
  )
  const [firm] = called
  return called.length === 1 ? firm : undefined
}

export const firmIn = (
  texts: readonly Text[],
  addressed: readonly string[],
  name?: string,
): Text | undefined => {
  const said = texts.find(({ label }) => label === 'company')
  if (said) return said
  const free = texts.filter(({ label }) => label === undefined)
  for (const sure of [3, 2, 1]) {
    const firms = free.filter(({ text }) => firmness(text, addressed) === sure && (sure > 1 || !isJob(text)))
    if (firms.length > 1 && sure === 1) return namesake(firms, addressed, name)
    if (firms[0]) return firms[0]
  }
  // What may be a job is one, unless another is there: “Studio Tecnico Belforte” above “Ingegnere”.
  const isOnlyJob = free.filter(({ text }) => isJob(text)).length < 2
  return namesake(
    free.filter(({ text }) => !isJob(text) || (!isOnlyJob && firmness(text, addressed) === 1)),
    addressed,
    name,
  )
}
