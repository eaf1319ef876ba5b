// What is typed into a form and not kept yet stays in this browser, so that a closed page or a stopped server loses nothing.

import { growsBy, growTo } from '../another.ts'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What was typed: each field by its name and its place among those of that name. */
export interface Copy {
  readonly fields: readonly { readonly name: string; readonly value: string; readonly checked: boolean }[]
  /** ISO 8601, UTC. */
  readonly at: string
  /** The words it was made from, by when those were kept. */
  readonly saved?: string | undefined
  /** The mark of the form it was sent with; what becomes of it is asked under this. */
  readonly mark?: string | undefined
}

const free = ['text', 'email', 'tel', 'url', 'number', 'date', 'time', 'datetime-local']

const fieldsOf = (form: HTMLFormElement): Field[] =>
  [...form.elements].filter((each): each is Field => {
    if (each instanceof HTMLTextAreaElement) return !each.readOnly && each.name !== ''
    if (each instanceof HTMLSelectElement) return each.name !== ''
    return (
      each instanceof HTMLInputElement &&
      each.name !== '' &&
      [...free, 'checkbox', 'radio'].includes(each.type)
    )
  })

/** The mark of a form, or of the button that sends it elsewhere. */
export const markOf = (action: string): string | undefined =>
  new URL(action, location.href).searchParams.get('form') ?? undefined

/** A form whose words are kept here: one that changes something and takes text. A secret is never written down. */
export const takesWords = (form: HTMLFormElement): boolean =>
  form.dataset.onlyAsks === undefined &&
  markOf(form.getAttribute('action') ?? '') !== undefined &&
  form.querySelector('input[type="password"]') === null &&
  fieldsOf(form).some((each) => each instanceof HTMLTextAreaElement || free.includes(each.type))

/** The same form on another day: where it goes and what it is about. */
export const keyOf = (form: HTMLFormElement): string => {
  const about = ['opportunity', 'id', 'step', 'interview', 'note', 'kind']
    .map((name) => form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`)?.value ?? '')
    .join('/')
  return `afterword:unsent:${new URL(form.getAttribute('action') ?? '', location.href).pathname}:${about}`
}

const isChanged = (field: Field): boolean => {
  if (field instanceof HTMLSelectElement) {
    const usual = [...field.options].findIndex(({ defaultSelected }) => defaultSelected)
    return field.selectedIndex !== Math.max(0, usual)
  }
  if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type))
    return field.checked !== field.defaultChecked
  return field.value !== field.defaultValue
}

export const isDirty = (form: HTMLFormElement): boolean => fieldsOf(form).some(isChanged)

const savedField = (form: HTMLFormElement) =>
  form.querySelector<HTMLInputElement>('input[type="hidden"][name="saved"]')

export const copyOf = (form: HTMLFormElement, mark?: string): Copy => ({
  fields: fieldsOf(form).map((field) => ({
    name: field.name,
    value: field.value,
    checked: field instanceof HTMLInputElement && field.checked,
  })),
  at: new Date().toISOString(),
  saved: savedField(form)?.value,
  mark,
})

/** Each field of the form beside what the copy has for it. */
const pairs = (form: HTMLFormElement, { fields }: Copy) => {
  const left = [...fields]
  return fieldsOf(form).flatMap((field) => {
    const at = left.findIndex(({ name }) => name === field.name)
    const [was] = at < 0 ? [] : left.splice(at, 1)
    return was ? [{ field, was }] : []
  })
}

const isBox = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)

const lines = (text: string) => text.replace(/\r\n?/g, '\n')

const countOf = ({ fields }: Copy, name: string): number => fields.filter((each) => each.name === name).length

/** Lines that were added to a field and are more than the form has. */
const hasMore = (form: HTMLFormElement, copy: Copy): boolean =>
  growsBy(form).some(
    (name) => countOf(copy, name) > fieldsOf(form).filter((field) => field.name === name).length,
  )

/** Does the copy hold anything that does not stand in the form already? */
export const differs = (form: HTMLFormElement, copy: Copy): boolean =>
  hasMore(form, copy) ||
  pairs(form, copy).some(({ field, was }) =>
    isBox(field) ? field.checked !== was.checked : lines(field.value) !== lines(was.value),
  )

/** Puts the copy into the form, with the words it was made from, so that the server can tell whether others came since. */
export const putBack = (form: HTMLFormElement, copy: Copy): void => {
  const saved = savedField(form)
  if (saved && copy.saved !== undefined) saved.value = copy.saved
  for (const name of growsBy(form)) growTo(form, name, countOf(copy, name))
  for (const { field, was } of pairs(form, copy)) {
    if (isBox(field)) field.checked = was.checked
    else field.value = was.value
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

/** Every form of this site whose words lie here, by its key. */
export const keys = (): readonly string[] => {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith('afterword:unsent:'))
  } catch {
    // Storage is switched off: then nothing lies there.
    return []
  }
}

export const read = (key: string): Copy | undefined => {
  try {
    const held = JSON.parse(localStorage.getItem(key) ?? 'null') as Copy | null
    return held && Array.isArray(held.fields) ? held : undefined
  } catch {
    // What cannot be read is not ours, or storage is switched off.
    return undefined
  }
}

export const write = (key: string, copy: Copy): void => {
  try {
    localStorage.setItem(key, JSON.stringify(copy))
  } catch {
    // A full or forbidden storage: the words still stand on the page.
  }
}

export const clear = (key: string): void => {
  try {
    localStorage.removeItem(key)
  } catch {
    // As above.
  }
}
