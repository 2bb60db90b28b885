/** The app and its specs. */
export const APP: string[];

/** Everything that runs in Node. */
export const TOOLS: string[];

/** The service worker. */
export const WORKER: string[];

/** What is made, not written. */
export const IGNORED: string[];
