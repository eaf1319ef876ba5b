import type { Figures } from '../../actions/past/figures.ts'
import { type Picture, wide } from '../../actions/past/picture.ts'
import type { Report } from '../../actions/past/report.ts'
import { capital } from '../../core/time/say.ts'
import { type Paper, printable } from '../paper.ts'

const moment = (at: string, zone: string): string => {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  return `${there.toPlainDate()} ${there.toPlainTime().toString({ smallestUnit: 'minute' })}`
}

export const showPicture = ({ as, drawn, says, rows, more, zone }: Picture, paper: Paper): string => {
  if (as === 'svg') return `${drawn(wide)}\n`
  if (rows.length === 0) return 'Nothing in these days.\n'
  const firms = rows.map(({ company, role, marks }) =>
    [
      paper.strong(printable(`${company} · ${role}`)),
      ...marks.map(({ at, says: what }) => `  ${moment(at, zone)}  ${printable(what)}`),
    ].join('\n'),
  )
  const rest = more > 0 ? [`… and ${more} more firms.`] : []
  return `${[says, ...firms, ...rest].join('\n')}\n`
}

export const showFigures = ({ calm, figures }: Figures, paper: Paper): string => {
  if (calm) return 'Not today. Somebody said no; figures can wait until tomorrow.\n'
  if (figures.length === 0) return 'Nothing to count yet.\n'
  const parts = figures.map(({ title, lines }) =>
    [
      paper.strong(title),
      ...lines.flatMap(({ about, says, warns }) => [
        `  ${printable(`${about}: ${says}.`)}`,
        ...(warns ? [`    ${paper.quiet(warns)}`] : []),
      ]),
    ].join('\n'),
  )
  return `${parts.join('\n')}\n`
}

export const showReport = (report: Report, paper: Paper): string => {
  const { as, csv, lines, more, undated, from, to, zone } = report
  if (as === 'csv') return csv
  const shown = lines.map(({ at, company, role, what, how, people }) =>
    printable(
      `${moment(at, zone)}  ${what}${how ? ` ${how}` : ''} · ${company}, ${role}${people.length > 0 ? ` · ${people.join(', ')}` : ''}`,
    ),
  )
  return `${[
    paper.strong(`From ${from} to ${to}`),
    ...(shown.length > 0 ? shown : ['Nothing on record in these days.']),
    ...(more > 0 ? [`… and ${more} more.`] : []),
    ...(undated.length > 0 ? ['Applied for, without a day on record:'] : []),
    ...undated.map(({ company, role }) => `  ${capital(printable(`${company}, ${role}`))}`),
  ].join('\n')}\n`
}
