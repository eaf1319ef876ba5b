// A business card: its picture is read in this browser and goes nowhere. What was read is proposed in the fields beside it.

import './base.ts'
import { startCamera } from './card/camera.ts'
import { codeIn } from './card/code.ts'
import { filler } from './card/fields.ts'
import { pictureOf, show } from './card/picture.ts'
import { wordsIn } from './card/words.ts'

const part = <Kind extends Element>(root: ParentNode, name: string): Kind | null =>
  root.querySelector<Kind>(`[data-card="${name}"]`)

const open = (desk: HTMLElement, form: HTMLFormElement): void => {
  const canvas = part<HTMLCanvasElement>(desk, 'picture')
  const status = part<HTMLElement>(desk, 'status')
  const file = part<HTMLInputElement>(desk, 'file')
  const language = part<HTMLSelectElement>(desk, 'language')
  if (!canvas || !status || !file || !language) return
  const fill = filler(form)
  let latest = 0
  const say = (text: string) => {
    status.textContent = text
  }

  /** A picture that is chosen while another is read takes its place. */
  const read = async (picture: HTMLCanvasElement): Promise<void> => {
    latest += 1
    const mine = latest
    const isOld = () => mine !== latest
    show(canvas, picture)
    say('Looking for a code on the card …')
    const code = await codeIn(picture)
    if (isOld()) return
    if (code !== undefined && (await fill.withCode(code)) === 'whole') {
      say('Read from the code on the card. Look over every field.')
      return
    }
    const text = await wordsIn(picture, language.value, (share) => {
      if (!isOld()) say(`Reading the words … ${Math.round(share * 100)} %`)
    })
    if (isOld()) return
    if (text.trim() === '') {
      say(
        'No words could be read in this picture. Take another with more light, or type what stands on the card.',
      )
      return
    }
    say(
      (await fill.withText(text))
        ? 'Read from the picture. Look over every field.'
        : 'What was read stands under “The lines of the card”.',
    )
  }
  const trying = (work: () => Promise<unknown>) => {
    work().catch(() => say('This picture could not be read here. Type what stands on the card.'))
  }

  let last: HTMLCanvasElement | undefined
  const taken = (picture: HTMLCanvasElement) => {
    last = picture
    trying(() => read(picture))
  }
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? []
    if (chosen) trying(async () => taken(await pictureOf(chosen)))
  })
  language.addEventListener('change', () => {
    if (last) taken(last)
  })
  startCamera(desk, taken, say)
  desk.hidden = false
}

const desk = document.querySelector<HTMLElement>('#card-desk')
const form = document.querySelector<HTMLFormElement>('#card-form')
if (desk && form) open(desk, form)
