import { defineConfig } from 'tsdown'

/** Compiled, so that every process measured here is plain Node. */
export default defineConfig({
  entry: ['main.ts', 'lines/*.ts', 'programs/*.ts', '!**/*.d.ts'],
  logLevel: 'error',
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  unbundle: true,
})
