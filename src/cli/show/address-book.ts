import type { AddressBookAnswer } from '../../actions/bring-people/address-book.ts'
import { type Paper, printable } from '../paper.ts'

export const showAddressBook = ({ account, says }: AddressBookAnswer, paper: Paper): string => {
  if (!account) return says ? `${printable(says)}.\n` : 'No address book on a server is connected.\n'
  const { address, user, book, books } = account
  const others = books.map(({ name }) => name).filter((name) => name !== book.name)
  const rows = [
    ['server', `${user} at ${address}`],
    ['book', book.name],
    ['others', others.join(', ') || 'none'],
  ]
  return `${rows.map(([what = '', text = '']) => `${paper.quiet(what.padEnd(8))} ${printable(text)}`).join('\n')}\n“afterword people-file --book” looks who is in it.\n`
}
