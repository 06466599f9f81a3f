/** The tests that drive the real application: one window at a time, on a virtual display where there is none. */
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/display.ts',
  // each test starts an application of its own; side by side they would only slow each other down
  workers: 1,
  timeout: 300_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  reporter: [['list']],
  outputDir: 'test-results',
})
