import { computed, DOCUMENT, inject, InjectionToken, Signal } from '@angular/core';
import { InstallPrompt, KEPT_PROMPT } from './kept-prompt';

/**
 * How this browser installs an app. `prompt`: it asks by itself, in a tap. `iphone` and `firefox`: the person does it,
 * in a menu. `none`: it is installed already, or cannot be.
 */
export type InstallWay = 'prompt' | 'iphone' | 'firefox' | 'none';

/** Putting the app on the home screen. */
export interface Install {
  readonly way: Signal<InstallWay>;
  /** Asks, where `way` is `prompt`: to be called in answer to a tap. True when the person agreed. Never rejects. */
  ask(): Promise<boolean>;
}

/** Putting this app on the home screen. */
export const INSTALL = new InjectionToken<Install>('Install', { factory: browserInstall });

/** The part of a window that tells how it installs. */
interface Telling {
  readonly navigator: { readonly userAgent: string; readonly standalone?: boolean };
  matchMedia(query: string): { readonly matches: boolean };
}

/** How a browser without a question of its own installs. */
export function unaskedWay(view: Telling): InstallWay {
  const { standalone, userAgent } = view.navigator;
  if (standalone === true || view.matchMedia('(display-mode: standalone)').matches) return 'none';
  // Only iPhones and iPads know the member at all.
  if (standalone === false) return 'iphone';
  return /Android.*Firefox\//.test(userAgent) ? 'firefox' : 'none';
}

async function asked(prompt: InstallPrompt | null): Promise<boolean> {
  try {
    return (await prompt?.prompt())?.outcome === 'accepted';
  } catch {
    // A prompt answers once.
    return false;
  }
}

function browserInstall(): Install {
  const kept = inject(KEPT_PROMPT);
  const view = inject(DOCUMENT).defaultView as Telling | null;
  return {
    way: computed(() => (kept() ? 'prompt' : view === null ? 'none' : unaskedWay(view))),
    ask: async () => asked(kept()),
  };
}
