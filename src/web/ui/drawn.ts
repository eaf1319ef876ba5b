import type { Flag } from '../../actions/fields.ts'
import type { Dossier } from '../../core/dossier/dossier.ts'
import type { FieldWords } from '../words/field-words.ts'

/** What a field is drawn from. */
export interface Drawn {
  readonly flag: Flag
  readonly words: FieldWords
  readonly id: string
  readonly value: unknown
  /** For the choice of people and interviews. */
  readonly dossier: Dossier | undefined
  /** What is wrong with what stands in it. */
  readonly wrong?: string | undefined
  /** What the field is told by beside its label. */
  readonly told?: string | undefined
}

export const listed = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)]

/** How every box of a field is marked: what tells of it, and whether it is wrong. The first wrong one of a page is gone to. */
export const marks = ({ id, told, wrong }: Pick<Drawn, 'id' | 'told' | 'wrong'>) => ({
  id,
  'aria-describedby': told,
  'aria-invalid': wrong === undefined ? undefined : ('true' as const),
  autofocus: wrong === undefined ? undefined : true,
})
