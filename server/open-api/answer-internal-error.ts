/** The answer for a bug of the fake. The answer shows the full error, so that the developer can report the bug. */
export function internalErrorAnswer(error: unknown) {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { status: 500, body: { code: 2000, message: `mock-udesk broke down. ${message}` }, headers: {} }
}
