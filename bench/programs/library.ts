/** The library of the product, from the place that the bench gives. */
import { pathToFileURL } from 'node:url'

export type Library = typeof import('../../harness/index.ts')

export const loadLibrary = async (file: string): Promise<Library> => (await import(pathToFileURL(file).href)) as Library // the build made it from the module that gives the type here

/** Throws unless the reply says that the call succeeded, in either of Udesk's two families of replies. */
export function expectSuccess<Reply extends object>(reply: Reply): Reply {
  const isSuccess = ('code' in reply && reply.code === 1000) || ('status' in reply && reply.status === 0)
  if (!isSuccess) throw new Error(`The reply is ${JSON.stringify(reply).slice(0, 300)}`)
  return reply
}
