import type { HookAnswer } from '../../actions/programs/hook.ts'
import type { LetInAnswer } from '../../actions/programs/let-in.ts'
import type { ProgramsAnswer } from '../../actions/programs/programs.ts'
import { columns, type Paper, printable } from '../paper.ts'

const whenOf = (at: string | undefined): string =>
  at === undefined ? 'never' : at.slice(0, 16).replace('T', ' ')

export const showPrograms = ({ programs, hooks }: ProgramsAnswer, paper: Paper): string => {
  const rows = programs.map(({ id, name, may, until, over, usedAt }): readonly [string, string] => [
    id,
    `${printable(name)}: may ${may}${until === undefined ? '' : `, until ${until}${over ? ' (over)' : ''}`}; came last: ${whenOf(usedAt)} (UTC)`,
  ])
  const told = hooks.map(({ id, address, trouble }): readonly [string, string] => [
    id,
    `tells ${printable(address)}${trouble === undefined ? '' : `; ${printable(trouble)}`}`,
  ])
  const all = [...rows, ...told]
  return all.length === 0
    ? 'No program is let in. “afterword let-in NAME” lets one in.\n'
    : `${columns(all, paper)}\n`
}

export const showLetIn = ({ says, token, may }: LetInAnswer): string =>
  `${printable(says)}: it may ${may}. Its token, which is shown this once:\n\n${token}\n\n“docs/api.md” says how a program brings it along.\n`

export const showHook = ({ says, secret, id }: HookAnswer): string =>
  `${printable(says)} (${id}). Its secret, which is shown this once:\n\n${secret}\n\n“docs/api.md” says how a program checks with it who wrote.\n`
