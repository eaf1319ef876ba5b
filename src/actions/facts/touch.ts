import { z } from 'zod'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { done, goneSays, notFound, refused } from '../../core/outcome.ts'
import { touchChannels } from '../../core/vocabulary/channels.ts'
import { allTouchKinds, touchSays } from '../../core/vocabulary/touch-kinds.ts'
import type { Changing } from '../action.ts'
import { type Changed, change } from '../change.ts'
import { defineAction } from '../define.ts'
import { instantIn, merged, missing, nowText, opportunityArgument, zoneOf } from '../entry.ts'
import { changedOutput } from '../outputs.ts'

type RawTouch = NonNullable<RawDossier['history']>[number]

const input = z.object({
  opportunity: opportunityArgument,
  id: z
    .string()
    .optional()
    .describe('The touch to change; without it a new one is added')
    .meta({ value: 'TOUCH' }),
  direction: z.enum(['out', 'in']).optional().describe('out: from you').meta({ value: 'WORD', ask: true }),
  channel: z.enum(touchChannels).optional().describe('How it went').meta({ value: 'WORD', ask: true }),
  with: z
    .array(z.string())
    .optional()
    .describe('Between you and whom, by id; may be repeated')
    .meta({ value: 'PERSON' }),
  kind: z.enum(allTouchKinds).optional().describe('What it was').meta({ value: 'KIND', ask: true }),
  at: z.string().optional().describe('When; now unless named').meta({ value: 'TIME', lean: 'back' }),
  interview: z
    .string()
    .optional()
    .describe('The interview it belongs to, if not the latest with that person')
    .meta({ value: 'INTERVIEW' }),
  text: z.string().optional().describe('What it said').meta({ value: 'TEXT', lines: 4 }),
  returns: z
    .string()
    .optional()
    .describe('For an automatic answer: the day they are back')
    .meta({ value: 'DAY', lean: 'ahead' }),
})

export const touchAction = defineAction<typeof input, Changed, Changing>({
  name: 'touch',
  says: 'Record anything that went between you, in or out, over any channel',
  more: '“sent” and “answered” are shorter for the two everyday cases.',
  examples: [
    [
      'afterword touch northwind --direction out --channel linkedin --with dana --kind connect',
      'you connected',
    ],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: ({ opportunity, id, ...entry }, desk) =>
    change(opportunity, desk, ({ kept: { raw } }) => {
      const history = raw.history ?? []
      const before = history.find((each) => each.id === id)
      if (id !== undefined && !before)
        return notFound({
          field: 'id',
          message: `there is no touch “${id}” in ${opportunity}.`,
          plain: goneSays('entry'),
        })
      const zone = zoneOf(raw, desk.now.timeZoneId)
      const at = entry.at ? instantIn(entry.at, zone) : before ? undefined : nowText(desk.now, zone)
      if (!before && (!entry.direction || !entry.channel || !entry.kind)) {
        return refused(...missing('a new touch', entry, ['direction', 'channel', 'kind']))
      }
      const touch = merged<RawTouch>(before, { ...entry, at })
      return done({
        raw: {
          ...raw,
          history: before ? history.map((each) => (each === before ? touch : each)) : [...history, touch],
        },
        says: `${before ? 'Changed' : 'Recorded'}: ${touchSays(touch.kind)} ${touch.direction === 'in' ? 'from them' : 'from you'}`,
      })
    }),
})
