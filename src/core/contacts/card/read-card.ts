import type { Told } from '../contact.ts'
import { endsFirm, firmness, housesOf } from './firms.ts'
import { isJob, jobAt } from './jobs.ts'
import { type Label, labelled } from './labels.ts'
import { bearsName, looksLikeName } from './names.ts'
import { holdsCode, isPlace, isPlaceBeside } from './places.ts'
import { reachedIn } from './reached.ts'
import { type Segment, segmentsOf } from './segments.ts'

interface Text extends Segment {
  readonly label?: Label | undefined
}

type Found = Required<Pick<Told, 'emails' | 'phones' | 'pages' | 'notes'>>

/** “& Daughters” goes on with the line before, and so does the last word of a firm in capitals. */
const joinedUp = (texts: readonly Text[]): readonly Text[] => {
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

/** Which of them are lines of an address: by themselves, or beside one. */
const placesIn = (texts: readonly Text[]): readonly Text[] => {
  const sure = texts.map(({ text, label }) => label === 'postal' || (label === undefined && isPlace(text)))
  return texts.filter(
    ({ text, label }, at) =>
      sure[at] ||
      (label === undefined &&
        isPlaceBeside(text) &&
        ((sure[at + 1] === true && holdsCode(texts[at + 1]?.text ?? '')) || sure[at - 1] === true)),
  )
}

/** One line as it stands, further ones under it. */
const addressOf = (places: readonly Text[]): string | undefined =>
  places.length === 0
    ? undefined
    : [...Map.groupBy(places, ({ line }) => line).values()]
        .map((line) => {
          const text = line.map((each) => each.text).join(', ')
          // The same signs and nothing else between them: as it stands there.
          const [{ of = '' } = {}] = line
          return of.replace(/\P{L}/gu, '') === text.replace(/\P{L}/gu, '') && line[0]?.label === undefined
            ? of
            : text
        })
        .join('\n')

/** “Oskar Brandt Head of Data”: a name that the address bears, and a job behind it. */
const nameAndJob = (texts: readonly Text[], emails: readonly string[]): readonly Text[] =>
  texts.flatMap((each) => {
    const words = each.text.split(' ')
    const cut = [2, 3].find(
      (at) =>
        jobAt(each.text) >= at &&
        looksLikeName(words.slice(0, at).join(' ')) &&
        bearsName(emails, words[at - 1] ?? ''),
    )
    if (cut === undefined || each.label !== undefined) return [each]
    return [
      { ...each, text: words.slice(0, cut).join(' ') },
      {
        ...each,
        text: words
          .slice(cut)
          .join(' ')
          .replace(/^[\s,–-]+/, ''),
      },
    ]
  })

/** “Head of Data, Volta AG”: a job and where. */
const jobAndFirm = (texts: readonly Text[], addressed: readonly string[]): readonly Text[] =>
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

const nameIn = (texts: readonly Text[], found: Found, addressed: readonly string[]): Text | undefined => {
  const said = texts.find(({ label }) => label === 'name')
  if (said) return said
  const free = texts.filter(({ label, text }) => label === undefined && !/\d/.test(text) && !isJob(text))
  const looking = free.filter(({ text }) => looksLikeName(text) && firmness(text, addressed) !== 3)
  const born = looking.filter(({ text }) => bearsName(found.emails, text))
  if (born.length > 0) {
    // Who is called as their firm is still bears the name; a practice or a bakery does not.
    const [person] = born
      .filter(({ text }) => firmness(text, addressed) !== 1)
      .toSorted((one, other) => firmness(one.text, addressed) - firmness(other.text, addressed))
    if (person) return person
  }
  // Misread by a letter, its looks are gone; the address and the job below it still tell.
  const misread = free.find(
    ({ text }) => /^[\p{L}'’-]{2,30} \p{Lu}[\p{L}'’-]{1,30}$/u.test(text) && bearsName(found.emails, text),
  )
  if (misread) return misread
  const likely = looking.filter(({ text }) => firmness(text, addressed) === 0)
  if (likely.length < 2) return likely[0]
  const jobs = texts.flatMap((each, at) => (isJob(each.text) ? [texts[at - 1]] : []))
  const above = likely.filter((each) => jobs.includes(each))
  return above.length === 1 ? above[0] : undefined
}

const firmIn = (texts: readonly Text[], addressed: readonly string[]): Text | undefined => {
  const said = texts.find(({ label }) => label === 'company')
  if (said) return said
  const free = texts.filter(({ label }) => label === undefined)
  for (const sure of [3, 2, 1]) {
    const firms = free.filter(({ text }) => firmness(text, addressed) === sure && (sure > 1 || !isJob(text)))
    if (firms.length > 0) return sure === 1 && firms.length > 1 ? undefined : firms[0]
  }
  return undefined
}

/**
 * The text of a business card → what it tells. Nothing is made up: what is not sure stays under `notes`, as it stands there, and of two
 * that may be the name neither is taken.
 */
export const readCard = (text: string): Told => {
  const found: { [Key in keyof Found]: string[] } = { emails: [], phones: [], pages: [], notes: [] }
  const faxes: string[] = []
  const left = segmentsOf(text).flatMap((segment): Text[] => {
    const [label, rest] = labelled(segment.text) ?? []
    const reached = reachedIn(rest ?? segment.text, label)
    found.emails.push(...reached.emails)
    found.pages.push(...reached.pages)
    found.phones.push(...reached.phones)
    faxes.push(...reached.faxes)
    const kept = label === undefined || /^(?:name|title|company|postal)$/.test(label) ? reached.left : ''
    const unread = kept === '' && reached.left !== '' ? segment.text : kept
    return unread === '' ? [] : [{ ...segment, text: unread, ...(kept === '' ? {} : { label }) }]
  })
  const addressed = housesOf([...found.emails, ...found.pages])
  const places = placesIn(joinedUp(left))
  const others = jobAndFirm(
    nameAndJob(
      joinedUp(left).filter((each) => !places.includes(each)),
      found.emails,
    ),
    addressed,
  )
  const name = nameIn(others, found, addressed)
  const withoutName = others.filter((each) => each !== name)
  const firm = firmIn(withoutName, addressed)
  const withoutFirm = withoutName.filter((each) => each !== firm)
  const job =
    withoutFirm.find(({ label }) => label === 'title') ?? withoutFirm.find(({ text: each }) => isJob(each))
  const postal = addressOf(places)
  return {
    ...(name ? { name: name.text } : {}),
    ...(job ? { title: job.text } : {}),
    ...(firm ? { company: firm.text } : {}),
    ...found,
    ...(postal === undefined ? {} : { postal }),
    notes: [
      ...withoutFirm.filter((each) => each !== job).map((each) => each.text),
      ...faxes.map((fax) => `Fax ${fax}`),
    ],
  }
}
