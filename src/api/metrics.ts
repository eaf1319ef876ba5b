import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { LogLine } from '../actions/action.ts'

/** What is counted while the server runs: numbers by action, door and outcome; nobody’s names or words. */
export const metrics = () => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const done = new Counter({
    name: 'afterword_actions_total',
    help: 'Things that were asked for, by action, door and outcome',
    labelNames: ['action', 'door', 'outcome'] as const,
    registers: [registry],
  })
  const took = new Histogram({
    name: 'afterword_action_seconds',
    help: 'How long they took',
    labelNames: ['door'] as const,
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  })
  const answered = new Counter({
    name: 'afterword_program_requests_total',
    help: 'Requests of programs, by the number of the answer',
    labelNames: ['status'] as const,
    registers: [registry],
  })
  return {
    note: ({ action, door, outcome, ms }: LogLine): void => {
      done.inc({ action, door, outcome })
      took.observe({ door }, ms / 1000)
    },
    answered: (status: number): void => answered.inc({ status }),
    text: async (): Promise<Response> =>
      new Response(await registry.metrics(), { headers: { 'content-type': registry.contentType } }),
  }
}

export type Metrics = ReturnType<typeof metrics>
