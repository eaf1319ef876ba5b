import type { Whereabouts } from '../../actions/action.ts'
import { printable } from '../paper.ts'

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`

export const showWhereabouts = ({ folder, bytes, copies, key }: Whereabouts): string =>
  printable(
    [
      `Your data: ${folder}, ${megabytes(bytes)}.`,
      `Copies of it, of each day and from before a newer version: ${copies}.`,
      key === undefined
        ? 'Mail passwords are opened by your passphrase.'
        : `The key to mail passwords: ${key}. Keep it apart from copies of your data.`,
    ].join('\n'),
  ).concat('\n')
