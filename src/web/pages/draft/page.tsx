import { messageMeant } from '../../../actions/assistant/asked.ts'
import type { LookedAt } from '../../../actions/draft.ts'
import { type Noted, notedFor } from '../../../actions/noted.ts'
import type { OnItsWay } from '../../../actions/post/outbox.ts'
import type { Versions } from '../../../actions/versions.ts'
import { savedMark } from '../../../actions/words.ts'
import type { Draft } from '../../../core/compose/draft.ts'
import type { Moment } from '../../../core/dossier/dossier.ts'
import type { Going } from '../../../core/mail/outbox/going.ts'
import type { Step } from '../../../core/plan/step.ts'
import type { Changed } from '../../../core/said/spell/spell.ts'
import { href } from '../../href.ts'
import type { Opened, Room } from '../../page.ts'
import { Assistant } from '../../ui/assistant.tsx'
import { ActionForm } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { LinkedIn } from '../../ui/linkedin.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Signature } from '../../ui/signature.tsx'
import { Spellings } from '../../ui/spellings.tsx'
import { StateMark, windowOf } from '../../ui/step.tsx'
import { TextMessage } from '../../ui/text-message.tsx'
import { ours, stampSays } from '../../ui/when.ts'
import { Way } from '../post/way.tsx'
import { AnotherTime } from './another-time.tsx'
import { Bring } from './asks.tsx'
import { Bar } from './bar.tsx'
import { Before } from './before.tsx'
import { Better } from './better.tsx'
import { wordsForm } from './deeds.tsx'
import type { Folded } from './more.tsx'
import { OwnSay } from './own-say.tsx'
import { Colleagues, LockScreen, Provenance } from './parts.tsx'
import { Sheet } from './sheet.tsx'
import { titleOf } from './title.ts'
import { Compare, History } from './versions.tsx'
import { LeftOut, SinceThen, Voice } from './voice.tsx'

interface Props {
  readonly opened: Opened
  readonly step: Step
  readonly looked: LookedAt | undefined
  readonly versions: Versions | undefined
  /** The message on its way, once there is a yes. */
  readonly way: OnItsWay | undefined
  /** How it goes with a yes. */
  readonly going: Going
  /** How the words of the message would be written. */
  readonly spellings: readonly Changed[]
  readonly room: Room
}

const When = ({ step, draft, opened }: { step: Step; draft: Draft | undefined; opened: Opened }) => {
  const { now } = opened.planned
  const approved = draft?.own?.approved
  const until = windowOf(step, now, opened.planned.calm)
  return (
    <p class="meta">
      <StateMark step={step} calm={opened.planned.calm} />
      {until === '' ? '' : ` · ${until}`}
      {draft?.own ? ' · in your own words' : ''}
      {approved ? ` · you said yes ${stampSays(approved.at, now)}` : ''}
    </p>
  )
}

const keys = [
  ['F8, Shift F8', 'the next remark, the one before'],
  ['Alt Enter', 'take the first fix'],
  ['Ctrl S', 'keep these words'],
  ['Ctrl Enter', 'send it, or settle on these words'],
  ['Esc', 'out of the letter'],
] as const

/** What was chosen to be compared with the words that stand now. */
const chosenText = (versions: Versions | undefined, chosen: string | undefined, now: Moment) => {
  if (chosen === 'draft') return { says: 'The draft from your notes', body: versions?.draft.body ?? '' }
  const version = versions?.versions.find(({ change }) => change === chosen)
  return version && { says: `Your words of ${stampSays(version.at, now)}`, body: version.body }
}

const OwnWords = ({ draft, room, hidden }: { draft: Draft; room: Room; hidden: Record<string, string> }) => {
  const action = room.actions.get('words')
  if (!action) return null
  return (
    <details open={room.query.edit !== undefined} id="own-words">
      <summary>Put it in your own words</summary>
      <ActionForm
        action={action}
        fields={draft.subject ? ['subject', 'body'] : ['body']}
        values={{ subject: draft.subject, body: draft.body }}
        hidden={{ ...hidden, saved: savedMark(draft.own?.savedAt) }}
        back={room.here}
        button="Keep these words"
        name="words"
        id={wordsForm}
        quiet
      />
    </details>
  )
}

const Keys = () => (
  <details class="keys" id="desk-keys" hidden>
    <summary>Keys</summary>
    <dl>
      {keys.map(([key, says]) => (
        <>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{says}</dd>
        </>
      ))}
    </dl>
  </details>
)

/** What the menu opens, by the ids of the parts in the order they lie at the foot of the page. */
const foldedOf = ({ opened, step, versions, going }: Props, draft: Draft): readonly Folded[] => [
  ...(going.by === 'itself' && draft.own?.approved === undefined
    ? [
        {
          id: 'another-time',
          says:
            going.from.mailbox === undefined ? 'With attachments, as a file' : 'Another time, or with files',
        },
      ]
    : []),
  ...(messageMeant(opened.planned, step).ok ? [{ id: 'assistant', says: 'Let an assistant write it' }] : []),
  ...((versions?.versions.length ?? 0) > 0 ? [{ id: 'versions', says: 'Earlier versions' }] : []),
  { id: 'provenance', says: 'Where each sentence came from' },
  ...(draft.subject ? [{ id: 'lock', says: 'On the reader’s phone' }] : []),
  { id: 'desk-keys', says: 'Keys', scripted: true },
]

/** What is seldom wanted. Where script runs each of them is seen once the menu has opened it. */
const Rest = (props: Props & { looked: LookedAt }) => {
  const { opened, step, looked, versions, way, going, room } = props
  const { draft } = looked
  const { id } = opened.kept
  return (
    <div class="rest">
      {way ? null : <AnotherTime opened={opened} step={step} going={going} />}
      <OwnWords draft={draft} room={room} hidden={{ opportunity: id, step: step.id }} />
      <Assistant opened={opened} step={step} draft={draft} room={room} />
      {versions ? (
        <History
          versions={versions}
          compare={(compare) => href('draft', { id }, { step: step.id, compare })}
          chosen={room.query.compare}
          now={opened.planned.now}
        />
      ) : null}
      <Provenance draft={draft} dossier={opened.dossier} />
      <LockScreen draft={draft} dossier={opened.dossier} />
      <Keys />
    </div>
  )
}

/** What belongs to the message and is no part of it: how its channel wants it, what was left out, what the others got. */
const After = (props: Props & { looked: LookedAt; noted: Noted }) => {
  const { opened, step, looked, versions, spellings, room, noted } = props
  const { draft } = looked
  const { dossier } = opened
  const place = { opportunity: opened.kept.id, step: step.id, back: room.here }
  const compare = chosenText(versions, room.query.compare, opened.planned.now)
  return (
    <div class="after">
      {compare ? <Compare before={compare.body} now={draft.body} says={compare.says} /> : null}
      {draft.own?.approved ? null : <Spellings spellings={spellings} place={place} />}
      {draft.own || draft.bare ? null : <OwnSay opened={opened} step={step} room={room} />}
      <Bring opened={opened} step={step} room={room} />
      <Phone draft={draft} opened={opened} step={step} room={room} />
      <TextMessage draft={draft} opened={opened} />
      <LinkedIn draft={draft} opened={opened} step={step} room={room} />
      <SinceThen draft={draft} dossier={dossier} />
      <LeftOut draft={draft} dossier={dossier} noted={noted} place={place} />
      <Colleagues of={looked.colleagues} dossier={dossier} />
      {(['phone', 'linkedin'].includes(draft.channel) ? [] : draft.also).map(({ name, text }) => (
        <details>
          <summary>{name}</summary>
          <p class="letter also">{text}</p>
        </details>
      ))}
      <Rest {...props} />
    </div>
  )
}

const Desk = (props: Props & { looked: LookedAt }) => {
  const { opened, step, looked, way, going, room } = props
  const { draft } = looked
  const noted = notedFor(opened.planned, draft)
  const place = { opportunity: opened.kept.id, step: step.id, back: room.here }
  return (
    <>
      {draft.bare ? (
        <>
          <Better asked={noted.asked} draft={draft} opened={opened} room={room} />
          {draft.own ? null : <OwnSay opened={opened} step={step} room={room} />}
        </>
      ) : null}
      <div class="rooms desk">
        <div>
          <Voice draft={draft} place={place} />
          <Sheet draft={draft} opened={opened} step={step} foot={<Signature opened={opened} room={room} />} />
          <Bar
            opened={opened}
            step={step}
            draft={draft}
            going={going}
            room={room}
            folded={foldedOf(props, draft)}
          />
          {way ? (
            <ul class="steps">
              <Way message={way} room={room} />
            </ul>
          ) : null}
        </div>
        <Before opened={opened} looked={looked} noted={noted} room={room} />
        <After {...props} noted={noted} />
      </div>
      <script type="module" src={href('asset', { name: assetNames['desk.js'] })} />
    </>
  )
}

/** One message on its sheet: to read, to change, to say yes to; with its reasons and all that was noticed. */
export const DraftPage = (props: Props) => {
  const { opened, step, looked, room } = props
  const { title, also } = titleOf(step.says)
  return (
    <Layout title={ours(step.says)} at="opportunities" flash={room.flash}>
      <p class="date">
        <a href={href('opportunity', { id: opened.kept.id })}>{opened.dossier.opportunity.company.name}</a>
      </p>
      <h1>
        {ours(title)}
        {also ? <span class="sub">{ours(also)}</span> : null}
      </h1>
      <When step={step} draft={looked?.draft} opened={opened} />
      {step.blocked ? <p class="held">Held: {ours(step.blocked.because)}</p> : null}
      {looked ? (
        <Desk {...props} looked={looked} />
      ) : step.needs ? (
        <Bring opened={opened} step={step} room={room} />
      ) : (
        <p class="lead">There is nothing to write here.</p>
      )}
    </Layout>
  )
}
