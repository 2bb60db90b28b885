/** Whether the person asked this phone to be sparing with data. Only Chromium tells; others count as no. */
export function savesData(navigator: Navigator): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData ?? false;
}
