/** The service worker's file. Its name holds the beginning of its SHA-256; made by "npm run worker". */
export const WORKER_FILE = 'offline-worker-6452d0eb4a77337d.js';
