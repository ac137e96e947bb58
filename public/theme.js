// Runs before the first paint, so that neither a chosen theme nor what the address asks for changes what was already
// shown. A file of its own: the policy allows no inline script of ours.
try {
  const theme = localStorage.getItem('theme')
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme
} catch {
  // Storage may be switched off: the page then follows the system.
}
if (/[?&](?:show|teller|speaker|text)=[^&]/.test(location.search))
  document.documentElement.dataset.awaits = 'filter'
if (/\/events\/[^/]+\/compare\//.test(location.pathname)) document.documentElement.dataset.compares = ''
