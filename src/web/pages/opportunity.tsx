import { conditionOf, waitsForCondition } from '../../core/dossier/condition.ts'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { openAnswer } from '../../core/plan/answers.ts'
import { rowsOf } from '../../core/plan/step.ts'
import { stepStates } from '../../core/vocabulary/step-states.ts'
import { href } from '../href.ts'
import type { Opened, Room } from '../page.ts'
import { Add, InterviewEntry, PersonEntry, personFields, Remove } from '../ui/entries.tsx'
import { Erase } from '../ui/erase.tsx'
import { ActionForm } from '../ui/form.tsx'
import { Improper } from '../ui/improper.tsx'
import { Layout } from '../ui/layout.tsx'
import { PromiseDeeds } from '../ui/promise.tsx'
import { StepLine } from '../ui/step.tsx'
import { names, Thread } from '../ui/thread.tsx'

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

/** One opportunity: what to do, its story, its people and notes. */
export const OpportunityPage = ({ opened, room }: Props) => {
  const { dossier, kept, planned } = opened
  const { id } = kept
  const isHere = ({ state, told }: (typeof planned.steps)[number]) =>
    told || (stepStates[state].open && !stepStates[state].ahead)
  const rows = rowsOf(planned.steps)
  const now = rows.filter(isHere)
  const rest = rows.filter((step) => !isHere(step))
  const line = (step: (typeof now)[number]) => (
    <StepLine
      id={kept.id}
      dossier={dossier}
      step={step}
      now={planned.now}
      calm={planned.calm}
      actions={room.actions}
      back={room.here}
    />
  )
  const change = room.actions.get('opportunity')
  return (
    <Layout title={dossier.opportunity.company.name} at="opportunities" flash={room.flash}>
      <p class="date">
        {dossier.opportunity.status}
        {kept.example ? ' · from the example search' : ''}
      </p>
      <h1>
        {dossier.opportunity.company.name}
        <span class="sub">{dossier.opportunity.role}</span>
      </h1>
      <section>
        <h2>Now</h2>
        {now.length === 0 ? (
          <p>Nothing. It is their turn, or it is over.</p>
        ) : (
          <ul class="steps">{now.map(line)}</ul>
        )}
      </section>
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
      <Improper opened={opened} room={room} />
      <section id="promises">
        <h2>Promises</h2>
        <ul class="entries">
          {dossier.promises.map((promise) => (
            <li>
              {promise.by === 'me'
                ? `You, to ${names([promise.who], dossier)}`
                : names([promise.who], dossier)}
              : {promise.what}
              <span class="meta">
                {promise.due ? `by ${promise.due.toString()}` : 'no date'}
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
      <section>
        <h2>Everything else</h2>
        <details>
          <summary>All steps, with what is waiting, resting and done</summary>
          <ul class="steps">{rest.map(line)}</ul>
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
    </Layout>
  )
}
