import { openAnswer } from '../../../core/plan/answers.ts'
import { standingOf } from '../../../core/plan/where-it-stands.ts'
import { capital } from '../../../core/time/say.ts'
import { stages } from '../../../core/vocabulary/stages.ts'
import { statuses } from '../../../core/vocabulary/statuses.ts'
import { href } from '../../href.ts'
import type { Opened, Place } from '../../page.ts'
import { Add, Change, Remove } from '../../ui/entries.tsx'
import { Erase } from '../../ui/erase.tsx'
import { dayNear, dayOn, soon } from '../../ui/when.ts'

const usual = ['role', 'company', 'status', 'keen']
const fields = [
  ...usual,
  ...['field', 'country', 'region', 'zone', 'formality', 'source', 'expected', 'currency', 'per'],
  ...['named', 'agency', 'contactVia', 'directContact', 'noContact', 'notes'],
]

/** Where it stands, in words: what was reached, what comes, until when one waits. */
const Stands = ({ opened: { dossier, planned } }: { opened: Opened }) => {
  const { status, interview, wait, date } = standingOf(planned)
  return (
    <p class="stands">
      {capital(statuses[status].says)}
      {interview ? (
        <>
          {' · '}
          <strong>
            {stages[interview.stage].called} {soon(interview.starts, planned.now)}
          </strong>
        </>
      ) : null}
      {wait ? (
        <>
          {' · '}
          <strong class="state waiting">
            <span aria-hidden="true">○</span> waiting until{' '}
            {wait.until ? dayOn(wait.until, planned.now) : dayNear(wait.next, planned.now)}
          </strong>
        </>
      ) : null}
      {date ? (
        <>
          {date.is === 'hear' ? ' · you hear by ' : ' · your answer by '}
          <strong>{dayOn(date.day, planned.now)}</strong>
        </>
      ) : null}
      {dossier.offer?.signed ? ' · signed' : ''}
      {dossier.opportunity.keen === 'out' ? ' · you no longer want it' : ''}
    </p>
  )
}

/** What is seldom wanted: taking it along, what was changed, deleting, erasing. */
const Menu = ({ opened: { kept, dossier }, room }: Place) => {
  const { id } = kept
  return (
    <details class="menu" id="menu">
      <summary aria-label="More about this opportunity">⋯</summary>
      <div>
        <a href={href('history', {}, { opportunity: id })}>What was changed</a>
        <a href={href('exportYaml', { id })} download>
          Take it along as a file
        </a>
        <a href={href('exportJson', { id })} download>
          The same for programs (JSON)
        </a>
        {dossier.people.size > 0 ? (
          <a href={href('peopleCards', {}, { opportunity: id })} download>
            Its people for your address book
          </a>
        ) : null}
        <details>
          <summary>Delete it</summary>
          <p>Everything about it goes. You can take it back from “What was changed”.</p>
          <Remove
            id={id}
            kind="opportunity"
            fact="it"
            room={{ ...room, here: href('opportunities') }}
            what="it all"
          />
        </details>
        <Erase
          what="this opportunity"
          name={dossier.opportunity.company.name}
          hidden={{ what: 'opportunity', opportunity: id }}
          back={href('opportunities')}
          room={room}
        />
      </div>
    </details>
  )
}

/** The three things that happen to an opportunity, each one press away. */
const Deeds = ({ opened, room }: Place) => {
  const { dossier, kept, planned } = opened
  const asked = openAnswer(dossier, dossier.touches, planned.now) !== undefined
  return (
    <div class="deeds">
      <Add
        title="They answered"
        name="answered"
        fields={[
          ...['from', 'means', 'hearBy', 'text', 'asks', 'pay', 'channel', 'at', 'returns', 'bounced'],
        ]}
        usual={['from', 'means', 'hearBy', 'text']}
        opened={opened}
        room={room}
        anchor="now"
      >
        {asked ? null : <span id="answer" />}
      </Add>
      <Add
        title="New interview"
        name="interview"
        fields={['stage', 'format', 'starts', 'minutes', 'met']}
        opened={opened}
        room={room}
        anchor="story"
      />
      <a class="button link" href={href('offer', { id: kept.id })}>
        {dossier.offer ? 'The offer' : 'An offer came'}
      </a>
      <Change
        of="the opportunity"
        name="opportunity"
        fact="opportunity"
        fields={fields}
        usual={usual}
        hidden={{ id: kept.id }}
        anchor="main"
        opened={opened}
        room={room}
      />
      <Menu opened={opened} room={room} />
    </div>
  )
}

/** What else was noted, a line each; only for oneself. */
const Noted = ({ notes }: { notes: string | undefined }) =>
  notes === undefined ? null : (
    <details class="more">
      <summary>What else you noted</summary>
      {notes.split('\n').map((line) => (
        <p>{line}</p>
      ))}
    </details>
  )

export const Head = ({ opened, room }: Place) => {
  const { opportunity } = opened.dossier
  return (
    <header class="whole">
      <p class="date">
        <a href={href('opportunities')}>Opportunities</a>
        {opened.kept.example ? ' · from the example search' : ''}
      </p>
      <h1>
        <span class="employer">{opportunity.company.name}</span>
        <span class="sub">{opportunity.role}</span>
      </h1>
      <Stands opened={opened} />
      <Noted notes={opportunity.notes} />
      <Deeds opened={opened} room={room} />
    </header>
  )
}
