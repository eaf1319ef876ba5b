import type { Words } from '../../actions/draft.ts'
import type { Sheet } from '../../core/compose/channels/letter.ts'
import type { Draft } from '../../core/compose/draft.ts'
import { href } from '../href.ts'
import type { Opened, Room } from '../page.ts'
import { Layout } from '../ui/layout.tsx'
import { ours } from '../ui/when.ts'

const Lines = ({ of }: { readonly of: readonly string[] }) => (
  <>
    {of.map((line, index) => (
      <>
        {index > 0 ? <br /> : null}
        {line}
      </>
    ))}
  </>
)

const Paragraph = ({ text }: { readonly text: string }) => (
  <p>
    <Lines of={text.split('\n')} />
  </p>
)

const Letter = ({ sheet }: { readonly sheet: Sheet }) => {
  const [name, ...address] = sheet.sender
  return (
    <article class={`stationery ${sheet.size.toLowerCase()}`} lang={sheet.language} aria-label="The letter">
      <address class="sender">
        <strong>{name}</strong>
        <br />
        <Lines of={address} />
      </address>
      <p class="day">
        <time datetime={sheet.day.toString()}>{sheet.date}</time>
      </p>
      <address class="recipient">
        <Lines of={sheet.recipient} />
      </address>
      {sheet.paragraphs.map((text) => (
        <Paragraph text={text} />
      ))}
      <div class="signing">
        {sheet.closing ? <p>{sheet.closing}</p> : null}
        <div class="by-hand" />
        {sheet.signature ? <Paragraph text={sheet.signature} /> : null}
      </div>
      {sheet.postscript.map((text) => (
        <Paragraph text={text} />
      ))}
    </article>
  )
}

/** A letter as it will lie on the table. Only the sheet itself is printed. */
export const PrintPage = ({
  sheet,
  draft,
  opened,
  words,
  room,
}: {
  readonly sheet: Sheet
  readonly draft: Draft
  readonly opened: Opened
  readonly words?: Words
  readonly room: Room
}) => {
  const [place, query] = [{ id: opened.kept.id }, { step: draft.step }]
  const errors = draft.findings.filter(({ severity }) => severity === 'error')
  return (
    <Layout title="On paper" at="opportunities" flash={room.flash}>
      <div class="beside-paper">
        <p class="date">
          <a href={href('draft', place, query)}>Back to the draft</a>
        </p>
        <h1>On paper</h1>
        <div class="act">
          <button type="button" data-print hidden>
            Print
          </button>
          {words ? (
            <form method="post" action={href('letterOfWords', place, query)}>
              <input type="hidden" name="subject" value={words.subject} />
              <input type="hidden" name="body" value={words.body} />
              <button type="submit" class="plain">
                Keep it as a PDF
              </button>
            </form>
          ) : (
            <a class="button plain" href={href('letter', place, query)} download>
              Keep it as a PDF
            </a>
          )}
        </div>
        <p class="hint">
          {sheet.size === 'A4' ? 'A4' : 'US Letter'}. Printing from your browser’s menu prints the sheet
          alone.
        </p>
        {sheet.missing.length + errors.length > 0 ? (
          <ul class="missing">
            {sheet.missing.map((sentence) => (
              <li>{sentence}</li>
            ))}
            {errors.map(({ message }) => (
              <li>▲ {ours(message)}</li>
            ))}
          </ul>
        ) : null}
      </div>
      <Letter sheet={sheet} />
    </Layout>
  )
}
