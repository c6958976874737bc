/** A lint rule: on each line of tools/lint/rooms.js, a file may import only from floors before its own, or from its own. */
import { dirname, relative, resolve } from 'node:path'

/** `lines`: for a folder, its floors, first to last. `separate`: folders whose files do not import each other. */
export const arrows = (root, lines, separate) => {
  const floorOf = ({ at, floors }, path) =>
    floors.findIndex((names) => names.some((name) => path === `${at}${name}` || path.startsWith(`${at}${name}/`)))

  const isForTests = (path) => /(\.test|(^|\/)testing)\.ts$/.test(path)

  const create = (context) => {
    const from = relative(root, context.filename)
    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return
      const to = relative(root, resolve(dirname(context.filename), source.value))
      for (const line of lines) {
        if (line.rooms !== true && context.options[0]?.roomsOnly) continue
        const [here, there] = [floorOf(line, from), floorOf(line, to)]
        if (here >= 0 && there > here)
          context.report({
            node: source,
            message: `${from} stands to the left of ${to}; see CONTRIBUTING.md, "The rooms".`,
          })
      }
      if (isForTests(to) && !isForTests(from))
        context.report({ node: source, message: `${to} is for tests; what ships does without it.` })
      const siblings = separate.includes(dirname(from)) && dirname(from) === dirname(to)
      if (siblings && !from.endsWith('/index.ts') && !context.options[0]?.roomsOnly)
        context.report({ node: source, message: `Files of ${dirname(from)} do not import each other.` })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  }
  const schema = [{ type: 'object', properties: { roomsOnly: { type: 'boolean' } }, additionalProperties: false }]
  return { rules: { arrows: { meta: { schema }, create } } }
}
