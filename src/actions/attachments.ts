import { type Attachment, mostMegabytes, tooLarge } from '../core/mail/outbox/letterhead.ts'
import { done, type Outcome, refused } from '../core/outcome.ts'
import type { Opening } from './action.ts'

/** The name a reader sees: of the way to it only the end, without what would break a header or a shell. */
const nameOf = (path: string): string =>
  (path.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029"<>|*?:]+/gu, '_')
    .trim()
    .slice(-120) || 'attachment'

/** Programs that mail servers take for an attack; a message with one of them comes back. */
const unwelcome = /\.(?:exe|com|bat|cmd|scr|pif|vbs|js|jse|wsf|hta|msi|jar|lnk|ps1|iso)$/i

/** The files that go with a message, all read, or what is wrong with each. */
export const attachmentsFrom = async (
  files: readonly string[],
  desk: Opening,
): Promise<Outcome<readonly Attachment[]>> => {
  const attachments: Attachment[] = []
  const problems = []
  let total = 0
  for (const file of files.filter((name) => name.trim() !== '')) {
    if (!desk.readBytes) return refused({ message: 'No file of this machine can be read here.' })
    const bytes = await desk.readBytes(file)
    const filename = nameOf(file)
    if (!bytes.ok) problems.push(...bytes.problems)
    else if (bytes.value.length === 0) problems.push({ file, message: 'is empty.' })
    else if (unwelcome.test(filename))
      problems.push({
        file,
        message: 'is a program; mail servers send such a message back. Send a PDF or a link.',
      })
    else {
      total += bytes.value.length
      attachments.push({ filename, bytes: bytes.value })
    }
  }
  const megabytes = total / 1_048_576
  if (megabytes > mostMegabytes)
    problems.push({ message: `Together they have ${megabytes.toFixed(1)} MB; ${tooLarge}` })
  return problems.length > 0 ? refused(...problems) : done(attachments)
}
