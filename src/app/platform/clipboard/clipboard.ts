import { InjectionToken } from '@angular/core';

/** Copies a text for the person to put elsewhere; resolves to whether the phone took it. Never throws. To be called in answer to a tap. */
export type CopyText = (text: string) => Promise<boolean>;

/** The phone's clipboard. */
export const COPY_TEXT = new InjectionToken<CopyText>('CopyText', { factory: () => copyText });

async function copyText(text: string): Promise<boolean> {
  // Missing on insecure origins, as where a phone opens the app over the home network.
  const { clipboard } = navigator as Partial<Navigator>;
  if (clipboard === undefined) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
