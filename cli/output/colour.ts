import { styleText } from 'node:util'

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow'

export type Paint = Record<Style, (text: string) => string>

/** Colours where the stream is a terminal, and NO_COLOR (https://no-color.org) is not set. */
export function createPaint(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  const isColoured = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  // The stream is checked here, by the given environment: styleText would look at those of the process.
  const paint = (style: Style) => (text: string) =>
    isColoured ? styleText(style, text, { validateStream: false }) : text
  return { bold: paint('bold'), dim: paint('dim'), red: paint('red'), green: paint('green'), yellow: paint('yellow') }
}
