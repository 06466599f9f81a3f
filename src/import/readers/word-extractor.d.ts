/** What is used of word-extractor, which brings no types. */
declare module 'word-extractor' {
  interface Plain {
    /** false keeps quotation marks and dashes as they are */
    readonly filterUnicode: boolean
  }
  interface WordText {
    getBody(options: Plain): string
    getHeaders(options: Plain & { readonly includeFooters: boolean }): string
    getFooters(options: Plain): string
    getTextboxes(options: Plain & { readonly includeHeadersAndFooters: boolean }): string
    getFootnotes(options: Plain): string
    getEndnotes(options: Plain): string
  }
  export default class WordExtractor {
    extract(file: Buffer): Promise<WordText>
  }
}
