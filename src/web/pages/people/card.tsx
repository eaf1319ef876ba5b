import type { Summary } from '../../../core/keep/keep.ts'
import type { Complaint } from '../../../core/outcome.ts'
import type { CardFields } from '../../card-fields.ts'
import { href } from '../../href.ts'
import type { Room } from '../../page.ts'
import { Layout, Problems } from '../../ui/layout.tsx'
import { Belonging } from './belonging.tsx'

interface Props {
  readonly fields: CardFields
  /** Which of them stand on the card exactly so. */
  readonly exact: readonly string[]
  readonly text: string
  readonly to: string
  readonly opportunities: readonly Pick<Summary, 'id' | 'company' | 'role'>[]
  readonly problems: readonly Complaint[]
  readonly room: Room
}

/** What only script can do: the picture, read beside the fields. */
const Picture = () => (
  <section id="card-desk" class="card-desk" aria-label="The picture" hidden>
    <div class="field">
      <label for="card-file">A photo of the card</label>
      <input id="card-file" data-card="file" type="file" accept="image/*" />
    </div>
    <button type="button" class="plain" data-card="camera" hidden>
      Use the camera
    </button>
    <video muted playsinline hidden />
    <button type="button" class="plain" data-card="shot" hidden>
      Take the picture
    </button>
    <div class="field">
      <label for="card-language">The card is in</label>
      <select id="card-language" data-card="language">
        <option value="eng">English</option>
        <option value="deu">German</option>
        <option value="fra">French</option>
      </select>
    </div>
    <p role="status" data-card="status" class="hint" />
    <canvas data-card="picture" role="img" aria-label="Your picture of the card" hidden />
    <p class="hint">The picture is read in this browser. It does not leave it, and it is not kept.</p>
  </section>
)

const Mark = ({ of, exact }: { of: string; exact: readonly string[] }) => (
  <span class="meta" data-exact={of} hidden={!exact.includes(of)}>
    as on the card
  </span>
)

const called: readonly (readonly [keyof CardFields, string, { type?: string; autocomplete?: string }])[] = [
  ['name', 'Name', {}],
  ['title', 'Job', {}],
  ['company', 'Firm', {}],
  ['email', 'E-mail', { type: 'email' }],
  ['phone', 'Phone', { type: 'tel' }],
  ['phone2', 'Another phone', { type: 'tel' }],
  ['page', 'Site', {}],
]

const Lines = ({
  of,
  label,
  fields,
  exact,
  rows,
}: Pick<Props, 'fields' | 'exact'> & { of: 'postal' | 'rest'; label: string; rows: number }) => (
  <div class="field">
    <label for={`card-${of}`}>{label}</label>
    <textarea id={`card-${of}`} name={of} rows={rows} spellcheck={false}>
      {fields[of]}
    </textarea>
    <Mark of={of} exact={exact} />
  </div>
)

const Fields = ({ fields, exact }: Pick<Props, 'fields' | 'exact'>) => (
  <>
    {called.map(([key, label, { type = 'text' }]) => (
      <div class="field">
        <label for={`card-${key}`}>{label}</label>
        <input
          id={`card-${key}`}
          name={key}
          type={type}
          value={fields[key]}
          autocomplete="off"
          spellcheck={false}
        />
        <Mark of={key} exact={exact} />
      </div>
    ))}
    <Lines of="postal" label="Address" rows={3} fields={fields} exact={exact} />
    <Lines of="rest" label="The rest, kept as a note" rows={3} fields={fields} exact={exact} />
  </>
)

/** A business card: its picture where there is script, and the fields that are looked over before anything is kept. */
export const CardPage = ({ fields, exact, text, to, opportunities, problems, room }: Props) => (
  <Layout title="A business card" at="people" flash={room.flash}>
    <h1>A business card</h1>
    <Problems of={problems} form="card" />
    <p>Take a photo of it, or type what stands there. You look over every field before anything is kept.</p>
    <noscript>
      <p class="hint">
        A picture can be read only where this page may run its script. Type into the fields, or type the lines
        of the card under them and have the fields filled in.
      </p>
    </noscript>
    <div class="card-sides">
      <Picture />
      <form id="card-form" method="post" action={href('lookCard')} data-read={href('readCard')} class="entry">
        <Fields fields={fields} exact={exact} />
        <Belonging opportunities={opportunities} to={to} one />
        <button type="submit">Look whether you know them</button>
        <details class="more" open={text !== ''}>
          <summary>The lines of the card</summary>
          <div class="field">
            <label for="card-text">What stands on it, line by line, or what its code says</label>
            <textarea id="card-text" name="text" rows={6} spellcheck={false}>
              {text}
            </textarea>
          </div>
          <button type="submit" class="plain" formaction={href('readCard')}>
            Fill in the fields from these lines
          </button>
        </details>
      </form>
    </div>
    <script type="module" src={href('asset', { name: assetNames['card.js'] })} />
  </Layout>
)
