import type { Told } from '../core/contacts/contact.ts'

/** The fields of the form of a card, as they stand there. */
export const cardKeys = [
  'name',
  'title',
  'company',
  'email',
  'phone',
  'phone2',
  'page',
  'postal',
  'rest',
] as const

export type CardFields = Readonly<Record<(typeof cardKeys)[number], string>>

export const noFields: CardFields = {
  ...{ name: '', title: '', company: '', email: '', phone: '', phone2: '', page: '', postal: '', rest: '' },
}

/** What a card tells, in the fields; what has no field of its own stands under the rest. */
export const fieldsOf = (told: Told, left: readonly string[]): CardFields => {
  const { emails = [], phones = [], pages = [], notes = [] } = told
  const name = told.name ?? [told.given, told.family].filter((part) => part).join(' ')
  return {
    ...{ name, title: told.title ?? '', company: told.company ?? '', postal: told.postal ?? '' },
    ...{ email: emails[0] ?? '', phone: phones[0] ?? '', phone2: phones[1] ?? '', page: pages[0] ?? '' },
    rest: [...notes, ...emails.slice(1), ...phones.slice(2), ...pages.slice(1), ...left].join('\n'),
  }
}

/** The other way round: what somebody looked over. */
export const toldOf = (fields: CardFields): Told => {
  const given = (...values: string[]) => values.map((value) => value.trim()).filter((value) => value !== '')
  const { name, title, company, email, phone, phone2, page, postal, rest } = fields
  return {
    ...{ name, title, company, postal, emails: given(email), phones: given(phone, phone2) },
    ...{ pages: given(page), notes: given(rest) },
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Those of the fields that stand in the text exactly so, letter by letter. */
export const exactIn = (fields: CardFields, text: string): readonly string[] => {
  const whole = oneLine(text)
  return cardKeys.filter(
    (key) => key !== 'rest' && fields[key] !== '' && whole.includes(oneLine(fields[key])),
  )
}
