/** Under what a fact (`person:dana`) stands on its page; nobody’s spelling breaks an address. */
export const anchorOf = (fact: string): string => fact.replace(/[^\w-]+/g, '-')
