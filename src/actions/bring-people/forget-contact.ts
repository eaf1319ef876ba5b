import { z } from 'zod'
import { done, goneSays, notFound } from '../../core/outcome.ts'
import type { Changing } from '../action.ts'
import type { Changed } from '../change.ts'
import { defineAction } from '../define.ts'
import { changedOutput } from '../outputs.ts'
import { changePeople } from '../people/change-people.ts'

const input = z.object({
  id: z
    .string()
    .min(1)
    .describe('Who, by their id (“afterword people --json” tells them)')
    .meta({ positional: true, value: 'PERSON' }),
})

export const forgetContactAction = defineAction<typeof input, Changed, Changing>({
  name: 'forget-contact',
  says: 'Take somebody out whom you know without an opportunity; undo brings them back',
  examples: [['afterword forget-contact bo-lind', 'one who came with an address book']],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: async ({ id }, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const changed = await changePeople(desk, async () => {
      const all = await store.value.contacts.all(desk.account)
      if (!all.ok) return all
      const found = all.value.find((each) => each.id === id)
      if (!found)
        return notFound({
          field: 'id',
          message: `there is nobody “${id.slice(0, 60)}”.`,
          plain: goneSays('person'),
        })
      const { id: _id, ...from } = found
      return done({
        opportunity: '',
        edits: new Map(),
        says: `Took out ${from.name}`,
        contacts: [{ id, from }],
      })
    })
    return changed.ok ? done({ ...changed.value, id }) : changed
  },
})
