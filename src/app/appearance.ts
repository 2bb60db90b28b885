import { afterRenderEffect, DOCUMENT, effect, inject, Service } from '@angular/core';
import { Settings } from './store/settings/settings';
import { SETTINGS_STORE } from './store/settings/settings-store';

/**
 * Puts the chosen look on the document. The script in index.html has done so before the first paint;
 * from then on this follows every change.
 */
@Service()
export class Appearance {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly settings = inject(SETTINGS_STORE).settings;
  /** The colour of the phone's own bar, one a scheme, with what index.html gave it. */
  private readonly barColours = [
    ...inject(DOCUMENT).querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'),
  ].map((meta) => ({ meta, original: meta.content }));

  constructor() {
    effect(() => this.show(this.settings()));
    // Once the rest of the page has changed with it: asked before, the browser would work out all styles twice.
    afterRenderEffect(() => this.colourBar(this.settings()));
  }

  private show({ theme, textSize }: Settings): void {
    this.root.dataset['theme'] = theme;
    this.root.dataset['text'] = textSize;
  }

  private colourBar({ theme }: Settings): void {
    // A chosen theme holds in both schemes; the phone's own choice between them is in the two elements.
    const paper =
      theme === 'system' ? '' : getComputedStyle(this.root).getPropertyValue('--paper').trim();
    for (const { meta, original } of this.barColours) meta.content = paper || original;
  }
}
