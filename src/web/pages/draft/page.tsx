import type { LookedAt } from '../../../actions/draft.ts'
import { notedFor } from '../../../actions/noted.ts'
import type { OnItsWay } from '../../../actions/post/outbox.ts'
import type { Versions } from '../../../actions/versions.ts'
import { savedMark } from '../../../actions/words.ts'
import type { Draft } from '../../../core/compose/draft.ts'
import type { Moment } from '../../../core/dossier/dossier.ts'
import type { Going } from '../../../core/mail/outbox/going.ts'
import type { Step } from '../../../core/plan/step.ts'
import type { Changed } from '../../../core/said/spell/spell.ts'
import { own } from '../../form.ts'
import { href } from '../../href.ts'
import type { Opened, Room } from '../../page.ts'
import { Assistant } from '../../ui/assistant.tsx'
import { ActionForm } from '../../ui/form.tsx'
import { Layout } from '../../ui/layout.tsx'
import { OnPaper } from '../../ui/letter.tsx'
import { LinkedIn } from '../../ui/linkedin.tsx'
import { measured } from '../../ui/measure.ts'
import { Phone } from '../../ui/phone.tsx'
import { Signature } from '../../ui/signature.tsx'
import { Spellings } from '../../ui/spellings.tsx'
import { StateMark, windowOf } from '../../ui/step.tsx'
import { TextMessage } from '../../ui/text-message.tsx'
import { stampSays } from '../../ui/when.ts'
import { Way } from '../post/way.tsx'
import { AnotherTime } from './another-time.tsx'
import { Bring, Doubts, Settle, Yours } from './asks.tsx'
import { Better } from './better.tsx'
import { Deeds, wordsForm } from './deeds.tsx'
import { OwnSay } from './own-say.tsx'
import { Checklist, Colleagues, Findings, LockScreen, Provenance } from './parts.tsx'
import { Sheet } from './sheet.tsx'
import { Compare, History } from './versions.tsx'
import { CouldGo, LeftOut, MannerFields, SinceThen, Voice } from './voice.tsx'

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
  ['Ctrl Enter', 'say yes to them'],
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
      />
      {draft.own ? (
        <form method="post" action={href('do', { action: 'words' })}>
          {Object.entries({ ...hidden, reset: 'true', [own.back]: room.here }).map(([key, value]) => (
            <input type="hidden" name={key} value={value} />
          ))}
          <button class="plain" type="submit">
            Back to the draft from your notes
          </button>
        </form>
      ) : null}
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

const Desk = ({
  opened,
  step,
  looked,
  versions,
  way,
  going,
  spellings,
  room,
}: Props & { looked: LookedAt }) => {
  const { dossier, kept } = opened
  const { draft } = looked
  const noted = notedFor(opened.planned, draft)
  const hidden = { opportunity: kept.id, step: step.id }
  const place = { ...hidden, back: room.here }
  const button = (name: string, says: string, quiet: boolean) => {
    const action = room.actions.get(name)
    return action ? (
      <ActionForm
        action={action}
        fields={[]}
        hidden={hidden}
        back={room.here}
        button={says}
        name={name}
        quiet={quiet}
      />
    ) : null
  }
  const compare = chosenText(versions, room.query.compare, opened.planned.now)
  const better = <Better asked={noted.asked} draft={draft} opened={opened} room={room} />
  return (
    <>
      {draft.bare ? better : null}
      {draft.own ? null : <OwnSay opened={opened} step={step} room={room} />}
      <Voice draft={draft} place={place} />
      <Sheet draft={draft} opened={opened} step={step} foot={<Signature opened={opened} room={room} />} />
      {draft.own?.approved ? null : <Spellings spellings={spellings} place={place} />}
      {draft.bare ? null : better}
      <Yours draft={draft} opened={opened} room={room} />
      <CouldGo draft={draft} place={place} />
      <Deeds opened={opened} step={step} draft={draft}>
        {draft.own?.approved ? button('withdraw', 'Take the yes back', true) : null}
      </Deeds>
      {way ? (
        <ul class="steps">
          <Way message={way} room={room} />
        </ul>
      ) : (
        <AnotherTime opened={opened} step={step} going={going} room={room} />
      )}
      <OnPaper draft={draft} opened={opened} step={step} />
      <Phone draft={draft} opened={opened} step={step} room={room} />
      <TextMessage draft={draft} opened={opened} />
      <LinkedIn draft={draft} opened={opened} step={step} room={room} />
      <SinceThen draft={draft} dossier={dossier} />
      <OwnWords draft={draft} room={room} hidden={hidden} />
      {compare ? <Compare before={compare.body} now={draft.body} says={compare.says} /> : null}
      <Settle draft={draft} asked={noted.asked} />
      <Doubts draft={draft} opened={opened} room={room} />
      <div class="judged">
        <Findings
          findings={draft.findings}
          body={draft.body}
          spelling={draft.own && room.query.spelling ? 'read' : 'unread'}
          keeping={
            <>
              <input type="hidden" name="opportunity" value={kept.id} />
              <input type="hidden" name="step" value={step.id} />
              <input type="hidden" name={own.back} value={room.here} />
              <MannerFields manner={draft.manner ?? {}} />
            </>
          }
        />
        <Checklist items={looked.checklist} measure={measured(draft)} />
      </div>
      {draft.own ? (
        <noscript>
          <p>
            <a href={href('draft', { id: kept.id }, { step: step.id, spelling: '1' })}>
              Check spelling and grammar too
            </a>
          </p>
        </noscript>
      ) : null}
      <Bring opened={opened} step={step} room={room} />
      <Provenance draft={draft} dossier={dossier} />
      <LeftOut draft={draft} dossier={dossier} noted={noted} place={place} />
      <Colleagues of={looked.colleagues} dossier={dossier} />
      <LockScreen draft={draft} dossier={dossier} />
      {versions ? (
        <History
          versions={versions}
          compare={(compare) => href('draft', { id: kept.id }, { step: step.id, compare })}
          chosen={room.query.compare}
          now={opened.planned.now}
        />
      ) : null}
      {(['phone', 'linkedin'].includes(draft.channel) ? [] : draft.also).map(({ name, text }) => (
        <details>
          <summary>{name}</summary>
          <p class="letter also">{text}</p>
        </details>
      ))}
      <Assistant opened={opened} step={step} draft={draft} room={room} />
      <Keys />
      <script type="module" src={href('asset', { name: assetNames['desk.js'] })} />
    </>
  )
}

/** One message on its sheet: to read, to change, to say yes to; with its reasons and all that was noticed. */
export const DraftPage = (props: Props) => {
  const { opened, step, looked, room } = props
  return (
    <Layout title={step.says} at="opportunities" flash={room.flash}>
      <p class="date">
        <a href={href('opportunity', { id: opened.kept.id })}>{opened.dossier.opportunity.company.name}</a>
      </p>
      <h1>{step.says}</h1>
      <When step={step} draft={looked?.draft} opened={opened} />
      {step.blocked ? <p class="held">Held: {step.blocked.because}</p> : null}
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
