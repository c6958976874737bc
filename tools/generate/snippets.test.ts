import { expect, test } from 'vitest'
import { snippetOf } from './snippets.ts'

const text = `const first = 1

function outer() {
  const inner = () => {

    return first
  }
  return inner
}
`

test.each([
  ['const first', 'const first = 1'],
  ['function outer', text.slice(text.indexOf('function')).trimEnd()],
  ['const inner', 'const inner = () => {\n\n  return first\n}'],
  ['return inner', 'return inner'],
])('what begins with "%s" ends where its bracket closes', (begin, snippet) => {
  expect(snippetOf(text, begin)).toBe(snippet)
})

test('finds nothing where no line begins so', () => {
  expect(snippetOf(text, 'outer')).toBeUndefined()
})
