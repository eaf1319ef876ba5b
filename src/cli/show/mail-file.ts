import type { BroughtMail } from '../../actions/bring-mail/bring-mail.ts'
import type { MailsRead } from '../../actions/bring-mail/read-mails.ts'
import { excerptOf } from '../../core/dossier/clean.ts'
import type {
  DayProposed,
  FirmProposed,
  PersonProposed,
  TouchProposed,
} from '../../core/keep/brought/mail/mail-proposed.ts'
import { touchSays } from '../../core/vocabulary/touch-kinds.ts'
import { clockOf, type Paper, printable } from '../paper.ts'

const dayIs: Readonly<Record<DayProposed['is'], string>> = {
  meet: 'you meet',
  appointment: 'an appointment',
  hear: 'you hear from them by',
  answer: 'they want an answer by',
}

const personLine = ({ place, name, known, tells }: PersonProposed): string => {
  const told = Object.values(tells).join(', ')
  if (known !== undefined)
    return `${place}  ${name}, known as ${known}${told === '' ? '; nothing new' : `; would add ${told}`}`
  return `${place}  ${name}${told === '' ? '' : `, ${told}`}`
}

const touchLines = ({ letter, kind, means, known }: TouchProposed, paper: Paper): string => {
  const { place, at, undated, mine, mail, reading } = letter
  const who = mine
    ? `you to ${mail.to.map(({ name, address }) => name || address).join(', ')}`
    : mail.from?.name || mail.from?.address || 'someone'
  const says = known
    ? 'here already'
    : mine
      ? touchSays(kind)
      : kind === 'reply'
        ? `seems to mean ${means ?? 'nothing that is sure; you say it later'}`
        : touchSays(kind)
  const when = undated ? `${clockOf(at, paper)}?` : clockOf(at, paper)
  const words = excerptOf(reading.ownText.replaceAll(/\s+/g, ' '), 160)
  return `${printable(`${place}  ${when}  ${who}: ${says}`)}\n    ${paper.quiet(printable(words))}`
}

const firmLines = (firm: FirmProposed, paper: Paper): string => {
  const { place, opportunity, company, role } = firm
  const where =
    opportunity === undefined
      ? `${place}, new: ${company || 'which firm?'}, ${role || 'which job?'}`
      : `${place}: ${company}, ${role} (${opportunity})`
  return [
    paper.strong(printable(where)),
    ...firm.people.map((each) => printable(personLine(each))),
    ...firm.touches.map((each) => touchLines(each, paper)),
    ...firm.days.map(({ place: at, letter, is, day }) =>
      printable(`${at}  ${dayIs[is]} ${day.replace('T', ' ')} (${letter})`),
    ),
  ].join('\n')
}

/** All that mails tell, search by search, with the places it is chosen by. */
export const showMailFile = ({ firms, out }: MailsRead, paper: Paper): string =>
  `${[...firms.map((firm) => firmLines(firm, paper)), ...out.map(printable)].join('\n\n')}\n`

export const showBroughtMail = ({ says, out }: BroughtMail): string =>
  `${[`${printable(says)}.`, ...out.map(printable)].join('\n')}\n`
