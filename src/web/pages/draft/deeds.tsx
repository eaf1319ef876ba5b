import type { Child } from 'hono/jsx'
import type { Draft } from '../../../core/compose/draft.ts'
import { addressesFor } from '../../../core/mail/outbox/going.ts'
import type { Step } from '../../../core/plan/step.ts'
import { own } from '../../form.ts'
import { href } from '../../href.ts'
import type { Opened } from '../../page.ts'
import { afterLetter, NextLetter } from '../../ui/next-letter.tsx'

/** The one form that holds the words on the screen; every button that does something with words sends this. */
export const wordsForm = 'words-form'

/** A button that does something with the words as they stand before the reader, kept or not. */
export const Deed = ({
  to,
  quiet,
  then,
  children,
  ...more
}: {
  to: string
  quiet?: boolean
  /** Where it leads, if not back. */
  then?: string
  /** Files go along. */
  files?: boolean
  id?: string
  'data-mailto'?: string
  'data-live'?: string
  'data-from'?: string
  'data-into'?: string
  'data-place'?: string
  'data-who'?: string
  children: Child
}) => {
  const { files, ...rest } = more
  return (
    <button
      type="submit"
      form={wordsForm}
      formaction={to}
      formenctype={files ? 'multipart/form-data' : undefined}
      class={quiet ? 'plain' : undefined}
      name={then ? own.onward : undefined}
      value={then}
      {...rest}
    >
      {children}
    </button>
  )
}

/** What can be done with the message: copied, handed to the mail program, recorded as sent, approved. */
export const Deeds = ({
  opened,
  step,
  draft,
  children,
}: {
  opened: Opened
  step: Step
  draft: Draft
  children: Child
}) => {
  const { id } = opened.kept
  const addresses = addressesFor(draft, opened.dossier)
  return (
    <>
      <div class="act" id="desk-act">
        <button type="button" data-copy="words-body" hidden>
          Copy the message
        </button>
        {addresses.length > 0 ? (
          <Deed to={href('openMail', { id })} quiet data-mailto={addresses.join(',')}>
            Open in your mail program
          </Deed>
        ) : null}
        {step.state === 'done' ? null : (
          <Deed to={href('do', { action: 'sent' })} then={afterLetter(opened, step) ?? href('today')}>
            I sent it
          </Deed>
        )}
        {draft.own?.approved ? null : (
          <Deed to={href('approve', { id })} quiet files id="say-yes">
            Say yes to these words
          </Deed>
        )}
        {children}
      </div>
      <NextLetter opened={opened} step={step} />
    </>
  )
}
