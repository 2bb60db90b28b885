import { DOCUMENT, inject } from '@angular/core';
import type { Files, HandOver } from './files-types';

/** A phone's share sheet where it takes files, else a download (docs/spec/platform.md, Install, files). */
export function browserFiles(): Files {
  const document = inject(DOCUMENT);
  return {
    handOver: async (file) => {
      if (!wantsShareSheet(file)) return giveWithoutSheet(document, file);
      // Asked before: sharing uses the tap up.
      const tapped = mayAsk();
      try {
        await navigator.share({ files: [file] });
        return 'shared';
      } catch (error) {
        if (nameOf(error) === 'AbortError') return 'cancelled';
        // The tap was too long ago, or the sheet is still open.
        if (!tapped || nameOf(error) === 'InvalidStateError') return 'refused';
        // Chromium promises to take any file and then refuses all kinds but a few; JSON is not among them.
        return giveWithoutSheet(document, file);
      }
    },
  };
}

/** On a phone or tablet that shares files. A computer's download is what people expect there. */
function wantsShareSheet(file: File): boolean {
  // Older browsers have neither method.
  const { canShare } = navigator as Partial<Navigator>;
  if (!canShare || !matchMedia('(pointer: coarse)').matches) return false;
  return canShare.call(navigator, { files: [file] });
}

/** Whether a tap is recent enough to open the sheet; older browsers do not say. */
function mayAsk(): boolean {
  const { userActivation } = navigator as Partial<Navigator>;
  return userActivation?.isActive ?? true;
}

function giveWithoutSheet(document: Document, file: File): HandOver {
  // An iPhone's installed app would open the download in a view with no way back.
  if ((navigator as { standalone?: boolean }).standalone) return 'refused';
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_BEGINS_WITHIN);
  return 'downloaded';
}

/** Browsers fetch a download's address some time after the click, Safari latest. In ms, with much to spare. */
const DOWNLOAD_BEGINS_WITHIN = 60_000;

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
