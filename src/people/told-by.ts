import type { PersonTold, Told } from '../core/contacts/contact.ts'
import { partsIn, textOf } from './parts.ts'
import type { Property } from './property.ts'

type Building = { -readonly [Key in keyof Told]: Told[Key] } & {
  emails: string[]
  phones: string[]
  pages: string[]
  notes: string[]
}

/** Says nothing about anybody: of no use elsewhere, so not missed either. */
const silent =
  /^(?:VERSION|PRODID|UID|REV|SOURCE|NAME|PROFILE|MAILER|CLIENTPIDMAP|SORT-STRING|TZ|GEO|LANG|CLASS|LABEL|XML|X-AB(?:LABEL|ADR|UID|SHOWAS)|X-ABRELATEDNAMES)$/

/** How people call what is not taken. */
const called: Readonly<Record<string, string>> = {
  PHOTO: 'photo',
  LOGO: 'logo',
  SOUND: 'sound',
  KEY: 'key',
  BDAY: 'birthday',
  ANNIVERSARY: 'anniversary',
  CATEGORIES: 'categories',
  IMPP: 'chat address',
  RELATED: 'related people',
  GENDER: 'gender',
  AGENT: 'somebody else’s card inside',
}

const joined = (value: string, between: string): string =>
  partsIn(value)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(between)

const [family, given, additional, prefix] = [0, 1, 2, 3]

/** What each kind of line tells of somebody. */
const takes: Readonly<Record<string, (told: Building, value: string) => void>> = {
  FN: (told, value) => {
    told.name ??= textOf(value).trim()
  },
  N: (told, value) => {
    const parts = partsIn(value).map((part) => part.trim())
    told.family ??= parts[family] ?? ''
    told.given ??= parts[given] ?? ''
    told.additional ??= parts[additional] ?? ''
    told.prefix ??= parts[prefix] ?? ''
  },
  ORG: (told, value) => {
    const [company = '', ...units] = partsIn(value).map((part) => part.trim())
    told.company ??= company
    const unit = units.filter((part) => part !== '').join(', ')
    if (unit !== '') told.notes.push(`Department: ${unit}`)
  },
  TITLE: (told, value) => {
    told.title ??= textOf(value).trim()
  },
  ROLE: (told, value) => {
    const role = textOf(value).trim()
    if (role !== '' && role !== told.title) told.notes.push(`Role: ${role}`)
  },
  NICKNAME: (told, value) => void told.notes.push(`Called: ${textOf(value).trim()}`),
  PRONOUNS: (told, value) => {
    told.pronouns ??= textOf(value).trim()
  },
  EMAIL: (told, value) => void told.emails.push(textOf(value)),
  TEL: (told, value) => void told.phones.push(textOf(value)),
  URL: (told, value) => void told.pages.push(textOf(value).trim()),
  ADR: (told, value) => {
    const address = joined(value, '\n')
    if (told.postal === undefined) told.postal = address
    else if (address !== '') told.notes.push(`Also: ${address.replaceAll('\n', ', ')}`)
  },
  NOTE: (told, value) => void told.notes.push(textOf(value)),
}
const alias: Readonly<Record<string, string>> = {
  'X-PRONOUNS': 'PRONOUNS',
  'X-SOCIALPROFILE': 'URL',
  SOCIALPROFILE: 'URL',
}

/** What is preferred stands first. */
const rank = ({ parameters }: Property): number => {
  if ((parameters.get('TYPE') ?? []).some((type) => /^pref$/i.test(type))) return 0
  const said = Number(parameters.get('PREF')?.[0] ?? Number.NaN)
  return Number.isFinite(said) ? said : 101
}

/** A card of a firm or a group. */
export const isNobody = (properties: readonly Property[]): boolean =>
  properties.some(
    ({ name, value }) =>
      (name === 'KIND' && !/^individual$/i.test(value.trim())) ||
      (name === 'X-ABSHOWAS' && /^company$/i.test(value.trim())),
  )

/** What the lines of a card tell of somebody, and what of it is not taken. */
export const toldBy = (properties: readonly Property[]): Pick<PersonTold, 'told' | 'left'> => {
  const told: Building = { emails: [], phones: [], pages: [], notes: [] }
  const left = new Set<string>()
  for (const property of properties.toSorted((one, other) => rank(one) - rank(other))) {
    const { name, value } = property
    const take = takes[alias[name] ?? name]
    if (take) take(told, value)
    else if (!silent.test(name) && name !== 'KIND' && value.trim() !== '')
      left.add(called[name] ?? name.replace(/^X-/, '').toLowerCase())
  }
  return { told, left: [...left] }
}
