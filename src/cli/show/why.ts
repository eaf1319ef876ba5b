import { type Cited, citedAs } from '../../actions/why.ts'
import { type Paper, wrapped } from '../paper.ts'

/** Each rule with what each guide says and the numbers it goes by; the cases only where few rules were asked for. */
export const showWhy = ({ rules, temper }: Cited, paper: Paper): string =>
  `${rules
    .map((rule) => {
      const { says, numbers } = citedAs(rule, temper)
      return [
        paper.strong(`${rule.id} · ${rule.title}`),
        wrapped(says, paper.width, '  '),
        ...rule.sources.map((source) => wrapped(`${source.guide}: ${source.says}`, paper.width, '    ')),
        ...numbers.map((each) =>
          paper.quiet(wrapped(`${each.name} = ${each.is}: ${each.says}`, paper.width, '    ')),
        ),
        ...(rules.length <= 6
          ? rule.cases.map((each) =>
              paper.quiet(
                wrapped(
                  `${each.expect === undefined ? 'does not apply' : 'applies'}: ${each.name}`,
                  paper.width,
                  '    ',
                ),
              ),
            )
          : []),
      ].join('\n')
    })
    .join('\n\n')}\n`
