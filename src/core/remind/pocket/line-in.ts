import type { Mail } from '../../mail/replies/mail.ts'

/** A line that is longer than this is no line that somebody noted. */
const most = 1000

/**
 * What somebody wrote to themselves in one line: the first paragraph of the mail, or where it has none what stands beside the word in its
 * subject. A signature and what was quoted are none of it.
 */
export const lineIn = ({ text, subject }: Pick<Mail, 'text' | 'subject'>, word: string): string => {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n')
  const end = lines.findIndex((line) => /^(?:-- ?|_{5,})$|^(?:Sent from|Get Outlook for)\b|^>/.test(line))
  const own = (end < 0 ? lines : lines.slice(0, end)).map((line) => line.trim())
  const from = own.findIndex((line) => line !== '')
  const rest = from < 0 ? [] : own.slice(from)
  const to = rest.indexOf('')
  const written = (to < 0 ? rest : rest.slice(0, to)).join(' ').trim()
  if (written !== '') return written.slice(0, most)
  const at = subject.toLowerCase().indexOf(word.toLowerCase())
  const beside = `${subject.slice(0, Math.max(0, at))} ${subject.slice(at + word.length)}`
  return beside
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s:,–-]+/u, '')
    .trim()
    .slice(0, most)
}
