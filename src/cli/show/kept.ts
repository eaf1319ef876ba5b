import type { Changed } from '../../actions/change.ts'
import type { Example } from '../../actions/example.ts'
import type { Profiled } from '../../actions/facts/profile.ts'
import type { History } from '../../actions/facts/undo.ts'
import type { Imported } from '../../actions/import.ts'
import type { Look } from '../../actions/look.ts'
import type { Listed } from '../../actions/opportunities.ts'
import { clockOf, columns, type Paper, printable } from '../paper.ts'
import { rest } from './rest.ts'

/** “Noted an insight.” and how to take it back. */
export const showChanged = ({ id, says }: Changed, paper: Paper): string =>
  `${printable(says)}. ${paper.quiet(`${printable(id)} · “afterword undo” takes it back`)}\n`

const spoke = { met: 'met', wrote: 'wrote', heard: 'heard' } as const

const lookSays = ({ last, date, step }: Look): string =>
  [
    last ? `you ${spoke[last.by]} ${last.at.toPlainDate().toString()}` : '',
    date ? `${date.says} ${date.at.toPlainDate().toString()}` : '',
    step ? `${step.now ? 'now' : step.at.toPlainDate().toString()}: ${step.title}` : '',
  ]
    .filter((each) => each !== '')
    .map((each) => ` · ${each}`)
    .join('')

export const showListed = ({ opportunities, count, page, pages }: Listed, paper: Paper): string => {
  if (opportunities.length === 0) return 'None.\n'
  const rows = opportunities.map(({ id, role, company, status, nextDueAt, example, look }) => {
    const next = nextDueAt ? ` · next ${nextDueAt.slice(0, 10)}` : ''
    const looked = look ? lookSays(look) : ''
    return [
      printable(id),
      printable(`${role} · ${company} · ${status}${next}${example ? ' · example' : ''}${looked}`),
    ] as const
  })
  return `${columns(rows, paper)}\n${rest({ page, pages, count }, opportunities.length)}`
}

export const showHistory = ({ changes, ...pages }: History, paper: Paper): string =>
  changes.length === 0
    ? 'Nothing was changed yet.\n'
    : `${changes
        .map(
          ({ id, at, by, door, says, opportunity, undoneBy }) =>
            `${clockOf(at, paper)}  ${printable(says)}${undoneBy ? ' (taken back)' : ''}\n    ${paper.quiet(printable(`${opportunity ?? ''} · ${by}, ${door} · ${id}`))}`,
        )
        .join('\n')}\n${rest(pages, changes.length)}`

export const showImported = ({ opportunities, differs, known }: Imported, paper: Paper): string => {
  const lines = opportunities.map(
    ({ id, role, company, updated, twin }) =>
      `${updated ? 'Updated' : 'Kept'} ${printable(`${role} · ${company}`)} as ${paper.strong(printable(id))}.${twin ? ` The same role is also kept as ${twin}; “afterword import FILE --into ${twin}” updates it instead.` : ''}`,
  )
  const note =
    differs.length > 0
      ? [
          `Your profile stayed as it is; the file’s “me” says otherwise in: ${differs.join(', ')}. --profile takes it.`,
        ]
      : []
  const people = known > 0 ? [`People you know besides, new or with more about them: ${known}.`] : []
  return `${[...lines, ...people, ...note, '“afterword today” shows what is due.'].join('\n')}\n`
}

export const showExample = ({ says, ids }: Example): string => `${says}: ${ids.join(', ')}.\n`

export const showProfile = ({ me, says, moved = [] }: Profiled, paper: Paper): string => {
  if (!me) return 'Nobody yet: “afterword profile --name NAME” begins.\n'
  const rows = Object.entries(me).map(
    ([key, value]) =>
      [key, printable(typeof value === 'object' ? JSON.stringify(value) : String(value))] as const,
  )
  const others = moved.map((each) => `${printable(each)}.\n`).join('')
  return `${says ? `${says}.\n` : ''}${columns(rows, paper)}\n${others}`
}
