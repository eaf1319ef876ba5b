// One more line of a field that takes several: the last one copied, empty.

const buttonOf = (form: ParentNode, name: string): HTMLButtonElement | null =>
  form.querySelector<HTMLButtonElement>(`button[data-another="${CSS.escape(name)}"]`)

const add = (button: HTMLButtonElement): HTMLInputElement | null => {
  const lines = [...(button.parentElement?.querySelectorAll<HTMLElement>(':scope > .line') ?? [])]
  const last = lines.at(-1)
  if (!last) return null
  const next = last.cloneNode(true) as HTMLElement
  const boxes = [...next.querySelectorAll('input')]
  for (const box of boxes) {
    box.value = ''
    box.defaultValue = ''
    box.removeAttribute('id')
    box.removeAttribute('aria-invalid')
    const says = box.getAttribute('aria-label') ?? ''
    box.setAttribute('aria-label', says.replace(/\d{1,4}$/, String(lines.length + 1)))
  }
  last.after(next)
  return boxes[0] ?? null
}

/** The fields of this form that take as many lines as one likes, by their names. */
export const growsBy = (form: HTMLFormElement): readonly string[] =>
  [...form.querySelectorAll<HTMLButtonElement>('button[data-another]')].map(
    (button) => button.dataset.another ?? '',
  )

/** Gives the field so many lines at least. */
export const growTo = (form: HTMLFormElement, name: string, count: number): void => {
  const button = buttonOf(form, name)
  for (
    let have = form.querySelectorAll(`input[name="${CSS.escape(name)}"]`).length;
    button && have < count;
    have += 1
  )
    add(button)
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-another]')) {
  button.hidden = false
  button.addEventListener('click', () => add(button)?.focus())
}
