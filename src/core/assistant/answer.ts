import { splitSubject } from '../review/review.ts'

/** Without signs that nobody sees: they could hide a name from the check and turn a line round on the page. */
export const visible = (text: string): string => text.replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, '')

/** A message out of what an assistant answered: fences, a preface before the subject and remarks after a rule taken off. */
export const messageIn = (answer: string): { readonly subject?: string; readonly body: string } => {
  const text = visible(answer.replace(/\r\n?/g, '\n')).trim()
  const fenced = /^(?:[^\n]{0,200}\n+)?```[\w-]*\n([\s\S]*?)\n```/.exec(text)?.[1] ?? text
  const thought = fenced.replace(/^\s*<think>[\s\S]*?<\/think>\s*/i, '')
  const plain = thought.replace(/^[*_# \t]*subject[*_]*:[*_]*[ \t]*/im, 'Subject: ')
  const at = plain.search(/^Subject: /m)
  // What stands before the subject is talk about the message, if it is short.
  const from = at > 0 && at < 400 ? plain.slice(at) : plain
  const { subject, body } = splitSubject(from)
  const cleaned = subject?.replace(/^[*_"“]+|(?<![*_"”])[*_"”]+$/g, '').trim()
  return { ...(cleaned ? { subject: cleaned } : {}), body: body.trim() }
}
