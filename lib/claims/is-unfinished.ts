/** Whether a wording breaks off: "The council agreed to open…", as a teaser or a text cut to a length does. */
export const isUnfinished = (text: string): boolean => /(?:…|\.\.\.)["'”’)\]]*$/u.test(text)
