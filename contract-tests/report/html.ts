import type { Report } from './report.ts'

/** A page of its own, which needs neither network nor script. */
export function writeHtml({ title }: Report): string {
  return `<!doctype html><title>${title}</title>`
}
