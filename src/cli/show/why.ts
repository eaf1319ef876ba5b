import type { AnyRule } from '../../core/playbook/rule.ts'
import { type Paper, wrapped } from '../paper.ts'

/** Each rule with what each guide says; the cases only where few rules were asked for. */
export const showWhy = (rules: readonly AnyRule[], paper: Paper): string =>
  `${rules
    .map((rule) =>
      [
        paper.strong(`${rule.id} · ${rule.title}`),
        wrapped(rule.says, paper.width, '  '),
        ...rule.sources.map((source) => wrapped(`${source.guide}: ${source.says}`, paper.width, '    ')),
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
      ].join('\n'),
    )
    .join('\n\n')}\n`
