/** What of Jasmine's runner for Node is used here: the package comes without types. */
declare module 'jasmine' {
  /** A spec that has run. */
  export interface SpecResult {
    readonly status: string;
    readonly fullName: string;
    /** Milliseconds. */
    readonly duration: number | null;
  }

  /** Runs spec files in this process. */
  export default class Jasmine {
    /** Whether the process ends with the specs. */
    exitOnCompletion: boolean;
    addReporter(reporter: { specDone(result: SpecResult): void }): void;
    execute(files: readonly string[]): Promise<{ readonly overallStatus: string }>;
  }
}
