import type { Dossier } from '../dossier/dossier.ts'
import { endOf } from '../vocabulary/statuses.ts'

/** Is there an offer that was neither turned down nor taken back? */
export const standsAnOffer = ({ offer, opportunity }: Pick<Dossier, 'offer' | 'opportunity'>): boolean =>
  offer !== undefined && [undefined, 'accepted'].includes(endOf(opportunity.status))
