import type { Dossier, Interview, Moment, Person, Touch } from '../../core/dossier/dossier.ts'
import type { RawDossier } from '../../core/dossier/schema.ts'
import type { Opened, Room } from '../page.ts'
import { ActionForm } from '../ui/form.tsx'
import { Layout } from '../ui/layout.tsx'
import { StepLine, soon } from '../ui/step.tsx'

interface Props {
  readonly opened: Opened
  readonly room: Room
}

const names = (ids: readonly string[], dossier: Dossier): string =>
  ids.map((id) => dossier.people.get(id)?.name ?? id).join(', ')

interface Knot {
  readonly at: Moment
  readonly shape: 'said' | 'sent' | 'came' | 'next'
  readonly title: string
  readonly more?: string | undefined
}

const ofTouch = (touch: Touch, dossier: Dossier): Knot => {
  const who = names(touch.with, dossier) || 'them'
  const over = touch.channel === 'email' || touch.channel === 'none' ? '' : ` (${touch.channel})`
  const kind = touch.kind.replaceAll('-', ' ')
  const meaning = touch.meaning ? `, which means: ${touch.meaning.is.replaceAll('-', ' ')}` : ''
  return {
    at: touch.at,
    shape: touch.direction === 'out' ? 'sent' : 'came',
    title:
      touch.direction === 'out' ? `You sent ${who} a ${kind}${over}` : `${who}: ${kind}${over}${meaning}`,
    more: touch.text,
  }
}

const ofInterview = (held: Interview, dossier: Dossier): Knot => {
  const outcome = held.outcome && held.outcome !== 'held' ? ` (${held.outcome})` : ''
  const notes = held.debrief?.points.length ?? 0
  return {
    at: held.ends,
    shape: 'said',
    title: `${held.stage} interview${outcome}${held.met.length > 0 ? ` with ${names(held.met, dossier)}` : ''}`,
    more: notes > 0 ? `${notes} ${notes === 1 ? 'note' : 'notes'} in the debrief` : undefined,
  }
}

/** What was said and sent, one thread down the page; what comes next is an open loop at its end. */
const Thread = ({ opened: { dossier, planned } }: { opened: Opened }) => {
  const past = [
    ...dossier.interviews.map((held) => ofInterview(held, dossier)),
    ...dossier.touches.map((touch) => ofTouch(touch, dossier)),
    ...(dossier.offer
      ? [{ at: dossier.offer.receivedAt, shape: 'came' as const, title: 'The offer came', more: undefined }]
      : []),
  ].sort((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds)
  const next = planned.steps
    .filter((step) => step.state === 'waiting')
    .map((step): Knot => ({ at: step.opens, shape: 'next', title: step.says }))
    .sort((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds)
  return (
    <ol class="thread">
      {[...past, ...next].map(({ at, shape, title, more }) => {
        const ahead = shape !== 'next' && at.epochMilliseconds > planned.now.epochMilliseconds
        return (
          <li class={ahead ? 'next' : shape}>
            <time datetime={at.toInstant().toString()}>{soon(at, planned.now)}</time>
            <span class="title">{title}</span>
            {more ? <span class="more">{more.length > 220 ? `${more.slice(0, 220)}…` : more}</span> : null}
          </li>
        )
      })}
    </ol>
  )
}

const Remove = ({
  id,
  kind,
  fact,
  room,
  what,
}: {
  id: string
  kind: string
  fact: string
  room: Room
  what: string
}) => {
  const action = room.actions.get('delete')
  return action ? (
    <ActionForm
      action={action}
      fields={[]}
      hidden={{ opportunity: id, kind, id: fact }}
      back={room.here}
      button={`Delete ${what}`}
      name={`delete-${kind}-${fact}`}
      quiet
    />
  ) : null
}

const personFields = [
  'name',
  'title',
  'email',
  'phone',
  'linkedin',
  'postal',
  'called',
  'honorific',
  'given',
  'family',
  'prefers',
  'zone',
  'rapport',
  'contact',
  'helper',
]

const PersonEntry = ({ person, opened, room }: { person: Person; opened: Opened; room: Room }) => {
  const action = room.actions.get('person')
  const raw = opened.kept.raw.people?.[person.id]
  const ways = [person.email, person.phone, person.linkedin].filter((way) => way !== undefined)
  return (
    <li id={`person-${person.id}`}>
      <strong>{person.name}</strong> {person.title ?? ''}
      <span class="meta">{ways.length > 0 ? ways.join(' · ') : 'no address yet'}</span>
      <details>
        <summary>Change {person.name}</summary>
        {action ? (
          <ActionForm
            action={action}
            fields={personFields}
            values={raw}
            hidden={{ opportunity: opened.kept.id, id: person.id }}
            back={`${room.here}#people`}
            button="Keep"
            name={`person-${person.id}`}
            dossier={opened.dossier}
          />
        ) : null}
        <Remove id={opened.kept.id} kind="person" fact={person.id} room={room} what={person.name} />
      </details>
    </li>
  )
}

type RawInterview = NonNullable<RawDossier['interviews']>[number]

const InterviewEntry = ({ held, opened, room }: { held: RawInterview; opened: Opened; room: Room }) => {
  const action = room.actions.get('interview')
  const note = room.actions.get('note')
  const at = `/o/${encodeURIComponent(opened.kept.id)}`
  const query = `?interview=${encodeURIComponent(held.id)}`
  const points = opened.dossier.interviews.find(({ id }) => id === held.id)?.debrief?.points ?? []
  return (
    <li id={`interview-${held.id}`}>
      <strong>{held.stage}</strong> {held.starts.replace('T', ', ').replace('[', ' (').replace(']', ')')}
      <span class="meta">
        <a href={`${at}/prep${query}`}>prep sheet</a> · <a href={`${at}/debrief${query}`}>debrief</a>
      </span>
      {points.length > 0 ? (
        <ul class="points">
          {points.map((point) => (
            <li>
              <span class="kind">{point.kind.replaceAll('-', ' ')}</span> {point.text}
              {point.private ? <span class="private"> private</span> : null}
              <details>
                <summary>Change this note</summary>
                {note ? (
                  <ActionForm
                    action={note}
                    fields={['text', 'kind', 'who', 'better', 'private', 'raised', 'what']}
                    values={{ ...point, private: point.private }}
                    hidden={{ opportunity: opened.kept.id, id: point.id }}
                    back={`${room.here}#interview-${held.id}`}
                    button="Keep"
                    name={`note-${point.id}`}
                    dossier={opened.dossier}
                  />
                ) : null}
                <Remove id={opened.kept.id} kind="note" fact={point.id} room={room} what="this note" />
              </details>
            </li>
          ))}
        </ul>
      ) : null}
      <details>
        <summary>Change this interview</summary>
        {action ? (
          <ActionForm
            action={action}
            fields={['stage', 'format', 'starts', 'ends', 'met', 'presented', 'outcome']}
            values={held}
            hidden={{ opportunity: opened.kept.id, id: held.id }}
            back={`${room.here}#interview-${held.id}`}
            button="Keep"
            name={`interview-${held.id}`}
            dossier={opened.dossier}
          />
        ) : null}
        <Remove id={opened.kept.id} kind="interview" fact={held.id} room={room} what="this interview" />
      </details>
    </li>
  )
}

const Add = ({
  title,
  name,
  fields,
  opened,
  room,
  anchor,
}: {
  title: string
  name: string
  fields: readonly string[]
  opened: Opened
  room: Room
  anchor: string
}) => {
  const action = room.actions.get(name)
  return action ? (
    <details class="add" id={`add-${name}`}>
      <summary>{title}</summary>
      <ActionForm
        action={action}
        fields={fields}
        hidden={{ opportunity: opened.kept.id }}
        back={`${room.here}#${anchor}`}
        button="Keep"
        name={`add-${name}`}
        dossier={opened.dossier}
      />
    </details>
  ) : null
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
  'agency',
  'contactVia',
  'directContact',
]

/** One opportunity: what to do, its story, its people and notes. */
export const OpportunityPage = ({ opened, room }: Props) => {
  const { dossier, kept, planned } = opened
  const at = `/o/${encodeURIComponent(kept.id)}`
  const now = planned.steps.filter((step) =>
    ['ready', 'due', 'late', 'blocked', 'snoozed'].includes(step.state),
  )
  const rest = planned.steps.filter((step) => ['waiting', 'resting', 'done', 'skipped'].includes(step.state))
  const line = (step: (typeof now)[number]) => (
    <StepLine
      id={kept.id}
      dossier={dossier}
      step={step}
      now={planned.now}
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
          fields={['from', 'means', 'hearBy', 'returns', 'bounced', 'channel', 'text', 'at']}
          opened={opened}
          room={room}
          anchor="answer"
        />
        {dossier.touches.some(
          ({ direction, meaning, kind }) => direction === 'in' && !meaning && kind === 'reply',
        ) ? (
          <Add
            title="Say what the last answer means"
            name="means"
            fields={['is', 'hearBy']}
            opened={opened}
            room={room}
            anchor="answer"
          />
        ) : null}
        <p>
          <a href={`${at}/offer`}>{dossier.offer ? 'The offer' : 'An offer came'}</a>
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
              </span>
              <Remove id={kept.id} kind="promise" fact={promise.id} room={room} what="this promise" />
            </li>
          ))}
        </ul>
        <Add
          title="Add a promise"
          name="promise"
          fields={['by', 'who', 'what', 'due']}
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
          Take it with you: <a href={`${at}/export.yaml`}>YAML</a>, <a href={`${at}/export.json`}>JSON</a>.{' '}
          <a href={`/history?opportunity=${encodeURIComponent(kept.id)}`}>What was changed</a>
        </p>
        <details>
          <summary>Delete this opportunity</summary>
          <p>Everything about it goes. You can take it back from “What was changed”.</p>
          <Remove
            id={kept.id}
            kind="opportunity"
            fact="it"
            room={{ ...room, here: '/opportunities' }}
            what="it all"
          />
        </details>
      </section>
    </Layout>
  )
}
