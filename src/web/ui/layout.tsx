import type { Child } from 'hono/jsx'
import { own } from '../form.ts'
import { href } from '../href.ts'
import { reader } from '../reader.ts'
import { Palette } from './palette.tsx'
import { type PageAt, SeekField, Ways } from './ways.tsx'
import { ours } from './when.ts'

/** A change that was just made, and can be taken back. */
export interface Flash {
  readonly says: string
  readonly change: string
  readonly undone: boolean
  readonly back: string
}

interface Props {
  readonly title: string
  readonly at: PageAt
  readonly flash?: Flash | undefined
  readonly children: Child
}

/** Every page: the head, the way round, what was just done, and the sheet itself. */
export const Layout = ({ title, at, flash, children }: Props) => (
  <html lang="en" data-theme={reader().theme} data-size={reader().size} data-names={reader().names}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="color-scheme" content="light dark" />
      <title>{reader().names === 'hidden' ? 'Afterword' : `${title} · Afterword`}</title>
      <link rel="stylesheet" href={href('asset', { name: assetNames['style.css'] })} />
      <link rel="icon" href={href('asset', { name: assetNames['icon.svg'] })} type="image/svg+xml" />
      <script type="module" src={href('asset', { name: assetNames['afterword.js'] })} />
    </head>
    <body>
      <a class="skip" href="#main">
        To the page
      </a>
      <header class="top">
        <a class="mark" href={href('today')}>
          Afterword
        </a>
        <Ways at={at} />
        <SeekField at={at} />
      </header>
      <main id="main">
        {flash ? (
          <div class="flash" role="status">
            <span>{ours(flash.says)}.</span>
            {flash.undone ? null : (
              <form method="post" action={href('do', { action: 'undo' })}>
                <input type="hidden" name="change" value={flash.change} />
                <input type="hidden" name={own.back} value={flash.back} />
                <button class="plain" type="submit">
                  Undo
                </button>
              </form>
            )}
          </div>
        ) : null}
        {children}
      </main>
      <footer>Kept on this machine only. Nothing goes out without your yes.</footer>
      <Palette />
    </body>
  </html>
)

/** What is wrong, each as one sentence; of a field of a form, with the way to it. */
export const Problems = ({
  of,
  form,
}: {
  /** Whose fields they are about, by the name of the form on this page. */
  readonly form?: string | undefined
  readonly of: readonly {
    readonly message: string
    readonly field?: string | undefined
    readonly label?: string | undefined
    readonly line?: number | undefined
    readonly column?: number | undefined
    readonly file?: string | undefined
  }[]
}) =>
  of.length === 0 ? null : (
    <section class="problems" role="alert">
      <h2>{of.length === 1 ? 'One thing is not right yet' : `${of.length} things are not right yet`}</h2>
      <ul>
        {of.map(({ message, field, label, line, column }) => (
          <li>
            {line === undefined ? '' : `Line ${line}, column ${column}: `}
            {label === undefined ? (
              ''
            ) : form === undefined ? (
              label
            ) : (
              <a href={`#${form}-${field}`}>{label}</a>
            )}
            {label === undefined ? '' : ': '}
            {ours(message)}
          </li>
        ))}
      </ul>
      <p>Nothing was changed.</p>
    </section>
  )
