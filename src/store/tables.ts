/** The tables as Kysely sees them; migrations/ says what they are for. */
export interface Tables {
  account: { account_id: string; me: string | null; created_at: string }
  opportunity: {
    account_id: string
    id: string
    role: string
    company: string
    status: string
    example: number
    version: number
    next_due_at: string | null
    created_at: string
    updated_at: string
  }
  fact: {
    account_id: string
    opportunity_id: string
    kind: string
    id: string
    owner: string | null
    position: number
    address: string | null
    name: string | null
    body: string
  }
  change: {
    account_id: string
    id: string
    opportunity_id: string | null
    at: string
    by: string
    door: string
    says: string
    before: string
    undoes: string | null
    undone_by: string | null
  }
}
