/** What Unknot uses of papaparse. @types/papaparse brings the types of Node along, which the app must not see. */
declare module 'papaparse' {
  /** How a table is written. */
  export interface UnparseConfig {
    readonly header?: boolean;
    readonly newline?: string;
    /** Texts that match get an apostrophe before them. */
    readonly escapeFormulae?: RegExp;
  }

  /** A table as read. */
  export interface ParseResult {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly { readonly message: string }[];
  }

  /** The library. */
  const Papa: {
    unparse(rows: readonly (readonly (string | number)[])[], config?: UnparseConfig): string;
    parse(text: string): ParseResult;
  };
  export default Papa;
}
