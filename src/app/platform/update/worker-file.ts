/** The service worker's file. Its name holds the beginning of its SHA-256; made by "npm run worker". */
export const WORKER_FILE = 'offline-worker-013bec22ba4550a1.js';
