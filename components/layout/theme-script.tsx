/** Runs before the first paint, so that a chosen theme never flashes. It is hashed for the Content-Security-Policy after the build. */
const SET_THEME = `try{var t=localStorage.getItem('theme');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch(e){}`

export const ThemeScript = () => <script dangerouslySetInnerHTML={{ __html: SET_THEME }} />
