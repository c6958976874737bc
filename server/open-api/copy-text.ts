/**
 * A part of a text as a text of its own. JavaScript's `slice` keeps the whole text in memory for as long as the part lives.
 */
export const copyText = (text: string, start: number, end: number): string =>
  Buffer.from(text.slice(start, end), 'utf16le').toString('utf16le')
