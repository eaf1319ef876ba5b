/** Preloaded into a program under test: its proofreader does not wake up, as for a page that was quicker than it. */
import { insteadOfProofreader, sleeper } from './proofreader-process.ts'

insteadOfProofreader(sleeper)
