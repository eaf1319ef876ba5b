import type { Dossier } from '../../../core/dossier/dossier.ts'
import { partsOf } from '../../../core/keep/parts.ts'
import { datesOf } from '../../../core/plan/where-it-stands.ts'
import type { Place } from '../../page.ts'
import { anchorOf } from '../../ui/anchor.ts'
import { Add, Remove } from '../../ui/entries.tsx'
import { dayOn } from '../../ui/when.ts'

type DateOf = ReturnType<typeof datesOf>[number]

const says: Readonly<Record<DateOf['is'], readonly [ahead: string, past: string]>> = {
  hear: ['You hear from them by', 'You were to hear from them by'],
  read: ['Read the offer until', 'The offer was to be read until'],
  answer: ['Answer the offer by', 'The offer was to be answered by'],
}

/** A deadline with somebody else; the facts give it no name, so it goes by what it says. */
const Elsewhere = ({ opened: { dossier, kept, planned }, room }: Place) => {
  const parts = partsOf(kept).filter(({ kind }) => kind === 'elsewhere')
  return dossier.elsewhere.map(({ until, company, nameIt }: Dossier['elsewhere'][number], index: number) => {
    const id = parts[index]?.id
    return (
      <li id={id ? anchorOf(`elsewhere:${id}`) : undefined}>
        Answer {company ? <span class="employer">{company}</span> : 'somewhere else'} by{' '}
        <strong>{dayOn(until, planned.now)}</strong>
        {company ? <span class="meta">{nameIt ? 'They may be named' : 'They are not named'}</span> : null}
        {id ? <Remove id={kept.id} kind="elsewhere" fact={id} room={room} what="this date" /> : null}
      </li>
    )
  })
}

/** What has a day: when they answer, until when an offer is read and answered, what is due elsewhere. */
export const Dates = ({ opened, room }: Place) => {
  const { planned } = opened
  return (
    <section id="dates">
      <h2>Dates</h2>
      <ul class="entries">
        {datesOf(planned).map(({ is, day, past }) => (
          <li>
            {says[is][past ? 1 : 0]} <strong>{dayOn(day, planned.now)}</strong>
          </li>
        ))}
        <Elsewhere opened={opened} room={room} />
      </ul>
      <Add
        title="A deadline somewhere else"
        name="elsewhere"
        fields={['until', 'company', 'nameIt']}
        opened={opened}
        room={room}
        anchor="dates"
      />
    </section>
  )
}
