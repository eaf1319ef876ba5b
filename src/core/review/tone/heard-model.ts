import { heardWeights } from '../generated/heard-weights.ts'
import { heardTones, type Model } from './heard.ts'

/** How finely the weights are written down. */
export const steps = 20

/** The fitted model, unpacked: bench/quality/fit-heard.ts wrote it. */
export const heardModel = (): Model =>
  new Map(
    heardWeights
      .trimEnd()
      .slice(1)
      .split(/[|\n]/)
      .map((line) => {
        const [gram = '', weights = ''] = line.split('\t')
        const each = weights.split(' ').map((weight) => Number(weight) / steps)
        if (each.length !== heardTones.length) throw new Error(`“${gram}” has no weight for each tone.`)
        return [gram, each]
      }),
  )
