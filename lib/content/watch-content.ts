import { watch } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

/** In milliseconds. Editors write a file in several steps; lower it and a save is built twice. */
const SETTLE = 150

/**
 * Calls `build` whenever a raw file or an `event.yaml` under `folder` changes, one build at a time; a change during a
 * build is followed by one more. What the build itself writes is no change. Never returns, until `signal` ends it.
 */
export async function watchContent(
  folder: string,
  build: () => Promise<unknown>,
  signal?: AbortSignal,
): Promise<void> {
  let isDirty = false
  let running: Promise<void> | null = null
  const rebuild = async (): Promise<void> => {
    while (isDirty) {
      await setTimeout(SETTLE)
      isDirty = false
      await build()
    }
    running = null
  }
  try {
    for await (const { filename } of watch(folder, { recursive: true, ...(signal ? { signal } : {}) })) {
      if (!isSource(filename ?? '')) continue
      isDirty = true
      running ??= rebuild()
    }
  } catch (error) {
    if (!signal?.aborted) throw error
  }
}

/** `event/raw/…`, `event/event.yaml`, or an event itself. */
const isSource = (path: string): boolean => /^[^\\/]+(?:[\\/](?:raw(?:[\\/].*)?|event\.yaml))?$/u.test(path)
