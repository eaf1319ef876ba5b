import type { Told } from '../contact.ts'

/** No code on a card holds more. */
const most = 10_000

/** Split where the sign is not taken as it is by a stroke before it. */
const apart = (text: string, sign: string): readonly string[] => {
  const parts = ['']
  let taken = false
  for (const letter of text) {
    if (!taken && letter === sign) parts.push('')
    else parts[parts.length - 1] += letter
    taken = !taken && letter === '\\'
  }
  return parts
}

const plain = (text: string): string =>
  text.replace(/\\(.)/gsu, (_, sign: string) => (sign === 'n' ? '\n' : sign)).trim()

type Building = { -readonly [Key in keyof Told]: Told[Key] } & Required<
  Record<'emails' | 'phones' | 'pages' | 'notes', string[]>
>

const takes: Readonly<Record<string, (told: Building, value: string) => void>> = {
  N: (told, value) => {
    const [family = '', given = ''] = apart(value, ',').map(plain)
    // One of them alone is the whole name as it stands there.
    if (given !== '' && family !== '') Object.assign(told, { given, family })
    told.name ??= `${given} ${family}`.trim()
  },
  TEL: (told, value) => void told.phones.push(plain(value)),
  EMAIL: (told, value) => void told.emails.push(plain(value)),
  URL: (told, value) => void told.pages.push(plain(value)),
  ORG: (told, value) => {
    told.company ??= plain(value)
  },
  TITLE: (told, value) => {
    told.title ??= plain(value)
  },
  ADR: (told, value) => {
    told.postal ??= apart(value, ',')
      .map(plain)
      .filter((part) => part !== '')
      .join('\n')
  },
  NOTE: (told, value) => void told.notes.push(plain(value)),
  NICKNAME: (told, value) => void told.notes.push(`Called: ${plain(value)}`),
}

/** Says nothing that is kept here. */
const silent = /^(?:SOUND|BDAY|TEL-AV|VERSION)$/

export const isMecard = (text: string): boolean => /^\s*MECARD:/i.test(text.slice(0, 100))

/** A card as it stands in a code on paper (MECARD) → what it tells, and what of it has no place. */
export const mecardTold = (text: string): { readonly told: Told; readonly left: readonly string[] } => {
  const told: Building = { emails: [], phones: [], pages: [], notes: [] }
  const left: string[] = []
  for (const part of apart(text.slice(0, most).replace(/^\s*MECARD:/i, ''), ';')) {
    const colon = part.indexOf(':')
    const name = part.slice(0, Math.max(0, colon)).trim().toUpperCase()
    const value = part.slice(colon + 1)
    if (plain(part) === '' || (colon > 0 && plain(value) === '')) continue
    const take = takes[name]
    if (take) take(told, value)
    else if (!silent.test(name)) left.push(`“${plain(part).slice(0, 60)}”`)
  }
  return { told, left }
}

const kept = (text: string): string => text.replace(/[\\;:,"]/g, '\\$&').replaceAll('\n', '\\n')

/** The same the other way round: what was looked over, as a card that every reader of people reads. */
export const mecardOf = ({
  name = '',
  title,
  company,
  postal,
  emails,
  phones,
  pages,
  notes,
}: Told): string => {
  const many = (key: string, values: readonly (string | undefined)[] = []) =>
    values.flatMap((value) =>
      value === undefined || value.trim() === '' ? [] : [`${key}:${kept(value.trim())}`],
    )
  const parts = [
    ...[...many('N', [name]), ...many('TITLE', [title]), ...many('ORG', [company])],
    ...[...many('EMAIL', emails), ...many('TEL', phones), ...many('URL', pages)],
    ...[...many('ADR', [postal]), ...many('NOTE', notes)],
  ]
  return `MECARD:${parts.map((part) => `${part};`).join('')};`
}
