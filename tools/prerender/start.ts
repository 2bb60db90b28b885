/** What a script imports before it runs; what it imports when asked is not among it. */
const NEEDED = /(?:from|import)"\.\/([\w-]+\.js)"/g;
const MAIN = /<script src="([^"]+)" type="module"[^>]*><\/script>/;
const PRELOAD = /<link rel="modulepreload"[^>]*>/g;
/** The page's own script, which makes these links what they are to be. */
const OWN_SCRIPT = '<script>';

/** A script, and all that it cannot run without. */
function withNeeds(main: string, textOf: (file: string) => string): readonly string[] {
  const all = new Set([main]);
  for (const file of all)
    for (const [, needed = ''] of textOf(file).matchAll(NEEDED)) all.add(needed);
  return [...all];
}

/**
 * Leaves the start of the app to the page's own script: it names the scripts of the first load, the main one first, by links that
 * mean nothing yet, in place of what Angular's builder wrote. That list is whole, where the builder's ends after ten.
 *
 * @param textOf gives a file of the build
 * @throws Error where the page has no main script, or none of its own
 */
export function withStart(html: string, textOf: (file: string) => string): string {
  const main = MAIN.exec(html)?.[1];
  const at = html.indexOf(OWN_SCRIPT);
  if (main === undefined || at < 0) throw new Error('The page has nothing to start the app with.');
  const links = withNeeds(main, textOf).map(
    (file) => `<link rel="start" as="script" crossorigin href="${file}">`,
  );
  const after = html.slice(at).replace(MAIN, '').replace(PRELOAD, '');
  return html.slice(0, at) + links.join('') + after;
}
