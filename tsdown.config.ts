import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: { 'harness/index': 'harness/index.ts', 'cli/main': 'cli/main.ts' },
  platform: 'node',
  target: 'node20',
  fixedExtension: false,
  unbundle: true, // the house keeps its rooms in dist, and files read from beside a module are found there
  dts: true,
  sourcemap: true,
  copy: [{ from: 'server/data/*.yaml', to: 'dist/server/data' }],
})
