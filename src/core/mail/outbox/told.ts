import type { Outgoing } from './outgoing.ts'

/** The touch of a message that went out is known by the message, so that it is put once however often it is told. */
export const touchIdOf = ({ id }: Pick<Outgoing, 'id'>): string => `sent-${id}`
