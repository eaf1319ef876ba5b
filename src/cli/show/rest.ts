import type { Pages } from '../../actions/pages.ts'

/** What of a list is not shown, and how it is; empty where all of it is there. */
export const rest = ({ page, pages, count }: Pages, shown: number): string =>
  pages > 1 ? `… and ${count - shown} more (page ${page} of ${pages}): --page shows the others.\n` : ''
