/** The library of the product, from the place that the bench gives. */
import { pathToFileURL } from 'node:url'

export type Library = typeof import('../../harness/index.ts')

export const loadLibrary = async (file: string): Promise<Library> => (await import(pathToFileURL(file).href)) as Library // the build made it from the module that gives the type here

/** Throws unless the reply has code 1000. */
export function expect1000<Reply extends object>(reply: Reply): Reply {
  if (!('code' in reply) || reply.code !== 1000) throw new Error(`The reply is ${JSON.stringify(reply)}`)
  return reply
}
