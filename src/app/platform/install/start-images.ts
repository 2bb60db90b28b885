import { START_LOOKS, START_SCREENS, startImage } from './start-screens';

/** Which screen in which look a start image is for, as iPhones ask for it. */
function mediaOf(width: number, height: number, ratio: number, look: string): string {
  return [
    `(device-width: ${width}px)`,
    `(device-height: ${height}px)`,
    `(-webkit-device-pixel-ratio: ${ratio})`,
    '(orientation: portrait)',
    `(prefers-color-scheme: ${look})`,
  ].join(' and ');
}

/** Names the start images to an iPhone, which reads them when the app is put on its home screen; others never ask. */
export function nameStartImages(document: Document): void {
  if (!('standalone' in (document.defaultView?.navigator ?? {}))) return;
  for (const screen of START_SCREENS) {
    for (const look of START_LOOKS) {
      const link = document.createElement('link');
      link.rel = 'apple-touch-startup-image';
      link.media = mediaOf(...screen, look);
      link.href = startImage(screen, look);
      document.head.append(link);
    }
  }
}
