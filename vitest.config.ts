import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/{unit,contract,hostile,fault}/**/*.test.ts'],
    // real models and processes start in some of them; a limit that only a hang reaches
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
})
