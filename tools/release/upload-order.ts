/** What is uploaded last, in this order, once every other file is on the host (docs/adr/011). */
export const UPLOADED_LAST: readonly string[] = ['index.html', 'ngsw.json'];
