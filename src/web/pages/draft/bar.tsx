import type { Draft } from '../../../core/compose/draft.ts'
import { addressesFor, type Going } from '../../../core/mail/outbox/going.ts'
import type { Step } from '../../../core/plan/step.ts'
import { undoSeconds } from '../../../core/time/sending.ts'
import { href } from '../../href.ts'
import type { Opened, Room } from '../../page.ts'
import { ActionForm } from '../../ui/form.tsx'
import { afterLetter, NextLetter } from '../../ui/next-letter.tsx'
import { Deed } from './deeds.tsx'
import { type Hand, handOf } from './hand.ts'
import { type Folded, More } from './more.tsx'

interface Props {
  readonly opened: Opened
  readonly step: Step
  readonly draft: Draft
  readonly going: Going
  readonly room: Room
  readonly folded: readonly Folded[]
}

const Copy = ({ look }: { look?: 'plain' }) => (
  <button type="button" class={look} data-copy="words-body" data-hands="" hidden>
    Copy the message
  </button>
)

/** The one filled button. */
const Primary = ({ hand, id, step }: { hand: Hand; id: string; step: Step }) => {
  if (step.state === 'done') return <Copy look="plain" />
  switch (hand.by) {
    case 'mailbox':
      return (
        <Deed to={href('approve', { id })} files id="say-yes">
          {hand.says}
        </Deed>
      )
    case 'mail':
      return (
        <Deed to={href('openMail', { id })} data-mailto={hand.addresses.join(',')} data-hands="copy">
          Copy and open mail
        </Deed>
      )
    case 'link':
      return (
        <a
          class="button"
          href={hand.href}
          rel="noreferrer"
          target={hand.href.startsWith('https:') ? '_blank' : undefined}
          data-hands={hand.copies ? 'copy' : ''}
          data-sms={hand.href.startsWith('sms:') ? '' : undefined}
        >
          {hand.says}
        </a>
      )
    case 'paper':
      return (
        <Deed to={href('printWords', { id }, { step: step.id })} data-hands="">
          Print the letter
        </Deed>
      )
    case 'copy':
      return <Copy />
  }
}

const asks: Readonly<Partial<Record<Draft['channel'], string>>> = {
  phone: 'Did you call?',
  letter: 'Is it in the post?',
}

/** What is asked once the words were handed over: only the writer knows. Script shows it; until then “I sent it” stands in the menu. */
const Did = ({ channel, then }: Pick<Draft, 'channel'> & { then: string }) => (
  <div class="did" id="desk-did" hidden>
    <span>{asks[channel] ?? 'Did you send it?'}</span>
    <Deed to={href('do', { action: 'sent' })} then={then}>
      Yes
    </Deed>
    <button type="button" class="link" data-not-yet="">
      Not yet
    </button>
  </div>
)

/** What has to be known of the one button, in a line. */
const Beside = ({ going, hand, opened }: Pick<Props, 'going' | 'opened'> & { hand: Hand }) => {
  if (hand.by === 'mailbox')
    return (
      <p class="meta">
        {hand.isSoon
          ? `It goes out ${undoSeconds} seconds later; until then you can take it back. `
          : 'The best moment, in their working hours. Afterword must be open then. '}
        <a href="#another-time">Another time, or with files</a>
      </p>
    )
  if (going.by === 'hand' && going.lacks === 'reader')
    return (
      <p class="meta">
        {going.because.charAt(0).toUpperCase() + going.because.slice(1)} yet.{' '}
        <a href={`${href('opportunity', { id: opened.kept.id })}#people`}>Add it</a>
      </p>
    )
  if (going.by === 'itself' || going.lacks === 'sender')
    return (
      <p class="meta">
        It goes out by your own hand. <a href={href('mailbox')}>Connect your mailbox</a> to send it from here.
      </p>
    )
  return null
}

/** Under the sheet, on a phone at the foot of the screen: one filled button, what belongs beside it, the rest in a menu. */
export const Bar = ({ opened, step, draft, going, room, folded }: Props) => {
  const { id } = opened.kept
  const hand = handOf({ opened, step, draft, going })
  const approved = draft.own?.approved !== undefined
  const withdraw = approved ? room.actions.get('withdraw') : undefined
  const sends = hand.by === 'mailbox'
  const then = afterLetter(opened, step) ?? href('today')
  return (
    <>
      <div class="bar" id="desk-act">
        {approved && going.by === 'itself' ? null : <Primary hand={hand} id={id} step={step} />}
        {sends && !hand.isSoon && !approved ? (
          <Deed to={href('approveNow', { id })} look="link" files>
            Send now
          </Deed>
        ) : null}
        {withdraw ? (
          <ActionForm
            action={withdraw}
            fields={[]}
            hidden={{ opportunity: id, step: step.id }}
            back={room.here}
            button="Take the yes back"
            name="withdraw"
            quiet
          />
        ) : null}
        {step.state === 'done' ? null : <Did channel={draft.channel} then={then} />}
        <More
          opened={opened}
          step={step}
          draft={draft}
          addresses={hand.by === 'mail' ? [] : addressesFor(draft, opened.dossier)}
          settles={!sends && !approved}
          copies={hand.by !== 'copy' && step.state !== 'done'}
          keeps={going.by === 'itself'}
          room={room}
          then={then}
          folded={folded}
        />
      </div>
      {approved || step.state === 'done' ? null : <Beside going={going} hand={hand} opened={opened} />}
      <NextLetter opened={opened} step={step} />
    </>
  )
}
