import type { Formality, Format, RequestFor } from '../../dossier/dossier.ts'
import type { Stage } from '../../vocabulary/stages.ts'
import type { StepKind } from '../../vocabulary/step-kinds.ts'
import type { Element } from '../element.ts'
import type { Rule } from '../rule.ts'

/** What has to be known about a message to say what it should hold. */
export interface MessageFacts {
  readonly kind: StepKind
  readonly stage?: Stage
  readonly format?: Format
  readonly presented?: boolean
  readonly askedNextSteps?: boolean
  /** False: the debrief is there and says nothing of what comes next. Absent: there is no debrief. */
  readonly knowsNextSteps?: boolean
  readonly formality: Formality
  /** How many people took part in the interview. */
  readonly panelSize: number
}

/** One thing a message should hold. `if-noted`: only where the dossier has a note for it. */
export interface Want {
  readonly element: Element
  readonly wanted: 'always' | 'if-noted'
  /** How many of them, where a guide names a number. */
  readonly least?: number
  /** 0: must not be there. */
  readonly most?: number
  /** Other elements that do the same service. */
  readonly or?: readonly Element[]
  /** What is wanted, to be read after "Missing:". */
  readonly says: string
}

export type MessageRule = Rule<MessageFacts, readonly Want[]>

/** What has to be known before a favour is asked. */
export interface FavourFacts {
  readonly what: RequestFor
  readonly raised: readonly RequestFor[]
}

/** The facts of a message in a case, an interview with one person unless said otherwise. */
export const message = (
  kind: StepKind,
  stage?: Stage,
  more: Partial<Omit<MessageFacts, 'kind' | 'stage'>> = {},
): MessageFacts => ({ kind, ...(stage ? { stage } : {}), formality: 'neutral', panelSize: 1, ...more })

/** For a case: the verdict wants this element, always or if noted. */
export const wants =
  (element: Element, wanted?: Want['wanted']) =>
  (verdict: readonly Want[] | undefined): boolean =>
    verdict?.some((want) => want.element === element && (wanted === undefined || want.wanted === wanted)) ??
    false
