import type { Question } from './question.ts'

export const paging = [
  {
    id: 'paging.empty-pages',
    question: 'What is total_pages of an empty list?',
    documented: 'Not said; each example has one item, on one page.',
    values: ['one', 'zero'],
    why: 'The answered page is one page, even if it is empty. `zero`: there are no pages to read.',
  },
  {
    id: 'paging.page',
    question: 'What does a list answer for page 0 or a negative page?',
    documented: 'Pages count from 1; the result of page 0 is not said.',
    values: ['refuse', 'first'],
    why: 'A client that counts from 0 would read the first page twice; 2005 is the code of invalid values.',
  },
  {
    id: 'paging.size',
    question: 'What does a list answer if the page size is above the maximum or below 1?',
    documented:
      'At most 100, or 1000 for session records; the result of 101 is not said. A public client was changed because its pages were too large.',
    values: ['refuse', 'nearest'],
    why: 'A documented limit is meant to be kept; 2005 is the code of invalid values. `nearest`: the largest page, or one item.',
  },
] as const satisfies readonly Question[]
