import type { Question } from './question.ts'

export const paging = [
  {
    id: 'paging.empty-pages',
    question: 'What is total_pages of a list in which there is nothing?',
    documented: 'Not said; each example has one item, on one page.',
    values: ['one', 'zero'],
    why: 'The page that was answered, which is empty, is one page. `zero`: there is nothing to turn.',
  },
  {
    id: 'paging.page',
    question: 'What does a list get that is asked for page 0, or a page below?',
    documented: 'Pages count from 1; what 0 gives is not said.',
    values: ['refuse', 'first'],
    why: 'A client that counts from 0 would read the first page twice; 2005 is the code of values that are not valid.',
  },
  {
    id: 'paging.size',
    question: 'What does a list get that is asked for more items on a page than it may have, or for less than one?',
    documented:
      '100 at most, or 1000 for session records; what 101 gives is not said. A public client was mended because its pages were too large.',
    values: ['refuse', 'nearest'],
    why: 'A limit that is stated is meant; 2005 is the code of values that are not valid. `nearest`: the largest page, or one item.',
  },
] as const satisfies readonly Question[]
