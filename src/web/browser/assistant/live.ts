// Buttons that ask an assistant, where script runs: the answer is seen as it comes and can be cancelled. However it came, it goes through
// the same form as one that was pasted. Without script the same button sends its form and waits.

import { askedOf, Trouble } from './lines.ts'
import { askOwnModel, ownModel } from './own-model.ts'
import { type Wait, waitIn } from './wait.ts'

const formAt = (id: string | undefined): HTMLFormElement | undefined => {
  const form = document.getElementById(id ?? '')
  return form instanceof HTMLFormElement ? form : undefined
}

/** What a form holds, with a wish of ours. */
const sending = (form: HTMLFormElement, wish: 'answer' | 'prompt'): FormData => {
  const data = new FormData(form)
  data.set('wish', wish)
  return data
}

const field = (form: HTMLFormElement, name: string): HTMLInputElement | HTMLTextAreaElement => {
  const there = form.elements.namedItem(name)
  if (there instanceof HTMLInputElement || there instanceof HTMLTextAreaElement) return there
  const made = document.createElement('input')
  made.type = 'hidden'
  made.name = name
  form.append(made)
  return made
}

let asking: AbortSignal | undefined

/** One question at a time: waits for the answer and sends it to be checked. */
const ask = async (
  button: HTMLButtonElement,
  who: string,
  answerOf: (form: HTMLFormElement, address: string, wait: Wait) => Promise<string>,
): Promise<void> => {
  const { live = '', from, into, place = '' } = button.dataset
  const [source, target, here] = [formAt(from), formAt(into), document.getElementById(place)]
  if (!source || !target || !here || asking) return
  const wait = waitIn(here, who)
  asking = wait.signal
  try {
    const answer = await answerOf(source, live, wait)
    wait.end('Held against your notes…')
    field(target, 'answer').value = answer
    target.requestSubmit(target.querySelector<HTMLButtonElement>('button[data-checks]'))
  } catch (error) {
    if (!wait.signal.aborted && !(error instanceof Trouble) && !(error instanceof TypeError)) throw error
    if (wait.signal.aborted) wait.end('Cancelled. Nothing was kept.')
    else
      wait.end(
        error instanceof Trouble ? error.message : 'Afterword does not answer. Nothing was kept.',
        'alert',
      )
  } finally {
    asking = undefined
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-live]:not([data-own-model])'))
  button.addEventListener('click', (event) => {
    event.preventDefault()
    if (button.form?.reportValidity() === false) return
    void ask(button, button.dataset.who ?? 'The assistant', (form, address, { signal, came }) =>
      askedOf(address, sending(form, 'answer'), signal, came),
    )
  })

const offerOwn = async (button: HTMLButtonElement): Promise<void> => {
  const state = await ownModel()
  if (!state) return
  const line = button.closest<HTMLElement>('[hidden]')
  if (line) line.hidden = false
  const more = line?.querySelector<HTMLElement>('[data-loads]')
  if (more) more.hidden = state === 'available'
  button.addEventListener('click', () => {
    if (formAt(button.dataset.from)?.reportValidity() === false) return
    void ask(button, 'This browser’s model', (form, address, wait) =>
      askOwnModel(
        askedOf(address, sending(form, 'prompt'), wait.signal, () => undefined),
        wait.signal,
        wait,
      ),
    )
  })
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-own-model]'))
  void offerOwn(button)

// What is checked is checked against the words as they stand, kept or not.
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-words]'))
  form.addEventListener('submit', () => {
    const words = formAt(form.dataset.words)
    if (!words) return
    for (const [from, to] of [
      ['subject', 'subject'],
      ['body', 'draft'],
    ] as const)
      field(form, to).value = String(new FormData(words).get(from) ?? '')
  })
