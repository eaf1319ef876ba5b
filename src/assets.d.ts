/** The files of the look and of the proofreader, as the build calls them (scripts/build.ts): each name with the hash of its content in it. */
declare const assetNames: Readonly<
  Record<
    | 'afterword.js'
    | 'desk.js'
    | 'review.js'
    | 'remind-worker.js'
    | 'style.css'
    | 'icon.svg'
    | 'proof-worker.js'
    | 'harper.wasm'
    | 'afterword.weirpack'
    | 'card.js'
    | 'card-worker.js'
    | 'card-core.js'
    | 'card-codes.wasm'
    | 'card-eng.gz'
    | 'card-deu.gz'
    | 'card-fra.gz',
    string
  >
>
