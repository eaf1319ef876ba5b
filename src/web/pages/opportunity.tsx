import { conditionOf, waitsForCondition } from '../../core/dossier/condition.ts'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { openAnswer } from '../../core/plan/answers.ts'
import { rowsOf, type Step } from '../../core/plan/step.ts'
import { statuses } from '../../core/vocabulary/statuses.ts'
import { stepStates } from '../../core/vocabulary/step-states.ts'
import { href } from '../href.ts'
import type { Opened, Room } from '../page.ts'
import { Add, InterviewEntry, PersonEntry, personFields, Remove } from '../ui/entries.tsx'
import { Erase } from '../ui/erase.tsx'
import { ActionForm } from '../ui/form.tsx'
import { Improper } from '../ui/improper.tsx'
import { Layout } from '../ui/layout.tsx'
import { PromiseDeeds } from '../ui/promise.tsx'
import { Steps } from '../ui/steps.tsx'
import { names, Thread } from '../ui/thread.tsx'
import { daySays } from '../ui/when.ts'

interface Props {
  readonly opened: Opened
  readonly room: Room
}

const opportunityValues = ({ opportunity: { company, expected, ...own } }: RawDossier) => ({
  ...own,
  company: company.name,
  field: company.field,
  country: company.country,
  region: company.region,
  zone: company.zone,
  formality: company.formality,
  expected: expected?.amount,
  currency: expected?.currency,
  per: expected?.per,
})

const opportunityFields = [
  'role',
  'company',
  'status',
  'keen',
  'field',
  'country',
  'region',
  'zone',
  'formality',
  'source',
  'expected',
  'currency',
  'per',
  'named',
  'agency',
  'contactVia',
  'directContact',
  'noContact',
]

/** What can be done, and what a thread has come to. */
const Now = ({ opened, room, steps }: Props & { readonly steps: readonly Step[] }) => {
  return (
    <section>
      <h2>Now</h2>
      {steps.length === 0 ? (
        <p>Nothing. It is their turn, or it is over.</p>
      ) : (
        <Steps opened={opened} room={room} steps={steps} />
      )}
    </section>
  )
}

/** What came from them, and what it means. */
const Answers = ({ opened, room }: Props) => {
  const { dossier, kept } = opened
  const { id } = kept
  return (
    <section id="answer">
      <h2>Something came?</h2>
      <Add
        title="Someone answered"
        name="answered"
        fields={['from', 'means', 'hearBy', 'asks', 'pay', 'returns', 'bounced', 'channel', 'text', 'at']}
        opened={opened}
        room={room}
        anchor="answer"
      />
      {openAnswer(dossier, dossier.touches, opened.planned.now) ? (
        <Add
          title="Say what the last answer means"
          name="means"
          fields={['is', 'hearBy', 'asks']}
          opened={opened}
          room={room}
          anchor="answer"
        />
      ) : null}
      <p>
        <a href={href('offer', { id })}>{dossier.offer ? 'The offer' : 'An offer came'}</a>
      </p>
    </section>
  )
}

/** What went between you. */
const Story = ({ opened, room }: Props) => {
  return (
    <section>
      <h2>The story</h2>
      <Thread opened={opened} />
      <Add
        title="Add something that went between you"
        name="touch"
        fields={['direction', 'channel', 'with', 'kind', 'at', 'text']}
        opened={opened}
        room={room}
        anchor="main"
      />
    </section>
  )
}

/** Who they are. */
const People = ({ opened, room }: Props) => {
  const { dossier } = opened
  return (
    <section id="people">
      <h2>People</h2>
      <ul class="entries">
        {[...dossier.people.values()].map((person) => (
          <PersonEntry person={person} opened={opened} room={room} />
        ))}
      </ul>
      <Add
        title="Add someone"
        name="person"
        fields={personFields}
        opened={opened}
        room={room}
        anchor="people"
      />
    </section>
  )
}

/** The rounds, their notes, and what they said comes next. */
const Interviews = ({ opened, room }: Props) => {
  const { dossier, kept } = opened
  return (
    <section id="interviews">
      <h2>Interviews and notes</h2>
      <ul class="entries">
        {(kept.raw.interviews ?? []).map((held) => (
          <InterviewEntry held={held} opened={opened} room={room} />
        ))}
      </ul>
      <Add
        title="Add an interview"
        name="interview"
        fields={['stage', 'format', 'starts', 'minutes', 'met']}
        opened={opened}
        room={room}
        anchor="interviews"
      />
      {dossier.interviews.length > 0 ? (
        <Add
          title="Say what they told you comes next"
          name="told"
          fields={['text', 'hearBy', 'span', 'who', 'asked', 'interview']}
          opened={opened}
          room={room}
          anchor="interviews"
        />
      ) : null}
    </section>
  )
}

/** What either side owes the other. */
const Promises = ({ opened, room }: Props) => {
  const { dossier, kept } = opened
  return (
    <section id="promises">
      <h2>Promises</h2>
      <ul class="entries">
        {dossier.promises.map((promise) => (
          <li>
            {promise.by === 'me' ? `You, to ${names([promise.who], dossier)}` : names([promise.who], dossier)}
            : {promise.what}
            <span class="meta">
              {promise.due ? `by ${daySays(promise.due)}` : 'no date'}
              {promise.kept ? ' · kept' : ''}
              {waitsForCondition(promise) ? ` · waits: ${conditionOf(promise)}` : ''}
            </span>
            <PromiseDeeds id={kept.id} promise={promise} room={room} />
            <Remove id={kept.id} kind="promise" fact={promise.id} room={room} what="this promise" />
          </li>
        ))}
      </ul>
      <Add
        title="Add a promise"
        name="promise"
        fields={['by', 'who', 'what', 'due', 'condition']}
        opened={opened}
        room={room}
        anchor="promises"
      />
    </section>
  )
}

/** What waits and what is over, changing it, taking it along, deleting it. */
const Rest = ({ opened, room, steps }: Props & { readonly steps: readonly Step[] }) => {
  const { dossier, kept } = opened
  const { id } = kept
  const change = room.actions.get('opportunity')
  return (
    <section>
      <h2>Everything else</h2>
      <details>
        <summary>All steps, with what is waiting, resting and done</summary>
        <Steps opened={opened} room={room} steps={steps} />
      </details>
      <details>
        <summary>Change the opportunity</summary>
        {change ? (
          <ActionForm
            action={change}
            fields={opportunityFields}
            values={opportunityValues(kept.raw)}
            hidden={{ id: kept.id }}
            back={room.here}
            button="Keep"
            name="opportunity"
            dossier={dossier}
          />
        ) : null}
      </details>
      <Add
        title="A deadline somewhere else"
        name="elsewhere"
        fields={['until', 'company', 'nameIt']}
        opened={opened}
        room={room}
        anchor="main"
      />
      <p>
        Take it with you: <a href={href('exportYaml', { id })}>YAML</a>,{' '}
        <a href={href('exportJson', { id })}>JSON</a>.{' '}
        <a href={href('history', {}, { opportunity: id })}>What was changed</a>
      </p>
      <details>
        <summary>Delete this opportunity</summary>
        <p>Everything about it goes. You can take it back from “What was changed”.</p>
        <Remove
          id={kept.id}
          kind="opportunity"
          fact="it"
          room={{ ...room, here: href('opportunities') }}
          what="it all"
        />
      </details>
      <Erase
        what="this opportunity"
        name={dossier.opportunity.company.name}
        hidden={{ what: 'opportunity', opportunity: kept.id }}
        back={href('opportunities')}
        room={room}
      />
    </section>
  )
}

/** One opportunity: what to do, its story, its people and notes. */
export const OpportunityPage = ({ opened, room }: Props) => {
  const { dossier, kept, planned } = opened
  const isHere = ({ state, told }: Step) => told || (stepStates[state].open && !stepStates[state].ahead)
  const rows = rowsOf(planned.steps)
  const now = rows.filter(isHere)
  const rest = rows.filter((step) => !isHere(step))
  return (
    <Layout title={dossier.opportunity.company.name} at="opportunities" flash={room.flash}>
      <p class="date">
        {statuses[dossier.opportunity.status].says}
        {kept.example ? ' · from the example search' : ''}
      </p>
      <h1>
        <span class="employer">{dossier.opportunity.company.name}</span>
        <span class="sub">{dossier.opportunity.role}</span>
      </h1>
      <Now opened={opened} room={room} steps={now} />
      <Answers opened={opened} room={room} />
      <Story opened={opened} room={room} />
      <People opened={opened} room={room} />
      <Interviews opened={opened} room={room} />
      <Improper opened={opened} room={room} />
      <Promises opened={opened} room={room} />
      <Rest opened={opened} room={room} steps={rest} />
    </Layout>
  )
}
