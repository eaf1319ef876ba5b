import type { Complaint } from '../../core/outcome.ts'
import { countryShown } from '../../core/typed/country.ts'
import { countryOfZone } from '../../core/typed/place.ts'
import { type Begin, type Line, placeOf } from '../begin-sent.ts'
import { href } from '../href.ts'
import type { Room } from '../page.ts'
import { tellings } from '../ui/field.tsx'
import { Layout, Problems } from '../ui/layout.tsx'
import { placeSays } from '../ui/talk.tsx'

type Says = (field: string) => string | undefined

/** A field with its label, and under it what is wrong with it. */
const Text = ({
  name,
  label,
  value,
  says,
  id = name,
  type = 'text',
  hint,
  first,
  fill,
}: {
  name: string
  label: string
  value: string
  says: Says
  id?: string
  type?: 'text' | 'time' | 'date'
  hint?: string
  first?: boolean
  fill?: string
}) => {
  const wrong = says(id)
  const { told, lines } = tellings(id, hint, wrong)
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...{ id, name, type, value }}
        autofocus={first}
        autocomplete={fill ?? 'off'}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={told}
      />
      {lines}
    </div>
  )
}

const Chips = ({
  legend,
  name,
  options,
  chosen,
}: {
  legend: string
  name: string
  options: readonly (readonly [value: string, says: string])[]
  chosen: string
}) => (
  <fieldset class="field chips">
    <legend>{legend}</legend>
    <div>
      {options.map(([value, says]) => (
        <label>
          <input type="radio" name={name} value={value} checked={value === chosen} />
          <span>{says}</span>
        </label>
      ))}
    </div>
  </fieldset>
)

const days = [
  ['today', 'Today'],
  ['yesterday', 'Yesterday'],
  ['other', 'Another day'],
] as const

const lengths = [
  ['30', '30 min'],
  ['60', '60 min'],
  ['90', '90 min'],
] as const

const When = ({ begin, says }: { begin: Begin; says: Says }) => (
  <section class="when" aria-label="When">
    <Chips legend="Which day?" name="day" options={days} chosen={begin.day} />
    <div class="on">
      <Text name="on" label="The day" type="date" value={begin.on} says={says} />
    </div>
    <div class="pair">
      <Text name="time" label="It began at" type="time" value={begin.time} says={says} />
      <Chips legend="It took about" name="minutes" options={lengths} chosen={begin.minutes} />
    </div>
  </section>
)

const Someone = ({ line, at, of, says }: { line: Line; at: number; of: number; says: Says }) => (
  <fieldset class="someone">
    <legend class={of === 1 ? 'hidden' : undefined}>{of === 1 ? 'Who it was' : `Person ${at + 1}`}</legend>
    <Text
      name="name"
      id={`name-${at}`}
      label="Name"
      value={line.name}
      says={says}
      first={at > 0 && at === of - 1 && line.name === ''}
    />
    <Text name="title" id={`title-${at}`} label="Job" value={line.title} says={says} />
    <Text
      name="contact"
      id={`contact-${at}`}
      label="E-mail or LinkedIn"
      value={line.contact}
      says={says}
      {...(at === 0 ? { hint: 'If you have it. You are asked before anything goes out.' } : {})}
    />
  </fieldset>
)

/** Whose clocks and holidays are meant: guessed, said, and changed here. */
const Place = ({ begin, says }: { begin: Begin; says: Says }) => {
  const guessed = countryOfZone(begin.zone)
  const country = begin.country || (guessed ? countryShown(guessed) : '')
  return (
    <details class="place" open={says('country') !== undefined || says('zone') !== undefined}>
      <summary>
        <span>{placeSays(begin.zone, country)}</span> <span class="change">Change</span>
      </summary>
      <div class="pair">
        <Text name="country" label="Country" value={country} says={says} hint="Such as Canada." />
        <Text name="zone" label="Time zone" value={begin.zone} says={says} hint="Such as America/Toronto." />
      </div>
    </details>
  )
}

const labels: Readonly<Record<string, string>> = {
  ...{ company: 'Firm', role: 'Role', time: 'It began at', on: 'The day', country: 'Country' },
  ...{ zone: 'Time zone', minutes: 'It took about' },
}

const labelAt = (place: string): string | undefined => {
  const [, what, at = '0'] = /^(name|contact)-(\d+)$/.exec(place) ?? []
  if (what === undefined) return labels[place]
  return `Person ${Number(at) + 1}, ${what === 'name' ? 'name' : 'e-mail or LinkedIn'}`
}

const BeginForm = ({ begin, says, guesses }: { begin: Begin; says: Says; guesses: boolean }) => (
  <form
    method="post"
    action={href('keepBegin')}
    class="entry begin-form"
    id="begin"
    novalidate
    data-zone={guesses ? begin.zone : undefined}
  >
    {/* Enter in a field presses the first button of its form, which must not be the one for another line. */}
    <button type="submit" hidden>
      Go on
    </button>
    <div class="pair">
      <Text
        name="company"
        label="Firm"
        value={begin.company}
        says={says}
        first={begin.company === ''}
        fill="organization"
      />
      <Text name="role" label="Role" value={begin.role} says={says} />
    </div>
    <When begin={begin} says={says} />
    <section class="people" aria-label="With whom">
      <h2>With whom?</h2>
      {begin.people.map((line, at) => (
        <Someone line={line} at={at} of={begin.people.length} says={says} />
      ))}
      <button type="submit" class="link" name="more" value="1">
        + another
      </button>
    </section>
    <Place begin={begin} says={says} />
    <div class="act">
      <button type="submit">Go on</button>
    </div>
  </form>
)

/** The first of three pages to a letter: who it was, where and when. */
export const BeginPage = ({
  begin,
  problems = [],
  guesses,
  room,
}: {
  begin: Begin
  problems?: readonly Complaint[]
  /** The zone is not known from the profile: the browser’s own counts. */
  guesses: boolean
  room: Room
}) => {
  const placed = problems.map((problem) => ({ ...problem, place: placeOf(problem) }))
  const says: Says = (field) => placed.find(({ place }) => place === field)?.message
  return (
    <Layout title="Who did you just talk to?" at="opportunities" flash={room.flash}>
      <p class="date">
        <span class="progress">1 of 3</span>
      </p>
      <h1>Who did you just talk to?</h1>
      <Problems of={placed.map(({ place, ...problem }) => ({ ...problem, label: labelAt(place) }))} />
      <BeginForm begin={begin} says={says} guesses={guesses} />
      <p class="meta">
        Not talked yet? <a href={href('newOpportunity')}>Note what you applied for</a>
      </p>
    </Layout>
  )
}
