import type { RawDossier } from '../dossier/schema.ts'
import { concerns } from '../vocabulary/step-id.ts'
import type { Kept, Message } from './keep.ts'
import { withoutPerson } from './without-person.ts'

/**
 * The facts and the waiting words without a trace of one person: beside what `withoutPerson` takes out, what went between the two of
 * you, the choices about it and the text of what went to several. Free text elsewhere may still name them.
 */
export const erasedFrom = (
  { raw, messages }: Pick<Kept, 'raw' | 'messages'>,
  id: string,
  /** Touches that go as well, whoever they are with. */
  touches: ReadonlySet<string> = new Set(),
): { readonly raw: RawDossier; readonly messages: readonly Message[] } => ({
  raw: withoutPerson(
    {
      ...raw,
      history: (raw.history ?? []).flatMap((touch) => {
        if (touch.id !== undefined && touches.has(touch.id)) return []
        if (!touch.with?.includes(id)) return [touch]
        const { text: _text, ...bare } = touch
        return touch.with.length > 1 ? [bare] : []
      }),
      choices: (raw.choices ?? []).filter(({ step }) => !concerns(step, id)),
      said: (raw.said ?? []).filter(({ step }) => !concerns(step, id)),
    },
    id,
  ),
  messages: messages.filter(({ step }) => !concerns(step, id)),
})
