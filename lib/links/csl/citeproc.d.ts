/** The part of the citation processor that is used here; the package brings no types. */
declare module 'citeproc' {
  type System = {
    retrieveLocale(language: string): string
    retrieveItem(id: string): unknown
  }
  type Engine = {
    setOutputFormat(format: 'text' | 'html'): void
    updateItems(ids: readonly string[]): void
    /** False for a style without a bibliography. */
    makeBibliography(): [facts: unknown, entries: string[]] | false
  }
  const citeproc: { readonly Engine: new (system: System, style: string, language: string) => Engine }
  export default citeproc
}
