/**
 * Remembers what a stage computed: `memo(stage, inputs, compute)` gives `compute()`, or what it gave before for the
 * same stage and inputs. The engine touches no disk, so whoever calls it brings a memory (lib/content/cache.ts).
 * What is computed must survive JSON.
 */
export type Memo = <T>(stage: string, inputs: readonly unknown[], compute: () => T) => T

/** Remembers nothing. */
export const forgetful: Memo = (_stage, _inputs, compute) => compute()
