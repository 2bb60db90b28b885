/** The service worker's file. Its name holds the beginning of its SHA-256; made by "npm run worker". */
export const WORKER_FILE = 'offline-worker-2bf185ccf0b85612.js';
