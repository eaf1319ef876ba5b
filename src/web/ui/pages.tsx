import type { Pages } from '../../actions/pages.ts'

/** The way to the rest of a list, and how much that is. */
export const PagesNav = ({
  of: { page, pages, count },
  label,
  link,
}: {
  of: Pages
  label: string
  link: (page: number) => string
}) =>
  pages > 1 ? (
    <nav class="pages" aria-label={label}>
      {page > 1 ? <a href={link(page - 1)}>Earlier page</a> : null} Page {page} of {pages}, {count} in all{' '}
      {page < pages ? <a href={link(page + 1)}>Next page</a> : null}
    </nav>
  ) : null

/** A page number out of an address; the first where it is none. */
export const pageIn = (text: string | undefined): number =>
  /^[1-9]\d{0,6}$/.test(text ?? '') ? Number(text) : 1

/** A count out of an address; whatever is none is the usual. */
export const countOf = (text: string | undefined, usual: number): number => {
  const count = Math.trunc(Number(text))
  return Number.isSafeInteger(count) && count > 0 ? count : usual
}
