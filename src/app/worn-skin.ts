import { DOCUMENT, effect, inject, Service } from '@angular/core';
import { DEFAULT_SETTINGS } from './store/settings/settings';
import { SETTINGS_STORE } from './store/settings/settings-store';
import { fetchTones } from './ui/figure/tones';

/**
 * Puts skin and hair of the figures on the document. The script in index.html has done so before the first paint;
 * from after the start on this follows every change, another tab's too.
 */
@Service()
export class WornSkin {
  private readonly document = inject(DOCUMENT);
  private readonly settings = inject(SETTINGS_STORE).settings;

  constructor() {
    effect(() => this.wear(this.settings().skin));
  }

  private wear(skin: string): void {
    this.document.documentElement.dataset['skin'] = skin;
    if (skin !== DEFAULT_SETTINGS.skin) fetchTones(this.document);
  }
}
