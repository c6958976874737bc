/** Writes the findings of a command for programs. */
export const writeJson = (findings: object): string => `${JSON.stringify(findings, null, 2)}\n`
