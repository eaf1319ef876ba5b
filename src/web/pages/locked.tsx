import { href } from '../href.ts'

/** For whoever comes without a key: nothing of the search, only the way in. */
export const LockedPage = ({ host }: { readonly host: string }) => {
  const usual = host.replace(/^(?:localhost|\[::1\])(?=:)/i, '127.0.0.1')
  const known = `http://${usual}${href('today')}`
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>This browser is not let in yet · Afterword</title>
        <link rel="stylesheet" href={href('asset', { name: assetNames['style.css'] })} />
        <link rel="icon" href={href('asset', { name: assetNames['icon.svg'] })} type="image/svg+xml" />
      </head>
      <body>
        <main id="main">
          <h1>This browser is not let in yet</h1>
          <p class="lead">
            Afterword runs on this machine for one person. Anyone else who uses the machine sees this page.
          </p>
          <p>If it is yours, type this in a terminal, as you:</p>
          <pre>
            <code>afterword open</code>
          </pre>
          <p>
            It opens your browser, and prints an address for any other. From a checkout of the program that is{' '}
            <code>bin/afterword open</code>; where you named a folder with <code>--data</code>, name it again.
          </p>
          <p class="meta">
            Each address lets one browser in. The browser is remembered by a cookie, so it has to keep those
            of 127.0.0.1; after that, this page’s own address and your bookmarks work.
          </p>
          {usual === host.toLowerCase() ? null : (
            <p>
              You came in before? <a href={known}>Your browser may know {known}</a>.
            </p>
          )}
        </main>
      </body>
    </html>
  )
}
