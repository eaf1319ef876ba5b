import { execFile } from 'node:child_process'
import type { ReminderNote, ToldBy } from '../core/remind/note.ts'

/** What each desktop shows a note with: the words go along as arguments and are never read as a command. */
const shown: Partial<Record<NodeJS.Platform, (note: ReminderNote) => readonly [string, readonly string[]]>> =
  {
    linux: ({ title, text, link, silent }) => [
      'notify-send',
      [
        '--app-name=Afterword',
        `--urgency=${silent ? 'low' : 'normal'}`,
        ...(silent ? ['--hint=boolean:suppress-sound:true'] : []),
        '--',
        title,
        // Its text is a little language of marks: what would be one is written out.
        [text, link ?? '']
          .filter((line) => line !== '')
          .join('\n')
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;'),
      ],
    ],
    darwin: ({ title, text, silent }) => [
      'osascript',
      [
        '-e',
        `on run words\ndisplay notification (item 2 of words) with title (item 1 of words)${silent ? '' : ' sound name "Glass"'}\nend run`,
        title,
        text,
      ],
    ],
  }

/** How long a desktop may take, in milliseconds. */
const timeout = 10_000

/** Shows notes by the desktop of this machine; undefined where we know of none. */
export const machineAt = (
  platform: NodeJS.Platform,
): ((note: ReminderNote) => Promise<ToldBy>) | undefined => {
  const how = shown[platform]
  if (!how) return undefined
  return (note) =>
    new Promise((resolve) => {
      const [program, words] = how(note)
      execFile(program, [...words], { timeout }, (error) => {
        if (!error) return resolve({ is: 'told' })
        const { code } = error as NodeJS.ErrnoException
        resolve(
          code === 'ENOENT'
            ? { is: 'not', because: `This computer has no ${program} to show it with.`, lasting: true }
            : { is: 'not', because: 'This computer has no desktop to show it on.' },
        )
      })
    })
}
