import type { CardShown } from '../../actions/bring-people/card.ts'
import { type Paper, printable } from '../paper.ts'

/** What a card tells, a line for each thing; what is not sure last. */
export const showCard = ({ told, left }: CardShown, paper: Paper): string => {
  const { name, title, company, emails = [], phones = [], pages = [], postal, notes = [] } = told
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Name', name],
    ['Job', title],
    ['Firm', company],
    ...emails.map((each) => ['E-mail', each] as const),
    ...phones.map((each) => ['Phone', each] as const),
    ...pages.map((each) => ['Site', each] as const),
    ['Address', postal?.replaceAll('\n', ', ')],
    ...[...notes, ...left].map((each) => ['Rest', each] as const),
  ]
  const shown = lines.filter(([, text]) => text !== undefined && text !== '')
  return shown.length === 0
    ? 'Nothing on it could be told apart.\n'
    : `${shown.map(([what, text]) => `${paper.quiet(what.padEnd(8))} ${printable(text ?? '')}`).join('\n')}\n`
}
