import { z } from 'zod'

/** The options that several actions share. */
export const nowOption = z
  .string()
  .optional()
  .describe('Answer as of this moment instead of now, such as 2026-11-18T09:00-05:00')
  .meta({ value: 'INSTANT' })

export const setOption = z
  .array(z.string())
  .default([])
  .describe('Override one number of the playbook, such as nudgeAfterHearBy=4; may be repeated')
  .meta({ value: 'NAME=N' })

export const fileArgument = (says: string) =>
  z.string().describe(says).meta({ positional: true, value: 'FILE' })
