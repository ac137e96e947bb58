// Runs before the first paint, so that a chosen theme never flashes. A file of its own: the policy allows no inline script of ours.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme
} catch {
  // Storage may be switched off: the page then follows the system.
}
