/** Checks that a generated call of the admin API gets a reply that its document has, or a problem by RFC 9457. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { isRecord } from '../../common/written-number.ts'
import { parseJson } from '../../common/read-json.ts'
import type { AdminCall, AdminDocument } from './admin-calls.ts'

export type AdminReply = { status: number; contentType: string; text: string }

export function createAdminReplyCheck(document: AdminDocument) {
  const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'admin', ...document })
  const pointerPart = (name: string) => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))

  return ({ operation }: AdminCall, { status, contentType, text }: AdminReply): string[] => {
    if (status >= 500) return [`HTTP ${status}: ${text.slice(0, 500)}`]
    if (status >= 400) return findProblemMistakes(status, contentType, text)
    const response = operation.responses[String(status)]
    if (!response) return [`HTTP ${status} is not in the document: ${text.slice(0, 200)}`]
    if (!response.content?.['application/json']) return []
    const place = [
      'paths',
      operation.path,
      operation.method,
      'responses',
      String(status),
      'content',
      'application/json',
      'schema',
    ]
    const validate = ajv.getSchema(`admin#/${place.map(pointerPart).join('/')}`)
    if (!validate) return ['the document has no schema of this reply']
    return validate(parseJson(text)) ? [] : [`${ajv.errorsText(validate.errors)}: ${text.slice(0, 300)}`]
  }
}

function findProblemMistakes(status: number, contentType: string, text: string): string[] {
  const problem = parseJson(text)
  const isProblem =
    contentType.startsWith('application/problem+json') &&
    isRecord(problem) &&
    problem.status === status &&
    [problem.type, problem.title, problem.detail].every((part) => typeof part === 'string' && part !== '')
  return isProblem ? [] : [`HTTP ${status} ${contentType} is no problem by RFC 9457: ${text.slice(0, 300)}`]
}
