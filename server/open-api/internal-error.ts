/** Never the caller's fault: a bug of ours, told in full so that it can be reported. */
export function internalError(error: unknown) {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return { status: 500, body: { code: 2000, message: `mock-udesk broke down. ${message}` }, headers: {} }
}
