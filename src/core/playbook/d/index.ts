import { D13 } from './anecdote.ts'
import { D7 } from './clues.ts'
import { D6 } from './common-ground.ts'
import type { DebriefRule } from './debrief-facts.ts'
import { D12 } from './findings.ts'
import { D15 } from './help.ts'
import { D18 } from './how-it-felt.ts'
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

/** In the order they are asked. */
export const inOrderAsked: readonly DebriefRule[] = [
  D18,
  D1,
  D10,
  D5,
  D2,
  D14,
  D16,
  D3,
  D11,
  D7,
  D17,
  D4,
  D6,
  D8,
  D9,
  D12,
  D13,
  D15,
]

/** By their numbers. */
export const debriefing: readonly DebriefRule[] = inOrderAsked.toSorted(
  (one, other) => Number(one.id.slice(1)) - Number(other.id.slice(1)),
)
