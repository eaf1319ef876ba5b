import { z } from 'zod'
import { readDossier } from '../core/dossier/read.ts'
import type { RawDossier } from '../core/dossier/schema.ts'
import { fileOf } from '../core/dossier/write.ts'
import { done, notNow, refused } from '../core/outcome.ts'
import type { Opening } from './action.ts'
import { writeAll } from './change.ts'
import { defineAction } from './define.ts'
import { keepAll } from './import.ts'
import { exampleOutput } from './outputs.ts'

const input = z.object({
  delete: z.boolean().optional().describe('Take the example search away again'),
})

export interface Example {
  readonly says: string
  readonly ids: readonly string[]
  readonly change: string
}

/** The day the example search is told from: an afternoon in Toronto. */
const toldOn = Temporal.PlainDate.from('2026-11-18')
const zone = 'America/Toronto'

const isWorkday = (day: Temporal.PlainDate): boolean => day.dayOfWeek < 6

/** The nth working day from a day; weekends are stepped over. */
const workdays = (from: Temporal.PlainDate, count: number): Temporal.PlainDate => {
  let day = from
  for (let left = Math.abs(count); left > 0; ) {
    day = day.add({ days: Math.sign(count) })
    if (isWorkday(day)) left -= 1
  }
  return day
}

const workdaysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): number => {
  const sign = Temporal.PlainDate.compare(to, from)
  let count = 0
  for (let day = from; !day.equals(to); ) {
    day = day.add({ days: sign })
    if (isWorkday(day)) count += sign
  }
  return count
}

/** The last working day of which it is afternoon already. */
const latestAfternoon = (now: Temporal.ZonedDateTime): Temporal.PlainDate => {
  const there = now.withTimeZone(zone)
  const today = there.toPlainDate()
  return isWorkday(today) && there.hour >= 12 ? today : workdays(today, -1)
}

/** Every date of the text moved to the present, working day for working day, so that no interview falls on a Sunday. */
const toPresent = (text: string, now: Temporal.ZonedDateTime): string => {
  const base = latestAfternoon(now)
  return text.replace(/\b\d{4}-\d\d-\d\d(?=\b|T)/g, (day) =>
    workdays(base, workdaysBetween(toldOn, Temporal.PlainDate.from(day))).toString(),
  )
}

export const exampleAction = defineAction<typeof input, Example, Opening>({
  name: 'example',
  says: 'An example search to look around in; --delete takes it away again',
  more: 'Three opportunities of an invented person, told as of today. They keep apart from your own.',
  examples: [
    ['afterword example', 'to explore'],
    ['afterword example --delete', 'gone with one word'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: exampleOutput,
  run: async (asked, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const there = await store.value.summaries(desk.account, { examples: true, limit: 100 })
    if (!there.ok) return there
    const ids = there.value.map(({ id }) => id)
    if (asked.delete) {
      const loaded = await store.value.load(desk.account, ids)
      if (!loaded.ok) return loaded
      if (loaded.value.length === 0) return refused({ message: 'There is no example search to delete.' })
      const says = 'Deleted the example search'
      const gone = loaded.value.map(({ id, version }) => ({ id, from: version, to: undefined }))
      const written = await writeAll(desk, { opportunities: gone }, says)
      if (!written.ok) return written
      return written.value === 'moved'
        ? notNow({ message: 'It was changed in the same moment. Try once more.' })
        : done({ ids, ...written.value })
    }
    if (ids.length > 0)
      return notNow({
        message: 'The example search is there already.',
        way: { says: 'Take it away', give: { delete: 'true' } },
      })
    const raws: RawDossier[] = []
    for (const text of await desk.examples()) {
      const read = readDossier(toPresent(text, desk.now), { file: 'the example search' })
      if (!read.ok) return refused(...read.problems)
      raws.push(JSON.parse(JSON.stringify(fileOf(read.dossier))) as RawDossier)
    }
    const targets = raws.map(({ opportunity }) => ({
      id: `example-${opportunity.id ?? opportunity.company.name.toLowerCase()}`,
    }))
    const says = 'Brought the example search'
    const change = await keepAll(raws, targets, { me: undefined, version: 0, isNew: false }, true, says, desk)
    if (!change.ok) return change
    if (change.value === 'moved')
      return refused({ message: 'It was brought in the same moment by another door. Look again.' })
    return done({ ids: targets.map(({ id }) => id), ...change.value })
  },
})
