import type { Rule } from '../offered.ts'

const comparing =
  /^(?:more|less|better|worse|rather|other|fewer|earlier|later|higher|lower|bigger|smaller|faster|slower|older|younger|longer|shorter|easier|harder|cheaper|quicker)$/

export const than: Rule = ({ near }) =>
  near(0) === 'then' &&
  comparing.test(near(-1)) &&
  near(1) !== '' &&
  !/^(?:we|they|i|he|she|you|it)$/.test(near(1))
    ? 'than'
    : undefined
