/** A number as a telephone wants it: digits, a leading plus, an extension. Undefined where it holds too few digits. */
export const telOf = (phone: string): string | undefined => {
  const [, number = '', extension] =
    /^(.*?)(?:(?<![\s,;])[\s,;]*(?:ext(?:ension)?\.?|x|#)\s*(\d{1,6}))?$/i.exec(phone.trim()) ?? []
  const international = number.startsWith('+') ? '+' : ''
  // "+44 (0)20": the nought is for those who call from within the country.
  const digits = (international ? number.replace('(0)', '') : number).replaceAll(/\D/g, '')
  if (digits.length < 5 || digits.length > 15 || /\p{L}/u.test(number)) return undefined
  return `tel:${international}${digits}${extension ? `;ext=${extension}` : ''}`
}

/** A text message as a link that opens it where text messages are written (RFC 5724); undefined where the number is none. */
export const smsOf = (phone: string, body: string): string | undefined => {
  const [number] = telOf(phone)?.split(';') ?? []
  return number && `${number.replace('tel:', 'sms:')}?body=${encodeURIComponent(body)}`
}

/** A message as a link that opens it in the mail program. */
export const mailtoOf = (to: readonly string[], subject: string, body: string): string =>
  `mailto:${to.map(encodeURIComponent).join(',')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`

/** A profile on LinkedIn as an address that is safe to follow; undefined for anything else that was written there. */
export const linkedinOf = (profile: string): string | undefined => {
  const written = profile.trim()
  const address = /^https?:\/\//i.test(written) ? written : `https://${written}`
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  const there = url.hostname === 'linkedin.com' || url.hostname.endsWith('.linkedin.com')
  if (!there || url.username !== '' || url.port !== '' || url.pathname === '/') return undefined
  url.protocol = 'https:'
  return url.href
}

/** Letters that no decomposition makes plain. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
}

/**
 * The header that names a file to keep (RFC 6266): letters, digits, spaces and hyphens only, so that no name can leave its
 * folder or its header; once in plain ASCII and once as it is written.
 */
export const attachment = (name: string, ending: string): string => {
  const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim().slice(0, 80)
  const safe = tidy(name.normalize('NFC').replaceAll(/[^\p{L}\p{M}\p{N} -]/gu, ' ')) || 'letter'
  const plain = tidy(
    [...safe.normalize('NFD')]
      .map((character) => plainLetters[character] ?? character)
      .join('')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^\w -]/g, ''),
  )
  return `attachment; filename="${plain || 'letter'}.${ending}"; filename*=UTF-8''${encodeURIComponent(safe)}.${ending}`
}
