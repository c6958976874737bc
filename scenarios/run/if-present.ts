import { Problem } from '../../server/admin-api/problem.ts'

/** Waits for a call of the admin API. Ignores the error if the agent, session or fault no longer exists. */
export async function ifPresent(calling: Promise<unknown>): Promise<void> {
  try {
    await calling
  } catch (error) {
    if (!(error instanceof Problem && [404, 409].includes(error.status))) throw error
  }
}
