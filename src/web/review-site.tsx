import { chapters } from '../core/handbook.ts'
import { nothingTold, ReviewForm } from './ui/review-form.tsx'

/** Nothing but its own files: no other machine is ever asked. WebAssembly is for the proofreader. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ')

const Page = ({ title, children }: { title: string; children: unknown }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="content-security-policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <title>{title} · Afterword</title>
      <link rel="stylesheet" href={assetNames['style.css']} />
      <link rel="stylesheet" href="still.css" />
      <link rel="icon" href={assetNames['icon.svg']} type="image/svg+xml" />
    </head>
    <body>
      <a class="skip" href="#main">
        To the page
      </a>
      <header class="top">
        <a class="mark" href="index.html">
          Afterword
        </a>
        <nav aria-label="Pages">
          <a href="index.html">Review a note</a>
          <a href="rules.html">The rules</a>
        </nav>
      </header>
      <main id="main">{children}</main>
      <footer>Read in your browser. Nothing is kept and nothing is sent.</footer>
    </body>
  </html>
)

const review = () => (
  <Page title="Read a note">
    <ReviewForm told={nothingTold} rules="one-page">
      <noscript>
        <p>This page reads your note with a script of its own; without it, there is nobody here to read.</p>
      </noscript>
      <p>Nothing yet: paste a note.</p>
    </ReviewForm>
    <script type="module" src={assetNames['review.js']} />
  </Page>
)

const rules = () => (
  <Page title="The rules">
    <h1>What the review goes by</h1>
    {chapters
      .filter(({ section }) => section === 'X' || section === 'M')
      .map(({ section, title, says, rules: list }) => (
        <section>
          <h2>
            {section} · {title}
          </h2>
          <p>{says}</p>
          {list.map((rule) => (
            <section class="rule" id={rule.id}>
              <h3>
                {rule.id} · {rule.title}
              </h3>
              <p>{rule.says}</p>
              <ul class="sources">
                {rule.sources.map((source) => (
                  <li>
                    <strong>{source.guide}</strong>: {source.says}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
  </Page>
)

const whole = (page: unknown): string => `<!doctype html>${String(page)}`

/**
 * From page to page without a transition: on a slow host the new page meets the browser before its sheet does, and the browser then
 * complains of a transition that was begun and is not wanted.
 */
const still = '@view-transition { navigation: none; }\n'

/** The pages of the site, and what they need of their own, by their file names. */
export const site = (): ReadonlyMap<string, string> =>
  new Map([
    ['index.html', whole(review())],
    ['rules.html', whole(rules())],
    ['still.css', still],
  ])
