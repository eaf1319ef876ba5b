import type { Desk } from '../actions/action.ts'
import { unavailable } from '../core/outcome.ts'

/** For a desk that only reads files: nothing is kept there. */
export const withoutStore: Pick<
  Desk,
  'examples' | 'store' | 'people' | 'proofread' | 'pdf' | 'account' | 'by' | 'door'
> = {
  examples: async () => [],
  store: async () => unavailable({ message: 'Nothing is kept here.' }),
  people: {
    read: async () => unavailable({ message: 'No file of people is read here.' }),
    write: async () => '',
  },
  proofread: async () => unavailable({ message: 'Nothing is proofread here.' }),
  pdf: async () => unavailable({ message: 'Nothing is printed here.' }),
  account: 'me',
  by: 'you',
  door: 'none',
}
