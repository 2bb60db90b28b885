/** A length for the eye: "3 min 53 s". Never `3:53`, which beside a time of day reads as another. */
export function shortLength(seconds: number): string {
  const minutes = Math.trunc(seconds / 60);
  const rest = seconds % 60;
  const parts = [minutes > 0 ? `${minutes} min` : '', rest > 0 || minutes === 0 ? `${rest} s` : ''];
  // What belongs together stays on one line.
  return parts.filter(Boolean).join(' ').replaceAll(' ', '\u00a0');
}
