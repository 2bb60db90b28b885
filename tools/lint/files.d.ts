/** The app and its specs. */
export const APP: string[];

/** Everything that runs in Node. */
export const TOOLS: string[];

/** What is made, not written. */
export const IGNORED: string[];
