import { defineConfig } from 'tsdown'

/** Compiled, so that every process measured here is plain Node. */
export default defineConfig({
  entry: ['main.ts', 'peers/*.ts'],
  logLevel: 'error',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  unbundle: true,
  deps: { neverBundle: ['@hono/node-server', 'hono', 'undici'] }, // they are the product's own
})
