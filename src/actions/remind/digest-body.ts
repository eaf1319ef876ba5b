import type { Digest } from '../../core/remind/digest.ts'
import type { Telling } from '../action.ts'
import type { RemindedAround } from './day.ts'
import { linkTo } from './tell.ts'

/** Where no address is named, a phone would knock at its own door. */
const opens = ({ reminders: { address } }: RemindedAround): string =>
  address === undefined ? 'Its links open on the computer it runs on. ' : ''

/** The text of a daily mail, each line with the way to what it is about. */
export const bodyOf = async (
  { lines }: Omit<Digest, 'key'>,
  around: RemindedAround,
  telling: Telling,
): Promise<string> => {
  const told: string[] = []
  for (const { text, place } of lines) {
    const link = place && (await linkTo(place, around, telling))
    told.push(link ? `${text}\n${link}` : text)
  }
  const settings = await linkTo('settings', around, telling)
  const foot = [
    'You asked your own Afterword for this mail; nobody else had a hand in it.',
    ...(settings ? [`${opens(around)}Another hour, or none: ${settings}`] : []),
  ]
  return `${told.join('\n\n')}\n\n-- \n${foot.join('\n')}\n`
}
