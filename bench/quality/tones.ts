/** `node bench/quality/tones.ts`: how well tones and formality are told apart, on messages that were tuned to and on others. */
import { readLetter } from '../../src/core/review/letter.ts'
import { formalityOfText } from '../../src/core/review/tone/formality.ts'
import { tones as names, toneOf } from '../../src/core/review/tone/tone.ts'
import { heldOut, type Labelled, messages, tunedTo } from './messages.ts'

const share = (right: number, all: number): string =>
  `${right}/${all} = ${((right / all) * 100).toFixed(1)} %`

const confusion = (told: readonly Labelled[]): void => {
  console.log(`${''.padEnd(14)}${names.map((name) => name.padStart(12)).join('')}   (across: what we hear)`)
  for (const tone of names) {
    const heard = told.filter((each) => each.tone === tone).map(({ text }) => toneOf(text).tone)
    const counts = names.map((name) => String(heard.filter((each) => each === name).length).padStart(12))
    console.log(`${tone.padEnd(14)}${counts.join('')}`)
  }
}

const right = (told: readonly Labelled[]): number =>
  told.filter(({ text, tone }) => toneOf(text).tone === tone).length

/** The share of pairs of a formal and an informal message in which the formal one scores higher. */
const auc = (told: readonly Labelled[]): number => {
  const scores = (form: Labelled['form']) =>
    told.filter((each) => each.form === form).map(({ text }) => formalityOfText(text))
  const pairs = scores('formal').flatMap((one) => scores('informal').map((other) => (one > other ? 1 : 0)))
  return pairs.reduce<number>((sum, pair) => sum + pair, 0) / pairs.length
}

const speed = (): number => {
  const text = messages('held-out')
    .slice(0, 5)
    .map((each) =>
      readLetter(each.text)
        .sentences.map((sentence) => sentence.text)
        .join(' '),
    )
    .join(' ')
  const words = text.split(/\s+/).slice(0, 150).join(' ')
  const letter = `Hi Dana,\n\n${words}\n\nBest regards,\nLee`
  for (let warm = 0; warm < 50; warm += 1) toneOf(letter)
  const started = performance.now()
  for (let round = 0; round < 300; round += 1) toneOf(letter)
  return (performance.now() - started) / 300
}

/** Prints the tables; asserts nothing. */
export const tones = async (): Promise<void> => {
  console.log('Tone: five tones told apart (energetic, flat, desperate, rude, over-casual)')
  for (const [name, sets] of [
    ['tuned to', tunedTo],
    ['held out', heldOut],
  ] as const) {
    const told = sets.flatMap((set) => messages(set))
    const each = sets.map((set) => `${set} ${right(messages(set))}/${messages(set).length}`).join(', ')
    console.log(`\n${name}: ${share(right(told), told.length)}   (${each})`)
    confusion(told)
  }
  console.log('\nFormality: formal told from informal (AUC; own labels, mostly clear cases)')
  const everything = [...tunedTo, ...heldOut].flatMap((set) => messages(set))
  const calm = everything.filter(({ tone }) => tone !== 'over-casual')
  console.log(
    `all ${everything.length} messages ${auc(everything).toFixed(3)}; without the over-casual ${auc(calm).toFixed(3)}`,
  )
  const notGreeted = calm.map((each) => ({
    ...each,
    text: readLetter(each.text)
      .sentences.map(({ text }) => text)
      .join(' '),
  }))
  console.log(`the same without greeting and sign-off ${auc(notGreeted).toFixed(3)}`)
  console.log(`\nSpeed: ${speed().toFixed(2)} ms for 150 words (bar: < 1 ms)`)
}

if (import.meta.main) await tones()
