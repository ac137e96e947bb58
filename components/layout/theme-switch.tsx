'use client'

import { useSyncExternalStore } from 'react'

const DARK = '(prefers-color-scheme: dark)'

const isDark = () => {
  const chosen = document.documentElement.dataset.theme
  return chosen ? chosen === 'dark' : matchMedia(DARK).matches
}

function subscribe(onChange: () => void) {
  const system = matchMedia(DARK)
  system.addEventListener('change', onChange)
  addEventListener('themechange', onChange)
  return () => {
    system.removeEventListener('change', onChange)
    removeEventListener('themechange', onChange)
  }
}

function choose(theme: 'dark' | 'light') {
  document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem('theme', theme)
  } catch {
    // Storage may be switched off; the choice then lasts for this page.
  }
  dispatchEvent(new Event('themechange'))
}

/** Says which theme it changes to. Without JavaScript the page follows the system, and the button keeps its place unseen. */
export function ThemeSwitch() {
  const dark = useSyncExternalStore(subscribe, isDark, () => null)
  return (
    <button
      type="button"
      className={`min-w-9 cursor-pointer py-1 text-end hover:text-ink hover:underline ${dark === null ? 'invisible' : ''}`}
      onClick={() => choose(dark ? 'light' : 'dark')}
    >
      {dark ? 'Light' : 'Dark'}
    </button>
  )
}
