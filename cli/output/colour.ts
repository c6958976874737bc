import { styleText } from 'node:util'

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow'

export type Paint = Record<Style, (text: string) => string>

/** Uses colours if the stream is a terminal and NO_COLOR (https://no-color.org) is not set. */
export function createPaint(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  const isColoured = stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  // The stream and the given environment are checked here. styleText would check the streams and the environment of the process.
  const paint = (style: Style) => (text: string) =>
    isColoured ? styleText(style, text, { validateStream: false }) : text
  return { bold: paint('bold'), dim: paint('dim'), red: paint('red'), green: paint('green'), yellow: paint('yellow') }
}
