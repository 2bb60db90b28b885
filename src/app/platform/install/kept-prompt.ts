import { DOCUMENT, inject, InjectionToken, Signal, signal } from '@angular/core';

/** Chromium's own question whether to install, which it lets us put off. */
export interface InstallPrompt extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

/** The browser's question, from the moment it may be asked until the app is installed; it comes before anyone could ask for it. */
export const KEPT_PROMPT = new InjectionToken<Signal<InstallPrompt | null>>('KeptPrompt', {
  factory: () => {
    const kept = signal<InstallPrompt | null>(null);
    const view = inject(DOCUMENT).defaultView;
    view?.addEventListener('beforeinstallprompt', (event) => {
      // Not now: it is asked in a tap on our own offer.
      event.preventDefault();
      kept.set(event as InstallPrompt);
    });
    view?.addEventListener('appinstalled', () => kept.set(null));
    return kept;
  },
});
