import type { Mail } from '../../../mail/replies/mail.ts'
import { tidy } from './plain-subject.ts'

/** A firm that writes through a system for hiring, or from a mailbox anybody may have: named by the subject or by what it calls itself. */
const atFirm =
  /(?:application|applying|interview|candidacy|interest|position|role|bewerbung|candidature)\b.{0,80}?(?<!\p{L})(?:at|with|to|bei|chez|en|presso|bij) ((?:\p{Lu}[\p{L}\p{N}&'’-]{1,30}|&)(?: (?:\p{Lu}[\p{L}\p{N}&'’-]{0,30}|&|and(?= \p{Lu}))){0,3})/u
const deskWords =
  /\s{0,3}(?:careers?|recruiting|recruitment|talent(?: acquisition)?|hiring|jobs|hr|people)?\s{0,3}(?:team|desk)?\s{0,3}$/iu

export const firmNamed = ({
  subject,
  from,
  text,
}: Pick<Mail, 'subject' | 'from' | 'text'>): string | undefined => {
  const said = atFirm.exec(subject)?.[1] ?? atFirm.exec(text.slice(0, 3000).replaceAll(/\s{1,20}/g, ' '))?.[1]
  if (said) return said.trim()
  const name = tidy(from?.name ?? '')
  const behindAt = / (?:at|@|from|via) (\p{Lu}[^@<>]{1,60})$/u.exec(name)?.[1]
  if (behindAt) return behindAt.replace(deskWords, '').trim() || undefined
  const plain = name.length <= 80 ? name.replace(deskWords, '').trim() : ''
  return plain !== name && plain !== '' && !plain.includes('@') ? plain : undefined
}
