import { D13 } from './anecdote.ts'
import { D7 } from './clues.ts'
import { D6 } from './common-ground.ts'
import type { DebriefRule } from './debrief-facts.ts'
import { D12 } from './findings.ts'
import { D15 } from './help.ts'
import { D4 } from './insights.ts'
import { D9 } from './interest.ts'
import { D16 } from './keen.ts'
import { D17 } from './lesson.ts'
import { D11 } from './missed-question.ts'
import { D5 } from './moment.ts'
import { D8 } from './preferred-channel.ts'
import { D14 } from './promises.ts'
import { D3 } from './said-better.ts'
import { D10 } from './strengths.ts'
import { D2 } from './what-happens-next.ts'
import { D1 } from './what-stayed.ts'

export const debriefing: readonly DebriefRule[] = [
  D1,
  D2,
  D3,
  D4,
  D5,
  D6,
  D7,
  D8,
  D9,
  D10,
  D11,
  D12,
  D13,
  D14,
  D15,
  D16,
  D17,
]
