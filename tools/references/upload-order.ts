import { UPLOADED_LAST } from '../release/upload-order.ts';

/** The pages that tell whoever uploads a release in which order. */
export const TELLING_THE_ORDER = ['README.md', 'docs/release.md', 'docs/hosting/README.md'];

/** "every other file first, then `index.html`, then `ngsw.json`". */
const ORDER = ['every other file first', ...UPLOADED_LAST.map((file) => `then \`${file}\``)].join(
  ', ',
);

/** Any file said to come last, as "`offline-worker.js` last". */
const LAST = /`([\w*-]+\.\w+)` (?:is |comes |goes )?last\b/g;

/** What a page that tells the order of an upload tells amiss: not this order in these words, or another file last. */
export function faultsOfOrder(file: string, text: string): readonly string[] {
  const words = text.replace(/\s+/g, ' ');
  const others = [...words.matchAll(LAST)]
    .map(([, named = '']) => named)
    .filter((named) => named !== UPLOADED_LAST.at(-1));
  return [
    ...(words.includes(ORDER) ? [] : [`${file} does not tell the upload order: ${ORDER}`]),
    ...others.map((named) => `${file} tells to upload ${named} last`),
  ];
}
