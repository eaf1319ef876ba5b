/** What the server makes of the words of a card. */
interface Read {
  readonly fields: Readonly<Record<string, string>>
  /** Those that stand on the card exactly so. */
  readonly exact: readonly string[]
}

type Field = HTMLInputElement | HTMLTextAreaElement

const isRead = (value: unknown): value is Read =>
  typeof value === 'object' && value !== null && 'fields' in value && 'exact' in value

export const filler = (form: HTMLFormElement) => {
  /** What was put in, by field: what was typed over it is the person’s and stays. */
  const put = new Map<string, string>()
  const fieldOf = (name: string): Field | undefined => {
    const field = form.elements.namedItem(name)
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : undefined
  }
  const markOf = (name: string) => form.querySelector<HTMLElement>(`[data-exact="${name}"]`)

  const read = async (text: string): Promise<Read | undefined> => {
    const body = new FormData()
    body.set('text', text)
    const answer = await fetch(form.dataset.read ?? '', {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
    })
    const value: unknown = answer.ok ? await answer.json() : undefined
    return isRead(value) ? value : undefined
  }

  const fill = ({ fields, exact }: Read, keep: boolean): void => {
    for (const [name, value] of Object.entries(fields)) {
      const field = fieldOf(name)
      if (!field || (field.value !== '' && field.value !== put.get(name))) continue
      if (value === '' && keep) continue
      field.value = value
      put.set(name, value)
      const mark = markOf(name)
      if (mark) mark.hidden = !exact.includes(name) || value === ''
    }
  }
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return
    const mark = markOf(target.name)
    if (mark && target.value !== put.get(target.name)) mark.hidden = true
  })

  return {
    /** `whole`: the code is a card; else it told little, and the words are read as well. */
    withCode: async (code: string): Promise<'whole' | 'part'> => {
      const found = await read(code)
      if (!found) return 'part'
      fill(found, false)
      return (found.fields.name ?? '') === '' ? 'part' : 'whole'
    },
    withText: async (text: string): Promise<boolean> => {
      const lines = fieldOf('text')
      if (lines) lines.value = text
      const found = await read(text)
      if (found) fill(found, true)
      return found !== undefined
    },
  }
}
