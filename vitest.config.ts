import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  // No test is timed: the limit only ends a hang.
  test: { include: ['tests/lib/**/*.test.ts'], testTimeout: 120_000 },
})
