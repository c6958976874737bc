/** The answer for a bug of the fake: it shows the error in full, so that the developer can report it. */
export function internalErrorAnswer(error: unknown) {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { status: 500, body: { code: 2000, message: `mock-udesk broke down. ${message}` }, headers: {} }
}
