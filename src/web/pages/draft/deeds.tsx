import type { Child } from 'hono/jsx'
import { own } from '../../form.ts'

/** The one form that holds the words on the screen; every button that does something with words sends this. */
export const wordsForm = 'words-form'

/** A button that does something with the words as they stand before the reader, kept or not. */
export const Deed = ({
  to,
  look,
  then,
  chosen,
  children,
  ...more
}: {
  to: string
  /** Filled unless named. */
  look?: 'plain' | 'link' | undefined
  /** Where it leads, if not back. */
  then?: string
  /** What was chosen beside it counts: another time. */
  chosen?: boolean
  /** Files go along. */
  files?: boolean
  id?: string | undefined
  'data-mailto'?: string
  'data-hands'?: string | undefined
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
      class={look}
      name={then ? own.onward : chosen ? own.chosen : undefined}
      value={then ?? (chosen ? 'yes' : undefined)}
      {...rest}
    >
      {children}
    </button>
  )
}
