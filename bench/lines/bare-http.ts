/** node:http, which reads nothing but the address and answers with finished bytes: no server on node:http does less. */
import { createServer } from 'node:http'
import { assigned, done, queueStatus } from './replies.ts'

const sessionReply = JSON.stringify(assigned(1001))
const statusReply = JSON.stringify(queueStatus('会话中'))
const doneReply = JSON.stringify(done)

createServer(({ method, url = '' }, response) => {
  const isSession = method === 'POST' && url.startsWith('/open_api_v1/im/sessions')
  const reply = isSession ? sessionReply : method === 'GET' ? statusReply : doneReply
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(reply) }).end(reply)
}).listen(Number(process.argv[2]), '127.0.0.1')
