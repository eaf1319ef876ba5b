import { apart, pairKey } from '../pair-field.ts'
import { type Drawn, listed, marks } from './drawn.ts'

/** Without script a page has so many empty lines more; with it there is a button for the next. */
const spare = 2

/** One line after the other, the last of them empty, and a button for one more. */
const Growing = ({
  drawn,
  line,
  last,
}: {
  drawn: Drawn
  line: (text: string, index: number) => unknown
  last: number
}) => (
  <>
    {Array.from({ length: spare }, (_, index) => (
      <noscript>{line('', last + index + 1)}</noscript>
    ))}
    <button type="button" class="link another" data-another={drawn.flag.key} hidden>
      + another {drawn.words.another ?? ''}
    </button>
  </>
)

/** A thing in each field, instead of a box in which a line counts. */
export const Lines = ({ drawn }: { drawn: Drawn }) => {
  const { flag, words, value } = drawn
  const texts = [...listed(value).filter((text) => text !== ''), '']
  const line = (text: string, index: number) => (
    <div class="line">
      <input
        {...(index === 0 ? marks(drawn) : {})}
        type="text"
        name={flag.key}
        value={text}
        aria-label={`${words.label}, ${index + 1}`}
      />
    </div>
  )
  return (
    <div class="lines">
      {texts.map(line)}
      <Growing drawn={drawn} line={line} last={texts.length - 1} />
    </div>
  )
}

/** The same where each has two parts. */
export const Pairs = ({
  drawn,
  parts: [first, second],
}: {
  drawn: Drawn
  parts: readonly [string, string]
}) => {
  const { flag, value } = drawn
  const texts = [...listed(value).filter((text) => text !== ''), '']
  const line = (text: string, index: number) => {
    const [one, other] = apart(text)
    return (
      <div class="line pair">
        <input
          {...(index === 0 ? marks(drawn) : {})}
          type="text"
          name={flag.key}
          value={one}
          aria-label={`${first}, ${index + 1}`}
          placeholder={first}
        />
        <input
          type="text"
          name={pairKey(flag.key)}
          value={other}
          aria-label={`${second}, ${index + 1}`}
          placeholder={second}
        />
      </div>
    )
  }
  return (
    <div class="lines">
      {texts.map(line)}
      <Growing drawn={drawn} line={line} last={texts.length - 1} />
    </div>
  )
}
