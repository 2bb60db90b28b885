/**
 * Has the page fetch the skins and hairs that are no part of the first load (styles/tones.css). index.html does the same
 * before the first paint where one of them is worn.
 */
export function fetchTones(document: Document): void {
  if (document.querySelector('link[href="tones.css"]') !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = 'tones.css';
  document.head.append(link);
}
