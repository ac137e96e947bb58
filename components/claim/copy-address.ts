/** Puts the full address of a path on the clipboard. False where the browser does not let a page do that. */
export async function copyAddress(path: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(new URL(path, location.href).href)
    return true
  } catch {
    return false
  }
}
