import type { Told } from '../contact.ts'
import { firmIn, jobAndFirm, joinedUp, partnersJoined } from './firm-in.ts'
import { housesOf } from './firms.ts'
import { isJob } from './jobs.ts'
import { labelled } from './labels.ts'
import { isLostMail, mailBySite } from './mended.ts'
import { isEither, nameAndJob, nameIn, nameInFirm } from './name-in.ts'
import { addressOf, placesIn } from './postal.ts'
import { reachedIn } from './reached.ts'
import { segmentsOf } from './segments.ts'
import type { Text } from './text.ts'

type Found = Required<Pick<Told, 'emails' | 'phones' | 'pages' | 'notes'>>

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
  const lost = found.pages.filter((page) => isLostMail(page, found.pages))
  const pages = found.pages.filter((page) => !lost.includes(page))
  const mended = new Map(left.map((each) => [each, mailBySite(each.text, pages)]))
  const emails = [...found.emails, ...[...mended.values()].filter((mail) => mail !== undefined)]
  const addressed = housesOf([...emails, ...pages])
  const lines = partnersJoined(joinedUp(left.filter((each) => mended.get(each) === undefined)))
  const places = placesIn(lines, addressed)
  const free = lines.filter((each) => !places.includes(each))
  const named = nameInFirm(nameAndJob(free, emails, addressed), emails, addressed)
  const others = jobAndFirm(named, addressed)
  const name = nameIn(others, emails, addressed)
  const withoutName = others.filter((each) => each !== name)
  const firm = firmIn(withoutName, addressed, name?.text)
  const withoutFirm = withoutName.filter((each) => each !== firm)
  const job =
    withoutFirm.find(({ label }) => label === 'title') ??
    withoutFirm.find(({ text: each }) => isJob(each) && (name !== undefined || !isEither(each, emails)))
  const postal = addressOf(places)
  return {
    ...(name ? { name: name.text } : {}),
    ...(job ? { title: job.text } : {}),
    ...(firm ? { company: firm.text } : {}),
    ...found,
    emails,
    pages,
    ...(postal === undefined ? {} : { postal }),
    notes: [
      ...withoutFirm.filter((each) => each !== job).map((each) => each.text),
      ...lost,
      ...faxes.map((fax) => `Fax ${fax}`),
    ],
  }
}
