/** The service worker: our gate, then Angular's worker behind it, in one file whose name holds its hash (docs/adr/033). */
import './gate.ts';
// By its path: the package gives the file to builders alone.
import '../node_modules/@angular/service-worker/ngsw-worker.js';
