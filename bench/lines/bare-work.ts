/** The work of a call, on node:http. */
import { createServer } from 'node:http'
import { parse } from 'node:querystring'
import { createWork } from './work-of-a-call.ts'

const work = createWork()

createServer((request, response) => {
  const { method = '', url = '' } = request
  const mark = url.indexOf('?')
  const [path, search] = mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)]
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const query = { ...parse(search) } as Record<string, string> // no parameter is sent twice; the schema checks it
    const reply = work({ method, path, query, body: Buffer.concat(chunks).toString() })
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(reply) }
    response.writeHead(200, headers).end(reply)
  })
}).listen(Number(process.argv[2]), '127.0.0.1')
