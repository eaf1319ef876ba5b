import type { Draft } from '../../../core/compose/draft.ts'
import type { Step } from '../../../core/plan/step.ts'
import { own } from '../../form.ts'
import { href } from '../../href.ts'
import type { Opened, Room } from '../../page.ts'
import { Deed } from './deeds.tsx'

/** Something that lies folded at the foot of the page, and is opened from the menu. */
export interface Folded {
  readonly id: string
  readonly says: string
  /** Only where script runs, which shows it. */
  readonly scripted?: boolean
}

const Reset = ({ hidden, back }: { hidden: Readonly<Record<string, string>>; back: string }) => (
  <form method="post" action={href('do', { action: 'words' })}>
    {Object.entries({ ...hidden, reset: 'true', [own.back]: back }).map(([key, value]) => (
      <input type="hidden" name={key} value={value} />
    ))}
    <button class="link" type="submit">
      Back to the draft from your notes
    </button>
  </form>
)

/** All else that can be done with a message. */
export const More = ({
  opened,
  step,
  draft,
  addresses,
  copies,
  settles,
  keeps,
  then,
  room,
  folded,
}: {
  opened: Opened
  step: Step
  draft: Draft
  /** For the mail program, where it is not offered first. */
  addresses: readonly string[]
  copies: boolean
  /** The words can be settled on although nothing is sent from here. */
  settles: boolean
  /** They then become a file. */
  keeps: boolean
  /** Where one is led once it is sent. */
  then: string
  room: Room
  folded: readonly Folded[]
}) => {
  const { id } = opened.kept
  const query = { step: step.id }
  return (
    <details class="menu">
      <summary aria-label="More for this message">
        <span aria-hidden="true">⋯</span>
      </summary>
      <div>
        {step.state === 'done' ? null : (
          <Deed to={href('do', { action: 'sent' })} then={then} look="link">
            I sent it
          </Deed>
        )}
        {copies ? (
          <button type="button" class="link" data-copy="words-body" data-hands="" hidden>
            Copy the message
          </button>
        ) : null}
        {addresses.length > 0 ? (
          <Deed to={href('openMail', { id })} look="link" data-mailto={addresses.join(',')} data-hands="">
            Open in your mail program
          </Deed>
        ) : null}
        {settles ? (
          <Deed to={href('approve', { id })} look="link" files id="say-yes">
            {keeps ? 'Keep it as a file for your mail program' : 'Settle on these words'}
          </Deed>
        ) : null}
        {draft.channel === 'letter' && step.state !== 'done' ? null : (
          <Deed to={href('printWords', { id }, query)} look="link">
            Print
          </Deed>
        )}
        <Deed to={href('letterOfWords', { id }, query)} look="link">
          Keep it as a PDF
        </Deed>
        {folded.map(({ id: place, says, scripted }) => (
          <a href={`#${place}`} hidden={scripted}>
            {says}
          </a>
        ))}
        {draft.own ? <Reset hidden={{ opportunity: id, step: step.id }} back={room.here} /> : null}
      </div>
    </details>
  )
}
