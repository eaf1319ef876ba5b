/** Messages longer than what is read of one: their beginning and their end, and whether words may stand between. */
import type { MessageStructureObject } from 'imapflow'
import type { Examined } from './examine.ts'

/** Of the end so much is read, in bytes: what was written behind an attachment. */
const tailLimit = 512 << 10

/** For the header lines of one part, at most. */
const partHeader = 4096

interface Leaf {
  readonly size: number
  /** Something that is said to the reader. */
  readonly says: boolean
}

const leavesOf = (node: MessageStructureObject): Leaf[] =>
  node.type.startsWith('multipart/')
    ? (node.childNodes ?? []).flatMap(leavesOf)
    : [
        {
          size: node.size ?? 0,
          says:
            /^text\/calendar$|^message\//.test(node.type) ||
            (node.type.startsWith('text/') && node.disposition !== 'attachment'),
        },
      ]

const before = (leaves: readonly Leaf[]): number =>
  leaves.reduce((sum, { size }) => sum + size + partHeader, 0)

/** May a part that says something lie, wholly or in part, between the first `head` bytes and the last `tail`? */
export const saysBetween = (
  structure: MessageStructureObject | undefined,
  head: number,
  tail: number,
): boolean => {
  if (!structure) return true
  const leaves = leavesOf(structure)
  return leaves.some(
    ({ says }, at) => says && before(leaves.slice(0, at + 1)) > head && before(leaves.slice(at)) > tail,
  )
}

/** The end of a message of which the first `head` bytes are there; `unread`: words may stand between. */
export const endOf = async (
  at: Examined,
  uid: number,
  size: number,
  head: number,
): Promise<{ readonly bytes: Uint8Array; readonly unread: boolean }> => {
  const start = Math.max(head, size - tailLimit)
  const [found] = await at.fetch([uid], { source: { start, maxLength: tailLimit }, bodyStructure: true })
  const bytes = found?.source ?? Buffer.alloc(0)
  const between = start > head || bytes.length === 0
  return {
    // What is left out ends a line, so that the boundaries behind it stand at the beginning of theirs.
    bytes: between ? Buffer.concat([Buffer.from('\r\n'), bytes]) : bytes,
    unread: between && saysBetween(found?.bodyStructure, head, bytes.length),
  }
}
