import type { Dossier } from '../../core/dossier/dossier.ts'
import { englishes } from '../../core/vocabulary/englishes.ts'

/** On which paper somebody prints: US Letter where they write American, A4 elsewhere. */
export const sizeFor = ({ me }: { readonly me: Pick<Dossier['me'], 'english'> }): 'a4' | 'letter' =>
  englishes[me.english].american ? 'letter' : 'a4'
